import { type Draft, join, type Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isSex } from './by-sex.ts';

const isValue = (tree: Tree): tree is Draft => tree.k === 'draft' && tree.quantity !== undefined;

const isOfWhom = wordClass('for in ( [');
const isGlue = wordClass('all adult the any');
const isMen = wordClass('male males man men');
const isWomen = wordClass('female females woman women');
const isEnd = wordClass(') ] , ; . and');

/**
 * "hemoglobin over 12 g/dL in women": an inclusion asks it of women and nothing of men, whose value stands in a criterion of its own
 * or nowhere. Where more is said of those people, or of both sexes, the tree stays as it is.
 */
export function valueOfOneSex(ctx: StatementContext, tree: Tree): Tree {
  if (ctx.section === 'exclusion' || tree.k !== 'and') return tree;
  if (ctx.tokens.some(isMen) && ctx.tokens.some(isWomen)) return tree;
  const sexes = tree.of.filter(isSex);
  const [sex] = sexes;
  if (sex === undefined || sexes.length > 1 || !endsThere(ctx.tokens[sex.to])) return tree;
  const value = tree.of.filter(isValue).find((draft) => stands(ctx.tokens.slice(endOf(draft), sex.from)));
  if (value === undefined) return tree;
  const rest = tree.of.filter((part) => part !== sex && part !== value);
  return join('and', [{ k: 'if', when: sex, then: value }, ...rest])!;
}

const endOf = (draft: Draft): number => Math.max(draft.to, draft.quantity?.at[1] ?? 0);
const endsThere = (next: Token | undefined): boolean => next === undefined || isEnd(next);

/** The words between a value and the sex that it is for. */
const stands = (between: readonly Token[]): boolean =>
  isOfWhom(between[0]) && between.slice(1).every((token) => isGlue(token) || isOfWhom(token));
