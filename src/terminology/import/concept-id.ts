import { systemOf } from '../code-index.ts';
import type { Coding } from '../concept.ts';
import { VOCABULARIES, type Vocabulary } from './vocabulary.table.ts';

const byPrefix = new Map(
  VOCABULARIES.flatMap((one) =>
    [one.prefix, ...(one.aliases ?? [])].map((prefix) => [prefix.toUpperCase(), one] as const),
  ),
);
const bySystem = new Map(VOCABULARIES.flatMap((one) => one.systems.map((system) => [system, one] as const)));

/** By the prefix under which files refer to it; a release date after it is passed over (`SNOMEDCT_US_2025_09_01`). */
export const vocabularyOf = (prefix: string): Vocabulary | undefined => {
  const name = prefix.toUpperCase();
  return byPrefix.get(name) ?? byPrefix.get(name.replace(/_\d{4}(?:_\d\d){0,2}$/, ''));
};

export const vocabularyOfSystem = (system: string): Vocabulary | undefined =>
  // WHO ICD-10 is a vocabulary of its own here, although the lexicon reads it as ICD-10-CM.
  bySystem.get(system) ?? bySystem.get(systemOf(system));

/** `ICD10CM:E11.9`, `DOID:2841`; `address|code` where the system is none that is known. */
export const conceptId = (vocabulary: Vocabulary, code: string): string =>
  `${vocabulary.prefix}:${writtenCode(vocabulary, code)}`;

export const idOfCoding = ({ system, code }: Coding): string => {
  const vocabulary = vocabularyOfSystem(system);
  return vocabulary ? conceptId(vocabulary, code.trim()) : `${system}|${code.trim()}`;
};

/** Of `DOID:2841`, `SNOMEDCT_US_2025_09_01:39000009`; undefined where the prefix is not known. */
export function idOfCurie(curie: string): string | undefined {
  const colon = curie.indexOf(':');
  const vocabulary = colon > 0 ? vocabularyOf(curie.slice(0, colon)) : undefined;
  const code = curie.slice(colon + 1).trim();
  return vocabulary && code !== '' ? conceptId(vocabulary, code) : undefined;
}

/** Of `http://purl.obolibrary.org/obo/DOID_2841` and its like. */
export function idOfIri(iri: string): string | undefined {
  const local = iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  const cut = local.indexOf('_');
  return cut > 0 ? idOfCurie(`${local.slice(0, cut)}:${local.slice(cut + 1)}`) : undefined;
}

/** The vocabulary that an id belongs to; undefined for a system that is not known by name. */
export const vocabularyOfId = (id: string): Vocabulary | undefined =>
  id.includes('|') ? undefined : byPrefix.get(id.slice(0, id.indexOf(':')).toUpperCase());

/** The code and system behind an id. */
export function codingOf(id: string): Coding {
  const vocabulary = vocabularyOfId(id);
  if (vocabulary)
    return {
      system: vocabulary.systems[0]!,
      code: vocabulary.prefixed ? id : id.slice(vocabulary.prefix.length + 1),
    };
  const cut = id.lastIndexOf('|');
  return { system: id.slice(0, cut), code: id.slice(cut + 1) };
}

/** Whether a shorter code is the broader one, so that an unlisted code means what its beginning means. */
export const isIcd10 = (id: string): boolean => /^ICD10(?:CM|GM)?:/.test(id);

/** An ICD-10 code has its point after the third place; others are as they come, without the prefix. */
function writtenCode({ prefix, prefixed }: Vocabulary, code: string): string {
  const bare = prefixed && code.toUpperCase().startsWith(`${prefix}:`) ? code.slice(prefix.length + 1) : code;
  if (!/^ICD10/.test(prefix)) return bare;
  const plain = bare
    .toUpperCase()
    .replaceAll('.', '')
    .replace(/[+*†‡!]$/, '');
  return /^[A-Z]\d[0-9A-Z]{2,}$/.test(plain) ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}
