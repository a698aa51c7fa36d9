import { Failure } from '../../kernel/failure.ts';
import { copyJson } from '../../kernel/json.ts';
import type { PropertyRule } from '../check/rules.ts';
import type { AnyResource } from '../resource.ts';
import type { Expression } from '../search/expression-syntax.ts';
import {
  childrenOf,
  companionOf,
  contentOf,
  type Element,
  isObject,
  type JsonObject,
  propertiesNamed,
  rootElement,
  ruleOf,
} from './element.ts';
import { type Operation, operationsOf } from './operation.ts';
import { PathSelection } from './path.ts';
import { addTo, newElement, setMember, spliceInto, withPair } from './value.ts';

/**
 * A copy of the resource with the operations of a FHIRPath Patch applied, in order; all or nothing (fhirpatch.html).
 * Whether the result is valid is not looked at, only whether each value fits the place where it is put.
 *
 * @throws Failure `invalid` for an operation that is malformed, `unprocessable` for one that this resource does not let be
 * done: `expression` is its place, `Parameters.parameter[i]…`
 */
export function applyFhirPathPatch(resource: AnyResource, parameters: AnyResource): AnyResource {
  const copy = copyJson(resource) as JsonObject;
  for (const operation of operationsOf(parameters)) new Application(copy, resource.resourceType, operation).apply();
  return copy as unknown as AnyResource;
}

/** One operation at work. */
class Application {
  readonly #root: Element;
  readonly #operation: Operation;

  constructor(resource: JsonObject, type: string, operation: Operation) {
    this.#root = rootElement(resource, type);
    this.#operation = operation;
  }

  apply(): void {
    const operation = this.#operation;
    switch (operation.type) {
      case 'add':
        this.#add();
        break;
      case 'insert':
        this.#insert();
        break;
      case 'delete':
        this.#delete();
        break;
      case 'replace':
        this.#replace();
        break;
      case 'move':
        this.#move();
        break;
    }
  }

  #add(): void {
    const { name, value, at } = this.#operation;
    const owner = this.#single();
    const rule = ruleOf(owner);
    const properties = rule ? propertiesNamed(rule, name!.text) : [];
    if (!rule || properties.length === 0)
      throw invalid(`R4 has no element ${name!.text.slice(0, 100)} in ${rule?.name ?? 'a value'}`, name!.at);
    addTo(madeContent(owner), newElement(value!, properties), rule, at);
  }

  #insert(): void {
    const { value, index } = this.#operation;
    const { owner, property, length } = this.#list();
    if (index!.number > length)
      throw unprocessable(`The list has ${length} elements: nothing can be inserted at ${index!.number}`, index!.at);
    spliceInto(madeContent(owner), newElement(value!, [property]), index!.number);
  }

  #delete(): void {
    const found = this.#select(this.#operation.path.expression);
    // What is not there needs no deletion.
    if (found.length > 0) removeElement(this.#placed(this.#only(found)));
  }

  #replace(): void {
    const element = this.#placed(this.#single());
    const { owner, property, index } = element.place;
    const rule = ruleOf(element.parent!)!;
    const alternatives =
      property.choice === 0
        ? [property]
        : [...rule.properties.values()].filter(({ choice }) => choice === property.choice);
    const replacement = newElement(this.#operation.value!, alternatives);
    if (index !== undefined) {
      spliceInto(owner, replacement, index, 1);
      return;
    }
    delete owner[property.name];
    delete owner[companionOf(property.name)];
    setMember(owner, replacement);
  }

  #move(): void {
    const { source, destination } = this.#operation;
    const { owner, property, length } = this.#list();
    for (const { number, at } of [source!, destination!])
      if (number >= length) throw unprocessable(`The list has ${length} elements: there is none at ${number}`, at);
    const shift = (list: unknown[]): void => {
      list.splice(destination!.number, 0, ...list.splice(source!.number, 1));
    };
    const content = contentOf(owner)!;
    if (!property.format) shift(content[property.name] as unknown[]);
    else
      withPair(content, property.name, (values, besides) => {
        shift(values);
        shift(besides);
      });
  }

  /** The whole list that a path names by its last step. */
  #list(): { readonly owner: Element; readonly property: PropertyRule; readonly length: number } {
    const { expression, at } = this.#operation.path;
    if (expression.k !== 'property' && expression.k !== 'start')
      throw invalid('The path must end in the name of a list', at);
    const owner = expression.k === 'start' ? this.#root : this.#only(this.#select(expression.of));
    const rule = ruleOf(owner);
    const [property, ...others] = rule ? propertiesNamed(rule, expression.name) : [];
    if (!property || others.length > 0 || !property.many)
      throw invalid(`${expression.name.slice(0, 100)} is no list of R4 in ${rule?.name ?? 'a value'}`, at);
    return { owner, property, length: childrenOf(owner, expression.name).length };
  }

  #single(): Element {
    const found = this.#select(this.#operation.path.expression);
    if (found.length === 0) throw unprocessable('The path finds nothing', this.#operation.path.at);
    return this.#only(found);
  }

  #only(found: readonly Element[]): Element {
    const { at } = this.#operation.path;
    if (found.length === 0) throw unprocessable('The list that the path names is in nothing that is there', at);
    if (found.length > 1) throw unprocessable(`The path finds ${found.length} elements: it must find one`, at);
    return found[0]!;
  }

  #select(expression: Expression): readonly Element[] {
    try {
      const found = new PathSelection(this.#root).select(expression);
      if (found.every(({ type }) => type !== undefined)) return found;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(error.kind, error.message, { expression: this.#operation.path.at, cause: error });
    }
    throw invalid('The path finds a value that it works out, and no element', this.#operation.path.at);
  }

  /** Not the resource itself. */
  #placed(element: Element): Placed {
    if (element.place) return element as Placed;
    throw unprocessable('The resource itself can be neither deleted nor replaced', this.#operation.path.at);
  }
}

type Placed = Element & Required<Pick<Element, 'place'>>;

/** The object that holds what is inside an element, made for a primitive that has nothing beside it yet. */
function madeContent(element: Element): JsonObject {
  const content = contentOf(element);
  if (content) return content;
  const { owner, property, index } = element.place!;
  const made: JsonObject = {};
  if (index === undefined) owner[companionOf(property.name)] = made;
  else
    withPair(owner, property.name, (_, besides) => {
      besides[index] = made;
    });
  return made;
}

/** Takes an element out, and whatever has nothing left in it then: FHIR has no empty elements. */
function removeElement({ place: { owner, property, index }, parent }: Placed): void {
  const { name } = property;
  if (index === undefined) {
    delete owner[name];
    delete owner[companionOf(name)];
  } else if (property.format) {
    withPair(owner, name, (values, besides) => {
      values.splice(index, 1);
      besides.splice(index, 1);
    });
  } else {
    const list = owner[name] as unknown[];
    list.splice(index, 1);
    if (list.length === 0) delete owner[name];
  }
  if (parent?.place && isObject(owner) && Object.keys(owner).length === 0 && isEmpty(parent))
    removeElement(parent as Placed);
}

/** A primitive may have a value although nothing is left beside it. */
const isEmpty = ({ value }: Element): boolean => value === undefined || isObject(value);

const invalid = (message: string, expression: string): Failure => new Failure('invalid', message, { expression });
const unprocessable = (message: string, expression: string): Failure =>
  new Failure('unprocessable', message, { expression });
