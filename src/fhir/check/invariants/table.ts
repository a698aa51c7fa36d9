import { CLINICAL } from './clinical.ts';
import { CONFORMANCE } from './conformance.ts';
import { DATATYPES } from './datatypes.ts';
import type { Invariant, InvariantTable } from './invariant.ts';
import { PROFILES } from './profiles.ts';
import { QUESTIONNAIRES } from './questionnaires.ts';
import { RESOURCES } from './resources.ts';
import { STATED_RULES } from './stated-rules.ts';
import { TESTING } from './testing.ts';

/** The invariants that R4 publishes as FHIRPath. */
export const INVARIANT_TABLES: readonly InvariantTable[] = [
  DATATYPES,
  RESOURCES,
  CLINICAL,
  QUESTIONNAIRES,
  CONFORMANCE,
  PROFILES,
  TESTING,
];

const ALL_TABLES: readonly InvariantTable[] = [...INVARIANT_TABLES, STATED_RULES];

/** The invariants of a type or backbone element, those of the named bases and those stated in words included. */
export const invariantsOf = (name: string, bases: readonly string[]): readonly Invariant[] =>
  [...bases, name].flatMap((place) =>
    ALL_TABLES.flatMap((table) => (Object.hasOwn(table, place) ? (table[place] as readonly Invariant[]) : [])),
  );
