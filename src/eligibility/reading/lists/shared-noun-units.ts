import { join, type Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Unit } from './grouping.ts';

/**
 * "hip or knee osteoarthritis planned for arthroplasty": what is said behind the noun of several is asked of each of them in an
 * inclusion. Undefined where no members have one noun, or nothing is said behind it.
 */
export function ofSharedNouns({ section }: StatementContext, units: readonly Unit[]): readonly Unit[] | undefined {
  if (section !== 'inclusion') return undefined;
  const last = units.findIndex((unit, index) => unit.link === 'or' && borrows(units[index - 1]) && isNamed(unit));
  if (last < 1) return undefined;
  let first = last - 1;
  while (first > 0 && units[first]!.link === 'comma' && borrows(units[first - 1])) first--;
  const members = units.slice(first, last);
  const { tree } = units[last]!;
  const said = tree?.k === 'and' ? tree.of.slice(1) : [];
  const [named] = tree?.k === 'and' ? tree.of : [tree];
  if (said.length === 0 && units[last + 1]?.link !== 'with') return undefined;
  const any = join('or', [...members.map((unit) => unit.tree), named]);
  const merged = {
    ...units[last]!,
    link: units[first]!.link,
    tree: join('and', [any, ...said]),
    drafts: units.slice(first, last + 1).flatMap(({ drafts }) => drafts),
  };
  return [...units.slice(0, first), merged, ...units.slice(last + 1)];
}

const isDisease = (tree: Tree | undefined): boolean => tree?.k === 'draft' && tree.head.domain === 'condition';

/** A disease that has its noun from another member, and of which nothing else is said. */
const borrows = (unit: Unit | undefined): boolean =>
  unit?.tree?.k === 'draft' &&
  isDisease(unit.tree) &&
  unit.tree.quantity === undefined &&
  unit.tree.head.concept?.via.includes('coordination') === true;

const isNamed = ({ tree }: Unit): boolean => isDisease(tree?.k === 'and' ? tree.of[0] : tree);
