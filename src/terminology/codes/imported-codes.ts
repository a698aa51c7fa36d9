import type { ImportedVocabularies } from '../imported-vocabularies.ts';

/** What code systems ask of imports beyond what readers of text do. Ids that begin alike are those of one system. */
export interface ImportedCodes extends ImportedVocabularies {
  /** `key` of what was imported: of the vocabulary (`snomed`), or a canonical URL. */
  readonly releases: readonly { readonly key: string; readonly part: string; readonly version: string }[];
  /** Ids that begin so, after one of them, in code-unit order. */
  ids(start: string, after: string, most: number): readonly string[];
  /** Whether something that begins so is below something. */
  hasHierarchy(start: string): boolean;
}
