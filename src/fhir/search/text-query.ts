import { bad } from './query-values.ts';
import type { SearchNode } from './tree.ts';
import { wordsOf } from './words.ts';

/** More words, or brackets within brackets, than anybody needs. */
const MOST_WORDS = 100;
const DEEPEST = 20;

type Token =
  | { readonly mark: '(' | ')' | 'AND' | 'OR' | 'NOT' }
  | { readonly words: string[]; readonly prefix: boolean };

/**
 * What `_text` or `_content` asks for: words, all of which must be there; `"…"` for words in a row; `OR`, `AND` and `NOT`
 * in any case; brackets; and `*` after a word that may go on. `NOT` binds closest, then what stands side by side or has
 * `AND` between, then `OR` (a comma is an `OR` too).
 *
 * @throws Failure `invalid` with the parameter's name
 */
export function textNode(param: '_text' | '_content', name: string, value: string): SearchNode {
  const tokens = tokensOf(name, value);
  let at = 0;
  const node = either(0);
  if (at < tokens.length) throw bad(name, `"${value}" has a bracket that nothing opens`);
  return node;

  function either(depth: number): SearchNode {
    if (depth > DEEPEST) throw bad(name, `has more than ${DEEPEST} brackets within one another`);
    const of = [all(depth)];
    while (isMark('OR')) {
      at++;
      of.push(all(depth));
    }
    return of.length === 1 ? of[0]! : { k: 'or', of };
  }

  function all(depth: number): SearchNode {
    const of = [one(depth)];
    while (at < tokens.length && !isMark('OR') && !isMark(')')) {
      if (isMark('AND')) at++;
      of.push(one(depth));
    }
    return of.length === 1 ? of[0]! : { k: 'and', of };
  }

  function one(depth: number): SearchNode {
    const token = tokens[at++];
    if (token === undefined) throw bad(name, `"${value}" ends where a word is needed`);
    if ('words' in token) return { k: 'text', param, ...token };
    if (token.mark === 'NOT') return { k: 'not', of: one(depth + 1) };
    if (token.mark !== '(') throw bad(name, `"${value}" has ${token.mark} where a word is needed`);
    const inner = either(depth + 1);
    if (!isMark(')')) throw bad(name, `"${value}" has a bracket that nothing closes`);
    at++;
    return inner;
  }

  function isMark(mark: string): boolean {
    const token = tokens[at];
    return token !== undefined && 'mark' in token && token.mark === mark;
  }
}

function tokensOf(name: string, value: string): readonly Token[] {
  const tokens: Token[] = [];
  let words = 0;
  for (const [whole, phrase, mark] of value.matchAll(/"([^"]*)"?\*?|([(),])|[^\s"(),]+/g)) {
    if (mark !== undefined) tokens.push({ mark: mark === ',' ? 'OR' : (mark as '(' | ')') });
    else if (phrase === undefined && /^(?:and|or|not)$/i.test(whole)) {
      tokens.push({ mark: whole.toUpperCase() as 'AND' | 'OR' | 'NOT' });
    } else {
      if (phrase !== undefined && !/^"[^"]*"\*?$/.test(whole))
        throw bad(name, `"${value}" has a quote that nothing closes`);
      const found = wordsOf(phrase ?? whole);
      // A mark that stands alone ("-", "&") is no word, and asks for nothing.
      if (found.length === 0) continue;
      words += found.length;
      tokens.push({ words: found, prefix: whole.endsWith('*') });
    }
  }
  if (words === 0) throw bad(name, `"${value}" has no word to look for`);
  if (words > MOST_WORDS) throw bad(name, `has more than ${MOST_WORDS} words`);
  return tokens;
}
