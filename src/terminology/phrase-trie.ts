import type { Concept } from './concept.ts';
import { type Word, wordsOf } from './word.ts';

/** A written form of a concept, as the lexicon has it. */
export interface Form {
  readonly concept: Concept;
  readonly plain: string;
  /** Not listed itself: another way of writing a listed form. */
  readonly variant?: true;
}

/** What phrases that begin alike lead to: the next words, and what ends here. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  forms: Form[] | undefined;
}

/** Names that begin with the same word, in order, and the other ways of writing names that do. */
interface Waiting {
  readonly names: Named[];
  readonly variants: Named[];
}

/** A phrase and the concept that it names. */
type Named = readonly [phrase: string, concept: Concept];

/**
 * The written forms of concepts by their words. A text meets few of the words that names begin with: the others are not laid
 * out, and other ways of writing names are not asked for before the first phrase is looked up.
 */
export class PhraseTrie {
  readonly #waiting = new Map<string, Waiting>();
  readonly #starts = new Map<string, TrieNode>();
  #variants: (() => Iterable<Named>) | undefined;

  /** @param variants phrases in their normal form, each once; one names its concept where nothing is listed so */
  constructor(names: Iterable<Named>, variants: () => Iterable<Named>) {
    this.#variants = variants;
    for (const named of names) {
      const first = wordsOf(named[0], 1)[0];
      if (first) this.#from(first.folded).names.push(named);
    }
  }

  /** What follows a folded first word; null where no phrase begins with it. */
  startOf(folded: string): TrieNode | null {
    if (this.#variants) this.#take(this.#variants);
    const start = this.#starts.get(folded);
    if (start) return start;
    const waiting = this.#waiting.get(folded);
    if (!waiting) return null;
    const made = laidOut(waiting);
    this.#starts.set(folded, made);
    this.#waiting.delete(folded);
    return made;
  }

  #take(variants: () => Iterable<Named>): void {
    this.#variants = undefined;
    for (const named of variants()) {
      const [variant] = named;
      const gap = variant.indexOf(' ');
      this.#from(gap < 0 ? variant : variant.slice(0, gap)).variants.push(named);
    }
  }

  #from(folded: string): Waiting {
    let waiting = this.#waiting.get(folded);
    if (!waiting) {
      waiting = { names: [], variants: [] };
      this.#waiting.set(folded, waiting);
    }
    return waiting;
  }
}

function laidOut({ names, variants }: Waiting): TrieNode {
  const start: TrieNode = { next: undefined, forms: undefined };
  for (const [name, concept] of names) {
    const words = wordsOf(name);
    const node = nodeAfter(start, words.map(foldedOf));
    node.forms ??= [];
    node.forms.push({ concept, plain: words.map(plainOf).join(' ') });
  }
  for (const [variant, concept] of variants) {
    const node = nodeAfter(start, variant.split(' '));
    node.forms ??= [{ concept, plain: variant, variant: true }];
  }
  return start;
}

const foldedOf = (word: Word): string => word.folded;
const plainOf = (word: Word): string => word.plain;

/** The node of a phrase below that of its first word, made where there was none. */
function nodeAfter(start: TrieNode, folded: readonly string[]): TrieNode {
  let node = start;
  for (let index = 1; index < folded.length; index++) {
    node.next ??= new Map();
    let next = node.next.get(folded[index]!);
    if (!next) {
      next = { next: undefined, forms: undefined };
      node.next.set(folded[index]!, next);
    }
    node = next;
  }
  return node;
}
