import { type Concept, type ConceptKind, LEXICON } from '../../../terminology/concept.ts';
import type { Resolution, Terminology } from '../../../terminology/terminology.ts';
import type { ConceptRef } from '../../criterion.ts';

/** A concept as an atom holds it: its own code first, of the lexicon or of the vocabulary that was imported. */
const codesOf = (concept: Concept): ConceptRef['codes'] =>
  concept.imported ? concept.codes : [{ system: LEXICON, code: concept.id, display: concept.name }, ...concept.codes];

export const conceptRef = (resolution: Resolution): ConceptRef => ({
  text: resolution.text,
  codes: codesOf(resolution.concept),
  closure: 'descendants',
  via: resolution.via,
});

/** A term that no vocabulary knows: kept as it is written, without codes. */
export const unknownConcept = (text: string): ConceptRef => ({ text, codes: [], closure: 'self', via: [] });

/** The concept that a name stands for, or the name alone. */
export function namedConcept(terminology: Terminology, name: string, kinds?: readonly ConceptKind[]): ConceptRef {
  const resolution = terminology.resolve(name, kinds);
  return resolution === undefined ? unknownConcept(name) : conceptRef(resolution);
}

/** Kinds of concepts that a term of a domain may name. */
export const KINDS: Readonly<Record<string, readonly ConceptKind[]>> = {
  condition: ['condition'],
  medication: ['medication'],
  procedure: ['procedure'],
  observation: ['observation'],
  allergy: ['allergen', 'medication'],
  immunization: ['immunization'],
};
