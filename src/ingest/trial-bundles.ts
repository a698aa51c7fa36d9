import type { Bundle } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { readCriteria } from '../eligibility/reading/read-criteria.ts';
import { readStructured } from '../eligibility/reading/structured.ts';
import { toBundles } from '../mapping/transaction.ts';
import type { MapOptions } from '../mapping/trial-bundle.ts';
import type { Terminology } from '../terminology/terminology.ts';
import type { Trial } from '../trial/trial.ts';

/** The criteria of a trial: those of its eligibility text, then the registry's structured limits (age, sex, healthy volunteers). */
export function trialCriteria(trial: Trial, terminology: Terminology): readonly Criterion[] {
  const eligibility = trial.record.protocolSection.eligibilityModule;
  if (eligibility === undefined) return [];
  const text = eligibility.eligibilityCriteria;
  const read = text === undefined ? [] : readCriteria({ id: trial.nctId, text }, terminology);
  return [...read, ...readStructured(eligibility)];
}

/** A trial as FHIR transactions, its eligibility text read into criteria. */
export const trialBundles = (trial: Trial, terminology: Terminology, options: MapOptions): readonly Bundle[] =>
  toBundles(trial, trialCriteria(trial, terminology), options);
