import type { Terminology } from '../../../terminology/terminology.ts';
import { headOfPhrase } from '../families/phrase-head.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const PREGNANT = {
  domain: 'reproductive',
  rule: 'reproductive.pregnant',
  concept: 'pregnancy',
  phase: 'present',
} as const;
const PLANNING = {
  domain: 'reproductive',
  rule: 'reproductive.planning-pregnancy',
  concept: 'pregnancy',
  modality: 'planned',
  phase: 'future',
} as const;
const isMother = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' && (mark.head.rule === 'reproductive.pregnant' || mark.head.rule === 'reproductive.breastfeeding');
const isEnd = (mark: Mark | undefined): boolean =>
  mark === undefined || (mark.k === 'link' && (mark.link === 'stop' || mark.link === 'close'));

/** "pregnant or planning", "pregnancy (current or planned)": what is planned is a pregnancy, where nothing else is named. */
export function alsoPlanned(marks: readonly Mark[], terminology: Terminology): readonly Mark[] {
  const at = marks.findIndex((mark, index) => {
    const joint = marks[index - 1];
    return (
      mark.k === 'cue' &&
      mark.cue.modality === 'planned' &&
      joint?.k === 'link' &&
      joint.link === 'or' &&
      isEnd(marks[index + 1])
    );
  });
  if (at < 0 || !isMother(marks.slice(0, at).findLast(({ k }) => k === 'head' || k === 'word'))) return marks;
  const { from, to } = marks[at]!;
  return marks.with(at, { k: 'head', from, to, head: headOfPhrase(PLANNING, terminology) });
}

const isBe = wordClass('is are be being am');

const PAST = { domain: 'reproductive', rule: 'reproductive.past-pregnancy', concept: 'earlier pregnancy' } as const;
const isHistory = wordClass('history hx');
const isBetween = wordClass('of a any prior previous past');
const isPregnancy = wordClass('pregnancy pregnancies');

/** "history of pregnancy": one that was, and none of now. */
const pastPregnancies = (marks: readonly Mark[], tokens: readonly Token[], terminology: Terminology): readonly Mark[] =>
  marks.map((mark) => {
    if (mark.k !== 'head' || mark.head.rule !== 'reproductive.pregnant' || !isPregnancy(tokens[mark.from])) return mark;
    let at = mark.from - 1;
    while (isBetween(tokens[at])) at--;
    return at < mark.from - 1 && isHistory(tokens[at]) ? { ...mark, head: headOfPhrase(PAST, terminology) } : mark;
  });

/** "who are or plan to become pregnant": the verb before "or" is of a pregnancy that is there. */
export function alsoPregnant(
  read: readonly Mark[],
  tokens: readonly Token[],
  terminology: Terminology,
): readonly Mark[] {
  const marks = pastPregnancies(read, tokens, terminology);
  const at = marks.findIndex((mark) => mark.k === 'head' && mark.head.rule === 'reproductive.planning-pregnancy');
  const [verb, joint] = [marks[at - 2], marks[at - 1]];
  if (at < 2 || verb === undefined || joint?.k !== 'link' || joint.link !== 'or') return marks;
  if (verb.k === 'head' || verb.to !== joint.from || !isBe(tokens[verb.to - 1])) return marks;
  const { from, to } = verb;
  return marks
    .with(at - 2, { k: 'head', from: to - 1, to, head: headOfPhrase(PREGNANT, terminology) })
    .toSpliced(at - 2, 0, ...(from < to - 1 ? [{ k: 'filler', from, to: to - 1 } as const] : []));
}
