import type { BundleEntry, Extension, ResearchSubject } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';

/** A patient as a candidate of a study. The same two give the same id, so that nobody becomes a candidate twice. */
export const candidateSubject = (study: string, patient: string): ResearchSubject & { readonly id: string } => ({
  resourceType: 'ResearchSubject',
  id: contentHash('ResearchSubject', study, patient),
  status: 'candidate',
  study: { reference: study },
  individual: { reference: patient },
});

/** Whether an entry of an answer says that a criterion is not met. */
export const isIneligible = ({ search }: BundleEntry): boolean =>
  search?.extension?.some(({ extension }) =>
    extension?.some(({ url, valueCode }) => url === 'grade' && valueCode === 'ineligible'),
  ) === true;
const SUMMARY = 'https://trialbridge.dev/fhir/StructureDefinition/match-summary';

/** The match-summary of an entry of an answer, with the entry's score. */
export function scoredSummary({ search }: BundleEntry): Extension | undefined {
  const summary = search?.extension?.find(({ url }) => url === SUMMARY);
  if (!summary || search?.score === undefined) return undefined;
  return { ...summary, extension: [{ url: 'score', valueDecimal: search.score }, ...(summary.extension ?? [])] };
}
