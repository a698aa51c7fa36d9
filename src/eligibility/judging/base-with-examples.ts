import type { Fact } from '../../patient/facts.ts';
import type { Atom, Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { GENERAL_CONCEPTS } from './modifier.table.ts';
import { isTooGeneral } from './occurrence.ts';
import { type Outcome, settled } from './outcome.ts';
import { soughtOf } from './sought.ts';

/**
 * "Any disease that may cause diarrhea, such as Crohn's disease or coeliac disease": whoever has none of the examples, and
 * nothing that is akin to one, is presumed to have nothing of the kind. Undefined where that is not what the parts are.
 */
export function withoutExamples(
  parts: readonly Node[],
  outcomes: readonly Outcome[],
  context: Context,
): Outcome | undefined {
  const [base, ...examples] = parts;
  const [open, ...others] = outcomes;
  if (context.policy === 'strict' || context.clears || open?.policy !== null || examples.length < 2) return undefined;
  if (!base || !isCondition(base) || !examples.every(isCondition)) return undefined;
  if (others.some(({ policy }) => policy !== false) || !isOfAnyDisease(base, context)) return undefined;
  const [first] = examples;
  if (!first || !SUCH_AS.test(context.said([base.span[1], first.span[0]]))) return undefined;
  const kin = kinOf(examples, context);
  const charted = context.index.byDomain.get('condition') ?? [];
  if (kin.size === 0 || charted.some((fact) => isKin(fact, kin))) return undefined;
  return settled(
    false,
    'presumption',
    others.flatMap(({ evidence }) => evidence),
  );
}

const SUCH_AS = /(?:\bsuch as|\be\.?\s?g\b\.?|\bfor example|\blike)\b[\s,:.]*(?:the |a |an )?$/i;
const BY_EFFECT = /\b(?:caus|lead|predispos|induc|result|affect|increas)\w*\b/i;

const isCondition = (part: Node): part is Atom =>
  part.k === 'atom' && part.domain === 'condition' && part.subject === 'patient';

/** Named by what it does, and by nothing else. */
function isOfAnyDisease({ concept }: Atom, context: Context): boolean {
  const sought = soughtOf(concept, context);
  return sought !== undefined && isTooGeneral(sought) && BY_EFFECT.test(sought.text);
}

/** The examples and everything wider that is still a family of diseases. */
function kinOf(examples: readonly Atom[], context: Context): ReadonlySet<string> {
  const lineages = examples.map(({ concept }) => soughtOf(concept, context)?.lineage ?? []);
  return lineages.some((lineage) => lineage.length === 0)
    ? new Set()
    : new Set(lineages.flat().filter((id) => !GENERAL_CONCEPTS.has(id)));
}

const isKin = ({ certainty, concepts }: Fact, kin: ReadonlySet<string>): boolean =>
  certainty !== 'refuted' && (concepts.length === 0 || concepts.some((id) => kin.has(id)));
