import { kept } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import { remembered } from '../../terminology/bounded-memory.ts';
import { normalForm } from '../../terminology/word.ts';

/** Shorter names are abbreviations, of which the same letters stand for many things. */
const SHORTEST_NAME = 4;

/**
 * The form in which a criterion's name for something is compared with an entry's own words: the same words in the same
 * order, spelling and number apart. Undefined for what is too short to be a name.
 */
export const nameKey = remembered((text: string): string | undefined => {
  const key = normalForm(text);
  return key.length < SHORTEST_NAME || /^[\d ]*$/.test(key) ? undefined : key;
});

/** The same letters with the same unit are the same measure, short as they are: "CO" in ppm. Undefined for a name that needs none. */
export function measureKey(text: string, unit: string | undefined): string | undefined {
  const key = normalForm(text);
  return unit && key.length > 1 && key.length < SHORTEST_NAME ? `${key} in ${unit.toLowerCase()}` : undefined;
}

/** The names that an entry bears: its text, and what its codes are displayed as. */
export const namesOf = kept(({ text, codings, value }: Fact): readonly string[] => {
  const displays = codings.map(({ display }) => display);
  const unit = value?.kind === 'quantity' ? (value.ucum ?? value.unit) : undefined;
  return [
    ...new Set(
      [text, ...displays].flatMap((name) =>
        name === undefined ? [] : (nameKey(name) ?? measureKey(name, unit) ?? []),
      ),
    ),
  ];
});
