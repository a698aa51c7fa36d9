import { isCategory } from './group-name.ts';
import type { Statement } from './split.ts';

/**
 * The statements without those that only name the matter of the ones under them ("Laboratory values:"): these are headings,
 * and what stands under one stands where it stood. Indexes of parents are of the new list.
 */
export function withoutMatter(statements: readonly Statement[]): readonly Statement[] {
  const parents = new Set(statements.flatMap(({ parent }) => parent ?? []));
  const names = statements.map(({ text }, index) => parents.has(index) && isCategory(text));
  if (!names.includes(true)) return statements;
  const places = new Map<number, number>();
  for (const index of statements.keys()) if (!names[index]) places.set(index, places.size);
  const above = (index: number | undefined): number | undefined =>
    index !== undefined && names[index] ? above(statements[index]!.parent) : index;
  return statements
    .filter((_, index) => !names[index])
    .map(({ parent, ...statement }) => {
      const under = above(parent);
      return under === undefined ? statement : { ...statement, parent: places.get(under)! };
    });
}
