import type { MarkOf } from '../marks/mark.ts';
import { type Draft, widen } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { canQualify, qualify } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

/** How a step begins that names the source of something that no source narrows. */
const SOURCE = 'source:';

/**
 * Gives the findings of a list the criteria and documents by which they are meant ("dementia according to the DSM-5"). At the
 * end of a list they may be meant of all its members. Where nothing is found by them they stay an open part.
 */
export function takeSources(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries())
    for (const mark of leaf.marks) if (mark.k === 'source') takeOne(ctx, leaves, index, mark);
}

function takeOne(ctx: StatementContext, leaves: readonly Leaf[], index: number, mark: MarkOf<'source'>): void {
  const leaf = leaves[index]!;
  const at = [mark.from, mark.to] as const;
  const target = bearer(leaves, index, mark);
  if (target === undefined) {
    if (leaves.every(({ drafts, words, tree }) => drafts.length === 0 && words.length === 0 && tree === undefined))
      leaf.words.push({ k: 'word', from: mark.from, to: mark.to });
    ctx.use(...at);
    if (isTight(ctx, leaf)) for (const draft of listBefore(leaves, index)) name(ctx, draft, at);
    return;
  }
  ctx.use(...at);
  const closes = !leaf.drafts.some(({ term }) => term[0] >= mark.to);
  const others = target.term[0] >= mark.to ? listAfter(leaves, index, target) : closes ? listBefore(leaves, index) : [];
  for (const draft of new Set([target, ...others])) name(ctx, draft, at);
}

/** Whether no comma stands before a leaf. */
const isTight = ({ tokens }: StatementContext, { linkAt }: Leaf): boolean =>
  tokens[linkAt]?.lower !== ',' && tokens[linkAt - 1]?.lower !== ',';

/** The finding right before a source, else the one after it. */
function bearer(leaves: readonly Leaf[], index: number, { from }: MarkOf<'source'>): Draft | undefined {
  const isFinding = (draft: Draft): boolean => !isPopulation(draft);
  const { drafts, words } = leaves[index]!;
  const told = drafts.findLast((draft) => isFinding(draft) && draft.term[1] <= from);
  // Of words that nothing knows it is the source too.
  if (told === undefined && words.some((word) => word.to <= from)) return undefined;
  return (
    told ??
    drafts.find(isFinding) ??
    leaves[index - 1]?.drafts.findLast(isFinding) ??
    leaves[index + 1]?.drafts.find(isFinding)
  );
}

/** The other members of the list that a leaf ends, as far as they are single findings. */
function listBefore(leaves: readonly Leaf[], index: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = index; at > 0 && isList(leaves[at]!.link) && !leaves[at]!.opens; at--) {
    const draft = leaves[at - 1]!.drafts.findLast((one) => !isPopulation(one));
    if (canQualify(draft)) found.push(draft);
  }
  return found;
}

/** "DSM-5 diagnosis of schizophrenia or depression": the other members of the list that begins with a finding. */
function listAfter(leaves: readonly Leaf[], index: number, first: Draft): readonly Draft[] {
  const found: Draft[] = [];
  const start = leaves.findIndex(({ drafts }) => drafts.includes(first));
  for (let at = Math.max(start, index) + 1; isList(leaves[at]?.link) && leaves[at]!.marks[0]?.k === 'head'; at++)
    found.push(...leaves[at]!.drafts.filter((draft) => canQualify(draft) && draft.head.domain === first.head.domain));
  return found;
}

/** A finding that a record names counts only where the record says the source; of a value or an answer it is told and no more. */
function name(ctx: StatementContext, draft: Draft, at: readonly [number, number]): void {
  if (canQualify(draft)) qualify(ctx, draft, at);
  else tell(draft, ctx.slice(...at), at);
}

function tell(draft: Draft, words: string, at: readonly [number, number]): void {
  const { concept } = draft.head;
  if (concept !== undefined)
    draft.head = { ...draft.head, concept: { ...concept, via: [...concept.via, `${SOURCE}${words}`] } };
  widen(draft, at);
}
