const KEEP = 0;
const BLANK = 1;
const INVISIBLE = 2;
const CONTROL = 3;
const SPACE = 0x20;
const TAB = 0x09;
const REPLACEMENT = 0xfffd;

/** What becomes of each code unit, so that one pass does it all, whatever the text. */
const FATES = Uint8Array.from({ length: 0x1_0000 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (code === SPACE || code === TAB) return KEEP;
  if (/\p{Zs}/u.test(c)) return BLANK;
  if (/\p{Cc}/u.test(c)) return CONTROL;
  // The signs of Arabic and Syriac in this class show.
  return /[^\P{Cf}\u0600-\u070f]/u.test(c) ? INVISIBLE : KEEP;
});
const PLAIN = /^[ -~\t]*$/;
const TAGS = /[\u{e0000}-\u{e007f}]/gu;

/**
 * A line with plain spaces for blanks of all kinds, a replacement character for control characters but tabs, and without
 * what never shows: byte order marks, soft hyphens, joiners, marks of the writing direction.
 */
export function plainText(line: string): string {
  if (PLAIN.test(line)) return line;
  const bytes = Buffer.alloc(line.length * 2);
  bytes.write(line, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, line.length);
  let length = 0;
  for (const unit of units) {
    const fate = FATES[unit]!;
    if (fate === INVISIBLE) continue;
    units[length++] = fate === KEEP ? unit : fate === BLANK ? SPACE : REPLACEMENT;
  }
  return bytes.toString('utf16le', 0, length * 2).replaceAll(TAGS, '');
}
