export interface Designation {
  readonly value: string;
  readonly language?: string;
}

/** What a code system says of one code. */
export interface CodeEntry {
  /** As the system writes it. */
  readonly code: string;
  /** Absent where the system's own name for it is not known. */
  readonly display?: string;
  readonly definition?: string;
  readonly designations: readonly Designation[];
  readonly inactive?: true;
  /** The display is ours, and the system may have another. */
  readonly isNamedByUs?: true;
}

/** A code system as far as it is known here. Nothing is guessed: what cannot be told is undefined. Lists are in a fixed order. */
export interface CodeSystem {
  readonly url: string;
  readonly title: string;
  /** Under which it is known here; the first is stated. Empty where none is said. */
  readonly versions: readonly string[];
  /** Whether a code that is not found is none of the system's. */
  readonly complete: boolean;
  find(code: string): CodeEntry | undefined;
  parents(code: string): readonly string[];
  children(code: string): readonly string[];
  /** Whether a code is narrower than another, both known; not of itself. */
  isBelow(code: string, broader: string): boolean | undefined;
  /** Every code; undefined where they cannot all be listed. */
  all(): Iterable<string> | undefined;
  /** All that is narrower, at any depth; undefined where it cannot all be listed. */
  below(code: string): Iterable<string> | undefined;
}

type Links = (code: string) => readonly string[];

/** All that is reached by the links, each once, nearest first, without the start. A cycle ends where it meets itself. */
export function* reached(start: string, links: Links): Generator<string> {
  const seen = new Set([start]);
  for (const next of seen) {
    for (const code of links(next)) {
      if (seen.has(code)) continue;
      seen.add(code);
      yield code;
    }
  }
}

export function reaches(start: string, links: Links, wanted: string): boolean {
  for (const code of reached(start, links)) if (code === wanted) return true;
  return false;
}
