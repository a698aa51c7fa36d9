import { parseCondition } from '../fhir/search/query.ts';
import type { SearchNode } from '../fhir/search/tree.ts';
import { nowMs } from '../kernel/clock.ts';
import { Failure } from '../kernel/failure.ts';
import type { Call } from './call.ts';

/** Shape the answer, and say nothing about which resource is meant. */
const FORM = ['_format', '_pretty'];

/**
 * The search that a conditional interaction acts on. Every parameter must be understood: one that was ignored would make
 * the condition wider than the client meant.
 *
 * @throws Failure `precondition` for an empty condition, `invalid` for a parameter that is not known
 */
export function conditionOf(call: Call, type: string, query: URLSearchParams): SearchNode {
  const selecting = new URLSearchParams(query);
  for (const name of FORM) selecting.delete(name);
  if (selecting.size === 0)
    throw new Failure('precondition', `A condition on ${type} needs at least one search parameter`);
  return parseCondition(type, selecting.toString(), { baseUrl: call.base, now: nowMs() });
}
