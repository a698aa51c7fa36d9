import { compartmentParameters } from '../definitions/definitions.ts';
import type { SearchNode } from './tree.ts';

/**
 * The resources of a type that belong to the compartments of these owners, or of any owner (compartmentdefinition.html);
 * those that name a compartment belong to it too. Undefined where none of the type can.
 */
export function inCompartment(owner: string, type: string, ids?: readonly string[]): SearchNode | undefined {
  if (type === owner) return ids ? { k: 'ids', ids } : { k: 'all' };
  const parameters = compartmentParameters(owner, type);
  if (!parameters) return undefined;
  const of = parameters.flatMap((param): SearchNode[] =>
    ids ? ids.map((id) => ({ k: 'reference', param, type: owner, id })) : [{ k: 'reference', param, type: owner }],
  );
  return of.length === 1 ? of[0]! : { k: 'or', of };
}
