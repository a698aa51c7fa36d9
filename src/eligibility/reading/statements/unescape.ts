import type { Span } from '../../../kernel/text-span.ts';

/** A stretch of source text as people read it, and where each of its characters stands in the source. */
export interface ReadableText {
  readonly text: string;
  /** The source offset of the character at `index`; of the end, for `index` = text.length. */
  readonly sourceOffset: (index: number) => number;
  /** The source span of a span of `text`. */
  readonly sourceSpan: (span: Span) => Span;
}

/** Without any of these, text is read as it is written. */
const MARKED = /[\\&\n\u00a0]|<\/?[a-z]/i;
/** A backslash before punctuation, an entity, a tag, or a line break with the next line's indentation and list mark. */
const WRITTEN =
  /\\[!-/:-@[-`{-~]|&(?:lt|gt|amp|quot|apos|nbsp|le|ge|micro|mu|deg|times|plusmn|ndash|mdash|rsquo|lsquo|rdquo|ldquo|#\d{2,5}|#x[\da-f]{2,4});|<\/?(?:p|br|ul|ol|li|b|i|u|em|strong|sup|sub|span|div|h[1-6]|font|a|table|tbody|tr|t[dh])(?:\s[^<>]{0,100})?\s?\/?>|(?:(?<![^\S\n])[^\S\n]+)?\n\s*(?:(?:\\?[*•-]|\(?\d{1,3}\\?[.)])[^\S\n]+)?|\u00a0/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&le;': '≤',
  '&ge;': '≥',
  '&apos;': "'",
  '&micro;': 'µ',
  '&mu;': 'μ',
  '&deg;': '°',
  '&times;': '×',
  '&plusmn;': '±',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
};

/** Tags within a line: what they stood round goes on. */
const INLINE = /^<\/?(?:b|i|u|em|strong|sub|sup|span|font|a)\b/i;

/** What people see for something written otherwise; nothing, for a tag within a line. */
function shown(written: string, next: string): string {
  if (written.startsWith('\\') && !written.includes('\n')) return written.slice(1);
  if (written.startsWith('<'))
    return /^<sup>/i.test(written) && /\d/.test(next) ? '^' : INLINE.test(written) ? '' : ' ';
  const code = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(written);
  if (code === null) return ENTITIES[written.toLowerCase()] ?? ' ';
  const point = code[1] === undefined ? Number.parseInt(code[2]!, 16) : Number(code[1]);
  return point < 0x20 || point > 0xffff || (point >= 0xd800 && point < 0xe000) ? ' ' : String.fromCharCode(point);
}

/** The registry's markdown escapes taken out, wrapped lines joined by a space. */
export function readable(source: string, [start, end]: Span): ReadableText {
  const raw = source.slice(start, end);
  if (!MARKED.test(raw)) return asWritten(raw, start);
  const offsets: number[] = [];
  let text = '';
  const copy = (from: number, to: number): void => {
    for (let i = from; i < to; i++) offsets.push(start + i);
    text += raw.slice(from, to);
  };
  let at = 0;
  for (const match of raw.matchAll(WRITTEN)) {
    copy(at, match.index);
    const seen = shown(match[0], raw[match.index + match[0].length] ?? '');
    text += seen;
    if (seen !== '') offsets.push(start + match.index + (match[0].startsWith('\\') && match[0].length === 2 ? 1 : 0));
    at = match.index + match[0].length;
  }
  copy(at, raw.length);
  const sourceOffset = (index: number): number => (index < offsets.length ? offsets[Math.max(index, 0)]! : end);
  const sourceSpan = ([from, to]: Span): Span => [
    sourceOffset(from),
    to > from ? endOf(source, sourceOffset(to - 1), to < offsets.length ? sourceOffset(to) : end) : sourceOffset(from),
  ];
  return { text, sourceOffset, sourceSpan };
}

function asWritten(text: string, start: number): ReadableText {
  const sourceOffset = (index: number): number => start + Math.min(Math.max(index, 0), text.length);
  return { text, sourceOffset, sourceSpan: ([from, to]) => [sourceOffset(from), sourceOffset(Math.max(from, to))] };
}

/** Where the character at `last` ends: an entity, or the tag of a power, is several source characters, any other is one. */
const endOf = (source: string, last: number, next: number): number =>
  source[last] === '&' || source.startsWith('<sup>', last) ? next : last + 1;
