import type { Mark } from '../marks/mark.ts';
import { draftsOf, type Tree } from './draft.ts';

/** Gives what is said of somebody else than the patient to that person ("whose partner is pregnant"). */
export function giveClaimed(tree: Tree | undefined, marks: readonly Mark[]): Tree | undefined {
  if (tree === undefined || !marks.some(({ claims }) => claims !== undefined)) return tree;
  for (const draft of draftsOf(tree)) {
    const claim = marks.find(
      ({ to, claims }) => claims !== undefined && draft.term[0] >= to && draft.term[0] < claims.to,
    );
    if (claim !== undefined && draft.head.subject === undefined)
      draft.head = { ...draft.head, subject: claim.claims!.subject };
  }
  return tree;
}
