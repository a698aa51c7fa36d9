import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { GENERIC } from './reach.ts';

/** Whether the sentence so far names a finding of its own. */
export function hasFinding(marks: readonly Mark[]): boolean {
  const start = marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop');
  return marks.slice(start + 1).some(isSpecific);
}

/** A finding that names something in particular. */
const isSpecific = (mark: Mark): boolean =>
  mark.k === 'head' &&
  mark.head.population !== true &&
  (mark.head.concept?.codes ?? []).some(({ code }, index) => index === 0 && !GENERIC.test(code));

const isRelative = wordClass('that which who where whose');

/** "no condition that would interfere, such as asthma": the examples of what is denied are denied with it. */
export const isDenied = (marks: readonly Mark[]): boolean =>
  marks
    .slice(marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop') + 1)
    .some((mark) => mark.k === 'cue' && mark.cue.negates === true);

/** The marks since the last word that makes a list of alternatives. */
export const sinceJoint = (marks: readonly Mark[]): readonly Mark[] =>
  marks.slice(marks.findLastIndex((mark) => mark.k === 'link' && (mark.link === 'or' || mark.link === 'comma')) + 1);

const leadsToOpinion = wordClass(
  ', that which in at as per according by under upon on judged deemed considered determined assessed',
);

/** "asthma that in the opinion of the investigator": the one condition of a sentence without a list is asked for beside the judgement. */
function soleCondition(marks: readonly Mark[], tokens: readonly Token[]): Mark | undefined {
  const said = marks.slice(marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop') + 1);
  const found = said.filter(isSpecific);
  const listed = said.some((mark) => mark.k === 'link' && /^(?:or|and|comma|slash|such|colon|open)$/.test(mark.link));
  const [only] = found;
  if (listed || found.length !== 1 || only?.k !== 'head' || only.head.domain !== 'condition') return undefined;
  const next = tokens[only.to];
  return only === marks.at(-1) || next === undefined || leadsToOpinion(next) ? only : undefined;
}

/** What a judgement covers of the sentence before it: back to the last joining word that has a finding before it. */
export function coverBack(marks: Mark[], tokens: readonly Token[]): void {
  const sole = soleCondition(marks, tokens);
  let from = marks.length;
  while (from > 0) {
    const mark = marks[from - 1]!;
    if ((mark.k === 'link' && mark.link === 'stop') || mark === sole) break;
    if (
      mark.k === 'link' &&
      (mark.link === 'or' || mark.link === 'comma') &&
      !isRelative(tokens[mark.from - 1]) &&
      hasFinding(marks.slice(0, from - 1))
    )
      break;
    from--;
  }
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.k !== 'measure' && mark.k !== 'time') marks[index] = { k: 'filler', from: mark.from, to: mark.to };
  }
}
