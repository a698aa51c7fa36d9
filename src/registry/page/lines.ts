/** A line of a page, its white space made plain; empty ones are kept, since they part paragraphs. */
export interface PageLine {
  /** From 1. */
  readonly number: number;
  /** Without white space at its ends, and with plain spaces inside. */
  readonly text: string;
  /** Columns before the text. */
  readonly indent: number;
}

export function pageLines(text: string): readonly PageLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((raw, index) => {
      const plain = raw.replaceAll(/[\u00a0\u2007\u202f\u3000]/g, ' ').replaceAll(/\u200b|\u200c|\u200d|\ufeff/g, '');
      const trimmed = plain.trim();
      return { number: index + 1, text: trimmed, indent: trimmed === '' ? 0 : plain.indexOf(trimmed[0]!) };
    });
}

export const filled = (lines: readonly PageLine[]): readonly PageLine[] => lines.filter((line) => line.text !== '');

/** Running text with its line breaks and the empty lines between paragraphs (one each) as on the page. */
export function proseOf(lines: readonly PageLine[]): string | undefined {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '');
  return text === '' ? undefined : text;
}
