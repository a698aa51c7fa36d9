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
const MARKED = /[\\&\n\u00a0]/;
/** A backslash before punctuation, an entity, or a line break with the next line's indentation and list mark. */
const WRITTEN =
  /\\[!-/:-@[-`{-~]|&(?:lt|gt|amp|quot|nbsp|le|ge|#39|#x27|#60|#62);|(?:(?<![^\S\n])[^\S\n]+)?\n\s*(?:(?:\\?[*•-]|\(?\d{1,3}\\?[.)])[^\S\n]+)?|\u00a0/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&#60;': '<',
  '&gt;': '>',
  '&#62;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&le;': '≤',
  '&ge;': '≥',
  '&#39;': "'",
  '&#x27;': "'",
};

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
    const escaped = match[0].startsWith('\\') && !match[0].includes('\n');
    text += escaped ? match[0].slice(1) : (ENTITIES[match[0]] ?? ' ');
    offsets.push(start + match.index + (escaped ? 1 : 0));
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

/** Where the character at `last` ends: an entity is several source characters, any other is one. */
const endOf = (source: string, last: number, next: number): number => (source[last] === '&' ? next : last + 1);
