import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterionLine } from '../../src/commands/criterion-line.ts';
import type { Atom, Criterion, Node } from '../../src/eligibility/criterion.ts';
import { and, atLeast, not, or, type Truth } from '../../src/eligibility/verdict.ts';

const atom = (id: string): Atom => ({
  k: 'atom',
  id,
  span: [0, 1],
  rule: 'test',
  subject: 'patient',
  domain: 'condition',
  quantifier: 'any',
  modality: 'asserted',
});

const node: fc.Memo<Node> = fc.memo((depth): fc.Arbitrary<Node> => {
  const leaf = fc.constantFrom('a', 'b', 'c').map(atom);
  if (depth <= 1) return leaf;
  const list = fc.array(node(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    leaf,
    fc.record({ k: fc.constantFrom('and' as const, 'or' as const), of: list }),
    node(depth - 1).map((of): Node => ({ k: 'not', of })),
    fc.record({ k: fc.constantFrom('atLeast' as const, 'atMost' as const), n: fc.nat(3), of: list }),
    fc.record({ k: fc.constant('if' as const), when: node(depth - 1), then: node(depth - 1) }),
    fc.record({ k: fc.constant('except' as const), base: node(depth - 1), unless: list }),
  );
});

function truthOf(tree: Node, atoms: Readonly<Record<string, Truth>>): Truth {
  const of = (part: Node): Truth => truthOf(part, atoms);
  switch (tree.k) {
    case 'atom':
      return atoms[tree.id]!;
    case 'and':
      return and(tree.of.map(of));
    case 'or':
      return or(tree.of.map(of));
    case 'not':
      return not(of(tree.of));
    case 'atLeast':
      return atLeast(tree.n, tree.of.map(of));
    case 'atMost':
      return not(atLeast(tree.n + 1, tree.of.map(of)));
    case 'if':
      return or([not(of(tree.when)), of(tree.then)]);
    case 'except':
      return and([of(tree.base), not(or(tree.unless.map(of)))]);
  }
}

const criterion = (ast: Node): Criterion => ({
  id: 'x',
  section: 'inclusion',
  text: 'x',
  span: [0, 1],
  ast,
  residue: [],
  tier: 'A',
});
const truth = fc.constantFrom<Truth>(true, false, null);

test('a printed tree has the truth of the tree, whatever its atoms are, unknown included', () => {
  fc.assert(
    fc.property(node(4), fc.record({ a: truth, b: truth, c: truth }), (ast, atoms) => {
      expect(truthOf(criterionLine(criterion(ast)).ast, atoms)).toBe(truthOf(ast, atoms));
    }),
    { numRuns: 1000 },
  );
});

test('in a printed tree every `of` is a list', () => {
  fc.assert(
    fc.property(node(4), (ast) => {
      JSON.stringify(criterionLine(criterion(ast)), (key, value) => {
        if (key === 'of') expect(Array.isArray(value)).toBe(true);
        return value;
      });
    }),
  );
});
