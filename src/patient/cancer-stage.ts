import type { Fact, FactValue } from './facts.ts';

const STAGE = 'tumor-stage';
const NO_PRIMARY: ReadonlySet<string> = new Set(['metastasis', 'carcinoma-in-situ', 'basal-cell-carcinoma']);

/** Whether a condition is a cancer where it began. */
export const isPrimaryCancer = ({ domain, concepts }: Fact): boolean =>
  domain === 'condition' && concepts.includes('malignancy') && !concepts.some((id) => NO_PRIMARY.has(id));

/**
 * The facts of a record, with the stage that its results state last on the cancer that they can be of: the only one that is
 * not over and has no stage of its own. Where results of one day differ, none is used.
 */
export function withCancerStage(facts: readonly Fact[]): readonly Fact[] {
  const results = facts.filter(
    (fact) =>
      fact.domain === 'observation' &&
      fact.certainty === 'confirmed' &&
      fact.ownConcepts.includes(STAGE) &&
      fact.start !== undefined &&
      wordsOf(fact.value) !== undefined,
  );
  if (results.length === 0) return facts;
  const cancers = facts.filter((fact) => isPrimaryCancer(fact) && isCurrent(fact));
  if (cancers.length !== 1 || cancers[0]!.stage !== undefined) return facts;
  const last = Math.max(...results.map(({ start }) => start!.last));
  const stages = new Set(
    results.filter(({ start }) => start!.last === last).flatMap(({ value }) => wordsOf(value) ?? []),
  );
  const [stage] = stages;
  if (stage === undefined || stages.size > 1) return facts;
  return facts.map((fact) => (fact === cancers[0] ? { ...fact, stage } : fact));
}

const isCurrent = ({ certainty, state, past }: Fact): boolean =>
  certainty === 'confirmed' && state !== 'ended' && !past;

function wordsOf(value: FactValue | undefined): string | undefined {
  if (value?.kind === 'coded') return value.text ?? value.codings.find(({ display }) => display !== undefined)?.display;
  return value?.kind === 'text' ? value.text : undefined;
}
