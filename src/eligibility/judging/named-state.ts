import type { Fact } from '../../patient/facts.ts';
import { LEXICON } from '../../terminology/concept.ts';
import { type Atom, DEFINES } from '../criterion.ts';
import type { Context } from './context.ts';
import { MEASURED_STATES } from './measured-state.table.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import { type Outcome, settled } from './outcome.ts';
import { presenceOf } from './presence.ts';
import { judgePresence } from './presence-judgement.ts';
import { factsNaming, type Sought } from './sought.ts';

/**
 * A bound that defines a named state ("severe anaemia (Hb below 7)"), where nothing was ever measured: what the record says
 * of the state by its name, or its silence on it, speaks against it. That the state is there says nothing of the value. A state
 * that is nothing but a value counts where it is a grave one: else it is a laboratory result, of which silence says nothing.
 *
 * @param measured what the results say
 */
export function orByName(atom: Atom, sought: Sought, measured: Outcome, context: Context): Outcome {
  if (measured.policy !== null || context.policy === 'strict') return measured;
  const step = atom.concept?.via.find((one) => one.startsWith(DEFINES));
  if (step === undefined || factsNaming(sought, context).length > 0) return measured;
  const state = stateOf(atom, step.slice(DEFINES.length));
  if (state.attrs === undefined && isMerelyMeasured(state)) return measured;
  if (hasKin(state, context)) return measured;
  const outcome = judgePresence(state, context);
  return outcome.policy === false ? settled(false, 'presumption', outcome.evidence) : measured;
}

function stateOf({ quantity: _quantity, attrs: _attrs, ...atom }: Atom, name: string): Atom {
  const [id = '', severity] = name.split(' ').toReversed();
  return {
    ...atom,
    domain: 'condition',
    rule: 'condition.term',
    concept: { text: name, codes: [{ system: LEXICON, code: id }], closure: 'descendants', via: [] },
    ...(severity !== undefined && { attrs: { severity } }),
  };
}

/** Whether the record has a disease of the same kind: of its degree only the value would say more. */
const hasKin = ({ concept }: Atom, { index, terminology }: Context): boolean =>
  (concept?.codes ?? [])
    .flatMap(({ code }) => terminology.concept(code)?.parents ?? [])
    .some((kind) => !GENERAL_CONCEPTS.has(kind) && index.byConcept.get(kind)?.some(isSo));

const isSo = (fact: Fact): boolean => fact.domain === 'condition' && presenceOf(fact) !== false;

const isMerelyMeasured = ({ concept }: Atom): boolean =>
  MEASURED_STATES.some(({ condition }) => concept?.codes.some(({ code }) => code === condition));
