import type { Fact, FactValue } from '../facts.ts';
import { type Deriver, daysOf, derived, takenOn } from './deriver.ts';
import { ECOG_OF_KARNOFSKY, KARNOFSKY_OF_ECOG, type Span } from './performance-status.table.ts';

const ECOG = 'ecog-performance-status';
const KARNOFSKY = 'karnofsky-performance-status';

/** ECOG from Karnofsky and the other way round, by the bridging tables; what they leave open stays a range. */
export const performanceStatus: Deriver = {
  concepts: [ECOG, KARNOFSKY],
  derive(inputs) {
    if (!inputs.concept(ECOG) || !inputs.concept(KARNOFSKY)) return [];
    return [
      ...([
        [ECOG, KARNOFSKY, KARNOFSKY_OF_ECOG],
        [KARNOFSKY, ECOG, ECOG_OF_KARNOFSKY],
      ] as const),
    ].flatMap(([from, to, table]) => {
      const isRecorded = daysOf(inputs.of(to));
      return inputs.of(from).flatMap((fact): readonly Fact[] => {
        const score = scoreOf(fact.value);
        const span = score === undefined ? undefined : table[score];
        const taken = takenOn(fact);
        if (!span || !taken || isRecorded(taken)) return [];
        const names = [from, to].map((id) => inputs.concept(id)?.name ?? id);
        const said = span.low === span.high ? `${span.low}` : `${span.low} to ${span.high}`;
        const formula = `${names[0]} ${score} stands for ${names[1]} ${said}`;
        return [derived(to, asValue(span), [fact], 'performance-status.bridge', formula, inputs)];
      });
    });
  },
};

const UNIT = { unit: '{score}', ucum: '{score}' } as const;
const asValue = ({ low, high }: Span): FactValue =>
  low === high ? { kind: 'quantity', value: low, ...UNIT } : { kind: 'range', low, high, ...UNIT };

/** The one number of a score, also where it is coded or written ("ECOG 1"). */
function scoreOf(value: FactValue | undefined): number | undefined {
  if (value?.kind === 'quantity') return value.comparator === undefined ? value.value : undefined;
  const text =
    value?.kind === 'coded'
      ? (value.text ?? value.codings[0]?.display)
      : value?.kind === 'text'
        ? value.text
        : undefined;
  const numbers = text?.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}
