import type { Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { ATOM_JUDGES } from './kind-table.ts';
import { allOf, anyOf, atLeastOf, implied, negated, type Outcome, open } from './outcome.ts';
import { asksThePerson, judgeWillingness } from './willingness.ts';

/** Judges every node of a tree: none is left out because another already decides, since the reasons are the answer. */
export function judgeNode(node: Node, context: Context): Outcome {
  switch (node.k) {
    case 'atom':
      return asksThePerson(node) ? judgeWillingness(node, context) : ATOM_JUDGES[node.domain](node, context);
    case 'not':
      return negated(judgeNode(node.of, flipped(context)));
    case 'if':
      return implied(judgeNode(node.when, flipped(context)), judgeNode(node.then, context));
    case 'except': {
      const unless = node.unless.map((part) => negated(judgeNode(part, flipped(context))));
      return allOf([judgeNode(node.base, context), ...unless]);
    }
    case 'atMost':
      return negated(
        atLeastOf(
          node.n + 1,
          node.of.map((part) => judgeNode(part, flipped(context))),
        ),
      );
    case 'atLeast':
      return node.of.length === 0 ? nothing() : atLeastOf(node.n, judgeAll(node.of, context));
    case 'and':
      return node.of.length === 0 ? nothing() : allOf(judgeAll(node.of, context));
    case 'or':
      return node.of.length === 0 ? nothing() : anyOf(judgeAll(node.of, context));
  }
}

const judgeAll = (parts: readonly Node[], context: Context): readonly Outcome[] =>
  parts.map((part) => judgeNode(part, context));

/** Under a negation, what keeps an exclusion from holding is the presence of the part, not its absence. */
const flipped = (context: Context): Context =>
  context.presumed === undefined ? context : { ...context, presumed: !context.presumed };

const nothing = (): Outcome => open({ domain: 'opaque', why: 'this part of the text says nothing that can be judged' });
