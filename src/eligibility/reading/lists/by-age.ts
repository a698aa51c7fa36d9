/** Values that differ by age: nobody is of two ages, so that words which seem to ask for both part the values among them. */
import { type Draft, join, type Tree } from '../findings/draft.ts';

const isAge = (tree: Tree): tree is Draft =>
  tree.k === 'draft' && tree.head.rule === 'age.range' && tree.quantity !== undefined;

const isValue = (tree: Tree): tree is Draft =>
  tree.k === 'draft' &&
  tree.quantity !== undefined &&
  (tree.head.domain === 'score' || tree.head.domain === 'observation');

/** Whether nobody can be of both ages. */
function areApart({ quantity: a }: Draft, { quantity: b }: Draft): boolean {
  const below = (one: typeof a, other: typeof a): boolean =>
    typeof one?.hi?.value === 'number' && typeof other?.lo?.value === 'number' && one.hi.value <= other.lo.value;
  return below(a, b) || below(b, a);
}

const GROUPS = new Set(['age.adult', 'age.child', 'age.adolescent', 'age.infant', 'age.newborn', 'age.elderly']);

/** "adult and paediatric intensive care patients": people of either group; undefined where fewer than two are named. */
export function eitherGroup(of: readonly Tree[]): Tree | undefined {
  const groups = of.filter(
    (tree): tree is Draft => tree.k === 'draft' && GROUPS.has(tree.head.rule) && tree.quantity === undefined,
  );
  if (new Set(groups.map(({ head }) => head.rule)).size < 2) return undefined;
  return join('and', [join('or', groups), ...of.filter((part) => !groups.includes(part as Draft))]);
}

/** "Lansky > 50 up to 16 years and Karnofsky > 50 above 16 years": each value with the age beside it, by "or"; undefined where they do not pair. */
export function partedByAge(of: readonly Tree[]): Tree | undefined {
  const ages = of.filter(isAge);
  const [first, second, ...others] = ages;
  if (first === undefined || second === undefined || others.length > 0 || !areApart(first, second)) return undefined;
  const parts = of.filter((part): part is Draft => isAge(part) || isValue(part)).toSorted((a, b) => a.from - b.from);
  if (parts.length !== 4 || isAge(parts[0]!) === isAge(parts[1]!) || isAge(parts[2]!) === isAge(parts[3]!))
    return eitherAge(of, first, second);
  const [a, b, c, d] = parts as [Draft, Draft, Draft, Draft];
  return join('and', [
    ...of.filter((part) => !parts.includes(part as Draft)),
    join('or', [join('and', [a, b]), join('and', [c, d])]),
  ]);
}

/** "adolescents (12 to 17 years) and young adults (18 to 39 years) with gout": either of two ranges that have both their ends. */
function eitherAge(of: readonly Tree[], first: Draft, second: Draft): Tree | undefined {
  if (![first, second].every(({ quantity }) => quantity?.lo !== undefined && quantity.hi !== undefined))
    return undefined;
  return join('and', [join('or', [first, second]), ...of.filter((part) => part !== first && part !== second)]);
}
