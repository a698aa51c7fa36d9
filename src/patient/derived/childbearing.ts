import type { Fact, FactValue } from '../facts.ts';
import { type Deriver, derived } from './deriver.ts';

const POTENTIAL = 'childbearing-potential';
/** After these no child can be borne. A tubal ligation is contraception by this reckoning, as in the guidance on trials. */
const ENDING = [
  'hysterectomy',
  'bilateral-oophorectomy',
  'bilateral-salpingectomy',
  'surgically-sterile',
  'postmenopausal',
] as const;
/** These are only so before the menopause. */
const SHOWING = ['premenopausal', 'menstruation', 'regular-menstrual-cycle'] as const;

/** Of a woman: whether she can bear a child, from operations and from what is recorded of her cycle. Age is left to the day of judgement. */
export const childbearing: Deriver = {
  concepts: [...ENDING, ...SHOWING],
  derive(inputs) {
    if (inputs.sex !== 'female' || !inputs.concept(POTENTIAL)) return [];
    const facts = (ids: readonly string[], is: boolean): readonly Fact[] =>
      ids.flatMap((id) =>
        inputs
          .under(id)
          .filter(isSo)
          .map((fact) => {
            const name = inputs.concept(id)?.name.toLowerCase() ?? id;
            return derived(
              POTENTIAL,
              boolean(is),
              [fact],
              POTENTIAL,
              `${name}: ${is ? 'it is there' : 'none'}`,
              inputs,
            );
          }),
      );
    const ended = facts(ENDING, false).map(
      ({ value: _value, ...fact }): Fact => ({
        ...fact,
        domain: 'condition',
        certainty: 'refuted',
      }),
    );
    return [...ended, ...facts(SHOWING, true)];
  },
};

const boolean = (value: boolean): FactValue => ({ kind: 'boolean', value });

/** Firmly recorded of the patient, as done or as there. */
const isSo = ({ certainty, state, domain, value }: Fact): boolean =>
  certainty === 'confirmed' &&
  (domain === 'procedure' || domain === 'condition' || domain === 'observation') &&
  state !== 'planned' &&
  state !== 'not-done' &&
  (domain !== 'observation' || (value?.kind === 'boolean' && value.value));
