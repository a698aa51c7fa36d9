/** What R4 (4.0.1) defines, from tables generated from its published definitions. */
import codeTable from './codes.json' with { type: 'json' };
import compartmentTable from './compartments.json' with { type: 'json' };
import ownCodeTable from './own-codes.json' with { type: 'json' };
import parameterTable from './search-parameters.json' with { type: 'json' };
import structureTable from './structures.json' with { type: 'json' };

export interface TypeUse {
  /** A type's name; `value` for the text or number inside a primitive. */
  readonly code: string;
  /** Types that a Reference or canonical may point to; absent for any. */
  readonly targets?: readonly string[];
  /** A Quantity without a comparator. */
  readonly simple: boolean;
}

export interface ElementDefinition {
  /** Path below the type: `contact.relationship`; a choice ends with `[x]`. */
  readonly path: string;
  /** Last part of the path, without `[x]`. */
  readonly name: string;
  readonly choice: boolean;
  readonly min: number;
  /** 1, or Infinity. */
  readonly max: number;
  /** Empty where `contentReference` says what the element holds. */
  readonly types: readonly TypeUse[];
  /** Path, below the same type, of the element whose content this one has. */
  readonly contentReference?: string;
  /** Key of a required binding; see `codesOf`. */
  readonly binding?: string;
  readonly summary: boolean;
}

export interface Structure {
  readonly name: string;
  readonly kind: 'resource' | 'complex' | 'primitive';
  /** Absent for Element and Resource. */
  readonly base?: string;
  /** Elements of the type and of its bases, those of the bases first, in the order of their definition. */
  readonly elements: readonly ElementDefinition[];
}

export const SEARCH_PARAMETER_TYPES = [
  'token',
  'string',
  'date',
  'reference',
  'quantity',
  'number',
  'uri',
  'composite',
  'special',
] as const;
export type SearchParameterType = (typeof SEARCH_PARAMETER_TYPES)[number];

export interface SearchParameterDefinition {
  readonly code: string;
  readonly type: SearchParameterType;
  /** FHIRPath as published: for a parameter of several types, the union over all of them. Empty for `_text`, `_content`, `_query`. */
  readonly expression: string;
  /** Types that a reference may point to. */
  readonly target?: readonly string[];
  /** Of a composite, in order; `code` names a parameter, `expression` is relative to the composite's. */
  readonly components?: readonly { readonly code: string; readonly expression: string }[];
  /** Of plain codes, where no binding of an element of R4 names them. */
  readonly codeSystems?: readonly string[];
  readonly url: string;
}

const structureLines: Readonly<Record<string, readonly string[] | undefined>> = structureTable;
const codeLists: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>> = codeTable;
const compartmentTypes: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = compartmentTable;

const structures = new Map<string, Structure>();

const concreteTypes: readonly string[] = Object.keys(structureTable).filter((name) => {
  const kind = structureLines[name]![0]!;
  return kind.startsWith('resource ') && name !== 'DomainResource' && name !== 'Resource';
});
const concreteTypeSet: ReadonlySet<string> = new Set(concreteTypes);

/** The 146 resource types that can be instances, in code-unit order. */
export const resourceTypes = (): readonly string[] => concreteTypes;

export const isResourceType = (name: string): boolean => concreteTypeSet.has(name);

/** The definition of a resource type or datatype; undefined for a name that R4 does not define. */
export function structureOf(name: string): Structure | undefined {
  const known = structures.get(name);
  if (known) return known;
  if (!Object.hasOwn(structureTable, name)) return undefined;
  const [head, ...lines] = structureLines[name]!;
  const [kind, base] = head!.split(' ') as [Structure['kind'], string];
  const inherited = base === '-' ? [] : structureOf(base)!.elements;
  const structure: Structure = {
    name,
    kind,
    ...(base === '-' ? {} : { base }),
    elements: [...inherited, ...lines.map(elementOf)],
  };
  structures.set(name, structure);
  return structure;
}

function elementOf(line: string): ElementDefinition {
  const [path, cardinality, content, ...flags] = line.split(' ') as [string, string, string, ...string[]];
  const [min, max] = cardinality.split('..');
  const choice = path.endsWith('[x]');
  const bare = choice ? path.slice(0, -3) : path;
  const binding = flags.find((flag) => flag.startsWith('!'))?.slice(1);
  return {
    path,
    name: bare.slice(bare.lastIndexOf('.') + 1),
    choice,
    min: Number(min),
    max: max === '*' ? Number.POSITIVE_INFINITY : Number(max),
    types: content.startsWith('#') ? [] : content.split(',').map(typeUseOf),
    ...(content.startsWith('#') ? { contentReference: content.slice(1) } : {}),
    ...(binding === undefined ? {} : { binding }),
    summary: flags.includes('S'),
  };
}

function typeUseOf(text: string): TypeUse {
  const open = text.indexOf('(');
  if (open < 0) return { code: text, simple: false };
  const code = text.slice(0, open);
  const inside = text.slice(open + 1, -1).split('|');
  return code === 'Quantity' ? { code, simple: true } : { code, targets: inside, simple: false };
}

/** The codes of a required binding, by code system; undefined where they cannot be listed and the binding stays open. */
export const codesOf = (binding: string): Readonly<Record<string, readonly string[]>> | undefined =>
  Object.hasOwn(codeTable, binding) ? codeLists[binding] : undefined;

const ownCodeLists: Readonly<Record<string, readonly string[] | undefined>> = ownCodeTable;
const ownCodes = new Map<string, ReadonlySet<string>>();

/** All codes of a code system that R4 itself defines completely (`http://hl7.org/fhir/…`); undefined for any other. */
export function ownCodesOf(system: string): ReadonlySet<string> | undefined {
  if (!system.startsWith('http://hl7.org/fhir/') || !Object.hasOwn(ownCodeTable, system)) return undefined;
  let codes = ownCodes.get(system);
  if (!codes) {
    codes = new Set(ownCodeLists[system]);
    ownCodes.set(system, codes);
  }
  return codes;
}

const parametersByBase = readParameters();
const parametersByType = new Map<string, readonly SearchParameterDefinition[]>();

/**
 * The search parameters of a resource type, those of Resource and DomainResource included; ordered by code. Parameters
 * of R4's extensions are not among them.
 */
export function searchParametersOf(type: string): readonly SearchParameterDefinition[] {
  const known = parametersByType.get(type);
  if (known) return known;
  const all: SearchParameterDefinition[] = [];
  for (let at = structureOf(type); at; at = at.base === undefined ? undefined : structureOf(at.base)) {
    all.push(...(parametersByBase.get(at.name) ?? []));
  }
  all.sort((a, b) => (a.code < b.code ? -1 : 1));
  parametersByType.set(type, all);
  return all;
}

function readParameters(): Map<string, SearchParameterDefinition[]> {
  const byBase = new Map<string, SearchParameterDefinition[]>();
  for (const row of parameterTable as readonly string[][]) {
    const [id, code, type, bases, expression, targets, ...components] = row as [
      string,
      string,
      SearchParameterType,
      string,
      string,
      string,
      ...string[],
    ];
    const definition: SearchParameterDefinition = {
      code,
      type,
      expression,
      ...(targets === '' ? {} : { target: targets === '*' ? concreteTypes : targets.split('|') }),
      ...(components.length === 0 ? {} : { components: pairs(components) }),
      url: `http://hl7.org/fhir/SearchParameter/${id}`,
    };
    for (const base of bases.split('|')) {
      const list = byBase.get(base);
      if (list) list.push(definition);
      else byBase.set(base, [definition]);
    }
  }
  return byBase;
}

function pairs(parts: readonly string[]): { code: string; expression: string }[] {
  return Array.from({ length: parts.length / 2 }, (_, i) => ({ code: parts[2 * i]!, expression: parts[2 * i + 1]! }));
}

/** Names of the five compartments: Device, Encounter, Patient, Practitioner, RelatedPerson. */
export const compartmentNames = (): readonly string[] => Object.keys(compartmentTable);

/**
 * The parameters of `type` by which a resource belongs to a compartment; undefined where none of its resources can. The
 * resource that names the compartment belongs to it too, which no parameter says.
 */
export function compartmentParameters(compartment: string, type: string): readonly string[] | undefined {
  const types = Object.hasOwn(compartmentTable, compartment) ? compartmentTypes[compartment] : undefined;
  return types && Object.hasOwn(types, type) ? types[type]!.split('|') : undefined;
}
