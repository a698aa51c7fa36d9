import { ENGLISH_WORDS, FOREIGN_WORDS } from './language.table.ts';
import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isForeign = wordClass(FOREIGN_WORDS);
const isEnglish = wordClass(ENGLISH_WORDS);
/** As many words as show what language a statement is in. */
const SHOWN = 80;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]/u;

/**
 * Whether a statement is in a language that is not read: most of its words are in another script, or words of other
 * languages are more than twice the English ones. A name in a foreign tongue does not make a sentence foreign.
 */
export function isUnsupportedLanguage(tokens: readonly Token[]): boolean {
  let foreign = 0;
  let english = 0;
  let words = 0;
  let otherScript = 0;
  for (let at = 0; at < tokens.length && at < SHOWN; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    words++;
    if (isEnglish(token)) english++;
    else if (isForeign(token)) foreign++;
    else if (token.text.charCodeAt(0) > 0x2ff && !LATIN_OR_GREEK.test(token.text)) otherScript++;
  }
  return (foreign >= 2 && foreign > 2 * english) || (otherScript > 0 && 2 * otherScript > words);
}
