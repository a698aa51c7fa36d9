import type { Terminology } from '../../../terminology/terminology.ts';
import { namedConcept } from '../concept-ref.ts';
import type { Head } from '../mark.ts';
import type { PhraseHead } from './family.ts';

/** The head that a phrase of a family stands for, with its concept as the terminology knows it. */
export function headOfPhrase(phrase: PhraseHead, terminology: Terminology): Head {
  const { concept, reach: _reach, ...rest } = phrase;
  return concept === undefined ? rest : { ...rest, concept: namedConcept(terminology, concept) };
}
