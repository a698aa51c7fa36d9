import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { corpusPath } from '../../corpus.ts';

export interface Entry {
  readonly fullUrl?: string;
  readonly resource: AnyResource;
}

/** A whole record, and the day on which it is judged: the day after its last entry. */
export interface WholeRecord {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly asOf: string;
}

/** Every synthetic patient of the corpus who is alive, by name. Needs the programs tar, xz and bzip2. */
export async function wholeRecords(): Promise<readonly WholeRecord[]> {
  const folder = await mkdtemp(join(tmpdir(), 'calibration-'));
  try {
    execFileSync('tar', ['xJf', corpusPath('patients/synthea-dev.tar.xz'), '-C', folder]);
    const first = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    const second = readdirSync(corpusPath('fhir/synthea-r4'))
      .filter((name) => /^[0-9a-f]{8}-/.test(name))
      .map((name) => ({ name, text: unpacked(corpusPath(`fhir/synthea-r4/${name}`)) }));
    return [...first, ...second]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name, text }) => recordOf(name, text) ?? []);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const unpacked = (path: string): string =>
  execFileSync('bzip2', ['-dc', path], { maxBuffer: 1 << 28 }).toString('utf8');

/** What is left of a record when its resources are what eligibility rests on. */
const ADMINISTRATIVE = new Set([
  'Claim',
  'ExplanationOfBenefit',
  'Provenance',
  'Organization',
  'Practitioner',
  'Location',
]);

function recordOf(name: string, text: string): WholeRecord | undefined {
  const { entry = [] } = JSON.parse(text) as { entry?: Entry[] };
  const entries = entry.filter(({ resource }) => !ADMINISTRATIVE.has(resource.resourceType));
  const patient = entries.find(({ resource }) => resource.resourceType === 'Patient')?.resource;
  if (patient === undefined || patient['deceasedDateTime'] !== undefined) return undefined;
  const days = entries.flatMap(({ resource }) => dayOf(resource) ?? []).sort();
  const last = days.at(-1);
  return last === undefined ? undefined : { name, entries, asOf: last };
}

function dayOf(resource: AnyResource): string | undefined {
  const period = resource['period'] as { end?: string } | undefined;
  const date = period?.end ?? resource['effectiveDateTime'];
  return typeof date === 'string' ? date.slice(0, 10) : undefined;
}

/** Numbers from 0 (inclusive) to 1, the same for the same seed (xorshift). */
export function drawing(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 16777619);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The record with each resource but the patient removed with one and the same chance. */
export const thinned = (
  entries: readonly Entry[],
  chance: number,
  draw: () => number,
): AnyResource & { readonly entry: readonly Entry[] } => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: entries.filter(({ resource }) => resource.resourceType === 'Patient' || draw() >= chance),
});
