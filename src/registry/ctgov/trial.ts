import { sha256 } from '../../kernel/ids.ts';
import type { Trial } from '../../trial/trial.ts';
import { readStudyRecord } from './record.ts';

/**
 * The trial of a ClinicalTrials.gov v2 study record.
 *
 * @param sourceText the JSON text that `json` was parsed from
 * @throws Failure `invalid` that names the path of each field that is missing or of another type
 */
export function trialFromCtgov(json: unknown, sourceText: string): Trial {
  const { record, remarks } = readStudyRecord(json);
  return {
    nctId: record.protocolSection.identificationModule.nctId,
    record,
    source: { kind: 'ctgov-v2', sha256: sha256(sourceText) },
    remarks,
  };
}

/** The v2 study record of a trial; of one that came from such a record, exactly that. */
export const toCtgov = (trial: Trial): unknown => trial.record;
