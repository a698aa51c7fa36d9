/** The registry's markdown as XHTML: paragraphs, bulleted and numbered lists with lists inside, and its backslash escapes. */
import { escaped, type Page, upTo } from './xhtml.ts';

const DEEPEST_LIST = 8;
const LONGEST_HEADING = 80;
/** White space, a bullet or a number of at most three digits, white space. */
const ITEM = /^[ \t\u00a0]*(?:[*•·-]|(\d{1,3})[.)])[ \t\u00a0]+(?=\S)/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** The text without the backslashes that its markdown puts before marks. */
export const unescaped = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, '$1') : text);

export interface TextForm {
  /** Characters of the text that are shown at the most. */
  readonly most: number;
  /** The element that holds all of it. */
  readonly element: string;
  /** Level of a line by itself that ends in a colon: a heading. */
  readonly level?: 4 | 5;
}

/** Writes a text; where it is cut a note says where the whole of it stands. */
export function writeMarkdown(page: Page, text: string, { most, element, level = 5 }: TextForm): void {
  const shown = upTo(text, Math.min(most, page.room));
  const writer = new MarkdownWriter(page, level);
  for (const line of shown.split(shown.includes('\r') ? /\r\n?|\n/ : '\n')) writer.line(line);
  writer.end();
  if (shown.length < text.length) page.note(`Shortened here; the whole text stands in ${element}.`);
}

interface OpenList {
  readonly indent: number;
  readonly tag: 'ul' | 'ol';
  /** The number of the last item of an ordered list. */
  number: number;
}

/** Takes a text line by line, once each. */
class MarkdownWriter {
  readonly #page: Page;
  readonly #level: 4 | 5;
  readonly #lists: OpenList[] = [];
  /** Lines of a paragraph that has not ended. */
  #paragraph: string[] = [];
  #blank = false;

  constructor(page: Page, level: 4 | 5) {
    this.#page = page;
    this.#level = level;
  }

  line(line: string): void {
    const text = line.trim();
    if (text === '') {
      this.#endParagraph();
      this.#blank = true;
      return;
    }
    const item = ITEM.exec(line);
    if (item) this.#item(indentOf(line), item[1], html(line.slice(item[0].length).trim()));
    else this.#words(line, text);
    this.#blank = false;
  }

  end(): void {
    this.#endParagraph();
    this.#closeLists(0);
  }

  #item(indent: number, digits: string | undefined, content: string): void {
    this.#endParagraph();
    const tag = digits === undefined ? 'ul' : 'ol';
    while (this.#last && this.#last.indent > indent) this.#closeList();
    if (this.#last && this.#last.indent === indent && this.#last.tag !== tag) this.#closeList();
    const last = this.#last;
    if (last && (last.indent === indent || this.#lists.length >= DEEPEST_LIST)) this.#page.raw('</li>');
    else this.#openList(indent, tag);
    this.#page.raw(`<li${this.#numbering(digits)}>${content}`);
  }

  /** Says the number of an item only where it is not the one that follows. */
  #numbering(digits: string | undefined): string {
    const list = this.#last!;
    const number = digits === undefined ? list.number + 1 : Number(digits);
    const follows = number === list.number + 1;
    list.number = number;
    return follows || list.tag === 'ul' ? '' : ` value="${number}"`;
  }

  /** A line without a mark goes on with the item or paragraph before it, unless it is a new one. */
  #words(line: string, text: string): void {
    const last = this.#last;
    if (last && !(this.#blank && indentOf(line) <= last.indent)) {
      this.#page.raw(`<br/>${html(text)}`);
      return;
    }
    this.#closeLists(0);
    this.#paragraph.push(text);
  }

  #endParagraph(): void {
    const lines = this.#paragraph;
    if (lines.length === 0) return;
    this.#paragraph = [];
    const [first = ''] = lines;
    if (lines.length === 1 && first.length <= LONGEST_HEADING && first.endsWith(':')) {
      this.#page.heading(this.#level, unescaped(first.slice(0, -1)));
    } else {
      this.#page.paragraph(lines.map(html).join('<br/>'));
    }
  }

  #openList(indent: number, tag: OpenList['tag']): void {
    this.#lists.push({ indent, tag, number: 0 });
    this.#page.raw(`<${tag}>`);
  }

  #closeList(): void {
    this.#page.raw(`</li></${this.#lists.pop()!.tag}>`);
  }

  #closeLists(depth: number): void {
    while (this.#lists.length > depth) this.#closeList();
  }

  get #last(): OpenList | undefined {
    return this.#lists.at(-1);
  }
}

const html = (text: string): string => escaped(unescaped(text));

function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t' || line[at] === '\u00a0') at++;
  return at;
}
