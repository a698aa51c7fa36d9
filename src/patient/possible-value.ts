import type { Concept } from '../terminology/concept.ts';
import type { FactValue } from './facts.ts';
import { POSSIBLE_VALUES, type PossibleValue } from './possible-value.table.ts';
import { inUnit } from './unit-line.ts';

const BY_ID: ReadonlyMap<string, PossibleValue> = new Map(POSSIBLE_VALUES.map((row) => [row.id, row]));

/**
 * Why no living person can have this value, in words; undefined where one can, where nothing is known of the measure, and
 * where its unit is not understood.
 */
export function whyImpossible(
  value: FactValue,
  ids: readonly string[],
  concept: (id: string) => Concept | undefined,
): string | undefined {
  if (value.kind !== 'quantity' && value.kind !== 'range') return undefined;
  for (const id of ids) {
    const bounds = BY_ID.get(id);
    if (!bounds) continue;
    const unit = value.ucum ?? value.unit;
    const of = concept(id);
    const [lowest, highest] = endsOf(value).map((end) =>
      end === undefined ? undefined : inUnit(end, unit, bounds.ucum, of),
    );
    if ((lowest ?? bounds.low) > bounds.high || (highest ?? bounds.high) < bounds.low) {
      const written = [...new Set(endsOf(value))].filter((end) => end !== undefined).join('–');
      return `${written} ${value.unit} cannot be a ${of?.name.toLowerCase() ?? id}: possible are ${bounds.low} to ${bounds.high} ${bounds.ucum} (${bounds.why}); the value is not used`;
    }
  }
  return undefined;
}

/** The least and the most that a value can be; a limit leaves one end open. */
function endsOf(
  value: Extract<FactValue, { kind: 'quantity' | 'range' }>,
): readonly [lowest: number | undefined, highest: number | undefined] {
  if (value.kind === 'range') return [value.low, value.high];
  const below = value.comparator?.startsWith('<');
  const above = value.comparator?.startsWith('>');
  return [below ? undefined : value.value, above ? undefined : value.value];
}
