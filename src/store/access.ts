import type { SearchNode } from '../fhir/search/tree.ts';

export type Action = 'read' | 'create' | 'update' | 'delete';

/** For these types, these actions, on the resources that match `where`. */
export interface AccessRule {
  readonly types: readonly string[] | '*';
  readonly actions: readonly Action[];
  readonly where?: SearchNode;
}

/**
 * What a caller may see and change: an argument of every read and write of a store, which joins it to the search tree
 * itself, so that no include, chain, count, history or page link can go around it. What is not granted does not exist.
 */
export interface Access {
  /** For the audit trail. */
  readonly principal: string;
  readonly rules: readonly AccessRule[];
}

export const FULL_ACCESS: Access = {
  principal: 'system',
  rules: [{ types: '*', actions: ['read', 'create', 'update', 'delete'] }],
};

/** The tree that a caller's reach over one type comes to: `none` where no rule grants it. */
export function reach(access: Access, action: Action, type: string): SearchNode {
  const granted = access.rules.filter(
    (rule) => rule.actions.includes(action) && (rule.types === '*' || rule.types.includes(type)),
  );
  if (granted.length === 0) return { k: 'none' };
  if (granted.some((rule) => rule.where === undefined)) return { k: 'all' };
  return { k: 'or', of: granted.map((rule) => rule.where!) };
}

/**
 * A search for resources of `type` as the caller may make it: joined to the caller's reach over the type itself and over
 * every type that a chain or `_has` goes through.
 */
export function within(access: Access, type: string, where: SearchNode): SearchNode {
  return both(reach(access, 'read', type), bounded(access, where));
}

function bounded(access: Access, node: SearchNode): SearchNode {
  switch (node.k) {
    case 'and':
    case 'or':
      return { k: node.k, of: node.of.map((one) => bounded(access, one)) };
    case 'not':
      return { k: 'not', of: bounded(access, node.of) };
    case 'chain':
      return {
        k: 'or',
        of: node.types.map((type) => ({ ...node, types: [type], target: within(access, type, node.target) })),
      };
    case 'has':
      return { ...node, source: within(access, node.type, node.source) };
    default:
      return node;
  }
}

function both(a: SearchNode, b: SearchNode): SearchNode {
  if (a.k === 'all') return b;
  if (b.k === 'all' || a.k === 'none') return a;
  return { k: 'and', of: [a, b] };
}
