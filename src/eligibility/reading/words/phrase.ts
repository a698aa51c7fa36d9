import type { Token } from './token.ts';

/**
 * A phrase pattern: words separated by spaces, alternatives by `|`, `word?` may be missing, `word~` stands for every word
 * that begins so, `…` for up to four words without punctuation. Hyphens in the text are skipped between words. The first
 * required word comes before any gap. Work per pattern and place is bounded by the pattern's length.
 */
interface Element {
  /** The word, where it is one. */
  readonly only: string | undefined;
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly optional: boolean;
  readonly gap: boolean;
}

interface Compiled<T> {
  readonly elements: readonly Element[];
  readonly value: T;
  /** Place in the list. */
  readonly order: number;
}

/** The patterns of a table that may begin at a word. */
interface Candidates<T> {
  /** The first of those that are this word alone. */
  readonly single: Compiled<T> | undefined;
  readonly longer: readonly Compiled<T>[];
  /** Of `longer` those that a word right behind may go on, by that word; any other leaves `anyhow`. */
  readonly byNext: ReadonlyMap<string, readonly Compiled<T>[]>;
  readonly anyhow: readonly Compiled<T>[];
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Token index after the last one of the match. */
  readonly end: number;
}

/** The longer of two matches at one place; the first among equals. */
export const longer = <T>(a: PhraseMatch<T> | undefined, b: PhraseMatch<T> | undefined): PhraseMatch<T> | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;

/** Phrases to look up at a token; the longest match wins, the earlier in the list among equals. */
export interface PhraseTable<T> {
  at(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined;
}

const GAP = 4;
let tables = 0;
const BITS = 31;

const isStem = (word: string): boolean => word.length > 1 && word.endsWith('~');

function element(source: string): Element {
  const optional = source.endsWith('?') && source.length > 1;
  const words = (optional ? source.slice(0, -1) : source).split('|');
  return {
    only: words.length === 1 && !isStem(words[0]!) ? words[0] : undefined,
    exact: new Set(words.filter((word) => !isStem(word))),
    stems: words.filter(isStem).map((word) => word.slice(0, -1)),
    optional,
    gap: source === '…',
  };
}

function accepts({ only, exact, stems }: Element, { lower, kind }: Token): boolean {
  if (only !== undefined) return lower === only;
  if (exact.has(lower)) return true;
  if (kind === 'word') for (let at = 0; at < stems.length; at++) if (lower.startsWith(stems[at]!)) return true;
  return false;
}

const stemKey = (word: string): string => word.slice(0, 3);

function add<T>(index: Map<string, Compiled<T>[]>, key: string, candidate: Compiled<T>): void {
  const candidates = index.get(key);
  if (candidates === undefined) index.set(key, [candidate]);
  else candidates.push(candidate);
}

function match(elements: readonly Element[], tokens: readonly Token[], from: number, part: number): number | undefined {
  let at = from;
  for (let index = part; index < elements.length; index++) {
    const wanted = elements[index]!;
    let next = at;
    while (next > from && tokens[next]?.lower === '-' && !accepts(wanted, tokens[next]!)) next++;
    if (wanted.gap) return matchAfterGap(elements, tokens, next, index + 1);
    const token = tokens[next];
    if (token !== undefined && accepts(wanted, token)) at = next + 1;
    else if (!wanted.optional) return undefined;
  }
  return at;
}

function matchAfterGap(
  elements: readonly Element[],
  tokens: readonly Token[],
  from: number,
  part: number,
): number | undefined {
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = match(elements, tokens, from + skipped, part);
    if (end !== undefined) return end;
    const token = tokens[from + skipped];
    if (token === undefined || (token.kind === 'mark' && token.lower !== '-' && token.lower !== '/')) return undefined;
  }
  return undefined;
}

/** Most words begin nothing in most tables: that costs no more than the two looks. */
function candidatesIn<T>(
  token: Token,
  exact: readonly Compiled<T>[] | undefined,
  stem: readonly Compiled<T>[] | undefined,
): Candidates<T> | undefined {
  if (exact === undefined && stem === undefined) return undefined;
  const all = [...(exact ?? []), ...(stem ?? [])];
  const [single] = all
    .filter(({ elements }) => elements.length === 1 && accepts(elements[0]!, token))
    .sort((a, b) => a.order - b.order);
  const longer = all.filter(({ elements }) => elements.length > 1);
  return single === undefined && longer.length === 0 ? undefined : { single, longer, ...sorted(longer, token) };
}

/** The words that may stand behind the first one of a pattern; undefined where it may end there, or goes on by more than whole words. */
function followers(elements: readonly Element[], token: Token): ReadonlySet<string> | undefined {
  const first = elements.findIndex((part) => part.gap || accepts(part, token));
  if (first < 0 || elements[first]!.gap) return undefined;
  const words = new Set<string>();
  for (const { exact, stems, optional, gap } of elements.slice(first + 1)) {
    if (gap || stems.length > 0) return undefined;
    for (const word of exact) words.add(word);
    if (!optional) return words;
  }
  return undefined;
}

function sorted<T>(longer: readonly Compiled<T>[], token: Token): Pick<Candidates<T>, 'byNext' | 'anyhow'> {
  const next = longer.map(({ elements }) => followers(elements, token));
  const words = new Set(next.flatMap((one) => [...(one ?? [])]));
  const at = (word: string): readonly Compiled<T>[] => longer.filter((_, index) => next[index]?.has(word) ?? true);
  return {
    byNext: new Map([...words].map((word) => [word, at(word)])),
    anyhow: longer.filter((_, index) => next[index] === undefined),
  };
}

/** Compiles patterns with the value that each stands for. A pattern may hold at most one gap. */
export function phraseTable<T>(entries: Iterable<readonly [pattern: string, value: T]>): PhraseTable<T> {
  const byWord = new Map<string, Compiled<T>[]>();
  const byStem = new Map<string, Compiled<T>[]>();
  let count = 0;
  for (const [pattern, value] of entries) {
    const elements = pattern.split(' ').map(element);
    const required = elements.findIndex((part) => !part.optional);
    const first = elements.slice(0, required + 1);
    const order = count++;
    for (const key of new Set(first.flatMap((part) => [...part.exact]))) add(byWord, key, { elements, value, order });
    for (const key of new Set(first.flatMap((part) => part.stems).map(stemKey)))
      add(byStem, key, { elements, value, order });
  }
  const number = tables++;
  const word = Math.floor(number / BITS);
  const bit = 1 << (number % BITS);
  const candidatesAt = (token: Token): Candidates<T> | undefined => {
    const { lower, patterns } = token.form;
    const candidates = candidatesIn(token, byWord.get(lower), byStem.get(stemKey(lower)));
    if (candidates === undefined) {
      token.form.without[word] = (token.form.without[word] ?? 0) | bit;
      return undefined;
    }
    patterns[number] = candidates;
    return candidates;
  };
  return {
    at(tokens, from) {
      const token = tokens[from];
      if (token === undefined || ((token.form.without[word] ?? 0) & bit) !== 0) return undefined;
      // Only this table writes under its number.
      const candidates = (token.form.patterns[number] as Candidates<T> | undefined) ?? candidatesAt(token);
      if (candidates === undefined) return undefined;
      const { single, byNext, anyhow } = candidates;
      const next = tokens[from + 1]?.lower;
      // A hyphen may stand between any two words of a pattern.
      const longer = next === '-' ? candidates.longer : next === undefined ? anyhow : (byNext.get(next) ?? anyhow);
      let best = single;
      let bestEnd = from + 1;
      for (let index = 0; index < longer.length; index++) {
        const candidate = longer[index]!;
        const end = match(candidate.elements, tokens, from, 0);
        if (end === undefined || end < bestEnd) continue;
        if (best !== undefined && end === bestEnd && candidate.order > best.order) continue;
        best = candidate;
        bestEnd = end;
      }
      return best === undefined ? undefined : { value: best.value, end: bestEnd };
    },
  };
}
