import type { Token } from './token.ts';

let classes = 0;
/** Classes beyond these are looked up each time. */
const BITS = 31;

/** Whether a token is one of the given words, lower case, with spaces between. Asked once for each form of a word. */
export function wordClass(list: string): (token: Token | undefined) => boolean {
  const words = new Set(list.split(' '));
  const number = classes++;
  if (number >= BITS) return (token) => token !== undefined && words.has(token.lower);
  const bit = 1 << number;
  return (token) => {
    if (token === undefined) return false;
    const { form } = token;
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (words.has(form.lower)) form.classes |= bit;
    }
    return (form.classes & bit) !== 0;
  };
}
