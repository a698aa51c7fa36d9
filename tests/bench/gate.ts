/**
 * What the strict gate costs on mapped trials: resources and studies per second of CPU, beside a bare walk over the same
 * objects and beside other validators, all in one run. Run with `node tests/bench/gate.ts FILE…` (records, .gz too).
 * It prints and judges nothing: moments of a shared machine differ, ratios within a run less so.
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createGunzip } from 'node:zlib';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import { readRecords } from '../../src/registry/records.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { structureDefinitions } from './structure-definitions.ts';

const ROUNDS = 5;
const WARM_UP_MS = 1000;
const MEASURED_MS = 100;
const PEER_SAMPLE = 40;
/** Characters. */
const REFERENCE = { min: 5800, max: 7200 };
const LONGEST_LIST = 12;
const REFERENCE_TITLE = 'ResearchStudy as mapped, lists cut short to about 6.5 kB';

async function trialsOf(file: string): Promise<Trial[]> {
  const bytes = createReadStream(file);
  const text = (file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).setEncoding('utf8');
  const trials: Trial[] = [];
  for await (const result of readRecords(text, { from: 'auto', input: file })) {
    if ('trial' in result) trials.push(result.trial);
  }
  return trials;
}

const cpuMicroseconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

/** Of one call, over as many as the clock needs: it may tick in steps of 4 ms. */
function microsecondsOf(work: () => void): number {
  const start = cpuMicroseconds();
  let calls = 0;
  do {
    work();
    calls++;
  } while (cpuMicroseconds() - start < MEASURED_MS * 1000);
  return (cpuMicroseconds() - start) / calls;
}

/** Microseconds of CPU for one pass over the resources, each round apart, quickest first. */
function roundsOf(resources: readonly unknown[], check: (resource: unknown) => unknown): number[] {
  const pass = (): void => {
    for (const resource of resources) check(resource);
  };
  for (const start = cpuMicroseconds(); cpuMicroseconds() - start < WARM_UP_MS * 1000; ) pass();
  return Array.from({ length: ROUNDS }, () => microsecondsOf(pass)).sort((a, b) => a - b);
}

const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1]!;

/** Touches every member and every item, reads no text. */
function walk(value: unknown): number {
  let seen = 1;
  if (Array.isArray(value)) for (const item of value) seen += walk(item);
  else if (typeof value === 'object' && value !== null) {
    for (const key in value) seen += walk((value as Record<string, unknown>)[key]);
  }
  return seen;
}

const perSecond = (count: number, microseconds: number): string =>
  Math.round((count * 1e6) / microseconds).toLocaleString('en');

function print(title: string, resources: readonly unknown[], studies: number): void {
  const gate = roundsOf(resources, (resource) => checkResource(resource));
  const bare = roundsOf(resources, walk);
  const bytes = resources.reduce<number>((all, resource) => all + JSON.stringify(resource).length, 0);
  const refused = resources.filter((resource) => checkResource(resource).length > 0).length;
  console.log(`${title}: ${resources.length} resources, ${Math.round(bytes / resources.length)} characters each`);
  console.log(
    `  gate      ${perSecond(resources.length, median(gate))} resources/s, ${perSecond(studies, median(gate))} studies/s` +
      ` (quickest round ${perSecond(resources.length, gate[0]!)}/s), ${Math.round(bytes / median(gate))} characters/µs`,
  );
  console.log(
    `  bare walk ${perSecond(resources.length, median(bare))} resources/s; the gate costs ${(median(gate) / median(bare)).toFixed(2)} × a bare walk`,
  );
  console.log(`  with something to report: ${refused}`);
}

function printPeers(title: string, resources: readonly Resource[]): void {
  const step = Math.max(1, Math.floor(resources.length / PEER_SAMPLE));
  const sample = resources.filter((_, i) => i % step === 0);
  const peers: [string, (resource: unknown) => unknown][] = [
    ['@medplum/core', medplum],
    ['fhir', lantana()],
  ];
  const gate = median(roundsOf(sample, (resource) => checkResource(resource)));
  console.log(`${title}, a sample of ${sample.length}:`);
  for (const [name, check] of peers) {
    const time = median(roundsOf(sample, check));
    console.log(
      `  ${name.padEnd(14)}${perSecond(sample.length, time)} resources/s; the gate is ${(time / gate).toFixed(0)} × as fast`,
    );
  }
}

/**
 * As long as the studies that figures of other validators are given for: the lists at every level cut short, and without
 * the narrative, which the cut study would no longer bear out. Undefined where no cut comes near.
 */
function ofReferenceSize(study: Resource): Resource | undefined {
  const { text: _text, meta, ...rest } = JSON.parse(JSON.stringify(study)) as Record<string, unknown>;
  for (let most = LONGEST_LIST; most > 0; most--) {
    const cut = { ...(cutShort(rest, most) as Record<string, unknown>), meta };
    const { length } = JSON.stringify(cut);
    if (length <= REFERENCE.max) return length >= REFERENCE.min ? (cut as unknown as Resource) : undefined;
  }
  return undefined;
}

function cutShort(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => cutShort(item, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cutShort(member, most)]));
}

/** Refusals are thrown: a peer that refuses has done its work too. */
function medplum(resource: unknown): unknown {
  try {
    return validateResource(resource as Resource);
  } catch (error) {
    return error;
  }
}

function lantana(): (resource: unknown) => unknown {
  const { Fhir } = createRequire(import.meta.url)('fhir') as {
    readonly Fhir: new () => { validate(resource: unknown): unknown };
  };
  const fhir = new Fhir();
  return (resource) => fhir.validate(resource);
}

const trials = (await Promise.all(process.argv.slice(2).map(trialsOf))).flat();
if (trials.length === 0) throw new Error('Name at least one file of trial records');
const entriesOf = (bundles: ReturnType<typeof toBundles>): Resource[] =>
  bundles.flatMap(({ entry }) => (entry ?? []).flatMap(({ resource }) => (resource ? [resource] : [])));
const plain = trials.flatMap((trial) => entriesOf(toBundles(trial, [], { ids: 'literal' })));
const lexicon = createLexicon();
const read = trials.flatMap((trial) => entriesOf(trialBundles(trial, lexicon, { ids: 'literal' })));
const studies = plain.filter(({ resourceType }) => resourceType === 'ResearchStudy');

console.log(`${trials.length} trials; CPU time of one thread, median of ${ROUNDS} passes after warm-up`);
print('ResearchStudy as mapped', studies, trials.length);
const few = studies.filter((_, i) => i % 24 === 0);
print('ResearchStudy as mapped, few enough to stay in the cache', few, few.length);
print('ResearchStudy as parsed from JSON', JSON.parse(JSON.stringify(studies)) as Resource[], trials.length);
const short = studies.flatMap((study) => ofReferenceSize(study) ?? []);
if (short.length > 0) print(REFERENCE_TITLE, short, short.length);
print('All resources without criteria', plain, trials.length);
print('All resources with criteria', read, trials.length);
indexStructureDefinitionBundle(structureDefinitions());
printPeers('ResearchStudy', studies);
if (short.length > 0) printPeers(REFERENCE_TITLE, short);
printPeers('All resources with criteria', read);
