import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../src/eligibility/judging/interval.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import {
  allOf,
  anyOf,
  atLeastOf,
  decided,
  negated,
  type Outcome,
  open,
  settled,
} from '../../../src/eligibility/judging/outcome.ts';
import { POLICIES } from '../../../src/eligibility/verdict.ts';
import { dayRange, fromDay, toDay } from '../../../src/kernel/dates.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { bundleOf, type JudgingCase, judgeCase, optionsOf, treeOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

type Plain = Readonly<Record<string, unknown>>;

const SNOMED = {
  'diabetes-mellitus': '73211009',
  'type-2-diabetes': '44054006',
  asthma: '195967001',
  'heart-disease': '56265001',
  'heart-failure': '84114007',
  headache: '25064002',
  'myocardial-infarction': '22298006',
};
const CONDITIONS = Object.keys(SNOMED) as (keyof typeof SNOMED)[];
const TODAY = toDay('2026-01-15');
const span = [0, 1];

const day = fc.integer({ min: TODAY - 3000, max: TODAY }).map(fromDay);
const condition = fc
  .record({
    id: fc.constantFrom(...CONDITIONS),
    clinical: fc.constantFrom('active', 'resolved'),
    verification: fc.constantFrom('confirmed', 'provisional', 'refuted'),
    onset: fc.option(day, { nil: undefined }),
  })
  .map(
    ({ id, clinical, verification, onset }): Plain => ({
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://snomed.info/sct', code: SNOMED[id] }] },
      clinicalStatus: { coding: [{ code: clinical }] },
      verificationStatus: { coding: [{ code: verification }] },
      ...(onset !== undefined && { onsetDateTime: onset }),
    }),
  );
const creatinine = fc.record({ value: fc.integer({ min: 1, max: 60 }), date: day }).map(
  ({ value, date }): Plain => ({
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '2160-0' }] },
    effectiveDateTime: date,
    valueQuantity: { value: value / 10, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
  }),
);
const record = fc.array(fc.oneof(condition, creatinine), { maxLength: 6 });
const patient = fc.record({
  gender: fc.constantFrom('male', 'female', 'unknown'),
  birthDate: fc.integer({ min: TODAY - 33_000, max: TODAY - 400 }).map(fromDay),
});

const bound = (op: string, value: number, unit: string): Plain => ({
  op,
  [op.startsWith('<') ? 'hi' : 'lo']: { value, unit, ucum: unit },
  span,
});
const window = fc.option(
  fc.integer({ min: 1, max: 60 }).map(
    (months): Plain => ({
      anchor: 'screening',
      rel: 'before',
      phase: 'past',
      hi: { value: months, unit: 'mo', ucum: 'mo' },
      span,
    }),
  ),
  { nil: undefined },
);
const atom: fc.Arbitrary<Plain> = fc.oneof(
  fc
    .record({ concept: fc.constantFrom(...CONDITIONS), window })
    .map(({ concept, window: frame }) => ({ domain: 'condition', concept, ...(frame && { window: frame }) })),
  fc
    .record({ op: fc.constantFrom('<', '<=', '>', '>='), value: fc.integer({ min: 1, max: 80 }) })
    .map(({ op, value }) => ({ domain: 'age', quantity: bound(op, value, 'a') })),
  fc
    .record({ op: fc.constantFrom('<', '<=', '>', '>='), value: fc.integer({ min: 5, max: 40 }) })
    .map(({ op, value }) => ({
      domain: 'observation',
      concept: 'creatinine',
      quantity: bound(op, value / 10, 'mg/dL'),
    })),
  fc.constantFrom<Plain>(
    { domain: 'sex', concept: 'female' },
    { domain: 'reproductive', concept: 'pregnancy' },
    { domain: 'consent', concept: 'consent', modality: 'willingness' },
    { domain: 'opaque' },
  ),
);
const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ k: fc.constantFrom('and', 'or'), of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ k: fc.constant('not'), of: tie('tree') }),
    fc.record({
      k: fc.constantFrom('atLeast', 'atMost'),
      n: fc.integer({ min: 1, max: 3 }),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      k: fc.constant('except'),
      base: tie('tree'),
      unless: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
    }),
  ),
}));
const anyCase: fc.Arbitrary<JudgingCase> = fc
  .record({
    patient,
    record,
    section: fc.constantFrom('inclusion' as const, 'exclusion' as const),
    ast: tree,
    policy: fc.constantFrom(...POLICIES),
    willing: fc.boolean(),
  })
  .map((parts) => ({ title: '', why: '', expect: {}, ...parts }));

/** What must not change: the answers, and not the wording of what is cited. */
const answers = (one: JudgingCase): unknown => {
  const { holds, verdict, basis, strict, applicable } = judgeCase(one);
  return { holds, verdict, basis, strict, applicable };
};

describe('every judgement', () => {
  it('says what is missing exactly where it is unknown, and rests on something where it is not', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { verdict, needs, basis, holds, applicable } = judgeCase(one);
        expect(needs.length > 0).toBe(verdict === 'unknown');
        expect(basis === 'none').toBe(verdict === 'unknown');
        if (applicable === false) expect([verdict, holds]).toEqual(['met', null]);
      }),
    );
  });

  it('never contradicts the evidence: the policy only fills what the evidence leaves open', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { strict, holds, basis, applicable } = judgeCase(one);
        if (strict.holds !== null) expect([holds, basis]).toEqual([strict.holds, 'evidence']);
        if (applicable === true && one.policy === 'strict' && !one.willing) expect(holds).toBe(strict.holds);
      }),
    );
  });

  it('has one strict answer under every policy', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const strict = (['strict', 'clinical'] as const).map((policy) => judgeCase({ ...one, policy }));
        if (strict.every(({ applicable }) => applicable !== false))
          expect(strict[0]?.strict).toEqual(strict[1]?.strict);
      }),
    );
  });

  it('is the same text of the same input', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(JSON.stringify(judgeCase(one))).toBe(JSON.stringify(judgeCase(structuredClone(one))));
      }),
    );
  });

  it('does not depend on the order of the record', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(answers({ ...one, record: [...(one.record ?? [])].reverse() })).toEqual(answers(one));
      }),
    );
  });

  it('does not depend on entries that speak of other things', () => {
    const other: readonly Plain[] = [
      { resourceType: 'Observation', status: 'final', code: { text: 'shoe size' }, valueInteger: 42 },
      { resourceType: 'Procedure', status: 'completed', code: { text: 'haircut' } },
      { resourceType: 'Goal', lifecycleStatus: 'active' },
    ];
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(answers({ ...one, record: [...other, ...(one.record ?? [])] })).toEqual(answers(one));
      }),
    );
  });

  it('does not depend on the era: every date and the day of screening moved by 28 years', () => {
    // 28 years are 10227 days, and bring the same days of the same leap years back.
    const moved = (date: string): string => fromDay(toDay(date) + 10_227);
    const later = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll(/\d{4}-\d{2}-\d{2}/g, moved));
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(answers({ ...(later(one) as JudgingCase), asOf: moved('2026-01-15') })).toEqual(answers(one));
      }),
    );
  });
});

describe('dates', () => {
  it('a date cut to its month or year is never judged to the contrary of the full one', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(4, 7), (one, length) => {
        const cut = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replaceAll(/\d{4}-\d{2}-\d{2}/g, (date) => date.slice(0, length)));
        const vague = judgeCase({
          ...one,
          patient: cut(one.patient) as Plain,
          record: (one.record ?? []).map((entry) => cut(entry) as Plain),
        });
        const exact = judgeCase(one);
        if (vague.strict.holds !== null && exact.strict.holds !== null)
          expect(vague.strict.holds).toBe(exact.strict.holds);
      }),
      { numRuns: 400 },
    );
  });

  it('a cut date means every day that it may have been', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7), (date, length) => {
        const range = dayRange(date.slice(0, length));
        expect(range && range.first <= toDay(date) && toDay(date) <= range.last).toBe(true);
      }),
    );
  });
});

describe('truth', () => {
  const outcome: fc.Arbitrary<Outcome> = fc.oneof(
    fc.boolean().map((truth) => decided(truth, [])),
    fc.boolean().map((truth) => settled(truth, 'presumption')),
    fc.constant(open({ domain: 'condition', why: 'why' })),
  );
  const combine = fc.constantFrom<(parts: readonly Outcome[]) => Outcome>(
    allOf,
    anyOf,
    (parts) => atLeastOf(2, parts),
    (parts) => negated(anyOf(parts)),
  );

  it('settling an unknown part never flips a decided whole', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 5 }), combine, fc.boolean(), (parts, whole, answer) => {
        const before = whole(parts);
        const after = whole(parts.map((part) => (part.policy === null ? decided(answer, []) : part)));
        if (before.policy !== null) expect(after.policy).toBe(before.policy);
        if (before.strict !== null)
          expect(whole(parts.map((part) => (part.strict === null ? decided(answer, []) : part))).strict).toBe(
            before.strict,
          );
      }),
    );
  });

  it('an unknown leaf of any tree that the record comes to settle never flips what was decided', () => {
    const gout = {
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '90560007' }] },
    };
    const asked = { domain: 'condition', concept: 'gout' };
    // The leaves that nobody could judge now ask for gout, of which no record says anything yet.
    const withGout = (node: unknown): unknown =>
      Array.isArray(node)
        ? node.map(withGout)
        : typeof node !== 'object' || node === null
          ? node
          : (node as Plain)['domain'] === 'opaque'
            ? asked
            : Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withGout(value)]));
    const low = {
      domain: 'observation',
      concept: 'creatinine',
      quantity: { op: '<', hi: { value: 0.5, unit: 'mg/dL', ucum: 'mg/dL' }, span: [0, 1] },
    };
    // What an exception lifts in part: the rest of it was still unknown.
    const liftedInPart: [Parameters<typeof judgeCase>[0], Plain, 'confirmed'] = [
      {
        title: '',
        why: '',
        expect: {},
        patient: { gender: 'male', birthDate: '1970-01-01' },
        record: [
          {
            resourceType: 'Observation',
            status: 'final',
            code: { coding: [{ system: 'http://loinc.org', code: '2160-0' }] },
            effectiveDateTime: '2025-01-14',
            valueQuantity: { value: 0.1, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mg/dL' },
          },
        ],
        section: 'inclusion',
        ast: { domain: 'sex', concept: 'female' },
        policy: 'strict',
        willing: false,
      },
      {
        k: 'except',
        base: {
          k: 'atMost',
          n: 2,
          of: [{ k: 'not', of: { domain: 'opaque' } }, { domain: 'condition', concept: 'diabetes-mellitus' }, low],
        },
        unless: [low],
      },
      'confirmed',
    ];
    let decided = 0;
    fc.assert(
      fc.property(anyCase, tree, fc.constantFrom('confirmed', 'refuted'), (one, other, verification) => {
        const open = {
          ...one,
          ast: withGout({ k: 'or', of: [one.ast, { k: 'and', of: [other, { domain: 'opaque' }] }] }) as Plain,
        };
        const settling = {
          ...gout,
          clinicalStatus: { coding: [{ code: 'active' }] },
          verificationStatus: { coding: [{ code: verification }] },
        };
        const before = judgeCase(open).strict.holds;
        const after = judgeCase({ ...open, record: [...(open.record ?? []), settling] }).strict.holds;
        if (before === null) return;
        decided++;
        expect(after).toBe(before);
      }),
      { numRuns: 600, examples: [liftedInPart] },
    );
    expect(decided, 'many trees were decided before').toBeGreaterThan(50);
  });

  it('more evidence of the same thing never turns a strict yes into a no', () => {
    const confirmed = condition.filter((entry) => JSON.stringify(entry).includes('"confirmed"'));
    fc.assert(
      fc.property(anyCase, confirmed, fc.constantFrom(...CONDITIONS), (one, entry, concept) => {
        const asked = { ...one, ast: { domain: 'condition', concept }, section: 'exclusion' as const };
        const before = judgeCase(asked).strict.holds;
        const after = judgeCase({ ...asked, record: [...(asked.record ?? []), entry] }).strict.holds;
        if (before === true) expect(after).toBe(true);
      }),
    );
  });

  it('an interval is inside, outside or undecided as its points are', () => {
    const end = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    const interval = fc
      .record({ lo: end, hi: end, loOpen: fc.boolean(), hiOpen: fc.boolean() })
      .map(({ lo, hi, loOpen, hiOpen }) => ({
        ...(lo !== undefined && { lo, loOpen }),
        ...(hi !== undefined && { hi, hiOpen }),
      }));
    fc.assert(
      fc.property(interval, interval, (value, allowed) => {
        const has = ({ lo, hi, loOpen, hiOpen }: typeof value, x: number): boolean =>
          (lo === undefined || x > lo || (x === lo && !loOpen)) &&
          (hi === undefined || x < hi || (x === hi && !hiOpen));
        const points = Array.from({ length: 65 }, (_, index) => -8 + index / 4).filter((x) => has(value, x));
        const inside = points.filter((x) => has(allowed, x)).length;
        const truth = within(value, allowed);
        if (truth === true) expect(inside).toBe(points.length);
        if (truth === false) expect(inside).toBe(0);
        if (points.length > 0 && value.lo === value.hi && value.lo !== undefined) expect(truth).toBe(inside > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('units', () => {
  it('a result in another unit is judged the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom('<', '<=', '>', '>='),
        fc.integer({ min: 5, max: 60 }),
        (tenths, op, limit) => {
          const inUnit = (value: number, unit: string): JudgingCase => ({
            title: '',
            why: '',
            expect: {},
            patient: { gender: 'male', birthDate: '1970-01-01' },
            section: 'inclusion',
            ast: { domain: 'observation', concept: 'creatinine', quantity: bound(op, limit / 10, 'mg/dL') },
            record: [
              {
                resourceType: 'Observation',
                status: 'final',
                code: { coding: [{ system: 'http://loinc.org', code: '2160-0' }] },
                effectiveDateTime: '2026-01-01',
                valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
              },
            ],
          });
          const milligrams = answers(inUnit(tenths / 10, 'mg/dL'));
          expect(answers(inUnit(tenths, 'mg/L'))).toEqual(milligrams);
          expect(answers(inUnit(tenths * 8.840169731258841, 'umol/L'))).toEqual(milligrams);
        },
      ),
    );
  });
});

it('a criterion is judged on the facts alone, whichever Bundle they came from', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const bundle = bundleOf(one);
      const criterion = {
        id: 'c',
        section: one.section,
        text: 'text',
        span: [0, 4] as const,
        ast: treeOf(one.ast),
        residue: [],
        tier: 'A' as const,
      };
      const [a, b] = ['transaction', 'searchset'].map((type) =>
        judgeCriterion(criterion, collectFacts({ ...bundle, type }, SMALL_TERMINOLOGY), optionsOf(one)),
      );
      expect(a).toEqual(b);
    }),
    { numRuns: 30 },
  );
});
