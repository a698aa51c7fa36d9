import { expect, test } from 'vitest';
import { PART_CODES, type Part, RECORD } from '../../src/mapping/record-part.table.ts';
import { corpusText, describeCorpus } from '../corpus.ts';
import { type Leaf, leafPaths } from './record-shape.table.ts';

function pathsOf(part: Part, path = ''): readonly string[] {
  const here = part.list ? `${path}[]` : path;
  if (!part.parts) return [here];
  return Object.entries(part.parts).flatMap(([field, member]) =>
    pathsOf(member, here === '' ? field : `${here}.${field}`),
  );
}

const TYPES: Readonly<Record<Leaf, readonly string[]>> = {
  text: ['string'],
  'long text': ['string'],
  name: ['string'],
  arm: ['string'],
  intervention: ['string'],
  code: ['enum', 'string'],
  status: ['enum'],
  date: ['PartialDate', 'string', 'DateTimeMinutes'],
  age: ['string'],
  nct: ['string'],
  url: ['string'],
  flag: ['boolean'],
  count: ['integer'],
  decimal: ['number'],
};

/** The registry's API description lacks it; its metadata has it. */
const ONLY_IN_METADATA = [['protocolSection.statusModule.resultsWaived', 'boolean']] as const;

describeCorpus('the registry’s own description of its fields', () => {
  const fields = (JSON.parse(corpusText('ctgov/flat_fields.json')) as [string, string, string | null][])
    .filter(([path]) => !path.startsWith('resultsSection'))
    .map(([path, type, kind]) => [path, kind === 'enum' ? 'enum' : type] as const)
    .concat(ONLY_IN_METADATA)
    .sort(([a], [b]) => (a < b ? -1 : 1));

  test('has the fields, and their types, that arbitrary records have', () => {
    const shape = [...leafPaths()].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(shape.map(([path]) => path)).toEqual(fields.map(([path]) => path));
    for (const [at, [path, leaf]] of shape.entries()) expect(TYPES[leaf], path).toContain(fields[at]![1]);
  });

  test('has the parts for which the mapping keeps notes', () => {
    expect([...pathsOf(RECORD)].sort()).toEqual(fields.map(([path]) => path));
  });
});

test('each part of a record has a code of its own', () => {
  expect(new Set(PART_CODES).size).toBe(PART_CODES.length);
  for (const code of PART_CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
