import type { Fact } from '../facts.ts';
import { type Deriver, derived } from './deriver.ts';

/** LOINC: cigarettes smoked currently, in packs a day. */
const PACKS_CODE = '8663-7';
const CIGARETTES_IN_A_PACK = 20;
/** More packs than anybody smokes are cigarettes. */
const MOST_PACKS = 6;
const PACKS = /^(?:\{?(?:packs?|ppd)\}?(?:\/d(?:ay)?)?|1|\/d|)$/i;

/** Cigarettes smoked in a day, from packs of twenty. */
export const smokedAmount: Deriver = {
  concepts: ['packs-per-day'],
  codes: [PACKS_CODE],
  derive(inputs) {
    if (!inputs.concept('cigarettes-per-day')) return [];
    const facts = new Set([...inputs.of('packs-per-day'), ...inputs.coded(PACKS_CODE)]);
    return [...facts].flatMap((fact): readonly Fact[] => {
      const { value } = fact;
      if (value?.kind !== 'quantity' || value.comparator !== undefined || value.value > MOST_PACKS) return [];
      if (!PACKS.test((value.ucum ?? value.unit).trim())) return [];
      const cigarettes = { ...value, value: value.value * CIGARETTES_IN_A_PACK, unit: UNIT, ucum: UNIT };
      const how = `${value.value} packs of ${CIGARETTES_IN_A_PACK} a day`;
      return [derived('cigarettes-per-day', cigarettes, [fact], 'smoked-amount', how, inputs)];
    });
  },
};

const UNIT = '{cigarettes}/d';
