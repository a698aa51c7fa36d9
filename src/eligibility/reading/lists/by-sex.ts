/** Values that differ by sex: nobody is of both, so that words which seem to ask for both part the values among them. */
import type { Q } from '../../criterion.ts';
import { type Draft, draftsOf, join, type Tree } from '../findings/draft.ts';
import { eitherGroup, partedByAge } from './by-age.ts';
import type { Unit } from './grouping.ts';

export const isSex = (tree: Tree): tree is Draft => tree.k === 'draft' && /^sex\.(fe)?male$/.test(tree.head.rule);

/** A value without a name of its own ("< 18 kg"). */
const isUnnamed = ({ head, quantity, term }: Draft): boolean =>
  head.rule === 'observation.unknown-variable' && quantity !== undefined && term[0] >= quantity.at[0];

/**
 * "< 26 kg in men; < 18 kg in women", "men: over 13; women: over 12": a demand for each sex in place of one for both at
 * once. The value without a name is of what the first was of.
 */
export function partedBySex(tree: Tree): Tree {
  switch (tree.k) {
    case 'and': {
      const of = tree.of.map(partedBySex);
      const byAge = partedByAge(of) ?? eitherGroup(of);
      if (byAge !== undefined) return byAge;
      const rules = new Set(of.filter(isSex).map(({ head }) => head.rule));
      return otherValue(named(rules.size === 2 ? parted(of) : join('and', of)!));
    }
    case 'or':
      return join('or', tree.of.map(partedBySex))!;
    case 'not':
      return { k: 'not', of: partedBySex(tree.of) };
    case 'if':
      return { k: 'if', when: partedBySex(tree.when), then: partedBySex(tree.then) };
    case 'except':
      return { k: 'except', base: partedBySex(tree.base), unless: tree.unless.map(partedBySex) };
    case 'atLeast':
    case 'atMost':
      return { ...tree, of: tree.of.map(partedBySex) };
    default:
      return tree;
  }
}

const startOf = (tree: Tree): number => draftsOf(tree)[0]?.from ?? 0;

/** Each sex with what stands after it, where the first stands before all else; else with what stands before it. */
function parted(of: readonly Tree[]): Tree {
  const parts = of.toSorted((a, b) => startOf(a) - startOf(b));
  const leading = isSex(parts[0]!);
  const groups: Tree[][] = [[]];
  const shared: Tree[] = [];
  for (const part of parts) {
    if (leading && isSex(part) && groups.at(-1)!.length > 0) groups.push([]);
    groups.at(-1)!.push(part);
    if (!leading && isSex(part)) groups.push([]);
  }
  if (!groups.at(-1)!.some(isSex)) shared.push(...groups.pop()!);
  return join('and', [
    join(
      'or',
      groups.map((group) => join('and', group)),
    ),
    ...shared,
  ])!;
}

/** "hemoglobin: men over 13, women over 12", and the later values of parted groups: named by the first that has a name. */
function named(tree: Tree): Tree {
  const drafts = draftsOf(tree);
  const unnamed = drafts.filter(isUnnamed);
  if (unnamed.length === 0 || !drafts.some(isSex)) return tree;
  const [first, ...others] = drafts.filter(({ head }) => head.domain === 'observation' && !/unknown/.test(head.rule));
  if (first === undefined || others.some(({ head }) => head.concept?.text !== first.head.concept?.text)) return tree;
  for (const draft of unnamed) draft.head = first.head;
  return first.quantity === undefined && tree.k === 'and'
    ? join(
        'and',
        tree.of.filter((part) => part !== first),
      )!
    : tree;
}

/** "over 55 kg, women: over 50 kg": two values of one measure, the second after a word of sex. */
function otherValue(tree: Tree): Tree {
  if (tree.k !== 'and') return tree;
  const sex = tree.of.find(isSex);
  const values = tree.of.filter((part): part is Draft => part.k === 'draft' && part.quantity !== undefined);
  const after = sex && values.find((value) => value.from > sex.from);
  const before = after && values.find((value) => value.from < sex.from && isSameBound(value, after));
  if (sex === undefined || after === undefined || before === undefined) return tree;
  lendUnit(before, after);
  const bySex = join('or', [join('and', [before, { k: 'not', of: { ...sex } }]), join('and', [sex, after])]);
  return join('and', [bySex, ...tree.of.filter((part) => part !== sex && part !== before && part !== after)])!;
}

const isSameBound = (a: Draft, b: Draft): boolean =>
  a.head.concept?.text === b.head.concept?.text && a.quantity?.op === b.quantity?.op;

/**
 * "at least 55 kg (women at least 50 kg)": what the brackets ask of one sex stands in place of what is asked of the others.
 * Undefined where the brackets say anything else.
 */
export function otherValueOfSex(value: Draft, inner: readonly Draft[]): Tree | undefined {
  const sex = inner.find(isSex);
  const other = inner.find((draft) => draft.quantity !== undefined);
  if (sex === undefined || other === undefined || inner.length !== 2 || value.quantity === undefined) return undefined;
  if (isUnnamed(other)) other.head = value.head;
  else if (other.head.concept?.text !== value.head.concept?.text) return undefined;
  lendUnit(value, other);
  return join('or', [join('and', [value, { k: 'not', of: { ...sex } }]), join('and', [sex, other])]);
}

/** "at least 13 g/dL (women at least 12)": the unit is written once. */
function lendUnit({ quantity: from }: Draft, draft: Draft): void {
  const { quantity } = draft;
  const unit = from?.lo ?? from?.hi;
  if (unit === undefined || unit.unit === '' || quantity === undefined) return;
  const fill = (q: Q | undefined): Q | undefined =>
    q === undefined || q.unit !== '' ? q : { ...unit, value: q.value };
  const [lo, hi] = [fill(quantity.lo), fill(quantity.hi)];
  draft.quantity = { ...quantity, ...(lo === undefined ? {} : { lo }), ...(hi === undefined ? {} : { hi }) };
}

/** "> 13 (men) and > 12 (women)": each value is for its own sex, whatever word joins the two. */
export function bySex(units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const [index, unit] of units.entries()) {
    const last = out.at(-1);
    if (last !== undefined && isValueOfSex(unit.tree) && isValueOfSex(units[index - 1]!.tree)) {
      lendUnit(boundIn(units[index - 1]!), boundIn(unit));
      out[out.length - 1] = {
        ...last,
        tree: join('or', [last.tree, unit.tree]),
        drafts: [...last.drafts, ...unit.drafts],
      };
    } else out.push(unit);
  }
  return out;
}

const boundIn = ({ drafts }: Unit): Draft => drafts.find(({ quantity }) => quantity !== undefined)!;

const isValueOfSex = (tree: Tree | undefined): boolean =>
  tree?.k === 'and' &&
  tree.of.length === 2 &&
  tree.of.some((part) => part.k === 'draft' && part.quantity !== undefined) &&
  tree.of.some((part) => part.k === 'draft' && /^sex\.(fe)?male$/.test(part.head.rule));
