import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept, unknownConcept } from '../marks/concept-ref.ts';
import type { Head } from '../marks/mark.ts';
import type { PhraseHead } from './family.ts';

/** Part in another study that may be over. */
const PAST = /\b(?:participated|took|taken|previous|previously|prior)\b/i;

/** The head that a phrase of a family stands for, with its concept as the terminology knows it; `words` are those of the text. */
export function headOfPhrase(phrase: PhraseHead, terminology: Terminology, words = ''): Head {
  const { concept, reach: _reach, verbatim, ...rest } = phrase;
  if (rest.phase === 'present' && rest.domain === 'study' && PAST.test(words)) {
    const { phase: _present, ...past } = phrase;
    return headOfPhrase(past, terminology, words);
  }
  if (verbatim) return { ...rest, concept: unknownConcept(words) };
  return concept === undefined ? rest : { ...rest, concept: namedConcept(terminology, concept) };
}
