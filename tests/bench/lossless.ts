/**
 * Mutated and arbitrary records on their way to FHIR and back, in any number:
 * node tests/bench/lossless.ts RECORDS.ndjson[.gz] [count of each, default 10000]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { journeyOf } from '../mapping/journey.ts';
import { outcomeOf } from '../mapping/mutation-outcome.ts';
import { recordTexts } from '../mapping/record-arbitrary.ts';

const [file, count = '10000'] = process.argv.slice(2);
if (file === undefined) throw new Error('name a file of study records, one a line');
const bytes = readFileSync(file);
const records = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n');
const total = Number(count);

const counts: Record<string, number> = {};
const reasons: Record<string, number> = {};
for (let seed = 0; seed < total; seed++) {
  const { kind, detail, mutations } = outcomeOf(records[seed % records.length]!, seed);
  counts[kind] = (counts[kind] ?? 0) + 1;
  if (kind === 'wrong') console.log(`seed ${seed}: ${detail} ${JSON.stringify(mutations)}`);
  if (kind === 'refused') {
    const reason = detail.replace(/ \(and \d+ more\)$/, '');
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
}
console.log(`${total} mutated records:`, counts);
for (const [reason, times] of Object.entries(reasons).sort(([, a], [, b]) => b - a))
  console.log(`  ${times} ${reason}`);

let arrived = 0;
fc.assert(
  fc.property(recordTexts, fc.constantFrom('literal', 'conditional'), (text, ids) => {
    const { issues, sent, back } = journeyOf(text, { ids });
    if (issues.length > 0) throw new Error(`${issues[0]!.expression}: ${issues[0]!.message}`);
    if (sent !== back) throw new Error(`sent ${sent}\nback ${back}`);
    arrived++;
  }),
  { numRuns: total, seed: 1 },
);
console.log(`${arrived} arbitrary records: all valid, all equal`);
process.exitCode = counts['wrong'] === undefined ? 0 : 1;
