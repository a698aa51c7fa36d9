/**
 * Lines of eligibility text (bare headings left out) drawn by a seed, to compare the tiers that a reader gives with those of a judge who has not seen them.
 * Run: node tests/bench/tier-sample.ts N SEED                   prints the lines, without the tool's tiers: `index <tab> section <tab> text`
 *      node tests/bench/tier-sample.ts N SEED --verdicts FILE   compares with a judge's: `index <tab> A, B, C or -` (`-` is no criterion: not counted)
 *      add `--without FILE` (a list by commas) to leave out lines that earlier verdicts name
 */
import { readFileSync } from 'node:fs';
import { readCriteria } from '../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { corpusLines } from '../corpus.ts';

const options = process.argv.slice(2);
const [size = 0, seed = 0] = options.slice(0, 2).map(Number);
const fileOf = (name: string): string | undefined =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined;

interface Line {
  readonly section: 'inclusion' | 'exclusion';
  readonly text: string;
}
const lines = corpusLines<Line>('criteria/lct-dev.jsonl.gz');
const earlier = new Set(
  (fileOf('--without') ?? '')
    .split(',')
    .filter(Boolean)
    .flatMap((path) => [...verdictsOf(path).keys()]),
);
const isHeading = (text: string): boolean => /^\W*(?:inclusion|exclusion) criteria\W*$/i.test(text);
const places = [...lines.keys()].filter((at) => {
  const { text } = lines[at]!;
  return !earlier.has(at) && /\p{L}{2}/u.test(text) && !isHeading(text);
});
const sample = drawn(places, size, seed);
const verdictFile = fileOf('--verdicts');
if (verdictFile === undefined)
  for (const at of sample) console.log([at, lines[at]!.section, lines[at]!.text.trim()].join('\t'));
else compare(verdictsOf(verdictFile));

function compare(verdicts: ReadonlyMap<number, string>): void {
  const terminology = createLexicon();
  const table = new Map<string, number>();
  let right = 0;
  let judged = 0;
  for (const at of sample) {
    const { section, text } = lines[at]!;
    const tiers = readCriteria({ id: String(at), section, text: text.trim() }, terminology).map(({ tier }) => tier);
    const tool = tiers.toSorted().at(-1) ?? '-';
    const judge = verdicts.get(at) ?? 'not judged';
    if (judge === '-') continue;
    judged++;
    table.set(`${judge} read as ${tool}`, (table.get(`${judge} read as ${tool}`) ?? 0) + 1);
    if (tool === judge) right++;
    else console.log(`${at}: ${judge} read as ${tool}`);
  }
  for (const [name, count] of [...table].sort()) console.log(`${name}: ${count}`);
  console.log(
    `right: ${right} of ${judged} (${((100 * right) / judged).toFixed(1)} %); no criterion: ${sample.length - judged}`,
  );
}

function verdictsOf(path: string | undefined): ReadonlyMap<number, string> {
  if (path === undefined) return new Map();
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(rows.map((row) => [Number(row.split('\t')[0]), row.split('\t')[1]!.trim()]));
}

/** So many of the items, each at most once, the same for the same seed. */
function drawn(items: readonly number[], wanted: number, start: number): readonly number[] {
  const left = [...items];
  let state = start;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from(
    { length: Math.min(wanted, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0]!,
  );
}
