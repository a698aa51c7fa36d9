import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/kernel/failure.ts';
import { collectFacts, FACT_TYPES } from '../../src/patient/collect-facts.ts';
import type { PatientFacts } from '../../src/patient/facts.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { type Plain, recordAbout } from './record.ts';

const LEXICON = createLexicon();
const PERSON = { gender: 'female', birthDate: '1974-03-01' };
const collect = (resources: readonly Plain[]): PatientFacts => collectFacts(recordAbout(PERSON, resources), LEXICON);

const UCUM = 'http://unitsofmeasure.org';
const loinc = (code: string): Plain => ({ coding: [{ system: 'http://loinc.org', code }] });
const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(n * 86_400_000 + 1.4e12).toISOString().slice(0, 10));
const quantity = (min: number, max: number, code: string): fc.Arbitrary<Plain> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((n) => ({ value: n / 10, unit: code, system: UCUM, code }));
const observation = (code: string, value: fc.Arbitrary<Plain>): fc.Arbitrary<Plain> =>
  fc.record({
    resourceType: fc.constant('Observation'),
    status: fc.constantFrom('final', 'preliminary'),
    code: fc.constant(loinc(code)),
    effectiveDateTime: day,
    valueQuantity: value,
  });

/** Entries from which facts are read, and some from which others follow. */
const entry: fc.Arbitrary<Plain> = fc.oneof(
  observation('29463-7', quantity(40, 150, 'kg')),
  observation('8302-2', quantity(140, 200, 'cm')),
  observation('2160-0', quantity(1, 5, 'mg/dL')),
  observation('89247-1', quantity(0, 4, '{score}')),
  fc.record({
    resourceType: fc.constant('Condition'),
    code: fc.constantFrom({ text: 'Gout' }, { text: 'Hypertension' }, { text: 'Pregnancy' }),
    recordedDate: day,
    verificationStatus: fc.constantFrom('confirmed', 'refuted', 'provisional'),
  }),
  fc.record({
    resourceType: fc.constant('DocumentReference'),
    status: fc.constant('current'),
    date: day,
    content: fc
      .constantFrom('She denies gout.', 'Her father had gout. She has asthma.', 'No fever or cough.')
      .map((text) => [{ attachment: { contentType: 'text/plain', data: Buffer.from(text).toString('base64') } }]),
  }),
);
const record = fc
  .array(entry, { maxLength: 8 })
  .map((entries) => entries.map((resource, index): Plain => ({ ...resource, id: `e${index}` })));

const asSet = ({ facts }: PatientFacts): readonly string[] => facts.map((fact) => JSON.stringify(fact)).sort();

describe('laws of collecting', () => {
  it('the order of the entries does not matter', () => {
    const shuffled = record.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(asSet(collect(others))).toEqual(asSet(collect(entries)));
      }),
      { numRuns: 150 },
    );
  });

  it('entries that say nothing of eligibility change no fact', () => {
    const idle: readonly Plain[] = [
      { resourceType: 'Claim', id: 'i1', status: 'active' },
      { resourceType: 'CarePlan', id: 'i2', status: 'active' },
      { resourceType: 'Organization', id: 'i3', noSubject: true },
    ];
    fc.assert(
      fc.property(record, (entries) => {
        expect(asSet(collect([...idle, ...entries]))).toEqual(asSet(collect(entries)));
      }),
      { numRuns: 60 },
    );
  });

  it('what was entered in error gives nothing, and nothing follows from it', () => {
    fc.assert(
      fc.property(record, record, (entries, wrong) => {
        const inError = wrong.map(
          (resource, index): Plain => ({
            ...resource,
            id: `x${index}`,
            ...(resource['resourceType'] === 'Condition'
              ? { verificationStatus: 'entered-in-error' }
              : { status: 'entered-in-error' }),
          }),
        );
        expect(asSet(collect([...entries, ...inError]))).toEqual(asSet(collect(entries)));
      }),
      { numRuns: 100 },
    );
  });

  it('what is derived cites entries of the record, and never stands beside an entry of the same day that states it', () => {
    fc.assert(
      fc.property(record, (entries) => {
        const { facts } = collect(entries);
        const known = new Set(facts.filter(({ derivation }) => !derivation).map(({ reference }) => reference));
        for (const { derivation, ownConcepts, date } of facts) {
          if (!derivation) continue;
          for (const reference of derivation.from) expect(known).toContain(reference);
          const stated = facts.filter((fact) => !fact.derivation && fact.value && fact.date === date);
          if (ownConcepts[0] !== 'pregnancy') {
            expect(stated.some((fact) => fact.ownConcepts.includes(ownConcepts[0] ?? ''))).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('whatever stands in an entry, the answer is facts or a failure that is said', () => {
    const names = [
      'status code type scope category provision verificationStatus clinicalStatus onsetPeriod onsetRange onsetString',
      'abatementString stage bodySite component valueQuantity valueSampledData valueRatio dataAbsentReason focus',
      'derivedFrom referenceRange interpretation item authored payor period patient device timingTiming collection',
      'emptyReason entry date content section text deviceName conclusion effectiveTiming contained reasonCode',
    ].flatMap((line) => line.split(' '));
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>(
        [null],
        { reference: '#x' },
        { coding: [{ code: 'nilknown' }] },
        { coding: [null, { code: {} }] },
        [{ answer: [{ valueQuantity: { value: 'x' } }], item: [7] }],
        [{ attachment: { data: 'bm8gZmV2ZXI=', contentType: 'text/plain' } }],
        { low: { value: 1e308 }, high: { value: -1 } },
        { event: ['2020', 7, null], repeat: { boundsPeriod: 'x' } },
      ),
    );
    const broken = fc.tuple(
      fc.constantFrom(...FACT_TYPES),
      fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 12 }),
    );
    fc.assert(
      fc.property(broken, ([resourceType, elements]) => {
        try {
          const { facts } = collect([{ subject: { reference: 'Patient/p' }, ...elements, resourceType }]);
          for (const fact of facts) expect(fact.reference).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('records that cannot be judged', () => {
  const refused = (input: Plain): unknown => {
    try {
      collectFacts(input, LEXICON);
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const animal = (species?: Plain): Plain => ({
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-animal',
        extension: species === undefined ? [] : [{ url: 'species', valueCodeableConcept: species }],
      },
    ],
  });

  it('a patient of another species is refused at the place that says so', () => {
    const cat = animal({ coding: [{ system: 'http://snomed.info/sct', code: '448169003', display: 'Cat' }] });
    for (const patient of [cat, animal(), { animal: { species: { text: 'Cat' } } }]) {
      expect(refused(recordAbout(patient, []))).toMatchObject({
        kind: 'unprocessable',
        expression: expect.stringMatching(/^Bundle\.entry\[0\]\.resource\.(?:extension\[0\]|animal)$/),
      });
    }
    expect(refused(recordAbout(cat, []))).toMatchObject({ message: expect.stringContaining('Cat') });
  });

  it('a person who is called one is not', () => {
    const human = animal({ coding: [{ system: 'http://snomed.info/sct', code: '337915000' }] });
    expect(refused(recordAbout(human, []))).toBeUndefined();
  });

  it('the same Patient with two dates of birth is two patients', () => {
    const twice = recordAbout(PERSON, [
      { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1980-01-01', noSubject: true },
    ]);
    expect(refused(twice)).toMatchObject({ kind: 'unprocessable', expression: 'Bundle.entry[1].resource' });
  });
});

it('reads 20,000 results', () => {
  const results = Array.from(
    { length: 20_000 },
    (_, index): Plain => ({
      resourceType: 'Observation',
      id: `o${index}`,
      status: 'final',
      code: loinc(index % 2 === 0 ? '29463-7' : '8302-2'),
      effectiveDateTime: `20${String(10 + (index % 14))}-0${1 + (index % 9)}-1${index % 10}`,
      valueQuantity:
        index % 2 === 0
          ? { value: 80, unit: 'kg', system: UCUM, code: 'kg' }
          : { value: 170, unit: 'cm', system: UCUM, code: 'cm' },
    }),
  );
  expect(collect(results).facts.length).toBe(30_000);
});
