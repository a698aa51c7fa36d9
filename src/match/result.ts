import type {
  Bundle,
  BundleEntry,
  Extension,
  OperationOutcome,
  OperationOutcomeIssue,
  Quantity,
  Resource,
} from '@medplum/fhirtypes';
import { urnFor } from '../kernel/ids.ts';
import type { NearestSite } from './nearest-site.ts';
import type { LengthUnit } from './request.ts';
import { siteContacts } from './site-contacts.ts';
import { type MatchSummary, shownScore } from './summary.ts';

/** An entry with a resource that was made for the answer. */
export type Made<R extends Resource> = BundleEntry<R> &
  Required<Pick<BundleEntry<R>, 'fullUrl' | 'resource' | 'search'>>;

const MATCH_SUMMARY = 'https://trialbridge.dev/fhir/StructureDefinition/match-summary';

/**
 * The place of a study in the list, and what of it was judged.
 *
 * @param study JSON of the resource
 * @param nearest recruiting site; undefined where the patient's place or every site's is not known
 * @param unit in which its distance is told besides kilometres
 */
export const studySearch = (
  study: Buffer,
  summary: MatchSummary,
  nearest: NearestSite | undefined,
  unit?: LengthUnit,
): BundleEntry['search'] & object => ({
  mode: 'match',
  score: shownScore(summary),
  extension: [summaryExtension(summary, nearest === undefined ? [] : siteExtensions(study, nearest, unit))],
});

const summaryExtension = (summary: MatchSummary, site: readonly Extension[]): Extension => ({
  url: MATCH_SUMMARY,
  extension: [
    { url: 'grade', valueCode: summary.grade },
    { url: 'met', valueInteger: summary.met },
    { url: 'not-met', valueInteger: summary.notMet },
    { url: 'unknown', valueInteger: summary.unknown },
    { url: 'presumed', valueInteger: summary.presumed },
    { url: 'not-applicable', valueInteger: summary.notApplicable },
    { url: 'condition', valueCode: summary.condition },
    ...site,
  ],
});

const KILOMETRE: LengthUnit = { code: 'km', metres: 1000 };

const siteExtensions = (
  study: Buffer,
  { site: { reference, display }, metres }: NearestSite,
  unit: LengthUnit | undefined,
): readonly Extension[] => [
  { url: 'nearest-site', valueReference: { reference, ...(display !== undefined && { display }) } },
  ...[KILOMETRE, ...(unit === undefined || unit.code === KILOMETRE.code ? [] : [unit])].map((one) => ({
    url: 'distance',
    valueQuantity: distanceIn(one, metres),
  })),
  ...siteContacts(study, reference).map((contact) => ({ url: 'contact', valueContactDetail: contact })),
];

/** To a tenth of the unit. */
const distanceIn = ({ code, metres: each }: LengthUnit, metres: number): Quantity => ({
  value: Math.round((metres / each) * 10) / 10,
  unit: code === '[mi_i]' ? 'mi' : code,
  system: 'http://unitsofmeasure.org',
  code,
});

/** What could not be read, converted or used: never silent. Undefined where there is nothing to say. */
export function outcomeEntry(issues: readonly OperationOutcomeIssue[]): Made<OperationOutcome> | undefined {
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
