import { structureOf } from '../definitions/definitions.ts';

/** Where an element stands, for extensions that may stand there by their context. */
export interface Place {
  /** From 0, one for each place. */
  readonly index: number;
  /** Its path (`ResearchStudy.enrollment`, a choice also as `value[x]`), its type, and the bases of that. */
  readonly names: ReadonlySet<string>;
}

let count = 0;

export const placeOf = (paths: readonly string[], type: string): Place => ({
  index: count++,
  names: new Set([...paths, type, ...basesOf(type)]),
});

function basesOf(type: string): readonly string[] {
  const names: string[] = [];
  for (let at = structureOf(type)?.base; at !== undefined; at = structureOf(at)?.base) names.push(at);
  return names;
}
