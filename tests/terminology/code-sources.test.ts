import { expect, it } from 'vitest';
import { SYSTEMS } from '../../src/terminology/concept.ts';
import { TABLES } from '../../src/terminology/lexicon/tables.ts';
import { readTable } from '../../src/terminology/lexicon-table.ts';
import { corpusText, describeCorpus } from '../corpus.ts';

const SOURCES: ReadonlySet<string> = new Set([
  'Mondo',
  'ICD-10-CM 2018',
  'MeSH',
  'MeSH 2024',
  'RxNorm 2025',
  'SNOMED CT IPS 2022',
  'FHIR 4.0.1',
  'Synthea',
]);
const ROWS = TABLES.flatMap(({ kind, rows }) =>
  rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => ({
      row,
      codes: readTable({ kind, rows: row })[0]!.concept.codes,
      sources: (row.split('|')[6] ?? '')
        .split(',')
        .map((source) => source.trim())
        .filter((source) => source !== ''),
    })),
);

it('names only known sources of codes, and only where there are codes', () => {
  expect(ROWS.filter(({ sources }) => sources.some((source) => !SOURCES.has(source))).map(({ row }) => row)).toEqual(
    [],
  );
  expect(ROWS.filter(({ sources, codes }) => sources.length > 0 && codes.length === 0).map(({ row }) => row)).toEqual(
    [],
  );
  expect(ROWS.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(400);
});

describeCorpus('the codes of rows that name Mondo alone', () => {
  it('are exact matches of Mondo', () => {
    const matches = new Set(
      ['sctid', 'icd10cm', 'mesh'].flatMap((part) =>
        corpusText(`terminology/mondo_exactmatch_${part}.sssom.tsv.gz`)
          .split('\n')
          .map((line) => line.split('\t')[3]?.replace(/^[^:]*:/, '')),
      ),
    );
    const mapped: readonly string[] = [SYSTEMS.snomed, SYSTEMS.icd10cm, SYSTEMS.mesh];
    const unknown = ROWS.filter(({ sources }) => sources.length === 1 && sources[0] === 'Mondo').flatMap(
      ({ row, codes }) =>
        codes
          .filter(({ system, code }) => mapped.includes(system) && !matches.has(code))
          .map(({ code }) => `${code}: ${row}`),
    );
    expect(unknown).toEqual([]);
  });
});
