import type { Concept, ConceptKind } from './concept.ts';
import type { Accepts, PhraseIndex } from './phrase-index.ts';
import { firstByKind, spanOf, stepOf } from './phrase-index.ts';
import { agrees } from './resolution.ts';
import type { Mention, Terminology } from './terminology.ts';
import type { Word } from './word.ts';
import { wordsOf } from './word.ts';

/** Joined to a term by a hyphen or a blank, these make it another thing: "non-diabetic", "anti-HIV", "extra hepatic disease". */
const OPPOSING = new Set(['non', 'anti', 'pre', 'pseudo', 'extra', 'supra', 'infra', 'para', 'retro', 'juxta']);
/** Changes that a bracket right behind says the chromosome of: "del(17p)", "inv(16)". */
const CHROMOSOME_CHANGES = new Set(['del', 'inv', 'gain', 'amp', 'dup']);
/** Names that begin so have brackets of their own: "poly(ADP-ribose) polymerase", "lipoprotein(a)". */
const BRACKETED = new Set(['poly', 'lipoprotein', 'lp']);
/** A phrase has at most this many words in brackets after it that say it again. */
const LONGEST_BRACKET = 60;
/** A name has at most this many words after such a bracket. */
const MOST_AFTER = 3;
/** Letters of a bracket that stands inside a name. */
const LEAST_LETTERS = 2;
const MOST_INITIALS = 6;

/** `Terminology.mentions`: one pass over the words, longest phrase first, no overlaps, never a part of a word. */
export function mentionFinder(
  phrases: PhraseIndex,
  ancestors: (id: string) => readonly string[] = () => [],
): Terminology['mentions'] {
  return (text, kinds) => {
    const words = wordsOf(text);
    const wanted = kinds && new Set(kinds);
    const accepts: Accepts | undefined = wanted && ((concept) => wanted.has(concept.kind));
    const mentions: Mention[] = [];
    const bracketed = text.includes(' (');
    const doubtful: { readonly word: Word; readonly meanings: readonly Concept[]; readonly at: number }[] = [];
    for (let at = 0; at < words.length; ) {
      const found = mentionAt(phrases, text, words, at, accepts, kinds, bracketed);
      if (found) {
        mentions.push(found.mention);
        at += found.words;
        continue;
      }
      const { ambiguous } = phrases.abbreviation(words[at]!);
      if (ambiguous.length > 0)
        doubtful.push({
          word: words[at]!,
          meanings: accepts ? ambiguous.filter(accepts) : ambiguous,
          at: mentions.length,
        });
      at++;
    }
    return doubtful.length === 0 ? mentions : withExplained(text, mentions, doubtful, ancestors);
  };
}

function mentionAt(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  at: number,
  accepts: Accepts | undefined,
  kinds: readonly ConceptKind[] | undefined,
  bracketed: boolean,
): { readonly mention: Mention; readonly words: number } | undefined {
  if (
    at > 0 &&
    OPPOSING.has(words[at - 1]!.plain) &&
    /^[\s‐‑–-]$/.test(text.slice(words[at - 1]!.span[1], words[at]!.span[0]))
  )
    return undefined;
  const hit = unbroken(phrases, text, words, at, accepts);
  const abbreviated = hit ? undefined : phrases.abbreviation(words[at]!);
  const candidates = hit
    ? hit.forms.map((form) => form.concept)
    : abbreviated!.ambiguous.some((one) => !accepts || accepts(one))
      ? []
      : abbreviated!.clear.filter((one) => !accepts || accepts(one));
  const concept = firstByKind(candidates, kinds);
  if (!concept || bracketed) {
    const initials = bracketed ? initialsAfter(text, words, at) : undefined;
    const around = initials && aroundBracket(phrases, text, words, at, initials, accepts, kinds);
    if (around || !concept) return around;
  }
  const count = hit?.words ?? 1;
  const span = spanOf(words, at, count);
  const step = hit
    ? stepOf(
        words.slice(at, at + count),
        hit.forms.filter((form) => form.concept === concept),
      )
    : 'abbreviation';
  const bracket = bracketAfter(phrases, text, words, at + count, concept, text.slice(...span));
  const around = bracket && aroundBracket(phrases, text, words, at, { from: at + count, ...bracket }, accepts, kinds);
  if (around) return around;
  const whole = bracket ? ([span[0], bracket.end] as const) : span;
  return {
    mention: { concept, text: text.slice(...whole), via: bracket ? [step, 'doublet'] : [step], span: whole },
    words: count + (bracket?.words ?? 0),
  };
}

/** The longest hit whose words stand together: a sentence end, a bracket or a comma before a general noun inside breaks a phrase. */
function unbroken(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  at: number,
  accepts: Accepts | undefined,
) {
  const hit = phrases.longest(words, at, accepts);
  if (!hit || hit.words === 1 || BRACKETED.has(words[at]!.plain)) return hit;
  for (let index = at; index < at + hit.words - 1; index++)
    if (
      !(text[words[index]!.span[1]] === '(' && CHROMOSOME_CHANGES.has(words[index]!.plain)) &&
      !isBlank(text, words[index]!.span[1], words[index + 1]!.span[0]) &&
      !isInitial(words[index]!, words[index + 1]!) &&
      (breaks(text.slice(words[index]!.span[1], words[index + 1]!.span[0]), words[index + 1]!) ||
        partsNames(phrases, text, words, [at, index + 1, at + hit.words], accepts))
    )
      return phrases.longest(words.slice(at, index + 1), 0, accepts);
  return hit;
}

/** "H. pylori": the stop behind the capital of a genus ends no sentence, nor does anything else stand for it. */
const isInitial = (word: Word, next: Word): boolean => /^\p{Lu}$/u.test(word.raw) && /^\p{Ll}/u.test(next.raw);

/** "anticoagulant, medication for epilepsy": behind a comma a noun that only says what kind of thing it is begins the next member of a list. */
const KINDS_OF_THING = new Set(['medication', 'medicine', 'drug', 'agent', 'therapy', 'treatment', 'surgery']);

const breaks = (between: string, next: Word): boolean =>
  /[.;:!?()[\]\n]\s|[;()[\]]|\n\s*\n/.test(between) || (between.includes(',') && KINDS_OF_THING.has(next.folded));

/** "Parkinson's disease, dementia", "pancreatitis, acute leukemia": a comma between two that are names of their own parts a list. */
function partsNames(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  [from, middle, end]: readonly [number, number, number],
  accepts: Accepts | undefined,
): boolean {
  if (!text.slice(words[middle - 1]!.span[1], words[middle]!.span[0]).includes(',')) return false;
  return (
    phrases.longest(words.slice(from, middle), 0, accepts)?.words === middle - from &&
    (phrases.longest(words, middle, accepts)?.words ?? 0) >= end - middle
  );
}

/** "(TNF) inhibitor", "(TNF)-inhibitor" */
const isTied = (text: string, from: number, to: number): boolean =>
  isBlank(text, from, to) || (to === from + 1 && /[-‐‑–]/.test(text[from]!));

const isBlank = (text: string, from: number, to: number): boolean => to === from + 1 && text[from] === ' ';

/** "(COPD)" or "(or COPD)" right after a term, where it only says the term again. */
function bracketAfter(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  next: number,
  concept: Concept,
  said: string,
) {
  const first = words[next];
  if (!first) return undefined;
  const open = words[next - 1]!.span[1];
  if (!/^\s?[([]\s?["'“]?$/.test(text.slice(open, first.span[0]))) return undefined;
  const close = text.slice(first.span[0], first.span[0] + LONGEST_BRACKET).search(/[)\]]/);
  if (close < 0) return undefined;
  const end = first.span[0] + close + 1;
  if (!agrees(phrases, concept, said, text.slice(first.span[0], end - 1))) return undefined;
  let count = 0;
  while (words[next + count] && words[next + count]!.span[1] <= end) count++;
  return { end, words: count };
}

/**
 * "hepatitis B virus (HBV) infection", "central nervous system (CNS) metastases": the longest name that goes on behind a
 * bracket of one word, which only says again what stands before it.
 */
function aroundBracket(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  at: number,
  bracket: { readonly from: number; readonly words: number; readonly end: number },
  accepts: Accepts | undefined,
  kinds: readonly ConceptKind[] | undefined,
): { readonly mention: Mention; readonly words: number } | undefined {
  const next = bracket.from + bracket.words;
  if (next >= words.length || !isTied(text, bracket.end, words[next]!.span[0])) return undefined;
  let last = next + 1;
  while (
    last < next + MOST_AFTER &&
    last < words.length &&
    isBlank(text, words[last - 1]!.span[1], words[last]!.span[0])
  )
    last++;
  const joined = [...words.slice(at, bracket.from), ...words.slice(next, last)];
  const hit = phrases.longest(joined, 0, accepts);
  const concept =
    hit && hit.words > bracket.from - at
      ? firstByKind(
          hit.forms.map((form) => form.concept),
          kinds,
        )
      : undefined;
  if (!hit || !concept) return undefined;
  const span = [words[at]!.span[0], joined[hit.words - 1]!.span[1]] as const;
  const step = stepOf(
    joined.slice(0, hit.words),
    hit.forms.filter((form) => form.concept === concept),
  );
  return {
    mention: { concept, text: text.slice(...span), via: [step, 'doublet'], span },
    words: hit.words + bracket.words,
  };
}

/** The bracket of one word behind the words from `at`, where it is short for them: "central nervous system (CNS)", "cytochrome P450 3A4 (CYP3A4)". */
function initialsAfter(text: string, words: readonly Word[], at: number) {
  for (let from = at + 1; from < words.length && from <= at + MOST_INITIALS; from++) {
    const between = text.slice(words[from - 1]!.span[1], words[from]!.span[0]);
    if (between === ' ' || between === '-') continue;
    const { plain, span } = words[from]!;
    return between === ' (' && text[span[1]] === ')' && isShortFor(plain, words.slice(at, from))
      ? { from, words: 1, end: span[1] + 1 }
      : undefined;
  }
  return undefined;
}

/** Whether the letters of a short form stand in words in this order, from the beginning of one of them. */
const isShortFor = (short: string, words: readonly Word[]): boolean =>
  short.length >= LEAST_LETTERS &&
  words.some(({ plain }, at) => plain[0] === short[0] && inOrder(short, words.slice(at)));

function inOrder(letters: string, words: readonly Word[]): boolean {
  const long = words.map(({ plain }) => plain).join(' ');
  let from = 0;
  for (const letter of letters) {
    from = long.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Abbreviations with several meanings, each taken for the one meaning that the rest of the text says in full. */
function withExplained(
  text: string,
  mentions: readonly Mention[],
  doubtful: readonly { readonly word: Word; readonly meanings: readonly Concept[]; readonly at: number }[],
  ancestors: (id: string) => readonly string[],
): Mention[] {
  const said = new Set(mentions.map((mention) => mention.concept));
  const explained: Mention[] = [];
  for (const { word, meanings, at } of doubtful) {
    const full = meanings.filter((meaning) => said.has(meaning));
    const broader = full.length > 0 ? undefined : explainedBefore(text, mentions.slice(0, at), word);
    const here =
      broader === undefined
        ? full
        : meanings.filter(({ id }) => id !== broader.id && ancestors(id).includes(broader.id));
    if (here.length === 1)
      explained.push({
        concept: here[0]!,
        text: text.slice(...word.span),
        via: ['abbreviation', 'explained'],
        span: word.span,
      });
  }
  return explained.length === 0 ? [...mentions] : [...mentions, ...explained].sort((a, b) => a.span[0] - b.span[0]);
}

/** The finding right before the bracket, or the "such as", in which a word stands: what is listed there are kinds of it. */
function explainedBefore(text: string, before: readonly Mention[], word: Word): Concept | undefined {
  const from = Math.max(0, word.span[0] - LONGEST_EXAMPLES);
  const lead = [...text.slice(from, word.span[0]).matchAll(/\(|\b(?:such as|including|e\.g\.)/g)].at(-1);
  if (lead === undefined || /[).;]\s/.test(text.slice(from + lead.index + lead[0].length, word.span[0])))
    return undefined;
  const start = from + lead.index;
  const named = before.findLast(({ span }) => span[1] <= start);
  return named !== undefined && /^[\s,]*(?:\(\s*)?$/.test(text.slice(named.span[1], start)) ? named.concept : undefined;
}

/** A list of examples goes on for at most this many characters. */
const LONGEST_EXAMPLES = 160;
