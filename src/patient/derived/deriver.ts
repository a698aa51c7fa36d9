import { completedYears, type DayRange } from '../../kernel/dates.ts';
import type { Concept } from '../../terminology/concept.ts';
import type { Fact, FactValue, PatientFacts } from '../facts.ts';

/** What a rule may read: the facts that it asked for, and who the patient is. */
export interface Inputs {
  readonly birth: DayRange | undefined;
  readonly sex: PatientFacts['sex'];
  /** Facts that name a concept themselves, in the order of the record. */
  of(id: string): readonly Fact[];
  /** Facts that name a concept or something narrower. */
  under(id: string): readonly Fact[];
  /** Facts with a LOINC code. */
  coded(loinc: string): readonly Fact[];
  concept(id: string): Concept | undefined;
  lineage(id: string): readonly string[];
  /** Lexicon ids of the finding that a name is of. */
  named(name: string): readonly string[];
}

/** A rule by which facts follow from facts. What it makes never stands against an entry of the same days that states the same. */
export interface Deriver {
  /** Lexicon ids and LOINC codes of what it reads. */
  readonly concepts: readonly string[];
  readonly codes?: readonly string[];
  derive(inputs: Inputs): readonly Fact[];
}

/** The days on which a result may have been taken. */
export const takenOn = ({ start, recorded }: Fact): DayRange | undefined => start ?? recorded;

/** A finding that follows from others; it is dated as the first of them, and as weak as the weakest. */
export function derived(
  id: string,
  value: FactValue,
  from: readonly [Fact, ...Fact[]],
  rule: string,
  formula: string,
  { concept, lineage }: Inputs,
): Fact {
  const [first] = from;
  const name = concept(id)?.name ?? id;
  return {
    domain: 'observation',
    reference: first.reference,
    expression: first.expression,
    codings: [],
    text: name,
    ownConcepts: [id],
    concepts: lineage(id),
    certainty: from.some(({ certainty }) => certainty === 'provisional') ? 'provisional' : 'confirmed',
    state: 'unknown',
    ...(first.start && { start: first.start }),
    ...(first.recorded && { recorded: first.recorded }),
    ...(first.date !== undefined && { date: first.date }),
    value,
    derivation: { rule, formula, from: [...new Set(from.map(({ reference }) => reference))] },
  };
}

/** The completed years that the patient may have had on some days; undefined where the date of birth is not known. */
export function ageOn(
  birth: DayRange | undefined,
  day: DayRange,
): { readonly youngest: number; readonly oldest: number } | undefined {
  if (!birth || birth.first > day.last) return undefined;
  return {
    youngest: completedYears(Math.min(birth.last, day.first), day.first),
    oldest: completedYears(birth.first, day.last),
  };
}

/** Tells whether any of some facts may be of the same days as another: those facts state what would be derived. */
export function daysOf(facts: readonly Fact[]): (day: DayRange) => boolean {
  const days = new Set<number>();
  const ranges: DayRange[] = [];
  for (const fact of facts) {
    const taken = takenOn(fact);
    if (taken && taken.first === taken.last) days.add(taken.first);
    else ranges.push(taken ?? { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY });
  }
  const precise = [...days];
  return (day) =>
    (day.first === day.last ? days.has(day.first) : precise.some((one) => one >= day.first && one <= day.last)) ||
    ranges.some((range) => range.first <= day.last && range.last >= day.first);
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
