import type {
  Bundle,
  BundleEntry,
  Extension,
  OperationOutcome,
  OperationOutcomeIssue,
  ResearchStudy,
} from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';
import type { NearestSite } from './nearest-site.ts';
import { type MatchSummary, shownScore } from './summary.ts';

const MATCH_SUMMARY = 'https://trialbridge.dev/fhir/StructureDefinition/match-summary';

/**
 * One study of the answer: the resource as stored, and its place in the list.
 *
 * @param nearest recruiting site; undefined where the patient's place or every site's is not known
 */
export const studyEntry = (
  study: ResearchStudy,
  baseUrl: string,
  summary: MatchSummary,
  nearest: NearestSite | undefined,
): BundleEntry => ({
  fullUrl: `${baseUrl}/ResearchStudy/${study.id}`,
  resource: study,
  search: { mode: 'match', score: shownScore(summary), extension: [summaryExtension(summary, nearest)] },
});

const summaryExtension = (summary: MatchSummary, nearest: NearestSite | undefined): Extension => ({
  url: MATCH_SUMMARY,
  extension: [
    { url: 'grade', valueCode: summary.grade },
    { url: 'met', valueInteger: summary.met },
    { url: 'not-met', valueInteger: summary.notMet },
    { url: 'unknown', valueInteger: summary.unknown },
    { url: 'presumed', valueInteger: summary.presumed },
    { url: 'not-applicable', valueInteger: summary.notApplicable },
    { url: 'condition', valueCode: summary.condition },
    ...(nearest === undefined ? [] : siteExtensions(nearest)),
  ],
});

const siteExtensions = ({ site: { reference, display }, metres }: NearestSite): Extension[] => [
  { url: 'nearest-site', valueReference: { reference, ...(display !== undefined && { display }) } },
  {
    url: 'distance',
    valueQuantity: {
      value: Math.round(metres / 100) / 10,
      unit: 'km',
      system: 'http://unitsofmeasure.org',
      code: 'km',
    },
  },
];

/** What could not be read, converted or used: never silent. Undefined where there is nothing to say. */
export function outcomeEntry(issues: readonly OperationOutcomeIssue[]): BundleEntry<OperationOutcome> | undefined {
  const [first, ...rest] = issues;
  if (first === undefined) return undefined;
  return {
    fullUrl: urnFor(`OperationOutcome/${issues.map((issue) => issue.diagnostics ?? '').join('|')}`),
    resource: { resourceType: 'OperationOutcome', issue: [first, ...rest] },
    search: { mode: 'outcome' },
  };
}

/** @param total studies that were judged and passed `minScore`, not only those of the page */
export const matchBundle = (total: number, entries: readonly BundleEntry[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'searchset',
  total,
  ...(entries.length > 0 && { entry: [...entries] }),
});
