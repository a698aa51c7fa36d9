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
  const granted = access.rules.filter((rule) => rule.actions.includes(action) && (rule.types === '*' || rule.types.includes(type)));
  if (granted.length === 0) return { k: 'none' };
  if (granted.some((rule) => rule.where === undefined)) return { k: 'all' };
  return { k: 'or', of: granted.map((rule) => rule.where!) };
}
