import type { Mark, MarkOf } from '../marks/mark.ts';
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

/** What stands between a finding and its opinion, or makes a list of what has one: no plain alternative. */
const isInner = (mark: Mark): boolean => mark.k === 'link' && /^(?:such|colon|open)$/.test(mark.link);
const isOpen = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'open';

/** "asthma that in the opinion of the investigator", "… or asthma (as the investigator sees fit)": the one condition there is asked for beside the judgement. */
function soleCondition(marks: readonly Mark[], tokens: readonly Token[]): Mark | undefined {
  const before = isOpen(marks.at(-1)) ? marks.slice(0, -1) : marks;
  const sentence = before.slice(before.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop') + 1);
  const said = sinceJoint(sentence);
  if (said.length < sentence.length && !hasFinding(sentence.slice(0, -said.length))) return undefined;
  const found = said.filter(isSpecific);
  const [only] = found;
  if (said.some(isInner) || found.length !== 1 || only?.k !== 'head' || !isOfPatient(only)) return undefined;
  const next = tokens[only.to];
  return only === before.at(-1) || next === undefined || leadsToOpinion(next) || isOpen(marks.at(-1))
    ? only
    : undefined;
}

const isOfPatient = ({ head }: MarkOf<'head'>): boolean => head.domain === 'condition' || head.domain === 'social';

const raisesSuspicion = wordClass('giving gives give raising raises raise');
const isAny = wordClass('any other');
const isFound = wordClass('evidence signs of presence');

/** "any other disease, metabolic dysfunction or laboratory finding giving suspicion of a disease that …": all of them are of any kind. */
const isOfAnyKind = (tokens: readonly Token[], from: number, at: number): boolean => {
  let first = from;
  while (isFound(tokens[first])) first++;
  return isAny(tokens[first]) && raisesSuspicion(tokens[at]);
};

/** What a judgement covers of the sentence before it: back to the last joining word that has a finding before it. */
export function coverBack(marks: Mark[], tokens: readonly Token[], at: number): void {
  const stop = marks.findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop');
  const ofAny = isOfAnyKind(tokens, marks[stop + 1]?.from ?? at, at);
  const sole = ofAny ? undefined : soleCondition(marks, tokens);
  let from = marks.length;
  while (from > 0) {
    const mark = marks[from - 1]!;
    if ((mark.k === 'link' && mark.link === 'stop') || mark === sole || closesKinds(marks, from - 1)) break;
    if (
      mark.k === 'link' &&
      (mark.link === 'or' || mark.link === 'comma') &&
      !ofAny &&
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

/** "anomalies of the hand (e.g. syndactyly) that in the opinion of …": brackets after a finding belong to it, and stay. */
function closesKinds(marks: readonly Mark[], at: number): boolean {
  const close = marks[at]!;
  if (close.k !== 'link' || close.link !== 'close') return false;
  const open = marks.slice(0, at).findLastIndex(isOpen);
  const named = marks.slice(0, Math.max(open, 0)).findLast(({ k }) => k === 'head' || k === 'link');
  return named !== undefined && isSpecific(named) && (named as MarkOf<'head'>).head.domain === 'condition';
}
