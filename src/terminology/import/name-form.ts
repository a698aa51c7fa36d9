import { LEADING_MODIFIERS, TRAILING_MODIFIERS } from '../modifier.table.ts';
import { isAbbreviation } from '../phrase-index.ts';
import { withoutSemanticTag } from '../product-name.ts';
import { normalForm, wordsOf } from '../word.ts';
import { JOINING_WORDS, PLAIN_NAMES } from './plain-word.table.ts';

/** How a name is found again. */
export interface NameForm {
  /** Folded words, one space between; an abbreviation as it is written, after `=`. */
  readonly form: string;
  /** The words as written, in lower case. */
  readonly plain: string;
  /** The first one or two folded words, where the name may be found inside a sentence; else absent. */
  readonly start?: string;
  readonly words: number;
}

/** Shorter names have too many meanings to be believed. */
const SHORTEST = 4;
/** Of one word, inside a sentence. */
const SHORTEST_MENTION = 5;
const MOST_WORDS = 14;
const LONGEST = 200;

/** "HR-/HER2- breast cancer": words do not keep the signs, and without them it is its own opposite. */
const SIGNED = /[\p{L}\p{N})][+−-](?![\p{L}\p{N}])/u;

const PLAIN = new Set([...PLAIN_NAMES, ...LEADING_MODIFIERS, ...TRAILING_MODIFIERS].map(normalForm));
const JOINING = new Set(JOINING_WORDS);

export const abbreviationForm = (raw: string): string => `=${raw}`;

/** The key under which names that may stand in a sentence are looked for by their beginning. */
export const startOf = (first: string, second: string | undefined): string =>
  second === undefined ? first : `${first} ${second}`;

/** The form of a name, or undefined for one that is too short, too long or too common to name anything. */
export function nameForm(written: string): NameForm | undefined {
  const name = withoutSemanticTag(written.trim()).replace(/,?\s+(?:NOS|unspecified)$/i, '');
  if (name.length < SHORTEST || name.length > LONGEST || SIGNED.test(name)) return undefined;
  if (isAbbreviation(name))
    return PLAIN.has(normalForm(name))
      ? undefined
      : { form: abbreviationForm(name), plain: name.toLowerCase(), words: 1 };
  const words = wordsOf(name);
  const form = words.map((word) => word.folded).join(' ');
  if (words.length === 0 || words.length > MOST_WORDS || form.length < SHORTEST || PLAIN.has(form)) return undefined;
  if (!/\p{L}{3}/u.test(form)) return undefined;
  const plain = words.map((word) => word.plain).join(' ');
  const inSentence =
    !words.some((word) => JOINING.has(word.plain)) &&
    !/[,;:()[\]/]/.test(name) &&
    (words.length > 1 || form.length >= SHORTEST_MENTION);
  return {
    form,
    plain,
    words: words.length,
    ...(inSentence ? { start: startOf(words[0]!.folded, words[1]?.folded) } : {}),
  };
}
