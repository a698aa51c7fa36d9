import type { Constraint, Discriminator } from '../profiles/constraint.ts';
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
  const discriminators = discriminatorsOf(element);
  if (discriminators.length > 1) return byTexts(element, discriminators, indexes) ?? general;
  const [discriminator] = discriminators;
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

/** The first slice of which all texts are right; undefined where slices differ in anything but texts of single members. */
function byTexts(
  element: Constraint,
  discriminators: readonly Discriminator[],
  indexes: ReadonlyMap<Constraint, number>,
): Finder | undefined {
  const names = discriminators.map(({ path }) => path[0] ?? '');
  if (discriminators.some(({ type, path }) => type !== 'value' || path.length !== 1)) return undefined;
  const rows = element.slices.map((slice) => names.map((name) => textAt(slice, name)));
  if (rows.some((row) => row.includes(undefined))) return undefined;
  const found = element.slices.map((slice) => indexes.get(slice));
  return (value) => {
    if (!isNode(value)) return undefined;
    for (let i = 0; i < rows.length; i++) {
      let at = 0;
      while (at < names.length && value[names[at]!] === rows[i]![at]) at++;
      if (at === names.length) return found[i];
    }
    return undefined;
  };
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
