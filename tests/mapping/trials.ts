/** Trials for the mapping's tests: those of the corpus, and small ones made by hand. */
import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Criterion } from '../../src/eligibility/criterion.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import type { MapOptions } from '../../src/mapping/trial-bundle.ts';
import type { ProtocolSection } from '../../src/trial/protocol.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { corpusLines } from '../corpus.ts';

export const trialOf = (record: StudyRecord): Trial => ({
  nctId: record.protocolSection.identificationModule.nctId,
  record,
  source: { kind: 'ctgov-v2', sha256: 'a'.repeat(64) },
  remarks: [],
});

/** A trial with a title, a number and what is given. */
export const smallTrial = (modules: Partial<ProtocolSection> = {}, rest: Partial<StudyRecord> = {}): Trial =>
  trialOf({
    ...rest,
    protocolSection: { identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' }, ...modules },
  });

let records: StudyRecord[] | undefined;

/** The records of the corpus, one in `step`. */
export function corpusRecords(step = 1): StudyRecord[] {
  records ??= corpusLines<StudyRecord>('ctgov/dev.ndjson.gz');
  return records.filter((_, at) => at % step === 0);
}

export const mapped = (
  trial: Trial,
  options: Partial<MapOptions> = {},
  criteria: readonly Criterion[] = [],
): readonly Bundle[] => toBundles(trial, criteria, { ids: 'literal', ...options });

export const resourcesOf = (bundles: readonly Bundle[]): Resource[] =>
  bundles.flatMap((bundle) => (bundle.entry ?? []).map((entry) => entry.resource!));

/** The one resource of a type. */
export function theOne<T extends Resource['resourceType']>(
  bundles: readonly Bundle[],
  type: T,
): Extract<Resource, { resourceType: T }> {
  const found = resourcesOf(bundles).filter((resource) => resource.resourceType === type);
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`);
  return found[0] as Extract<Resource, { resourceType: T }>;
}
