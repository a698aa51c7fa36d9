/**
 * What a trial costs on its way to FHIR and back, stage by stage: studies a second of one thread's CPU time, best of
 * several rounds after warm-up, and as a multiple of the time that parsing and writing the same JSON takes.
 *
 *   node tests/bench/mapping.ts [FILE]        of records, one a line, may be gzip; default: records of our own making
 *   node tests/bench/mapping.ts --stream N    memory and rate of `trialbridge map` over N records of our own making
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { trialCriteria } from '../../src/ingest/trial-bundles.ts';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { fromBundle } from '../../src/mapping/study-record.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import { trialFromCtgov } from '../../src/registry/ctgov/trial.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { streamThroughMap } from './map-stream.ts';
import { syntheticStudy } from './synthetic-study.ts';

const RECORDS = 600;
const ROUNDS = 5;
/** A round is measured in pieces, and the best of each counts: other work on the machine comes and goes. */
const PIECE = 25;
const OPTIONS = { ids: 'literal' } as const;

/** Microseconds of this thread. */
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

/** Microseconds of CPU for each item. */
function costOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  const best: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (let piece = 0; piece * PIECE < items.length; piece++) {
      const start = cpu();
      for (const item of items.slice(piece * PIECE, (piece + 1) * PIECE)) work(item);
      if (round > 0) best[piece] = Math.min(best[piece] ?? Number.POSITIVE_INFINITY, cpu() - start);
    }
  }
  return best.reduce((sum, one) => sum + one, 0) / items.length;
}

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function stages(lines: readonly string[]): void {
  const lexicon = createLexicon();
  const trials = lines.map((line) => trialFromCtgov(parseJson(line), line));
  const read = trials.map((trial) => ({ trial, criteria: trialCriteria(trial, lexicon) }));
  const bundles = read.map(({ trial, criteria }) => toBundles(trial, criteria, OPTIONS)[0]!);
  const all = bundles.map((bundle) => (bundle.entry ?? []).map((entry) => entry.resource!));
  const studies = all.flatMap((one) => one.filter(({ resourceType }) => resourceType === 'ResearchStudy'));

  const base = costOf(lines, (line) => JSON.stringify(JSON.parse(line)));
  const print = (name: string, each: number): void =>
    console.log(
      `${name.padEnd(48)} ${String(Math.round(1e6 / each)).padStart(8)}/s  ${(each / base).toFixed(2).padStart(6)} times the baseline`,
    );
  const kilobytes = lines.reduce((sum, line) => sum + line.length, 0) / lines.length / 1000;
  const criteria = read.reduce((sum, one) => sum + one.criteria.length, 0) / read.length;
  console.log(`${lines.length} records of ${kilobytes.toFixed(1)} kB and ${criteria.toFixed(1)} criteria`);
  print('baseline: JSON.parse and JSON.stringify', base);
  print(
    'JSON text to Trial',
    costOf(lines, (line) => trialFromCtgov(parseJson(line), line)),
  );
  print(
    'eligibility text to criteria',
    costOf(trials, (trial) => trialCriteria(trial, lexicon)),
  );
  const bare = costOf(trials, (trial) => toBundles(trial, [], OPTIONS));
  print('Trial to resources, without criteria', bare);
  const full = costOf(read, ({ trial, criteria: known }) => toBundles(trial, known, OPTIONS));
  print('Trial to resources, with criteria', full);
  print(
    'Bundle to JSON text',
    costOf(bundles, (bundle) => stringifyJson(bundle)),
  );
  print(
    'gate over the ResearchStudy',
    costOf(studies, (study) => checkResource(study)),
  );
  print(
    'gate over all resources of the trial',
    costOf(all, (resources) => resources.map((resource) => checkResource(resource))),
  );
  print('Bundle to record (unmap)', costOf(bundles, fromBundle));
  print(
    'all of map: JSON text to Bundle text',
    costOf(lines, (line) => {
      const trial = trialFromCtgov(parseJson(line), line);
      return toBundles(trial, trialCriteria(trial, lexicon), OPTIONS).map((bundle) => stringifyJson(bundle));
    }),
  );
  const rate = (each: number): string => `${Math.round(1e6 / each)} studies/s`;
  console.log(
    `Mapped per second of CPU of one thread, narratives included: ${rate(bare)} without criteria, ${rate(full)} with criteria`,
  );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { stream: { type: 'string' } } });
if (values.stream === undefined) {
  const [file] = positionals;
  stages(
    file === undefined ? Array.from({ length: RECORDS }, (_, i) => JSON.stringify(syntheticStudy(i))) : linesOf(file),
  );
} else {
  const { records, seconds, cpuSeconds, peaks } = await streamThroughMap(Number(values.stream), syntheticStudy);
  console.log(`${records} records: ${Math.round(records / seconds)}/s, ${Math.round(records / cpuSeconds)}/s of CPU`);
  for (const { done, megabytes } of peaks) console.log(`highest memory after ${done} records: ${megabytes} MB`);
}
