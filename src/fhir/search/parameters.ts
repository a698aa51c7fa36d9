import {
  codesOf,
  type SearchParameterDefinition,
  searchParametersOf,
  structureOf,
} from '../definitions/definitions.ts';
import { compileExpression, type Selector } from './expression.ts';
import { chainOf } from './forwarded-parameters.ts';
import { ownParameters } from './own-parameters.ts';

export type ParameterKind =
  | 'token'
  | 'string'
  | 'date'
  | 'number'
  | 'quantity'
  | 'uri'
  | 'reference'
  | 'composite'
  | 'text'
  | 'near';

/** One thing that resources of a type can be searched by. */
export interface SearchParameter {
  readonly code: string;
  readonly kind: ParameterKind;
  readonly select: Selector;
  /** Types that a reference may point to. */
  readonly targets: readonly string[];
  /** Of a composite, in order. */
  readonly components: readonly SearchParameter[];
  /** Code systems that plain codes are of: an element of type code names none. */
  readonly codeSystems: readonly string[];
  readonly definition: SearchParameterDefinition;
}

/** R4 defines these and this server does not offer them, which searching by them says. */
export const NOT_OFFERED: Readonly<Record<string, string>> = {
  _query: 'there are no named queries',
};

const cache = new Map<string, ReadonlyMap<string, SearchParameter>>();

/** The one table of what a resource type can be searched by: R4's parameters and our own, by code. */
export function parametersOf(type: string): ReadonlyMap<string, SearchParameter> {
  const known = cache.get(type);
  if (known) return known;
  const definitions = [
    ...searchParametersOf(type),
    ...(Object.hasOwn(ownParameters(), type) ? ownParameters()[type]! : []),
  ];
  const table = new Map<string, SearchParameter>();
  for (const definition of definitions) {
    const parameter = build(definition, definitions, type);
    if (parameter) table.set(definition.code, parameter);
  }
  cache.set(type, table);
  return table;
}

const searchable = new Map<string, readonly SearchParameter[]>();

/** Those whose values an expression selects: all but `_id`, the texts, and what stands for a chain. */
export function searchableParameters(type: string): readonly SearchParameter[] {
  let list = searchable.get(type);
  if (!list) {
    list = [...parametersOf(type).values()].filter(
      ({ code, kind }) => code !== '_id' && kind !== 'text' && chainOf(type, code) === undefined,
    );
    searchable.set(type, list);
  }
  return list;
}

function build(
  definition: SearchParameterDefinition,
  all: readonly SearchParameterDefinition[],
  type: string,
): SearchParameter | undefined {
  if (Object.hasOwn(NOT_OFFERED, definition.code)) return undefined;
  const select = isText(definition.code) ? NO_ITEMS : compileExpression(definition.expression, type);
  if (!select) return undefined;
  return {
    code: definition.code,
    kind: kindOf(definition),
    select,
    targets: definition.target ?? [],
    codeSystems: codeSystemsOf(definition, type),
    components: (definition.components ?? []).map((component) => {
      const part = all.find((one) => one.code === component.code);
      return {
        code: component.code,
        kind: part ? kindOf(part) : 'token',
        select: compileExpression(component.expression, type)!,
        targets: part?.target ?? [],
        components: [],
        codeSystems: [],
        definition: part ?? definition,
      };
    }),
    definition,
  };
}

/** Their definitions have no expression: what they look at is words.ts' to say. */
const isText = (code: string): boolean => code === '_text' || code === '_content';

const NO_ITEMS: Selector = () => [];

const kindOf = ({ code, type }: SearchParameterDefinition): ParameterKind =>
  isText(code) ? 'text' : type === 'special' ? (isPlace(code) ? 'near' : 'string') : type;

const isPlace = (code: string): boolean => code === 'near' || code === 'recruiting-near';

/** Of a parameter whose path for the type leads to a code with a required binding. */
function codeSystemsOf(definition: SearchParameterDefinition, type: string): readonly string[] {
  const { expression, type: kind } = definition;
  if (definition.codeSystems) return definition.codeSystems;
  if (kind !== 'token') return [];
  const path = expression.split(' | ').find((branch) => branch.startsWith(`${type}.`));
  const element = structureOf(type)?.elements.find((one) => path === `${type}.${one.path}`);
  if (!element?.binding || element.types[0]?.code !== 'code') return [];
  return Object.keys(codesOf(element.binding) ?? {});
}
