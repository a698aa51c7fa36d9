import { type Draft, draftsOf, join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Token } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

/** The members of a tree that share its last value, and the others: "AST and ALT below 3" after "haemoglobin above 9". */
export interface LastValued {
  readonly others: readonly Tree[];
  readonly last: Tree;
  readonly k: 'and' | 'or';
}

const lastQuantity = (tree: Tree): Draft['quantity'] => draftsOf(tree).at(-1)?.quantity;

/** Undefined where the last thing that a tree says is no value. */
export function lastValued(tree: Tree): LastValued | undefined {
  if (tree.k === 'draft') return tree.quantity === undefined ? undefined : { others: [], last: tree, k: 'and' };
  if (tree.k !== 'and' && tree.k !== 'or') return undefined;
  const at = lastQuantity(tree)?.at[0];
  if (at === undefined) return undefined;
  const shares = (part: Tree): boolean => draftsOf(part).every(({ quantity }) => quantity?.at[0] === at);
  const last = join(tree.k, tree.of.filter(shares));
  return last === undefined ? undefined : { others: tree.of.filter((part) => !shares(part)), last, k: tree.k };
}

/**
 * An exception. Of what is denied it is taken before the denial ("no chemotherapy except adjuvant"); of anything else it must
 * not be there, but that whoever is `excused` from a value that all others must have need not have it.
 */
export function excepting({ section }: StatementContext, base: Tree, unless: readonly Tree[], excused: boolean): Tree {
  if (base.k === 'not') return { k: 'not', of: { k: 'except', base: base.of, unless } };
  const denied = base.k === 'and' ? base.of.at(-1) : undefined;
  // "in good health and with no heart disease other than hypertension": the exception is of what is denied last.
  if (base.k === 'and' && denied?.k === 'not')
    return { k: 'and', of: [...base.of.slice(0, -1), { k: 'not', of: { k: 'except', base: denied.of, unless } }] };
  const valued = excused && section === 'inclusion' ? lastValued(base) : undefined;
  if (valued === undefined) return { k: 'except', base, unless };
  return join(valued.k, [...valued.others, join('or', [valued.last, ...unless])])!;
}

const isExcepting = wordClass('except exception exceptions');
const isOfPeople = wordClass('in for if when where patients subjects participants those');

/** "unless", "except in patients with": whoever is named next need not meet a demand. What is "other than" or "excluded" is not wanted. */
export const isExcuse = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]!.lower === 'unless' ||
  (tokens.slice(from, to).some(isExcepting) && (isOfPeople(tokens[to]) || isOfPeople(tokens[to - 1])));
