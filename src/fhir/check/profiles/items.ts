import { PRIMITIVES } from '../primitives.ts';
import type { Node } from '../visit.ts';
import type { Constraint } from './constraint.ts';

/** One value of an element; undefined where only its companion is there. */
export interface Item {
  readonly value: unknown;
  /** FHIRPath steps to it. */
  readonly steps: readonly (string | number)[];
  /** Type of a choice. */
  readonly type?: string;
}

/** The values that an object has of an element, in their order. */
export function itemsOf(node: Node, { name, choice }: Pick<Constraint, 'name' | 'choice'>): Item[] {
  if (!choice) return valuesAt(node, name, name, undefined);
  const members = new Set<string>();
  for (const key in node) {
    const member = key.startsWith('_') ? key.slice(1) : key;
    if (member.startsWith(name) && isCapital(member.charCodeAt(name.length))) members.add(member);
  }
  return [...members].flatMap((member) => {
    const type = typeOfSuffix(member.slice(name.length));
    return valuesAt(node, member, `${name}.ofType(${type})`, type);
  });
}

function valuesAt(node: Node, member: string, step: string, type: string | undefined): Item[] {
  const value = node[member];
  const companion = node[`_${member}`];
  const typed = type === undefined ? {} : { type };
  if (!Array.isArray(value) && !Array.isArray(companion)) {
    return value === undefined && companion === undefined ? [] : [{ value, steps: [step], ...typed }];
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const length = Math.max(values.length, Array.isArray(companion) ? companion.length : 0);
  return Array.from({ length }, (_, i) => ({ value: values[i] ?? undefined, steps: [step, i], ...typed }));
}

const isCapital = (c: number): boolean => c >= 0x41 && c <= 0x5a;

function typeOfSuffix(suffix: string): string {
  const primitive = `${suffix[0]!.toLowerCase()}${suffix.slice(1)}`;
  return PRIMITIVES.has(primitive) ? primitive : suffix;
}
