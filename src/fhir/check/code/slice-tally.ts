import type { Constraint } from '../profiles/constraint.ts';
import { extensionProfiles } from '../profiles/extensions.ts';
import { discriminatorsOf, sliceOf } from '../profiles/slices.ts';
import { isNode } from '../visit.ts';
import type { ValueTest } from './test-types.ts';

/** Counts the items of one sliced element. One at a time: an element never lies inside itself in a profile. */
export interface SliceTally {
  /** Whether no slice is required. */
  readonly isEmptyAllowed: boolean;
  begin(): void;
  /** Whether the item is right in its slice. */
  add(value: unknown, type: string | undefined): boolean;
  /** Whether every slice has as many items as it should. */
  end(): boolean;
}

interface Slice {
  readonly constraint: Constraint;
  readonly test: ValueTest | undefined;
}

/** Undefined where the slices demand nothing. */
export function sliceTally(
  element: Constraint,
  testOf: (slice: Constraint) => ValueTest | undefined,
): SliceTally | undefined {
  const closed = element.slicing?.closed === true;
  const slices = element.slices
    .map((constraint) => ({ constraint, test: testOf(constraint) }))
    .filter((slice) => closed || !isKept(slice));
  if (slices.length === 0) return undefined;
  const find = finderOf(element, slices);
  const counts = new Int32Array(slices.length);
  return {
    isEmptyAllowed: slices.every(({ constraint }) => constraint.min === 0),
    begin: () => void counts.fill(0),
    add(value, type) {
      const index = find(value, type);
      if (index === undefined) return !closed || belongsElsewhere(element, slices, value, type);
      const { constraint, test } = slices[index]!;
      return ++counts[index]! <= constraint.max && (test === undefined || test(value, type));
    },
    end: () => slices.every(({ constraint }, i) => counts[i]! >= constraint.min),
  };
}

/** A slice that demands nothing but what is checked of every extension. */
function isKept({ constraint, test }: Slice): boolean {
  if (test || constraint.min > 0) return false;
  if (constraint.max === Number.POSITIVE_INFINITY) return true;
  return constraint.max === 1 && constraint.profiles.some((url) => extensionProfiles().get(url)?.root.max === 1);
}

const belongsElsewhere = (
  element: Constraint,
  slices: readonly Slice[],
  value: unknown,
  type: string | undefined,
): boolean => {
  const slice = sliceOf(itemOf(value, type), element);
  return slice !== undefined && !slices.some(({ constraint }) => constraint === slice);
};

const itemOf = (value: unknown, type: string | undefined) => ({
  value,
  steps: [],
  ...(type !== undefined && { type }),
});

type Finder = (value: unknown, type: string | undefined) => number | undefined;

/** By a table where the slices differ in one text, as extensions do in their url. */
function finderOf(element: Constraint, slices: readonly Slice[]): Finder {
  const indexes = new Map(slices.map(({ constraint }, i) => [constraint, i]));
  const general: Finder = (value, type) => {
    const slice = sliceOf(itemOf(value, type), element);
    return slice && indexes.get(slice);
  };
  const [discriminator, ...more] = discriminatorsOf(element);
  if (!discriminator || more.length > 0 || discriminator.type !== 'value') return general;
  if (discriminator.path.length !== 1) return unlessAbsent(discriminator.path, general);
  const name = discriminator.path[0]!;
  const table = new Map<unknown, number | undefined>();
  for (const slice of element.slices) {
    const child = slice.children.find((one) => one.name === name);
    const fixed = child ? child.fixed : name === 'url' ? slice.profiles[0] : undefined;
    if (typeof fixed !== 'string' || table.has(fixed) || child?.pattern !== undefined || child?.binding) return general;
    table.set(fixed, indexes.get(slice));
  }
  return (value) => (isNode(value) ? table.get(value[name]) : undefined);
}

/**
 * Of items without anything at the first member of the path, which most have not, no slice is asked: each is told apart by
 * a value that stands there.
 */
function unlessAbsent([first]: readonly string[], general: Finder): Finder {
  if (first === undefined) return general;
  const companion = `_${first}`;
  return (value, type) =>
    isNode(value) && value[first] === undefined && value[companion] === undefined ? undefined : general(value, type);
}
