import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import {
  isOtherThing,
  isParticular,
  isPlaceDeterminer,
  isPlaceKind,
  isPlaceNoun,
  isPlacePreposition,
  isPresence,
} from './place.table.ts';

const MOST_WORDS = 8;
const isTie = wordClass('of at in for');
const isInner = wordClass('- and or & of');

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
/** All capitals: an abbreviation, which may well begin something else. */
const isShort = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();
const isPlaceWord = (token: Token | undefined): boolean => isName(token) || isPlaceKind(token);

interface Place {
  readonly from: number;
  readonly to: number;
  /** Where its own words begin, after preposition and determiners. */
  readonly name: number;
}

/** The run of names and kinds that ends before a place noun; small words count only between two of them. */
function beginOfName(tokens: readonly Token[], noun: number, nearest: boolean): number {
  let begin = noun;
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_WORDS); at--) {
    if (isPlaceWord(tokens[at])) begin = at;
    else if (!isInner(tokens[at]) || nearest) break;
  }
  return begin;
}

/** "of Neurology at Herlev Hospital": what else of the place is named after its noun. */
function endOfName(tokens: readonly Token[], noun: number): number {
  let end = noun + 1;
  while (isName(tokens[end]) && !isShort(tokens[end]!)) end++;
  while (isTie(tokens[end])) {
    let at = end + 1;
    while (isPlaceDeterminer(tokens[at])) at++;
    const start = at;
    while (at < start + MOST_WORDS && goesOn(tokens, at)) at++;
    while (at > start && (isInner(tokens[at - 1]) || tokens[at - 1]!.lower === ',')) at--;
    if (at === start) break;
    end = at;
  }
  return end;
}

/** "of cardiology, nephrology or surgery": a comma too may stand between the parts of a house. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isPlaceWord(tokens[at]) ||
  isPlaceNoun(tokens[at]) ||
  isInner(tokens[at]) ||
  (tokens[at]?.lower === ',' && isPlaceKind(tokens[at - 1]) && isPlaceKind(tokens[at + 1]));

/** The place that a noun names with what stands round it; undefined where no preposition leads to it or it is none in particular. */
function placeAt(tokens: readonly Token[], noun: number, nearest: boolean): Place | undefined {
  const name = beginOfName(tokens, noun, nearest);
  const to = endOfName(tokens, noun);
  let from = name;
  while (isPlaceDeterminer(tokens[from - 1]) || (tokens[from - 1]?.kind === 'number' && from < noun)) from--;
  const preposition = tokens[from - 1];
  if (!isPlacePreposition(preposition) || isOtherThing(tokens[to])) return undefined;
  const particular = name < noun || to > noun + 1 || tokens.slice(from, name).some(isParticular);
  return particular ? { from: from - 1, to, name } : undefined;
}

const isFinding = (mark: Mark): boolean => mark.k === 'head' && mark.head.population !== true;

/** A stay or visit that a rule of its own reads ("emergency department"), or a number or time, is left as it is. */
const keeps = (mark: Mark, name: number): boolean =>
  (mark.k === 'measure' && mark.from >= name) ||
  mark.k === 'time' ||
  mark.k === 'group' ||
  (mark.k === 'head' && (mark.head.domain === 'encounter' || mark.head.domain === 'study'));

/**
 * "at the department of nephrology of Herlev Hospital": where people are treated or recruited is one part of its own, that only a
 * human can match with a record. `slice` gives the text of a token range.
 */
export function markPlaces(
  marks: readonly Mark[],
  tokens: readonly Token[],
  slice: (from: number, to: number) => string,
): readonly Mark[] {
  let out = marks;
  for (let noun = 1; noun < tokens.length; noun++) {
    if (!isPlaceNoun(tokens[noun])) continue;
    // "the ICU of Smith Hospital": where the longer name holds something else, the nearer one.
    for (const nearest of [false, true]) {
      const place = placeAt(tokens, noun, nearest);
      if (place === undefined) continue;
      const placed = withPlace(out, place, slice(place.name, place.to), tokens);
      if (placed === undefined && !nearest) continue;
      out = placed ?? out;
      noun = place.to - 1;
      break;
    }
  }
  return out;
}

/** ", Homburg, Germany" after a place: towns and countries, as far as they are plain names between commas. */
function lastOfTown(marks: readonly Mark[], tokens: readonly Token[], last: number): number {
  let end = last;
  for (;;) {
    const comma = marks[end + 1];
    let at = end + 2;
    while (marks[at]?.k === 'word' && isName(tokens[marks[at]!.from])) at++;
    const after = marks[at];
    if (comma?.k !== 'link' || comma.link !== 'comma' || at === end + 2) return end;
    if (after !== undefined && after.k !== 'link' && tokens[after.from]?.kind !== 'mark') return end;
    end = at - 1;
  }
}

/** "admitted to": the phrase of a stay holds the preposition of the place. */
const isAdmittedTo = (mark: Mark | undefined, { from, name }: Place): boolean =>
  mark?.k === 'head' && mark.head.domain === 'encounter' && mark.from <= from && mark.to > from && mark.to <= name;

function withPlace(marks: readonly Mark[], place: Place, name: string, tokens: readonly Token[]): Mark[] | undefined {
  let first = marks.findIndex((mark) => mark.from >= place.from);
  let last = marks.findLastIndex((mark) => mark.to <= place.to);
  if (first < 0 || last < first || marks[last]!.to !== place.to) return undefined;
  if (marks[first]!.from !== place.from && !isAdmittedTo(marks[first - 1], place)) return undefined;
  const covered = marks.slice(first, last + 1);
  if (covered.some((mark) => keeps(mark, place.name)) || covered.every((mark) => mark.k === 'filler')) return undefined;
  last = lastOfTown(marks, tokens, last);
  while (marks[first - 1]?.k === 'word' && isPresence(tokens[marks[first - 1]!.from])) first--;
  const start = marks.slice(0, first).findLastIndex((mark) => mark.k === 'link' && mark.link === 'stop');
  const population = marks.slice(start + 1, first).some(isFinding);
  const head = { domain: 'social', rule: 'social.place', concept: unknownConcept(name), population } as const;
  return [
    ...marks.slice(0, first),
    { k: 'head', from: marks[first]!.from, to: marks[last]!.to, head },
    ...marks.slice(last + 1),
  ];
}
