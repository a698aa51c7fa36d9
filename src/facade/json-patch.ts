import { Failure } from '../kernel/failure.ts';

/** One operation of a JSON Patch (RFC 6902). */
interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

const NEEDS_VALUE = new Set(['add', 'replace', 'test']);
const NEEDS_FROM = new Set(['move', 'copy']);
const OPERATIONS = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

/**
 * A copy of the document with the patch applied, in order; all or nothing.
 *
 * @throws Failure `invalid` for a malformed patch or a path that is not there, `unprocessable` for a test that fails;
 * `expression` is the operation's place in the patch
 */
export function applyPatch(document: object, patch: unknown): unknown {
  if (!Array.isArray(patch)) throw new Failure('invalid', 'A JSON Patch is an array of operations');
  let result: unknown = structuredClone(document);
  patch.forEach((entry: unknown, index) => {
    result = apply(result, operationOf(entry, index), index);
  });
  return result;
}

function operationOf(entry: unknown, index: number): PatchOperation {
  const operation = entry as Partial<PatchOperation> | null;
  const wrong = (message: string): Failure => new Failure('invalid', message, { expression: `[${index}]` });
  if (typeof operation !== 'object' || operation === null || !OPERATIONS.has(operation.op ?? '')) {
    throw wrong(`Operation ${index} has no known \`op\` (${[...OPERATIONS].join(', ')})`);
  }
  if (typeof operation.path !== 'string') throw wrong(`Operation ${index} has no \`path\``);
  if (NEEDS_VALUE.has(operation.op!) && !('value' in operation)) throw wrong(`Operation ${index} has no \`value\``);
  if (NEEDS_FROM.has(operation.op!) && typeof operation.from !== 'string')
    throw wrong(`Operation ${index} has no \`from\``);
  return operation as PatchOperation;
}

function apply(document: unknown, operation: PatchOperation, index: number): unknown {
  const path = pointer(operation.path, index);
  switch (operation.op) {
    case 'add':
      return added(document, path, structuredClone(operation.value), index);
    case 'remove':
      return removed(document, path, index);
    case 'replace':
      if (path.length === 0) return structuredClone(operation.value);
      valueAt(document, path, index);
      return added(removed(document, path, index), path, structuredClone(operation.value), index);
    case 'copy':
      return added(document, path, structuredClone(valueAt(document, pointer(operation.from!, index), index)), index);
    case 'move': {
      if (operation.path.startsWith(`${operation.from}/`))
        throw missing(operation.path, index, 'lies inside what is to be moved');
      const from = pointer(operation.from!, index);
      const value = valueAt(document, from, index);
      return added(removed(document, from, index), path, value, index);
    }
    case 'test':
      if (!sameJson(valueAt(document, path, index), operation.value)) {
        throw new Failure('unprocessable', `The test of ${operation.path} failed: the value there is another`, {
          expression: `[${index}]`,
        });
      }
      return document;
  }
}

/** The tokens of a JSON Pointer (RFC 6901). */
function pointer(text: string, index: number): readonly string[] {
  if (text === '') return [];
  if (!text.startsWith('/')) throw missing(text, index, 'is no JSON Pointer');
  return text
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(document: unknown, path: readonly string[], index: number): unknown {
  let value = document;
  for (const token of path) {
    if (!isContainer(value) || !Object.hasOwn(value, member(value, token)))
      throw missing(`/${path.join('/')}`, index, 'is not there');
    value = (value as Record<string, unknown>)[member(value, token)];
  }
  return value;
}

function added(document: unknown, path: readonly string[], value: unknown, index: number): unknown {
  if (path.length === 0) return value;
  const parent = valueAt(document, path.slice(0, -1), index);
  const token = path.at(-1)!;
  if (!isContainer(parent)) throw missing(`/${path.join('/')}`, index, 'is not there');
  if (Array.isArray(parent)) {
    const at = token === '-' ? parent.length : Number(member(parent, token));
    if (!(at >= 0 && at <= parent.length)) throw missing(`/${path.join('/')}`, index, 'is outside the array');
    parent.splice(at, 0, value);
  } else {
    Object.defineProperty(parent, token, { value, enumerable: true, configurable: true, writable: true });
  }
  return document;
}

function removed(document: unknown, path: readonly string[], index: number): unknown {
  valueAt(document, path, index);
  if (path.length === 0) return null;
  const parent = valueAt(document, path.slice(0, -1), index) as Container;
  const token = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(token), 1);
  else delete parent[token];
  return document;
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** An array's members are named by whole numbers without leading zeros; any other token names nothing there. */
const member = (container: Container, token: string): string =>
  Array.isArray(container) && !/^(0|[1-9]\d*)$/.test(token) ? '\u0000' : token;

const missing = (path: string, index: number, why: string): Failure =>
  new Failure('invalid', `${path.slice(0, 200)} ${why}`, { expression: `[${index}]` });

/** Equality of JSON values: the order of members does not count. */
function sameJson(a: unknown, b: unknown): boolean {
  if (!isContainer(a) || !isContainer(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
