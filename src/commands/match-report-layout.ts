/** No line of a report is longer, however wide the terminal. */
const WIDEST = 100;
const NARROWEST = 40;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Colour = keyof typeof CODES;

/** How a report is drawn: to what width, and whether in colours. */
export interface Layout {
  readonly width: number;
  readonly paint: (text: string, colour: Colour) => string;
}

/** @param columns of the terminal; undefined where the output is none */
export const layoutFor = (columns: number | undefined, colours: boolean): Layout => ({
  width: Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDEST)),
  paint: (text, colour) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text),
});

/** On one line, without what would move the cursor: the text comes from outside. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** @param most characters */
export const cut = (text: string, most: number): string => {
  const line = plain(text);
  return [...line].length <= most
    ? line
    : `${[...line]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * The text in lines of at most `width` characters, broken between words where there are any. The first begins with `lead`,
 * the others are indented as far; a painted lead counts by `leadWidth`.
 */
export function wrapped(text: string, width: number, lead = '', leadWidth = [...lead].length): readonly string[] {
  const room = width - leadWidth;
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of plain(text)
    .split(' ')
    .flatMap((one) => pieces([...one], room))) {
    if (line.length > 0 && line.length + 1 + word.length > room) {
      lines.push(line.join(''));
      line = [...word];
    } else line = line.length === 0 ? [...word] : [...line, ' ', ...word];
  }
  if (line.length > 0 || lines.length === 0) lines.push(line.join(''));
  return lines.map((one, at) => `${at === 0 ? lead : ' '.repeat(leadWidth)}${one}`.trimEnd());
}

const pieces = (word: readonly string[], room: number): readonly (readonly string[])[] =>
  word.length <= room ? [word] : [word.slice(0, room), ...pieces(word.slice(room), room)];
