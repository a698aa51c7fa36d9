/** "surgery to the brain or spinal cord": a member that is only a site, beside a finding whose name ends with one. */
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { type Draft, draftOf } from '../findings/draft.ts';
import { bindTimeTo, isList, type Leaf } from '../findings/leaf.ts';
import { isSite } from '../findings/qualifier.table.ts';
import { canQualify, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';

const isPlacing = wordClass('of in on to at involving');
const isDeterminer = wordClass('the a an his her their');

/** Names such members by what the finding before them is without its site, narrowed by their own. */
export function shareSites(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (index === 0 || !isList(leaf.link) || leaf.opens || leaf.tree !== undefined) continue;
    if (leaf.link === 'and' && ctx.section === 'inclusion') continue;
    const site = ownSite(ctx, leaf);
    const lender = leaves[index - 1]!.drafts.at(-1);
    if (site === undefined || !canQualify(lender)) continue;
    const draft = atSite(ctx, lender, site);
    if (draft === undefined) continue;
    ctx.use(...site);
    const [open] = leaf.drafts;
    const { window = open?.window, phase = open?.phase } = lender;
    if (window !== undefined) draft.window = window;
    if (phase !== undefined) draft.phase = phase;
    draft.durations = [...lender.durations, ...(open?.durations ?? [])];
    draft.attrs = { ...lender.attrs };
    draft.modality = lender.modality;
    leaf.words = [];
    leaf.drafts.splice(0, leaf.drafts.length, draft);
    for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
  }
}

/** The words of a member that is nothing but a site, known as such or not. */
function ownSite(
  { tokens }: StatementContext,
  { drafts, words, negatedFrom }: Leaf,
): readonly [number, number] | undefined {
  if (negatedFrom !== undefined || drafts.length > 1) return undefined;
  const [open] = drafts;
  const site = open === undefined ? words.length > 0 && ([words[0]!.from, words.at(-1)!.to] as const) : open.term;
  if (!site || (open !== undefined && (open.head.domain !== 'opaque' || words.length > 0))) return undefined;
  return tokens.slice(...site).every((token) => isSite(token)) ? site : undefined;
}

function atSite(ctx: StatementContext, { term, head }: Draft, site: readonly [number, number]): Draft | undefined {
  const { tokens, terminology } = ctx;
  for (let at = term[0] + 1; at < term[1] - 1; at++) {
    if (!isPlacing(tokens[at])) continue;
    const begin = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
    if (!tokens.slice(begin, term[1]).every((token) => isSite(token))) return undefined;
    const base = terminology.resolve(ctx.slice(term[0], at));
    if (base === undefined || DOMAIN_OF_KIND[base.concept.kind] !== head.domain) return undefined;
    const draft = draftOf({ ...head, concept: { ...conceptRef(base), via: [...base.via, 'coordination'] } }, ...site);
    qualifyBy(draft, `${ctx.slice(at, begin)} ${ctx.slice(...site)}`, site, 'after');
    return draft;
  }
  return undefined;
}
