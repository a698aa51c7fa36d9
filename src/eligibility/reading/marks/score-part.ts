import type { Terminology } from '../../../terminology/terminology.ts';
import type { ConceptRef } from '../../criterion.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { conceptRef, unknownConcept } from './concept-ref.ts';
import type { Head, Mark, MarkOf } from './mark.ts';

/** Words for a numbered part of a scale. */
const isItem = wordClass('item items question questions part parts section sections q subitem');
/** Words for a named part of a scale. */
const isPart = wordClass(
  'domain domains subscale subscales subscore subscores sub-score sub-scale component components section subsection dimension factor subdomain cluster item items question',
);
const isWhole = wordClass('total overall');
const isOfScale = wordClass('of on in from within for');
const isSmall = wordClass('the a an its and or to & , - / # no number numbers score scores');
const NUMERAL = /^(?:[IVX]{1,4}|[A-Z]?\d{1,2}[a-z]?|[a-z])$/;
const LONGEST = 8;

/** A score by name, of which a part can be meant. */
const isNamedScore = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.domain === 'score' && mark.head.rule === 'score.term';

/**
 * "item 3 of the scale", "the scale's pain subscale": a part of a score is another score than the whole. No vocabulary
 * has their names, so they are kept as they are written.
 */
export function withScoreParts(
  tokens: readonly Token[],
  marks: Mark[],
  text: string,
  terminology: Terminology,
): Mark[] {
  for (let index = 0; index < marks.length; index++) {
    if (!isNamedScore(marks[index])) continue;
    const first = partBefore(tokens, marks, index);
    const last = first === undefined ? partAfter(tokens, marks, index) : index;
    if (first === undefined && last === undefined) {
      const before = marks[index - 1];
      if (before?.k === 'word' && isWhole(tokens[before.from]))
        marks[index - 1] = { k: 'filler', from: before.from, to: before.to };
      const after = marks[index + 1];
      if (after?.k === 'word' && isWhole(tokens[after.from]) && standsBeforeValue(marks, index + 2))
        marks[index + 1] = { k: 'filler', from: after.from, to: after.to };
      continue;
    }
    const [start, end] = [first ?? index, last ?? index];
    const [from, to] = [marks[start]!.from, marks[end]!.to];
    const named = (marks[index] as MarkOf<'head'>).head;
    const part = marks[start] as MarkOf<'head'>;
    const known =
      start < index && isNamedScore(part) ? part.head.concept : namesPart(named) ? named.concept : undefined;
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const concept = known ?? partConcept(terminology, words, named.concept);
    marks.splice(start, end - start + 1, { k: 'head', from, to, head: { ...named, rule: 'score.part', concept } });
    index = start;
  }
  return marks;
}

/** "scale total at least 24": whether only small words stand between a place and the value. */
const standsBeforeValue = (marks: readonly Mark[], from: number): boolean =>
  marks.slice(from).find(({ k }) => k !== 'filler')?.k === 'measure';

/** A concept that is a part already. */
const namesPart = ({ concept }: Head): boolean =>
  /domain|subscale|component|section|\bpart\b/i.test(concept?.codes[0]?.display ?? '');

/** The part by its name, where that is one of its own: what a vocabulary has of the name alone is the whole. */
function partConcept(terminology: Terminology, words: string, whole: ConceptRef | undefined): ConceptRef {
  const found = terminology.resolve(words.replace(/\s*\([^()]{1,40}\)/g, ''), ['score']);
  return found === undefined || found.concept.id === whole?.codes[0]?.code || found.via.length > 1
    ? unknownConcept(words)
    : conceptRef(found);
}

/** "questions 3 and 4 of the", "pain subscale of the": the mark with which the part begins that ends right before the score. */
function partBefore(tokens: readonly Token[], marks: readonly Mark[], index: number): number | undefined {
  let at = marks[index]!.from - 1;
  while (at > 0 && /^(?:the|a|an)$/.test(tokens[at]!.lower)) at--;
  if (!isOfScale(tokens[at])) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const token = tokens[back]!;
    if (
      isItem(token) &&
      tokens[back + 1]?.lower !== undefined &&
      NUMERAL.test(tokens[numberAt(tokens, back + 1)]?.text ?? '')
    )
      return markAt(marks, back);
    if (back >= at - 2 && isPart(token)) return namedPart(marks, back) ?? nameBefore(tokens, marks, back);
    if (!isSmall(token) && !NUMERAL.test(token.text)) return undefined;
  }
  return undefined;
}

const numberAt = (tokens: readonly Token[], at: number): number =>
  /^(?:#|no|number|numbers)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** The index of the mark that begins at a token; undefined where none does. */
function markAt(marks: readonly Mark[], at: number): number | undefined {
  const index = marks.findIndex(({ from }) => from === at);
  return index < 0 ? undefined : index;
}

/** A part that the vocabulary knows. */
function namedPart(marks: readonly Mark[], at: number): number | undefined {
  const index = marks.findIndex(({ from, to }) => from <= at && to > at);
  return isNamedScore(marks[index]) ? index : undefined;
}

const MOST_OF_NAME = 3;
const endsName = wordClass('the a an of on in with score scores total for at and or than least most to is');

/** "erectile function domain": the words before a word for a part that name it. */
function nameBefore(tokens: readonly Token[], marks: readonly Mark[], at: number): number | undefined {
  const part = markAt(marks, at);
  if (part === undefined) return undefined;
  let first = part;
  for (let words = 0; first > 0 && words < MOST_OF_NAME; words++) {
    if (isShortForm(marks, first - 3)) first -= 3;
    if (first === 0 || !isName(tokens, marks[first - 1]!)) break;
    first--;
  }
  return first === part ? undefined : first;
}

/** A word, a term or a bracketed short form can be in the name of a part; a comparison or a joining word ends it. */
const isName = (tokens: readonly Token[], mark: Mark): boolean =>
  (mark.k === 'word' ||
    (mark.k === 'head' && mark.head.population !== true) ||
    (mark.k === 'cue' && mark.cue.attr !== undefined)) &&
  !endsName(tokens[mark.from]);

/** "(EF)": three marks that say the words before them in short. */
const isShortForm = (marks: readonly Mark[], at: number): boolean => {
  const [open, inner, close] = at < 0 ? [] : marks.slice(at, at + 3);
  return (
    open?.k === 'link' &&
    open.link === 'open' &&
    close?.k === 'link' &&
    close.link === 'close' &&
    (inner?.k === 'word' || inner?.k === 'head') &&
    inner.to - inner.from === 1
  );
};

/** "part III", "item 4", "pain subscale": the mark with which a part ends that is named right after the score. */
function partAfter(tokens: readonly Token[], marks: readonly Mark[], index: number): number | undefined {
  let next = index + 1;
  const start = marks[index]!.to;
  if (/^[-,'’]$/.test(tokens[start]?.lower ?? '') && marks[next]?.k === 'filler') next++;
  const first = marks[next];
  if (first === undefined) return undefined;
  if (isItem(tokens[first.from]) && first.to - first.from === 1) {
    const number = numberAt(tokens, first.from + 1);
    if (!NUMERAL.test(tokens[number]?.text ?? '')) return undefined;
    const end = marks.findIndex((mark) => mark.from <= number && mark.to > number);
    return end < 0 || marks[end]!.to !== number + 1 ? undefined : withScoreWord(tokens, marks, end);
  }
  if (first.k === 'word' && isPart(tokens[first.from])) return withScoreWord(tokens, marks, next);
  for (let at = next; at <= next + MOST_OF_NAME + 3 && at < marks.length; at++) {
    if (isShortForm(marks, at)) {
      at += 2;
      continue;
    }
    const mark = marks[at]!;
    if (at > next && isPart(tokens[mark.to - 1])) return withScoreWord(tokens, marks, at);
    if (at > next && mark.k === 'head' && mark.head.domain === 'score' && isPart(tokens[mark.from])) return at;
    if (!isName(tokens, mark)) return undefined;
  }
  return undefined;
}

/** "… subscale score": the word belongs to the name. */
function withScoreWord(tokens: readonly Token[], marks: readonly Mark[], at: number): number {
  const next = marks[at + 1];
  return next?.k === 'head' && next.head.rule === 'score.scale' && /^(?:score|scores)$/.test(tokens[next.from]!.lower)
    ? at + 1
    : at;
}
