import { remembered } from './bounded-memory.ts';
import { CONCEPT_KINDS, type Coding, type Concept, type ConceptKind, SYSTEMS } from './concept.ts';
import { codingOf, idOfCoding, vocabularyOfId } from './import/concept-id.ts';
import { nameForm } from './import/name-form.ts';
import type { ImportedVocabularies } from './imported-vocabularies.ts';
import type { Terminology } from './terminology.ts';
import { saysLess } from './tumour-name.ts';

/** Vocabularies whose codes are exact enough to be written beside a concept's own. */
const WRITTEN = new Set(['SCTID', 'MESH']);
/** Code systems of which a code is one concept. */
const EXACT: ReadonlySet<string> = new Set([SYSTEMS.snomed, SYSTEMS.rxnorm, SYSTEMS.loinc, SYSTEMS.cvx, SYSTEMS.mesh]);
/** Code systems in which records are kept. */
const RECORDED = new Set(['SCTID', 'ICD10CM', 'ICD10', 'ICD10GM', 'RXNORM', 'ATC']);
const AS_WRITTEN = new Set(['exact', 'plural', 'spelling']);
const KINDS: ReadonlySet<string> = new Set(CONCEPT_KINDS);

/** A concept of an import, before anything is made of it. */
interface Stored {
  readonly name: string;
  readonly kind: ConceptKind;
}

/** The concepts of imports, each one the curated lexicon's own where the two are the same. */
export interface ImportedConcepts {
  /** Undefined for one that is unknown, retired, or of no kind that criteria speak of. */
  stored(id: string): Stored | undefined;
  /** Id under which it is known: of the curated concept that is the same thing, else its own. */
  canonical(id: string): string;
  concept(id: string): Concept | undefined;
  /** The imported concepts that are the same as a curated one. */
  sameAsCurated(id: string): readonly string[];
  /** Other imported concepts that are the same thing as this one. */
  equals(id: string): readonly string[];
}

export function importedConcepts(
  imports: ImportedVocabularies,
  curated: Terminology,
  isCharted: (id: string) => boolean,
): ImportedConcepts {
  const stored = remembered((id: string): Stored | undefined => {
    const found = imports.concept(id);
    const kind = found?.kind ?? vocabularyOfId(id)?.kind;
    return found && kind !== undefined && KINDS.has(kind) ? { name: found.name, kind: kind as ConceptKind } : undefined;
  });
  const linkOf = remembered((id: string) => {
    const one = stored(id);
    return one && curatedTwin(id, one, imports, curated);
  });
  const canonical = (id: string): string => linkOf(id) ?? id;
  const concept = remembered((id: string): Concept | undefined => {
    const link = linkOf(id);
    if (link !== undefined) return curated.concept(link);
    const one = stored(id);
    return (
      one && {
        id,
        kind: one.kind,
        name: one.name,
        synonyms: [],
        codes: codesOf(id, one.name, imports),
        parents: imports.parents(id).filter((parent) => stored(parent) !== undefined),
        imported: true,
        ...(isChartable(id, imports) && isCharted(id) ? { charted: true } : {}),
      }
    );
  });
  const sameAsCurated = remembered((id: string): readonly string[] => {
    const one = curated.concept(id);
    if (!one) return [];
    const forms = new Set([one.name, ...one.synonyms].flatMap((name) => nameForm(name)?.form ?? []));
    const byName = [...forms].flatMap((form) => imports.named(form).map((name) => name.id));
    const byCode = one.codes.flatMap(({ system, code }) => sameCode({ system, code }, imports));
    return [...new Set([...byName, ...byCode])].filter((other) => linkOf(other) === id);
  });
  const equals = remembered((id: string): readonly string[] => {
    const one = stored(id);
    if (!one) return [];
    const form = nameForm(one.name)?.form;
    const byName = form === undefined ? [] : imports.named(form).filter((name) => name.preferred);
    const byMap = [...imports.mapsOf(id), ...imports.mappedTo(id)].filter(({ match }) => match === 'exact');
    return [...new Set([...byName, ...byMap].map((other) => other.id))].filter(
      (other) => other !== id && stored(other)?.kind === one.kind,
    );
  });
  return { stored, canonical, concept, sameAsCurated, equals };
}

/**
 * The curated concept that an imported one is: by its own name, else by its other names where all of them that the lexicon
 * knows are of one concept, else by an exact code. Anything less would make two things of a kind into one.
 */
function curatedTwin(
  id: string,
  { name, kind }: Stored,
  imports: ImportedVocabularies,
  curated: Terminology,
): string | undefined {
  const own = asWritten(curated, name, kind);
  if (own !== undefined) return own;
  const others = new Set(
    imports
      .formsOf(id)
      .filter((form) => !form.startsWith('=') && !saysLess(form, name))
      .flatMap((form) => asWritten(curated, form, kind) ?? []),
  );
  if (others.size === 1) return [...others][0];
  if (others.size > 1) return undefined;
  const byCode = new Set(
    [id, ...imports.mapsOf(id).flatMap((map) => (map.match === 'exact' ? map.id : []))].flatMap((code) =>
      holders(codingOf(code), kind, curated),
    ),
  );
  return byCode.size === 1 ? [...byCode][0] : undefined;
}

/** Curated concepts that have exactly this code; a classification's code can hold more than one thing. */
const holders = (coding: Coding, kind: ConceptKind, curated: Terminology): readonly string[] =>
  EXACT.has(coding.system)
    ? curated
        .conceptsOf([{ system: coding.system, code: coding.code }], undefined, [kind])
        .filter((id) =>
          curated.concept(id)?.codes.some(({ system, code }) => system === coding.system && code === coding.code),
        )
    : [];

/** Whether a chart could say it: it is a code of records itself, or is mapped to one. Else silence about it says nothing. */
const isChartable = (id: string, imports: ImportedVocabularies): boolean =>
  [id, ...imports.mapsOf(id).map((map) => map.id)].some((code) => RECORDED.has(vocabularyOfId(code)?.prefix ?? ''));

function asWritten(curated: Terminology, name: string, kind: ConceptKind): string | undefined {
  const found = curated.resolve(name, [kind]);
  return found?.via.every((step) => AS_WRITTEN.has(step)) ? found.concept.id : undefined;
}

function sameCode(coding: Coding, imports: ImportedVocabularies): string[] {
  if (!EXACT.has(coding.system)) return [];
  const id = idOfCoding(coding);
  return [id, ...imports.mappedTo(id).flatMap((map) => (map.match === 'exact' ? map.id : []))];
}

function codesOf(id: string, name: string, imports: ImportedVocabularies): Coding[] {
  const mapped = imports
    .mapsOf(id)
    .filter((map) => map.match === 'exact' && WRITTEN.has(vocabularyOfId(map.id)?.prefix ?? ''))
    .map((map) => codingOf(map.id));
  return [{ ...codingOf(id), display: name }, ...mapped];
}
