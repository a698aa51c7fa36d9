import type { SearchNode } from '../../fhir/search/tree.ts';
import { parameterNumber } from './names.ts';
import type { StatementText } from './statement.ts';

/** A lexeme may have 2 kB, and all of a resource 1 MB: words are cut to so many characters. */
const LONGEST = 100;
const MOST_CHARACTERS = 200_000;

/** Stands for the words of a resource that has too many: every search looks at it. No word holds a hyphen. */
const TOO_MANY = "'too-many'";

const lexeme = (word: string): string => `'${[...word.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')}'`;

/** The words of a text (letters and digits, one space between two) as a tsvector without places. */
export function lexemesOf(words: string): string {
  const lexemes = [...new Set(words.split(' ').map(lexeme))].join(' ');
  return lexemes.length > MOST_CHARACTERS ? TOO_MANY : lexemes;
}

/** SQL that holds where a row of `text` has the words one after the other: the lexemes find it, and the text decides. */
export function wordsSql(
  sql: StatementText,
  { param, words, prefix }: Extract<SearchNode, { readonly k: 'text' }>,
  type: string,
  row: string,
): string {
  const lexemes = words.map((word, i) => lexeme(word) + (prefix && i === words.length - 1 ? ':*' : ''));
  const found = `${row}.lexemes @@ ${sql.bind(`(${lexemes.join(' & ')}) | ${TOO_MANY}`)}::tsquery`;
  const phrase = sql.bind(` ${words.join(' ')}${prefix ? '' : ' '}`);
  return (
    `${row}.p = ${sql.bind(parameterNumber(type, param))} AND ${found}` +
    ` AND strpos(' ' || ${row}.words || ' ', ${phrase}) > 0`
  );
}
