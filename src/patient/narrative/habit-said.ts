import type { Mention } from '../../terminology/terminology.ts';
import type { Collecting } from '../collecting.ts';

const BARE_DRUGS = /^drugs?$/i;
/** Among these, drugs are no medicines. */
const HABITS =
  /\b(?:alcohol\w*|etoh|tobacco|cigarettes?|smok\w+|non-?smoker|illicit|recreational|street|abus\w+|drink\w*|marijuana|cocaine|heroin)\b/i;
const ILLICIT = 'illicit-drug-use';

/** What a sentence mentions, with "drugs" beside alcohol and tobacco taken for those that nobody prescribes. */
export function withHabits(
  sentence: string,
  mentions: readonly Mention[],
  at: Pick<Collecting, 'concept'>,
): readonly Mention[] {
  const concept = at.concept(ILLICIT);
  if (!concept || !HABITS.test(sentence)) return mentions;
  return mentions.map((mention) =>
    mention.concept.id === 'medication' && BARE_DRUGS.test(sentence.slice(...mention.span))
      ? { ...mention, concept }
      : mention,
  );
}
