/** Values in the Parameters of a FHIRPath Patch as elements of R4. */
import { Failure } from '../../kernel/failure.ts';
import { copyJson, numberText, setNumberText } from '../../kernel/json.ts';
import { type ObjectRule, type PropertyRule, ruleOfType } from '../check/rules.ts';
import { companionOf, isObject, type JsonObject, propertiesNamed } from './element.ts';

/** A part of a Parameters resource, and where it stands in it. */
export interface Part {
  readonly node: JsonObject;
  readonly at: string;
}

/** What is to stand in a place. */
export interface NewElement {
  readonly property: PropertyRule;
  readonly value?: unknown;
  /** Id and extensions of a primitive. */
  readonly beside?: JsonObject;
  /** Source text of a number, where JavaScript would write another. */
  readonly text?: string;
}

/** Types that say a Quantity of some kind. */
const QUANTITIES: ReadonlySet<string> = new Set(['Quantity', 'Age', 'Count', 'Distance', 'Duration']);

/** The parts of a part, each with its place. */
export function partsOf({ node, at }: Part): Part[] {
  const parts = node['part'];
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown, index) => (isObject(part) ? [{ node: part, at: `${at}.part[${index}]` }] : []));
}

/** The member that has the value, `valueString` say; for a primitive without a value, that of its extensions. */
export function valueMember(node: JsonObject): string | undefined {
  const key = Object.keys(node).find((name) => /^_?value[A-Z]/.test(name));
  return key?.replace(/^_/, '');
}

/**
 * The element that a part says, for one of the members that its name stands for.
 *
 * @throws Failure `invalid` at the part where it is of another type, or has none
 */
export function newElement(part: Part, properties: readonly PropertyRule[]): NewElement {
  const { node, at } = part;
  const member = valueMember(node);
  if (node['resource'] !== undefined) {
    const property = properties.find(({ type }) => type === 'Resource');
    if (!property) throw new Failure('invalid', 'A resource cannot stand there', { expression: `${at}.resource` });
    return { property, value: copyJson(node['resource']) };
  }
  if (member === undefined) return { property: onlyOne(part, properties), value: builtFrom(part, properties) };
  const property = fitting(node, member, properties, at);
  const text = numberText(node, member);
  const beside = node[companionOf(member)];
  return {
    property,
    ...(node[member] !== undefined && { value: copyJson(node[member]) }),
    ...(isObject(beside) && { beside: copyJson(beside) }),
    ...(text !== undefined && { text }),
  };
}

function fitting(node: JsonObject, member: string, properties: readonly PropertyRule[], at: string): PropertyRule {
  const given = parameterRule().properties.get(member);
  const expression = `${at}.value`;
  if (!given) throw new Failure('invalid', `${member} is no value of R4`, { expression });
  const exact = properties.find(({ type }) => type === given.type);
  const property = exact ?? (properties.length === 1 ? properties[0] : undefined);
  const wanted = properties.map(({ type }) => type).join(' or ');
  if (!property || !mayBe(property, given))
    throw new Failure('invalid', `The value is a ${given.type}, and ${wanted} is needed there`, { expression });
  const value = node[member];
  const problem = value === undefined ? undefined : property.format?.problem(value as never);
  if (problem !== undefined) throw new Failure('invalid', `The value must be ${problem}`, { expression });
  return property;
}

/** Primitives that JSON writes alike may stand for each other: whether the text is right is looked at besides. */
function mayBe(property: PropertyRule, given: PropertyRule): boolean {
  if (property.format || given.format) return property.format?.json === given.format?.json;
  return property.type === given.type || (QUANTITIES.has(property.type) && QUANTITIES.has(given.type));
}

function onlyOne({ at }: Part, properties: readonly PropertyRule[]): PropertyRule {
  const [property] = properties;
  if (properties.length !== 1 || !property?.object())
    throw new Failure('invalid', 'The value is missing, or must be a value[x] there', { expression: at });
  return property;
}

/** An element of a type without a name: each part is one element inside it. */
function builtFrom(part: Part, properties: readonly PropertyRule[]): JsonObject {
  const rule = onlyOne(part, properties).object()!;
  const inner = partsOf(part);
  if (inner.length === 0)
    throw new Failure('invalid', 'The value has neither a value[x] nor parts', { expression: part.at });
  const built: JsonObject = {};
  for (const one of inner) {
    const name = String(one.node['name']);
    const named = propertiesNamed(rule, name);
    if (named.length === 0)
      throw new Failure('invalid', `R4 has no element ${name.slice(0, 100)} in ${rule.name}`, {
        expression: `${one.at}.name`,
      });
    addTo(built, newElement(one, named), rule, one.at);
  }
  return built;
}

/**
 * Adds an element to the object that is to hold it, at the end of a list.
 *
 * @throws Failure `unprocessable` where it may stand once and stands there already, in any of a choice's types
 */
export function addTo(owner: JsonObject, element: NewElement, rule: ObjectRule, at: string): void {
  const { property } = element;
  if (property.many) {
    spliceInto(owner, element, Number.POSITIVE_INFINITY);
    return;
  }
  const rivals =
    property.choice === 0
      ? [property]
      : [...rule.properties.values()].filter(({ choice }) => choice === property.choice);
  const there = rivals.find(({ name }) => Object.hasOwn(owner, name) || Object.hasOwn(owner, companionOf(name)));
  if (there)
    throw new Failure('unprocessable', `${there.step} is there already, and may be there once`, { expression: at });
  setMember(owner, element);
}

/** Puts an element that is not in a list where it belongs. */
export function setMember(owner: JsonObject, { property: { name }, value, beside, text }: NewElement): void {
  if (value !== undefined) owner[name] = value;
  if (beside !== undefined) owner[companionOf(name)] = beside;
  if (text !== undefined) setNumberText(owner, name, text);
}

/** Puts an element into a list at `index`, in place of `replaced` that are there; a list that is not there is made. */
export function spliceInto(owner: JsonObject, element: NewElement, index: number, replaced = 0): void {
  const { name, format } = element.property;
  if (!format) {
    const values = listAt(owner, name);
    values.splice(index, replaced, element.value);
    owner[name] = values;
    return;
  }
  withPair(owner, name, (values, besides) => {
    const at = Math.min(index, values.length);
    values.splice(at, replaced, element.value ?? null);
    besides.splice(at, replaced, element.beside ?? null);
  });
}

/** Changes a list of primitives and what stands beside them, each as long as the other; what says nothing is left out. */
export function withPair(
  owner: JsonObject,
  name: string,
  change: (values: unknown[], besides: unknown[]) => void,
): void {
  const companion = companionOf(name);
  const values = listAt(owner, name);
  const besides = listAt(owner, companion);
  while (values.length < besides.length) values.push(null);
  while (besides.length < values.length) besides.push(null);
  change(values, besides);
  for (const [key, list] of [
    [name, values],
    [companion, besides],
  ] as const) {
    if (list.every((item) => item === null)) delete owner[key];
    else owner[key] = list;
  }
}

const listAt = (owner: JsonObject, name: string): unknown[] =>
  Array.isArray(owner[name]) ? (owner[name] as unknown[]) : [];

let parameter: ObjectRule | undefined;
function parameterRule(): ObjectRule {
  parameter ??= ruleOfType('Parameters').properties.get('parameter')!.object()!;
  return parameter;
}
