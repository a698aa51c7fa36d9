import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Atom, Criterion, Node, Quantity } from '../../src/eligibility/criterion.ts';
import { type FormRow, outcomesOf, tallyOf } from '../bench/reading/score.ts';
import { readerAndJudge } from '../bench/reading/subject.ts';
import cases from '../cases/reading-bench/forms.json' with { type: 'json' };

const forms: readonly FormRow[] = cases.map((row) => ({ ...row, section: 'inclusion' }));

type Change = (node: Node) => Node;

/** A judge that takes every node for another one, from the leaves up. */
const judgeThat = (change: Change) =>
  readerAndJudge((criteria) =>
    criteria.map((criterion): Criterion => ({ ...criterion, ast: everywhere(criterion.ast, change) })),
  );

function everywhere(node: Node, change: Change): Node {
  switch (node.k) {
    case 'atom':
      return change(node);
    case 'not':
      return change({ ...node, of: everywhere(node.of, change) });
    case 'if':
      return change({ ...node, when: everywhere(node.when, change), then: everywhere(node.then, change) });
    case 'except':
      return change({
        ...node,
        base: everywhere(node.base, change),
        unless: node.unless.map((part) => everywhere(part, change)),
      });
    default:
      return change({ ...node, of: node.of.map((part) => everywhere(part, change)) });
  }
}

const onQuantities =
  (change: (quantity: Quantity) => Quantity): Change =>
  (node) =>
    node.k === 'atom' && node.quantity ? ({ ...node, quantity: change(node.quantity) } satisfies Atom) : node;

const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', between: 'between' } as const;
const LOOSENED = { '<': '<=', '<=': '<=', '>': '>=', '>=': '>=', '=': '=', between: 'between' } as const;

function turned({ lo, hi, ...quantity }: Quantity): Quantity {
  if (quantity.op === 'between') return { ...quantity, ...(lo && { lo }), ...(hi && { hi }) };
  return { ...quantity, op: TURNED[quantity.op], ...(lo && { hi: lo }), ...(hi && { lo: hi }) };
}

const withoutWindow: Change = (node) => {
  if (node.k !== 'atom') return node;
  const { window: _window, duration: _duration, ...atom } = node;
  return atom;
};

const BUGS: readonly (readonly [string, Change])[] = [
  ['turns comparators round', onQuantities(turned)],
  ['takes “less than” for “at most”', onQuantities((quantity) => ({ ...quantity, op: LOOSENED[quantity.op] }))],
  ['drops negations', (node) => (node.k === 'not' ? node.of : node)],
  ['takes “and” for “or”', (node) => (node.k === 'and' ? { ...node, k: 'or' } : node)],
  ['takes “or” for “and”', (node) => (node.k === 'or' ? { ...node, k: 'and' } : node)],
  ['forgets times', withoutWindow],
];

describe('The benchmark of reading', () => {
  const sound = tallyOf(outcomesOf(forms, readerAndJudge()));

  test('finds every answer on plain criteria right, and most cases decided', () => {
    expect(sound).toMatchObject({ forms: forms.length, translated: forms.length, right: 1, confidentlyWrong: 0 });
    expect(sound.decided).toBeGreaterThan(0.9);
  });

  test.each(BUGS)('notices a judge that %s', (_, change) => {
    const broken = tallyOf(outcomesOf(forms, judgeThat(change)));
    expect(broken.right).toBeLessThan(1);
    expect(broken.confidentlyWrong).toBeGreaterThan(0);
  });

  test('notices a judge that answers at random, and one that never answers', () => {
    expect(tallyOf(outcomesOf(forms, () => () => true)).right).toBeLessThan(0.7);
    expect(tallyOf(outcomesOf(forms, () => () => null))).toMatchObject({ decided: 0, confidentlyWrong: 0 });
  });

  test('answers a text of an unknown list only where both lists give one answer', () => {
    const row = { intent: '- Asthma, gout', snippet: "union(cond().name('Asthma'), cond().name('gout'))" };
    const [unknown, excluding] = [row, { ...row, section: 'exclusion' } as const].map((one) =>
      tallyOf(outcomesOf([one], readerAndJudge())),
    );
    expect(excluding).toMatchObject({ right: 1, decided: 1 });
    expect(unknown).toMatchObject({ right: 1 });
    expect(unknown?.decided).toBeLessThan(1);
  });

  test('counts a form that it cannot translate as undecided', () => {
    const more = [...forms, { intent: 'could walk one day', snippet: "observ().name('walk').hypothetical()" }];
    const tally = tallyOf(outcomesOf(more, readerAndJudge()));
    expect(tally.decided).toBeCloseTo((sound.decided * forms.length) / more.length);
  });

  test('builds its patients without the reader, the judge and the lexicon', () => {
    const folder = join(import.meta.dirname, '../bench/reading');
    const importing = readdirSync(folder).filter((file) =>
      /from '[^']*src\/(?!fhir\/resource)/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(importing).toEqual(['subject.ts']);
  });
});
