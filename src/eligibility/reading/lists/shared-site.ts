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

/** "ulcer or bleeding of the stomach", where the last is a name with its site: the site is that of the one before it too. */
export function shareNamedSites(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, { link, linkAt, opens, drafts }] of leaves.entries()) {
    const [draft] = drafts;
    const before = leaves[index - 1];
    if (draft?.head.rule !== 'condition.term' || before === undefined || opens) continue;
    if (!isList(link) || link === 'comma' || ctx.tokens[linkAt]?.lower === ',' || isList(before.link)) continue;
    const site = namedSite(ctx, draft);
    const [other, ...others] = before.drafts;
    if (site === undefined || !isBareOne(before) || others.length > 0 || !canQualify(other)) continue;
    if (other.term[1] - other.term[0] > 1 || !isAnywhere(ctx.tokens[other.term[0]])) continue;
    const words = ctx.slice(...site);
    const named = ctx.terminology.resolve(`${ctx.slice(...other.term)} ${words}`, ['condition']);
    const own = named?.via.some((step) => step !== 'exact' && step !== 'plural' && step !== 'variant')
      ? undefined
      : named;
    if (own === undefined) qualifyBy(other, words, site, 'after');
    else other.head = { ...other.head, concept: { ...conceptRef(own), via: [...own.via, 'coordination'] } };
  }
}

/** What may be at any site, so that the word alone does not say at which. */
const isAnywhere = wordClass(
  'infection infections inflammation ulcer ulcers ulceration bleeding hemorrhage haemorrhage tumor tumors tumour tumours fracture fractures stone stones lesion lesions obstruction perforation stenosis stricture strictures injury injuries trauma abscess abscesses edema oedema pain polyp polyps cyst cysts disease diseases disorder disorders cancer cancers carcinoma malignancy malignancies abnormality abnormalities deformity deformities erythema burns wound wounds',
);

const isBareOne = ({ words, tree, negatedFrom }: Leaf): boolean =>
  words.length === 0 && tree === undefined && negatedFrom === undefined;

/** The words for a site with which a name ends: "of the stomach". */
function namedSite({ tokens }: StatementContext, { term }: Draft): readonly [number, number] | undefined {
  for (let at = term[0] + 1; at < term[1] - 1; at++) {
    if (!isPlacing(tokens[at])) continue;
    const begin = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
    return begin < term[1] && tokens.slice(begin, term[1]).every((token) => isSite(token)) ? [at, term[1]] : undefined;
  }
  return undefined;
}
