import type { Fact, FactValue } from '../facts.ts';
import { type Deriver, derived, type Inputs } from './deriver.ts';

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
const MENOPAUSE = 'postmenopausal';
/** Without periods since less than a year: the menopause is known a year after the last one (STRAW+10). */
const PAUSING = 'amenorrhea';
const YEAR = 365;

/** Of a woman: whether she can bear a child, from operations and from what is recorded of her cycle. Age is left to the day of judgement. */
export const childbearing: Deriver = {
  concepts: [...ENDING, ...SHOWING, PAUSING],
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
    return [...ended, ...facts(SHOWING, true), ...beforeMenopause(inputs)];
  },
};

/** A cycle of these days, or one that stopped less than a year before: she is not past the menopause on that day. */
function beforeMenopause(inputs: Inputs): readonly Fact[] {
  if (!inputs.concept(MENOPAUSE)) return [];
  const cycles = SHOWING.flatMap((id) => inputs.under(id)).filter(isSo);
  const pauses = inputs
    .of(PAUSING)
    .filter((fact) => isSo(fact) && fact.domain === 'condition' && fact.state === 'active' && isShort(fact));
  return [...new Set([...cycles, ...pauses])].map((fact) => {
    const formula = pauses.includes(fact) ? 'last period less than a year before' : 'a cycle';
    const found = derived(MENOPAUSE, boolean(false), [fact], MENOPAUSE, formula, inputs);
    // So on the day of the entry, not since it began.
    const seen = fact.domain === 'condition' ? fact.recorded : undefined;
    return seen ? { ...found, start: seen } : found;
  });
}

const isShort = ({ start, recorded }: Fact): boolean =>
  start !== undefined && recorded !== undefined && start.first > recorded.last - YEAR;

const boolean = (value: boolean): FactValue => ({ kind: 'boolean', value });

/** Firmly recorded of the patient, as done or as there. */
const isSo = ({ certainty, state, domain, value }: Fact): boolean =>
  certainty === 'confirmed' &&
  (domain === 'procedure' || domain === 'condition' || domain === 'observation') &&
  state !== 'planned' &&
  state !== 'not-done' &&
  (domain !== 'observation' || (value?.kind === 'boolean' && value.value));
