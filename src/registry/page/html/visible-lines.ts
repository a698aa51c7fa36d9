import type { RawLine } from '../lines.ts';
import { isMarked } from '../marks.ts';
import {
  BLOCK,
  ENDS,
  ENDS_FOREIGN,
  FOREIGN,
  HTML_IN_FOREIGN,
  PARAGRAPH,
  ROOTS,
  UNSHOWN,
  VOID,
} from './elements.table.ts';
import { LineWriter } from './line-writer.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { textStyle } from './style.ts';
import { type Attributes, readTokens, type TokenReader } from './tokens.ts';

/** Whether a text is markup: it begins with a tag, a comment, a declaration or an instruction. */
export const isHtml = (text: string): boolean => /^\s*<(?:[a-z][a-z0-9]*[\s/>]|[!?])/i.test(text.slice(0, 10_000));

/**
 * The text that a browser shows of a document, line by line, as it is when it is marked and copied: blocks, cells and the
 * parts of a definition list on lines of their own, list items with `* ` or their number before them. Left out is what a
 * browser does not lay out or paint: code, what stands in for media, form fields, and what is hidden by its own attributes
 * (style sheets are not read). The folded part of a `details` is kept: folding shows a text to who wants it, and pages
 * fold their criteria. Text comes as it is meant, so that what looks like markup in it is text.
 */
export function visibleLines(html: string): readonly RawLine[] {
  const reader = new VisibleText();
  readTokens(html, reader);
  return tightLists(reader.finished());
}

/** The lines without empty ones between the items of a list: that blocks keep a distance says nothing of the author's text. */
const tightLists = (lines: readonly RawLine[]): readonly RawLine[] =>
  lines.filter(({ text }, i) => text !== '' || !isItem(lines[i - 1]) || !isItem(lines[i + 1]));

const isItem = (line: RawLine | undefined): boolean => line !== undefined && isMarked(line.text.trimStart());

interface Element extends OpenElement {
  /** Of a list with numbers: the next one. */
  next?: number;
}

const LISTS = ['ul', 'ol', 'menu', 'dir'] as const;
const SHIFT = '  ';
/** Deeper lists are not shifted further. */
const DEEPEST = 12;

class VisibleText implements TokenReader {
  readonly #writer = new LineWriter();
  readonly #open = new OpenElements<Element>((element) => this.#closed(element));

  finished(): readonly RawLine[] {
    this.#writer.endLine();
    return this.#writer.lines;
  }

  get isForeign(): boolean {
    if (!this.#open.has('svg') && !this.#open.has('math')) return false;
    const innermost = this.#open.innermost([...FOREIGN, ...HTML_IN_FOREIGN]);
    return innermost !== undefined && FOREIGN.has(innermost.name);
  }

  start(name: string, attributes: Attributes, closesItself: boolean): void {
    if (ROOTS.has(name)) return;
    if (ENDS_FOREIGN.has(name)) while (this.isForeign) this.#open.pop(this.#open.innermost([...FOREIGN])!.name);
    const isEmpty = VOID.has(name) || (closesItself && (FOREIGN.has(name) || this.isForeign));
    this.#open.beforeStart(name);
    const element = elementOf(name, attributes, this.#open.top);
    if (!element.gone) this.#breakAround(element);
    if (isEmpty) return;
    if (isKept(element, this.#open)) this.#open.push(element);
    if (element.gone) return;
    if (name === 'li') this.#writer.lead(this.#markOf(attributes));
    else if (name === 'sup' && !element.unseen) this.#writer.raise();
  }

  end(name: string): void {
    if (name === 'br') this.start('br', {}, false);
    else this.#open.end(name);
  }

  text(data: string, line: number): void {
    const around = this.#open.top;
    if (around?.gone || around?.unseen) return;
    if (around?.preformatted) this.#writer.preformatted(data, line);
    else this.#writer.text(data, line);
  }

  #closed(element: Element): void {
    if (element.gone) return;
    if (element.name === 'li') this.#writer.lead('');
    this.#breakAround(element);
  }

  #breakAround({ name }: Element): void {
    if (name === 'br') this.#writer.newLine();
    else if (PARAGRAPH.has(name) && !this.#open.has('li')) this.#writer.endParagraph();
    else if (PARAGRAPH.has(name) || BLOCK.has(name)) this.#writer.endLine();
  }

  #markOf(attributes: Attributes): string {
    const list = this.#open.innermost(LISTS);
    const shift = SHIFT.repeat(Math.min(this.#open.count('li') - 1, DEEPEST));
    if (list?.next === undefined) return `${shift}* `;
    const number = integer(attributes.value) ?? list.next;
    list.next = number + 1;
    return `${shift}${number}. `;
  }
}

function elementOf(name: string, attributes: Attributes, around: Element | undefined): Element {
  const { hidden, style } = attributes;
  const own = style === undefined ? undefined : textStyle(style);
  const isHidden = hidden !== undefined && hidden.toLowerCase() !== 'until-found';
  const isClosedDialog = name === 'dialog' && attributes.open === undefined;
  return {
    name,
    gone: around?.gone || isHidden || own?.gone || isClosedDialog || UNSHOWN.has(name),
    unseen: own?.unseen ?? around?.unseen ?? false,
    preformatted: own?.preformatted ?? (name === 'pre' || name === 'xmp' || (around?.preformatted ?? false)),
    ...(name === 'ol' && { next: integer(attributes.start) ?? 1 }),
  };
}

/** Elements that change nothing need not be remembered, unless their end tag could be taken for another's. */
const isKept = (element: Element, open: OpenElements<Element>): boolean => {
  const { name } = element;
  const around = open.top;
  return (
    BLOCK.has(name) ||
    PARAGRAPH.has(name) ||
    ENDS.has(name) ||
    UNSHOWN.has(name) ||
    FOREIGN.has(name) ||
    HTML_IN_FOREIGN.has(name) ||
    open.has(name) ||
    element.gone !== (around?.gone ?? false) ||
    element.unseen !== (around?.unseen ?? false) ||
    element.preformatted !== (around?.preformatted ?? false)
  );
};

function integer(text: string | undefined): number | undefined {
  const digits = /^\s*(-?\d{1,6})\s*$/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
