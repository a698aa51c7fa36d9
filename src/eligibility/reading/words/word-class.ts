import type { Token } from './token.ts';

let classes = 0;
const BITS = 31;

/** Whether a token is one of the given words, lower case, with spaces between. Asked once for each form of a word. */
export function wordClass(list: string): (token: Token | undefined) => boolean {
  const words = new Set(list.split(' '));
  const number = classes++;
  const word = Math.floor(number / BITS);
  const bit = 1 << (number % BITS);
  return (token) => {
    if (token === undefined) return false;
    const { form } = token;
    const asked = form.asked[word] ?? 0;
    if ((asked & bit) === 0) {
      form.asked[word] = asked | bit;
      if (words.has(form.lower)) form.classes[word] = (form.classes[word] ?? 0) | bit;
    }
    return ((form.classes[word] ?? 0) & bit) !== 0;
  };
}
