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
/** "a monitor capable of recording": what a thing can do is nobody's ability. */
export function isAbilityOfThing({ rule }: PhraseHead, tokens: readonly Token[], at: number): boolean {
  if (rule !== 'consent.able') return false;
  let before = at - 1;
  while (isBinding(tokens[before])) before--;
  return isThing(tokens[before]);
}
const isBinding = wordClass('is are be that which ( ,');
const isThing = wordClass(
  'device devices monitor monitors system systems smartphone smartphones phone phones app computer computers scanner machine machines equipment software instrument hospital hospitals center centers centre centres facility facilities laboratory',
);
const isInabilityWord = wordClass("unable inability incapable cannot can't not");
const isManner = wordClass(
  'without independently unaided unassisted with using up down oral orally tablet tablets capsule capsules pill pills medication medications',
);
const isBeforeAmount = wordClass('for at in more less');
const isAmount = (token: Token | undefined): boolean => token?.kind === 'number' || isAmountWord(token);
const isAmountWord = wordClass('one two three four five six ten least than');
