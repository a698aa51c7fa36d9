import type { DayRange } from '../../kernel/dates.ts';
import type { Fact } from '../facts.ts';
import { exactly } from '../unit-line.ts';
import { ageOn, type Deriver, daysOf, derived, type Inputs, rounded, takenOn } from './deriver.ts';

const WEIGHT = 'body-weight';
const HEIGHT = 'body-height';
const INDEX = 'body-mass-index';
/** From this age on a height is taken to stay as it is. */
const GROWN = 18;
/** Before, and where the age is not known, it must have been measured about when the weight was. */
const SAME_TIME_DAYS = 31;

interface Height {
  readonly fact: Fact;
  readonly taken: DayRange;
  readonly metres: number;
}

/** BMI = weight in kg / (height in m)², for each weight with a date and a height that holds for that day. */
export const bodyMassIndex: Deriver = {
  concepts: [WEIGHT, HEIGHT, INDEX],
  derive(inputs) {
    const heights = heightsOf(inputs);
    if (heights.length === 0 || !inputs.concept(INDEX)) return [];
    const isRecorded = daysOf(inputs.of(INDEX).filter(({ value }) => value !== undefined));
    return inputs.of(WEIGHT).flatMap((weight): readonly Fact[] => {
      const kilograms = exactly(weight.value, 'kg', inputs.concept(WEIGHT));
      const taken = takenOn(weight);
      if (kilograms === undefined || kilograms <= 0 || !taken || isRecorded(taken)) return [];
      const height = heightFor(taken, heights, inputs);
      if (!height) return [];
      const index = rounded(kilograms / height.metres ** 2, 2);
      const formula = `weight / height² = ${rounded(kilograms, 2)} kg / (${rounded(height.metres, 3)} m, measured ${height.fact.date ?? 'on an unknown day'})²`;
      const value = { kind: 'quantity', value: index, unit: 'kg/m2', ucum: 'kg/m2' } as const;
      return [derived(INDEX, value, [weight, height.fact], 'body-mass-index', formula, inputs)];
    });
  },
};

/** Heights with a day, in the order of their days. */
function heightsOf(inputs: Inputs): readonly Height[] {
  return inputs
    .of(HEIGHT)
    .flatMap((fact): readonly Height[] => {
      const centimetres = exactly(fact.value, 'cm', inputs.concept(HEIGHT));
      const taken = takenOn(fact);
      return centimetres === undefined || centimetres <= 0 || !taken
        ? []
        : [{ fact, taken, metres: centimetres / 100 }];
    })
    .sort((a, b) => a.taken.first - b.taken.first || (a.fact.reference < b.fact.reference ? -1 : 1));
}

/** The last height until that day, else the first one after it, if the patient was grown then or it is of the same time. */
function heightFor(day: DayRange, heights: readonly Height[], { birth }: Inputs): Height | undefined {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heights[middle]!.taken.first <= day.last) low = middle + 1;
    else high = middle;
  }
  return [heights[low - 1], heights[low]].find((height) => {
    if (!height) return false;
    const grown = [height.taken, day].every((when) => (ageOn(birth, when)?.youngest ?? 0) >= GROWN);
    const apart = Math.max(height.taken.last - day.first, day.last - height.taken.first);
    return grown || apart <= SAME_TIME_DAYS;
  });
}
