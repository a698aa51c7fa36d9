import { Failure } from '../../kernel/failure.ts';

/** What an XML text says, in its order. Comments, processing instructions and the document type are left out. */
export type XmlEvent =
  | {
      readonly k: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly line: number;
    }
  | { readonly k: 'close'; readonly name: string }
  | { readonly k: 'text'; readonly text: string };

const MOST_CHARACTERS = 1_000_000;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Beginnings of what is no element, and how each ends. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
];

/**
 * The events of an XML text that comes in pieces. Entities that a document declares itself are not read: they stay as
 * they are written.
 *
 * @throws Failure `invalid` where it ends inside markup, `too-large` for markup beyond a million characters
 */
export async function* xmlEvents(chunks: AsyncIterable<string>): AsyncGenerator<XmlEvent> {
  let text = '';
  let line = 1;
  for await (const chunk of chunks) {
    text += chunk;
    let at = 0;
    for (;;) {
      const found = next(text, at, line);
      if (!found) break;
      yield* found.events;
      line += count(text, at, found.end);
      at = found.end;
    }
    text = text.slice(at);
    if (text.length > MOST_CHARACTERS) throw new Failure('too-large', `Markup on line ${line} has no end`);
  }
  if (text.includes('<')) throw new Failure('invalid', `The XML ends in the middle of markup (line ${line})`);
}

interface Step {
  readonly events: readonly XmlEvent[];
  readonly end: number;
}

/** One piece of text or markup from `at`; undefined where its end has not come yet. */
function next(text: string, at: number, line: number): Step | undefined {
  if (at >= text.length) return undefined;
  if (text[at] !== '<') {
    const end = text.indexOf('<', at);
    return end < 0 ? undefined : { events: [{ k: 'text', text: decoded(text.slice(at, end)) }], end };
  }
  if (text.length - at < 9 && !text.includes('>', at)) return undefined;
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    return end < 0 ? undefined : { events: [{ k: 'text', text: text.slice(at + 9, end) }], end: end + 3 };
  }
  for (const [begin, finish] of SKIPPED)
    if (text.startsWith(begin, at)) {
      const end = text.indexOf(finish, at + begin.length);
      return end < 0 ? undefined : { events: [], end: end + finish.length };
    }
  const end = endOfTag(text, at);
  if (end < 0) return undefined;
  if (text[at + 1] === '!') return { events: [], end: end + 1 };
  return { events: tagEvents(text.slice(at + 1, end), line), end: end + 1 };
}

/** Offset of the `>` outside quotation marks, and outside the brackets of a document type. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const c = text[at]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (c === '>' && depth <= 0) return at;
  }
  return -1;
}

function tagEvents(tag: string, line: number): XmlEvent[] {
  if (tag.startsWith('/')) return [{ k: 'close', name: tag.slice(1).trim() }];
  const isEmpty = tag.endsWith('/');
  const body = isEmpty ? tag.slice(0, -1) : tag;
  const name = /^[^\s/>]+/.exec(body)?.[0] ?? '';
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, key, , double, single] of body.slice(name.length).matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
    attributes[key!] = decoded(double ?? single ?? '');
  const open: XmlEvent = { k: 'open', name, attributes, line };
  return isEmpty ? [open, { k: 'close', name }] : [open];
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES[name as string] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
