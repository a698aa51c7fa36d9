import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../src/eligibility/criterion.ts';
import type { Judgement } from '../../src/eligibility/verdict.ts';
import { conditionFilter } from '../../src/match/condition-filter.ts';
import { dataRequirements, mostDecisive } from '../../src/match/data-requirement.ts';
import { distanceMetres } from '../../src/match/distance.ts';
import { indexTrial, isOpen, openSites } from '../../src/match/indexed-trial.ts';
import { criterionParameter, referenceTo } from '../../src/match/judgement-parameters.ts';
import { patientPosition } from '../../src/match/patient-position.ts';
import { createRanking } from '../../src/match/ranking.ts';
import { type JudgedCriterion, summarise } from '../../src/match/summary.ts';
import { takeTurns } from '../../src/match/turns.ts';
import { LEXICON } from './world.ts';

const judged = (more: Partial<Judgement>): JudgedCriterion => ({
  criterion: { id: 'c', section: more.section ?? 'inclusion', ast: { k: 'and', of: [] } } as unknown as Criterion,
  judgement: {
    id: 'c',
    section: 'inclusion',
    text: 'text',
    applicable: true,
    holds: true,
    verdict: 'met',
    basis: 'evidence',
    strict: { holds: true },
    evidence: [],
    needs: [],
    ...more,
  },
});
const unknown = (...needs: Judgement['needs']): JudgedCriterion =>
  judged({ holds: null, verdict: 'unknown', basis: 'none', strict: { holds: null }, needs });
const READY = { open: true, complete: true, condition: { fit: 'recorded', asked: true } } as const;

describe('distance', () => {
  test.each([
    ['Boston to London', [42.36, -71.06], [51.507, -0.128], 5_264_000, 20_000],
    ['over the date line', [0, 179.5], [0, -179.5], 111_195, 200],
    ['pole to pole', [90, 0], [-90, 77], 20_015_115, 100],
    ['nowhere', [12, 34], [12, 34], 0, 0],
  ] as const)('%s', (_, [a, b], [c, d], metres, tolerance) => {
    const found = distanceMetres({ latitude: a, longitude: b }, { latitude: c, longitude: d });
    expect(Math.abs(found - metres)).toBeLessThanOrEqual(tolerance);
  });

  test('is the same both ways, and never more than half around the earth', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const there = distanceMetres(a, b);
        expect(Math.abs(there - distanceMetres(b, a))).toBeLessThan(1e-3);
        expect(there).toBeLessThan(20_015_200);
      }),
    );
  });
});

describe('where a patient lives', () => {
  const at = (latitude?: number, longitude?: number, use?: string) => ({
    ...(use && { use }),
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
        extension: [
          ...(latitude === undefined ? [] : [{ url: 'latitude', valueDecimal: latitude }]),
          ...(longitude === undefined ? [] : [{ url: 'longitude', valueDecimal: longitude }]),
        ],
      },
    ],
  });
  test.each<[string, object[] | undefined, object | undefined]>([
    ['no address', undefined, undefined],
    ['an address without a position', [{ city: 'Boston' }], undefined],
    ['the first address with both coordinates', [at(1), at(2, 3), at(4, 5)], { latitude: 2, longitude: 3 }],
    ['not a former address', [at(1, 1, 'old'), at(2, 3, 'home')], { latitude: 2, longitude: 3 }],
    ['the null island', [at(0, 0)], { latitude: 0, longitude: 0 }],
  ])('%s', (_, address, expected) => {
    expect(patientPosition({ resourceType: 'Patient', ...(address && { address }) })).toEqual(expected);
  });
});

describe('the summary', () => {
  test.each([
    ['all met on evidence', [judged({}), judged({})], READY, 'eligible'],
    ['a stated assumption', [judged({ basis: 'assumption' })], READY, 'eligible'],
    ['something presumed', [judged({}), judged({ basis: 'presumption' })], READY, 'likely'],
    ['something open', [judged({}), unknown()], READY, 'possible'],
    ['a blocker, whatever is open', [unknown(), judged({ holds: false, verdict: 'not-met' })], READY, 'ineligible'],
    ['a closed study', [judged({})], { ...READY, open: false }, 'likely'],
    ['criteria that are not all', [judged({})], { ...READY, complete: false }, 'possible'],
    ['no criteria', [], READY, 'possible'],
    ['a rule for others', [judged({ applicable: false, holds: null })], READY, 'eligible'],
  ] as const)('%s', (_, list, state, grade) => {
    expect(summarise(list, state).grade).toBe(grade);
  });

  test('what does not concern the patient is counted apart', () => {
    const summary = summarise([judged({ applicable: false, holds: null }), judged({})], READY);
    expect(summary).toMatchObject({ met: 1, notApplicable: 1, unknown: 0 });
    expect(summary.score).toBe(summarise([judged({})], READY).score);
  });
});

describe('the ranking', () => {
  const ranked = (id: string, score: number, notMet = 0) => ({
    trial: indexTrial({ resourceType: 'ResearchStudy', id, status: 'active' }),
    eligibility: { criteria: [] },
    judged: [],
    summary: { ...summarise([], READY), score, notMet },
  });

  test('keeps the best of many in order, and counts all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.constantFrom(0, 0.1, 0.5), notMet: fc.nat(2) }), { maxLength: 400 }),
        fc.integer({ min: 0, max: 20 }),
        (list, count) => {
          const ranking = createRanking(count);
          const all = list.map(({ score, notMet }, at) => ranked(`s${String(at).padStart(3, '0')}`, score, notMet));
          for (const one of all) ranking.add(one);
          const expected = all.sort(
            (a, b) =>
              b.summary.score - a.summary.score ||
              a.summary.notMet - b.summary.notMet ||
              a.trial.id.localeCompare(b.trial.id),
          );
          expect(ranking.best().map(({ trial }) => trial.id)).toEqual(
            expected.slice(0, count).map(({ trial }) => trial.id),
          );
          expect(ranking.total).toBe(list.length);
        },
      ),
    );
  });
});

describe('what to ask next', () => {
  const need = (domain: string, concept?: string) => ({ domain, ...(concept && { concept }), why: 'because' });

  test('over several studies, what settles the most criteria comes first, whoever writes it in capitals', () => {
    const studies = [
      [unknown(need('observation', 'HbA1c')), unknown(need('condition', 'gout'))],
      [unknown(need('observation', 'hba1c')), unknown(need('consent'), need('opaque'))],
      [judged({})],
    ];
    expect(mostDecisive(studies)).toEqual(['HbA1c (Observation): 2', 'gout (Condition): 1', 'Consent: 1']);
  });

  test('the only datum that a criterion lacks comes before one of several, a shared one before one that is not', () => {
    const list = dataRequirements([
      unknown(need('condition', 'asthma'), need('medication', 'aspirin'), need('procedure', 'biopsy')),
      unknown(need('medication', 'aspirin'), need('condition', 'gout')),
      unknown(need('condition', 'gallstones')),
    ]);
    expect(list.map(({ type }) => type)).toEqual([
      'Condition',
      'MedicationStatement',
      'Condition',
      'Condition',
      'Procedure',
    ]);
    expect(list[1]).toEqual({
      type: 'MedicationStatement',
      codeFilter: [{ path: 'medication', code: [{ display: 'aspirin' }] }],
    });
  });

  test('each once; nothing for what is settled, or for words that nobody understood', () => {
    expect(dataRequirements([unknown(need('sex')), unknown(need('sex')), judged({})])).toEqual([
      { type: 'Patient', mustSupport: ['gender'] },
    ]);
    expect(dataRequirements([unknown(need('opaque', 'frobnication'))])).toEqual([]);
  });
});

describe('a criterion as parameters', () => {
  const evidencePart = (date: string) =>
    criterionParameter(
      judged({ evidence: [{ reference: 'Patient/p', value: 'Appendectomy', date, rule: 'procedure.ever' }] }),
      true,
    ).part?.find(({ name }) => name === 'evidence')?.part;

  test('dates that FHIR knows are dates', () => {
    for (const date of ['2020', '2020-02', '2020-02-03', '2020-02-03T10:11:12Z', '2020-02-03T10:11:12.5+01:00'])
      expect(evidencePart(date)?.at(-1)).toEqual({ name: 'date', valueDateTime: date });
  });

  test('others are told in words', () => {
    expect(evidencePart('age 40')).toEqual([
      { name: 'reference', valueReference: { reference: 'Patient/p' } },
      { name: 'value', valueString: 'Appendectomy (age 40)' },
      { name: 'rule', valueString: 'procedure.ever' },
    ]);
  });

  test('what has no address is pointed out in words', () => {
    expect(referenceTo('urn:uuid:1')).toEqual({ reference: 'urn:uuid:1' });
    expect(referenceTo('Condition/a')).toEqual({ reference: 'Condition/a' });
    expect(referenceTo('https://a.test/Condition/1')).toEqual({ reference: 'https://a.test/Condition/1' });
    expect(referenceTo('Bundle.entry[3].resource')).toEqual({ display: 'Bundle.entry[3].resource' });
    expect(referenceTo('Patient')).toEqual({ display: 'Patient' });
  });
});

describe('a study in the index', () => {
  test('its sites take patients by their own status, else by the study’s', () => {
    const url = 'https://trialbridge.dev/fhir/StructureDefinition/site-recruitment-status';
    const trial = (status: 'active' | 'completed') =>
      indexTrial({
        resourceType: 'ResearchStudy',
        id: 's',
        status,
        site: [
          { reference: 'Location/a' },
          { reference: 'Location/b', extension: [{ url, valueCode: 'COMPLETED' }] },
          { reference: 'Location/c', extension: [{ url, valueCode: 'RECRUITING' }] },
          { display: 'somewhere' },
        ],
      });
    expect(openSites(trial('active')).map(({ reference }) => reference)).toEqual(['Location/a', 'Location/c']);
    expect(openSites(trial('completed'))).toEqual([]);
    expect([isOpen(trial('active')), isOpen(trial('completed'))]).toEqual([true, false]);
  });

  test('a condition is wanted by code without its system too, and an unknown word finds only itself', () => {
    const about = (text: string, code?: string) =>
      indexTrial({
        resourceType: 'ResearchStudy',
        id: 's',
        status: 'active',
        condition: [{ text, ...(code && { coding: [{ system: 'https://www.nlm.nih.gov/mesh', code }] }) }],
      });
    const finds = (wanted: string, text: string, code?: string): boolean =>
      conditionFilter([wanted], LEXICON)(about(text, code));
    expect(finds('D003920', 'something', 'D003920')).toBe(true);
    expect(finds('https://www.nlm.nih.gov/mesh|D003920', 'something', 'D003920')).toBe(true);
    expect(finds('http://snomed.info/sct|D003920', 'something', 'D003920')).toBe(false);
    expect(finds('frobnitis', 'Acute Frobnitis of the knee')).toBe(true);
    expect(finds('frobnitis', 'Asthma')).toBe(false);
    expect(finds('asthma', 'Diabetes')).toBe(false);
  });
});

test('turns let other work go on while a request is long', async () => {
  const turn = takeTurns();
  let others = 0;
  let going = true;
  const other = (): void => {
    others++;
    if (going) setImmediate(other);
  };
  setImmediate(other);
  for (let slice = 0; slice < 10_000 && others < 3; slice++) {
    for (let i = 0; i < 1e6; i++) Math.sqrt(i);
    await turn();
  }
  going = false;
  expect(others).toBeGreaterThanOrEqual(3);
});
