import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf, type Section } from '../../../src/eligibility/criterion.ts';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { FILLERS } from '../../../src/eligibility/reading/words/filler.table.ts';
import { corpusLines, corpusText, describeCorpus } from '../../corpus.ts';
import { compact, residueWords } from './compact.ts';
import { SMALL_LEXICON } from './small-lexicon.ts';

interface Case {
  readonly text: string;
  readonly section: Section;
  readonly tree: string;
  readonly residue?: readonly string[];
}

const folder = join(import.meta.dirname, '../../cases/reading');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const cases = files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[]);
const read = (text: string, section?: Section) =>
  readCriteria({ id: 'x', text, ...(section && { section }) }, SMALL_LEXICON);

describe('Reading a criterion', () => {
  it.each(cases.map((one) => [`${one.section}: ${one.text}`, one] as const))(
    '%s',
    (_, { text, section, tree, residue }) => {
      const criteria = read(text, section);
      expect(criteria.map(({ ast }) => compact(ast)).join(' ; ')).toBe(tree);
      expect(criteria.flatMap((criterion) => residueWords(criterion, text))).toEqual(residue ?? []);
      expect(checkCriteria(criteria, text)).toEqual([]);
    },
  );

  it('gives no criterion for a heading alone', () => {
    expect(read('Inclusion Criteria:', 'inclusion')).toEqual([]);
  });

  it('numbers the criteria by section and hangs items under their heading', () => {
    const text =
      'Inclusion Criteria:\n\n* Age over 18 years\n* At least two of the following:\n  * Asthma\n  * Gout\n  * Fever\n\nExclusion Criteria:\n\n* Stroke\n';
    const criteria = read(text);
    expect(criteria.map(({ id, section, parent }) => [id, section, parent])).toEqual([
      ['x-i1', 'inclusion', undefined],
      ['x-i2', 'inclusion', undefined],
      ['x-i3', 'inclusion', 'x-i2'],
      ['x-i4', 'inclusion', 'x-i2'],
      ['x-i5', 'inclusion', 'x-i2'],
      ['x-e1', 'exclusion', undefined],
    ]);
    expect(compact(criteria[1]!.ast)).toBe(
      'atLeast 2(condition.term“asthma”, condition.term“gout”, condition.term“fever”)',
    );
    expect(checkCriteria(criteria, text)).toEqual([]);
  });

  it('gives spans in the source text where it is escaped', () => {
    const text = 'Neutrophils \\< 1,500 /mm3 and fever';
    const [criterion] = read(text, 'exclusion');
    const [first] = atomsOf(criterion!.ast);
    expect(text.slice(...first!.span)).toBe('Neutrophils \\< 1,500 /mm3');
    expect(text.slice(...first!.quantity!.span)).toBe('< 1,500 /mm3');
  });

  it('puts a criterion in the tier of its hardest part', () => {
    const tier = (text: string) => read(text, 'inclusion')[0]!.tier;
    expect([tier('Asthma'), tier('Speaks English'), tier('Asthma and signed informed consent')]).toEqual([
      'A',
      'B',
      'C',
    ]);
  });
});

const WORDS = [
  'asthma',
  'fever',
  'or',
  'and',
  ',',
  'no',
  'with',
  '(',
  ')',
  '≥ 3',
  'within 6 months',
  'history of',
  'except',
  'if',
  'women',
  'frobnication',
  'severe',
  'BMI > 30',
  '18-65 years',
  ':',
  ';',
  '.',
  'penicillin allergy',
  'who',
  'informed consent',
  '< 2 x ULN',
  'I-III',
  '1/2',
  'for',
];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const section = fc.constantFrom<Section>('inclusion', 'exclusion');

describe('Laws of reading', () => {
  it('holds every content word in an atom or in the residue, with spans inside the text', () => {
    fc.assert(
      fc.property(phrase, section, (text, where) => {
        expect(checkCriteria(read(text, where), text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no comparison that is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('asthma', 'fever', 'gout', 'frobnication', 'or', 'and'), { maxLength: 4 }),
        fc.integer({ min: 2, max: 200 }),
        section,
        (before, value, where) => {
          const text = `${before.join(' ')} glorp > ${value} mg`;
          const values = read(text, where)
            .flatMap(({ ast }) => atomsOf(ast))
            .map(({ quantity }) => quantity?.lo?.value);
          expect(values).toContain(value);
        },
      ),
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(phrase, section, (text, where) => {
        expect(read(text, where)).toEqual(read(text, where));
      }),
      { numRuns: 100 },
    );
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(checkCriteria(read(text), text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['pairs of brackets', '(a '.repeat(25_000) + ')'.repeat(25_000)],
    ['numbers', '1 < '.repeat(25_000)],
    ['joining words', 'asthma or '.repeat(10_000)],
    ['buts', 'but fever '.repeat(10_000)],
    ['letters', 'a'.repeat(100_000)],
    ['times', 'within 6 months '.repeat(6_000)],
    ['slashes', '1/'.repeat(50_000)],
    ['blank lines', '\n'.repeat(100_000)],
    ['list marks', '* \n'.repeat(33_000)],
    ['dashes', '-'.repeat(100_000)],
  ])('reads 100 kB of %s to the end, within the text', (_, text) => {
    expect(checkCriteria(read(text, 'exclusion'), text)).toEqual([]);
  });

  it('keeps the fillers to at most 150 words', () => {
    expect(FILLERS.size).toBeLessThanOrEqual(150);
  });
});

describeCorpus('Reading the annotated lines', () => {
  it('passes the validator on every line of the marked set', () => {
    for (const { text, section: where } of corpusLines<Case>('criteria/comparisons-dev.jsonl'))
      expect(checkCriteria(read(text, where), text), text).toEqual([]);
  });

  it('passes the validator on whole texts', () => {
    for (const page of ['pages/NCT04711200.txt', 'pages/NCT07110662.txt']) {
      const text = corpusText(page).slice(corpusText(page).search(/^\W*Inclusion Criteria/im));
      expect(checkCriteria(read(text), text)).toEqual([]);
    }
  });
});
