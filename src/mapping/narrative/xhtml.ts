/** The XHTML of a narrative in the making: only elements that R4 allows, no attribute that could run or load anything. */
import type { Narrative } from '@medplum/fhirtypes';

/**
 * What may not stand in the text of XHTML as it is: markup, characters that XML cannot hold, lone halves of surrogate
 * pairs, and the marks that turn the direction of the text around them, since they could make a text read as another.
 */
const UNSAFE =
  /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
const LEFT_OUT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text as XHTML; itself, where nothing in it needs to be changed. */
export function escaped(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LEFT_OUT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The text up to a length, cut between words where there are any; itself where it is no longer. */
export function upTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length));
  const space = cut.lastIndexOf(' ');
  return (space > length / 2 ? cut.slice(0, space) : cut).trimEnd();
}

const LINK = /^https?:\/\/[^\s"'<>\\]{1,500}$/;

/** A link where the address is one of the web that can stand in an attribute; else the words alone. */
export function link(url: string | undefined, words: string): string {
  if (url === undefined || !LINK.test(url) || UNSAFE.test(url.replaceAll('&', ''))) return escaped(words);
  return `<a href="${url.replaceAll('&', '&amp;')}">${escaped(words)}</a>`;
}

/**
 * Writes a narrative of at most about `most` characters: facts and lists stop, with a note, where the room ends. Arguments
 * named `html` are XHTML already; all other texts are escaped here.
 */
export class Page {
  #html = '';
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Characters that are left. */
  get room(): number {
    return Math.max(0, this.#most - this.#html.length);
  }

  raw(html: string): void {
    this.#html += html;
  }

  heading(level: 3 | 4 | 5, text: string): void {
    this.raw(`<h${level}>${escaped(text)}</h${level}>`);
  }

  paragraph(html: string): void {
    this.raw(`<p>${html}</p>`);
  }

  /** A remark about the narrative itself. */
  note(text: string): void {
    this.raw(`<p><i>${escaped(text)}</i></p>`);
  }

  /** A table of labels and what they say; rows without a value are left out. */
  facts(rows: readonly (readonly [label: string, html: string | undefined])[]): void {
    let some = '';
    for (const [label, html] of rows) {
      if (html !== undefined && html !== '') some += `<tr><th align="left">${label}</th><td>${html}</td></tr>`;
    }
    if (some !== '') this.raw(`<table><tbody>${some}</tbody></table>`);
  }

  /** A list under a heading; items that find no room are counted in a last one. Nothing where there are no items. */
  list<T>(title: string, items: readonly T[] | undefined, { most, html }: ListForm<T>): void {
    if (!items?.length) return;
    this.heading(4, title);
    this.items(items, { most, html });
  }

  items<T>(items: readonly T[], { most, html }: ListForm<T>): void {
    this.raw('<ul>');
    let shown = 0;
    for (const item of items) {
      if (shown >= most || this.room < ROOM_FOR_ITEM) break;
      this.raw(`<li>${html(item)}</li>`);
      shown++;
    }
    if (shown < items.length) this.raw(`<li><i>and ${items.length - shown} more</i></li>`);
    this.raw('</ul>');
  }

  toNarrative(): Narrative {
    return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${this.#html}</div>` };
  }
}

interface ListForm<T> {
  /** Items at the most. */
  readonly most: number;
  readonly html: (item: T) => string;
}

const ROOM_FOR_ITEM = 200;
