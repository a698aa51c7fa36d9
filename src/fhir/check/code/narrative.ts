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

const open: string[] = [];

/**
 * Whether this is a narrative of the plainest kind, as our own are: well-formed, of common elements that have no
 * attributes but `align` and links to the web, with something to see at its beginning. Most that is fine is not plain.
 */
function isPlain(xhtml: string): boolean {
  if (!xhtml.startsWith(OPEN) || !xhtml.endsWith('</div>') || !hasPlainReferences(xhtml)) return false;
  open.length = 0;
  open.push('div');
  let seen = false;
  let at = OPEN.length;
  for (;;) {
    const less = xhtml.indexOf('<', at);
    if (less < 0) return false;
    if (!seen && less > at) seen = VISIBLE.test(xhtml.slice(at, Math.min(less, at + 100)));
    const greater = xhtml.indexOf('>', less);
    if (greater < 0) return false;
    if (xhtml.charCodeAt(less + 1) === 0x2f) {
      const name = open.pop()!;
      if (greater !== less + 2 + name.length || !xhtml.startsWith(name, less + 2)) return false;
      if (open.length === 0) return seen && greater === xhtml.length - 1;
    } else {
      const name = tagOf(xhtml, less + 1, greater);
      if (name === undefined) return false;
      if (name !== '' && open.push(name) > MAX_DEPTH) return false;
    }
    at = greater + 1;
  }
}

const LEFT = ' align="left"';

/** The names of up to four characters, by the number that their characters make. */
const SHORT: ReadonlyMap<number, string> = new Map(
  [...TAGS, 'a'].filter((name) => name.length <= 4).map((name) => [packed(name, 0, name.length), name]),
);

function packed(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = (number << 7) | text.charCodeAt(i);
  return number;
}

/** The name of the element that a tag opens, empty where it closes it too; undefined where the tag is not plain. */
function tagOf(xhtml: string, start: number, end: number): string | undefined {
  let at = start;
  while (at < end && isNamePart(xhtml.charCodeAt(at))) at++;
  const name = at - start <= 4 ? SHORT.get(packed(xhtml, start, at)) : knownName(xhtml.slice(start, at));
  if (name === undefined) return undefined;
  const closed = xhtml.charCodeAt(end - 1) === 0x2f;
  const last = closed ? end - 1 : end;
  if (at < last && !(at + LEFT.length === last && name !== 'a' && xhtml.startsWith(LEFT, at))) {
    ATTRIBUTE.lastIndex = at;
    if (!ATTRIBUTE.test(xhtml) || ATTRIBUTE.lastIndex !== last) return undefined;
    if ((xhtml.charCodeAt(at + 1) === 0x68) !== (name === 'a')) return undefined;
  }
  return closed ? '' : name;
}

const knownName = (name: string): string | undefined => (TAGS.has(name) ? name : undefined);

const isNamePart = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);

function hasPlainReferences(xhtml: string): boolean {
  for (let at = xhtml.indexOf('&'); at >= 0; at = xhtml.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(xhtml)) return false;
  }
  return true;
}
