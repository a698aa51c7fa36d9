import { Failure } from '../../kernel/failure.ts';
import type { AnyResource } from '../resource.ts';
import { CHOICE_TYPES } from './choice-types.table.ts';
import { type Expression, parseExpression } from './expression-syntax.ts';

/** A value with the datatype that its element's name gives away (`valueQuantity`), or its resource type. */
export interface Item {
  readonly value: unknown;
  readonly type?: string;
  /** What stands beside a value that is no object: its id and extensions. */
  readonly beside?: unknown;
}

/** What is in focus → what the expression selects; `resource` is what `%resource` and contained references mean. */
export type Selector = (focus: readonly Item[], resource: AnyResource) => readonly Item[];

const NOTHING: readonly Item[] = [];
const BASE_TYPES: ReadonlySet<string> = new Set(['Resource', 'DomainResource']);

/**
 * Compiles a search parameter's expression for one resource type; the branches of its union that are about other types
 * are left out, and `undefined` says that all of them are.
 *
 * @throws Failure `invalid` for what is not understood
 */
export function compileExpression(source: string, type: string): Selector | undefined {
  const own = ownBranches(parseExpression(source), type);
  return own && compile(own, type);
}

function ownBranches(expression: Expression, type: string): Expression | undefined {
  if (expression.k !== 'union') {
    const root = rootOf(expression);
    return root === undefined || root === type || BASE_TYPES.has(root) ? expression : undefined;
  }
  const left = ownBranches(expression.left, type);
  const right = ownBranches(expression.right, type);
  return left && right ? { k: 'union', left, right } : (left ?? right);
}

function rootOf(expression: Expression): string | undefined {
  if (expression.k === 'start') return /^[A-Z]/.test(expression.name) ? expression.name : undefined;
  if ('left' in expression) return rootOf(expression.left);
  return 'of' in expression && expression.of ? rootOf(expression.of) : undefined;
}

function compile(expression: Expression, type: string): Selector {
  switch (expression.k) {
    case 'literal': {
      const items = [{ value: expression.value }];
      return () => items;
    }
    case 'variable':
      if (expression.name !== 'resource') throw new Failure('invalid', `Unknown variable ${expression.name}`);
      return (_, resource) => [{ value: resource }];
    case 'start':
      if (expression.name === type || BASE_TYPES.has(expression.name)) return (_, resource) => [{ value: resource }];
      return property(expression.name);
    case 'property': {
      const of = compile(expression.of, type);
      const step = property(expression.name);
      return (focus, resource) => step(of(focus, resource), resource);
    }
    case 'item': {
      const of = compile(expression.of, type);
      return (focus, resource) => of(focus, resource).slice(expression.at, expression.at + 1);
    }
    case 'as':
    case 'is': {
      const of = compile(expression.of, type);
      const wanted = expression.type.toLowerCase();
      const is = (item: Item): boolean => item.type?.toLowerCase() === wanted;
      if (expression.k === 'as') return (focus, resource) => of(focus, resource).filter(is);
      return (focus, resource) => of(focus, resource).map((item) => ({ value: is(item) }));
    }
    case 'union': {
      const left = compile(expression.left, type);
      const right = compile(expression.right, type);
      return (focus, resource) => [...left(focus, resource), ...right(focus, resource)];
    }
    case 'and':
    case 'or':
    case 'equal':
    case 'unequal':
      return compileComparison(expression.k, compile(expression.left, type), compile(expression.right, type));
    case 'call':
      return compileCall(expression.name, expression.args, expression.of && compile(expression.of, type), type);
  }
}

function compileComparison(k: 'and' | 'or' | 'equal' | 'unequal', left: Selector, right: Selector): Selector {
  if (k === 'and')
    return (focus, resource) => [{ value: holds(left(focus, resource)) && holds(right(focus, resource)) }];
  if (k === 'or')
    return (focus, resource) => [{ value: holds(left(focus, resource)) || holds(right(focus, resource)) }];
  return (focus, resource) => {
    const a = left(focus, resource);
    const b = right(focus, resource);
    if (a.length === 0 || b.length === 0) return NOTHING;
    return [{ value: (a.length === b.length && a[0]!.value === b[0]!.value) === (k === 'equal') }];
  };
}

const holds = (items: readonly Item[]): boolean => items.length > 0 && items[0]!.value === true;

function compileCall(name: string, args: readonly Expression[], of: Selector | undefined, type: string): Selector {
  const target: Selector = of ?? ((focus) => focus);
  const [argument] = args;
  switch (name) {
    case 'where': {
      const condition = compile(argument!, type);
      return (focus, resource) => target(focus, resource).filter((item) => holds(condition([item], resource)));
    }
    case 'exists': {
      const condition = argument && compile(argument, type);
      return (focus, resource) => {
        const items = target(focus, resource);
        return [{ value: condition ? items.some((item) => holds(condition([item], resource))) : items.length > 0 }];
      };
    }
    case 'first':
      return (focus, resource) => target(focus, resource).slice(0, 1);
    case 'as':
    case 'ofType': {
      if (argument?.k !== 'start') break;
      const wanted = argument.name.toLowerCase();
      return (focus, resource) => target(focus, resource).filter((item) => item.type?.toLowerCase() === wanted);
    }
    case 'resolve':
      return (focus, resource) => target(focus, resource).flatMap((item) => resolved(item, resource));
    case 'extension': {
      const url = literalText(argument);
      return (focus, resource) => target(focus, resource).flatMap((item) => extensionsOf(item, url));
    }
    case 'hasExtension': {
      const url = literalText(argument);
      return (focus, resource) => [
        { value: target(focus, resource).some((item) => extensionsOf(item, url).length > 0) },
      ];
    }
  }
  throw new Failure('invalid', `Search expression uses ${name}(), which is not known`);
}

function literalText(argument: Expression | undefined): string {
  if (argument?.k === 'literal' && typeof argument.value === 'string') return argument.value;
  throw new Failure('invalid', 'A search expression names an extension by something other than a text');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function extensionsOf(item: Item, url: string): Item[] {
  const holder = isObject(item.value) ? item.value : item.beside;
  if (!isObject(holder) || !Array.isArray(holder['extension'])) return [];
  return (holder['extension'] as unknown[])
    .filter((extension) => isObject(extension) && extension['url'] === url)
    .map((value) => ({ value, type: 'Extension' }));
}

/** A reference, as what it refers to: of its type nothing else needs to be known. */
function resolved(item: Item, resource: AnyResource): Item[] {
  const value = item.value;
  const reference = typeof value === 'string' ? value : isObject(value) ? value['reference'] : undefined;
  if (typeof reference === 'string' && reference.startsWith('#')) {
    const contained = (Array.isArray(resource['contained']) ? resource['contained'] : []) as AnyResource[];
    const found = contained.find((one) => one.id === reference.slice(1));
    return found ? [{ value: found, type: found.resourceType }] : [];
  }
  const named =
    typeof reference === 'string'
      ? /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[^/]+)?$/.exec(reference)
      : null;
  const type = named?.[1] ?? (isObject(value) ? value['type'] : undefined);
  return typeof type === 'string' ? [{ value, type }] : [];
}

/** The values of one element, of a choice under any of its names. */
function property(name: string): Selector {
  const companion = `_${name}`;
  return (focus) => {
    let found: Item[] | undefined;
    for (const { value } of focus) {
      if (!isObject(value)) continue;
      if (Object.hasOwn(value, name)) {
        const beside = value[companion];
        if (isObject(beside)) {
          found ??= [];
          found.push({ value: value[name], beside });
        } else found = push(found, value[name], undefined);
      } else {
        for (const key in value) {
          if (key.length <= name.length || !key.startsWith(name)) continue;
          const type = CHOICE_TYPES.get(key.slice(name.length));
          if (type !== undefined) found = push(found, value[key], type);
        }
      }
    }
    return found ?? NOTHING;
  };
}

function push(found: Item[] | undefined, value: unknown, type: string | undefined): Item[] {
  const items = found ?? [];
  for (const one of Array.isArray(value) ? value : [value]) {
    if (one === null || one === undefined) continue;
    items.push(type === undefined ? { value: one } : { value: one, type });
  }
  return items;
}
