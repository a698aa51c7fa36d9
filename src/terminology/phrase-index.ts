import type { Span } from '../kernel/text-span.ts';
import type { Concept, ConceptKind } from './concept.ts';
import type { LexiconEntry } from './lexicon-table.ts';
import { ORDINARY_WORDS } from './ordinary-word.table.ts';
import type { Form, TrieNode } from './phrase-trie.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { asFunction, canVary, isMalfunction, variantsOf, withOtherPrefix } from './phrase-variants.ts';
import type { Word } from './word.ts';
import { MOST_FORMS, normalForm, singular, wordsOf } from './word.ts';

/** A phrase found at a place: `words` of them from where the search began. */
export interface PhraseHit {
  readonly forms: readonly Form[];
  readonly words: number;
}

/** Whether a concept is of a kind that is looked for; none given, every one is. */
export type Accepts = (concept: Concept) => boolean;

interface Meanings {
  readonly clear: readonly Concept[];
  readonly ambiguous: readonly Concept[];
}

export interface PhraseIndex {
  /** The longest listed phrase that begins at `words[at]` and names a concept that `accepts` lets through. */
  longest(words: readonly Word[], at: number, accepts: Accepts | undefined): PhraseHit | undefined;
  /** The concepts that a whole phrase names in any spelling. */
  whole(words: readonly Word[]): readonly Form[];
  /**
   * What an abbreviation means; `ambiguous` ones need the long form beside them. The case counts, except that four letters
   * or more may all be small ("copd"); a plural "s" does not.
   */
  abbreviation(word: Word): Meanings;
  /** The same for a word that is the whole of a term: three small letters are enough. */
  aloneAsAbbreviation(word: Word): Meanings;
  /** What words name only where they are all that is said. */
  alone(words: readonly Word[]): readonly Concept[];
}

/** One word, with two capitals or with capitals and digits only: "COPD", "eGFR", "FEV1", "NET". */
export const isAbbreviation = (synonym: string): boolean =>
  !synonym.includes(' ') &&
  /^[\p{L}\p{N}]{1,9}$/u.test(synonym) &&
  (/\p{Lu}.*\p{Lu}/u.test(synonym) || (/\p{Lu}/u.test(synonym) && /^[\p{Lu}\p{N}]+$/u.test(synonym)));

/** A capital and a small letter ("Cr", "Na"): two capitals would be another thing ("CR", complete remission). */
const isSymbol = (synonym: string): boolean => /^\p{Lu}\p{Ll}$/u.test(synonym);

const NONE: Meanings = { clear: [], ambiguous: [] };
/** An abbreviation of fewer letters is not known again in small ones, and in a sentence not one of fewer than the second. */
const LEAST_SMALL = 3;
const LEAST_SMALL_WITHIN = 4;

export function indexPhrases(entries: readonly LexiconEntry[]): PhraseIndex {
  const names: (readonly [string, Concept])[] = [];
  const abbreviations = new Map<string, { clear: Concept[]; ambiguous: Concept[] }>();
  const alone = new Map<string, Concept[]>();
  for (const { concept, ambiguous: doubtful, alone: whole } of entries)
    for (const synonym of [concept.name, ...concept.synonyms]) {
      if (whole.includes(synonym)) {
        const form = normalForm(synonym);
        alone.set(form, [...(alone.get(form) ?? []), concept]);
      } else if (doubtful.includes(synonym)) meaningsOf(abbreviations, synonym).ambiguous.push(concept);
      else if (isAbbreviation(synonym)) meaningsOf(abbreviations, synonym).clear.push(concept);
      else if (isSymbol(synonym))
        for (const way of [synonym, synonym.toLowerCase()]) meaningsOf(abbreviations, way).clear.push(concept);
      else names.push([synonym, concept]);
    }
  const trie = new PhraseTrie(names, () => variantsIn(entries));
  const small = inSmallLetters(abbreviations);
  const written = (raw: string): Meanings | undefined =>
    abbreviations.get(raw) ?? (raw.length >= LEAST_SMALL_WITHIN ? small.get(raw) : undefined);
  const abbreviation = (raw: string): Meanings =>
    written(raw) ?? (raw.endsWith('s') ? written(raw.slice(0, -1)) : undefined) ?? NONE;
  // By the number of a word's form: what was looked up once is not looked up again.
  const starts = new Array<TrieNode | null | undefined>(MOST_FORMS);
  const meanings = new Array<Meanings | undefined>(MOST_FORMS);
  const startOf = (word: Word): TrieNode | null => {
    if (word.form < 0) return trie.startOf(word.folded);
    let start = starts[word.form];
    if (start === undefined) {
      start = trie.startOf(word.folded);
      starts[word.form] = start;
    }
    return start;
  };
  return {
    longest(words, at, accepts) {
      let node = at < words.length ? startOf(words[at]!) : null;
      let best: PhraseHit | undefined;
      for (let index = at + 1; node !== null; index++) {
        if (node.forms) {
          const forms = accepts ? node.forms.filter((form) => accepts(form.concept)) : node.forms;
          if (forms.length > 0) best = { forms, words: index - at };
        }
        node = index < words.length ? (node.next?.get(words[index]!.folded) ?? null) : null;
      }
      return best;
    },
    whole(words) {
      if (words.length === 0) return [];
      let node = startOf(words[0]!);
      for (let index = 1; node !== null && index < words.length; index++)
        node = node.next?.get(words[index]!.folded) ?? null;
      return node?.forms ?? [];
    },
    abbreviation({ raw, form }) {
      if (form < 0) return abbreviation(raw);
      let found = meanings[form];
      if (found === undefined) {
        found = abbreviation(raw);
        meanings[form] = found;
      }
      return found;
    },
    aloneAsAbbreviation: ({ raw }) => {
      const meant = abbreviation(raw);
      return meant === NONE ? (small.get(raw) ?? NONE) : meant;
    },
    alone: (words) => alone.get(words.map(({ folded }) => folded).join(' ')) ?? [],
  };
}

/** Abbreviations by their small letters; spellings that differ in case only come together, and with them their meanings. */
function inSmallLetters(abbreviations: ReadonlyMap<string, Meanings>): ReadonlyMap<string, Meanings> {
  const small = new Map<string, Meanings>();
  for (const [written, { clear, ambiguous }] of abbreviations) {
    const key = written.toLowerCase();
    if (key.length < LEAST_SMALL || /\d/.test(key) || ORDINARY_WORDS.has(key)) continue;
    const known = small.get(key) ?? NONE;
    small.set(key, {
      clear: [...new Set([...known.clear, ...clear])],
      ambiguous: [...new Set([...known.ambiguous, ...ambiguous])],
    });
  }
  return small;
}

function meaningsOf(
  abbreviations: Map<string, { clear: Concept[]; ambiguous: Concept[] }>,
  synonym: string,
): { clear: Concept[]; ambiguous: Concept[] } {
  let meanings = abbreviations.get(synonym);
  if (!meanings) {
    meanings = { clear: [], ambiguous: [] };
    abbreviations.set(synonym, meanings);
  }
  return meanings;
}

/** How a phrase as written differs from the listed form that it met. */
export function stepOf(words: readonly Word[], listed: readonly Form[]): 'exact' | 'plural' | 'spelling' | 'variant' {
  if (listed[0]?.variant) return 'variant';
  const plain = words.map((word) => word.plain).join(' ');
  if (listed.some((form) => form.plain === plain)) return 'exact';
  const one = words.map((word) => singular(word.plain)).join(' ');
  return listed.some((form) => form.plain.split(' ').map(singular).join(' ') === one) ? 'plural' : 'spelling';
}

/** From the start of the first word to the end of the last. */
export const spanOf = (words: readonly Word[], at: number, count: number): Span => [
  words[at]!.span[0],
  words[at + count - 1]!.span[1],
];

/** Of several concepts the first by the order of `kinds`, else by the order of the lexicon; two of one kind are no answer. */
export function firstByKind(
  concepts: readonly Concept[],
  kinds: readonly ConceptKind[] | undefined,
): Concept | undefined {
  if (!kinds) return concepts[0];
  for (const kind of kinds) {
    const of = concepts.find((concept) => concept.kind === kind);
    if (of) return of;
  }
  return undefined;
}

/** Other ways of writing names, where no two concepts would claim one: of conditions every way, of what is done or given how a prefix is joined. */
function variantsIn(entries: readonly LexiconEntry[]): (readonly [string, Concept])[] {
  const claims = new Map<string, Concept | null>();
  for (const { concept, ambiguous, alone } of entries) {
    const waysOf = WAYS[concept.kind]?.(normalForm(concept.name));
    if (waysOf === undefined) continue;
    for (const name of [concept.name, ...concept.synonyms]) {
      if (isAbbreviation(name) || ambiguous.includes(name) || alone.includes(name)) continue;
      const folded = wordsOf(name).map((word) => word.folded);
      if (!canVary(folded)) continue;
      for (const variant of waysOf(folded.join(' '))) {
        const claimed = claims.get(variant);
        claims.set(variant, claimed === undefined || claimed === concept ? concept : null);
      }
    }
  }
  return [...claims].filter((claim): claim is [string, Concept] => claim[1] !== null);
}

type Ways = (name: string) => readonly string[];

/** By kind, and by the name of the concept, how its names may be written otherwise. */
const WAYS: Readonly<Partial<Record<Concept['kind'], (name: string) => Ways>>> = {
  // A disease is more than that something works badly, whatever else it is called.
  condition: (name) =>
    isMalfunction(name) ? (written) => [...variantsOf(written), ...asFunction(written)] : variantsOf,
  procedure: () => withOtherPrefix,
  medication: () => withOtherPrefix,
};
