import type { CodeSystem, ValueSet } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

export interface List {
  readonly title: string;
  readonly codes: readonly string[];
  /** Meaning, where the code does not tell it by itself. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Where the code is no word. */
  readonly displays?: Readonly<Record<string, string>>;
}

/** Code lists by the id of their CodeSystem and ValueSet. */
export type Lists = Readonly<Record<string, List>>;

export const ofRegistry = (
  title: string,
  codes: readonly string[],
  meanings?: Readonly<Record<string, string>>,
): List => ({
  title: `${title}, as the registry codes it`,
  codes,
  ...(meanings ? { meanings } : {}),
});

export const toCodeSystem = (id: string, { title, codes, meanings, displays }: List): CodeSystem => ({
  resourceType: 'CodeSystem',
  ...artifact('CodeSystem', id),
  name: computerName(id),
  title,
  caseSensitive: true,
  valueSet: canonical('ValueSet', id),
  content: 'complete',
  count: codes.length,
  concept: codes.map((code) => ({
    code,
    display: displays?.[code] ?? displayOf(code),
    ...(meanings?.[code] === undefined ? {} : { definition: meanings[code] }),
  })),
});

/** The curated lexicon: its concepts come with the program, too many and too often changed to be listed. */
export const lexiconSystem = (): CodeSystem => ({
  resourceType: 'CodeSystem',
  ...artifact('CodeSystem', 'lexicon'),
  name: 'Lexicon',
  title: 'Concepts that eligibility criteria speak of',
  description:
    'The concepts by which criteria and records are compared. Beside them stand codes of public systems wherever those have one.',
  caseSensitive: true,
  valueSet: canonical('ValueSet', 'lexicon'),
  content: 'not-present',
});

/** All codes of the list. */
export const toValueSet = (id: string, { title }: Pick<List, 'title'>): ValueSet => ({
  resourceType: 'ValueSet',
  ...artifact('ValueSet', id),
  name: computerName(`${id}-codes`),
  title,
  immutable: false,
  compose: { include: [{ system: canonical('CodeSystem', id) }] },
});

/** `NOT_YET_RECRUITING` → `Not yet recruiting`. */
function displayOf(code: string): string {
  const words = code.replaceAll(/[_-]+/g, ' ');
  return /[a-z]/.test(words) || words.length <= 3 ? words : words.slice(0, 1) + words.slice(1).toLowerCase();
}
