/** "stage IV, recurrent or metastatic gastric cancer": a stage that stands in a row of words said of the disease after them. */
import { broaderOf } from '../findings/broader.ts';
import { type Draft, type Said, widen } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import { stageText } from '../findings/stage-text.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { isBare } from './members.ts';

const stageOf = ({ attrs, quantity }: Draft): string | undefined =>
  attrs['stage'] ?? (quantity === undefined ? undefined : stageText(quantity));

/** The stage that is all of a member. */
function onlyStage({ drafts, words, tree, negatedFrom, times }: Leaf): Draft | undefined {
  const [stage, ...others] = drafts;
  const plain = words.length + times.length === 0 && tree === undefined && negatedFrom === undefined;
  const valued = stage !== undefined && stageOf(stage) !== undefined;
  return plain && others.length === 0 && valued && stage.head.rule === 'score.stage' ? stage : undefined;
}

/** The disease at the end of a row of stages and of cues, of which something is said before its name; the index of its member. */
function diseaseAfter(ctx: StatementContext, leaves: readonly Leaf[], index: number): number | undefined {
  for (let at = index + 1; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    if (leaf.link !== 'comma' && leaf.link !== 'or' && leaf.link !== 'slash') return undefined;
    if (onlyStage(leaf) !== undefined || (isBare(leaf) && leaf.negatedFrom === undefined)) continue;
    const [draft] = leaf.drafts;
    if (draft === undefined) return undefined;
    const described = Object.keys(draft.attrs).length > 0 && draft.from < draft.term[0];
    return (described || broaderOf(ctx, draft, leaf) !== undefined) &&
      draft.head.rule === 'condition.term' &&
      draft.quantity === undefined
      ? at
      : undefined;
  }
  return undefined;
}

/** Makes of such a stage the disease in that stage, beside the disease of which the other words are said. */
export function stageOrCourse(ctx: StatementContext, leaves: Leaf[]): void {
  for (let index = leaves.length - 1; index >= 0; index--) {
    const leaf = leaves[index]!;
    const said = index > 0 && leaf.link === 'or' ? leaves[index - 1]!.alternatives : [];
    if (said.length === 1 && leaf.drafts.length === 2) courseOrStage(leaf, said[0]!);
    const stage = onlyStage(leaf);
    const at = stage === undefined ? undefined : diseaseAfter(ctx, leaves, index);
    if (stage === undefined || at === undefined) continue;
    const draft = leaves[at]!.drafts[0]!;
    const { variants: _variants, ...disease } = draft;
    const broader = broaderOf(ctx, draft, leaves[at]!);
    const head = broader === undefined ? draft.head : { ...draft.head, concept: broader };
    const { quantity } = stage;
    const staged: Draft = {
      ...disease,
      head,
      ...(quantity === undefined ? {} : { quantity }),
      attrs: { stage: stageOf(stage)! },
    };
    widen(staged, [stage.from, stage.to]);
    leaf.drafts.splice(0, 1, staged);
    const next = leaves[index + 1]!;
    if (isList(next.link)) leaves[index + 1] = { ...next, link: 'or' };
  }
}

/** "grade 2 or 3 glioma or astrocytoma": what no comma parts from a disease in its stage is in that stage too. */
export function shareStage(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, { drafts, negatedFrom }] of leaves.entries()) {
    const [stage, disease, ...others] = drafts.filter((draft) => !isPopulation(draft));
    if (stage?.head.rule !== 'score.stage' || stageOf(stage) === undefined || others.length > 0) continue;
    if (disease?.head.domain !== 'condition' || stage.from > disease.from || negatedFrom !== undefined) continue;
    for (const next of leaves.slice(index + 1)) {
      if (!isList(next.link) || next.link === 'comma' || next.opens || !isTight(ctx, next)) break;
      const [other, ...more] = next.drafts;
      if (more.length + next.words.length > 0 || next.tree !== undefined || next.negatedFrom !== undefined) break;
      if (other?.head.rule !== 'condition.term' || other.quantity !== undefined) break;
      if (Object.keys(other.attrs).length > 0 || other.from < other.term[0]) break;
      next.drafts.unshift({ ...stage });
    }
  }
}

const isTight = ({ tokens }: StatementContext, { linkAt }: Leaf): boolean =>
  tokens[linkAt]?.lower !== ',' && tokens[linkAt - 1]?.lower !== ',';

/** "recurrent or stage IV gastric cancer": the word before the stage is said of the disease in place of it. */
function courseOrStage(leaf: Leaf, { attrs }: Said): void {
  const [stage, disease] = leaf.drafts as [Draft, Draft];
  if (stage.head.rule !== 'score.stage' || disease.head.rule !== 'condition.term' || leaf.negatedFrom === 1) return;
  const value = stageOf({ ...stage, attrs: { stage: stage.attrs['stage'] ?? '' } });
  if (value === undefined || Object.keys(disease.attrs).length > 0 || disease.variants !== undefined) return;
  const [, before, plain] = /^(?:(.*) )?(\d[\dA-D-]*)$/.exec(value) ?? [];
  if (plain === undefined || before !== attrs['stage']) return;
  const { modality, phase } = disease;
  disease.attrs = { stage: plain };
  disease.variants = [{ attrs, modality, ...(phase === undefined ? {} : { phase }) }];
  widen(disease, [stage.from, stage.to]);
  leaf.drafts.shift();
}
