import type {
  Bundle,
  BundleEntry,
  Extension,
  OperationOutcome,
  OperationOutcomeIssue,
  ResearchStudy,
} from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';
import type { Position } from './distance.ts';
import { type IndexedTrial, nearestOpenSite } from './indexed-trial.ts';
import type { MatchSummary } from './summary.ts';

const MATCH_SUMMARY = 'https://trialbridge.dev/fhir/StructureDefinition/match-summary';

/** One study of the answer: the resource as stored, and its place in the list. */
export function studyEntry(
  study: ResearchStudy,
  baseUrl: string,
  trial: IndexedTrial,
  summary: MatchSummary,
  from: Position | undefined,
): BundleEntry {
  return {
    fullUrl: `${baseUrl}/ResearchStudy/${trial.id}`,
    resource: study,
    search: { mode: 'match', score: summary.score, extension: [summaryExtension(trial, summary, from)] },
  };
}

/** Counts as integers; the nearest recruiting site only where the patient's place is known. */
function summaryExtension(trial: IndexedTrial, summary: MatchSummary, from: Position | undefined): Extension {
  const nearest = from === undefined ? undefined : nearestOpenSite(trial, from);
  return {
    url: MATCH_SUMMARY,
    extension: [
      { url: 'grade', valueCode: summary.grade },
      { url: 'met', valueInteger: summary.met },
      { url: 'not-met', valueInteger: summary.notMet },
      { url: 'unknown', valueInteger: summary.unknown },
      { url: 'presumed', valueInteger: summary.presumed },
      { url: 'not-applicable', valueInteger: summary.notApplicable },
      ...(nearest === undefined
        ? []
        : [
            {
              url: 'nearest-site',
              valueReference: {
                reference: nearest.site.reference,
                ...(nearest.site.display !== undefined && { display: nearest.site.display }),
              },
            },
            {
              url: 'distance',
              valueQuantity: {
                value: Math.round(nearest.metres / 100) / 10,
                unit: 'km',
                system: 'http://unitsofmeasure.org',
                code: 'km',
              },
            },
          ]),
    ],
  };
}

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
