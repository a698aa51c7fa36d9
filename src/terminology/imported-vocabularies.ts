/** A name of an imported concept, as it was found by its form. */
export interface ImportedName {
  readonly id: string;
  /** As written, in lower case, one blank between words. */
  readonly plain: string;
  /** The concept's own name, not a synonym. */
  readonly preferred: boolean;
  /** Whether it is clear enough to be found inside a sentence. */
  readonly inSentence: boolean;
}

/** A code that is mapped to another: `match` is a `Match`. */
export interface ImportedMap {
  readonly id: string;
  readonly match: string;
}

/**
 * What imported vocabularies are asked, one look at a time: nothing is loaded. Ids are those of `conceptId`; forms those of
 * `nameForm`. Every list is in a fixed order, and the answers never change while it is open.
 */
export interface ImportedVocabularies {
  /** Of all that is imported; '' where that is nothing. */
  readonly version: string;
  named(form: string): readonly ImportedName[];
  /** The most words of a name that begins so and is `inSentence`; 0 where there is none. */
  longest(start: string): number;
  /** Undefined for a concept that is unknown or retired. */
  concept(id: string): { readonly name: string; readonly kind: string | undefined } | undefined;
  /** Forms of all its names, its own first. */
  formsOf(id: string): readonly string[];
  parents(id: string): readonly string[];
  children(id: string): readonly string[];
  mappedTo(target: string): readonly ImportedMap[];
  mapsOf(id: string): readonly ImportedMap[];
}
