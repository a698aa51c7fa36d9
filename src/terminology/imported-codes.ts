import type { Coding, ConceptKind } from './concept.ts';
import { codingOf, idOfCoding, isIcd10, vocabularyOfId } from './import/concept-id.ts';
import type { ImportedConcepts } from './imported-concepts.ts';
import type { ImportedMap, ImportedVocabularies } from './imported-vocabularies.ts';
import { withoutSemanticTag } from './product-name.ts';
import type { Terminology } from './terminology.ts';

const AS_WRITTEN = new Set(['exact', 'plural', 'spelling']);

/**
 * `Terminology.conceptsOf` over lexicon and imports. An import may say more narrowly what the lexicon says of a code, and
 * nothing that the lexicon does not; words count only where no code is known to either.
 */
export function importedCodes(
  imports: ImportedVocabularies,
  curated: Terminology,
  concepts: ImportedConcepts,
  closure: (id: string) => readonly string[],
  resolve: Terminology['resolve'],
): Terminology['conceptsOf'] {
  return (codings, text, kinds) => {
    const found = codings.flatMap((coding) => ofCode(coding, kinds));
    if (found.length > 0) return [...new Set(found)];
    const own = curated.conceptsOf(codings, text, kinds);
    if (own.length > 0) return own;
    const byDisplay = codings.flatMap(({ display }) => ofWords(display, kinds));
    return [...new Set(byDisplay.length > 0 ? byDisplay : ofWords(text, kinds))];
  };

  function ofCode({ system, code }: Coding, kinds: readonly ConceptKind[] | undefined): readonly string[] {
    const id = idOfCoding({ system, code });
    const said = curated.conceptsOf([{ system, code }], undefined, kinds);
    const others = translations(id);
    const own = said.length > 0 ? said : curated.conceptsOf(others.map(codingOf), undefined, kinds);
    const wanted = [...codeMeanings(id), ...others.filter((other) => imports.concept(other))]
      .filter((id) => {
        const kind = concepts.stored(id)?.kind;
        return kind !== undefined && (!kinds || kinds.includes(kind));
      })
      .map((id) => concepts.canonical(id))
      .filter((id) => own.length === 0 || adds(id, own));
    return [...own, ...wanted];
  }

  /** Whether an imported concept is below what the lexicon says of the code, and brings in nothing more of the lexicon's. */
  function adds(id: string, own: readonly string[]): boolean {
    const said = curated.withAncestors(own);
    const above = closure(id);
    return (
      above.some((broader) => own.includes(broader)) &&
      above.every((broader) => curated.concept(broader) === undefined || said.includes(broader))
    );
  }

  /** Codes that a map gives for this one, and that mean the same or more. */
  function translations(id: string): readonly string[] {
    return imports.mapsOf(id).flatMap((map) => (map.match === 'exact' || map.match === 'broader' ? map.id : []));
  }

  /** The concept that has the code, and those that it is mapped to; an ICD-10 code that none has, by its beginning. */
  function codeMeanings(id: string): readonly string[] {
    for (let code = id; ; code = code.slice(0, -1).replace(/\.$/, '')) {
      const mapped = clearMaps(imports.mappedTo(code));
      const own = imports.concept(code) ? [code] : [];
      if (own.length + mapped.length > 0 || !isIcd10(code)) return [...own, ...mapped];
      if (code.length - code.indexOf(':') <= 4) return [];
    }
  }

  function ofWords(words: string | undefined, kinds: readonly ConceptKind[] | undefined): readonly string[] {
    const found = words === undefined ? undefined : resolve(withoutSemanticTag(words), kinds);
    return found?.via.every((step) => AS_WRITTEN.has(step)) ? [found.concept.id] : [];
  }
}

/**
 * Maps by which a code means the concept: the same or narrower. A cross-reference does not say which it is; where several
 * concepts of one vocabulary have it, it is broader than each of them and means none.
 */
function clearMaps(maps: readonly ImportedMap[]): readonly string[] {
  const doubtful = maps.filter(({ match }) => match === 'xref');
  const clear = maps.filter(({ match }) => match === 'exact' || match === 'narrower');
  const prefixOf = (id: string): string => vocabularyOfId(id)?.prefix ?? id.slice(0, id.lastIndexOf('|'));
  const single = doubtful.filter(
    ({ id }) =>
      doubtful.filter((other) => prefixOf(other.id) === prefixOf(id)).length === 1 &&
      !clear.some((other) => prefixOf(other.id) === prefixOf(id)),
  );
  return [...clear, ...single].map(({ id }) => id).sort();
}
