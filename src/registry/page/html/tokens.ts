import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { MOST_PIECES, requireAtMost } from '../limits.ts';

/** The attributes that decide what shows; all others are passed over. */
const READ = ['hidden', 'open', 'start', 'style', 'value'] as const;
export type Attributes = { readonly [name in (typeof READ)[number]]?: string };

/** Told of the pieces of a document, in its order; names in lower case, `line` from 1. */
export interface TokenReader {
  start(name: string, attributes: Attributes, closesItself: boolean): void;
  end(name: string): void;
  /** A run of text, its character references decoded; text may come in several runs. */
  text(data: string, line: number): void;
  /** Whether the place is inside an `svg` or `math`, where elements keep other rules. */
  readonly isForeign: boolean;
}

/**
 * Reads a document piece by piece. Comments, declarations with what they declare, and processing instructions say nothing;
 * the references that are decoded are those of HTML alone, each once.
 *
 * @throws Failure `too-large` where there are more tags and runs of text than a page has
 */
export function readTokens(html: string, reader: TokenReader): void {
  const lineAt = lineCounter(html);
  const nothing = (): void => undefined;
  let tag = '';
  let attributes: Record<string, string> = {};
  let attribute: string | undefined;
  const addToValue = (data: string): void => {
    if (attribute !== undefined) attributes[attribute] += data;
  };
  let pieces = 0;
  const at = (offset: number): number => {
    const line = lineAt(offset);
    requireAtMost(MOST_PIECES, ++pieces, 'pieces of markup', line);
    return line;
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      at(start);
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      const name = html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
      attribute = READ.some((one) => one === name) && attributes[name] === undefined ? name : undefined;
      if (attribute !== undefined) attributes[attribute] = '';
    },
    onattribdata: (start, end) => addToValue(html.slice(start, end)),
    onattribentity: (code) => addToValue(String.fromCodePoint(code)),
    onattribend: nothing,
    onopentagend: () => reader.start(tag, attributes, false),
    onselfclosingtag: () => reader.start(tag, attributes, true),
    onclosetag: (start, end) => {
      at(start);
      reader.end(html.slice(start, end).trim().toLowerCase());
    },
    ontext: (start, end) => {
      const data = html.slice(start, end);
      reader.text(data, at(Math.max(start, end - data.trimStart().length)));
    },
    ontextentity: (code, end) => reader.text(String.fromCodePoint(code), at(end)),
    isInForeignContext: () => reader.isForeign,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}

const LONGEST_NAME = 16;

/** The line of an offset; offsets must not go back. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
