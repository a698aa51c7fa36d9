/** Functions that tell whether an object, which keeps to R4 already, keeps to a profile too. */
import type { Constraint } from '../profiles/constraint.ts';
import { holdsExpression } from '../profiles/expression.ts';
import { type Item, itemsOf } from '../profiles/items.ts';
import { targetsOf } from '../profiles/profile-check.ts';
import { discriminatorsOf, holds, sliceOf } from '../profiles/slices.ts';
import { isNode, type Node } from '../visit.ts';
import { isTarget } from './references.ts';

export type NodeTest = (node: Node) => boolean;
type ValueTest = (value: unknown, type: string | undefined) => boolean;

/** Undefined where nothing is demanded. */
export function objectTest({ children, expressions }: Constraint): NodeTest | undefined {
  const tests: NodeTest[] = children.flatMap((child) => elementTest(child) ?? []);
  for (const { expression } of expressions) tests.push((node) => holdsExpression(node, expression));
  return tests.length === 0 ? undefined : (node) => tests.every((test) => test(node));
}

function elementTest(element: Constraint): NodeTest | undefined {
  const test = itemTest(element);
  const slices = element.slices.length === 0 ? undefined : slicesTest(element);
  const { name, min, max, choice } = element;
  const counts = min > 0 || max !== Number.POSITIVE_INFINITY;
  if (!test && !slices && !counts) return undefined;
  const general = (items: readonly Item[]): boolean =>
    items.length >= min &&
    items.length <= max &&
    (test === undefined || items.every(({ value, type }) => test(value, type))) &&
    (slices === undefined || slices(items));
  const companion = `_${name}`;
  return (node) => {
    const value = node[name];
    if (choice || Array.isArray(value) || node[companion] !== undefined || slices)
      return general(itemsOf(node, element));
    if (value === undefined) return min === 0;
    return min <= 1 && max >= 1 && (test === undefined || test(value, undefined));
  };
}

/** Undefined where nothing is demanded of a single item. */
function itemTest(element: Constraint): ValueTest | undefined {
  const tests: ValueTest[] = [];
  const { types, profiles, fixed, pattern, binding } = element;
  if (profiles.length > 0) {
    tests.push((value) => !isNode(value) || typeof value['url'] !== 'string' || profiles.includes(value['url']));
  }
  if (types && element.choice) {
    const names = new Set(types.map(({ code }) => code));
    tests.push((_, type) => type === undefined || names.has(type));
  }
  if (types?.some(({ targets }) => targets)) {
    tests.push((value, type) => !isNode(value) || isTarget(value['reference'], targetsOf(types, type)));
  }
  if (fixed !== undefined || pattern !== undefined || binding) {
    tests.push((value) => value === undefined || holds(value, element));
  }
  const inside = objectTest(element);
  if (inside) tests.push((value) => !isNode(value) || inside(value));
  return tests.length === 0 ? undefined : (value, type) => tests.every((test) => test(value, type));
}

function slicesTest(element: Constraint): (items: readonly Item[]) => boolean {
  const { slices, slicing } = element;
  const tests = new Map(slices.map((slice) => [slice, itemTest(slice)]));
  const find = sliceFinder(element);
  return (items) => {
    const counts = new Map<Constraint, number>();
    for (const item of items) {
      const slice = find(item);
      if (!slice) {
        if (slicing?.closed) return false;
        continue;
      }
      counts.set(slice, (counts.get(slice) ?? 0) + 1);
      if (tests.get(slice)?.(item.value, item.type) === false) return false;
    }
    return slices.every((slice) => {
      const count = counts.get(slice) ?? 0;
      return count >= slice.min && count <= slice.max;
    });
  };
}

/** By a table where the slices differ in one text, as extensions do in their url. */
function sliceFinder(element: Constraint): (item: Item) => Constraint | undefined {
  const [discriminator, ...more] = discriminatorsOf(element);
  const general = (item: Item): Constraint | undefined => sliceOf(item, element);
  if (!discriminator || more.length > 0 || discriminator.type !== 'value' || discriminator.path.length !== 1)
    return general;
  const name = discriminator.path[0]!;
  const table = new Map<unknown, Constraint>();
  for (const slice of element.slices) {
    const fixed =
      slice.children.find((child) => child.name === name)?.fixed ?? (name === 'url' ? slice.profiles[0] : undefined);
    if (typeof fixed !== 'string' || table.has(fixed)) return general;
    table.set(fixed, slice);
  }
  return ({ value }) => (isNode(value) ? table.get(value[name]) : undefined);
}
