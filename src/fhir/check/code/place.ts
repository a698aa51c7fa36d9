import { structureOf } from '../../definitions/definitions.ts';
import type { ObjectRule, PropertyRule } from '../rules.ts';

/** Where an element stands, for what may stand there by a context: its path, and the names of its type and of its bases. */
export interface Place {
  readonly index: number;
  readonly names: ReadonlySet<string>;
}

const places = new Map<string, Place>();

export const placeOfType = (type: string): Place => place(type, [type, ...basesOf(type)]);

/** The place of a member of an object. A choice is named both `value[x]` and `valueQuantity`. */
export function placeOf(rule: ObjectRule, { name, step, type }: PropertyRule): Place {
  const path = `${rule.name}.${name}`;
  const known = places.get(path);
  if (known) return known;
  const choice = step === name ? [] : [`${rule.name}.${step.slice(0, step.indexOf('.'))}[x]`];
  return place(path, [path, ...choice, type, ...basesOf(type)]);
}

function place(key: string, names: readonly string[]): Place {
  let found = places.get(key);
  if (!found) {
    found = { index: places.size, names: new Set(names) };
    places.set(key, found);
  }
  return found;
}

function basesOf(type: string): readonly string[] {
  const names: string[] = [];
  for (let at = structureOf(type)?.base; at !== undefined; at = structureOf(at)?.base) names.push(at);
  return names;
}
