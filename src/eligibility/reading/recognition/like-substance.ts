/** "related compounds", "drugs of the same class": things known only by what they are like. */
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isLikeness = wordClass('same similar');
const isLikeNoun = wordClass(
  'class classes structure structures structural family group chemical biologic biological molecular pharmacological pharmacologic composition compositions properties or and',
);
const isJoining = wordClass('or and');

/** Where "of the same class", "with a similar chemical structure" ends; undefined where the words at an index are none. */
export function endOfLikeness(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (/^(?:of|with|in|the|a|an|from|having)$/.test(tokens[at]?.lower ?? '')) at++;
  if (at === from || !isLikeness(tokens[at])) return undefined;
  const first = ++at;
  while (isLikeNoun(tokens[at])) at++;
  while (at > first && isJoining(tokens[at - 1])) at--;
  return at > first ? at : undefined;
}

const isBefore = wordClass('any other another all to its their the a');
const isHow = wordClass('closely structurally chemically pharmacologically');
const isAlike = wordClass('related similar analogous');
const isSubstance = wordClass(
  'drug drugs compound compounds substance substances product products medication medications medicine medicines agent agents chemical chemicals molecule molecules',
);

/** Where "closely related substances" or "compounds of similar chemical composition" ends. */
export function likeSubstanceEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isBefore(tokens[at])) at++;
  if (isSubstance(tokens[at])) return endOfLikeness(tokens, at + 1);
  while (isHow(tokens[at])) at++;
  if (!isAlike(tokens[at])) return undefined;
  while (isHow(tokens[at + 1])) at++;
  return isSubstance(tokens[at + 1]) ? endOfNoun(tokens, at + 1) : undefined;
}

function endOfNoun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isSubstance(tokens[at])) at++;
  return at;
}
