/** Elements of a resource in the making, each with the place where it stands (fhirpatch.html). */
import { type ObjectRule, type PropertyRule, ruleOfType } from '../check/rules.ts';
import { isResourceType } from '../definitions/definitions.ts';

export type JsonObject = Record<string, unknown>;

/** Where an element stands: a member of an object, or of a list that is one. */
export interface Place {
  readonly owner: JsonObject;
  readonly property: PropertyRule;
  /** Absent: the member itself. */
  readonly index?: number;
}

export interface Element {
  /** Undefined for a primitive that has extensions and no value. */
  readonly value: unknown;
  /** Of a primitive: its id and extensions, which JSON has beside it. */
  readonly beside?: unknown;
  /** Absent for what an expression has worked out. */
  readonly type?: string;
  /** Absent for the resource itself, and for what an expression has worked out. */
  readonly place?: Place;
  readonly parent?: Element;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const companionOf = (name: string): string => `_${name}`;

export const rootElement = (resource: JsonObject, type: string): Element => ({ value: resource, type });

/** What may stand inside an element; undefined for what is no element. */
export function ruleOf({ value, type, place }: Element): ObjectRule | undefined {
  if (place === undefined) return type === undefined ? undefined : ruleOfType(type);
  if (place.property.format) return ruleOfType('Element');
  const own = place.property.object();
  if (own) return own;
  const resourceType = isObject(value) ? value['resourceType'] : undefined;
  return typeof resourceType === 'string' && isResourceType(resourceType) ? ruleOfType(resourceType) : undefined;
}

/** The members that a name stands for: one, or for a choice (`value`) one for each of its types. */
export function propertiesNamed(rule: ObjectRule, name: string): readonly PropertyRule[] {
  const own = rule.properties.get(name);
  if (own) return [own];
  const prefix = `${name}.ofType(`;
  return [...rule.properties.values()].filter(({ choice, step }) => choice !== 0 && step.startsWith(prefix));
}

/** The object that holds what is inside an element; of a primitive, that is what stands beside it. */
export function contentOf({ value, beside }: Element): JsonObject | undefined {
  if (isObject(value)) return value;
  return isObject(beside) ? beside : undefined;
}

/** The elements of a name inside another. */
export function childrenOf(parent: Element, name: string): Element[] {
  const owner = contentOf(parent);
  const rule = ruleOf(parent);
  if (!owner || !rule) return [];
  return propertiesNamed(rule, name).flatMap((property) => elementsAt(owner, property, parent));
}

function elementsAt(owner: JsonObject, property: PropertyRule, parent: Element): Element[] {
  const value = owner[property.name];
  const beside = owner[companionOf(property.name)];
  const { type } = property;
  if (!property.many) {
    if (value === undefined && beside === undefined) return [];
    return [{ value, beside, type, place: { owner, property }, parent }];
  }
  const values = listOf(value);
  const besides = listOf(beside);
  const found: Element[] = [];
  for (let index = 0; index < Math.max(values.length, besides.length); index++) {
    found.push({
      value: values[index] ?? undefined,
      beside: besides[index] ?? undefined,
      type,
      place: { owner, property, index },
      parent,
    });
  }
  return found;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
