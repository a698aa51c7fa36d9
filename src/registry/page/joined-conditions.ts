/** Says of a phrase whether it names a condition; a caller with a terminology may give one. */
export type IsTerm = (phrase: string) => boolean;

const MOST_WORDS = 60;
const LONGEST_PHRASE = 9;
const FUNCTION_WORD = /^(?:of|the|and|or|in|with|due|to|for|by|on|at|from|without|a|an|non|after|during)$/i;
/** After a whole noun phrase there is a stop, a bracket or one of these. */
const PHRASE_END =
  /^(?:\s*[.,;:()\]/]|\s*$|\s*\n|\s+(?:and|or|of|in|with|by|for|is|are|was|were|to|who|that|which|as|on|at|from|has|have|had|may|can|will|treatment|patients|therapy)\b)/i;

/**
 * The conditions that a page prints on one line with nothing but spaces between. A phrase counts as one condition where
 * `isTerm` knows it, where it ends in its own abbreviation in brackets, or where it stands as a whole phrase elsewhere on
 * the page; the line is parted only if every part so counts, into as few parts as can be. Undefined where it cannot be.
 */
export function splitConditions(
  line: string,
  elsewhere: string,
  isTerm: IsTerm = () => false,
): readonly string[] | undefined {
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const page = elsewhere.replaceAll(/[^\S\n]+/g, ' ').toLowerCase();
  const counts = (from: number, to: number): boolean => {
    const phrase = words.slice(from, to).join(' ');
    if (
      to - from > LONGEST_PHRASE ||
      !isBalanced(phrase) ||
      FUNCTION_WORD.test(words[from]!) ||
      FUNCTION_WORD.test(words[to - 1]!) ||
      (phrase.endsWith(',') && to < words.length)
    )
      return false;
    if (from > 0 && !/^[\p{Lu}\d(]/u.test(words[from]!) && /^\p{Lu}/u.test(words[0]!)) return false;
    return isTerm(phrase) || endsInOwnAbbreviation(phrase) || standsAlone(phrase, page);
  };
  const best: (readonly number[] | undefined)[] = [[]];
  for (let to = 1; to <= words.length; to++) {
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_PHRASE); from--) {
      const before = best[from];
      if (before && (!best[to] || before.length + 1 < best[to]!.length) && counts(from, to))
        best[to] = [...before, from];
    }
  }
  const starts = best[words.length];
  return starts?.map((from, i) => words.slice(from, starts[i + 1] ?? words.length).join(' '));
}

const isBalanced = (phrase: string): boolean =>
  phrase.split('(').length === phrase.split(')').length && !/^[^(]*\)/.test(phrase);

/** "Adult Respiratory Distress Syndrome (ARDS)": the initials, in order, of all its words but the small ones. */
function endsInOwnAbbreviation(phrase: string): boolean {
  const match = /^(.+) \(([\p{Lu}\d-]{2,8})s?\)$/u.exec(phrase);
  if (!match) return false;
  const letters = match[2]!.replaceAll(/[^\p{Lu}]/gu, '');
  const initials = match[1]!
    .split(/[\s-]+/)
    .filter((word) => !FUNCTION_WORD.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');
  return letters === initials;
}

/** A single word may be a modifier wherever it stands; after one of these, and with a whole phrase's end, it is none. */
const NOUN_FOLLOWS = /\b(?:of|by|with|for|from|against|to|in|during|after) $/;

/** Whether the phrase occurs on the page and ends there as a whole phrase does; of a word, whether it is one by itself. */
function standsAlone(phrase: string, page: string): boolean {
  const wanted = phrase.toLowerCase();
  const word = !wanted.includes(' ');
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + wanted.length)) {
    const before = page.slice(Math.max(0, at - 12), at);
    const starts = word ? NOUN_FOLLOWS.test(before) : !/[\p{L}\d-]$/u.test(before);
    if (starts && PHRASE_END.test(page.slice(at + wanted.length, at + wanted.length + 24))) return true;
  }
  return false;
}

/** Qualifiers that follow a comma inside one condition's name: "Diabetes Mellitus, Type 2". */
const QUALIFIER =
  /^(?:(?:type|stage|grade) \S+|acute|chronic|primary|secondary|essential|recurrent|refractory|adult|childhood|juvenile|viral|non-small-cell lung|insulin-dependent)$/i;

/** The conditions of a line that parts them by commas, none of which stands in brackets. */
export function commaConditions(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  const add = (end: number): void => {
    const part = line.slice(start, end).trim();
    if (parts.length > 0 && (QUALIFIER.test(part) || /^\p{Ll}/u.test(part))) parts.push(`${parts.pop()}, ${part}`);
    else if (part !== '') parts.push(part);
    start = end + 1;
  };
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '(') depth++;
    else if (line[i] === ')') depth = Math.max(0, depth - 1);
    else if (line[i] === ',' && depth === 0) add(i);
  }
  add(line.length);
  return parts;
}
