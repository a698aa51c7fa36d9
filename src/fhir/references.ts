/** References and links in resources: what they say, where they stand, and how to change them. */
import { withChanges } from '../kernel/json.ts';
import { hasScheme, isId } from './check/primitives.ts';
import { type ObjectRule, type PropertyRule, ruleOfType } from './check/rules.ts';
import { isNode, type Node } from './check/visit.ts';
import { isResourceType } from './definitions/definitions.ts';
import { mapLinks } from './narrative-links.ts';
import type { AnyResource } from './resource.ts';

export type ParsedReference =
  /** `Type/id` or `Type/id/_history/version`. */
  | { readonly kind: 'local'; readonly type: string; readonly id: string; readonly version?: string }
  /** A URL with a scheme; type and id where it ends as a FHIR server's URL of a resource does. */
  | {
      readonly kind: 'absolute';
      readonly url: string;
      /** Without a slash at its end. */
      readonly base?: string;
      readonly type?: string;
      readonly id?: string;
      readonly version?: string;
    }
  | { readonly kind: 'urn'; readonly urn: string }
  /** `#id`; id is empty for `#`, the containing resource. */
  | { readonly kind: 'contained'; readonly id: string }
  /** `Type?query`. */
  | { readonly kind: 'conditional'; readonly type: string; readonly query: string }
  /** None of these: a relative URL that is no resource's. */
  | { readonly kind: 'other'; readonly text: string };

/** What the text of a Reference says. */
export function parseReference(text: string): ParsedReference {
  if (text.startsWith('#')) return { kind: 'contained', id: text.slice(1) };
  if (text.startsWith('urn:')) return { kind: 'urn', urn: text };
  if (hasScheme(text)) return { kind: 'absolute', url: text, ...resourceUrl(text) };
  const query = text.indexOf('?');
  if (query > 0 && isResourceType(text.slice(0, query))) {
    return { kind: 'conditional', type: text.slice(0, query), query: text.slice(query + 1) };
  }
  const parts = resourceUrl(text);
  if (parts?.base !== '') return { kind: 'other', text };
  const { base: _, ...local } = parts;
  return { kind: 'local', ...local };
}

function resourceUrl(text: string): { base: string; type: string; id: string; version?: string } | undefined {
  const history = text.indexOf('/_history/');
  const version = history < 0 ? undefined : text.slice(history + 10);
  const path = history < 0 ? text : text.slice(0, history);
  const idAt = path.lastIndexOf('/');
  if (idAt < 1) return undefined;
  const typeAt = path.lastIndexOf('/', idAt - 1);
  if (typeAt === 0) return undefined;
  const type = path.slice(typeAt + 1, idAt);
  const id = path.slice(idAt + 1);
  if (!isResourceType(type) || !isId(id) || (version !== undefined && !isId(version))) return undefined;
  return { base: path.slice(0, Math.max(typeAt, 0)), type, id, ...(version === undefined ? {} : { version }) };
}

/** Where a link stands. */
export interface LinkPlace {
  /** `reference`: Reference.reference; `uri`: an element of type uri, url, oid or uuid; `narrative`: a href or src. */
  readonly use: 'reference' | 'uri' | 'narrative';
  /** FHIRPath to it: `Observation.subject.reference`. */
  expression(): string;
}

/** What stands in place of a link; the same text for no change. */
export type LinkMap = (text: string, place: LinkPlace) => string;

const LINK_TYPES: ReadonlySet<string> = new Set(['uri', 'url', 'oid', 'uuid']);
/** URIs that name a vocabulary or a definition, not something that could be sent along. */
const NAMES: ReadonlySet<string> = new Set(['Extension.url', 'Coding.system', 'Identifier.system', 'Quantity.system']);

/**
 * The resource with every link mapped that a transaction may rewrite (http.html#trules): references, elements of type
 * uri, url, oid and uuid (canonicals and names of vocabularies are none), and links in narratives. A copy where anything
 * changes, the same object where nothing does; contained resources and those of a nested Bundle included.
 */
export function mapReferences<T extends AnyResource>(resource: T, map: LinkMap): T {
  if (!isResourceType(resource.resourceType)) return resource;
  return new Walk(map).resource(resource as Node, resource.resourceType) as unknown as T;
}

/** Every Reference.reference in the resource, in document order, with its FHIRPath. */
export function referencesOf(resource: AnyResource): { readonly reference: string; readonly expression: string }[] {
  const found: { reference: string; expression: string }[] = [];
  mapReferences(resource, (reference, place) => {
    if (place.use === 'reference') found.push({ reference, expression: place.expression() });
    return reference;
  });
  return found;
}

class Walk {
  readonly #map: LinkMap;
  readonly #path: (string | number)[] = [];

  constructor(map: LinkMap) {
    this.#map = map;
  }

  resource(value: Node, type: string): Node {
    if (this.#path.length === 0) this.#path.push(type);
    return this.#object(value, ruleOfType(type));
  }

  #object(value: Node, rule: ObjectRule): Node {
    let changes: Record<string, unknown> | undefined;
    for (const key in value) {
      const companion = key.charCodeAt(0) === 0x5f;
      const property = rule.properties.get(companion ? key.slice(1) : key);
      if (!property) continue;
      const item = value[key];
      if (!companion && typeof item === 'string' && !this.#isLink(property, rule)) continue;
      this.#path.push(property.step);
      const mapped = this.#value(item, property, rule, companion);
      this.#path.pop();
      if (mapped === item) continue;
      changes ??= {};
      changes[key] = mapped;
    }
    return changes ? withChanges(value, changes) : value;
  }

  #isLink(property: PropertyRule, owner: ObjectRule): boolean {
    const { name, type } = property;
    return type === 'xhtml' || (owner.name === 'Reference' && name === 'reference') || this.#isUri(property, owner);
  }

  #isUri({ name, type }: PropertyRule, owner: ObjectRule): boolean {
    return LINK_TYPES.has(type) && !NAMES.has(`${owner.name}.${name}`);
  }

  #value(value: unknown, property: PropertyRule, owner: ObjectRule, companion: boolean): unknown {
    if (Array.isArray(value)) return this.#array(value, property, owner, companion);
    if (typeof value === 'string') return companion ? value : this.#text(value, property, owner);
    if (!isNode(value)) return value;
    if (companion) return this.#object(value, ruleOfType('Element'));
    const rule = property.object() ?? resourceRule(value, property);
    return rule ? this.#object(value, rule) : value;
  }

  #array(values: readonly unknown[], property: PropertyRule, owner: ObjectRule, companion: boolean): unknown {
    let copy: unknown[] | undefined;
    for (let i = 0; i < values.length; i++) {
      this.#path.push(i);
      const mapped = Array.isArray(values[i]) ? values[i] : this.#value(values[i], property, owner, companion);
      this.#path.pop();
      if (mapped === values[i]) continue;
      copy ??= [...values];
      copy[i] = mapped;
    }
    return copy ?? values;
  }

  #text(value: string, property: PropertyRule, owner: ObjectRule): string {
    if (property.type === 'xhtml') return mapLinks(value, (link) => this.#map(link, this.#place('narrative')));
    if (owner.name === 'Reference' && property.name === 'reference') return this.#map(value, this.#place('reference'));
    return this.#isUri(property, owner) ? this.#map(value, this.#place('uri')) : value;
  }

  #place(use: LinkPlace['use']): LinkPlace {
    return { use, expression: () => this.#expression() };
  }

  #expression(): string {
    let text = '';
    for (const part of this.#path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
    return text;
  }
}

function resourceRule(value: Node, property: PropertyRule): ObjectRule | undefined {
  const type = value['resourceType'];
  return property.type === 'Resource' && typeof type === 'string' && isResourceType(type)
    ? ruleOfType(type)
    : undefined;
}
