import { CLINICAL } from './clinical.ts';
import { CONFORMANCE } from './conformance.ts';
import { DATATYPES } from './datatypes.ts';
import type { Invariant, InvariantTable } from './invariant.ts';
import { QUESTIONNAIRES } from './questionnaires.ts';
import { RESOURCES } from './resources.ts';
import { TESTING } from './testing.ts';

export const INVARIANT_TABLES: readonly InvariantTable[] = [
  DATATYPES,
  RESOURCES,
  CLINICAL,
  QUESTIONNAIRES,
  CONFORMANCE,
  TESTING,
];

/** The invariants of a type or backbone element, those of the named bases included. */
export const invariantsOf = (name: string, bases: readonly string[]): readonly Invariant[] =>
  [...bases, name].flatMap((place) =>
    INVARIANT_TABLES.flatMap((table) => (Object.hasOwn(table, place) ? (table[place] as readonly Invariant[]) : [])),
  );
