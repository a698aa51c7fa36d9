import { compareDates, compareNumbers } from './compare.ts';
import { metresBetween } from './distance.ts';
import { foldCode, foldText } from './fold.ts';
import type { IndexValue } from './index-value.ts';
import type { SearchNode } from './tree.ts';

/** A resource as searches see it. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  readonly values: readonly IndexValue[];
}

/** The other resources that a chain or `_has` asks about. */
export interface World {
  /** Whether the current resource of that name is there and matches. */
  resourceMatches(type: string, id: string, node: SearchNode): boolean;
  /** Whether a current resource of `type` refers to the target through `param` and matches. */
  referrerMatches(type: string, param: string, target: Subject, node: SearchNode): boolean;
}

/** Whether a resource refers to another; `param` '*': through any reference. */
export const refersTo = (
  entry: Subject,
  param: string,
  target: { readonly type: string; readonly id: string },
): boolean =>
  entry.values.some(
    (value) =>
      value.kind === 'reference' &&
      (param === '*' || value.param === param) &&
      value.type === target.type &&
      value.id === target.id,
  );

/** The meaning of a search tree, in its plainest form. */
export function matches(node: SearchNode, subject: Subject, world: World): boolean {
  switch (node.k) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'and':
      return node.of.every((one) => matches(one, subject, world));
    case 'or':
      return node.of.some((one) => matches(one, subject, world));
    case 'not':
      return !matches(node.of, subject, world);
    case 'ids':
      return node.ids.includes(subject.id);
    case 'missing':
      return subject.values.some(({ param }) => isOf(node.param, param)) !== node.missing;
    case 'chain':
      return subject.values.some(
        (value) =>
          value.param === node.param &&
          value.kind === 'reference' &&
          node.types.includes(value.type) &&
          world.resourceMatches(value.type, value.id, node.target),
      );
    case 'has':
      return world.referrerMatches(node.type, node.param, subject, node.source);
    case 'composite':
      return groupsOf(node.param, subject).some((group) =>
        node.components.every((component) => matches(component, { ...subject, values: group }, world)),
      );
    default:
      return subject.values.some((value) => leafMatches(node, value));
  }
}

/** A parameter's own values, and those under its code with a suffix. */
const isOf = (code: string, param: string): boolean =>
  param === code || param.startsWith(`${code}:`) || param.startsWith(`${code}$`);

function groupsOf(param: string, { values }: Subject): readonly (readonly IndexValue[])[] {
  const own = values.filter((value) => value.param.startsWith(`${param}$`));
  return [...Map.groupBy(own, ({ group }) => group).values()];
}

type Leaf = Extract<
  SearchNode,
  { readonly k: 'token' | 'codes' | 'text' | 'string' | 'date' | 'number' | 'quantity' | 'uri' | 'reference' | 'near' }
>;

function leafMatches(node: Leaf, value: IndexValue): boolean {
  switch (node.k) {
    case 'token':
      if (node.text !== undefined) {
        const text = foldText(node.text);
        return value.kind === 'string' && value.param === `${node.param}:text` && value.folded.startsWith(text);
      }
      return (
        value.kind === 'token' &&
        value.param === node.param &&
        (node.system === undefined || value.system === node.system) &&
        (node.code === undefined || value.code === foldCode(node.code))
      );
    case 'codes':
      return (
        value.kind === 'token' &&
        value.param === node.param &&
        node.codes.some(({ system, code }) => value.system === system && value.code === foldCode(code))
      );
    case 'text':
      return (
        value.kind === 'text' &&
        value.param === node.param &&
        ` ${value.words} `.includes(` ${node.words.join(' ')}${node.prefix ? '' : ' '}`)
      );
    case 'string':
      return value.kind === 'string' && value.param === node.param && stringMatches(node.mode, value, node.value);
    case 'date':
      return value.kind === 'date' && value.param === node.param && compareDates(node.op, value, node);
    case 'number':
    case 'quantity':
      return (
        value.kind === 'quantity' &&
        value.param === node.param &&
        (node.k === 'number' || unitMatches(node, value)) &&
        compareNumbers(node.op, value, node)
      );
    case 'uri':
      return value.kind === 'uri' && value.param === node.param && uriMatches(node.mode, value.value, node.value);
    case 'reference':
      if (value.param !== node.param) return false;
      if (node.url !== undefined) return value.kind === 'uri' && value.value === node.url;
      return (
        value.kind === 'reference' &&
        (node.type === undefined || value.type === node.type) &&
        (node.id === undefined || value.id === node.id)
      );
    case 'near':
      return (
        value.kind === 'position' &&
        value.param === node.param &&
        metresBetween(node.latitude, node.longitude, value.latitude, value.longitude) <= node.metres
      );
  }
}

function stringMatches(
  mode: Extract<Leaf, { readonly k: 'string' }>['mode'],
  value: { readonly folded: string; readonly exact: string },
  asked: string,
): boolean {
  if (mode === 'exact') return value.exact === asked;
  const folded = foldText(asked);
  switch (mode) {
    case 'starts':
      return value.folded.startsWith(folded);
    case 'contains':
      return value.folded.includes(folded);
    case 'ends':
      return value.folded.endsWith(folded);
    case 'equals':
      return value.folded === folded;
  }
}

/** A code without a system may be the unit's text as well. */
function unitMatches(
  node: { readonly system?: string; readonly code?: string },
  value: { readonly system: string; readonly code: string; readonly unit: string },
): boolean {
  if (node.system !== undefined && value.system !== node.system) return false;
  if (node.code === undefined || value.code === node.code) return true;
  return node.system === undefined && value.unit === node.code;
}

function uriMatches(mode: 'exact' | 'below' | 'above', value: string, asked: string): boolean {
  if (mode === 'exact') return value === asked;
  return mode === 'below' ? isBelow(value, asked) : isBelow(asked, value);
}

/** Whether a path is another one or lies under it; parts of a name are no path. */
const isBelow = (path: string, base: string): boolean =>
  path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`);

/** Every base that a path is, or lies below. */
export function basesOf(path: string): readonly string[] {
  const bases = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    bases.push(path.slice(0, at + 1), path.slice(0, at));
  }
  return bases;
}
