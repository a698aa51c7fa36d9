import { Failure } from '../../kernel/failure.ts';
import { isResourceType, resourceTypes } from '../definitions/definitions.ts';
import { ID_PATTERN } from '../resource.ts';
import { ageNode, asksForAnAge } from './admitted-age.ts';
import { CODE_SET_MODIFIERS, codeSetNode } from './code-sets.ts';
import { chainOf } from './forwarded-parameters.ts';
import { nearNode } from './near-value.ts';
import { type ParameterKind, parametersOf, type SearchParameter } from './parameters.ts';
import {
  bad,
  dateNode,
  notKnown,
  numberNode,
  ofTypeNode,
  plain,
  quantityNode,
  referenceNode,
  splitAt,
  tokenNode,
} from './query-values.ts';
import { textNode } from './text-query.ts';
import { tellsAncestors } from './told-ancestors.ts';
import type { SearchNode } from './tree.ts';
import type { ValueContext } from './value-context.ts';

/** Modifiers by kind of parameter; a reference may also name a type. */
const MODIFIERS: Readonly<Record<ParameterKind, readonly string[]>> = {
  token: ['missing', 'not', 'text', 'of-type', ...CODE_SET_MODIFIERS],
  string: ['missing', 'exact', 'contains'],
  reference: ['missing', 'identifier'],
  uri: ['missing', 'above', 'below'],
  date: ['missing'],
  number: ['missing'],
  quantity: ['missing'],
  composite: ['missing'],
  near: ['missing'],
  text: [],
};

/** Most values of one parameter, `_id` apart. */
const MAX_ALTERNATIVES = 300;

/** Chains and `_has` that go deeper are refused. */
const MAX_HOPS = 6;

/**
 * One `name=value` of a search for `type`, as a tree.
 *
 * @throws Failure `invalid`, with the parameter's name in `expression`, for an unknown parameter or modifier, or a bad value
 */
export function criterion(type: string, name: string, value: string, context: ValueContext): SearchNode {
  return read(type, name, value, { ...context, whole: name, hops: 0 });
}

interface Place extends ValueContext {
  /** The name as it was written, for messages. */
  readonly whole: string;
  readonly hops: number;
}

function read(type: string, name: string, value: string, place: Place): SearchNode {
  if (place.hops > MAX_HOPS) throw bad(place.whole, `goes through more than ${MAX_HOPS} references`);
  if (name.startsWith('_has:')) return has(name, value, place);
  if (name === '_list') return inList(value, place);
  const dot = name.indexOf('.');
  if (dot >= 0) return chain(type, name.slice(0, dot), name.slice(dot + 1), value, place);
  const [code, modifier, ...more] = name.split(':') as [string, string | undefined, ...string[]];
  const parameter = parametersOf(type).get(code);
  if (!parameter) throw notKnown(place.whole, `${type} has no search parameter ${code}`);
  if (more.length > 0) throw bad(place.whole, 'has more than one modifier');
  const forwarded = chainOf(type, code);
  if (forwarded !== undefined) return atTheEnd(type, forwarded, modifier, value, place);
  return withModifier(parameter, modifier, value, place);
}

/** A criterion on what a chain leads to; what is denied, or missing, is denied of the whole chain. */
function atTheEnd(type: string, path: string, modifier: string | undefined, value: string, place: Place): SearchNode {
  if (modifier !== 'missing') {
    const found = read(type, modifier === undefined ? path : `${path}:${modifier}`, value, place);
    if (modifier === 'not') return { k: 'not', of: read(type, path, value, place) };
    return modifier === 'not-in' ? { k: 'not', of: read(type, `${path}:in`, value, place) } : found;
  }
  if (value !== 'true' && value !== 'false') throw bad(place.whole, ':missing needs true or false');
  const present = read(type, `${path}:missing`, 'false', place);
  return value === 'false' ? present : { k: 'not', of: present };
}

function has(name: string, value: string, place: Place): SearchNode {
  const [, type = '', param = '', ...rest] = name.split(':');
  if (!isResourceType(type) || rest.length === 0) throw bad(place.whole, 'needs _has:Type:reference:parameter');
  reference(type, param, place);
  const source = read(type, rest.join(':'), value, { ...place, hops: place.hops + 1 });
  return { k: 'has', type, param, source };
}

/** Resources that a List has as items (search.html#list). */
function inList(value: string, place: Place): SearchNode {
  const ids = splitAt(value, ',').map((one) => plain(one).replace(/^List\//, ''));
  for (const id of ids) {
    if (id.startsWith('$')) throw bad(place.whole, `there is no functional list ${id}; expected the id of a List`);
    if (!ID_PATTERN.test(id)) throw bad(place.whole, `"${id}" is no id of a List`);
  }
  return { k: 'has', type: 'List', param: 'item', source: { k: 'ids', ids } };
}

function reference(type: string, param: string, place: Place): SearchParameter {
  const parameter = parametersOf(type).get(param);
  if (!parameter) throw notKnown(place.whole, `${type} has no search parameter ${param}`);
  if (parameter.kind !== 'reference') throw bad(place.whole, `${param} of ${type} is no reference`);
  return parameter;
}

/** Types that a reference leads to, or the one of them that was named; none where it cannot lead there. */
export function referenceTypes({ targets }: SearchParameter, only: string | undefined): readonly string[] {
  const all = targets.length === 0 || targets.includes('Resource') ? resourceTypes() : targets;
  return only === undefined ? all : all.filter((one) => one === only);
}

function chain(type: string, head: string, rest: string, value: string, place: Place): SearchNode {
  const [code, only, ...more] = head.split(':') as [string, string | undefined, ...string[]];
  const all = referenceTypes(reference(type, code, place), only);
  if (more.length > 0 || all.length === 0) {
    throw bad(place.whole, `${code} cannot refer to ${[only, ...more].join(':')}`);
  }
  const next = { ...place, hops: place.hops + 1 };
  const branches: SearchNode[] = [];
  const types = only === undefined ? all.filter((target) => understands(target, rest)) : all;
  if (types.length === 0) throw notKnown(place.whole, `nothing that ${code} can refer to has a parameter ${rest}`);
  for (const target of types) {
    branches.push({ k: 'chain', param: code, types: [target], target: read(target, rest, value, next) });
  }
  return branches.length === 1 ? branches[0]! : { k: 'or', of: branches };
}

/** Whether the first step of a chain's rest is a parameter of a type. */
function understands(type: string, rest: string): boolean {
  if (rest.startsWith('_has:') || rest === '_list') return true;
  return parametersOf(type).has(/^[^.:]*/.exec(rest)![0]);
}

function withModifier(
  parameter: SearchParameter,
  modifier: string | undefined,
  value: string,
  place: Place,
): SearchNode {
  const { code, kind } = parameter;
  const type = kind === 'reference' && modifier !== undefined && isResourceType(modifier) ? modifier : undefined;
  if (modifier !== undefined && type === undefined && !MODIFIERS[kind].includes(modifier)) {
    throw bad(place.whole, `modifier :${modifier} is not supported for a ${kind}`);
  }
  if (modifier === 'missing') {
    if (value !== 'true' && value !== 'false') throw bad(place.whole, ':missing needs true or false');
    if (code === '_id') return { k: value === 'true' ? 'none' : 'all' };
    return { k: 'missing', param: code, missing: value === 'true' };
  }
  const values = kind === 'text' ? [value] : [...new Set(splitAt(value, ','))];
  if (values.length > MAX_ALTERNATIVES && code !== '_id') {
    throw new Failure('too-costly', `Search parameter ${place.whole}: more than ${MAX_ALTERNATIVES} values`, {
      expression: place.whole,
    });
  }
  if (values.some((one) => one === '')) throw bad(place.whole, 'a value is empty');
  const nodes = values.map((one) => single(parameter, modifier, type, one, place));
  const any: SearchNode = nodes.length === 1 ? nodes[0]! : (oneOfIds(nodes) ?? { k: 'or', of: nodes });
  return modifier === 'not' || modifier === 'not-in' ? { k: 'not', of: any } : any;
}

function oneOfIds(nodes: readonly SearchNode[]): SearchNode | undefined {
  const all = nodes.flatMap((node) => (node.k === 'ids' ? node.ids : []));
  return nodes.every(({ k }) => k === 'ids' || k === 'none') && all.length > 0 ? { k: 'ids', ids: all } : undefined;
}

function single(
  parameter: SearchParameter,
  modifier: string | undefined,
  type: string | undefined,
  value: string,
  place: Place,
): SearchNode {
  const { code, kind } = parameter;
  if (code === '_id') {
    const id = plain(value);
    if (modifier !== undefined && modifier !== 'not') throw bad(place.whole, `modifier :${modifier} is not supported`);
    return ID_PATTERN.test(id) ? { k: 'ids', ids: [id] } : { k: 'none' };
  }
  switch (kind) {
    case 'token':
      if (modifier === 'below' && tellsAncestors(parameter, value)) return tokenNode(code, place.whole, value);
      if (modifier !== undefined && CODE_SET_MODIFIERS.includes(modifier))
        return codeSetNode(parameter, modifier, place.whole, value, place);
      if (modifier === 'text') return { k: 'token', param: code, text: plain(value) };
      return modifier === 'of-type'
        ? ofTypeNode(code, place.whole, value)
        : tokenNode(code, place.whole, value, parameter.codeSystems);
    case 'string':
      return {
        k: 'string',
        param: code,
        mode: modifier === 'exact' || modifier === 'contains' ? modifier : 'starts',
        value: plain(value),
      };
    case 'date':
      return dateNode(code, place.whole, value, place.now);
    case 'number':
      return numberNode(code, place.whole, value);
    case 'quantity':
      if (asksForAnAge(parameter)) return ageNode(place.whole, value);
      return quantityNode(code, place.whole, value, place.unitsLike);
    case 'uri':
      return {
        k: 'uri',
        param: code,
        mode: modifier === 'above' || modifier === 'below' ? modifier : 'exact',
        value: plain(value),
      };
    case 'reference':
      if (modifier === 'identifier') return tokenNode(`${code}:identifier`, place.whole, value);
      return referenceNode(code, place.whole, value, place.baseUrl, type);
    case 'text':
      return textNode(code as '_text' | '_content', place.whole, value);
    case 'near':
      return nearNode(code, place.whole, value);
    case 'composite':
      return composite(parameter, value, place);
  }
}

function composite(parameter: SearchParameter, value: string, place: Place): SearchNode {
  const parts = splitAt(value, '$');
  if (parts.length !== parameter.components.length) {
    throw bad(place.whole, `needs ${parameter.components.length} values joined by $`);
  }
  const components = parts.map((part, position) => {
    if (part === '') throw bad(place.whole, 'a value is empty');
    const component = { ...parameter.components[position]!, code: `${parameter.code}$${position}` };
    return single(component, undefined, undefined, part, place);
  });
  return { k: 'composite', param: parameter.code, components };
}
