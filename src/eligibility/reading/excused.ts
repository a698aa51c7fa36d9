import { QUALIFIER } from '../criterion.ts';
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
  if (base.k === 'and' && denied?.k === 'not' && section === 'inclusion' && !excused)
    return { k: 'and', of: [...base.of.slice(0, -1), { k: 'not', of: { k: 'except', base: denied.of, unless } }] };
  const valued = excused && section === 'inclusion' ? lastValued(base) : undefined;
  if (valued === undefined) {
    const apart = excused || base.k !== 'or' ? [] : base.of.filter((part) => cannotHave(part, unless));
    const kept =
      base.k === 'or'
        ? join(
            'or',
            base.of.filter((part) => !apart.includes(part)),
          )
        : undefined;
    return kept === undefined || apart.length === 0
      ? { k: 'except', base, unless }
      : join('or', [...apart, { k: 'except', base: kept, unless }])!;
  }
  return join(valued.k, [...valued.others, join('or', [valued.last, ...unless])])!;
}

const KINDS: ReadonlySet<string> = new Set(['condition', 'medication', 'procedure']);
const kindOf = ({ head: { domain } }: Draft): string => (domain === 'condition' ? domain : 'treatment');
/** Nothing narrows it: "line-associated thrombosis" is one of the kinds of thrombosis. */
const isPlain = ({ head: { concept }, attrs }: Draft): boolean =>
  (concept?.codes.length ?? 0) > 0 &&
  Object.keys(attrs).length === 0 &&
  !concept!.via.some((step) => step.startsWith(QUALIFIER));
const codeOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;

/**
 * "radiotherapy or any cancer other than melanoma", "gout or joint disease other than gout": of a member that is of another kind than all that
 * is excepted, or is the excepted thing itself, nothing is taken.
 */
function cannotHave(part: Tree, unless: readonly Tree[]): boolean {
  const [own, excepted] = [draftsOf(part), unless.flatMap(draftsOf)];
  if (![...own, ...excepted].every(({ head }) => KINDS.has(head.domain))) return false;
  const same = part.k === 'draft' && excepted.some((one) => isPlain(one) && codeOf(one) === codeOf(part));
  return same || own.every((one) => excepted.every((other) => kindOf(one) !== kindOf(other)));
}

const isExcepting = wordClass('except exception exceptions');
const isOfPeople = wordClass('in for if when where patients subjects participants those');

/** "unless", "except in patients with": whoever is named next need not meet a demand. What is "other than" or "excluded" is not wanted. */
export const isExcuse = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]!.lower === 'unless' ||
  (tokens.slice(from, to).some(isExcepting) && (isOfPeople(tokens[to]) || isOfPeople(tokens[to - 1])));
