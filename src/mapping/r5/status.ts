import type { CodeableConcept, Coding, ResearchStudy } from '@medplum/fhirtypes';
import { codeSystem } from '../canonical.ts';
import { lookUp, R5_PUBLICATION_STATUS, R5_STATE } from '../code-map.table.ts';
import { ownValue } from '../extension.ts';
import type { ProgressStatusR5, ResearchStudyR5 } from './research-study-r5.ts';

const STATE = 'http://hl7.org/fhir/research-study-status';
const OVERALL_STATUS = codeSystem('overall-status');

/** R5 asks here whether the record is published; R4's status tells how the study goes, which is a `progressStatus` in R5. */
export function publicationStatus(study: ResearchStudy): ResearchStudyR5['status'] {
  return lookUp(R5_PUBLICATION_STATUS, study.status) ?? 'unknown';
}

type Companion = { readonly extension?: NonNullable<ResearchStudy['extension']> };

/** R4's status as R5 has it: the finest code that is known, and the registry's own beside it. */
export function currentState(study: ResearchStudy): ProgressStatusR5[] {
  const extensions = (study as { readonly _status?: Companion })._status?.extension ?? [];
  const registered = ownValue<string>(extensions, 'ctgov-overall-status');
  const code = lookUp(R5_STATE, registered) ?? study.status;
  const coding: Coding[] = [
    ...(code === undefined ? [] : [{ system: STATE, code }]),
    ...(registered === undefined ? [] : [{ system: OVERALL_STATUS, code: registered }]),
  ];
  if (coding.length === 0) return [];
  const state: CodeableConcept = { coding };
  const doubts = extensions.filter(({ url }) => !url.endsWith('/ctgov-overall-status'));
  return [doubts.length > 0 ? { extension: doubts, state } : { state }];
}
