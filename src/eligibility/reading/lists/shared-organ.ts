/** "gastric ulcers, tumors": growths and inflammation named after another finding of an organ, which are of the same one. */
import { isList, type Leaf } from '../findings/leaf.ts';
import { isSite } from '../findings/qualifier.table.ts';
import { canQualify, isQualified, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';

const isGrowth = wordClass(
  'tumor tumors tumour tumours cyst cysts polyp polyps ulcer ulcers ulceration ulcerations stricture strictures inflammation',
);
const isOfOrgan = wordClass(
  'tumor tumors tumour tumours cyst cysts polyp polyps ulcer ulcers ulceration ulcerations stricture strictures stone stones stenosis varices diverticulum diverticula perforation obstruction fracture fractures lesion lesions malformation malformations infection infections',
);
/** How adjectives of organs end. */
const ADJECTIVE = /(?:al|ic|ar|ary|ous)$/;

/** Gives such a growth the organ of the finding right before it. */
export function shareOrgans(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, { link, opens, drafts, words, tree, negatedFrom }] of leaves.entries()) {
    const [draft, ...others] = drafts;
    const before = leaves[index - 1]?.drafts.at(-1);
    if (draft === undefined || others.length > 0 || words.length > 0 || tree !== undefined || opens) continue;
    if (!isList(link) || negatedFrom !== undefined || !canQualify(draft) || isQualified(draft)) continue;
    if (draft.term[1] - draft.term[0] > 1 || !isGrowth(ctx.tokens[draft.term[0]])) continue;
    if (before?.head.rule !== 'condition.term' || before.term[1] - before.term[0] > 2) continue;
    const [site, noun] = ctx.tokens.slice(before.term[1] - 2, before.term[1]);
    if (!isOfOrgan(noun) || !isSite(site) || !ADJECTIVE.test(site!.lower)) continue;
    const own = ctx.terminology.resolve(`${site!.text} ${ctx.slice(...draft.term)}`, ['condition']);
    if (own === undefined || own.via.some((step) => step.startsWith('modifier:')))
      qualifyBy(draft, site!.text, draft.term, 'before');
    else draft.head = { ...draft.head, concept: { ...conceptRef(own), via: [...own.via, 'coordination'] } };
  }
}
