/**
 * How many of the lower and upper bounds that are marked in lines of eligibility text are read, and how many that are read
 * are marked: precision, recall and F1, and what each carrier of a bound adds.
 *
 *   node tests/bench/reading-bounds.ts FILE [--show N]      FILE of lines `start:end:label,…<TAB>text`, may be gzip
 *
 * A bound may stand in a value (`quantity`), a window, a duration or a count of the contract, and the marks do not say in
 * which: "in the past 6 months" is marked as an upper bound like "below 6 mg". So all four count; by values alone a third
 * of what is marked has no counterpart. A bound that several atoms share ("ALT or AST above 3") stands in the text once and
 * counts once; "4 weeks or 5 half-lives" are two bounds in one window. A read bound is right where it overlaps a marked one of its side that no other has taken.
 * Offsets in the file begin at 1, the end is exclusive. Its numbers are masked; a number as long as the mask is put in
 * their place, so that the offsets hold. `--show` prints lines with a bound missed or too many.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Node } from '../../src/eligibility/criterion.ts';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const MASK = '@NUMBER';
const IN_PLACE = '1234567';
const SIDES = ['lower_bound', 'upper_bound'] as const;
const CARRIERS = ['quantity', 'window', 'duration', 'count'] as const;
type Side = (typeof SIDES)[number];
type Carrier = (typeof CARRIERS)[number];

interface Marked {
  readonly from: number;
  readonly to: number;
  readonly side: string;
}
interface Read {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly carrier: Carrier;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file of marked lines.');
const shown = Number(process.argv[process.argv.indexOf('--show') + 1] ?? 0) * Number(process.argv.includes('--show'));
const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');

const sidesOf = (op: string): readonly Side[] =>
  op === 'between' ? SIDES : op.startsWith('>') ? ['lower_bound'] : op.startsWith('<') ? ['upper_bound'] : [];

/** The bounds of a tree, each place of the text once a side. */
function boundsOf(root: Node): Read[] {
  const found = new Map<string, Read>();
  const put = (carrier: Carrier, [from, to]: readonly [number, number], sides: readonly Side[], unit = ''): void => {
    for (const side of sides) {
      const key = `${side} ${from}-${to} ${unit}`;
      if (!found.has(key)) found.set(key, { from, to, side, carrier });
    }
  };
  const visit = (node: Node): void => {
    if (node.k === 'atom') {
      const { quantity, window, duration, count } = node;
      if (quantity) put('quantity', quantity.span, sidesOf(quantity.op));
      if (window?.lo) put('window', window.span, ['lower_bound'], window.lo.unit);
      if (window?.hi) put('window', window.span, ['upper_bound'], window.hi.unit);
      if (duration) put('duration', duration.span, sidesOf(duration.op));
      if (count) put('count', count.span, sidesOf(count.op));
      return;
    }
    if ((node.k === 'atLeast' || node.k === 'atMost') && node.span)
      put('count', node.span, [node.k === 'atLeast' ? 'lower_bound' : 'upper_bound']);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return [...found.values()];
}

function childrenOf(node: Exclude<Node, { k: 'atom' }>): readonly Node[] {
  switch (node.k) {
    case 'not':
      return [node.of];
    case 'if':
      return [node.when, node.then];
    case 'except':
      return [node.base, ...node.unless];
    default:
      return node.of;
  }
}

function markedIn(marks: string): Marked[] {
  return marks
    .split(',')
    .map((mark) => mark.split(':'))
    .map(([from, to, side = '']) => ({ from: Number(from) - 1, to: Number(to) - 1, side }));
}

const emptyTally = (): { found: number; right: number } => ({ found: 0, right: 0 });
const tallies: Record<Side, Record<Carrier, { found: number; right: number }>> = {
  lower_bound: { quantity: emptyTally(), window: emptyTally(), duration: emptyTally(), count: emptyTally() },
  upper_bound: { quantity: emptyTally(), window: emptyTally(), duration: emptyTally(), count: emptyTally() },
};
const marked: Record<Side, number> = { lower_bound: 0, upper_bound: 0 };
const unlike: string[] = [];
const lexicon = createLexicon();

for (const line of lines) {
  const [marks = '', masked = ''] = line.split('\t');
  const text = masked.replaceAll(MASK, IN_PLACE);
  const gold = markedIn(marks);
  const read = readCriteria({ id: 'line', section: 'inclusion', text }, lexicon).flatMap(({ ast }) => boundsOf(ast));
  const wrong: string[] = [];
  for (const side of SIDES) {
    const left = gold.filter((one) => one.side === side);
    marked[side] += left.length;
    for (const bound of read.filter((one) => one.side === side)) {
      const tally = tallies[side][bound.carrier];
      tally.found++;
      const at = left.findIndex(({ from, to }) => bound.from < to && bound.to > from);
      if (at >= 0) {
        left.splice(at, 1);
        tally.right++;
      } else wrong.push(`too much, ${side} (${bound.carrier}): ${masked.slice(bound.from, bound.to)}`);
    }
    for (const { from, to } of left) wrong.push(`missed, ${side}: ${masked.slice(from, to)}`);
  }
  if (wrong.length > 0) unlike.push([masked, ...wrong].join('\n    '));
}

const step = Math.max(1, Math.floor(unlike.length / Math.max(1, shown)));
for (let at = 0; at < unlike.length && at / step < shown; at += step) process.stdout.write(`${unlike[at]}\n`);
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
for (const side of SIDES) {
  const all = CARRIERS.map((carrier) => tallies[side][carrier]);
  const found = all.reduce((sum, one) => sum + one.found, 0);
  const right = all.reduce((sum, one) => sum + one.right, 0);
  process.stdout.write(
    `${side} (${marked[side]} marked): precision ${percent(right, found)}, recall ${percent(right, marked[side])}, F1 ${percent(2 * right, found + marked[side])}\n`,
  );
  for (const carrier of CARRIERS) {
    const one = tallies[side][carrier];
    process.stdout.write(
      `  ${carrier}: ${one.found} read, precision ${percent(one.right, one.found)}, recall of all marked ${percent(one.right, marked[side])}\n`,
    );
  }
}
