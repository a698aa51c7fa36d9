import type { Span } from '../kernel/text-span.ts';

/** A word of a text: its place, and the form in which words are compared. */
export interface Word {
  readonly span: Span;
  readonly raw: string;
  /** Lower case, without diacritics and without a possessive ending; spelling and number as written. */
  readonly plain: string;
  /** `plain` with plural and British spelling folded away. Both sides of a comparison must be folded: it need not be a real word. */
  readonly folded: string;
}

// A possessive "'s" is dropped with its word; any other apostrophe parts words ("l'hépatite").
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’`´]s(?![\p{L}\p{N}]))?/gu;
/** The same for text without any other letter, where it costs a fraction. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['`]s(?![A-Za-z0-9]))?/g;
const ASCII = /^[\x00-\x7f]*$/;
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'u',
  µ: 'u',
  ω: 'omega',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};

/** Longer words are kept as they are: no term has one, and folding would cost the square of hostile input. */
const LONGEST = 64;

const forms = new Map<string, { readonly plain: string; readonly folded: string }>();
const MOST_FORMS = 50_000;

/** The words of a text in order, with half-open UTF-16 spans. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const raw = match[0];
    const form = formsOf(raw);
    // A letter that is only a mark in another dress leaves nothing to compare.
    if (form.plain !== '') words.push({ span: [match.index, match.index + raw.length], raw, ...form });
  }
  return words;
}

/** The form in which whole phrases are compared: folded words, one space between. Idempotent. */
export const normalForm = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

function formsOf(raw: string): { readonly plain: string; readonly folded: string } {
  const known = forms.get(raw);
  if (known) return known;
  const plain = raw.length > LONGEST ? raw.toLowerCase() : plainWord(raw);
  const form = { plain, folded: plain.length > LONGEST ? plain : foldWord(plain) };
  if (forms.size < MOST_FORMS) forms.set(raw, form);
  return form;
}

function plainWord(raw: string): string {
  const lower = raw.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : withoutMarks(lower);
}

const withoutMarks = (lower: string): string =>
  lower
    .replace(/['’`´]s$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[αβγδκλμµωßœæøł]/gu, (letter) => GREEK[letter] ?? letter);

function foldWord(plain: string): string {
  let word = plain;
  // Each step can open the way for another ("foetuses"), so that folding is repeated until nothing changes.
  for (;;) {
    const next = american(singular(word));
    if (next === word) return word;
    word = next;
  }
}

export function singular(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('sis')) return `${word.slice(0, -2)}e`;
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|uses|xes|zes|shes)$/.test(word) || (word.endsWith('ches') && !word.endsWith('aches')))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Most words have none of these, and one look is cheaper than eight. */
const BRITISH = /[ao]e|our|sulph|leuc|[iy]s|[tb]re$/;

const american = (word: string): string => (BRITISH.test(word) ? americanSpelling(word) : word);

const americanSpelling = (word: string): string =>
  word
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'e')
    .replaceAll('our', 'or')
    .replaceAll('sulph', 'sulf')
    .replaceAll('leuc', 'leuk')
    .replaceAll('isation', 'ization')
    .replace(/ised$/, 'ized')
    .replace(/ysed$/, 'yzed')
    .replace(/([tb])re$/, '$1er');
