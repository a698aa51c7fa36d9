import type { Bundle, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { ageIn, dateAt, daysBack } from '../bench/reading/calendar.ts';
import { casesOf } from '../bench/reading/cases.ts';
import { patientOf } from '../bench/reading/patient.ts';
import { outcomesOf } from '../bench/reading/score.ts';
import { translate } from '../bench/reading/translate.ts';
import { Untranslatable } from '../bench/reading/untranslatable.ts';
import forms from '../cases/reading-bench/forms.json' with { type: 'json' };

const judged = (text: string, snippet: string) =>
  casesOf(translate(text, snippet)).map((one) => ({ ...one, states: [...one.given.values()] }));

/** What the form says of the cases whose first datum is in a state. */
const goldOf = (text: string, snippet: string, wanted: (state: object) => boolean): readonly unknown[] =>
  judged(text, snippet)
    .filter(({ states }) => wanted(states[0]!))
    .map(({ gold }) => gold);

const resources = (record: Bundle): readonly Resource[] =>
  (record.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));

describe('The cases of a form', () => {
  test('try a bound a hair below, on it and above it', () => {
    const cases = judged('INR > 1.5', "lab().name('INR').num_filter(eq().op(GT).val('1.5'))");
    const byValue = cases.flatMap(({ states: [state], gold }) => (state?.k === 'value' ? [[state.value, gold]] : []));
    expect(byValue).toEqual(
      expect.arrayContaining([
        [1.4, false],
        [1.5, false],
        [1.6, true],
      ]),
    );
  });

  test('try a birthday and the day before it', () => {
    const snippet = "age().num_filter(eq().op(GTEQ).val('18').temporal_unit(YEAR))";
    const born = (date: string) =>
      goldOf('aged 18 or more', snippet, (state) => 'date' in state && state.date === date);
    expect(born('2008-01-15')).toEqual([true]);
    expect(born('2008-01-16')).toEqual([false]);
  });

  test('leave open what an event before the window says of the window, and accept both answers', () => {
    const snippet =
      "proc().name('surgery').temporal_filter(eq().op(LTEQ).val('4').temporal_unit(WEEK).before(study()))";
    const cases = judged('surgery within 4 weeks', snippet);
    const on = (day: number) => cases.find(({ states: [state] }) => state?.k === 'present' && state.from === day);
    expect(on(-28)).toMatchObject({ kind: 'edge', gold: true });
    expect(on(-29)).toMatchObject({ kind: 'edge', gold: null, closed: false });
  });

  test('claim nothing of whoever has the thing where the form has lost a clause, a time or a dose', () => {
    const asthma = "cond().name('asthma')";
    for (const text of ['asthma that may interfere with diving', 'two years after asthma', 'asthma on a stable dose'])
      expect(judged(text, asthma).map(({ gold }) => gold)).not.toContain(true);
    const either = judged('asthma or unwilling to dive', asthma).map(({ gold }) => gold);
    expect(either).toContain(true);
    expect(either).not.toContain(false);
  });

  test('of things joined by “and” claim nothing where only one is there, but in an exclusion', () => {
    const list = "union(cond().name('asthma'), cond().name('gout'))";
    const oneOnly = (section: 'inclusion' | 'exclusion') =>
      casesOf(translate('asthma and gout', list, section)).filter(
        ({ given }) => [...given.values()].filter(({ k }) => k === 'present').length === 1,
      );
    expect(oneOnly('inclusion')).toEqual([]);
    expect(oneOnly('exclusion').map(({ gold }) => gold)).toContain(true);
  });

  test('of alternatives have each alone, and all denied', () => {
    const golds = judged('asthma or gout', "union(cond().name('asthma'), cond().name('gout'))").map(
      ({ states, gold }) => [states.map(({ k }) => k).join(' '), gold],
    );
    expect(golds).toEqual(
      expect.arrayContaining([
        ['present absent', true],
        ['absent present', true],
        ['absent absent', false],
        ['lacking absent', null],
        ['lacking lacking', null],
      ]),
    );
  });

  test('of a list whose relation is not marked are only those on which every relation agrees', () => {
    const cases = judged('gout, asthma', "or(cond().name('gout'), cond().name('asthma'))");
    expect(cases.map(({ states, gold }) => [...states.map(({ k }) => k), gold])).toEqual([
      ['present', 'present', true],
      ['absent', 'absent', false],
      ['lacking', 'lacking', null],
    ]);
  });

  test('of a thing and its examples say nothing of the thing without any of them', () => {
    const snippet = "cond().name('ulcer').cond().name('gastric ulcer').example(cond().name('gastric ulcer'))";
    const cases = judged('ulcer (gastric ulcer)', snippet);
    expect(cases.map(({ states, gold }) => [...states.map(({ k }) => k), gold])).toEqual([
      ['present', 'present', true],
      ['absent', 'absent', false],
      ['lacking', 'lacking', null],
      ['lacking', 'present', true],
      ['present', 'lacking', true],
    ]);
  });

  test('of a part that no record can state rest on the other parts', () => {
    const snippet = "union(cond().name('gout'), proc().name('surgery').hypothetical())";
    expect(judged('gout or fit for surgery', snippet).map(({ gold }) => gold)).toEqual([true, null]);
  });

  test('of what is narrowed by something that no record can state need only be denied', () => {
    const snippet = "cond().name('stroke').temporal_filter(eq().temporal_rec(FIRST-TIME))";
    const cases = judged('first ever stroke', snippet);
    expect(cases.map(({ states: [state], gold }) => [state?.k, gold])).toEqual([
      ['absent', false],
      ['lacking', null],
    ]);
  });

  test('of what is needed are an order that stands', () => {
    const snippet = "or(cond().name('gout'), proc().name('surgery').hypothetical())";
    const golds = judged('gout requiring surgery', snippet).map(({ states, gold }) => [
      ...states.map(({ k }) => k),
      gold,
    ]);
    expect(golds).toEqual([
      ['present', 'planned', true],
      ['lacking', 'lacking', null],
    ]);
  });

  test('of what bears a denied modifier are entries that bear the denial', () => {
    const snippet = "or(neg().mod('cardiac'), proc().name('surgery').mod('cardiac'))";
    const { data } = translate('non-cardiac surgery', snippet);
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([['non-cardiac surgery']]);
  });

  test('of signs that are denied beside the thing deny the thing', () => {
    const snippet = "or(neg().possible(), cond().name('gout').possible())";
    expect(goldOf('no signs of gout', snippet, (state) => 'k' in state && state.k === 'absent')).toEqual([true]);
  });

  test('of a kind of disease without a name have the noun of the text', () => {
    const { data } = translate('chronic systemic diseases', "cond().mod('systemic')");
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([['systemic diseases']]);
  });

  test('of what has no name at all have the only noun of its kind in the text', () => {
    const termsOf = (text: string, snippet: string) =>
      translate(text, snippet).data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []));
    expect(termsOf('free of any chronic illness.', 'neg().cond()')).toEqual([['chronic illness']]);
    expect(termsOf('taking medicines', 'drug()')).toEqual([['medicines']]);
    expect(termsOf('drugs that act on sleep', 'drug()')).toEqual([['drugs']]);
    expect(goldOf('drugs that act on sleep', 'drug()', () => true)).toEqual([false, null]);
  });

  test('of an exception that the text marks need it denied', () => {
    const text = 'any tumour other than myoma';
    const cases = judged(text, "or(cond().name('tumour'), cond().name('myoma'))");
    expect(cases.map(({ states, gold }) => [...states.map(({ k }) => k), gold])).toEqual([
      ['present', 'absent', true],
      ['lacking', 'lacking', null],
      ['absent', 'absent', false],
    ]);
  });

  test('of a risk are a problem that the text names', () => {
    const names = (text: string) =>
      translate(text, 'risk([<object>])').data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []));
    expect(names('- Patients at high risk of falls.')).toEqual([['at high risk of falls']]);
    expect(names('high-risk lesion')).toEqual([['high-risk lesion']]);
    expect(names('risk of falls or fractures')).toEqual([['risk of falls'], ['risk of fractures']]);
    expect(() => names('risk of falls and fractures')).toThrow(Untranslatable);
  });

  test('of a bound with two signs claim nothing where the signs differ', () => {
    const snippet = "lab().name('INR').num_filter(eq().op(LT).op(LTEQ).val('3'))";
    const values = judged('INR below 3 (≤)', snippet).map(({ states: [state], gold }) => [
      state?.k === 'value' ? state.value : state?.k,
      gold,
    ]);
    expect(values).not.toContainEqual([3, expect.anything()]);
    expect(values).toEqual(
      expect.arrayContaining([
        [2, true],
        [4, false],
      ]),
    );
  });

  test('of examples of what has no name are true of whom has one of them', () => {
    const snippet = "cond().cond().name('gout').example(cond().name('gout'))";
    expect(goldOf('other diseases, such as gout', snippet, () => true)).toEqual([true, null]);
  });

  test('of a rule for one group of the study are of that group', () => {
    const snippet = "or(cond().name('asthma'), cond().name('gout'))";
    expect(
      judged('asthma (gout group)', snippet).map(({ states, gold }) => [...states.map(({ k }) => k), gold]),
    ).toEqual([
      ['present', 'present', true],
      ['lacking', 'lacking', null],
      ['present', 'absent', false],
      ['present', 'lacking', null],
    ]);
  });

  test('have a denial where the text has it', () => {
    const smoker = "neg().union(observ().name('smoker'), observ().name('retired'))";
    const retired = judged('non-smoker or retired', smoker).filter(({ states: [, other] }) => other?.k === 'present');
    expect(retired.map(({ gold }) => gold)).not.toContain(false);
    const surgery = translate('non-cardiac surgery', "neg().proc().name('cardiac surgery')");
    expect(surgery.data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([
      ['non-cardiac surgery'],
    ]);
    expect(goldOf('no gout', "cond().name('gout').abbrev(neg())", () => true)).toEqual([true, false, null]);
    expect(() => translate('aspirin stopped for ulcer', "neg().cond().name('ulcer')")).toThrow(Untranslatable);
  });

  test('have the sign of a bound that the form has lost', () => {
    const values = judged('INR ≥ 2', "lab().name('INR').num_filter(eq().val('2'))").map(({ states: [state], gold }) => [
      state?.k === 'value' ? state.value : state?.k,
      gold,
    ]);
    expect(values).toEqual(
      expect.arrayContaining([
        [1, false],
        [2, true],
        [3, true],
      ]),
    );
  });

  test('of an adjective have the noun of the text', () => {
    const { data } = translate('vestibular disorder', "cond().name('vestibular')");
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([['vestibular']]);
    const other = translate('neurological disorder', "cond().name('neurological')");
    expect(other.data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([
      ['neurological disorder'],
    ]);
  });

  test('of an inability are a problem that the text names', () => {
    const text = 'Patients unable to undergo spirometry.';
    const snippet = "neg().hypothetical().proc().name('spirometry')";
    const { data } = translate(text, snippet);
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([
      ['unable to undergo spirometry'],
    ]);
    expect(goldOf(text, snippet, () => true)).toEqual([true, false, null]);
  });

  test('of what prevents something can only be denied', () => {
    const snippet = "neg().hypothetical().cond().name('gout').proc().name('training')";
    expect(goldOf('gout that prevents training', snippet, () => true)).toEqual([false, null]);
  });

  test('of an intention are a finding that the text names', () => {
    const text = 'asthma, or planning to become pregnant';
    const snippet = "or(cond().name('asthma'), cond().name('pregnant').intention())";
    const { data } = translate(text, snippet);
    expect(data.map(({ thing }) => (thing.k === 'entry' ? [thing.type, ...thing.terms] : []))).toEqual([
      ['Condition', 'asthma'],
      ['Observation', 'planning to become pregnant'],
    ]);
  });

  test('of what is elective or indicated are an order that stands', () => {
    const states = (text: string, snippet: string) =>
      judged(text, snippet).map(({ states: [state], gold }) => [state?.k, gold]);
    expect(states('elective hernia repair', "proc().name('hernia repair')")).toEqual([
      ['planned', true],
      ['lacking', null],
    ]);
    expect(states('indication for dialysis', "indic('proc().name('dialysis')')")).toEqual([
      ['planned', true],
      ['lacking', null],
    ]);
  });

  test('of what somebody uses go on, and say nothing of what is over', () => {
    expect(goldOf('use of a walking frame', "proc().name('walking frame')", (state) => 'to' in state)).toEqual([]);
  });

  test('are never of a man in a state of women', () => {
    const cases = judged('pregnant women', "cond().name('pregnant').female()");
    const men = cases.filter(({ states }) => states.some((state) => state.k === 'sex' && state.sex === 'male'));
    expect(men.length).toBeGreaterThan(0);
    expect(men.flatMap(({ states }) => states.map(({ k }) => k))).not.toContain('present');
  });

  test('that deny a finding of some time deny it for all the time up to now', () => {
    const snippet =
      "observ().name('fall').temporal_filter(eq().op(LTEQ).val('3').temporal_unit(MONTH).temporal_per(PAST))";
    const none = judged('a fall in the past 3 months', snippet).find(({ states: [state] }) => state?.k === 'absent');
    expect(none?.states).toEqual([{ k: 'absent', throughout: true }]);
    const [, entry] = resources(patientOf(none!.given, ''));
    expect(entry).toMatchObject({ effectivePeriod: { end: '2026-01-15' }, valueCodeableConcept: { text: 'Absent' } });
  });

  test('of several contraindications are one problem for each', () => {
    const { data } = translate(
      'contraindication to MRI or CT',
      "contraind('union(proc().name('MRI'), proc().name('CT'))')",
    );
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([
      ['contraindication to MRI'],
      ['contraindication to CT'],
    ]);
  });

  test('of a contraindication are a problem of that name', () => {
    const { data } = translate('MRI contraindication', "or(proc().name('MRI'), contraind('proc().name('MRI')'))");
    expect(data.map(({ thing }) => (thing.k === 'entry' ? thing.terms : []))).toEqual([['contraindication to MRI']]);
  });

  test.each([
    ['willing to walk', "observ().name('walk').hypothetical()"],
    ['disease duration', 'cond()'],
    ['fewer than 3 falls', "observ().name('falls').eq().op(LT).val('3')"],
    ['a language other than Dutch', "neg().lang('Dutch')"],
    ['weight above 12 stones', "vital().name('weight').num_filter(eq().op(GT).val('12').unit())"],
    ['tumour, myoma, unless benign', "or(cond().name('tumour'), cond().name('myoma'))"],
  ])('do not exist where no record can state it: %s', (text, snippet) => {
    expect(() => translate(text, snippet)).toThrow(Untranslatable);
  });
});

describe('The patients of the cases', () => {
  test.each(forms)('are valid R4: $intent', ({ intent, snippet }) => {
    const cases = casesOf(translate(intent, snippet));
    expect(cases.length).toBeGreaterThan(1);
    for (const { given } of cases) {
      expect(resources(patientOf(given, intent)).flatMap((resource) => checkResource(resource))).toEqual([]);
    }
  });

  test('list a language with the written skills that the text asks for', () => {
    const { data } = translate('reads Dutch', "lang('Dutch')");
    const given = new Map(data.map((datum) => [datum, datum.states[0]!]));
    const [patient] = resources(patientOf(given, 'reads Dutch'));
    expect(checkResource(patient!)).toEqual([]);
    expect(patient).toMatchObject({
      communication: [{ extension: [{ extension: [{}, { valueCoding: { code: 'RWR' } }] }] }],
    });
  });

  test('have nothing in the record of what is lacking', () => {
    const { data } = translate('gout', "cond().name('gout')");
    const record = patientOf(new Map(data.map((datum) => [datum, { k: 'lacking' }])), 'gout');
    expect(resources(record).map(({ resourceType }) => resourceType)).toEqual(['Patient']);
  });
});

describe('The calendar of the benchmark', () => {
  test('goes back by the calendar, to the last day of a shorter month', () => {
    expect(dateAt(daysBack({ value: 6, unit: 'MONTH' }))).toBe('2025-07-15');
    expect(dateAt(daysBack({ value: 2, unit: 'YEAR' }))).toBe('2024-01-15');
    expect(dateAt(daysBack({ value: 3, unit: 'WEEK' }))).toBe('2025-12-25');
  });

  test('counts completed units of age', () => {
    expect(ageIn('YEAR', '2008-01-15')).toEqual({ completed: 18, today: true });
    expect(ageIn('YEAR', '2008-01-16')).toEqual({ completed: 17, today: false });
    expect(ageIn('MONTH', '2025-12-16')).toEqual({ completed: 0, today: false });
  });

  test('have what somebody is willing or able to do as a finding in the words of the text', () => {
    const [row] = outcomesOf(
      [{ intent: '- Patients who are unwilling to wear a pump.', snippet: 'neg().hypothetical().cond()' }],
      () => () => null,
    );
    expect(
      row?.cases.map(({ gold, given }) => [[...given].map(([{ key }, { k }]) => `${key} ${k}`).join(), gold]),
    ).toEqual(
      expect.arrayContaining([
        ['Observation:unwilling to wear a pump present', true],
        ['Observation:unwilling to wear a pump absent', false],
      ]),
    );
  });

  test('have what is postoperative as one finding', () => {
    const snippet = "proc().name('operative').after(cond().name('ileus'))";
    const [one] = judged('postoperative ileus', snippet);
    expect([...(one?.given.keys() ?? [])].map(({ key }) => key)).toEqual(['Condition:postoperative ileus']);
  });

  test('find an exception by the word that marks it, whatever else the text names', () => {
    const snippet = "or(cond().mod('chronic').mod('eye'), cond().name('eye').mod('dry'))";
    const kinds = judged('chronic eye disease other than dry eye', snippet).map(({ gold }) => gold);
    expect(kinds).toContain(true);
  });
});
