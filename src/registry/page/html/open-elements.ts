import { BLOCK, ENDS, ENDS_PARAGRAPH, PARAGRAPH, UNSHOWN, WALLS } from './elements.table.ts';

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  /** Not laid out, and nothing inside it is. */
  readonly gone: boolean;
  /** Laid out, but not painted, unless something inside it says otherwise. */
  readonly unseen: boolean;
  /** Line breaks in its text are line breaks. */
  readonly preformatted: boolean;
}

/**
 * The elements that are open at a place of a document, as a browser would have it where end tags are missing or wrong.
 * Every element is pushed and popped once and found by its name without a search, so that no nesting makes it slow.
 */
export class OpenElements<T extends OpenElement> {
  readonly #stack: T[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #onClose: (element: T) => void;

  constructor(onClose: (element: T) => void) {
    this.#onClose = onClose;
  }

  get top(): T | undefined {
    return this.#stack.at(-1);
  }

  /** The innermost open element of any of the names. */
  innermost(names: readonly string[]): T | undefined {
    return this.#stack[Math.max(...names.map((name) => this.#place(name)))];
  }

  has(name: string): boolean {
    return this.#place(name) >= 0;
  }

  /** How many of the name are open. */
  count(name: string): number {
    return this.#places.get(name)?.length ?? 0;
  }

  push(element: T): void {
    const places = this.#places.get(element.name);
    if (places) places.push(this.#stack.length);
    else this.#places.set(element.name, [this.#stack.length]);
    this.#stack.push(element);
  }

  /** Ends what the start of an element ends without saying so. */
  beforeStart(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.#popIfAbove('p', ['button', ...WALLS]);
    const rule = ENDS.get(name);
    if (rule) for (const ended of rule.ends) this.#popIfAbove(ended, [...rule.bounds]);
  }

  /** An end tag: ends the innermost element of the name and all inside it, unless the tag is astray. */
  end(name: string): void {
    const walls = WALLS.has(name) || name === 'tr' || name === 'tbody' ? ['table'] : [...WALLS];
    const isBlock = BLOCK.has(name) || PARAGRAPH.has(name) || UNSHOWN.has(name);
    this.#popIfAbove(name, isBlock ? walls.filter((wall) => wall !== name) : [...walls, ...BLOCK_BOUNDS]);
  }

  /** Ends the innermost element of the name and all inside it. */
  pop(name: string): void {
    const place = this.#place(name);
    if (place >= 0) this.#popTo(place);
  }

  #popIfAbove(name: string, bounds: readonly string[]): void {
    const place = this.#place(name);
    if (place >= 0 && !bounds.some((bound) => this.#place(bound) > place)) this.#popTo(place);
  }

  #popTo(place: number): void {
    while (this.#stack.length > place) {
      const element = this.#stack.pop()!;
      this.#places.get(element.name)!.pop();
      this.#onClose(element);
    }
  }

  #place(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }
}

/** The end tag of an element inside a line does not end the blocks that stand in it. */
const BLOCK_BOUNDS = ['article', 'div', 'li', 'main', 'p', 'section', 'ul', 'ol'];
