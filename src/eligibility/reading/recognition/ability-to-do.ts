import type { PhraseHead } from '../families/family.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

/** "unable to walk" is a finding; "unable to walk 100 m" is something only the person can tell. */
export const isAbilityToDo = (phrase: PhraseHead, tokens: readonly Token[], at: number, { end }: Placed): boolean =>
  phrase.domain === 'consent' &&
  phrase.modality === 'ability' &&
  phrase.reach !== undefined &&
  phrase.concept === undefined &&
  isInabilityWord(tokens[at]) &&
  (isAmount(tokens[end]) || isManner(tokens[end]) || (isBeforeAmount(tokens[end]) && isAmount(tokens[end + 1])));
const isInabilityWord = wordClass("unable inability incapable cannot can't not");
const isManner = wordClass(
  'without independently unaided unassisted with using up down oral orally tablet tablets capsule capsules pill pills medication medications',
);
const isBeforeAmount = wordClass('for at in more less');
const isAmount = (token: Token | undefined): boolean => token?.kind === 'number' || isAmountWord(token);
const isAmountWord = wordClass('one two three four five six ten least than');
