import { Failure } from '../../kernel/failure.ts';
import { copyJson, DEFAULT_JSON_LIMITS, numberText, setNumberText } from '../../kernel/json.ts';

/** One operation of a JSON Patch (RFC 6902). */
interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/** A value where it stands: a number's source text is known by its holder. */
interface Slot {
  readonly holder: object;
  readonly key: string;
}

/** What is being patched. Copies of copies grow without bound, so what is put into it is counted. */
interface Whole {
  document: unknown;
  values: number;
}
const MAX_VALUES = 1_000_000;

const NEEDS_VALUE = new Set(['add', 'replace', 'test']);
const NEEDS_FROM = new Set(['move', 'copy']);
const OPERATIONS = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

/**
 * A copy of the document with the patch applied, in order; all or nothing. Numbers keep their source text.
 *
 * @throws Failure `invalid` for a malformed patch or a path that is not there, `unprocessable` for a test that fails;
 * `expression` is the operation's place in the patch
 */
export function applyJsonPatch(document: object, patch: unknown): unknown {
  if (!Array.isArray(patch)) throw new Failure('invalid', 'A JSON Patch is an array of operations');
  const whole: Whole = { document: copyJson(document), values: 0 };
  patch.forEach((entry: unknown, index) => {
    new Application(whole, index).apply(operationOf(entry, index));
  });
  return whole.document;
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

/** One operation at work. The document is a member of `whole`, so that it too has a holder. */
class Application {
  readonly #whole: Whole;
  readonly #index: number;

  constructor(whole: Whole, index: number) {
    this.#whole = whole;
    this.#index = index;
  }

  apply(operation: PatchOperation): void {
    const path = this.#pointer(operation.path);
    const given: Slot = { holder: operation, key: 'value' };
    switch (operation.op) {
      case 'add':
        this.#add(path, given);
        break;
      case 'remove':
        this.#remove(path);
        break;
      case 'replace':
        this.#replace(path, given);
        break;
      case 'copy':
        this.#add(path, this.#slot(this.#pointer(operation.from!)));
        break;
      case 'move':
        this.#move(operation.from!, operation.path, path);
        break;
      case 'test':
        this.#test(operation, path);
    }
  }

  #test({ path: text, value }: PatchOperation, path: readonly string[]): void {
    if (sameJson(valueIn(this.#slot(path)), value)) return;
    throw new Failure('unprocessable', `The test of ${text.slice(0, 200)} failed: the value there is another`, {
      expression: `[${this.#index}]`,
    });
  }

  #replace(path: readonly string[], given: Slot): void {
    const there = this.#slot(path);
    if (Array.isArray(there.holder)) {
      this.#remove(path);
      this.#add(path, given);
    } else this.#put(there, given, path.length);
  }

  #move(from: string, to: string, path: readonly string[]): void {
    if (to.startsWith(`${from}/`)) throw this.#missing(to, 'lies inside what is to be moved');
    const slot = this.#slot(this.#pointer(from));
    // Held apart, since the list that it is taken from may be the one that it is put into.
    const held = { holder: {}, key: 'value' };
    put(held, slot);
    this.#remove(this.#pointer(from));
    this.#add(path, held);
  }

  #add(path: readonly string[], given: Slot): void {
    this.#put(this.#newSlot(path), given, path.length);
  }

  /** Where a value is to stand; in a list, room is made for it. */
  #newSlot(path: readonly string[]): Slot {
    const token = path.at(-1);
    if (token === undefined) return { holder: this.#whole, key: 'document' };
    const parent = valueIn(this.#slot(path.slice(0, -1)));
    if (!isContainer(parent)) throw this.#missing(pathText(path), 'is not there');
    if (!Array.isArray(parent)) return { holder: parent, key: token };
    const at = token === '-' ? parent.length : Number(member(parent, token));
    if (!(at >= 0 && at <= parent.length)) throw this.#missing(pathText(path), 'is outside the array');
    parent.splice(at, 0, undefined);
    return { holder: parent, key: String(at) };
  }

  /** `depth`: of the place in the document. */
  #put(to: Slot, from: Slot, depth: number): void {
    const { values, levels } = extent(valueIn(from));
    this.#whole.values += values;
    if (this.#whole.values > MAX_VALUES)
      throw new Failure('too-costly', `The patch copies more than ${MAX_VALUES} values`, {
        expression: `[${this.#index}]`,
      });
    if (depth + levels > DEFAULT_JSON_LIMITS.maxDepth)
      throw new Failure('invalid', `Operation ${this.#index} nests the document too deeply`, {
        expression: `[${this.#index}]`,
      });
    put(to, from);
  }

  #remove(path: readonly string[]): void {
    const { holder, key } = this.#slot(path);
    if (holder === this.#whole) this.#whole.document = null;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as Record<string, unknown>)[key];
  }

  /** Where the value stands that the path names. */
  #slot(path: readonly string[]): Slot {
    let slot: Slot = { holder: this.#whole, key: 'document' };
    for (const token of path) {
      const value = valueIn(slot);
      if (!isContainer(value) || !Object.hasOwn(value, member(value, token)))
        throw this.#missing(pathText(path), 'is not there');
      slot = { holder: value, key: member(value, token) };
    }
    return slot;
  }

  /** The tokens of a JSON Pointer (RFC 6901). */
  #pointer(text: string): readonly string[] {
    if (text === '') return [];
    if (!text.startsWith('/') || /~(?![01])/.test(text)) throw this.#missing(text, 'is no JSON Pointer');
    return text
      .slice(1)
      .split('/')
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  }

  #missing(path: string, why: string): Failure {
    return new Failure('invalid', `${path.slice(0, 200)} ${why}`, { expression: `[${this.#index}]` });
  }
}

const pathText = (path: readonly string[]): string => `/${path.join('/')}`;

const valueIn = ({ holder, key }: Slot): unknown => (holder as Record<string, unknown>)[key];

function extent(value: unknown): { readonly values: number; readonly levels: number } {
  if (!isContainer(value)) return { values: 1, levels: 0 };
  let values = 1;
  let levels = 0;
  for (const item of Object.values(value)) {
    const inner = extent(item);
    values += inner.values;
    levels = Math.max(levels, inner.levels);
  }
  return { values, levels: levels + 1 };
}

/** A copy of what stands at `from`, so that no two places share a part. */
function put(to: Slot, from: Slot): void {
  const value = copyJson(valueIn(from));
  Object.defineProperty(to.holder, to.key, { value, enumerable: true, configurable: true, writable: true });
  const text = numberText(from.holder, from.key);
  if (text !== undefined) setNumberText(to.holder, to.key, text);
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** An array's members are named by whole numbers without leading zeros; any other token names nothing there. */
const member = (container: Container, token: string): string =>
  Array.isArray(container) && !/^(0|[1-9]\d*)$/.test(token) ? '\u0000' : token;

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
