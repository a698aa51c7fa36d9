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

const isKept = ({ constraint, test }: Slice): boolean => !test && isKeptByAll(constraint);

/** Whether a slice, of the items of which nothing is demanded, has as many as it should by what is checked of every extension. */
export function isKeptByAll({ min, max, profiles }: Constraint): boolean {
  if (min > 0) return false;
  if (max === Number.POSITIVE_INFINITY) return true;
  return max === 1 && profiles.some((url) => extensionProfiles().get(url)?.root.max === 1);
}

/** The member and its text that tell the items of a slice apart. */
type TextOfMember = readonly [member: string, text: string];

/**
 * What tells the items of each slice apart, in the slices' order; undefined where it is anything but texts of single
 * members, where two slices have the same, or where other items are forbidden.
 */
export function textsOfSlices(element: Constraint): readonly (readonly TextOfMember[])[] | undefined {
  const discriminators = discriminatorsOf(element);
  const single = discriminators.every(({ type, path }) => type === 'value' && path.length === 1);
  if (element.slicing?.closed || discriminators.length === 0 || !single) return undefined;
  const rows = element.slices.map((slice) =>
    discriminators.flatMap(({ path }): TextOfMember[] => {
      const text = textAt(slice, path[0]!);
      return text === undefined ? [] : [[path[0]!, text]];
    }),
  );
  if (rows.some(({ length }) => length < discriminators.length)) return undefined;
  return new Set(rows.map((row) => JSON.stringify(row))).size === rows.length ? rows : undefined;
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
  const [discriminator, ...others] = discriminatorsOf(element);
  if (others.length > 0) return general;
  if (discriminator?.type !== 'value') return general;
  if (discriminator.path.length !== 1) return unlessAbsent(discriminator.path, general);
  const name = discriminator.path[0]!;
  const table = new Map<unknown, number | undefined>();
  for (const slice of element.slices) {
    const fixed = textAt(slice, name);
    if (fixed === undefined || table.has(fixed)) return general;
    table.set(fixed, indexes.get(slice));
  }
  return (value) => (isNode(value) ? table.get(value[name]) : undefined);
}

/** The text that a slice demands of a member, and nothing else of it; an extension's url may only be said by its profile. */
function textAt(slice: Constraint, name: string): string | undefined {
  const child = slice.children.find((one) => one.name === name);
  const fixed = child ? child.fixed : name === 'url' ? slice.profiles[0] : undefined;
  return typeof fixed === 'string' && child?.pattern === undefined && !child?.binding ? fixed : undefined;
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
