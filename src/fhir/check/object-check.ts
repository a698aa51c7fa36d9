/** Checks the members of one JSON object against its rule. */
import { checkBinding, replacesCode } from './bindings.ts';
import { checkNarrative } from './narrative.ts';
import type { Place } from './place.ts';
import { checkExtensions } from './profiles/extensions.ts';
import { checkReference, noteFragment } from './reference-check.ts';
import { type Binding, type ObjectRule, type PropertyRule, ruleOfType } from './rules.ts';
import { isNode, type Node, type Visit } from './visit.ts';

/** How a resource inside another is checked; given by the check of whole resources, which comes back here. */
export type NestedCheck = (value: unknown, visit: Visit, contained: boolean) => void;

const UNDERSCORE = 0x5f;
const FRAGMENT_TYPES: ReadonlySet<string> = new Set(['uri', 'url', 'canonical']);

export class ObjectCheck {
  readonly #nested: NestedCheck;

  constructor(nested: NestedCheck) {
    this.#nested = nested;
  }

  /** Checks an object at the visit's current place; `resourceType` is a known member where it is a resource. */
  object(value: Node, rule: ObjectRule, visit: Visit, isResource: boolean, place: Place = rule.place): void {
    if (visit.exhausted) return;
    let members = 0;
    let needs = 0;
    let choices = 0;
    for (const key in value) {
      const item = value[key];
      if (item === undefined) continue;
      if (key !== 'id') members++;
      const companion = key.charCodeAt(0) === UNDERSCORE;
      const property = rule.properties.get(companion ? key.slice(1) : key);
      if (!property || (companion && !isExtensible(property))) {
        if (isResource && key === 'resourceType') continue;
        unknownMember(key, rule, visit);
        if (visit.exhausted) return;
        continue;
      }
      if (companion) this.#siblings(property, item, value, visit);
      else this.#member(property, item, value, visit, place);
      if (companion && value[property.name] !== undefined) continue;
      needs |= property.need;
      if ((choices & property.choice) !== 0) visit.report('structure', 'only one type of a choice may be given', key);
      choices |= property.choice;
    }
    if (members === 0) visit.report('structure', 'an element must have a value or children');
    if (needs !== rule.needed) reportMissing(rule, needs, visit);
    for (const { key, message, holds } of rule.invariants) {
      if (!holds(value, visit)) visit.report('invariant', `${message} (${key})`);
    }
  }

  /** @param place where the owner stands */
  #member(property: PropertyRule, value: unknown, owner: Node, visit: Visit, place: Place): void {
    if (property.many) {
      this.#list(property, value, owner, visit);
      if (property.type === 'Extension') this.#extensions(property, value, visit, place);
    } else if (Array.isArray(value)) {
      visit.report('structure', 'a single value must not be an array', property.step);
    } else if (property.format) {
      this.#primitive(property, value, visit);
    } else {
      visit.path.push(property.step);
      this.#complex(property, value, visit);
      visit.path.pop();
    }
  }

  #extensions({ step }: PropertyRule, value: unknown, visit: Visit, place: Place): void {
    visit.path.push(step);
    checkExtensions(value, place, visit);
    visit.path.pop();
  }

  #list(property: PropertyRule, value: unknown, owner: Node, visit: Visit): void {
    if (!Array.isArray(value) || value.length === 0) {
      visit.report('structure', 'must be an array that is not empty', property.step);
      return;
    }
    const siblings = property.format ? owner[`_${property.name}`] : undefined;
    visit.path.push(property.step);
    for (let i = 0; i < value.length && !visit.exhausted; i++) {
      visit.path.push(i);
      if (!property.format) this.#complex(property, value[i], visit);
      else if (value[i] !== null) this.#primitive(property, value[i], visit, '');
      else if (!Array.isArray(siblings) || !isNode(siblings[i])) {
        visit.report('structure', 'null stands only where an extension takes the place of the value');
      }
      visit.path.pop();
    }
    visit.path.pop();
  }

  #primitive(property: PropertyRule, value: unknown, visit: Visit, place: string = property.step): void {
    const member = place === '' ? undefined : place;
    const format = property.format!;
    if (typeof value !== format.json) {
      visit.report('structure', `${property.type} is a JSON ${format.json}, not ${jsonType(value)}`, member);
      return;
    }
    const expected = format.problem(value as never);
    if (expected !== undefined) {
      visit.report('value', `must be ${expected}`, member);
    } else if (property.binding && !property.binding.codes.has(value as string)) {
      visit.report('code-invalid', `not a code of the required value set ${property.binding.key}`, member);
    } else if (property.type === 'xhtml') {
      checkNarrative(value as string, visit, member);
    } else if (FRAGMENT_TYPES.has(property.type) && (value as string).startsWith('#')) {
      noteFragment(value as string, visit);
    }
  }

  #complex(property: PropertyRule, value: unknown, visit: Visit): void {
    const rule = property.object();
    if (!rule) this.#nested(value, visit, property.name === 'contained');
    else if (isNode(value)) this.#datatype(property, value, rule, visit);
    else visit.report('structure', `must be an object, not ${jsonType(value)}`);
  }

  #datatype(property: PropertyRule, value: Node, rule: ObjectRule, visit: Visit): void {
    this.object(value, rule, visit, false, property.place);
    if (property.type === 'Reference') checkReference(value, property.targets, visit);
    if (property.binding) checkBinding(value, property.type, property.binding, visit);
    if (property.simple && value['comparator'] !== undefined) {
      visit.report('invariant', 'this quantity must not have a comparator (sqty-1)', 'comparator');
    }
  }

  /** `_name`: ids and extensions of a primitive, or of each of its values. */
  #siblings(property: PropertyRule, value: unknown, owner: Node, visit: Visit): void {
    const { name } = property;
    visit.path.push(property.step);
    const alone = owner[name] === undefined ? property.binding : undefined;
    if (!property.many) this.#sibling(value, alone, property.place, visit);
    else if (!Array.isArray(value) || value.length === 0) visit.report('structure', `_${name} must be a filled array`);
    else this.#siblingList(property, value, owner, visit);
    visit.path.pop();
  }

  #siblingList({ name, binding, place }: PropertyRule, siblings: readonly unknown[], owner: Node, visit: Visit): void {
    const values = owner[name];
    if (Array.isArray(values) && values.length !== siblings.length) {
      visit.report('structure', `${name} and _${name} must have the same length`);
    }
    for (let i = 0; i < siblings.length && !visit.exhausted; i++) {
      visit.path.push(i);
      const alone = Array.isArray(values) && values[i] !== null ? undefined : binding;
      if (siblings[i] !== null) this.#sibling(siblings[i], alone, place, visit);
      else if (!Array.isArray(values)) visit.report('structure', 'a value or an extension must stand here');
      visit.path.pop();
    }
  }

  /** `alone` is the binding of the value that is missing beside it. */
  #sibling(value: unknown, alone: Binding | undefined, place: Place, visit: Visit): void {
    if (!isNode(value)) visit.report('structure', `must be an object, not ${jsonType(value)}`);
    else if (Object.keys(value).length === 0) visit.report('structure', 'an object must not be empty');
    else this.#elementOf(value, place, visit);
    if (alone && !replacesCode(value)) {
      visit.report('invariant', `a code of the required value set ${alone.key} must stand here`);
    }
  }

  /** Unlike a complex element, the companion of a primitive may hold nothing but an id. */
  #elementOf(value: Node, place: Place, visit: Visit): void {
    const rule = ruleOfType('Element');
    for (const key of Object.keys(value)) {
      const property = rule.properties.get(key);
      if (property) this.#member(property, value[key], value, visit, place);
      else unknownMember(key, rule, visit);
    }
  }
}

function reportMissing(rule: ObjectRule, found: number, visit: Visit): void {
  for (const [bit, name] of rule.needs) if ((found & bit) === 0) visit.report('required', 'is required', name);
}

const isExtensible = (property: PropertyRule): boolean => property.format !== undefined && property.type !== 'xhtml';

const unknownMember = (key: string, rule: ObjectRule, visit: Visit): void =>
  visit.report('structure', `${rule.name} has no element ${key.slice(0, 100)} in R4`, key.slice(0, 100));

const jsonType = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value;
