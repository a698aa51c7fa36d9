import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { checkCriteria } from '../eligibility/reading/check-criteria.ts';
import type { CriterionReader } from '../eligibility/reading/criterion-reader.ts';
import { type LintFinding, lintCriteria } from '../eligibility/reading/lint/lint.ts';
import { readStructured } from '../eligibility/reading/lint/structured.ts';
import { readCriteria } from '../eligibility/reading/read-criteria.ts';
import { checkResource } from '../fhir/check/resource-check.ts';
import { Failure } from '../kernel/failure.ts';
import { holdableEligibility } from '../mapping/as-written.ts';
import { toBundles } from '../mapping/transaction.ts';
import type { MapOptions } from '../mapping/trial-bundle.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { Trial } from '../trial/trial.ts';

/**
 * The criteria of a trial: those of its eligibility text, then the registry's structured limits (age, sex, healthy volunteers).
 *
 * @throws Failure `unprocessable` where a reader other than our own gives criteria that do not fit the text
 */
export function trialCriteria(
  trial: Trial,
  terminology: Terminology,
  reader: CriterionReader = readCriteria,
): readonly Criterion[] {
  // As FHIR holds the text, so that the places of criteria in it are places in what the Group shows.
  const eligibility = holdableEligibility(trial.record);
  if (eligibility === undefined) return [];
  const text = eligibility.eligibilityCriteria;
  const read = text === undefined ? [] : reader({ id: trial.nctId, text }, terminology);
  if (text !== undefined && reader !== readCriteria) mustFit(read, text);
  return [...read, ...readStructured(eligibility)];
}

function mustFit(criteria: readonly Criterion[], text: string): void {
  const issues = checkCriteria(criteria, text);
  if (issues.length === 0) return;
  throw new Failure('unprocessable', 'The reader gave criteria that do not fit the eligibility text', { issues });
}

/**
 * A trial as FHIR transactions, its eligibility text read into criteria. `doubt` is told what is doubtful about these.
 *
 * @throws Failure `unprocessable` where another reader's criteria do not fit the text, or a resource would break R4 or its
 * profile: what cannot be stated validly is refused, never half stated
 */
export function trialBundles(
  trial: Trial,
  terminology: Terminology,
  options: MapOptions,
  reader?: CriterionReader,
  doubt?: (findings: readonly LintFinding[]) => void,
): readonly Bundle[] {
  const criteria = trialCriteria(trial, terminology, reader);
  doubt?.(lintCriteria(criteria, terminology, holdableEligibility(trial.record)));
  const bundles = toBundles(trial, criteria, options);
  for (const { entry = [] } of bundles) for (const { resource } of entry) mustBeValid(resource, trial.nctId);
  return bundles;
}

function mustBeValid(resource: Resource | undefined, nctId: string): void {
  const issues = checkResource(resource).filter(({ severity }) => severity === 'error');
  if (issues.length === 0) return;
  throw new Failure('unprocessable', `${nctId} gives no valid ${resource?.resourceType}`, {
    issues: issues.map((issue) => ({ ...issue, message: `${nctId} gives no valid resource: ${issue.message}` })),
  });
}
