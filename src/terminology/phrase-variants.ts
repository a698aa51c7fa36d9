import {
  BADLY,
  BODY_PARTS,
  EQUAL_HEADS,
  LAY_ADJECTIVES,
  LAY_HEADS,
  MALFUNCTIONS,
  NUMBERED,
  OBJECT_HEADS,
  PREFIXES,
  SITES,
  TURNING_HEADS,
} from './phrase-variant.table.ts';
import { normalForm } from './word.ts';

const folded = (words: readonly string[]): string[] => words.map(normalForm);

const HEADS = new Map(EQUAL_HEADS.map(folded).map(([head = '', ...others]) => [head, others] as const));
const TURNING = new Set(folded(TURNING_HEADS));
const NOUNS = grouped(SITES.map(([adjective, noun]) => [normalForm(adjective), normalForm(noun)] as const));
const ADJECTIVES = grouped(SITES.map(([adjective, noun]) => [normalForm(noun), normalForm(adjective)] as const));
const PARTS = new Set(folded([...BODY_PARTS, ...SITES.map(([, noun]) => noun)].flatMap((part) => part.split(' '))));
const OBJECTS = new Map(OBJECT_HEADS);
const COUNTED = new Set(NUMBERED);
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const LAST_WORDS = new Set(
  [...HEADS.keys(), ...TURNING, ...OBJECTS.keys()].map((head) => head.slice(head.lastIndexOf(' ') + 1)),
);
const DISEASES = new Set(['disease', 'disorder']);
const LAY_BEFORE = new Set(folded(LAY_ADJECTIVES));
const FAILING = new Set(folded(MALFUNCTIONS));
const BAD = folded(BADLY);
const JOINED = new Set(PREFIXES);
const LEAST_PREFIX = Math.min(...PREFIXES.map((prefix) => prefix.length));
const PREFIX_STARTS = new Set(PREFIXES.map((prefix) => prefix.slice(0, LEAST_PREFIX)));
const FIRST_PARTS = new RegExp(`^(?:${PREFIXES.join('|')})`);
/** A rest shorter than this is no word that a prefix stands before. */
const LEAST_REST = 4;
const MOST_HEAD_WORDS = 3;

/** Whether a name of these folded words may have variants: most have none, and one look at their words says so. */
export const canVary = (words: readonly string[]): boolean =>
  LAST_WORDS.has(words.at(-1) ?? '') ||
  words.some((word) => word === 'of' || COUNTED.has(word) || PREFIX_STARTS.has(word.slice(0, LEAST_PREFIX)));

/**
 * Other ways of writing the name of a condition that mean the same: "disease of the liver", "hepatic disorder" for "liver
 * disease", "nonalcoholic" for "non alcoholic". In and out: folded words with one blank between. Without the name itself.
 */
export function variantsOf(name: string): readonly string[] {
  const ways = new Set([name]);
  for (const way of turnedBack(name)) ways.add(way);
  // Most names end in no head: nothing more can be said of them.
  if (ways.size > 1 || LAST_WORDS.has(name.slice(name.lastIndexOf(' ') + 1))) {
    for (const way of [...ways]) for (const other of withOtherSite(way)) ways.add(other);
    for (const way of [...ways]) for (const other of withOtherHead(way)) ways.add(other);
    for (const way of [...ways]) for (const other of turned(way)) ways.add(other);
  }
  for (const way of [...ways]) for (const other of inLayWords(way)) ways.add(other);
  for (const other of withOtherPrefix(name)) ways.add(other);
  for (const other of [...withObject(name), ...withOtherNumeral(name)]) ways.add(other);
  ways.delete(name);
  return [...ways];
}

/** "abscess of the liver" → "liver abscess". */
function turnedBack(name: string): string[] {
  const at = name.indexOf(' of ');
  if (at < 0 || name.includes(' of ', at + 1)) return [];
  const head = name.slice(0, at);
  const rest = name.slice(at + 4).replace(/^the /, '');
  return TURNING.has(head) && rest.split(' ').length <= 3 ? [`${rest} ${head}`] : [];
}

/** "liver abscess" → "abscess of liver", "abscess of the liver". */
function turned(name: string): string[] {
  const { before, head } = parted(name);
  const words = before.split(' ');
  if (!TURNING.has(head) || words.length > 3 || words.includes('of') || !PARTS.has(words.at(-1)!)) return [];
  return [`${head} of ${before}`, `${head} of the ${before}`];
}

/** "hepatitis b infection" → "infection with hepatitis b". */
function withObject(name: string): string[] {
  const at = name.lastIndexOf(' ');
  const prepositions = at < 0 ? undefined : OBJECTS.get(name.slice(at + 1));
  const before = name.slice(0, at);
  return prepositions === undefined || before.includes(' of ')
    ? []
    : prepositions.flatMap((preposition) => [
        `${name.slice(at + 1)} ${preposition} ${before}`,
        ...(before.endsWith('virus') ? [`${name.slice(at + 1)} ${preposition} the ${before}`] : []),
      ]);
}

/** "type 2 diabetes" ↔ "type ii diabetes". */
function withOtherNumeral(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, at) => {
    if (at === 0 || !COUNTED.has(words[at - 1]!)) return [];
    const other = /^[1-6]$/.test(word)
      ? ROMAN[Number(word) - 1]
      : ROMAN.includes(word)
        ? `${ROMAN.indexOf(word) + 1}`
        : undefined;
    return other === undefined ? [] : [[...words.slice(0, at), other, ...words.slice(at + 1)].join(' ')];
  });
}

/** "kidney disease" → "kidney problem", "trouble with the kidney". */
function inLayWords(name: string): string[] {
  const { before, head } = parted(name);
  if (!DISEASES.has(head)) return [];
  if (LAY_BEFORE.has(before)) return LAY_HEADS.map((lay) => `${before} ${lay}`);
  if (before === '' || before.includes(' ') || !PARTS.has(before)) return [];
  return LAY_HEADS.flatMap((lay) => [`${before} ${lay}`, `${lay} with ${before}`, `${lay} with the ${before}`]);
}

/** Whether a name says that something works badly. Folded words. */
export const isMalfunction = (name: string): boolean => FAILING.has(name.slice(name.lastIndexOf(' ') + 1));

/** "renal impairment" → "reduced renal function", "impairment of renal function". In and out: folded words. */
export function asFunction(name: string): string[] {
  const at = name.lastIndexOf(' ');
  const what = name.slice(0, Math.max(at, 0));
  if (what === '' || what.includes(' of ') || !isMalfunction(name)) return [];
  const head = name.slice(at + 1);
  return [...BAD.map((bad) => `${bad} ${what} function`), `${head} of ${what} function`, `${head} in ${what} function`];
}

function withOtherHead(name: string): string[] {
  const { before, head } = parted(name);
  const group = HEADS.get(head);
  return group === undefined || before === '' ? [] : group.map((other) => `${before} ${other}`);
}

function withOtherSite(name: string): string[] {
  const gap = name.indexOf(' ');
  if (gap < 0) return [];
  const { head } = parted(name);
  if (!TURNING.has(head)) return [];
  return [name.slice(0, gap), name.slice(0, Math.max(gap, name.indexOf(' ', gap + 1)))].flatMap((site) =>
    [...(NOUNS.get(site) ?? []), ...(ADJECTIVES.get(site) ?? [])].map((other) => other + name.slice(site.length)),
  );
}

/** "intraarticular injection" ↔ "intra articular injection", "chemotherapy" ↔ "chemo therapy". In and out: folded words with one blank between. */
export function withOtherPrefix(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const joined =
      JOINED.has(word) && next !== undefined && next.length >= LEAST_REST
        ? [[...words.slice(0, at), word + next, ...words.slice(at + 2)].join(' ')]
        : [];
    const prefix = HEADS.has(word) ? undefined : firstPart(word);
    return prefix === undefined
      ? joined
      : [...joined, [...words.slice(0, at), prefix, word.slice(prefix.length), ...words.slice(at + 1)].join(' ')];
  });
}

function firstPart(word: string): string | undefined {
  const prefix = PREFIX_STARTS.has(word.slice(0, LEAST_PREFIX)) ? FIRST_PARTS.exec(word)?.[0] : undefined;
  return prefix !== undefined && word.length - prefix.length >= LEAST_REST ? prefix : undefined;
}

const isHead = (words: string): boolean => HEADS.has(words) || TURNING.has(words);

/** A name before its last noun, and the noun: of up to three words where it is one of the heads. */
function parted(name: string): { readonly before: string; readonly head: string } {
  let head = name.lastIndexOf(' ') + 1;
  if (head === 0) return { before: '', head: name };
  let longest = head;
  for (let words = 2; words <= MOST_HEAD_WORDS && head > 1; words++) {
    head = name.lastIndexOf(' ', head - 2) + 1;
    if (head > 0 && isHead(name.slice(head))) longest = head;
  }
  return { before: name.slice(0, longest - 1), head: name.slice(longest) };
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of pairs) groups.set(from, [...(groups.get(from) ?? []), to]);
  return groups;
}
