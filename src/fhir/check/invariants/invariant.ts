import type { Node, Visit } from '../visit.ts';

/** A rule of R4 over one object (its key as published). Members may hold anything: wrong types are reported elsewhere. */
export interface Invariant {
  readonly key: string;
  readonly message: string;
  readonly holds: (node: Node, visit: Visit) => boolean;
}

/** By the place it applies to: a type, or the path of a backbone element. */
export type InvariantTable = Readonly<Record<string, readonly Invariant[]>>;

export const invariant = (key: string, message: string, holds: Invariant['holds']): Invariant => ({
  key,
  message,
  holds,
});

/** Whether an element is there, by its value or by extensions in place of one. */
export const has = (node: Node, name: string): boolean =>
  node[name] !== undefined || node[companion(name)] !== undefined;

/** `_name`; kept, since building the same few names for every element is what would cost most. */
function companion(name: string): string {
  let text = companions.get(name);
  if (text === undefined) {
    text = `_${name}`;
    companions.set(name, text);
  }
  return text;
}

const companions = new Map<string, string>();

/** How many of these elements are there. */
export const count = (node: Node, ...names: readonly string[]): number =>
  names.filter((name) => has(node, name)).length;

export const hasAny = (node: Node, ...names: readonly string[]): boolean => names.some((name) => has(node, name));

/** Whether any type of a choice is there: `value` for valueQuantity, valueString …  */
export function hasChoice(node: Node, name: string): boolean {
  for (const key in node) {
    const at = key.charCodeAt(0) === 0x5f ? 1 : 0;
    if (key.startsWith(name, at) && isUpper(key.charCodeAt(at + name.length))) return true;
  }
  return false;
}

const isUpper = (c: number): boolean => c >= 0x41 && c <= 0x5a;

/** Items of a repeating element; empty where it is absent or no array. */
export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Objects among the items of a repeating element. */
export const nodes = (value: unknown): readonly Node[] =>
  items(value).filter((item): item is Node => typeof item === 'object' && item !== null && !Array.isArray(item));

/** The object at `name`; an empty one where there is none. */
export function child(node: Node, name: string): Node {
  const value = node[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}

export const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Whether a CodeableConcept has a coding of this system with one of these codes. */
export const hasCoding = (concept: unknown, system: string, ...codes: readonly string[]): boolean =>
  typeof concept === 'object' &&
  concept !== null &&
  nodes((concept as Node)['coding']).some(
    (coding) => coding['system'] === system && codes.includes(coding['code'] as string),
  );

/** All objects below `node` reached through the repeating member `name`, at any depth; each once. */
export function descend(node: Node, name: string): ReadonlySet<Node> {
  const found = new Set(nodes(node[name]));
  for (const item of found) for (const below of nodes(item[name])) found.add(below);
  return found;
}
