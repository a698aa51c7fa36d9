import type { Span } from '../kernel/text-span.ts';
import type { Concept, ConceptKind } from './concept.ts';
import type { LexiconEntry } from './lexicon-table.ts';
import type { Word } from './word.ts';
import { singular, wordsOf } from './word.ts';

/** A written form of a concept, as the lexicon has it. */
interface Form {
  readonly concept: Concept;
  readonly plain: string;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly forms: Form[];
}

/** A phrase found at a place: `words` of them from where the search began. */
export interface PhraseHit {
  readonly forms: readonly Form[];
  readonly words: number;
}

export interface PhraseIndex {
  /** The longest listed phrase that begins at `words[at]` and names a concept that `accepts` lets through. */
  longest(words: readonly Word[], at: number, accepts: (concept: Concept) => boolean): PhraseHit | undefined;
  /** The concepts that a whole phrase names in any spelling. */
  whole(words: readonly Word[]): readonly Form[];
  /** What an abbreviation means; `ambiguous` ones need the long form beside them. The case counts; a plural "s" does not. */
  abbreviation(raw: string): { readonly clear: readonly Concept[]; readonly ambiguous: readonly Concept[] };
}

/** One word, with two capitals or with capitals and digits only: "COPD", "eGFR", "FEV1", "NET". */
export const isAbbreviation = (synonym: string): boolean =>
  !synonym.includes(' ') &&
  /^[\p{L}\p{N}]{1,9}$/u.test(synonym) &&
  (/\p{Lu}.*\p{Lu}/u.test(synonym) || (/\p{Lu}/u.test(synonym) && /^[\p{Lu}\p{N}]+$/u.test(synonym)));

const NONE = { clear: [], ambiguous: [] } as const;

export function indexPhrases(entries: readonly LexiconEntry[]): PhraseIndex {
  const root: TrieNode = { next: new Map(), forms: [] };
  const clear = new Map<string, Concept[]>();
  const ambiguous = new Map<string, Concept[]>();
  for (const { concept, ambiguous: doubtful } of entries)
    for (const synonym of [concept.name, ...concept.synonyms]) {
      if (doubtful.includes(synonym)) push(ambiguous, synonym, concept);
      else if (isAbbreviation(synonym)) push(clear, synonym, concept);
      else insert(root, synonym, concept);
    }
  return {
    longest(words, at, accepts) {
      let node: TrieNode | undefined = root;
      let best: PhraseHit | undefined;
      for (let index = at; index < words.length; index++) {
        node = node.next.get(words[index]!.folded);
        if (!node) break;
        if (node.forms.length === 0) continue;
        const forms = node.forms.filter((form) => accepts(form.concept));
        if (forms.length > 0) best = { forms, words: index - at + 1 };
      }
      return best;
    },
    whole(words) {
      let node: TrieNode | undefined = root;
      for (const word of words) {
        node = node.next.get(word.folded);
        if (!node) return [];
      }
      return words.length === 0 ? [] : node.forms;
    },
    abbreviation(raw) {
      for (const form of raw.endsWith('s') ? [raw, raw.slice(0, -1)] : [raw]) {
        const sure = clear.get(form);
        const doubtful = ambiguous.get(form);
        if (sure || doubtful) return { clear: sure ?? [], ambiguous: doubtful ?? [] };
      }
      return NONE;
    },
  };
}

/** How a phrase as written differs from the listed form that it met. */
export function stepOf(words: readonly Word[], listed: readonly Form[]): 'exact' | 'plural' | 'spelling' {
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

function insert(root: TrieNode, synonym: string, concept: Concept): void {
  let node = root;
  const words = wordsOf(synonym);
  for (const word of words) {
    let next = node.next.get(word.folded);
    if (!next) {
      next = { next: new Map(), forms: [] };
      node.next.set(word.folded, next);
    }
    node = next;
  }
  if (node !== root) node.forms.push({ concept, plain: words.map((word) => word.plain).join(' ') });
}

function push(index: Map<string, Concept[]>, key: string, concept: Concept): void {
  const list = index.get(key);
  if (list) list.push(concept);
  else index.set(key, [concept]);
}
