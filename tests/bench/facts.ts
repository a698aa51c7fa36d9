/**
 * How long it takes to collect the facts of patients' records: CPU time for each 2,000 entries, best and median of the
 * passes, and as a ratio to a bare JSON.parse of the same records in the same run. The first pass, which also reads the
 * lexicon, stands by itself.
 *
 *   node tests/bench/facts.ts FILE…       Bundles, one a file
 */
import { readFileSync } from 'node:fs';
import { collectFacts } from '../../src/patient/collect-facts.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const PASSES = 11;
const PER = 2000;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('usage: node tests/bench/facts.ts FILE…');
const texts = files.map((file) => readFileSync(file, 'utf8'));
const records: readonly { readonly entry?: readonly unknown[] }[] = texts.map((text) => JSON.parse(text));
const entries = records.reduce((sum, { entry = [] }) => sum + entry.length, 0);
const lexicon = createLexicon();

/** Milliseconds of CPU, user and system, for each 2,000 entries. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / entries) * PER;
}

let facts = 0;
const collecting = (): number =>
  cost(() => {
    facts = 0;
    for (const record of records) facts += collectFacts(record, lexicon, { otherSubjects: 'leave-out' }).facts.length;
  });
const parsing = (): number => cost(() => texts.forEach((text) => void JSON.parse(text)));

const first = collecting();
const passes = Array.from({ length: PASSES }, () => ({ collect: collecting(), parse: parsing() }));
const sorted = (name: 'collect' | 'parse'): readonly number[] => passes.map((one) => one[name]).sort((a, b) => a - b);
const line = (values: readonly number[]): string =>
  `best ${values[0]?.toFixed(1)} ms, median ${values[values.length >> 1]?.toFixed(1)} ms`;
const ratio = (sorted('collect')[PASSES >> 1] ?? 0) / (sorted('parse')[PASSES >> 1] ?? 1);

console.log(`${records.length} records, ${entries} entries, ${facts} facts; CPU per ${PER} entries, ${PASSES} passes`);
console.log(`first pass ${first.toFixed(1)} ms`);
console.log(`collecting facts: ${line(sorted('collect'))}`);
console.log(`JSON.parse alone: ${line(sorted('parse'))}`);
console.log(`ratio of the medians ${ratio.toFixed(2)}`);
