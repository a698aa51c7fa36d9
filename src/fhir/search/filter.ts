import { type Filter, type FilterOperator, filterFailure, parseFilter } from './filter-syntax.ts';
import { type ParameterKind, parametersOf, type SearchParameter } from './parameters.ts';
import { criterion, referenceTypes } from './query-criteria.ts';
import type { SearchNode } from './tree.ts';
import type { ValueContext } from './value-context.ts';

type Test = Extract<Filter, { readonly k: 'test' }>;

/** Operators that mean the same as a modifier: the parameter is read with it. */
const BY_MODIFIER: Readonly<Partial<Record<ParameterKind, Readonly<Partial<Record<FilterOperator, string>>>>>> = {
  string: { co: ':contains', sw: '' },
  token: { eq: '', in: ':in', ss: ':below', sb: ':above' },
  uri: { eq: '', ss: ':below', sb: ':above' },
  reference: { eq: '', re: '' },
};

/** Kinds whose values have an order: the operator is the prefix. */
const ORDERED: ReadonlySet<ParameterKind> = new Set(['date', 'number', 'quantity']);
const PREFIXES: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'ap', 'sa', 'eb']);

/** Filters that go through more references are refused. */
const MAX_STEPS = 6;

/**
 * `_filter` (search_filter.html) as a tree for resources of `type`.
 *
 * @throws Failure `invalid` that names `_filter` and the character at which it goes wrong
 */
export const filterNode = (type: string, source: string, context: ValueContext): SearchNode =>
  treeOf(parseFilter(source), type, context);

function treeOf(filter: Filter, type: string, context: ValueContext): SearchNode {
  switch (filter.k) {
    case 'and':
    case 'or':
      return { k: filter.k, of: filter.of.map((one) => treeOf(one, type, context)) };
    case 'not':
      return { k: 'not', of: treeOf(filter.of, type, context) };
    case 'test':
      if (filter.path.length > MAX_STEPS)
        throw filterFailure(filter.at, `goes through more than ${MAX_STEPS - 1} references`);
      return along(filter, 0, type, context);
  }
}

/** From the step `from` of a test's path, for resources of `type`. */
function along(test: Test, from: number, type: string, context: ValueContext): SearchNode {
  const { name, filter } = test.path[from]!;
  const [code = '', only] = name.split(':');
  const parameter = parametersOf(type).get(code);
  if (!parameter) throw filterFailure(test.at, `${type} has no search parameter ${code}`);
  const rest = test.path[from + 1];
  if (!rest) {
    if (only !== undefined) throw filterFailure(test.at, `${name} says a type, and no parameter of it`);
    return leaf(test, parameter, type, context);
  }
  if (parameter.kind !== 'reference') throw filterFailure(test.at, `${code} is no reference`);
  const [next = ''] = rest.name.split(':');
  const types = referenceTypes(parameter, only).filter(
    (target) => parametersOf(target).has(next) && (!filter || understands(target, filter)),
  );
  if (types.length === 0)
    throw filterFailure(
      test.at,
      `nothing that ${name} can refer to has a parameter ${next}${filter ? ' and those of its filter' : ''}`,
    );
  const of = types.map((target): SearchNode => {
    const onward = along(test, from + 1, target, context);
    const both: SearchNode = filter ? { k: 'and', of: [treeOf(filter, target, context), onward] } : onward;
    return { k: 'chain', param: code, types: [target], target: both };
  });
  return of.length === 1 ? of[0]! : { k: 'or', of };
}

/** Whether the parameters that a filter begins with are a type's: others of the types that a reference leads to may have none of them. */
function understands(type: string, filter: Filter): boolean {
  switch (filter.k) {
    case 'and':
    case 'or':
      return filter.of.every((one) => understands(type, one));
    case 'not':
      return understands(type, filter.of);
    case 'test':
      return parametersOf(type).has(filter.path[0]!.name.split(':')[0]!);
  }
}

function leaf({ at, op, value }: Test, parameter: SearchParameter, type: string, context: ValueContext): SearchNode {
  const { code, kind } = parameter;
  const read = (modifier: string, text: string): SearchNode => {
    try {
      return criterion(type, `${code}${modifier}`, text, context);
    } catch (error) {
      throw placed(error, at);
    }
  };
  if (op === 'pr') {
    if (value !== 'true' && value !== 'false') throw filterFailure(at, 'pr needs true or false');
    return read(':missing', value === 'true' ? 'false' : 'true');
  }
  const text = escaped(value, kind);
  if (op === 'ne' && !ORDERED.has(kind))
    return { k: 'not', of: leaf({ k: 'test', at, path: [], op: 'eq', value }, parameter, type, context) };
  if (kind === 'string' && (op === 'eq' || op === 'ew'))
    return { k: 'string', param: code, mode: op === 'eq' ? 'equals' : 'ends', value };
  if (kind === 'date' && op === 'po') return { ...read('', text), op: 'ap' } as SearchNode;
  if (ORDERED.has(kind) && PREFIXES.has(op)) return read('', `${op}${text}`);
  const modifier = BY_MODIFIER[kind]?.[op];
  if (modifier === undefined) throw filterFailure(at, `${op} is no comparison for ${code}, a ${kind}`);
  return read(modifier, text);
}

/** A filter has one value: a comma in it parts nothing. A bar still parts system and code. */
const escaped = (value: string, kind: ParameterKind): string =>
  value.replace(kind === 'string' || kind === 'uri' ? /[\\,$|]/g : /[\\,$]/g, (mark) => `\\${mark}`);

function placed(error: unknown, at: number): unknown {
  return error instanceof Error && 'kind' in error && error.kind === 'invalid'
    ? filterFailure(at, error.message.replace(/^Search parameter /, ''))
    : error;
}
