import type { Token } from './token.ts';

let classes = 0;

/** Whether a token is one of the given words, lower case, with spaces between. Asked once for each form of a word. */
export function wordClass(list: string): (token: Token | undefined) => boolean {
  const words = new Set(list.split(' '));
  const number = classes++;
  return (token) => {
    if (token === undefined) return false;
    const { form } = token;
    const known = form.classes[number];
    if (known !== undefined) return known;
    const belongs = words.has(form.lower);
    form.classes[number] = belongs;
    return belongs;
  };
}
