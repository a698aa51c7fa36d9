import type { Head } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';

/** A word such as "score" that does not say which one. */
const isUnnamed = ({ rule, concept }: Head): boolean => rule === 'score.scale' && concept === undefined;

/** Ways of rating whatever is rated: beside a score that is named they add nothing. */
const RATING = /^(?:numeric(?:al)?|visual|verbal|analog(?:ue)?|likert|rating|point)(?: rating)?(?: scale)?$/i;

const isRating = (head: Head, of: Head): boolean =>
  isUnnamed(head) || RATING.test(head.concept?.text ?? '') || codeOf(head) === codeOf(of);

const codeOf = ({ concept }: Head): string => concept?.codes[0]?.code ?? '';

const isStep = wordClass('stage stages grade grades class level category');
const isOn = wordClass('on in by using of with per');
const isSmall = wordClass('a an the to');

/** "a score of 20 or more on the depression inventory": the value before is that of the scale named now. */
export function namesScore(tokens: readonly Token[], last: Draft, head: Head, from: number): boolean {
  if (isUnnamed(head) && last.head.domain === 'score' && last.term[1] === from && !isUnnamed(last.head))
    return !isStep(tokens[from + 1]);
  if (head.domain !== 'score' || last.head.domain !== 'score' || last.quantity === undefined) return false;
  if (isUnnamed(head) && last.to === from && last.to > last.quantity.at[1]) return true;
  const { at } = last.quantity;
  let before = from - 1;
  while (before > at[1] && !isOn(tokens[before]) && (isSmall(tokens[before]) || tokens[before]?.kind !== 'word'))
    before--;
  if (!isOn(tokens[before]) || before < at[1]) return false;
  if (isUnnamed(last.head) && !isUnnamed(head)) {
    last.head = head;
    return true;
  }
  return isRating(head, last.head);
}

/** "the score on the scale is 4 or more", "scale total score": one score of which two words are said; the one with the value, under the name. */
export function mergeScoreWords(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const left: Draft[] = [];
  for (const draft of drafts) {
    const last = left.at(-1);
    if (last !== undefined && isOneScore(last, draft)) {
      const named = isUnnamed(last.head) || isStageOf(last, draft) ? draft : last;
      const valued = last.quantity === undefined ? draft : last;
      valued.head = named.head;
      valued.attrs = { ...last.attrs, ...draft.attrs };
      widen(valued, [last.from, last.to]);
      widen(valued, [draft.from, draft.to]);
      if (valued !== draft) valued.durations = [...valued.durations, ...draft.durations];
      else valued.durations = [...last.durations, ...valued.durations];
      left[left.length - 1] = valued;
    } else left.push(draft);
  }
  return left;
}

/** "on the", and no words that would say which part of the scale. */
const MOST_BETWEEN = 3;

const isSame = (one: Draft, other: Draft): boolean =>
  codeOf(one.head) !== '' && codeOf(one.head) === codeOf(other.head);

/** "stages 2 to 3 of Hoehn and Yahr": the value stands with the word for its steps, the name behind it. */
const isStageOf = ({ head, quantity, to }: Draft, other: Draft): boolean =>
  head.rule === 'score.stage' && head.concept === undefined && quantity !== undefined && other.from > to;

/** "PHQ-9 for depression score ≥ 10": the words behind a name say what it is a score of. */
const isScoreFor = (one: Draft, other: Draft): boolean =>
  codeOf(one.head) !== '' &&
  one.quantity === undefined &&
  other.quantity !== undefined &&
  other.head.concept?.codes.length === 0 &&
  /\bscores?$/i.test(other.head.concept.text) &&
  other.from - one.to === 1;

const isOneScore = (one: Draft, other: Draft): boolean =>
  one.head.domain === 'score' &&
  other.head.domain === 'score' &&
  (isUnnamed(one.head) !== isUnnamed(other.head) ||
    isStageOf(one, other) ||
    isScoreFor(one, other) ||
    (isSame(one, other) && one.quantity !== undefined)) &&
  other.from - one.to <= MOST_BETWEEN &&
  (one.quantity === undefined || other.quantity === undefined) &&
  one.window === undefined &&
  other.window === undefined;
