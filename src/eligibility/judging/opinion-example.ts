import type { Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { type Outcome, open } from './outcome.ts';

/** Families of diseases so wide that most people have one of them; lexicon ids. */
export const WIDE_FAMILIES: ReadonlySet<string> = new Set([
  'metabolic-disease',
  'respiratory-disease',
  'lung-disease',
  'nervous-system-disease',
  'mental-disorder',
  'endocrine-disease',
  'cardiovascular-disease',
  'heart-disease',
  'gastrointestinal-disease',
  'liver-disease',
  'kidney-disease',
  'hematologic-disease',
  'skin-disease',
  'infection',
]);

const OF_OPINION = /^judgement\.(?:interference|opinion)$/;
const INTRODUCES = /\(|\[|\be\.?g\b|\bsuch as\b|\bincluding\b|\bfor example\b/i;

/**
 * "An illness that would interfere with the study (e.g. a metabolic disorder)": whoever has an illness of so wide a family has one that
 * may interfere, and whether it does is still the investigator's to say.
 */
export function instancesOfOpinion(
  parts: readonly Node[],
  outcomes: readonly Outcome[],
  { said }: Context,
): readonly Outcome[] {
  const [first] = parts;
  if (first?.k !== 'atom' || !OF_OPINION.test(first.rule)) return outcomes;
  return outcomes.map((outcome, index) => {
    const part = parts[index];
    const isWide =
      part?.k === 'atom' &&
      part.domain === 'condition' &&
      part.attrs === undefined &&
      part.concept?.codes.some(({ code }) => WIDE_FAMILIES.has(code)) === true;
    if (!isWide || outcome.policy !== true || !INTRODUCES.test(said([first.span[0], part.span[1]]))) return outcome;
    const concept = part.concept?.text ?? 'illness';
    return open({ domain: 'judgement', concept, why: 'whether it is one that would interfere' }, outcome.evidence);
  });
}
