/** Links in XHTML text: the href and src attributes of its tags. */

/**
 * The text with the value of every href and src mapped; all else stays as it is, character by character. One pass, and
 * no need for the text to be well-formed.
 */
export function mapLinks(xhtml: string, map: (link: string) => string): string {
  let result = '';
  let copied = 0;
  for (const [start, end] of linkSpans(xhtml)) {
    const link = decode(xhtml.slice(start, end));
    const mapped = map(link);
    if (mapped === link) continue;
    result += xhtml.slice(copied, start) + encode(mapped);
    copied = end;
  }
  return copied === 0 ? xhtml : result + xhtml.slice(copied);
}

/** Where the values of href and src stand in the tags. */
function* linkSpans(xhtml: string): Generator<readonly [start: number, end: number]> {
  let at = xhtml.indexOf('<');
  while (at >= 0) {
    at = xhtml.startsWith('<!--', at) ? closed(xhtml, '-->', at + 4) : yield* tagLinks(xhtml, at + 1);
    at = xhtml.indexOf('<', at);
  }
}

const closed = (xhtml: string, mark: string, from: number): number => {
  const end = xhtml.indexOf(mark, from);
  return end < 0 ? xhtml.length : end + mark.length;
};

/** Walks one tag; returns the offset after it. */
function* tagLinks(xhtml: string, start: number): Generator<readonly [start: number, end: number], number> {
  let word = start;
  for (let i = start; i < xhtml.length; i++) {
    const c = xhtml[i]!;
    if (c === '>') return i + 1;
    if (c <= ' ') {
      if (startsName(xhtml[i + 1])) word = i + 1;
    } else if (c === '"' || c === "'") {
      const end = xhtml.indexOf(c, i + 1);
      if (end < 0) return xhtml.length;
      if (isLinkName(xhtml, word)) yield [i + 1, end];
      i = end;
      word = end + 1;
    }
  }
  return xhtml.length;
}

const startsName = (c: string | undefined): boolean =>
  c !== undefined && c > ' ' && c !== '=' && c !== '"' && c !== "'";

const isLinkName = (xhtml: string, at: number): boolean => {
  const length = xhtml.startsWith('href', at) ? 4 : xhtml.startsWith('src', at) ? 3 : 0;
  const after = xhtml[at + length];
  return length > 0 && (after === '=' || (after !== undefined && after <= ' '));
};

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
