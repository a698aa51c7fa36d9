/**
 * Measures on real records what the mapping keeps, and writes the tables of docs/scoreboard.md:
 * node .ci/generate/scoreboard.ts FILE… [--check]    (FILE: study records, one a line; .gz too)
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { readRecords } from '../../src/registry/records.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { KEPT, noTally, type Tally, tallyRecord } from './lossiness.ts';

const page = join(import.meta.dirname, '../../docs/scoreboard.md');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const check = process.argv.includes('--check');
if (files.length === 0) throw new Error('node .ci/generate/scoreboard.ts FILE… [--check]');

/** The modules of the protocol, then the other sections; results travel as an attached document and are not counted. */
function partOf(path: string): string | undefined {
  const [section, module] = path.split(/[.[]/);
  if (section === 'resultsSection') return undefined;
  return section === 'protocolSection' ? `protocol: ${module}` : section;
}

async function* chunksOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  yield* (file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).setEncoding('utf8');
}

const lexicon = createLexicon();
const tallies = new Map<string, Tally>();
let records = 0;
let identical = 0;
for (const file of files) {
  for await (const result of readRecords(chunksOf(file), { from: 'ctgov', input: basename(file) })) {
    if ('problem' in result) throw new Error(`${basename(file)}:${result.line}: ${result.problem.message}`);
    const { trial } = result;
    const bundles = trialBundles(trial, lexicon, { ids: 'literal' });
    records++;
    if (tallyRecord(trial.record as unknown as Parameters<typeof tallyRecord>[0], bundles, partOf, tallies))
      identical++;
  }
}

function sumOf(parts: readonly Tally[]): Tally {
  const sum = noTally();
  for (const tally of parts) {
    sum.values += tally.values;
    sum.altered += tally.altered;
    for (const kept of KEPT) sum.equal[kept] += tally.equal[kept];
  }
  return sum;
}

const percent = (part: number, whole: number, digits: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(digits)} %`;
const count = (number: number): string => number.toLocaleString('en');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const all = sumOf([...tallies.values()]);
const protocol = sumOf([...tallies].filter(([part]) => part.startsWith('protocol')).map(([, tally]) => tally));

const summary = [
  row(['converter', 'FHIR', 'kept', 'in part', 'lost', 'wrong']),
  '|---|---|---|---|---|---|',
  row([
    '**TrialBridge**',
    'R4',
    `**${percent(protocol.equal.everything, protocol.values, 3)}**`,
    'not judged',
    percent(protocol.values - protocol.equal.everything - protocol.altered, protocol.values, 3),
    percent(protocol.altered, protocol.values, 3),
  ]),
  row(['FEvIR converter of ClinicalTrials.gov records (closed)', 'R6 draft', '78.6 %', '18.5 %', '2.9 %', '0 %']),
  row(['mcode clinical-trial-matching-service (open)', 'R4', '40.5 %', '10.6 %', '48.2 %', '0.7 %']),
];

const tableRow = (name: string, { values, equal }: Tally): string =>
  row([
    name,
    count(values),
    percent(equal.everything, values, 3),
    percent(equal['no extension of our own'], values, 1),
    percent(equal['no extension'], values, 1),
  ]);

const measured = [
  `Measured on ${count(records)} records: ${count(identical)} came back identical.`,
  '',
  row(['part of the record', 'values', 'come back', 'without extensions of ours', 'from plain R4 alone']),
  '|---|---|---|---|---|',
  ...[...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, tally]) => tableRow(part, tally)),
  tableRow('**protocol**', protocol),
  tableRow('**whole record**', all),
];

let text = readFileSync(page, 'utf8');
const before = text;
for (const [name, lines] of Object.entries({ summary, measured })) {
  const begin = `<!-- begin:${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`<!-- end:${name} -->`);
  if (from < 0 || to < from) throw new Error(`docs/scoreboard.md has no place for ${name}`);
  text = `${text.slice(0, from + begin.length)}\n${lines.join('\n')}\n${text.slice(to)}`;
}
console.log([...summary, '', ...measured].join('\n'));
if (check && text !== before) {
  console.error('docs/scoreboard.md is out of date; run npm run scoreboard -- FILE…');
  process.exitCode = 1;
} else if (!check) {
  writeFileSync(page, text);
}
