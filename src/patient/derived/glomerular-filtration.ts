import type { Fact, FactValue } from '../facts.ts';
import { inUnit } from '../unit-line.ts';
import { ageOn, type Deriver, daysOf, derived, type Inputs, rounded, takenOn } from './deriver.ts';

const CREATININE = 'creatinine';
const RATE = 'egfr';
const UNIT = 'mL/min/{1.73_m2}';
const ADULT = 18;
/** On dialysis, and in acute injury, creatinine is not in a steady state and the equation does not hold. */
const UNSTEADY = ['dialysis', 'acute-kidney-injury'] as const;
const PREGNANCY = ['pregnancy'] as const;
/** Days on either side of such an entry for which the equation is not used: the longest pregnancy. */
const AROUND_DAYS = 300;

/**
 * The CKD-EPI creatinine equation of 2021 (Inker et al., N Engl J Med 2021;385:1737), without race:
 * 142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age (× 1.012 for women), Scr in mg/dL.
 */
export function ckdEpi2021(creatinine: number, age: number, sex: 'male' | 'female'): number {
  const [kappa, alpha, factor] = sex === 'female' ? [0.7, -0.241, 1.012] : [0.9, -0.302, 1];
  const ratio = creatinine / kappa;
  return 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * factor;
}

/** eGFR from serum creatinine, age and sex: of adults who are not pregnant, each result for its own day. */
export const glomerularFiltration: Deriver = {
  concepts: [CREATININE, RATE, ...UNSTEADY, ...PREGNANCY],
  derive(inputs) {
    const { sex, birth } = inputs;
    if ((sex !== 'male' && sex !== 'female') || !birth || !inputs.concept(RATE)) return [];
    const isRecorded = daysOf(inputs.of(RATE).filter(({ value }) => value !== undefined));
    const barring = [...UNSTEADY, ...(sex === 'female' ? PREGNANCY : [])]
      .flatMap((id) => inputs.under(id))
      .filter(speaks);
    return inputs.of(CREATININE).flatMap((fact): readonly Fact[] => {
      const taken = takenOn(fact);
      if (!taken || isOfUrine(fact) || isRecorded(taken)) return [];
      const age = ageOn(birth, taken);
      const found = age && serum(fact, inputs);
      if (!age || !found || age.youngest < ADULT || barring.some((bar) => isNear(bar, taken.first))) return [];
      const [most, least] = [age.youngest, age.oldest].map((years) => rounded(ckdEpi2021(found.value, years, sex), 1));
      const value = rateBetween(least ?? 0, most ?? 0, found.comparator);
      if (!value) return [];
      const years = age.youngest === age.oldest ? `${age.youngest}` : `${age.youngest}–${age.oldest}`;
      const formula = `CKD-EPI 2021 of creatinine ${found.comparator ?? ''}${rounded(found.value, 3)} mg/dL, age ${years}, ${sex}`;
      return [derived(RATE, value, [fact], 'egfr.ckd-epi-2021', formula, inputs)];
    });
  },
};

interface Serum {
  readonly value: number;
  readonly comparator?: '<' | '<=' | '>' | '>=';
}

function serum({ value }: Fact, inputs: Inputs): Serum | undefined {
  if (value?.kind !== 'quantity') return undefined;
  const amount = inUnit(value.value, value.ucum ?? value.unit, 'mg/dL', inputs.concept(CREATININE));
  if (amount === undefined || amount <= 0) return undefined;
  return { value: amount, ...(value.comparator && { comparator: value.comparator }) };
}

const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The more creatinine, the less filtration; an age that is not known exactly gives an interval. */
function rateBetween(least: number, most: number, comparator: Serum['comparator']): FactValue | undefined {
  if (comparator) {
    const turned = TURNED[comparator];
    const end = turned.startsWith('>') ? least : most;
    return { kind: 'quantity', value: end, comparator: turned, unit: UNIT, ucum: UNIT };
  }
  return least === most
    ? { kind: 'quantity', value: least, unit: UNIT, ucum: UNIT }
    : { kind: 'range', low: least, high: most, unit: UNIT, ucum: UNIT };
}

const isOfUrine = ({ text, codings }: Fact): boolean =>
  [text, ...codings.map(({ display }) => display)].some((name) => /\burin/i.test(name ?? ''));

const speaks = ({ certainty, state, domain, value }: Fact): boolean =>
  domain !== 'family' &&
  certainty !== 'refuted' &&
  state !== 'not-done' &&
  !(value?.kind === 'boolean' && !value.value);

/** Whether an entry may be of about that time; one without a day may be of any. */
function isNear(fact: Fact, day: number): boolean {
  const start = takenOn(fact);
  if (!start) return true;
  const end = fact.end ?? start;
  return start.first - AROUND_DAYS <= day && end.last + AROUND_DAYS >= day;
}
