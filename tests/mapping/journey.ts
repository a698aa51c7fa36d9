/** The way of a record through FHIR: from its text, as JSON that is sent, and back. */
import type { Bundle } from '@medplum/fhirtypes';
import type { Criterion } from '../../src/eligibility/criterion.ts';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import type { Issue } from '../../src/kernel/failure.ts';
import { parseJson, stringifyJson } from '../../src/kernel/json.ts';
import { fromBundle } from '../../src/mapping/study-record.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import type { MapOptions } from '../../src/mapping/trial-bundle.ts';
import { trialFromCtgov } from '../../src/registry/ctgov/trial.ts';
import type { Remark, Trial } from '../../src/trial/trial.ts';
import { canonicalText } from './sameness.ts';

export interface Journey {
  /** What the strict check says of all that was made. */
  readonly issues: readonly Issue[];
  /** The records as text with members in alphabetical order. */
  readonly sent: string;
  readonly back: string;
  /** What the reader said of the record. */
  readonly remarks: readonly Remark[];
}

/** Throws what reading or mapping the record throws. */
export function journeyOf(
  text: string,
  options: MapOptions = { ids: 'literal' },
  criteriaOf: (trial: Trial) => readonly Criterion[] = () => [],
): Journey {
  const trial = trialFromCtgov(parseJson(text), text);
  const bundles = toBundles(trial, criteriaOf(trial), options).map(
    (bundle) => parseJson(stringifyJson(bundle)) as Bundle,
  );
  return {
    issues: bundles.flatMap((bundle) => checkResource(bundle)),
    sent: canonicalText(trial.record),
    back: canonicalText(fromBundle(bundles).record),
    remarks: trial.remarks,
  };
}
