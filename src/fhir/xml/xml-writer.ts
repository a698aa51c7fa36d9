import { Failure } from '../../kernel/failure.ts';
import { DEFAULT_JSON_LIMITS, numberText } from '../../kernel/json.ts';
import { XhtmlReader } from '../check/xhtml-reader.ts';
import { isResourceType } from '../definitions/definitions.ts';
import type { AnyResource } from '../resource.ts';
import { type ElementShape, type ObjectShape, shapeOfType } from './element-shape.ts';
import { escaped, impossibleIn, replacingImpossible } from './escape.ts';
import { FHIR_NAMESPACE, XHTML_NAMESPACE } from './names.ts';

export interface XmlStyle {
  /** Each element on a line of its own, indented by two blanks for each level. */
  readonly pretty?: boolean;
  /** Of characters that XML cannot hold: refused, or U+FFFD in their place. */
  readonly impossible?: 'refuse' | 'replace';
}

type Node = Readonly<Record<string, unknown>>;

/** Of elements: a Bundle adds two to what is stored. */
const MAX_DEPTH = DEFAULT_JSON_LIMITS.maxDepth + 16;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * The XML of a resource (xml.html), its elements in the order of their definition. Numbers that came from `parseJson`
 * keep their source text; a narrative stays as it is.
 *
 * @throws Failure `invalid`, with its place, for what has no form in XML: an element that R4 does not define, a value of
 *   another JSON type, a narrative that is not well-formed, a character that XML cannot hold
 */
export function toXml(resource: AnyResource, style: XmlStyle = {}): string {
  const writing = new XmlWriting(resource, style);
  while (!writing.advance());
  return writing.text;
}

/** A writing in pieces, so that whoever writes a large Bundle can let others go on in between. */
export class XmlWriting {
  readonly #pieces: Generator<undefined, void>;
  readonly #replaces: boolean;
  readonly #pretty: boolean;
  readonly #path: (string | number)[] = [];
  #text = DECLARATION;
  #depth = 0;

  constructor(resource: AnyResource, { pretty = false, impossible = 'refuse' }: XmlStyle = {}) {
    this.#pretty = pretty;
    this.#replaces = impossible === 'replace';
    this.#pieces = this.#root(resource);
  }

  /** Writes the next item of the resource's own lists (an entry of a Bundle); whether all is written. */
  advance(): boolean {
    return this.#pieces.next().done === true;
  }

  /** What was written, once all is. */
  get text(): string {
    return this.#pretty ? `${this.#text}\n` : this.#text;
  }

  *#root(resource: AnyResource): Generator<undefined, void> {
    const type = this.#typeOf(resource);
    this.#path.push(type);
    const members = this.#members(resource, shapeOfType(type));
    const tag = `${type} xmlns="${FHIR_NAMESPACE}"`;
    if (members.length === 0) {
      this.#line(`<${tag}/>`);
      return;
    }
    this.#open(`<${tag}>`);
    for (const element of members) {
      this.#path.push(element.step);
      const count = this.#count(element, resource);
      for (let i = 0; i < count; i++) {
        this.#item(element, resource, i);
        yield;
      }
      this.#path.pop();
    }
    this.#close(type);
  }

  #resource(value: Node): void {
    const type = this.#typeOf(value);
    this.#object(type, value, shapeOfType(type));
  }

  #typeOf(value: Node): string {
    const type = value['resourceType'];
    if (typeof type !== 'string' || !isResourceType(type)) throw this.#wrong('a resource of R4 must stand here');
    return type;
  }

  /** @param said attributes of the tag before those that are members of the object */
  #object(name: string, value: Node, shape: ObjectShape, said = ''): void {
    const members = this.#members(value, shape);
    let attributes = said;
    let children = 0;
    for (const { kind, name: member } of members) {
      if (kind === 'attribute') attributes += this.#attribute(member, value[member]);
      else children++;
    }
    if (children === 0) {
      this.#line(`<${name}${attributes}/>`);
      return;
    }
    this.#open(`<${name}${attributes}>`);
    for (const element of members) if (element.kind !== 'attribute') this.#element(element, value);
    this.#close(name);
  }

  /** The elements that an object has, in the order of their definition. */
  #members(value: Node, { name, elements }: ObjectShape): readonly ElementShape[] {
    const found: ElementShape[] = [];
    let ordered = true;
    for (const key in value) {
      if (value[key] === undefined || (key === 'resourceType' && isResourceType(name))) continue;
      const companion = key.startsWith('_');
      const element = elements.get(companion ? key.slice(1) : key);
      if (!element || (companion && element.kind !== 'primitive'))
        throw this.#wrong(`${name} has no element ${key.slice(0, 100)} in R4`, key.slice(0, 100));
      if (companion && value[element.name] !== undefined) continue;
      if (found.length > 0 && found.at(-1)!.rank > element.rank) ordered = false;
      found.push(element);
    }
    return ordered ? found : found.sort((a, b) => a.rank - b.rank);
  }

  #element(element: ElementShape, owner: Node): void {
    this.#path.push(element.step);
    const count = this.#count(element, owner);
    for (let i = 0; i < count; i++) this.#item(element, owner, i);
    this.#path.pop();
  }

  /** How often an element stands in its owner. */
  #count({ name, many, kind }: ElementShape, owner: Node): number {
    const lists = kind === 'primitive' ? [owner[name], owner[`_${name}`]] : [owner[name]];
    const lengths = lists.map((list) => {
      if (list !== undefined && Array.isArray(list) !== many)
        throw this.#wrong(many ? 'must be an array' : 'a single value must not be an array');
      return Array.isArray(list) ? list.length : 0;
    });
    return many ? Math.max(...lengths) : 1;
  }

  #item(element: ElementShape, owner: Node, index: number): void {
    const { name, many } = element;
    const value = owner[name];
    const companion = element.kind === 'primitive' ? owner[`_${name}`] : undefined;
    if (!many) {
      this.#one(element, owner, name, value, companion);
      return;
    }
    const values = (value ?? []) as readonly unknown[];
    this.#path.push(index);
    this.#one(element, values, String(index), values[index], (companion as readonly unknown[] | undefined)?.[index]);
    this.#path.pop();
  }

  #one(element: ElementShape, holder: object, key: string, value: unknown, companion: unknown): void {
    if (++this.#depth > MAX_DEPTH) throw this.#wrong('nested too deeply');
    if (element.kind === 'primitive') this.#primitive(element, holder, key, value ?? undefined, companion ?? undefined);
    else if (element.kind === 'xhtml') this.#narrative(value);
    else if (!isNode(value)) throw this.#wrong('must be an object');
    else if (element.kind === 'complex') this.#object(element.name, value, element.content());
    else {
      this.#open(`<${element.name}>`);
      this.#resource(value);
      this.#close(element.name);
    }
    this.#depth--;
  }

  #primitive(element: ElementShape, holder: object, key: string, value: unknown, companion: unknown): void {
    const { name } = element;
    if (companion !== undefined && !isNode(companion)) throw this.#wrong('must be an object');
    if (value === undefined && companion === undefined) throw this.#wrong('a value or an extension must stand here');
    const said = value === undefined ? '' : ` value="${this.#escaped(this.#lexical(element, holder, key, value))}"`;
    if (companion === undefined) this.#line(`<${name}${said}/>`);
    else this.#object(name, companion, shapeOfType('Element'), said);
  }

  #lexical({ json }: ElementShape, holder: object, key: string, value: unknown): string {
    const expected = json === 'decimal' || json === 'integer' ? 'number' : json;
    if (typeof value !== expected) throw this.#wrong(`must be a JSON ${expected}`);
    if (typeof value !== 'number') return String(value);
    const source = numberText(holder, key);
    return source !== undefined && Number(source) === value ? source : String(value);
  }

  #attribute(name: string, value: unknown): string {
    if (typeof value !== 'string') throw this.#wrong('must be a JSON string', name);
    return ` ${name}="${this.#escaped(value, name)}"`;
  }

  /** A narrative that is not whole could end the element around it. */
  #narrative(value: unknown): void {
    if (typeof value !== 'string') throw this.#wrong('must be a JSON string');
    let first = true;
    const malformed = new XhtmlReader(value, {
      element: (name, attributes) => {
        const isDiv = name === 'div' && attributes.get('xmlns') === XHTML_NAMESPACE;
        if (first && !isDiv) throw this.#wrong('a narrative is a div of XHTML, in its namespace');
        first = false;
        return true;
      },
      text: () => {},
    }).read();
    if (malformed !== undefined) throw this.#wrong(malformed);
    this.#line(this.#possible(value));
  }

  #escaped(text: string, member?: string): string {
    return escaped(this.#possible(text, member));
  }

  #possible(text: string, member?: string): string {
    const impossible = impossibleIn(text);
    if (impossible === undefined) return text;
    if (this.#replaces) return replacingImpossible(text);
    throw this.#wrong(`XML cannot hold the character ${impossible}`, member);
  }

  #open(tag: string): void {
    this.#line(tag);
    this.#level++;
  }

  #close(name: string): void {
    this.#level--;
    this.#line(`</${name}>`);
  }

  #level = 0;

  #line(markup: string): void {
    if (this.#pretty) this.#text += `\n${'  '.repeat(this.#level)}${markup}`;
    else this.#text += markup;
  }

  #wrong(message: string, member?: string): Failure {
    let expression = '';
    for (const part of member === undefined ? this.#path : [...this.#path, member]) {
      if (typeof part === 'number') expression += `[${part}]`;
      else expression += expression === '' ? part : `.${part}`;
    }
    return new Failure('invalid', `This has no form in XML: ${message}`, expression === '' ? {} : { expression });
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
