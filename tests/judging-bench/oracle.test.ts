import { describe, expect, it } from 'vitest';
import { completed, dayOf, moved, written } from '../bench/judging/calendar.ts';
import type { Chart, DiseaseEntry, ResultEntry } from '../bench/judging/chart.ts';
import { molarMass } from '../bench/judging/concepts/molar-mass.ts';
import { answer } from '../bench/judging/oracle/answer.ts';
import { type Claim, comparedWith } from '../bench/judging/oracle/claim.ts';
import { lies } from '../bench/judging/oracle/interval.ts';
import type { Answer, Truth } from '../bench/judging/truth.ts';

const asOf = dayOf(2026, 1, 15);
const on = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year';
  return written(dayOf(year, month, day), precision);
};
const years: Chart['entries'] = [
  { kind: 'visit', on: on('2020-01-01') },
  { kind: 'visit', on: on('2026-01-10') },
];
const chart = (...entries: Chart['entries']): Chart => ({
  birth: on('1960-01-15'),
  sex: 'female',
  entries: [...years, ...entries],
});
const asked = (claim: Claim, patient: Chart, section: 'inclusion' | 'exclusion' = 'exclusion'): Answer =>
  answer(claim, patient, { asOf, section, favourable: section === 'inclusion' });
const answers = (strict: Truth, clinical: Truth, permissive: Truth): Answer => ({ strict, clinical, permissive });

const disease = (id: string, more: Partial<DiseaseEntry> = {}): DiseaseEntry => ({
  kind: 'disease',
  id,
  standing: 'active',
  certainty: 'confirmed',
  began: on('2022-05-01'),
  ...more,
});
const has = (id: string): Claim => ({ k: 'disease', id, when: 'unsaid' });
const result = (value: number, more: Partial<ResultEntry> = {}): ResultEntry => ({
  kind: 'result',
  id: 'creatinine',
  value,
  status: 'final',
  taken: on('2026-01-01'),
  ...more,
});
const creatinine: Claim = { k: 'result', id: 'creatinine', range: comparedWith('<=', 1.5) };

describe('the truth of made cases', () => {
  it.each<[string, Answer, Answer]>([
    [
      '65 on the birthday',
      asked({ k: 'age', range: comparedWith('>=', 66), unit: 'a' }, chart()),
      answers(true, true, true),
    ],
    [
      'a year of birth leaves it open',
      asked({ k: 'age', range: comparedWith('>=', 66), unit: 'a' }, { ...chart(), birth: on('1960') }),
      answers(null, null, null),
    ],
    ['a kind of it is it', asked(has('diabetes'), chart(disease('type-2-diabetes'))), answers(true, true, true)],
    [
      'a wider name leaves it open',
      asked(has('type-2-diabetes'), chart(disease('diabetes'))),
      answers(null, null, null),
    ],
    [
      'who has no diabetes has none of its kinds',
      asked(has('type-2-diabetes'), chart(disease('diabetes', { certainty: 'refuted' }))),
      answers(false, false, false),
    ],
    [
      'who has not one kind may have another',
      asked(has('diabetes'), chart(disease('type-2-diabetes', { certainty: 'refuted' }))),
      answers(null, false, false),
    ],
    [
      'what was entered in error is not there',
      asked(has('gout'), chart(disease('gout', { certainty: 'error' }))),
      answers(null, false, false),
    ],
    [
      'a passing illness that was over long ago is as one that is not recorded',
      asked(has('pneumonia'), chart(disease('pneumonia', { standing: 'over' }))),
      answers(null, false, false),
    ],
    [
      'of any other illness that is over it stays open',
      asked(has('gout'), chart(disease('gout', { standing: 'over' }))),
      answers(null, null, null),
    ],
    [
      'a passing illness that was over last month may still be meant',
      asked(has('pneumonia'), chart(disease('pneumonia', { standing: 'over', ended: on('2025-12-20') }))),
      answers(null, null, null),
    ],
    ['silence of results', asked(creatinine, chart()), answers(null, null, false)],
    ['silence of results on an inclusion', asked(creatinine, chart(), 'inclusion'), answers(null, null, null)],
    [
      'silence of a single visit speaks against nobody',
      asked(has('gout'), { entries: [] }, 'inclusion'),
      answers(null, null, null),
    ],
    ['a value on the bound', asked(creatinine, chart(result(1.5))), answers(true, true, true)],
    ['a limit below the bound', asked(creatinine, chart(result(1.2, { comparator: '<' }))), answers(true, true, true)],
    ['a limit above the bound', asked(creatinine, chart(result(2, { comparator: '<' }))), answers(null, null, null)],
    [
      'an old value speaks under one policy only',
      asked(creatinine, chart(result(1, { taken: on('2024-10-01') })), 'inclusion'),
      answers(null, null, true),
    ],
    [
      'the latest counts',
      asked(creatinine, chart(result(1), result(9, { taken: on('2025-11-01') }))),
      answers(true, true, true),
    ],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted));
});

describe('its calendar and its chemistry', () => {
  it('keeps the last of February and the anniversaries', () => {
    expect(written(moved(dayOf(2024, 2, 29), -1, 'a')).text).toBe('2023-02-28');
    expect(written(moved(dayOf(2026, 3, 31), -1, 'mo')).text).toBe('2026-02-28');
    expect(completed(dayOf(2000, 2, 29), dayOf(2018, 2, 28), 'a')).toBe(17);
    expect(completed(dayOf(2025, 12, 31), dayOf(2026, 1, 31), 'mo')).toBe(1);
  });

  it('weighs molecules', () => {
    expect(molarMass('C4H7N3O')).toBeCloseTo(113.12, 2);
    expect(molarMass('C6H12O6')).toBeCloseTo(180.16, 2);
    expect(() => molarMass('Xx')).toThrow(RangeError);
  });

  it('knows open ends from closed ones', () => {
    expect(lies({ low: 5, high: 5 }, comparedWith('<=', 5))).toBe(true);
    expect(lies({ low: 5, high: 5 }, comparedWith('<', 5))).toBe(false);
    expect(lies(comparedWith('<', 5), comparedWith('<', 5))).toBe(true);
    expect(lies(comparedWith('<=', 5), comparedWith('<', 5))).toBe(null);
    expect(lies(comparedWith('<', 5), comparedWith('>=', 5))).toBe(false);
  });
});
