/** What a profile demands, as a tree over the elements it names. Read from a differential; no snapshot is needed. */

/** The codes of a value set; a system of which not all codes are known here has null. */
export interface CodeChoice {
  readonly url: string;
  readonly bySystem: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Codes of all systems; null where one of them is open. */
  readonly codes: ReadonlySet<string> | null;
}

export interface TypeDemand {
  readonly code: string;
  /** Types that a Reference may point to; absent for any. */
  readonly targets?: readonly string[];
}

export interface Expression {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly human: string;
  readonly expression: string;
}

/** How items are told apart: by the value at a path below each, or by their type. */
export interface Discriminator {
  readonly type: 'value' | 'type';
  /** Names of members; empty for the item itself. */
  readonly path: readonly string[];
}

export interface Slicing {
  readonly discriminators: readonly Discriminator[];
  readonly closed: boolean;
}

export interface Constraint {
  /** Name of the member without `[x]`; of the root, the type. */
  readonly name: string;
  readonly choice: boolean;
  /** Of a slice. */
  readonly sliceName?: string;
  readonly min: number;
  /** Infinity where the profile sets none. */
  readonly max: number;
  /** Absent where the profile narrows none. */
  readonly types?: readonly TypeDemand[];
  /** Canonical URLs of the extensions or profiles that an item must be. */
  readonly profiles: readonly string[];
  readonly fixed?: unknown;
  readonly pattern?: unknown;
  readonly binding?: CodeChoice;
  readonly expressions: readonly Expression[];
  readonly slicing?: Slicing;
  readonly slices: readonly Constraint[];
  readonly children: readonly Constraint[];
}

/** A profile of a resource, or the definition of an extension. */
export interface Profile {
  /** As problems name it. */
  readonly id: string;
  readonly url: string;
  /** Of resource or datatype. */
  readonly type: string;
  /** Names of the places where an extension may stand; null for any, and for what is no extension. */
  readonly contexts: ReadonlySet<string> | null;
  readonly root: Constraint;
}

/** Whether `value` holds all that the pattern holds: members and items may be more. */
export function matchesPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((item) => matchesPattern(item, part)));
  }
  if (typeof pattern !== 'object' || pattern === null) return value === pattern;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(([key, part]) => matchesPattern((value as Record<string, unknown>)[key], part));
}

/** Whether two JSON values are the same, the order of members aside. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
