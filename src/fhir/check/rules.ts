/** What may stand in a JSON object of each R4 type, worked out once for each type from the definitions. */
import {
  codesOf,
  type ElementDefinition,
  type Structure,
  structureOf,
  type TypeUse,
} from '../definitions/definitions.ts';
import type { Invariant } from './invariants/invariant.ts';
import { invariantsOf } from './invariants/table.ts';
import { type Place, placeOf } from './place.ts';
import { PRIMITIVES, type PrimitiveFormat } from './primitives.ts';

/** Codes of a required binding, over all systems and by system. */
export interface Binding {
  readonly key: string;
  readonly codes: ReadonlySet<string>;
  readonly bySystem: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One member of an object. */
export interface PropertyRule {
  /** Member name in JSON. */
  readonly name: string;
  /** FHIRPath step to it: `status`, `value.ofType(Quantity)`. */
  readonly step: string;
  readonly many: boolean;
  readonly type: string;
  /** Present for primitives. */
  readonly format?: PrimitiveFormat;
  readonly binding?: Binding;
  /** Types that a Reference may point to; absent for any. */
  readonly targets?: readonly string[];
  /** A Quantity without comparator. */
  readonly simple: boolean;
  /** Bit of the required element that it fills; 0 for an optional one. */
  readonly need: number;
  /** Bit of the choice that it is a type of; 0 for none. */
  readonly choice: number;
  readonly place: Place;
  /** The rule of the object that stands there; undefined for primitives, and for a resource, whose rule its own type tells. */
  readonly object: () => ObjectRule | undefined;
}

export interface ObjectRule {
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyRule>;
  /** Name of each required element, by its bit. */
  readonly needs: ReadonlyMap<number, string>;
  /** All bits of `needs`. */
  readonly needed: number;
  readonly invariants: readonly Invariant[];
  /** The place of a whole resource. */
  readonly place: Place;
}

const rules = new Map<string, ObjectRule>();
const bindings = new Map<string, Binding | undefined>();

/** The rule of a resource type or complex datatype. */
export function ruleOfType(type: string): ObjectRule {
  const structure = structureOf(type);
  if (!structure) throw new RangeError(`not a type of R4: ${type}`);
  return ruleAt(structure, '');
}

/** The rule of the type itself (path '') or of the backbone element at `path` in it. */
function ruleAt(structure: Structure, path: string): ObjectRule {
  const key = path === '' ? structure.name : `${structure.name}.${path}`;
  let rule = rules.get(key);
  if (!rule) {
    rule = compile(structure, path, key);
    rules.set(key, rule);
  }
  return rule;
}

function compile(structure: Structure, path: string, key: string): ObjectRule {
  const elements = elementsAt(structure, path);
  const needs = bits(elements.filter(({ min }) => min > 0));
  const choices = bits(elements.filter(({ choice }) => choice));
  const properties = elements.flatMap((element) => {
    const marks = { need: needs.get(element) ?? 0, choice: choices.get(element) ?? 0 };
    return propertiesOf(structure, element, marks);
  });
  return {
    name: key,
    properties: new Map(properties.map((property) => [property.name, property])),
    needs: new Map([...needs].map(([element, bit]) => [bit, element.name])),
    needed: [...needs.values()].reduce((all, bit) => all | bit, 0),
    invariants: invariantsOf(key, typeNames(structure, path)),
    place: placeOf([key], structure.name),
  };
}

/** A bit of its own for each element; no type of R4 has more than 31 required elements or choices. */
function bits(elements: readonly ElementDefinition[]): ReadonlyMap<ElementDefinition, number> {
  if (elements.length > 31) throw new RangeError('more elements than bits');
  return new Map(elements.map((element, i) => [element, 1 << i]));
}

/** The type and its bases, for a whole type: invariants are inherited. */
function typeNames(structure: Structure, path: string): readonly string[] {
  if (path !== '') return [];
  const names: string[] = [];
  for (let base = structure.base; base !== undefined; base = structureOf(base)?.base) names.push(base);
  return names;
}

/** Elements directly below `path`; those of the backbone's own type (id, extensions) first. */
function elementsAt(structure: Structure, path: string): ElementDefinition[] {
  const prefix = path === '' ? '' : `${path}.`;
  const below = structure.elements.filter(
    (element) => element.path.startsWith(prefix) && !element.path.slice(prefix.length).includes('.'),
  );
  if (path === '') return below;
  const holder = structure.elements.find((element) => element.path === path);
  const own = structureOf(holder?.types[0]?.code ?? 'BackboneElement')?.elements ?? [];
  return [...own, ...below];
}

const capital = (type: string): string => `${type[0]!.toUpperCase()}${type.slice(1)}`;
const choiceName = (name: string, type: string): string => `${name}${capital(type)}`;

function propertiesOf(
  structure: Structure,
  element: ElementDefinition,
  marks: Pick<PropertyRule, 'need' | 'choice'>,
): PropertyRule[] {
  const { name, choice, binding } = element;
  const path = `${structure.name}.${element.path}`;
  const common = { ...marks, many: element.max > 1, ...(binding === undefined ? {} : boundTo(binding)) };
  if (element.contentReference !== undefined) {
    const target = element.contentReference;
    const object = once(() => ruleAt(structure, target));
    const place = placeOf([path], 'BackboneElement');
    return [{ ...common, name, step: name, type: 'BackboneElement', simple: false, place, object }];
  }
  return element.types.map((use) => ({
    ...common,
    place: placeOf(choice ? [path, `${path.slice(0, -3)}${capital(use.code)}`] : [path], use.code),
    name: choice ? choiceName(name, use.code) : name,
    step: choice ? `${name}.ofType(${use.code})` : name,
    type: use.code,
    simple: use.simple,
    ...(PRIMITIVES.has(use.code) ? { format: PRIMITIVES.get(use.code)! } : {}),
    ...(use.targets === undefined ? {} : { targets: use.targets }),
    object: once(() => objectRule(structure, element, use)),
  }));
}

/** Types hold themselves and each other, so that a rule can be looked up only after all that lead to it are there. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function objectRule(structure: Structure, element: ElementDefinition, use: TypeUse): ObjectRule | undefined {
  if (PRIMITIVES.has(use.code) || use.code === 'Resource') return undefined;
  const inline = use.code === 'BackboneElement' || use.code === 'Element';
  return inline ? ruleAt(structure, element.path) : ruleOfType(use.code);
}

function boundTo(key: string): { binding?: Binding } {
  if (!bindings.has(key)) bindings.set(key, readBinding(key));
  const binding = bindings.get(key);
  return binding ? { binding } : {};
}

function readBinding(key: string): Binding | undefined {
  const table = codesOf(key);
  if (!table) return undefined;
  const bySystem = new Map(Object.entries(table).map(([system, codes]) => [system, new Set(codes)]));
  return { key, bySystem, codes: new Set(Object.values(table).flat()) };
}
