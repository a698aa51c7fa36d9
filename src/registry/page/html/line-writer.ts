import { MOST_LINES, requireAtMost } from '../limits.ts';
import { type RawLine, textLines } from '../lines.ts';

/** Lines of text from runs of it, its white space collapsed as in a browser. */
export class LineWriter {
  readonly lines: RawLine[] = [];
  #parts: string[] = [];
  #number = 1;
  #spaceBefore = false;
  #blankBefore = false;
  #lead = '';

  text(data: string, line: number): void {
    const run = data.replaceAll(/[ \t\n\r\f]+/g, ' ');
    const isOpen = this.#parts.length > 0;
    if (run === ' ' || run === '') {
      if (isOpen && run === ' ') this.#spaceBefore = true;
      return;
    }
    const from = run.startsWith(' ') ? 1 : 0;
    const to = run.endsWith(' ') ? run.length - 1 : run.length;
    if (!isOpen) this.#begin(line);
    else if (this.#spaceBefore || from === 1) this.#parts.push(' ');
    this.#parts.push(run.slice(from, to));
    this.#spaceBefore = to < run.length;
  }

  /** Text whose line breaks and spaces count. */
  preformatted(data: string, line: number): void {
    for (const { number, text: part } of textLines(data)) {
      const index = number - 1;
      if (index > 0) this.newLine();
      if (part === '') continue;
      if (this.#parts.length === 0) this.#begin(line + index);
      else if (this.#spaceBefore) this.#parts.push(' ');
      this.#spaceBefore = false;
      this.#parts.push(part);
    }
  }

  /** What follows stands on another line. */
  endLine(): void {
    if (this.#parts.length > 0) {
      this.lines.push({ number: this.#number, text: this.#parts.join('') });
      requireAtMost(MOST_LINES, this.lines.length / 2, 'lines', this.#number);
    }
    this.#parts = [];
    this.#spaceBefore = false;
  }

  /** A line ends here, be it an empty one. */
  newLine(): void {
    if (this.#parts.length > 0) this.endLine();
    else this.#blankBefore = true;
  }

  /** What follows stands after an empty line. */
  endParagraph(): void {
    this.endLine();
    this.#blankBefore = true;
  }

  /** What the next line begins with, if it comes before this is taken back by an empty lead. */
  lead(text: string): void {
    this.#lead = text;
  }

  /** A raised text follows: after a digit that is an exponent, and 10 to the 9th must not become 109. */
  raise(): void {
    if (!this.#spaceBefore && /\d$/.test(this.#parts.at(-1)?.slice(-1) ?? '')) this.#parts.push('^');
  }

  #begin(line: number): void {
    if (this.#blankBefore && this.lines.length > 0) this.lines.push({ number: line, text: '' });
    this.#blankBefore = false;
    this.#number = line;
    if (this.#lead !== '') this.#parts.push(this.#lead);
    this.#lead = '';
  }
}
