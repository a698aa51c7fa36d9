import { Failure } from './failure.ts';
import { jsonFault } from './json-fault.ts';
import { countMembers, endOfString, repeatedMember } from './json-members.ts';

/** Refused before anything is parsed, so that a hostile body can neither overflow the stack nor hold the process. */
export interface JsonLimits {
  /** Deepest nesting of objects and arrays that is read. */
  readonly maxDepth: number;
  /** Most object members in the whole text. */
  readonly maxKeys: number;
}
export const DEFAULT_JSON_LIMITS: JsonLimits = { maxDepth: 64, maxKeys: 1_000_000 };

/** Numbers whose text JavaScript would not write again (1.0, 1e3, 20 digits), by the object that holds them and their key. */
const sourceTexts = new WeakMap<object, Map<string, string>>();

type ReviverContext = { readonly source?: string };
const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

/** What the scan before the parse found. */
interface Shape {
  readonly exactNumbers: boolean;
  readonly members: number;
}

/**
 * Parses JSON within limits. Numbers are numbers; where JavaScript would write one differently from its source (`1.0`),
 * the source text is remembered with the object, and `stringifyJson` writes it again.
 *
 * @throws Failure `invalid` with line and column where the text is no JSON, names a member of an object twice, or breaks
 *   a limit
 */
export function parseJson(text: string, limits: JsonLimits = DEFAULT_JSON_LIMITS): unknown {
  const { exactNumbers, members } = scan(text, limits);
  const value = parsed(text, exactNumbers);
  if (countMembers(value) !== members) throw repeated(text);
  return value;
}

function parsed(text: string, exactNumbers: boolean): unknown {
  try {
    return exactNumbers ? JSON.parse(text) : JSON.parse(text, remember as never);
  } catch (error) {
    throw new Failure(
      'invalid',
      `Malformed JSON at ${placeIn(text, jsonFault(text))}: ${(error as SyntaxError).message}`,
    );
  }
}

function remember(this: object, key: string, value: unknown, context: ReviverContext): unknown {
  if (typeof value === 'number' && context.source !== undefined && context.source !== String(value))
    setNumberText(this, key, context.source);
  return value;
}

/** How a member of an object that came from `parseJson` was written, where that is not how JavaScript writes the number. */
export const numberText = (holder: object, key: string): string | undefined =>
  anySourceTexts ? sourceTexts.get(holder)?.get(key) : undefined;

/** Most processes never meet such a number, and need not look for one. */
let anySourceTexts = false;

/** Lets `stringifyJson` write a member of an object as `text`, as long as that is the text of the number it has. */
export function setNumberText(holder: object, key: string, text: string): void {
  anySourceTexts = true;
  const texts = sourceTexts.get(holder) ?? new Map<string, string>();
  sourceTexts.set(holder, texts.set(key, text));
}

/** JSON text of a value; numbers that came from `parseJson` and were not replaced keep their source text. */
export function stringifyJson(value: unknown, indent?: number): string {
  if (!anySourceTexts || !holdsSourceTexts(value)) return JSON.stringify(value, undefined, indent);
  return JSON.stringify(
    value,
    function (this: object, key: string, item: unknown): unknown {
      if (typeof item !== 'number') return item;
      const source = sourceTexts.get(this)?.get(key);
      return source !== undefined && Number(source) === item ? rawJson(source) : item;
    },
    indent,
  );
}

/** Whether a number of the value has a source text: without any, the text is the platform's own, which is much quicker. */
function holdsSourceTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (sourceTexts.has(value)) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && holdsSourceTexts(item)) return true;
    return false;
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && holdsSourceTexts(item)) return true;
  }
  return false;
}

/** A copy with `changes` laid over it that keeps the number texts of the original. */
export function withChanges<T extends object>(value: T, changes: Partial<T>): T {
  const copy = { ...value, ...changes };
  const texts = sourceTexts.get(value);
  if (texts) sourceTexts.set(copy, new Map(texts));
  return copy;
}

/** A copy to the bottom, with the number texts of the original. */
export function copyJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
  for (const key of Object.keys(value)) setOwn(copy, key, copyJson((value as Record<string, unknown>)[key]));
  const texts = sourceTexts.get(value);
  if (texts) sourceTexts.set(copy, new Map(texts));
  return copy as T;
}

/** A member of a client's own naming, `__proto__` too. */
function setOwn(holder: object, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  else (holder as Record<string, unknown>)[key] = value;
}

/** One pass over the text: depth, members, and whether every number is written as JavaScript writes it. */
function scan(text: string, limits: JsonLimits): Shape {
  let depth = 0;
  let keys = 0;
  let exactNumbers = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      i = endOfString(text, i);
    } else if (c === 0x7b || c === 0x5b) {
      if (++depth > limits.maxDepth) throw tooDeep(text, i, limits.maxDepth);
    } else if (c === 0x7d || c === 0x5d) {
      depth--;
    } else if (c === 0x3a) {
      if (++keys > limits.maxKeys)
        throw new Failure('too-costly', `More than ${limits.maxKeys} members in one JSON text`);
    } else if (c === 0x2d || (c >= 0x30 && c <= 0x39)) {
      const start = i;
      while (i + 1 < text.length && isNumberPart(text.charCodeAt(i + 1))) i++;
      const number = text.slice(start, i + 1);
      if (exactNumbers && String(Number(number)) !== number) exactNumbers = false;
    }
  }
  return { exactNumbers, members: keys };
}

const isNumberPart = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) || c === 0x2e || c === 0x65 || c === 0x45 || c === 0x2b || c === 0x2d;

function repeated(text: string): Failure {
  const { name, at } = repeatedMember(text)!;
  return new Failure('invalid', `The member ${name.slice(0, 100)} stands twice in one object at ${placeIn(text, at)}`);
}

const tooDeep = (text: string, at: number, maxDepth: number): Failure =>
  new Failure('invalid', `JSON nested deeper than ${maxDepth} levels at ${placeIn(text, at)}`);

function placeIn(text: string, at: number): string {
  const before = text.slice(0, at);
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
}
