/** Arbitrary criteria for property tests: every member of the tree present and absent, texts of any kind but empty. */
import fc from 'fast-check';
import { type Atom, type Criterion, DOMAINS, type Node, type Q } from '../../src/eligibility/criterion.ts';

interface Words {
  readonly text: fc.Arbitrary<string>;
  readonly system: fc.Arbitrary<string>;
}

/** Any text at all. */
export const ANY_WORDS: Words = {
  text: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  system: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
};
/** Texts that FHIR's string, code and uri elements may hold. */
export const FHIR_WORDS: Words = {
  text: fc.constantFrom('diabetes', 'mg/dL', 'at least', 'E11.9'),
  system: fc.constantFrom('http://snomed.info/sct', 'http://loinc.org', 'http://hl7.org/fhir/sid/icd-10-cm'),
};

/** Lists of criteria, with parents that come before, after, or not at all, and ids that repeat. */
export function criteriaArbitrary({ text, system }: Words): fc.Arbitrary<Criterion[]> {
  const span = fc.tuple(fc.nat(5000), fc.nat(5000)) as fc.Arbitrary<readonly [number, number]>;
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  );
  const coding = fc.record({ system, code: text, display: text }, { requiredKeys: ['system', 'code'] });
  const q: fc.Arbitrary<Q> = fc.record(
    { value: fc.oneof(number, text), unit: fc.oneof(text, fc.constant('')), ucum: text },
    { requiredKeys: ['value', 'unit'] },
  );
  const concept = fc.record({
    text: fc.oneof(text, fc.constant('')),
    codes: fc.array(coding, { maxLength: 2 }),
    closure: fc.constantFrom('self' as const, 'descendants' as const),
    via: fc.array(text, { maxLength: 2 }),
  });
  const comparison = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '=' as const);
  const flag = fc.boolean();

  const quantity = fc.record(
    {
      op: fc.oneof(comparison, fc.constant('between' as const)),
      lo: q,
      hi: q,
      loOpen: flag,
      hiOpen: flag,
      span,
      ref: fc.constantFrom('ULN' as const, 'LLN' as const, 'baseline' as const),
      factor: number,
    },
    { requiredKeys: ['op', 'span'] },
  );
  const window = fc.record(
    {
      anchor: fc.constantFrom('screening' as const, 'event' as const, 'diagnosis' as const),
      event: fc.record({ text, codes: fc.array(coding, { maxLength: 1 }) }),
      rel: fc.constantFrom('before' as const, 'after' as const, 'during' as const),
      lo: q,
      hi: q,
      loOpen: flag,
      hiOpen: flag,
      from: fc.constantFrom('2020', '2020-05', '2020-05-17'),
      to: fc.constantFrom('2021', '2021-02-28'),
      span,
      phase: fc.constantFrom('ever' as const, 'past' as const, 'present' as const, 'future' as const),
    },
    { requiredKeys: ['anchor', 'rel', 'span', 'phase'] },
  );
  const duration = fc.record(
    { op: comparison, value: fc.oneof(number, text), unit: text, ucum: text, span },
    { requiredKeys: ['op', 'value', 'unit', 'span'] },
  );
  const count = fc.record({ op: comparison, value: fc.nat(20), span });
  const attrs = fc
    .record({ severity: text, stage: text, route: text }, { requiredKeys: [] })
    .filter((some) => Object.keys(some).length > 0);

  const atom: fc.Arbitrary<Atom> = fc.record(
    {
      k: fc.constant('atom' as const),
      id: text,
      span,
      rule: text,
      subject: fc.constantFrom('patient' as const, 'family' as const, 'donor' as const),
      domain: fc.constantFrom(...DOMAINS),
      concept,
      quantity,
      window,
      duration,
      count,
      quantifier: fc.constantFrom('any' as const, 'all' as const, 'latest' as const),
      attrs,
      modality: fc.constantFrom('asserted' as const, 'planned' as const, 'willingness' as const),
    },
    { requiredKeys: ['k', 'id', 'span', 'rule', 'subject', 'domain', 'quantifier', 'modality'] },
  ) as fc.Arbitrary<Atom>;

  const node = fc.letrec<{ node: Node }>((tie) => {
    const child = tie('node');
    const some = fc.array(child, { maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        atom,
        fc.record({ k: fc.constantFrom('and' as const, 'or' as const), of: some }),
        fc.record({ k: fc.constant('not' as const), of: child }),
        fc.record(
          { k: fc.constantFrom('atLeast' as const, 'atMost' as const), n: fc.nat(4), of: some, span },
          { requiredKeys: ['k', 'n', 'of'] },
        ),
        fc.tuple(child, child).map(([when, then]): Node => ({ k: 'if', when, then })),
        fc.record({ k: fc.constant('except' as const), base: child, unless: some }),
      ) as fc.Arbitrary<Node>,
    };
  }).node;

  const criterion: fc.Arbitrary<Criterion> = fc.record(
    {
      id: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
      section: fc.constantFrom('inclusion' as const, 'exclusion' as const),
      text: fc.oneof(text, fc.constant('')),
      span,
      parent: fc.constantFrom('c1', 'c2', 'c3', 'none'),
      ast: node,
      residue: fc.array(span, { maxLength: 2 }),
      tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      structured: flag,
    },
    { requiredKeys: ['id', 'section', 'text', 'span', 'ast', 'residue', 'tier'] },
  ) as fc.Arbitrary<Criterion>;

  return fc.array(criterion, { maxLength: 6 });
}
