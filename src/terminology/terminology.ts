import type { Span } from '../kernel/text-span.ts';
import type { Coding, Concept, ConceptKind } from './concept.ts';

/** A phrase and the concept that it names, with the steps that led there (`exact`, `plural`, `abbreviation`, `modifier:severe`, …). */
export interface Resolution {
  readonly concept: Concept;
  readonly text: string;
  readonly via: readonly string[];
}

/** Whether it holds only for a phrase that somebody wrote, and for none that is put together of a sentence's parts. */
export const asWrittenOnly = ({ via }: Resolution): boolean => via.includes('alone') || via.includes('site behind');

/** A resolution at a place in a text. */
export interface Mention extends Resolution {
  readonly span: Span;
}

/** What a reader of criteria and a collector of facts ask of terminology. Pure: no I/O, no clock; the same question always has the same answer. */
export interface Terminology {
  /** Name and content hash of what is loaded; stated in every match result. */
  readonly version: string;
  concept(id: string): Concept | undefined;
  /** The concept that a whole phrase names, or undefined: an unresolved term is never guessed. Of several kinds, the first in `kinds` wins. */
  resolve(phrase: string, kinds?: readonly ConceptKind[]): Resolution | undefined;
  /** Every longest, non-overlapping phrase in `text` that names a concept, in order of place. */
  mentions(text: string, kinds?: readonly ConceptKind[]): readonly Mention[];
  /**
   * Ids of the concepts that an entry of a record means: by a code, by a mapped code (ICD-10 by prefix), else by its
   * display or text. Only the direct ones; see `withAncestors`.
   */
  conceptsOf(codings: readonly Coding[], text: string | undefined, kinds?: readonly ConceptKind[]): readonly string[];
  /** Id of the concept whose own code this is; a code that is only mapped to a concept may say more or less than it. */
  ownConcept(coding: Coding): string | undefined;
  /** The ids and all that are broader than they are, without repeats. */
  withAncestors(ids: readonly string[]): readonly string[];
}
