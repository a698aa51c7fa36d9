import type { Resolution, Terminology } from '../../../terminology/terminology.ts';
import type { Cue } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

export const isListJoint = wordClass(', or and /');
const isIllnessNoun = wordClass('disease diseases disorder disorders illness illnesses condition conditions');
const LIST_AHEAD = 6;

/** "systemic or metabolic disease": one of the kinds of disease, and no way of giving a drug. Undefined where it is none. */
export function systemicKind(
  { attr }: Cue,
  tokens: readonly Token[],
  end: number,
  terminology: Terminology,
): Resolution | undefined {
  if (attr?.[0] !== 'route' || attr[1] !== 'systemic' || !isListJoint(tokens[end])) return undefined;
  const listed = tokens.slice(end + 1, end + LIST_AHEAD).some((token) => isIllnessNoun(token));
  return listed ? terminology.resolve('systemic disease', ['condition']) : undefined;
}
