import { SYSTEMS } from '../concept.ts';
import { codingOf, idOfCoding, vocabularyOfSystem } from '../import/concept-id.ts';
import type { Vocabulary } from '../import/vocabulary.table.ts';
import { type CodeEntry, type CodeSystem, type Designation, reached, reaches } from './code-system.ts';
import type { ImportedCodes } from './imported-codes.ts';
import type { LexiconCodes } from './lexicon-codes.ts';

/** Ids that are asked for at once. */
const PAGE = 500;

/**
 * A code system of others: what is imported of it, and behind that the codes that the lexicon has of it. Undefined where
 * neither has any.
 */
export function publicSystem(
  url: string,
  lexicon: LexiconCodes,
  imports: ImportedCodes | undefined,
): CodeSystem | undefined {
  const vocabulary = vocabularyOfSystem(url);
  const system = vocabulary?.systems[0] ?? url;
  const start = vocabulary ? `${vocabulary.prefix}:` : `${url}|`;
  const idOf = (code: string): string => idOfCoding({ system, code });
  const releases = (imports?.releases ?? []).filter(({ key }) => isReleaseOf(key, vocabulary, url));
  const isImported = imports !== undefined && imports.ids(start, '', 1).length > 0;
  const inLexicon = lexicon.concepts.some(({ codes }) => codes.some((coding) => coding.system === system));
  if (!isImported && !inLexicon) return undefined;
  const complete = isImported && releases.length > 0 && releases.every(({ part }) => part !== 'fragment');
  // A file of codes alone says nothing of what is above what; a CodeSystem without any hierarchy says that there is none.
  const isOrdered = complete && (releases.some(({ key }) => key === url) || imports.hasHierarchy(start));

  const within = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => id.startsWith(start) && imports?.concept(id)).map((id) => codingOf(id).code);
  const up = (code: string): readonly string[] => within(imports?.parents(idOf(code)) ?? []);
  const down = (code: string): readonly string[] => within(imports?.children(idOf(code)) ?? []);

  function imported(code: string): CodeEntry | undefined {
    const id = idOf(code);
    const found = imports?.concept(id);
    if (!found) return undefined;
    return {
      code: codingOf(id).code,
      display: found.name,
      // Looked up only where somebody asks: most go through many codes for their own names.
      get designations() {
        return namesOf(id, found.name, imports!);
      },
    };
  }

  function ofLexicon(code: string): CodeEntry | undefined {
    const written = codingOf(idOf(code)).code;
    const holders = lexicon.holders({ system, code: written });
    const [concept] = holders;
    // A code that shares its concept with others of its system may say less than the concept's name.
    const isOnly = holders.length === 1 && concept?.codes.filter((other) => other.system === system).length === 1;
    return (
      concept && { code: written, ...(isOnly ? { display: concept.name, isNamedByUs: true } : {}), designations: [] }
    );
  }

  /** What the lexicon's hierarchy and the way of writing codes tell. */
  function isBelowByLexicon(code: string, broader: string): boolean | undefined {
    if (system === SYSTEMS.icd10cm) return idOf(code).startsWith(idOf(broader)) && idOf(code) !== idOf(broader);
    const above = lexicon.holders({ system, code: broader });
    const isTold = lexicon
      .holders({ system, code })
      .some(({ id }) =>
        above.some((one) => lexicon.isSame({ system, code: broader }, one) && lexicon.isBelow(id, one.id)),
      );
    return isTold ? true : undefined;
  }

  return {
    url: system,
    title: vocabulary?.title ?? releases[0]?.key ?? url,
    versions: [...new Set(releases.flatMap(({ version }) => (version === '' ? [] : [version])))],
    complete,
    find: (code) => imported(code) ?? ofLexicon(code),
    parents: up,
    children: down,
    isBelow: (code, broader) => {
      if (imported(code) && imported(broader)) {
        if (reaches(code, up, broader)) return true;
        if (isOrdered) return false;
      }
      return isBelowByLexicon(code, broader);
    },
    all: () => (complete ? allCodes(start, imports) : undefined),
    below: (code) => (isOrdered && imported(code) ? reached(code, down) : undefined),
  };
}

/** Files of a release name the vocabulary in several ways; an extract (`doid/subsets/…`) is no release of it. */
const isReleaseOf = (key: string, vocabulary: Vocabulary | undefined, url: string): boolean =>
  vocabulary === undefined
    ? key === url
    : vocabulary.systems.includes(key) ||
      [vocabulary.prefix, ...(vocabulary.aliases ?? [])].some((name) => name.toLowerCase() === key);

function* allCodes(start: string, imports: ImportedCodes): Generator<string> {
  let after = '';
  for (;;) {
    const ids = imports.ids(start, after, PAGE);
    for (const id of ids) if (imports.concept(id)) yield codingOf(id).code;
    if (ids.length < PAGE) return;
    after = ids.at(-1)!;
  }
}

/** Other names, as they are kept: in lower case, abbreviations apart. */
function namesOf(id: string, own: string, imports: ImportedCodes): readonly Designation[] {
  const names = imports.formsOf(id).map((form) => {
    if (form.startsWith('=')) return form.slice(1);
    return imports.named(form).find((name) => name.id === id)?.plain ?? form;
  });
  return names.filter((name) => name.toLowerCase() !== own.toLowerCase()).map((value) => ({ value }));
}
