import type { ConceptKind } from '../concept.ts';

/**
 * How the code of another system stands to the concept that is mapped: the same thing (`exact`), a narrower or a broader
 * one, or a cross-reference that does not say which (`xref`).
 */
export type Match = 'exact' | 'narrower' | 'broader' | 'xref';

/** What a vocabulary file says, one statement a row. Ids and targets are concept ids as `conceptId` makes them. */
export type ImportRow =
  /** Said once or in parts: later parts add to earlier ones. Without `kind` a concept is known, but names nothing. */
  | {
      readonly k: 'concept';
      readonly id: string;
      readonly name?: string;
      readonly kind?: ConceptKind;
      readonly retired?: true;
    }
  /** Another name that means the same. */
  | { readonly k: 'name'; readonly id: string; readonly name: string }
  /** All that is below `root` is of this kind. */
  | { readonly k: 'root'; readonly id: string; readonly kind: ConceptKind }
  | { readonly k: 'parent'; readonly id: string; readonly parent: string }
  | { readonly k: 'map'; readonly id: string; readonly target: string; readonly match: Match }
  /** A row that cannot be read; the rest of the file can. */
  | { readonly k: 'fault'; readonly line: number; readonly message: string };

/** Which release a file is a part of. A later release of the same `key` takes the place of an earlier one. */
export interface Release {
  /** Of the vocabulary: `snomed`, `doid`, a canonical URL. */
  readonly key: string;
  /** Which of its files; '' where it has one only. */
  readonly part: string;
  readonly title: string;
  /** As the file says it; '' where it says nothing. */
  readonly version: string;
}
