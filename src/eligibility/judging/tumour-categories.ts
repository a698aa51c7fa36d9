export type Letter = 'T' | 'N' | 'M';

/** A category as a stretch of its scale, inclusive: T2 is everything from T2 to T2d, T2a that step alone. */
export interface Category {
  readonly letter: Letter;
  readonly prefix: 'c' | 'p' | undefined;
  readonly least: number;
  readonly most: number;
}

/** One letter of what is asked for: any of the ranges. */
export interface Part {
  readonly letter: Letter;
  readonly prefix: 'c' | 'p' | undefined;
  readonly ranges: readonly { readonly least: number; readonly most: number }[];
}

/** All of its parts. */
export type Clause = readonly Part[];

/** Above every step of its number. */
const END = 0.99;
const TOP: Readonly<Record<Letter, number>> = { T: 4 + END, N: 3 + END, M: 1 + END };

const CATEGORY = /(?<![A-Za-z])y?([cp]?)r?([TNM])\s?(is|[0-4](?:mi|[a-d])?|\+)(?![0-9A-Za-z])/;
const EACH_CATEGORY = /(?<![A-Za-z])y?([cp]?)r?([TNM])\s?(is|[0-4](?:mi|[a-d])?|\+)(?=$|[^0-9A-Za-z]|[NM][0-4X+])/g;

/** Where a step stands in its scale: `is` below 1, the letters within their number. */
function stretchOf(letter: Letter, step: string): { readonly least: number; readonly most: number } {
  if (step === '+') return { least: 1, most: TOP[letter] };
  if (step === 'is') return { least: 0.5, most: 0.5 };
  const whole = Number(step[0]);
  const suffix = step.slice(1);
  if (suffix === '') return { least: whole, most: whole === 0 ? 0 : whole + END };
  const at = whole + (suffix === 'mi' ? 0.05 : (suffix.charCodeAt(0) - 96) / 10);
  return { least: at, most: at };
}

/** "T1N0M0" as three words. */
const split = (text: string): string => text.replace(/(?<=[0-4a-dsi+])(?=[NM][0-4X+])/g, ' ');

/** Every category that a text of the record states: "cT2 (2 to 5 cm)", "T1N0M0". Categories that could not be assessed state none. */
export const categoriesIn = (text: string): readonly Category[] =>
  [...split(text).matchAll(EACH_CATEGORY)].map(([, prefix, letter, step]) => ({
    letter: letter as Letter,
    prefix: prefix === '' ? undefined : (prefix as 'c' | 'p'),
    ...stretchOf(letter as Letter, step!),
  }));

const LEAD =
  /\b(?:clinical|pathological|pathologic|tumou?r|stages?|staging|category|categories|classification|status|tnm|ajcc|uicc|disease|of|is|the|a)\b|[:()]/gi;
const BEYOND = /^(?:or|and) (?:greater|higher|above|more|beyond)\b/i;
const BELOW = /^(?:or|and) (?:less|lower|below)\b/i;
const RANGE = /^(?:-|–|to|through)(?=\s|[0-4TNMcpy])/i;
const JOINT = /^(?:and\/or|or|and|,|\/|&)/i;
const BARE = /^(?:[0-4](?:mi|[a-d])?)(?![0-9A-Za-z])/;
const BOUND = /^(?:>=|≥|at least)/i;
const UPPER = /^(?:<=|≤|at most|up to)/i;

interface Read {
  readonly letter: Letter;
  readonly prefix: 'c' | 'p' | undefined;
  least: number;
  most: number;
  /** Whether an "or" stands between it and what came before. */
  readonly either: boolean;
}

/**
 * What a text asks for ("cT1-2 N0 M0", "T3-4 or N+", "T2a or higher"), as clauses of which one must hold; undefined where it says
 * anything that is not understood, or could be meant in two ways.
 */
export function wantedExtent(text: string): readonly Clause[] | undefined {
  const read = categoriesAsked(split(text).replace(LEAD, ' '));
  if (read === undefined || read.length === 0) return undefined;
  const clauses: Read[][] = [];
  for (const [index, one] of read.entries()) {
    const begins = index === 0 || (one.either && read[index - 1]!.letter !== one.letter);
    if (begins) clauses.push([one]);
    else clauses.at(-1)!.push(one);
  }
  const parts = clauses.map(partsOf);
  if (parts.some((clause) => clause === undefined)) return undefined;
  const whole = parts as readonly Clause[];
  // "T3 or N1, M0": whether M0 belongs to both is not told.
  const letters = whole.map((clause) => clause.map(({ letter }) => letter).join(''));
  const mixed = whole.length > 1 && whole.some((clause) => clause.length > 1) && new Set(letters).size > 1;
  return mixed ? undefined : whole;
}

/** The parts of a clause, one a letter; undefined where a letter comes back. */
function partsOf(read: readonly Read[]): Clause | undefined {
  const parts: Part[] = [];
  for (const { letter, prefix, least, most } of read) {
    const last = parts.at(-1);
    if (last?.letter === letter) parts[parts.length - 1] = { ...last, ranges: [...last.ranges, { least, most }] };
    else if (parts.some((part) => part.letter === letter)) return undefined;
    else parts.push({ letter, prefix, ranges: [{ least, most }] });
  }
  return parts;
}

function categoriesAsked(text: string): readonly Read[] | undefined {
  const read: Read[] = [];
  let rest = text.trim();
  let [either, ranges] = [false, false];
  let bound: 'least' | 'most' | undefined;
  const add = (letter: Letter, prefix: 'c' | 'p' | undefined, step: string): boolean => {
    const stretch = stretchOf(letter, step);
    const last = read.at(-1);
    if (ranges) {
      if (last === undefined || last.letter !== letter || stretch.most < last.least) return false;
      last.most = stretch.most;
    } else
      read.push({
        letter,
        // There are no pathological metastases but those that were found.
        prefix: letter === 'M' ? undefined : (prefix ?? last?.prefix),
        least: bound === 'most' ? 0 : stretch.least,
        most: bound === 'least' ? TOP[letter] : stretch.most,
        either,
      });
    [either, ranges, bound] = [false, false, undefined];
    return true;
  };
  while (rest !== '') {
    const last = read.at(-1);
    const named = CATEGORY.exec(rest);
    const [word] = BEYOND.exec(rest) ?? BELOW.exec(rest) ?? RANGE.exec(rest) ?? JOINT.exec(rest) ?? [];
    const [sign] = BOUND.exec(rest) ?? UPPER.exec(rest) ?? [];
    const [step] = BARE.exec(rest) ?? [];
    let taken: string;
    if (named?.index === 0) {
      taken = named[0];
      if (!add(named[2] as Letter, named[1] === '' ? undefined : (named[1] as 'c' | 'p'), named[3]!)) return undefined;
    } else if (word !== undefined && last !== undefined) {
      taken = word;
      if (BEYOND.test(rest)) last.most = TOP[last.letter];
      else if (BELOW.test(rest)) last.least = 0;
      else if (RANGE.test(rest)) ranges = true;
      else either ||= /or/i.test(word);
    } else if (sign !== undefined) {
      taken = sign;
      bound = BOUND.test(rest) ? 'least' : 'most';
    } else if (step !== undefined && last !== undefined) {
      taken = step;
      if (!add(last.letter, last.prefix, step)) return undefined;
    } else return undefined;
    rest = rest.slice(taken.length).trim();
  }
  return ranges || bound !== undefined ? undefined : read;
}
