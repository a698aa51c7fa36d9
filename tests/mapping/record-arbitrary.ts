/** Arbitrary study records: every field that the registry has, with values as they come and as they had better not. */
import fc from 'fast-check';
import * as vocabulary from '../../src/trial/vocabulary.ts';
import { type Leaf, RECORD_SHAPE, type Shape } from './record-shape.table.ts';

/** A number with the text that stands for it in JSON. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): unknown {
    return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(this.text);
  }
}
const numbers = (...texts: readonly string[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...texts).map((text) => new NumberText(text));

const ODD_TEXTS = [
  '',
  ' ',
  '\n\t ',
  ' leading',
  'trailing ',
  'two  blanks',
  'a\u0000b',
  '\u0001',
  '\u000bvertical\u001f',
  'half \ud83d of one',
  '\udc00',
  '\ud83d\ude00',
  'back\\slash \\< \\u0041 \\\\',
  '<b>bold</b> & "quoted" &amp; \'',
  '<script>alert(1)</script>',
  ']]>',
  'line one\r\nline two\n\n* item\n    1. nested',
  '\u00a0',
  '\u202e\ufeff\ufffe',
  '{"protocolSection": 1}',
  'a|b,c$d\\e',
  'not-x',
  'constructor',
  '__proto__',
  'null',
  '0',
  'https://example.org/a b',
  'Ärzte für naïve Œuvres 漢字',
  'x'.repeat(5000),
] as const;

const CODES: readonly string[] = [
  ...new Set(
    Object.values(vocabulary).flatMap((one) =>
      Array.isArray(one) ? (one as readonly string[]) : Object.values(one as Readonly<Record<string, string>>),
    ),
  ),
];
const ODD_CODES = [
  'NEW_CODE',
  'lower',
  'PHASE1,PHASE2',
  'PHASE1+PHASE2',
  'with blank',
  ' A',
  'A  B',
  'n-a',
  'phase-1',
  'female',
  'other',
];

/** Few, so that they meet: the names of interventions, arms, people and places refer to each other. */
const NAMES = ['A', 'a', 'B', 'A ', 'Drug: A', 'Ann Lee, MD', 'Study Director', '', 'A\u0000'] as const;
const ARMS = ['Arm 1', 'Arm 2', 'arm 1', 'A', '', ' '] as const;
const INTERVENTIONS = ['Drug: A', 'Device: A', 'Drug: B', 'A', 'DRUG: A', 'Drug: ', 'Other: absent', '', 'NEW_CODE: A'];

const DATES = ['2020', '2020-02', '2020-02-29', '2021-12-31', '2024-01-02T03:04', '2024-01-02T03:04:05'];
const ODD_DATES = [
  '2020-13-45',
  '2021-02-29',
  'May 2020',
  '2020-5',
  '',
  '0000',
  '20200101',
  '2020-01-01Z',
  '9999-12-31',
];

const AGES = ['18 Years', '1 Year', '6 Weeks', '90 Minutes', '6 Months', '3 Days', '1 Hour'];
const ODD_AGES = [
  'N/A',
  'abc',
  '18',
  '018 Years',
  '1.50 Years',
  '-1 Years',
  '999999 Years',
  '1 Years',
  '',
  '18 years',
  '18  Years',
];

const URLS = ['https://example.org/a?b=c#d', 'www.example.org', 'https://example.org/%E2%82%AC'];
const ODD_URLS = [
  'https://example.org/a b',
  'see the site',
  '',
  ' https://example.org',
  'http://[bad',
  'x\u00a0y',
  'javascript:alert(1)',
];

const IDS = [
  'U1111-1234-5678',
  '2020-001234-12-00',
  '2010-123456-12',
  'NCT00000001',
  'D000007172',
  'D007172',
  '12345678',
  '12 34',
  'a/b?c',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...IDS, ...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const mixed = (plain: readonly string[], odd: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...plain) },
    { weight: 3, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: text },
  );

const LEAVES: Readonly<Record<Leaf, fc.Arbitrary<unknown>>> = {
  text,
  'long text': fc.oneof(
    text,
    fc.array(text, { maxLength: 6 }).map((lines) => lines.join('\n')),
  ),
  name: mixed(NAMES, ODD_TEXTS),
  arm: mixed(ARMS, ODD_TEXTS),
  intervention: mixed(INTERVENTIONS, ODD_TEXTS),
  code: mixed(CODES, ODD_CODES),
  status: mixed(vocabulary.STATUSES, ODD_CODES),
  date: mixed(DATES, ODD_DATES),
  age: mixed(AGES, ODD_AGES),
  nct: mixed(['NCT00000001', 'NCT00000002', 'NCT00000003'], ['NCT1', 'nct00000001']),
  url: mixed(URLS, ODD_URLS),
  flag: fc.boolean(),
  count: numbers('0', '1', '9', '-1', '-0', '12.0', '1e3', '2147483647', '2147483648', '9007199254740991', '1000000'),
  decimal: numbers(
    '0',
    '-0',
    '1.0',
    '48.10',
    '-179.99999',
    '1e3',
    '1E-7',
    '123456789012345678901234567890',
    '-91',
    '2.5',
  ),
};

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') return LEAVES[shape];
  if (Array.isArray(shape)) return fc.array(arbitraryOf(shape[0] as Shape), { maxLength: 3 });
  const members = Object.entries(shape as { readonly [field: string]: Shape }).map(
    ([field, member]) => [field, arbitraryOf(member)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [] });
}

type Tree = Record<string, unknown>;

/** The JSON texts of study records: of the right types throughout, otherwise of any content. */
export const recordTexts: fc.Arbitrary<string> = fc
  .record({
    record: arbitraryOf(RECORD_SHAPE),
    results: fc.option(fc.dictionary(text, fc.jsonValue()), { nil: undefined }),
  })
  .map(({ record, results }) => {
    const tree = record as { protocolSection?: { identificationModule?: Tree } & Tree } & Tree;
    const protocol = tree.protocolSection ?? {};
    return JSON.stringify({
      ...tree,
      protocolSection: {
        ...protocol,
        identificationModule: { ...protocol.identificationModule, nctId: 'NCT00000001' },
      },
      ...(results === undefined ? {} : { resultsSection: results }),
    });
  });
