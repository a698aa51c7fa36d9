import { markOf } from './list-mark.ts';

/** Items of a list that were written into one line of prose: announced by a colon, or run together with their numbers. */

/** The first mark of such a list, and how the mark of its nth item is written; a bracket may stand before each. */
const SERIES: readonly (readonly [first: RegExp, mark: (n: number) => string])[] = [
  [/^\(?1\\?[.)]\s*(?=\D)/, (n) => String(n)],
  [/^\(?i\\?[.)]\s*(?=\S)/, (n) => ROMAN[n - 1] ?? ''],
  [/^\(?a\\?[.)]\s+(?=\S)/, (n) => String.fromCharCode(96 + n)],
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Where the items begin of each list that a colon announces ("one of the following: 1. asthma 2. gout"); none of a single item. */
export function announcedItems(line: string): readonly number[] {
  for (const { index } of line.matchAll(/:/g)) {
    const from = index + 1 + line.slice(index + 1).search(/\S|$/);
    if (isEnclosed(line.slice(0, index))) continue;
    const series = SERIES.find(([first]) => first.test(line.slice(from, from + 12)));
    if (series === undefined) continue;
    if (markOf(line.slice(from)) === undefined) continue;
    const items = itemsFrom(line, from, series[1]);
    if (items.length > 1) return items;
  }
  return [];
}

function itemsFrom(line: string, from: number, mark: (n: number) => string): number[] {
  const end = line[from] === '(' ? '\\)' : '[.)]';
  const open = line[from] === '(' ? '\\(' : '';
  const items = [from];
  for (let next = mark(2); next !== ''; next = mark(items.length + 1)) {
    const last = items.at(-1)! + 2;
    const found = new RegExp(`(?<=[\\s;,.])${open}${next}\\\\?${end}\\s*(?=[\\p{L}≥≤<>(])`, 'u').exec(line.slice(last));
    if (found === null) break;
    if (markOf(line.slice(last + found.index)) === undefined) break;
    items.push(last + found.index);
  }
  return items;
}

/** Whether a bracket is still open at the end of the words. */
function isEnclosed(words: string): boolean {
  let open = 0;
  for (const sign of words) {
    if (sign === '(') open++;
    else if (sign === ')') open = Math.max(0, open - 1);
  }
  return open > 0;
}

const RUN_TOGETHER = /(?<=(\p{L}[\p{L}-]*)[.;,]?\s)(\d{1,2})\)\s+(?=\p{Lu}\p{L}*[\s-])/gu;

/** Words before a number that is theirs, and no list's. */
const NUMBERED =
  /^(?:types?|grades?|stages?|class(?:es)?|phases?|levels?|scores?|versions?|days?|weeks?|months?|visits?|items?|groups?|parts?|arms?|cohorts?|steps?|parity|or|and|to|of|than|least|most|is|are|be|at|by|over|under|above|below|within|about)$/i;

/** Where an item begins that is run together with the one before it: its number with a bracket that nothing opened. */
export function itemsRunTogether(line: string): readonly number[] {
  return [...line.matchAll(RUN_TOGETHER)]
    .filter((match) => !NUMBERED.test(match[1]!) && !isEnclosed(line.slice(0, match.index)))
    .map(({ index }) => index);
}
