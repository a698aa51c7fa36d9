import { idOfCoding, vocabularyOfId } from './import/concept-id.ts';
import { importedClosure } from './imported-closure.ts';
import { importedCodes } from './imported-codes.ts';
import { type ImportedConcepts, importedConcepts } from './imported-concepts.ts';
import { mergedMentions } from './imported-mentions.ts';
import { importedPhrases } from './imported-phrases.ts';
import type { ImportedVocabularies } from './imported-vocabularies.ts';
import { TABLES } from './lexicon/tables.ts';
import { readTable } from './lexicon-table.ts';
import { resolver } from './resolution.ts';
import type { Mention, Resolution, Terminology } from './terminology.ts';
import { mentionFinder } from './text-mentions.ts';

/**
 * The curated lexicon with imported vocabularies behind it. The lexicon is asked first and is never contradicted; an
 * imported concept that is the same as one of its own is that one. Resolutions through an import say so in `via`.
 */
export function withImports(curated: Terminology, imports: ImportedVocabularies): Terminology {
  if (imports.version === '') return curated;
  const concepts: ImportedConcepts = importedConcepts(imports, curated, (id) =>
    closure(id).some((broader) => curated.concept(broader)?.charted === true),
  );
  const closure = importedClosure(imports, curated, concepts);
  const doubtful = new Set(TABLES.flatMap(readTable).flatMap((entry) => entry.ambiguous));
  const phrases = importedPhrases(imports, concepts, doubtful);
  const resolveImported = resolver(phrases);
  return {
    version: `${curated.version}; imports ${imports.version}`,
    concept: (id) => curated.concept(id) ?? concepts.concept(id),
    resolve: (phrase, kinds) => {
      const own = curated.resolve(phrase, kinds);
      if (own !== undefined && !own.via.some(isLeftOut)) return own;
      const found = resolveImported(phrase, kinds);
      if (found === undefined || own === undefined) return own ?? (found && labelled(found));
      const narrower = !found.via.some(isLeftOut) && closure(found.concept.id).includes(own.concept.id);
      return narrower ? labelled(found) : own;
    },
    mentions: mergedMentions(curated, mentionFinder(phrases), (mention): Mention => labelled(mention)),
    conceptsOf: importedCodes(imports, curated, concepts, closure, resolveImported),
    ownConcept: (coding) => {
      const own = curated.ownConcept(coding);
      if (own !== undefined) return own;
      const id = idOfCoding(coding);
      return concepts.stored(id) ? concepts.canonical(id) : undefined;
    },
    withAncestors: (ids) => [...new Set(ids.flatMap((id) => closure(id)))],
  };
}

/** A word of the phrase that the name lacks: an import that has it too says more. */
const isLeftOut = (step: string): boolean => step.startsWith('modifier:');

/** A curated concept met by a name of an import is `imported` too: the name is. */
function labelled<T extends Resolution>(found: T): T {
  const from = vocabularyOfId(found.concept.id)?.prefix;
  return { ...found, via: [...found.via, from === undefined ? 'imported' : `imported:${from}`] };
}
