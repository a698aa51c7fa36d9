import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { conceptRef, unknownConcept } from './concept-ref.ts';
import type { Head, Mark } from './mark.ts';

/** What follows a number that belongs to a name: the score, or how high it is. */
const followsName = wordClass(
  'score scores total scale questionnaire is was must should between below above under over of at',
);
/** No scale of classes has as many: below, "-2" is a class. */
const LEAST = 4;

/** "HAMD-6 score below 4", "QIDS-16 ≥ 6": how many items a version of a scale has is part of its name, no value of it. */
export function withScoreVersions(
  tokens: readonly Token[],
  marks: Mark[],
  text: string,
  terminology: Terminology,
): Mark[] {
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.k !== 'head' || mark.head.rule !== 'score.term') continue;
    const aside = marks[index + 1];
    if (aside !== undefined && isCited(tokens, aside)) {
      marks.splice(index--, 2, { ...mark, to: aside.to });
      continue;
    }
    const modified = marks[index - 1];
    if (modified?.k === 'word' && modified.to === mark.from && isModified(tokens[modified.from])) {
      marks.splice(--index, 2, { ...mark, ...named(tokens, modified.from, mark.to, mark.head, text, terminology) });
      continue;
    }
    const number = mark.to + 1;
    if (!isVersion(tokens, number)) continue;
    const short = isShortFormOfIt(tokens, number);
    const to = short ? number + SHORT_FORM : number + 1;
    const last = marks.findLastIndex((one) => one.from >= number && one.to <= to);
    if (last < 0 || marks[last]!.to !== to) continue;
    const words = text.slice(tokens[mark.from]!.start, tokens[number]!.end);
    const known =
      terminology.resolve(words.replace(/\s*\([^()]{1,60}\)/, ''), ['score']) ??
      (short ? terminology.resolve(text.slice(tokens[number + 2]!.start, tokens[to - 2]!.end), ['score']) : undefined);
    const concept = known === undefined ? unknownConcept(words) : conceptRef(known);
    marks.splice(index, last - index + 1, { ...mark, to, head: { ...mark.head, concept } });
  }
  return marks;
}

/** "Clinical Dementia Rating (Morris, 1993) 0.5": who described a scale stands between its name and its value. */
const isCited = (tokens: readonly Token[], { k, from, to }: Mark): boolean =>
  k === 'filler' && to - from > 2 && /^[([]$/.test(tokens[from]!.lower) && /^[)\]]$/.test(tokens[to - 1]!.lower);

/** "modified Bishop score": a scale of its own. */
const isModified = wordClass('modified revised simplified adapted abbreviated');

function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Head,
  text: string,
  terminology: Terminology,
): { readonly from: number; readonly head: Head } {
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const known = terminology.resolve(words, ['score']);
  const whole = known?.via.every((step) => !step.startsWith('modifier:')) ? known : undefined;
  return { from, head: { ...head, concept: whole === undefined ? unknownConcept(words) : conceptRef(whole) } };
}

/** A whole number right behind a hyphen, before more of the name or what is said of its value. */
function isVersion(tokens: readonly Token[], at: number): boolean {
  const [hyphen, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.lower !== '-' || number?.kind !== 'number' || next === undefined) return false;
  if (hyphen.start !== tokens[at - 2]!.end || number.start !== hyphen.end) return false;
  if (!/^\d{1,2}$/.test(number.text) || +number.text < LEAST) return false;
  if (next.lower === ')') return tokens[at + 2]?.kind === 'sign' || followsName(tokens[at + 2]);
  return next.kind === 'sign' || followsName(next) || isShortFormOfIt(tokens, at);
}

/** The tokens from a number to the end of "(DST-10)" behind it. */
const SHORT_FORM = 6;

/** "Screening Test-10 (DST-10)": the short form in brackets ends in the same number. */
const isShortFormOfIt = (tokens: readonly Token[], number: number): boolean =>
  tokens[number + 1]!.lower === '(' &&
  tokens[number + 2]?.kind === 'word' &&
  tokens[number + 3]?.lower === '-' &&
  tokens[number + 4]?.text === tokens[number]!.text &&
  tokens[number + 5]?.lower === ')';
