import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import { isMethod } from '../findings/qualifier.table.ts';
import { canQualify, isQualified, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';

const isWay = wordClass(
  'clinical radiological radiologic radiographic radiographical histological histologic histopathological cytological pathological endoscopic laboratory biochemical serological serologic microbiological electrocardiographic echocardiographic imaging physical subjective objective',
);
/** Of these any finding is made. */
const isAnyWay = wordClass('clinical');
const isEvidence = wordClass('evidence sign signs finding findings symptoms symptom');

/** Whether the words of a member are all ways of finding something. */
const namesWays = ({ tokens }: StatementContext, words: readonly Mark[]): boolean =>
  words.length > 0 && words.every(({ from }) => isWay(tokens[from]));

/** "radiographic" may be known as a procedure. */
const isWayItself = ({ tokens }: StatementContext, { term, head }: Draft): boolean =>
  head.domain === 'procedure' && tokens.slice(...term).every((token) => isWay(token));

/** "clinical, radiological or laboratory evidence of pancreatitis": the ways are those of one finding, and members of no list. */
export function shareMethods(ctx: StatementContext, leaves: Leaf[]): void {
  for (let index = leaves.length - 1; index > 0; index--) {
    const leaf = leaves[index]!;
    const draft = leaf.drafts.find((one) => !isWayItself(ctx, one));
    if (!isList(leaf.link) || leaf.tree !== undefined || !canQualify(draft)) continue;
    const ways = leaf.drafts.slice(0, leaf.drafts.indexOf(draft));
    const before = leaf.words.filter(({ to }) => to <= draft.term[0]);
    const at = Math.max(leaf.marks[0]!.from, ...before.map(({ to }) => to), ...ways.map(({ term }) => term[1]));
    if (before.length > 0 && !namesWays(ctx, before)) continue;
    const lead = ctx.tokens.slice(leaf.marks[0]!.from, draft.term[0]);
    if (!lead.some((token) => isEvidence(token)) || !isWay(lead[0])) continue;
    let first = index;
    while (first > 0 && isList(leaves[first]!.link) && isWays(ctx, leaves[first - 1]!)) first--;
    if (
      first === index ||
      (first > 0 && isList(leaves[first]!.link) && !leaves[first]!.opens && hasWays(ctx, leaves[first - 1]!))
    )
      continue;
    const from = leaves[first]!.words[0]!.from;
    const any = ctx.tokens.slice(from, at).some((token) => isAnyWay(token));
    if (any) ctx.use(from, at);
    else qualify(ctx, draft, [from, at]);
    leaf.words = leaf.words.filter((word) => !before.includes(word));
    leaf.drafts.splice(0, ways.length);
    if (leaf.negatedFrom !== undefined) leaf.negatedFrom = Math.max(0, leaf.negatedFrom - ways.length);
    const [begin] = leaves.splice(first, index - first);
    const { link, linkAt, opens, negatedFrom = leaf.negatedFrom } = begin!;
    leaves[first] = { ...leaf, link, linkAt, opens, negatedFrom };
    index = first;
  }
}

const isBy = wordClass('by on through via');

/** "by history or by physical examination": a further way of finding what stands before it, and no member of the list. */
export function dropWays({ tokens }: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, { link, drafts, words, tree, negatedFrom, marks }] of leaves.entries()) {
    const [way, ...others] = drafts;
    if (index === 0 || way === undefined || others.length + words.length > 0 || tree !== undefined) continue;
    if ((link !== 'or' && link !== 'and') || negatedFrom !== undefined || !isBy(tokens[marks[0]!.from])) continue;
    const found = leaves[index - 1]!.drafts.at(-1);
    if (!canQualify(found) || isQualified(found) || way.quantity !== undefined) continue;
    if (Object.keys(way.attrs).length === 0 && tokens.slice(...way.term).every((token) => isMethod(token)))
      drafts.splice(0);
  }
}

const hasWays = (ctx: StatementContext, { drafts, words }: Leaf): boolean =>
  drafts.length === 0 && namesWays(ctx, words);

const isWays = (ctx: StatementContext, { drafts, words, tree, times, marks }: Leaf): boolean =>
  drafts.length === 0 &&
  tree === undefined &&
  times.length === 0 &&
  namesWays(ctx, words) &&
  marks.every((mark) => mark.k === 'word' || mark.k === 'filler' || (mark.k === 'cue' && mark.cue.negates === true));
