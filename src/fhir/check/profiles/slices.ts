import { isNode } from '../visit.ts';
import { type CodeChoice, type Constraint, type Discriminator, isSame, matchesPattern } from './constraint.ts';
import { type Item, itemsOf } from './items.ts';

const BY_URL: readonly Discriminator[] = [{ type: 'value', path: ['url'] }];

/** What the items of an element are told apart by; extensions by their url, said or not. */
export const discriminatorsOf = ({ slicing, name }: Constraint): readonly Discriminator[] =>
  slicing?.discriminators.length ? slicing.discriminators : name === 'extension' ? BY_URL : [];

/** The slice that an item belongs to; undefined for none. */
export const sliceOf = (item: Item, sliced: Constraint): Constraint | undefined =>
  sliced.slices.find((slice) => discriminatorsOf(sliced).every((discriminator) => fits(item, slice, discriminator)));

function fits(item: Item, slice: Constraint, { type, path }: Discriminator): boolean {
  if (type === 'type') return slice.types?.some(({ code }) => code === item.type) ?? false;
  const demand = demandAt(slice, path);
  return demand !== undefined && valuesAt(item.value, path).some((value) => holds(value, demand));
}

/** What a slice demands at a path below it, of which an extension's url may only be said by its profile. */
function demandAt(slice: Constraint, path: readonly string[]): Partial<Constraint> | undefined {
  let at: Constraint | undefined = slice;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  if (at) return at;
  return path.length === 1 && path[0] === 'url' && slice.profiles[0] ? { fixed: slice.profiles[0] } : undefined;
}

function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value];
  if (!isNode(value)) return [];
  return itemsOf(value, { name, choice: false }).flatMap((item) => valuesAt(item.value, rest));
}

export const holds = (value: unknown, { fixed, pattern, binding }: Partial<Constraint>): boolean =>
  (fixed === undefined || isSame(value, fixed)) &&
  (pattern === undefined || matchesPattern(value, pattern)) &&
  (binding === undefined || isOneOf(value, binding));

/** Whether a code, Coding, CodeableConcept or Quantity is of the value set. */
export function isOneOf(value: unknown, choice: CodeChoice): boolean {
  if (typeof value === 'string') return choice.codes === null || choice.codes.has(value);
  if (!isNode(value)) return false;
  const { coding, system, code } = value;
  if (Array.isArray(coding)) return coding.some((one) => isOneOf(one, choice));
  const codes = typeof system === 'string' ? choice.bySystem.get(system) : undefined;
  return codes === null || (typeof code === 'string' && codes?.has(code) === true);
}
