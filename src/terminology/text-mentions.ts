import type { Concept, ConceptKind } from './concept.ts';
import type { Accepts, PhraseIndex } from './phrase-index.ts';
import { firstByKind, spanOf, stepOf } from './phrase-index.ts';
import { agrees } from './resolution.ts';
import type { Mention, Terminology } from './terminology.ts';
import type { Word } from './word.ts';
import { wordsOf } from './word.ts';

/** Joined to a term by a hyphen or a blank, these make it another thing: "non-diabetic", "anti-HIV", "pre-diabetes". */
const OPPOSING = new Set(['non', 'anti', 'pre', 'pseudo']);
/** A phrase has at most this many words in brackets after it that say it again. */
const LONGEST_BRACKET = 60;

/** `Terminology.mentions`: one pass over the words, longest phrase first, no overlaps, never a part of a word. */
export function mentionFinder(phrases: PhraseIndex): Terminology['mentions'] {
  return (text, kinds) => {
    const words = wordsOf(text);
    const wanted = kinds && new Set(kinds);
    const accepts: Accepts | undefined = wanted && ((concept) => wanted.has(concept.kind));
    const mentions: Mention[] = [];
    const doubtful: { readonly word: Word; readonly meanings: readonly Concept[]; readonly at: number }[] = [];
    for (let at = 0; at < words.length; ) {
      const found = mentionAt(phrases, text, words, at, accepts, kinds);
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
    return doubtful.length === 0 ? mentions : withExplained(text, mentions, doubtful);
  };
}

function mentionAt(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  at: number,
  accepts: Accepts | undefined,
  kinds: readonly ConceptKind[] | undefined,
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
  if (!concept) return undefined;
  const count = hit?.words ?? 1;
  const span = spanOf(words, at, count);
  const step = hit
    ? stepOf(
        words.slice(at, at + count),
        hit.forms.filter((form) => form.concept === concept),
      )
    : 'abbreviation';
  const bracket = bracketAfter(phrases, text, words, at + count, concept, text.slice(...span));
  const whole = bracket ? ([span[0], bracket.end] as const) : span;
  return {
    mention: { concept, text: text.slice(...whole), via: bracket ? [step, 'doublet'] : [step], span: whole },
    words: count + (bracket?.words ?? 0),
  };
}

/** The longest hit whose words stand together: a sentence end, a comma or a bracket inside breaks a phrase. */
function unbroken(
  phrases: PhraseIndex,
  text: string,
  words: readonly Word[],
  at: number,
  accepts: Accepts | undefined,
) {
  const hit = phrases.longest(words, at, accepts);
  if (!hit || hit.words === 1) return hit;
  for (let index = at; index < at + hit.words - 1; index++)
    if (
      !isBlank(text, words[index]!.span[1], words[index + 1]!.span[0]) &&
      /[.;:!?()[\]\n]\s|[;()[\]]|\n\s*\n/.test(text.slice(words[index]!.span[1], words[index + 1]!.span[0]))
    )
      return phrases.longest(words.slice(at, index + 1), 0, accepts);
  return hit;
}

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

/** Abbreviations with several meanings, each taken for the one meaning that the rest of the text says in full. */
function withExplained(
  text: string,
  mentions: readonly Mention[],
  doubtful: readonly { readonly word: Word; readonly meanings: readonly Concept[] }[],
): Mention[] {
  const said = new Set(mentions.map((mention) => mention.concept));
  const explained: Mention[] = [];
  for (const { word, meanings } of doubtful) {
    const here = meanings.filter((meaning) => said.has(meaning));
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
