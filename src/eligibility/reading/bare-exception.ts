import { type Draft, draftsOf, join, type Tree } from './findings/draft.ts';
import { opaqueDraft } from './findings/leaf.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

/**
 * An exception whose words name nothing: of the findings before it those are excepted of which they are said
 * ("hypertension unless controlled"). Undefined where the words say anything else.
 */
export function bareException(ctx: StatementContext, base: Tree, marks: readonly Mark[]): Tree | undefined {
  const said = marks.filter((mark) => mark.k !== 'filler');
  const first = said[0];
  if (isTreatedAndMore(ctx, said)) return { k: 'except', base, unless: [opaqueDraft(ctx, marks)] };
  if (first === undefined || !saysAttribute(first)) return undefined;
  if (said.every(saysAttribute)) {
    const [from, to] = [marks[0]!.from, marks.at(-1)!.to];
    const attrs = Object.fromEntries(said.map(({ cue }) => cue.attr!));
    ctx.use(from, to);
    return eachExcept(base, (draft) => ({ ...draft, from, to, attrs: { ...draft.attrs, ...attrs } }));
  }
  const next = ctx.tokens[first.to]?.lower ?? '';
  return MEANS.test(next) || next === 'and' ? { k: 'except', base, unless: [opaqueDraft(ctx, marks)] } : undefined;
}

/** "treated and stable without steroids": all of it is said of the disease, and nothing of the steroids. */
function isTreatedAndMore({ tokens }: StatementContext, said: readonly Mark[]): boolean {
  const [first] = said;
  if (first?.k !== 'cue' || !(isTreated(tokens[first.from]) || isTreated(tokens[first.to - 1]))) return false;
  const and = said.findIndex((mark) => mark.k === 'link' && (mark.link === 'and' || mark.link === 'comma'));
  const next = said[and + 1];
  const byMeans = isBy(tokens[first.to]) || isBy(tokens[first.to - 1]);
  return and === 1 || (and > 1 && byMeans && next !== undefined && saysAttribute(next));
}
const isBy = wordClass('with by');
const isTreated = wordClass('treated managed resected irradiated cured');

/** Findings with what a condition says of them and of nothing else: "asthma … if it is controlled"; undefined where its words say anything else. */
export function withAttributes(ctx: StatementContext, base: Tree, marks: readonly Mark[]): Tree | undefined {
  const said = marks.filter((mark) => mark.k !== 'filler');
  if (said.length === 0 || !said.every(saysAttribute)) return undefined;
  ctx.use(marks[0]!.from, marks.at(-1)!.to);
  const attrs = Object.fromEntries(said.map(({ cue }) => cue.attr!));
  const each = (tree: Tree): Tree =>
    tree.k === 'draft'
      ? { ...tree, attrs: { ...tree.attrs, ...attrs } }
      : tree.k === 'or' || tree.k === 'and'
        ? { k: tree.k, of: tree.of.map(each) }
        : tree;
  return base.k === 'draft' || base.k === 'or' || base.k === 'and' ? each(base) : undefined;
}

/** "controlled with diet": the means is not what is excepted; "controlled and without relapse" says more than one thing. */
const MEANS = /^(with|by|on|using|via|through|under|for|since|at|in)$/;

function eachExcept(base: Tree, excepted: (draft: Draft) => Draft): Tree {
  switch (base.k) {
    case 'draft':
      return base.head.population ? base : { k: 'except', base, unless: [excepted(base)] };
    case 'or':
      return join(
        'or',
        base.of.map((part) => eachExcept(part, excepted)),
      )!;
    default:
      return { k: 'except', base, unless: draftsOf(base).map(excepted) };
  }
}

const saysAttribute = (mark: Mark): mark is MarkOf<'cue'> =>
  mark.k === 'cue' && mark.cue.attr !== undefined && mark.cue.negates !== true;
