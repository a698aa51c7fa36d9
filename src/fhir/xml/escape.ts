/** Texts as XML 1.0 holds them. */

const PLAIN = /^[ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;
const MARKUP = /[&<>"\t\n\r]/g;
/** What no XML document can hold, not even as a reference: most control characters, halves of surrogate pairs. */
const IMPOSSIBLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, white space in an attribute would be read as blanks.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The value of an attribute, for quotation marks around it. */
export const escaped = (text: string): string =>
  PLAIN.test(text) ? text : text.replaceAll(MARKUP, (character) => ESCAPES[character]!);

/** The first character that XML cannot hold, as `U+0007`; undefined for none. */
export function impossibleIn(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const found = text.match(IMPOSSIBLE)?.[0];
  return found === undefined ? undefined : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that XML can hold: what it cannot is U+FFFD. */
export const replacingImpossible = (text: string): string => text.replaceAll(IMPOSSIBLE, '\ufffd');
