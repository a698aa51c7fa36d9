/** The sign that a list puts before its item, twice where a page printed its own before the author's. */
const BULLET = /^(?:[•●▪◦‣⁃∙·■□◆○➢➤✓✔]\s*|[*+\-–—−]\s+)(?:([-–—−])\s+|[*•●▪◦‣⁃∙·]\s+)?/;
const NUMBER = /^(\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?:([-–—−])\s+)?/;
const HYPHEN = /^[-–—−]/;

export interface MarkedText {
  /** As the registry writes it, with a space after it: `* `, or the number. */
  readonly mark: string;
  readonly text: string;
  /** Whether a hyphen is among the signs. */
  readonly hyphen: boolean;
}

/** A list's item without its sign; undefined where the line has none. */
export function markedText(line: string): MarkedText | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) {
    const hyphen = bullet[1] !== undefined || HYPHEN.test(line);
    return { mark: '* ', text: line.slice(bullet[0].length), hyphen };
  }
  const number = NUMBER.exec(line);
  return number
    ? { mark: `${number[1]} `, text: line.slice(number[0].length), hyphen: number[2] !== undefined }
    : undefined;
}

export const isMarked = (line: string): boolean => BULLET.test(line) || NUMBER.test(line);
