/** The resources that the gate is measured on: mapped from registry records. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Resource } from '@medplum/fhirtypes';
import { trialBundles } from '../../../src/ingest/trial-bundles.ts';
import { toBundles } from '../../../src/mapping/transaction.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import type { Trial } from '../../../src/trial/trial.ts';

/** Characters. */
const REFERENCE = { min: 5800, max: 7200 };
const LONGEST_LIST = 12;

export interface ResourceGroup {
  readonly title: string;
  readonly resources: readonly Resource[];
}

/** @param file records of the registry; compressed where its name ends in .gz */
export async function trialsOf(file: string): Promise<Trial[]> {
  const bytes = createReadStream(file);
  const text = (file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).setEncoding('utf8');
  const trials: Trial[] = [];
  for await (const result of readRecords(text, { from: 'auto', input: file })) {
    if ('trial' in result) trials.push(result.trial);
  }
  return trials;
}

export function groupsOf(trials: readonly Trial[]): ResourceGroup[] {
  const plain = trials.flatMap((trial) => entriesOf(toBundles(trial, [], { ids: 'literal' })));
  const lexicon = createLexicon();
  const read = trials.flatMap((trial) => entriesOf(trialBundles(trial, lexicon, { ids: 'literal' })));
  const studies = plain.filter(({ resourceType }) => resourceType === 'ResearchStudy');
  const short = studies.flatMap((study) => ofReferenceSize(study) ?? []);
  const groups = [
    { title: 'ResearchStudy, lists cut short to about 6.5 kB', resources: short },
    { title: 'ResearchStudy, whole', resources: studies },
    { title: 'All resources of the trials, without criteria', resources: plain },
    { title: 'All resources of the trials, with criteria', resources: read },
  ];
  return groups.filter(({ resources }) => resources.length > 0);
}

const entriesOf = (bundles: ReturnType<typeof toBundles>): Resource[] =>
  bundles.flatMap(({ entry }) => (entry ?? []).flatMap(({ resource }) => (resource ? [resource] : [])));

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
