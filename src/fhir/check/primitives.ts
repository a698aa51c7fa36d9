/** Formats of R4's primitive types (datatypes.html). Every check reads its text once, from left to right. */

export interface PrimitiveFormat {
  readonly json: 'string' | 'number' | 'boolean';
  /** What the value should have been; undefined where it is right. Called with values of the JSON type only. */
  readonly problem: (value: never) => string | undefined;
}

const text = (expected: string, holds: (value: string) => boolean): PrimitiveFormat => ({
  json: 'string',
  problem: (value: string) => (holds(value) ? undefined : expected),
});
const number = (expected: string, holds: (value: number) => boolean): PrimitiveFormat => ({
  json: 'number',
  problem: (value: number) => (holds(value) ? undefined : expected),
});
const whole = (low: number, high: number) => (value: number) =>
  Number.isInteger(value) && value >= low && value <= high;

const MAX_INTEGER = 2_147_483_647;
const uri = text('a URI: not empty, without white space, a UUID whole', isUri);
const characters = text(
  'a text that is not empty, of a million characters at most, without control characters',
  isString,
);

/** By the name of the type. */
export const PRIMITIVES: ReadonlyMap<string, PrimitiveFormat> = new Map(
  Object.entries({
    boolean: { json: 'boolean', problem: () => undefined },
    integer: number('a whole number between -2147483648 and 2147483647', whole(-MAX_INTEGER - 1, MAX_INTEGER)),
    unsignedInt: number('a whole number between 0 and 2147483647', whole(0, MAX_INTEGER)),
    positiveInt: number('a whole number between 1 and 2147483647', whole(1, MAX_INTEGER)),
    decimal: number('a finite number', Number.isFinite),
    string: characters,
    markdown: characters,
    xhtml: text('a text that is not empty and has no control characters', isText),
    code: text('a code: no white space but single spaces inside', isCode),
    id: text('an id: 1 to 64 letters, digits, hyphens and dots', isId),
    uri,
    url: uri,
    canonical: text('a URI, with a version after | and a fragment after #', isCanonical),
    oid: text('an OID as urn:oid:2.16…', isOid),
    uuid: text('a UUID as urn:uuid: and 32 lower-case hexadecimal digits in groups', isUuid),
    date: text('a date: YYYY, YYYY-MM or YYYY-MM-DD, a day that exists', (value) => dateEnd(value) === value.length),
    dateTime: text('a date, or a date and time with a time zone', isDateTime),
    instant: text('a date and time to the second at least, with a time zone', isInstant),
    time: text('a time of day as hh:mm:ss', (value) => timeEnd(value, 0) === value.length),
    base64Binary: text('base64 text', isBase64),
  } satisfies Record<string, PrimitiveFormat>),
);

const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

/** R4 lets a text, but not a narrative, have 1024 × 1024 characters. */
function isString(value: string): boolean {
  return value.length <= 1_048_576 && isText(value);
}

function isText(value: string): boolean {
  return value.length > 0 && !CONTROL.test(value);
}

const isSpace = (c: number): boolean => c <= 0x20 || c === 0xa0;

/**
 * A UUID is checked wherever a URI names one. Capitals pass: R4 advises against them and demands lower case of the type
 * uuid alone, its own examples have them, and so do the UUIDs that some platforms make.
 */
function isUri(value: string): boolean {
  return isSpaceless(value) && (!value.startsWith('urn:uuid:') || namesUuid(value));
}

const namesUuid = (value: string): boolean => isUuid(value) || isUuid(value.toLowerCase());

function isCanonical(value: string): boolean {
  if (!isSpaceless(value)) return false;
  return !value.startsWith('urn:uuid:') || (namesUuid(value.slice(0, 45)) && endsUrl(value.charCodeAt(45)));
}

/** NaN is the end of the text; a version follows `|`, a fragment `#`. */
const endsUrl = (c: number): boolean => Number.isNaN(c) || c === 0x7c || c === 0x23;

function isSpaceless(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (isSpace(value.charCodeAt(i))) return false;
  return value.length > 0;
}

/** Whether a URI begins with a scheme (RFC 3986 §3.1). */
export function hasScheme(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c === 0x3a) return i > 0;
    if (!isLetter(c) && (i === 0 || !(isDigit(c) || c === 0x2b || c === 0x2d || c === 0x2e))) return false;
  }
  return false;
}

function isCode(value: string): boolean {
  let space = true;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c === 0x20 && space) return false;
    if (c !== 0x20 && isSpace(c)) return false;
    space = c === 0x20;
  }
  return !space;
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);

export function isId(value: string): boolean {
  if (value.length === 0 || value.length > 64) return false;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (!isLetter(c) && !isDigit(c) && c !== 0x2d && c !== 0x2e) return false;
  }
  return true;
}

function isOid(value: string): boolean {
  if (!value.startsWith('urn:oid:')) return false;
  const arcs = value.slice(8).split('.');
  return (
    arcs.length > 1 &&
    ['0', '1', '2'].includes(arcs[0]!) &&
    arcs.every((arc) => areDigits(arc, 0, arc.length) && (arc === '0' || !arc.startsWith('0')))
  );
}

export function isUuid(value: string): boolean {
  if (!value.startsWith('urn:uuid:') || value.length !== 45) return false;
  for (let i = 9; i < 45; i++) {
    const c = value.charCodeAt(i);
    const hyphen = i === 17 || i === 22 || i === 27 || i === 32;
    if (hyphen ? c !== 0x2d : !isDigit(c) && !(c >= 0x61 && c <= 0x66)) return false;
  }
  return true;
}

/** From here on, decoding a text takes less time than reading it sign by sign. */
const LONG_BASE64 = 256;
const DECODED_AT_ONCE = 65_536;
const scratch = Buffer.allocUnsafe((DECODED_AT_ONCE / 4) * 3);
const WIDE = /[^\x00-\xff]/;

function isBase64(value: string): boolean {
  return (value.length >= LONG_BASE64 && isPlainBase64(value)) || isLooseBase64(value);
}

/**
 * Whether a text without white space is right; false may also mean that it must be read sign by sign. The decoder skips
 * what it cannot read, so that only a right text gives as many bytes as its length stands for.
 */
function isPlainBase64(value: string): boolean {
  const { length } = value;
  if (length % 4 !== 0 || WIDE.test(value) || value.includes('-') || value.includes('_')) return false;
  let bytes = 0;
  for (let i = 0; i < length; i += DECODED_AT_ONCE) {
    bytes += scratch.write(value.slice(i, i + DECODED_AT_ONCE), 'base64');
  }
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0;
  return bytes === (length / 4) * 3 - padding;
}

/** White space may stand anywhere. */
function isLooseBase64(value: string): boolean {
  let digits = 0;
  let padding = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c === 0x20 || c === 0x09 || c === 0x0a || c === 0x0d) continue;
    if (c === 0x3d) padding++;
    else if (padding > 0 || !(isLetter(c) || isDigit(c) || c === 0x2b || c === 0x2f)) return false;
    else digits++;
  }
  return digits > 0 && padding <= 2 && (digits + padding) % 4 === 0;
}

function areDigits(value: string, from: number, to: number): boolean {
  if (to > value.length || from >= to) return false;
  for (let i = from; i < to; i++) if (!isDigit(value.charCodeAt(i))) return false;
  return true;
}

const twoDigits = (value: string, at: number): number =>
  areDigits(value, at, at + 2) ? (value.charCodeAt(at) - 0x30) * 10 + value.charCodeAt(at + 1) - 0x30 : -1;

/** The offset after the date that `value` begins with; -1 where it begins with none. */
function dateEnd(value: string): number {
  if (!areDigits(value, 0, 4) || value.startsWith('0000')) return -1;
  if (value.charCodeAt(4) !== 0x2d) return 4;
  const month = twoDigits(value, 5);
  if (month < 1 || month > 12) return -1;
  if (value.charCodeAt(7) !== 0x2d) return 7;
  const day = twoDigits(value, 8);
  return day >= 1 && (day <= 28 || day <= daysIn(twoDigits(value, 0) * 100 + twoDigits(value, 2), month)) ? 10 : -1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The offset after the time of day at `start`; -1 where there is none. A leap second is written as 60. */
function timeEnd(value: string, start: number): number {
  const hour = twoDigits(value, start);
  const minute = twoDigits(value, start + 3);
  const second = twoDigits(value, start + 6);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1;
  if (value.charCodeAt(start + 2) !== 0x3a || value.charCodeAt(start + 5) !== 0x3a) return -1;
  let end = start + 8;
  if (value.charCodeAt(end) !== 0x2e) return end;
  end++;
  const fraction = end;
  while (isDigit(value.charCodeAt(end))) end++;
  return end > fraction ? end : -1;
}

function isZone(value: string, at: number): boolean {
  if (value.charCodeAt(at) === 0x5a) return value.length === at + 1;
  const sign = value.charCodeAt(at);
  if ((sign !== 0x2b && sign !== 0x2d) || value.length !== at + 6 || value.charCodeAt(at + 3) !== 0x3a) return false;
  const hour = twoDigits(value, at + 1);
  const minute = twoDigits(value, at + 4);
  return hour >= 0 && minute >= 0 && minute <= 59 && (hour < 14 || (hour === 14 && minute === 0));
}

function isInstant(value: string): boolean {
  if (dateEnd(value) !== 10 || value.charCodeAt(10) !== 0x54) return false;
  const end = timeEnd(value, 11);
  return end > 0 && isZone(value, end);
}

function isDateTime(value: string): boolean {
  return dateEnd(value) === value.length || isInstant(value);
}
