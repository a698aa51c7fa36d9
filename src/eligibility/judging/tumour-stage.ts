import { keptBy } from '../../kernel/kept.ts';
import { isPrimaryCancer } from '../../patient/cancer-stage.ts';
import type { Fact } from '../../patient/facts.ts';
import type { Mention, Terminology } from '../../terminology/terminology.ts';
import type { Atom } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { stageTokens, stageTruth } from './attributes.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open, settled } from './outcome.ts';

const NEOPLASM = 'neoplasm';
const MALIGNANCY = 'malignancy';
const DISTANT = 'distant-metastasis';
/** Tumours whose stages do not say whether they have spread, or of which the fourth says more than that. */
const STAGED_OTHERWISE: readonly string[] = [
  'hematologic-malignancy',
  'thyroid-cancer',
  'germ-cell-tumor',
  'testicular-cancer',
  'brain-tumor',
];

/** The rule of an atom that asks for a stage and names no disease: that one stands beside it. */
export const isStage = ({ rule }: Atom): boolean => rule === 'score.stage';

/**
 * A stage beside the name of a cancer: that of the patient's cancers, where all that are not over agree. What has spread far is in
 * the fourth stage, though nobody wrote that, unless the record states another.
 */
export function judgeTumourStage(atom: Atom, context: Context): Outcome {
  const wanted = atom.attrs?.stage;
  const missing = {
    domain: atom.domain,
    concept: `stage ${wanted ?? ''}`.trim(),
    why: 'no stage of the cancer in the record',
  };
  if (wanted === undefined || !speaksOfCancer(context.terminology, atom, context)) return open(missing);
  const cancers = (context.index.byConcept.get(MALIGNANCY) ?? []).filter(
    (fact) => isPrimaryCancer(fact) && isCurrent(fact),
  );
  const distant = (context.index.byConcept.get(DISTANT) ?? []).filter(
    (fact) => fact.domain === 'condition' && isCurrent(fact),
  );
  const staged = cancers.filter(({ stage }) => stage !== undefined);
  const evidence = cite([...staged, ...distant], 'score.stage');
  if (distant.length > 0 && !cancers.some(({ concepts }) => STAGED_OTHERWISE.some((id) => concepts.includes(id)))) {
    const truth = stageTruth(wanted, '4', '');
    const contradicted = staged.some(({ stage }) => stageTokens(stage!).some((one) => !one.startsWith('4')));
    if (contradicted || truth === null)
      return open({ ...missing, why: 'a stage since the cancer has spread' }, evidence);
    const said = staged.length === 0 ? null : agreed(staged.map((fact) => stageTruth(wanted, fact.stage!, '')));
    if (said !== null) return decided(said, evidence);
    return context.policy === 'strict' ? open(missing, evidence) : settled(truth, 'presumption', evidence);
  }
  const truth = agreed(staged.map((fact) => stageTruth(wanted, fact.stage!, '')));
  return truth === null || staged.length < cancers.length ? open(missing, evidence) : decided(truth, evidence);
}

const isCurrent = ({ certainty, state, past }: Fact): boolean =>
  certainty === 'confirmed' && state !== 'ended' && !past;

function agreed(truths: readonly Truth[]): Truth {
  const [first] = truths;
  return first !== undefined && truths.every((truth) => truth === first) ? first : null;
}

/** Whether the disease that stands nearest to the stage is a cancer: kidneys, ulcers and hearts have stages too. */
const speaksOfCancer = keptBy((terminology: Terminology, atom: Atom, { text, said }: Context): boolean => {
  const words = said(atom.span);
  const from = text.indexOf(words);
  const to = from + words.length;
  const away = ({ span }: Mention): number => Math.max(0, span[0] - to, from - span[1]);
  const [nearest] = [...terminology.mentions(text, ['condition'])].sort((a, b) => away(a) - away(b));
  return nearest !== undefined && terminology.withAncestors([nearest.concept.id]).includes(NEOPLASM);
});
