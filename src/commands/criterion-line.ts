import type { Criterion, Node } from '../eligibility/criterion.ts';

/** Nothing is required, and nothing holds: an `or` of no parts is false. */
const FALSE: Node = { k: 'or', of: [] };

/**
 * A criterion as `read` prints it: every `of` is a list, so that a tree can be walked by one rule. The only node whose `of` is
 * a single node is `not`; it is written as the implication that has the same three truth values, `if X then false`.
 */
export const criterionLine = (criterion: Criterion): Criterion => ({ ...criterion, ast: withListsOnly(criterion.ast) });

function withListsOnly(node: Node): Node {
  switch (node.k) {
    case 'atom':
      return node;
    case 'not':
      return { k: 'if', when: withListsOnly(node.of), then: FALSE };
    case 'if':
      return { k: 'if', when: withListsOnly(node.when), then: withListsOnly(node.then) };
    case 'except':
      return { k: 'except', base: withListsOnly(node.base), unless: node.unless.map(withListsOnly) };
    default:
      return { ...node, of: node.of.map(withListsOnly) };
  }
}
