import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atom, Criterion, Node } from '../../src/eligibility/criterion.ts';
import { and, atLeast, not, or, type Truth } from '../../src/eligibility/verdict.ts';
import { own } from '../../src/mapping/canonical.ts';
import { criteriaFromGroup, groupFromCriteria } from '../../src/mapping/group.ts';

const OWN = own('').replace(/\/$/, '');

/** A resource as a system keeps it that knows none of our extensions. */
function withoutOwn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== 'extension') return [[name, withoutOwn(member)]];
      const kept = (member as { url: string }[]).filter(({ url }) => !url.startsWith(OWN));
      return kept.length > 0 ? [[name, kept]] : [];
    }),
  );
}

/** What R4's own elements can state: one of these, about the patient, at no particular time. */
const about = (domain: Atom['domain'], more: Partial<Atom>): Atom => ({
  k: 'atom',
  id: 'a',
  span: [0, 4],
  rule: 'any',
  subject: 'patient',
  domain,
  quantifier: 'any',
  modality: 'asserted',
  ...more,
});
const term = (system: string, code: string) => ({
  concept: { text: code, codes: [{ system, code }], closure: 'descendants' as const, via: ['exact'] },
});
const SNOMED = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';
const years = (value: number) => ({ value, unit: 'years', ucum: 'a' });
const grams = (value: number) => ({ value, unit: 'g/dL', ucum: 'g/dL' });
const small = fc.integer({ min: 0, max: 3 });

const stated: fc.Arbitrary<Atom> = fc.oneof(
  small.map((n) => about('condition', term(SNOMED, `10${n}`))),
  small.map((n) => about('medication', term('http://www.nlm.nih.gov/research/umls/rxnorm', `20${n}`))),
  small.map((n) => about('procedure', term(SNOMED, `30${n}`))),
  small.map((n) => about('allergy', term(SNOMED, `40${n}`))),
  small.map((n) => about('age', { quantity: { op: '>=', lo: years(18 + n), span: [0, 4] } })),
  small.map((n) => about('age', { quantity: { op: '<', hi: years(60 + n), span: [0, 4] } })),
  small.map((n) =>
    about('observation', {
      ...term(LOINC, '718-7'),
      quantity: { op: 'between', lo: grams(n), hi: grams(n + 5), span: [0, 4] },
    }),
  ),
  fc.constantFrom('male', 'female').map((sex) => about('sex', term('http://hl7.org/fhir/administrative-gender', sex))),
);

/** What they cannot: a window, another person, a plan, a term without a code, a bound by the upper limit of normal. */
const unstated: fc.Arbitrary<Atom> = fc.oneof(
  stated.map((atom) => ({ ...atom, subject: 'family' as const })),
  stated.map((atom) => ({ ...atom, modality: 'planned' as const })),
  stated.map((atom) => ({ ...atom, attrs: { severity: 'severe' } })),
  stated.map((atom) => ({
    ...atom,
    window: { anchor: 'screening' as const, rel: 'before' as const, phase: 'past' as const, span: [0, 4] as const },
  })),
  fc.constant(about('opaque', {})),
  fc.constant(about('condition', { concept: { text: 'a rare one', codes: [], closure: 'self', via: [] } })),
  fc.constant(
    about('observation', { ...term(LOINC, '2160-0'), quantity: { op: '<=', ref: 'ULN', factor: 2, span: [0, 4] } }),
  ),
);

const treeOf = (atom: fc.Arbitrary<Atom>): fc.Arbitrary<Node> =>
  fc.letrec<{ node: Node }>((tie) => {
    const child = tie('node');
    const some = fc.array(child, { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        atom,
        fc.record({ k: fc.constantFrom('and' as const, 'or' as const), of: some }),
        fc.record({ k: fc.constant('not' as const), of: child }),
        fc
          .tuple(fc.constantFrom('atLeast' as const, 'atMost' as const), fc.integer({ min: 1, max: 3 }), some)
          .map(([k, n, of]): Node => ({ k, n: Math.min(n, of.length), of })),
        fc.tuple(child, child).map(([when, then]): Node => ({ k: 'if', when, then })),
        fc.record({ k: fc.constant('except' as const), base: child, unless: some }),
      ) as fc.Arbitrary<Node>,
    };
  }).node;

const criterionOf = (node: fc.Arbitrary<Node>): fc.Arbitrary<Criterion> =>
  fc.record({ section: fc.constantFrom('inclusion' as const, 'exclusion' as const), ast: node }).map((some) => ({
    ...some,
    id: 'c1',
    text: 'some words',
    span: [0, 10],
    residue: [],
    tier: 'A' as const,
  }));

/** Truth of a tree where `truthOf` knows the truth of its atoms. */
function truth(node: Node, truthOf: (atom: Atom) => Truth): Truth {
  const of = (one: Node): Truth => truth(one, truthOf);
  switch (node.k) {
    case 'atom':
      return truthOf(node);
    case 'not':
      return not(of(node.of));
    case 'and':
      return and(node.of.map(of));
    case 'or':
      return or(node.of.map(of));
    case 'atLeast':
      return atLeast(node.n, node.of.map(of));
    case 'atMost':
      return not(atLeast(node.n + 1, node.of.map(of)));
    case 'if':
      return or([not(of(node.when)), of(node.then)]);
    case 'except':
      return and([of(node.base), ...node.unless.map((one) => not(of(one)))]);
  }
}

/** What an atom asks, in words that do not depend on how it was read. */
const asked = ({ domain, concept, quantity }: Atom): string =>
  JSON.stringify([domain, concept?.codes[0]?.code, quantity?.op, quantity?.lo?.value, quantity?.hi?.value]);

/** Some truth for each thing that can be asked, by a seed. */
const world =
  (seed: number) =>
  (atom: Atom): Truth => {
    if (atom.domain === 'opaque') return null;
    let number = seed;
    for (const character of asked(atom)) number = (Math.imul(number, 31) + character.charCodeAt(0)) | 0;
    return ([true, false, null] as const)[Math.abs(number) % 3]!;
  };

const readBack = (criterion: Criterion): Criterion => {
  const group = withoutOwn(JSON.parse(JSON.stringify(groupFromCriteria('NCT00000001', [criterion]))));
  const [read, ...more] = criteriaFromGroup(group as Parameters<typeof criteriaFromGroup>[0]);
  expect(more).toEqual([]);
  return read!;
};

/** Whether a patient may take part as far as this criterion goes. */
const verdict = ({ section, ast }: Criterion, truthOf: (atom: Atom) => Truth): Truth =>
  section === 'inclusion' ? truth(ast, truthOf) : not(truth(ast, truthOf));

describe('an eligibility Group of which our extensions were taken away', () => {
  test('gives every patient the same verdict, where R4 can state what is asked', () => {
    fc.assert(
      fc.property(criterionOf(treeOf(stated)), fc.nat(), (criterion, seed) => {
        expect(verdict(readBack(criterion), world(seed))).toBe(verdict(criterion, world(seed)));
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves unknown what R4 cannot state, and says the same of the rest', () => {
    const known = new WeakSet<Atom>();
    const noted = stated.map((atom) => {
      known.add(atom);
      return atom;
    });
    fc.assert(
      fc.property(criterionOf(treeOf(fc.oneof(noted, unstated))), fc.nat(), (criterion, seed) => {
        const expected = verdict(criterion, (atom) => (known.has(atom) ? world(seed)(atom) : null));
        expect(verdict(readBack(criterion), world(seed))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('decides nothing by a criterion of which a part was not read', () => {
    fc.assert(
      fc.property(criterionOf(treeOf(stated)), fc.nat(), (criterion, seed) => {
        const partly = { ...criterion, residue: [[0, 4]] as const };
        expect(verdict(readBack(partly), world(seed))).toBe(null);
      }),
    );
  });
});
