import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { Failure } from '../../kernel/failure.ts';
import { DEFAULT_JSON_LIMITS, type JsonLimits } from '../../kernel/json.ts';
import { isResourceType } from '../definitions/definitions.ts';
import type { AnyResource } from '../resource.ts';
import { type ElementShape, shapeOfType } from './element-shape.ts';
import { evenLists, type Frame, type JsonObject, nextIndex, objectOf, setObject, setValue } from './json-frame.ts';
import { FHIR_NAMESPACE, SCHEMA_INSTANCE_NAMESPACE, XHTML_NAMESPACE } from './names.ts';
import { NarrativeCapture } from './narrative-capture.ts';
import { readValue } from './xml-value.ts';

/**
 * The resource that an XML text says (xml.html), as `parseJson` would give it from JSON: numbers keep their source text,
 * a narrative stays as it was written. Elements may come in any order. Values are not judged beyond the JSON type that
 * they need; that is the check's part.
 *
 * @throws Failure `invalid`, with line, column and FHIRPath, for what is not well-formed, a document type, an entity of
 *   the document's own, an element or attribute that R4 does not define, a repetition that it does not allow, nesting
 *   beyond the limits; `too-costly` for more elements than the limits allow; `unsupported-media-type` for another
 *   encoding than UTF-8
 */
export function fromXml(text: string, limits: JsonLimits = DEFAULT_JSON_LIMITS): AnyResource {
  const reading = new XmlReading(text, limits);
  while (!reading.advance(PIECE));
  return reading.resource;
}

const PIECE = 65_536;
const MAX_NARRATIVE_DEPTH = 200;
const BOM = '\uFEFF';
const OPTIONS = { xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;
const BLANK = /^[ \t\r\n]*$/;

/** A reading in pieces, so that whoever reads a large text can let others go on in between. */
export class XmlReading {
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #parser = new SaxesParser(OPTIONS);
  readonly #frames: Frame[] = [];
  #at = 0;
  #elements = 0;
  #narrative: NarrativeCapture | undefined;
  #resource: AnyResource | undefined;

  constructor(text: string, limits: JsonLimits = DEFAULT_JSON_LIMITS) {
    this.#text = text.startsWith(BOM) ? text.slice(1) : text;
    this.#limits = limits;
    const parser = this.#parser;
    parser.on('xmldecl', ({ encoding }) => checkEncoding(encoding));
    parser.on('doctype', () => {
      throw this.#wrong('a document type is not allowed');
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag));
    parser.on('text', (said) => this.#said(said));
    parser.on('cdata', (said) => this.#said(said));
    parser.on('error', ({ message }) => {
      throw this.#wrong(`this is no well-formed XML: ${message.replace(/^[\d:]+\s*/, '').slice(0, 200)}`);
    });
  }

  /** Reads the next characters, so many at the most; whether all are read. */
  advance(characters: number): boolean {
    const end = Math.min(this.#text.length, this.#at + characters);
    this.#parser.write(this.#text.slice(this.#at, end));
    this.#at = end;
    if (end < this.#text.length) return false;
    this.#parser.close();
    return true;
  }

  /** What was read, once all is. */
  get resource(): AnyResource {
    return this.#resource!;
  }

  #open(tag: SaxesTagNS): void {
    if (++this.#elements > this.#limits.maxKeys)
      throw new Failure('too-costly', `More than ${this.#limits.maxKeys} elements in one XML text`);
    const owner = this.#frames.at(-1);
    if (this.#narrative) this.#openInside(this.#narrative, tag);
    else if (owner?.shape) this.#openElement(owner, tag);
    else this.#openResource(owner, tag);
  }

  #openInside(narrative: NarrativeCapture, tag: SaxesTagNS): void {
    this.#checkNamespace(tag, XHTML_NAMESPACE);
    if (narrative.depth >= MAX_NARRATIVE_DEPTH) throw this.#wrong('elements of a narrative are nested too deeply');
    narrative.open(tag);
  }

  /** The root, or the resource in an element that holds one. */
  #openResource(holder: Frame | undefined, tag: SaxesTagNS): void {
    const { local } = tag;
    this.#checkNamespace(tag, FHIR_NAMESPACE);
    if (!isResourceType(local)) throw this.#wrong(`${local.slice(0, 100)} is no resource type of R4`);
    if (holder?.filled) throw this.#wrong('only one resource may stand here');
    const object: JsonObject = { resourceType: local };
    if (holder) holder.filled = true;
    else this.#resource = object as unknown as AnyResource;
    const place = holder?.place ?? { owner: undefined, name: local, index: undefined };
    const frame: Frame = {
      element: undefined,
      shape: shapeOfType(local),
      place,
      depth: holder?.depth ?? 1,
      step: holder ? '' : local,
      object,
      filled: true,
    };
    this.#frames.push(frame);
    this.#attributes(frame, tag);
    setObject(place, object);
  }

  #openElement(owner: Frame, tag: SaxesTagNS): void {
    const { local } = tag;
    const element = owner.shape!.elements.get(local);
    if (!element || element.kind === 'attribute')
      throw this.#wrong(`${owner.shape!.name} has no element ${local.slice(0, 100)} in R4`);
    this.#checkNamespace(tag, element.kind === 'xhtml' ? XHTML_NAMESPACE : FHIR_NAMESPACE);
    const index = nextIndex(owner, element);
    if (index === 'twice') throw this.#wrong(`${owner.shape!.name} has ${local} once at the most`);
    owner.filled = true;
    const frame = frameOf(owner, element, index);
    this.#frames.push(frame);
    if (element.kind === 'xhtml') this.#openNarrative(tag);
    else this.#fill(frame, element, tag);
  }

  #openNarrative(div: SaxesTagNS): void {
    // No tag of well-formed XML has another < inside.
    const start = this.#text.lastIndexOf('<', this.#parser.position - 1);
    this.#narrative = new NarrativeCapture(this.#text, start, div);
    this.#narrative.open(div);
  }

  /** What the tag of an element says itself. */
  #fill(frame: Frame, element: ElementShape, tag: SaxesTagNS): void {
    if (element.kind === 'complex') {
      this.#checkDepth(frame);
      frame.object = {};
      setObject(frame.place, frame.object);
    }
    if (element.kind === 'primitive') this.#value(frame, element, tag.attributes['value']);
    this.#attributes(frame, tag);
  }

  #value(frame: Frame, { json }: ElementShape, attribute: SaxesAttributeNS | undefined): void {
    if (!attribute) {
      setValue(frame.place, undefined);
      return;
    }
    const { value: text } = attribute;
    if (text === '') throw this.#wrong('a value must not be empty');
    const read = readValue(text, json);
    if (typeof read === 'string') throw this.#wrong(`must be ${read}, not ${text.slice(0, 40)}`);
    frame.filled = true;
    setValue(frame.place, read.value, read.source);
  }

  /** The attributes that are members of the object. */
  #attributes(frame: Frame, { name: tag, attributes }: SaxesTagNS): void {
    for (const attribute of Object.values(attributes)) {
      const { name, uri, value } = attribute;
      if (isDeclaration(attribute) || (name === 'value' && frame.element?.kind === 'primitive')) continue;
      const known = uri === '' && frame.shape?.elements.get(name)?.kind === 'attribute';
      if (!known) throw this.#wrong(`${tag} has no attribute ${name.slice(0, 100)} in R4`);
      if (value === '') throw this.#wrong(`the attribute ${name} must not be empty`);
      this.#checkDepth(frame);
      frame.filled = true;
      objectOf(frame)[name] = value;
    }
  }

  #close(tag: SaxesTagNS): void {
    if (this.#narrative) {
      const div = this.#narrative.close(tag, this.#parser.position);
      if (div === undefined) return;
      this.#narrative = undefined;
      setValue(this.#frames.at(-1)!.place, div);
    } else if (!this.#frames.at(-1)!.filled) {
      const holder = this.#frames.at(-1)!.element?.kind === 'resource';
      throw this.#wrong(holder ? 'a resource must stand here' : 'an element must have a value or children');
    }
    const frame = this.#frames.pop()!;
    evenLists(frame);
    if (frame.shape?.name === 'Extension') urlLast(frame.object!);
  }

  #said(text: string): void {
    if (this.#narrative) this.#narrative.text(text);
    else if (!BLANK.test(text)) throw this.#wrong(`no text may stand here: ${text.trim().slice(0, 40)}`);
  }

  #checkNamespace({ local, uri }: SaxesTagNS, expected: string): void {
    if (uri === expected) return;
    const given = uri === '' ? 'none' : uri.slice(0, 100);
    throw this.#wrong(`${local.slice(0, 100)} must be in the namespace ${expected}, and is in ${given}`);
  }

  #checkDepth({ depth }: Frame): void {
    if (depth > this.#limits.maxDepth) throw this.#wrong(`nested deeper than ${this.#limits.maxDepth} levels of JSON`);
  }

  #wrong(message: string): Failure {
    const { line, column } = this.#parser;
    const expression = this.#frames.reduce((path, { step }) => (path && step ? `${path}.${step}` : path + step), '');
    return new Failure(
      'invalid',
      `XML, line ${line}, column ${column}: ${message}`,
      expression === '' ? {} : { expression },
    );
  }
}

function frameOf(owner: Frame, element: ElementShape, index: number | undefined): Frame {
  const { name, kind, step } = element;
  const shape = kind === 'complex' ? element.content() : kind === 'primitive' ? shapeOfType('Element') : undefined;
  return {
    element,
    shape,
    place: { owner, name, index },
    depth: owner.depth + (index === undefined ? 1 : 2),
    step: index === undefined ? step : `${step}[${index}]`,
    object: undefined,
    filled: kind === 'xhtml',
  };
}

/** JSON has members in the order of their definition too: an attribute comes before all elements in XML alone. */
function urlLast(extension: JsonObject): void {
  const { url } = extension;
  if (url === undefined || extension['extension'] === undefined) return;
  delete extension['url'];
  extension['url'] = url;
}

/** A namespace, or a hint where its schema is, which says nothing of the resource. */
const isDeclaration = ({ name, prefix, uri, local }: SaxesAttributeNS): boolean =>
  name === 'xmlns' || prefix === 'xmlns' || (uri === SCHEMA_INSTANCE_NAMESPACE && local === 'schemaLocation');

function checkEncoding(encoding: string | undefined): void {
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
    throw new Failure('unsupported-media-type', `XML is read as UTF-8, not as ${encoding.slice(0, 40)}`);
}
