/** What may stand in an XML element of each R4 type, in the order of its definition (xml.html). */
import { type ElementDefinition, type Structure, structureOf, type TypeUse } from '../definitions/definitions.ts';

/** How a value is written in JSON: XML has texts alone. */
export type JsonKind = 'string' | 'decimal' | 'integer' | 'boolean';

/** One element that may stand in another; of a choice, one of its types. */
export interface ElementShape {
  readonly name: string;
  /** FHIRPath step to it: `status`, `value.ofType(Quantity)`. */
  readonly step: string;
  /** Its place among the elements of its owner. */
  readonly rank: number;
  readonly many: boolean;
  /** `attribute`: an id of an element or the url of an extension. `resource`: an element around a resource. */
  readonly kind: 'primitive' | 'attribute' | 'xhtml' | 'complex' | 'resource';
  /** Of a primitive. */
  readonly json: JsonKind;
  /** Of a complex element: what may stand in it. */
  readonly content: () => ObjectShape;
}

export interface ObjectShape {
  /** `Patient`, `HumanName`, `Patient.contact`. */
  readonly name: string;
  readonly elements: ReadonlyMap<string, ElementShape>;
}

const JSON_KINDS: Readonly<Record<string, JsonKind>> = {
  boolean: 'boolean',
  decimal: 'decimal',
  integer: 'integer',
  unsignedInt: 'integer',
  positiveInt: 'integer',
};

const shapes = new Map<string, ObjectShape>();

/** The shape of a resource type or complex datatype. */
export function shapeOfType(type: string): ObjectShape {
  const structure = structureOf(type);
  if (!structure) throw new RangeError(`not a type of R4: ${type}`);
  return shapeAt(structure, '');
}

/** The shape of the type itself (path '') or of the element at `path` in it. */
function shapeAt(structure: Structure, path: string): ObjectShape {
  const name = path === '' ? structure.name : `${structure.name}.${path}`;
  let shape = shapes.get(name);
  if (!shape) {
    const elements = new Map<string, ElementShape>();
    for (const definition of definitionsAt(structure, path))
      for (const element of shapesOf(structure, definition)) {
        const ranked = { ...element, rank: elements.size };
        elements.set(ranked.name, ranked);
      }
    shape = { name, elements };
    shapes.set(name, shape);
  }
  return shape;
}

/** Elements directly below `path`; those of the type that the element has there (id, extensions) first. */
function definitionsAt(structure: Structure, path: string): readonly ElementDefinition[] {
  const prefix = path === '' ? '' : `${path}.`;
  const below = structure.elements.filter(
    (element) => element.path.startsWith(prefix) && !element.path.slice(prefix.length).includes('.'),
  );
  if (path === '') return below;
  const holder = structure.elements.find((element) => element.path === path);
  return [...(structureOf(holder?.types[0]?.code ?? 'BackboneElement')?.elements ?? []), ...below];
}

type Unranked = Omit<ElementShape, 'rank'>;

function shapesOf(structure: Structure, definition: ElementDefinition): readonly Unranked[] {
  const { name, choice, types, contentReference } = definition;
  const many = definition.max > 1;
  if (contentReference !== undefined) {
    return [
      { name, step: name, many, kind: 'complex', json: 'string', content: () => shapeAt(structure, contentReference) },
    ];
  }
  return types.map((use) => ({
    name: choice ? `${name}${use.code[0]!.toUpperCase()}${use.code.slice(1)}` : name,
    step: choice ? `${name}.ofType(${use.code})` : name,
    many,
    kind: kindOf(structure, definition, use),
    json: JSON_KINDS[use.code] ?? 'string',
    content: () =>
      use.code === 'BackboneElement' || use.code === 'Element'
        ? shapeAt(structure, definition.path)
        : shapeOfType(use.code),
  }));
}

function kindOf(structure: Structure, { path, types }: ElementDefinition, { code }: TypeUse): ElementShape['kind'] {
  if (code === 'Resource') return 'resource';
  if (code === 'xhtml') return 'xhtml';
  // The id of a resource is an element of type id, that of anything inside it an attribute.
  if (path === 'id' && types[0]!.code === 'string') return 'attribute';
  if (path === 'url' && structure.name === 'Extension') return 'attribute';
  return structureOf(code)?.kind === 'primitive' ? 'primitive' : 'complex';
}
