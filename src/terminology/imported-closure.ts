import { remembered } from './bounded-memory.ts';
import type { ImportedConcepts } from './imported-concepts.ts';
import type { ImportedVocabularies } from './imported-vocabularies.ts';
import type { Terminology } from './terminology.ts';

/** A larger closure than this is a fault of the vocabulary, and is cut. */
const MOST = 5000;

/**
 * An id and all that is broader, in the lexicon and in the imports. Between two concepts of the curated lexicon only its
 * own word counts: what lies above a curated concept in an import adds imported concepts, never a curated one.
 */
export function importedClosure(
  imports: ImportedVocabularies,
  curated: Terminology,
  concepts: ImportedConcepts,
): (id: string) => readonly string[] {
  return remembered((start) => {
    const closure = new Set<string>();
    // Below a curated concept: anything met may count. At or above one: imported concepts only.
    const below: string[] = [];
    const above: string[] = [];
    const reach = (curatedId: string): void => {
      for (const id of curated.withAncestors([curatedId])) {
        if (closure.has(id)) continue;
        closure.add(id);
        above.push(...concepts.sameAsCurated(id));
      }
    };
    if (curated.concept(start)) reach(start);
    else if (concepts.stored(start)) below.push(start);
    const seen = new Set<string>();
    for (let at = 0; at < below.length && seen.size < MOST; at++) {
      const id = below[at]!;
      if (seen.has(id)) continue;
      seen.add(id);
      const own = concepts.canonical(id);
      if (own !== id) {
        reach(own);
        above.push(id);
        continue;
      }
      if (concepts.stored(id)) closure.add(id);
      below.push(...concepts.equals(id), ...imports.parents(id));
    }
    const climbed = new Set<string>();
    for (let at = 0; at < above.length && climbed.size < MOST; at++) {
      const id = above[at]!;
      if (climbed.has(id)) continue;
      climbed.add(id);
      if (concepts.canonical(id) === id && concepts.stored(id)) {
        closure.add(id);
        above.push(...concepts.equals(id));
      }
      above.push(...imports.parents(id));
    }
    return [...closure];
  });
}
