import type { DayRange } from '../../kernel/dates.ts';
import type { Fact, FactValue } from '../facts.ts';
import { exactly } from '../unit-line.ts';
import { ageOn, type Deriver, daysOf, derived, type Inputs, rounded, takenOn } from './deriver.ts';

const CREATININE = 'creatinine';
const WEIGHT = 'body-weight';
const CLEARANCE = 'creatinine-clearance';
const UNIT = 'mL/min';
const ADULT = 18;
/** On dialysis, in acute injury and in pregnancy creatinine says something else. */
const UNSTEADY = ['dialysis', 'acute-kidney-injury', 'pregnancy'] as const;
/** Between the weight and the creatinine. */
const SAME_TIME_DAYS = 92;
/** From this index on, formulas with the true weight and with an ideal one lie far apart, and texts seldom say which is meant. */
const OBESE = 35;

/**
 * Creatinine clearance by Cockcroft and Gault (Nephron 1976;16:31), of adults, with the weight as measured about that time:
 * (140 − age) × kg / (72 × mg/dL), × 0.85 for women.
 */
export const creatinineClearance: Deriver = {
  concepts: [CREATININE, WEIGHT, CLEARANCE, 'body-mass-index', ...UNSTEADY],
  derive(inputs) {
    const { sex, birth } = inputs;
    if ((sex !== 'male' && sex !== 'female') || !birth || !inputs.concept(CLEARANCE)) return [];
    const weights = inputs.of(WEIGHT).filter(({ certainty }) => certainty === 'confirmed');
    if (weights.length === 0 || UNSTEADY.some((id) => inputs.under(id).some(speaks)) || isObese(inputs)) return [];
    const isRecorded = daysOf(inputs.of(CLEARANCE).filter(({ value }) => value !== undefined));
    return inputs.of(CREATININE).flatMap((fact): readonly Fact[] => {
      const taken = takenOn(fact);
      const creatinine = exactly(fact.value, 'mg/dL', inputs.concept(CREATININE));
      const age = taken && ageOn(birth, taken);
      if (!taken || !age || age.youngest < ADULT || !creatinine || isOfUrine(fact) || isRecorded(taken)) return [];
      const weight = nearest(weights, taken);
      const kilograms = weight && exactly(weight.value, 'kg', inputs.concept(WEIGHT));
      if (!weight || !kilograms || kilograms <= 0 || creatinine <= 0) return [];
      const of = (years: number): number =>
        rounded((((140 - years) * kilograms) / (72 * creatinine)) * (sex === 'female' ? 0.85 : 1), 1);
      const years = age.youngest === age.oldest ? `${age.youngest}` : `${age.youngest}–${age.oldest}`;
      const formula = `Cockcroft-Gault of creatinine ${rounded(creatinine, 3)} mg/dL, ${rounded(kilograms, 1)} kg, age ${years}, ${sex}`;
      const value = between(of(age.oldest), of(age.youngest));
      return [derived(CLEARANCE, value, [fact, weight], 'creatinine-clearance.cockcroft-gault', formula, inputs)];
    });
  },
};

const between = (low: number, high: number): FactValue =>
  low === high
    ? { kind: 'quantity', value: low, unit: UNIT, ucum: UNIT }
    : { kind: 'range', low, high, unit: UNIT, ucum: UNIT };

/** The weight taken nearest to a day, within the time for which it holds. */
function nearest(weights: readonly Fact[], day: DayRange): Fact | undefined {
  const near = weights.flatMap((weight) => {
    const taken = takenOn(weight);
    const apart = taken && Math.max(taken.last - day.first, day.last - taken.first);
    return apart !== undefined && apart <= SAME_TIME_DAYS ? [{ weight, apart }] : [];
  });
  return near.sort((a, b) => a.apart - b.apart)[0]?.weight;
}

const isObese = (inputs: Inputs): boolean =>
  inputs.of('body-mass-index').some(({ value }) => value?.kind === 'quantity' && value.value >= OBESE);

const isOfUrine = ({ text, codings }: Fact): boolean =>
  [text, ...codings.map(({ display }) => display)].some((name) => /\burin/i.test(name ?? ''));

const speaks = ({ certainty, state, value }: Fact): boolean =>
  certainty !== 'refuted' && state !== 'ended' && state !== 'not-done' && !(value?.kind === 'boolean' && !value.value);
