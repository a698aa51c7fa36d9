import { lexiconCodes } from '../../../src/terminology/codes/lexicon-codes.ts';
import type { Coding } from '../../../src/terminology/concept.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';

/**
 * The codes that mean a concept of the lexicon or a narrower one: those that the lexicon lists, and of the codes that the
 * records have, those that it maps there (a product by its ingredient, a code of a classification by its prefix, a code
 * that it does not know by its display). So both sides know the same codes.
 *
 * @param recorded the codes of all records
 * @returns for the id of a concept, its codes without repeats
 */
export function codeSets(terminology: Terminology, recorded: readonly Coding[]): (id: string) => readonly Coding[] {
  const sets = new Map<string, Map<string, Coding>>();
  const keep = (id: string, { system, code }: Coding): void => {
    const codes = sets.get(id) ?? new Map<string, Coding>();
    sets.set(id, codes.set(`${system}|${code}`, { system, code }));
  };
  for (const { id, codes } of lexiconCodes().concepts)
    for (const broader of terminology.withAncestors([id])) for (const coding of codes) keep(broader, coding);
  for (const coding of recorded)
    for (const id of terminology.withAncestors(terminology.conceptsOf([coding], undefined))) keep(id, coding);
  return (id) => [...(sets.get(id)?.values() ?? [])];
}

/** Every coding with a system and a code that stands anywhere in some records. */
export function codingsIn(records: unknown): readonly Coding[] {
  const found = new Map<string, Coding>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { system, code, display } = value as Partial<Coding>;
    if (typeof system === 'string' && typeof code === 'string')
      found.set(`${system}|${code}`, { system, code, ...(typeof display === 'string' && { display }) });
    for (const child of Object.values(value)) walk(child);
  };
  walk(records);
  return [...found.values()];
}
