import { checkNarrative } from '../narrative.ts';
import { Visit } from '../visit.ts';
import { noteUse } from './run.ts';

/** Whether `checkNarrative` would have nothing to report. */
export function isCleanNarrative(xhtml: string): boolean {
  if (isPlain(xhtml)) return true;
  const visit = new Visit();
  const used = new Set<string>();
  visit.scope = { container: {}, contained: new Map(), used };
  checkNarrative(xhtml, visit, undefined);
  for (const id of used) noteUse(`#${id}`);
  return visit.issues.length === 0;
}

const OPEN = '<div xmlns="http://www.w3.org/1999/xhtml">';
const MAX_DEPTH = 100;

/** Tags without attributes that can hold text, by their name. */
const TAGS: ReadonlySet<string> = new Set(
  'div p br h1 h2 h3 h4 h5 h6 span b em i strong ul ol li dl dt dd table thead tbody tr th td blockquote code pre'.split(
    ' ',
  ),
);
/** What may follow the name in a tag. */
const ATTRIBUTE = / (?:align="[a-z]+"|href="https?:\/\/[A-Za-z0-9./_?=%:~+-]+")/y;
const REFERENCE = /&(?:lt|gt|amp|quot|apos|#[1-9][0-9]{0,4}|#x[1-9a-fA-F][0-9a-fA-F]{0,3});/y;
const VISIBLE = /[!-;=?-~]/;

const SLASH = 0x2f;
const GREATER = 0x3e;
const LEFT = ' align="left"';

/** Of names up to four characters the number that their characters make, of longer ones a negative number. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...TAGS, 'a'].map((name, i) => [name, name.length <= 4 ? packed(name, 0, name.length) : -1 - i]),
);
const SHORT: ReadonlySet<number> = new Set([...NUMBERS.values()].filter((number) => number > 0));
const ANCHOR = NUMBERS.get('a')!;

/** Numbers of the open elements; those from `depth` on mean nothing. */
const open: number[] = [NUMBERS.get('div')!];

/**
 * Whether this is a narrative of the plainest kind, as our own are: well-formed, of common elements that have no
 * attributes but `align` and links to the web, with something to see at its beginning. Most that is fine is not plain.
 */
function isPlain(xhtml: string): boolean {
  if (!xhtml.startsWith(OPEN) || !hasPlainReferences(xhtml)) return false;
  let depth = 1;
  let seen = false;
  let at = OPEN.length;
  while (depth > 0) {
    const less = xhtml.indexOf('<', at);
    if (less < 0) return false;
    if (!seen && less > at) seen = VISIBLE.test(xhtml.slice(at, Math.min(less, at + 100)));
    const closing = xhtml.charCodeAt(less + 1) === SLASH;
    const start = closing ? less + 2 : less + 1;
    const end = nameEnd(xhtml, start);
    const name = numberOf(xhtml, start, end);
    if (closing) {
      if (name !== open[--depth] || xhtml.charCodeAt(end) !== GREATER) return false;
      at = end + 1;
    } else if (xhtml.charCodeAt(end) === GREATER) {
      if (!isPlainName(name) || depth > MAX_DEPTH) return false;
      open[depth++] = name;
      at = end + 1;
    } else {
      const greater = xhtml.indexOf('>', end);
      const empty = xhtml.charCodeAt(greater - 1) === SLASH;
      if (!isPlainName(name) || greater < 0 || depth > MAX_DEPTH) return false;
      if (!hasPlainAttribute(xhtml, end, empty ? greater - 1 : greater, name)) return false;
      if (!empty) open[depth++] = name;
      at = greater + 1;
    }
  }
  return seen && at === xhtml.length;
}

function nameEnd(xhtml: string, start: number): number {
  let at = start;
  while (isNamePart(xhtml.charCodeAt(at))) at++;
  return at;
}

const numberOf = (xhtml: string, start: number, end: number): number =>
  end - start > 4 ? (NUMBERS.get(xhtml.slice(start, end)) ?? 0) : packed(xhtml, start, end);

const isPlainName = (number: number): boolean => number < 0 || SHORT.has(number);

function packed(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = (number << 7) | text.charCodeAt(i);
  return number;
}

/** Whether a tag has, between its name and its end, nothing or the attribute that its element may have. */
function hasPlainAttribute(xhtml: string, start: number, end: number, name: number): boolean {
  if (start === end) return true;
  if (name !== ANCHOR && start + LEFT.length === end && xhtml.startsWith(LEFT, start)) return true;
  ATTRIBUTE.lastIndex = start;
  if (!ATTRIBUTE.test(xhtml) || ATTRIBUTE.lastIndex !== end) return false;
  return (xhtml.charCodeAt(start + 1) === 0x68) === (name === ANCHOR);
}

const isNamePart = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);

function hasPlainReferences(xhtml: string): boolean {
  for (let at = xhtml.indexOf('&'); at >= 0; at = xhtml.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(xhtml)) return false;
  }
  return true;
}
