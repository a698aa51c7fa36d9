import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectFacts, judge, readCriteria } from '../../../src/functions.ts';
import { Random } from '../../bench/judging/random.ts';
import { judgeAllWith } from '../../bench/judging/subject.ts';
import { POLICIES } from '../../bench/judging/truth.ts';
import type { Plain } from '../../bench/judging/writing/resource.ts';
import { corpusFolder, corpusPresent } from '../../corpus-folder.ts';

interface Row {
  readonly section: 'inclusion' | 'exclusion';
  readonly text: string;
  readonly day: string;
}

const folder = join(corpusFolder, 'matching-synthea');
const PATIENTS = 4;
const CRITERIA = 60;
const judgeAll = judgeAllWith({ readCriteria, collectFacts, judge });

/** Every date of a record moved by 28 years, which bring the same days of the same leap years back. */
const later = (record: Plain): Plain => JSON.parse(datesMoved(JSON.stringify(record)));
const datesMoved = (text: string): string =>
  text.replaceAll(/"(\d{4})(-\d{2}-\d{2})(?=[T"])/g, (_, year, rest) => `"${Number(year) + 28}${rest}`);

const entriesOf = (record: Plain): readonly Plain[] => record['entry'] as readonly Plain[];
const reordered = (record: Plain): Plain => ({ ...record, entry: new Random(3).shuffled(entriesOf(record)) });
const withOthers = (record: Plain): Plain => ({
  ...record,
  entry: [
    {
      fullUrl: 'urn:uuid:00000000-0000-4000-8000-00000000000a',
      resource: { resourceType: 'Organization', name: 'A clinic' },
    },
    ...entriesOf(record),
    { fullUrl: 'urn:uuid:00000000-0000-4000-8000-00000000000b', resource: { resourceType: 'Practitioner' } },
  ],
});

/** Units of the same thing by a power of ten, as UCUM writes them. */
const TENS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  'mg/dL': ['mg/L', 10],
  'g/dL': ['g/L', 10],
  'mmol/L': ['mol/m3', 1],
  '10*3/uL': ['10*9/L', 1],
  kg: ['g', 1000],
};

/** Every quantity in another unit, and the limits of its reference range with it. */
function inOtherUnits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOtherUnits);
  if (typeof value !== 'object' || value === null) return value;
  const whole = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOtherUnits(part)]));
  const other = whole['system'] === 'http://unitsofmeasure.org' ? TENS[String(whole['code'])] : undefined;
  if (!other || typeof whole['value'] !== 'number') return whole;
  const [unit, factor] = other;
  return { ...whole, value: Number((whole['value'] * factor).toPrecision(12)), unit, code: unit };
}

describe.skipIf(!corpusPresent)('whole Synthea records against criteria of real trials', () => {
  let records: readonly Plain[] = [];
  let rows: readonly Row[] = [];

  beforeAll(() => {
    const names = readdirSync(join(folder, 'patients')).toSorted();
    records = new Random(1)
      .some(names, PATIENTS)
      .map((name): Plain => JSON.parse(readFileSync(join(folder, 'patients', name), 'utf8')));
    const labels = readFileSync(join(folder, 'labels.ndjson'), 'utf8').split('\n').filter(Boolean);
    rows = new Random(2).some(labels, CRITERIA).map((line) => {
      const { section, text, asOf } = JSON.parse(line);
      return { section, text, day: asOf };
    });
  });

  const answers = (row: Row, record: Plain): unknown =>
    POLICIES.map((policy) => {
      const { applicable, holds, verdict, strict } = judgeAll(row, record)[policy];
      return { applicable, holds, verdict, strict: strict.holds };
    });

  const differing = (change: (record: Plain) => Plain, moved = (day: string): string => day): readonly string[] =>
    records.flatMap((record) => {
      const changed = change(record);
      const sample = new Random(record === records[0] ? 1 : entriesOf(record).length).some(rows, CRITERIA / PATIENTS);
      return sample.flatMap((row) => {
        const [before, after] = [answers(row, record), answers({ ...row, day: moved(row.day) }, changed)];
        return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${row.section}: ${row.text}`];
      });
    });

  it('there are records and criteria', () => expect([records.length, rows.length]).toEqual([PATIENTS, CRITERIA]));

  it('the order of the entries changes no answer', () => expect(differing(reordered)).toEqual([]));

  it('entries about nobody in particular change no answer', () => expect(differing(withOthers)).toEqual([]));

  it('the units of the results change no answer', () =>
    expect(differing((record) => inOtherUnits(record) as Plain)).toEqual([]));

  it('the era changes no answer', () =>
    expect(differing(later, (day) => `${Number(day.slice(0, 4)) + 28}${day.slice(4)}`)).toEqual([]));
});
