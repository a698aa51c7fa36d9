import { Failure } from '../../kernel/failure.ts';
import type { AnyResource } from '../resource.ts';
import type { Expression } from '../search/expression-syntax.ts';
import { isObject, type JsonObject } from './element.ts';
import { parsePath } from './path.ts';
import { type Part, partsOf } from './value.ts';

export const OPERATION_TYPES = ['add', 'insert', 'delete', 'replace', 'move'] as const;
export type OperationType = (typeof OPERATION_TYPES)[number];

interface WholeNumber {
  /** From 0. */
  readonly number: number;
  readonly at: string;
}

/** One operation of a FHIRPath Patch, with all that its type needs; `at` is a place in the Parameters. */
export interface Operation {
  readonly at: string;
  readonly type: OperationType;
  readonly path: { readonly expression: Expression; readonly at: string };
  readonly name?: { readonly text: string; readonly at: string };
  readonly value?: Part;
  readonly index?: WholeNumber;
  readonly source?: WholeNumber;
  readonly destination?: WholeNumber;
}

/** What each type of operation needs besides its path (fhirpatch.html#operations). */
const NEEDS: Readonly<Record<OperationType, readonly string[]>> = {
  add: ['name', 'value'],
  insert: ['value', 'index'],
  delete: [],
  replace: ['value'],
  move: ['source', 'destination'],
};
const KNOWN = new Set(['type', 'path', 'name', 'value', 'index', 'source', 'destination']);

/**
 * The operations in their order.
 *
 * @throws Failure `invalid` at what is missing, stands twice, or is not known
 */
export function operationsOf(parameters: AnyResource): Operation[] {
  const list = Array.isArray(parameters['parameter']) ? (parameters['parameter'] as unknown[]) : [];
  return list.map((node, index) => {
    const at = `Parameters.parameter[${index}]`;
    if (!isObject(node) || node['name'] !== 'operation')
      throw invalid('A FHIRPath Patch has parameters named operation, and no others', at);
    return operationAt({ node, at });
  });
}

function operationAt(parameter: Part): Operation {
  const parts = namedParts(parameter);
  const { at } = parameter;
  const type = OPERATION_TYPES.find((one) => one === textOf(needed(parts, 'type', at)));
  if (!type) throw invalid(`The type must be one of ${OPERATION_TYPES.join(', ')}`, parts.get('type')!.at);
  for (const name of NEEDS[type]) needed(parts, name, at, type);
  const number = (name: string) => {
    const part = NEEDS[type].includes(name) ? parts.get(name) : undefined;
    return part && { [name]: { number: wholeNumberOf(part), at: part.at } };
  };
  const name = parts.get('name');
  const value = parts.get('value');
  return {
    at,
    type,
    path: pathOf(needed(parts, 'path', at)),
    ...(name && { name: { text: textOf(name), at: name.at } }),
    ...(value && { value }),
    ...number('index'),
    ...number('source'),
    ...number('destination'),
  };
}

function namedParts(parameter: Part): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const part of partsOf(parameter)) {
    const name = String(part.node['name']);
    if (!KNOWN.has(name)) throw invalid(`An operation has no part ${name.slice(0, 100)}`, `${part.at}.name`);
    if (parts.has(name)) throw invalid(`The part ${name} stands twice`, part.at);
    parts.set(name, part);
  }
  return parts;
}

function needed(parts: ReadonlyMap<string, Part>, name: string, at: string, type?: OperationType): Part {
  const part = parts.get(name);
  if (part) return part;
  throw invalid(type ? `The operation ${type} needs a part ${name}` : `An operation needs a part ${name}`, at);
}

function pathOf(part: Part): Operation['path'] {
  try {
    return { expression: parsePath(textOf(part)), at: part.at };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw invalid(error.message, part.at, error);
  }
}

/** Codes, names and paths come as one of the types of text. */
function textOf({ node, at }: Part): string {
  const value = primitiveOf(node);
  if (typeof value === 'string' && value !== '') return value;
  throw invalid('A text is needed here', at);
}

function wholeNumberOf({ node, at }: Part): number {
  const value = primitiveOf(node);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalid('A whole number from 0 is needed here', at);
}

const primitiveOf = (node: JsonObject): unknown => {
  const key = Object.keys(node).find((name) => /^value[A-Z]/.test(name));
  return key === undefined ? undefined : node[key];
};

const invalid = (message: string, expression: string, cause?: unknown): Failure =>
  new Failure('invalid', message, { expression, cause });
