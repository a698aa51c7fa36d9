/** Where a text stops being JSON, for messages: the engine's own do not always say. */

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'done';

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** The offset of the first character that cannot be part of a JSON text; its length where the text ends too early, or is JSON. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  };
  const afterValue = (): State => (open.length === 0 ? 'done' : 'comma-or-end');
  for (;;) {
    take(SPACE);
    const c = text[at];
    if (c === undefined) return at;
    const ends =
      state === 'comma-or-end' || (state === 'key-or-end' && c === '}') || (state === 'value-or-end' && c === ']');
    if (ends && c === open.at(-1)) {
      open.pop();
      at++;
      state = afterValue();
    } else if (state === 'comma-or-end' && c === ',') {
      at++;
      state = open.at(-1) === '}' ? 'key' : 'value';
    } else if (state === 'colon' && c === ':') {
      at++;
      state = 'value';
    } else if (state === 'key' || state === 'key-or-end') {
      if (!take(STRING)) return at;
      state = 'colon';
    } else if (state !== 'value' && state !== 'value-or-end') {
      return at;
    } else if (c === '{' || c === '[') {
      open.push(c === '{' ? '}' : ']');
      at++;
      state = c === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      if (!take(STRING) && !take(SCALAR)) return at;
      state = afterValue();
    }
  }
}
