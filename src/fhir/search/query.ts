import { Failure } from '../../kernel/failure.ts';
import { isResourceType, resourceTypes } from '../definitions/definitions.ts';
import { filterNode } from './filter.ts';
import { chainOf } from './forwarded-parameters.ts';
import { unitOfNear } from './near-value.ts';
import { parametersOf } from './parameters.ts';
import { criterion } from './query-criteria.ts';
import { bad, isNotKnown, notKnown } from './query-values.ts';
import { routesOf } from './routes.ts';
import type { Include, SearchNode, SearchQuery, SortKey } from './tree.ts';
import type { ValueContext } from './value-context.ts';

export interface SearchOptions extends ValueContext {
  /** `strict`: what is not understood is a Failure; `lenient`: it is left out and listed. Bad values are a Failure in both. */
  readonly handling: 'strict' | 'lenient';
  readonly defaultCount: number;
  /** What `_count` is cut to. */
  readonly maxCount: number;
}

export type Summary = 'true' | 'text' | 'data' | 'count' | 'false';

export interface ParsedSearch {
  readonly query: SearchQuery;
  /** Query string of what was used, `_cursor` apart: what a self link shows, and a next link adds `_cursor` to. */
  readonly self: string;
  /** Names of what was left out. */
  readonly ignored: readonly string[];
  readonly summary?: Summary;
  readonly elements?: readonly string[];
  /** UCUM unit, where the search has distances (`query.routes`): the one that they were asked for in. */
  readonly distanceUnit?: string;
}

const MAX_PARAMETERS = 200;
const MAX_CHARACTERS = 8192;

/** About the answer's form: the caller's business, and no part of the search. */
const FORM: ReadonlySet<string> = new Set(['_format', '_pretty']);

interface Reading {
  /** One, or those that a search of the whole system is about. */
  readonly types: readonly string[];
  readonly options: SearchOptions;
  readonly conditions: SearchNode[];
  readonly includes: Include[];
  /** What is near something, by the names that it was asked for by. */
  readonly places: Map<string, Place>;
  sort: readonly SortKey[];
  count: number;
  total: boolean;
  cursor?: string;
  summary?: Summary;
  elements?: readonly string[];
}

interface Place {
  readonly nodes: SearchNode[];
  /** Of the first value. */
  readonly unit: string;
}

/**
 * The parameters of a search, from a query string or a form.
 *
 * @throws Failure `invalid`, the parameter's name in `expression`; `too-costly` for more than 200 parameters or 8 kB
 */
export function parseSearch(type: string, params: URLSearchParams, options: SearchOptions): ParsedSearch {
  const { query, ...rest } = parse([type], params, options);
  return { ...rest, query: { ...query, type } };
}

/**
 * A search of several types at once (http.html#search): those of `_type`, or all. A parameter must be one of every type, and
 * mean the same for each. Whoever asks for nothing at all hardly means everything that there is: that is refused.
 *
 * @throws as above
 */
export function parseSystemSearch(params: URLSearchParams, options: SearchOptions): ParsedSearch {
  const others = new URLSearchParams([...params].filter(([name]) => name !== '_type'));
  const named = params.getAll('_type');
  const types = named.length === 0 ? resourceTypes() : [...new Set(named.flatMap((one) => one.split(',')))].sort();
  for (const type of types) if (!isResourceType(type)) throw bad('_type', `there is no resource type "${type}"`);
  const { query, self, ...rest } = parse(types, others, options);
  if (named.length === 0 && query.where.k === 'all')
    throw bad('_type', 'a search of all types says which types it is of, or what it asks for');
  const shown = new URLSearchParams(named.map((one): [string, string] => ['_type', one]));
  return { ...rest, self: [shown.toString(), self].filter((one) => one !== '').join('&'), query: { ...query, types } };
}

function parse(types: readonly string[], params: URLSearchParams, options: SearchOptions): ParsedSearch {
  const given = [...params];
  if (
    given.length > MAX_PARAMETERS ||
    given.reduce((sum, [a, b]) => sum + a.length + b.length + 2, 0) > MAX_CHARACTERS
  ) {
    throw new Failure('too-costly', `A search may have ${MAX_PARAMETERS} parameters and ${MAX_CHARACTERS} characters`);
  }
  const reading: Reading = {
    types,
    options,
    conditions: [],
    includes: [],
    places: new Map(),
    sort: [],
    count: Math.min(options.defaultCount, options.maxCount),
    total: true,
  };
  const used = new Set<readonly [string, string]>();
  const ignored: string[] = [];
  // An order by distance is known once the places are.
  for (const one of [...given.filter((pair) => !isSort(pair)), ...given.filter(isSort)]) {
    const [name, value] = one;
    if (FORM.has(name)) continue;
    try {
      readOne(reading, name, value);
    } catch (error) {
      if (options.handling === 'strict' || !isNotKnown(error)) throw error;
      ignored.push(name);
      continue;
    }
    if (name !== '_cursor') used.add(one);
  }
  return finish(reading, new URLSearchParams(given.filter((pair) => used.has(pair))), ignored);
}

const isSort = ([name]: readonly [string, string]): boolean => name.split(':')[0] === '_sort';

function finish(reading: Reading, used: URLSearchParams, ignored: readonly string[]): ParsedSearch {
  const { conditions, sort, includes, cursor, summary, elements } = reading;
  const count = summary === 'count' ? 0 : reading.count;
  const place = placeToTell(reading);
  const where: SearchNode =
    conditions.length === 0 ? { k: 'all' } : conditions.length === 1 ? conditions[0]! : { k: 'and', of: conditions };
  return {
    query: {
      type: '',
      where,
      sort,
      count,
      total: reading.total || count === 0,
      includes,
      ...(cursor === undefined ? {} : { cursor }),
      ...(place && { routes: routesOf(place.nodes) }),
    },
    self: used.toString(),
    ignored,
    ...(summary === undefined ? {} : { summary }),
    ...(elements === undefined ? {} : { elements }),
    ...(place && { distanceUnit: place.unit }),
  };
}

/** Of several places, distances are told from the one that the matches are sorted by, else from the first. */
function placeToTell({ sort, places }: Reading): Place | undefined {
  const sorted = sort.find(({ routes }) => routes !== undefined);
  return sorted ? places.get(sorted.param) : [...places.values()][0];
}

function readOne(reading: Reading, name: string, value: string): void {
  const control = name.split(':')[0]!;
  if (Object.hasOwn(CONTROLS, control)) CONTROLS[control]!(reading, name, value);
  else addCriterion(reading, name, value);
}

function addCriterion(reading: Reading, name: string, value: string): void {
  const { conditions, places } = reading;
  const node = condition(reading, name, value);
  conditions.push(node);
  if (name === '_filter' || routesOf([node]).length === 0) return;
  const place = places.get(name);
  if (place) place.nodes.push(node);
  else places.set(name, { nodes: [node], unit: unitOfNear(value) });
}

function condition({ types, options }: Reading, name: string, value: string): SearchNode {
  const [first = '', ...others] = types;
  const node = conditionFor(first, name, value, options);
  const text = others.length > 0 ? JSON.stringify(node) : '';
  for (const other of others) {
    if (JSON.stringify(conditionFor(other, name, value, options)) !== text) {
      throw bad(name, `means one thing for ${first} and another for ${other}: search one of them at a time`);
    }
  }
  return node;
}

const conditionFor = (type: string, name: string, value: string, options: SearchOptions): SearchNode =>
  name === '_filter' ? filterNode(type, value, options) : criterion(type, name, value, options);

type Control = (reading: Reading, name: string, value: string) => void;

const CONTROLS: Readonly<Record<string, Control>> = {
  _count: (reading, name, value) => {
    if (!/^\d{1,9}$/.test(value)) throw bad(name, `"${value}" is no number of entries`);
    reading.count = Math.min(Number(value), reading.options.maxCount);
  },
  _sort: (reading, name, value) => {
    reading.sort = value.split(',').map((key) => sortKey(reading, name, key));
  },
  _total: (reading, name, value) => {
    if (!['none', 'estimate', 'accurate'].includes(value)) throw bad(name, 'needs none, estimate or accurate');
    reading.total = value !== 'none';
  },
  _summary: (reading, name, value) => {
    if (!['true', 'text', 'data', 'count', 'false'].includes(value))
      throw bad(name, `"${value}" is no kind of summary`);
    reading.summary = value as Summary;
  },
  _elements: (reading, name, value) => {
    const elements = value.split(',');
    if (!elements.every((element) => /^[A-Za-z][A-Za-z0-9.]*$/.test(element)))
      throw bad(name, 'needs names of elements');
    reading.elements = elements;
  },
  _cursor: (reading, _, value) => {
    reading.cursor = value;
  },
  _include: (reading, name, value) => {
    reading.includes.push(include(reading, name, value, false));
  },
  _revinclude: (reading, name, value) => {
    reading.includes.push(include(reading, name, value, true));
  },
};

const NO_ORDER: ReadonlySet<string> = new Set(['composite', 'text']);

function sortKey({ types, places }: Reading, name: string, key: string): SortKey {
  const descending = key.startsWith('-');
  const param = descending ? key.slice(1) : key;
  const place = places.get(param);
  if (place) return { param, descending, routes: routesOf(place.nodes) };
  const kinds = new Set<string>();
  for (const type of types) {
    const parameter = parametersOf(type).get(param);
    if (!parameter) throw notKnown(name, `${type} has no search parameter ${param}`);
    if (parameter.kind === 'near')
      throw bad(name, `an order by ${param} needs ${param}=latitude|longitude|… beside it`);
    if (NO_ORDER.has(parameter.kind) || chainOf(type, param) !== undefined) throw bad(name, `${param} has no order`);
    kinds.add(parameter.kind);
  }
  if (kinds.size > 1) throw bad(name, `${param} is of several kinds, which have no order between them`);
  return { param, descending };
}

/** `Type:reference[:target]`, `Type:*` or `*`. */
function include(reading: Reading, name: string, value: string, reverse: boolean): Include {
  const [, modifier, ...more] = name.split(':');
  if (more.length > 0 || (modifier !== undefined && modifier !== 'iterate' && modifier !== 'recurse')) {
    throw bad(name, `modifier :${[modifier, ...more].join(':')} is not supported`);
  }
  const iterate = modifier !== undefined;
  if (value === '*') return { reverse, iterate, type: '*', param: '*' };
  const [type = '', param = '', target, ...rest] = value.split(':');
  const kind = isResourceType(type) ? parametersOf(type).get(param)?.kind : undefined;
  if (rest.length > 0 || !isResourceType(type) || (param !== '*' && kind !== 'reference')) {
    throw bad(name, `"${value}" names no reference; expected Type:parameter, Type:parameter:Target or *`);
  }
  if (target !== undefined && !isResourceType(target)) throw bad(name, `there is no resource type ${target}`);
  if (!reverse && !iterate && !reading.types.includes(type))
    throw bad(name, `the matches are no ${type}; say :iterate`);
  return { reverse, iterate, type, param, ...(target === undefined ? {} : { target }) };
}

/** A condition such as `identifier=…` of a conditional reference or interaction: always strict, and nothing but criteria. */
export function parseCondition(
  type: string,
  query: string,
  context: { readonly baseUrl: string; readonly now: number },
): SearchNode {
  const { query: parsed } = parseSearch(type, new URLSearchParams(query), {
    handling: 'strict',
    defaultCount: 1,
    maxCount: 1,
    ...context,
  });
  if (parsed.where.k === 'all') throw new Failure('invalid', `A condition on ${type} names nothing to search by`);
  return parsed.where;
}
