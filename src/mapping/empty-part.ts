import type { StudyRecord } from '../trial/study-record.ts';

/**
 * Parts of a record that can be present and empty, by the code under which the mapping keeps that. FHIR has no empty
 * elements; a part that has content needs no mark. Later parts lie inside earlier ones.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  annotations: ['annotationSection'],
  'annotation-list': ['annotationSection', 'annotationModule'],
  'unposted-results': ['annotationSection', 'annotationModule', 'unpostedAnnotation'],
  'unposted-events': ['annotationSection', 'annotationModule', 'unpostedAnnotation', 'unpostedEvents'],
  violations: ['annotationSection', 'annotationModule', 'violationAnnotation'],
  'violation-events': ['annotationSection', 'annotationModule', 'violationAnnotation', 'violationEvents'],
  documents: ['documentSection'],
  'document-list': ['documentSection', 'largeDocumentModule'],
  'large-documents': ['documentSection', 'largeDocumentModule', 'largeDocs'],
  derived: ['derivedSection'],
  bookkeeping: ['derivedSection', 'miscInfoModule'],
  'removed-countries': ['derivedSection', 'miscInfoModule', 'removedCountries'],
  'submission-tracking': ['derivedSection', 'miscInfoModule', 'submissionTracking'],
  'submission-list': ['derivedSection', 'miscInfoModule', 'submissionTracking', 'submissionInfos'],
  predictions: ['derivedSection', 'miscInfoModule', 'modelPredictions'],
  'condition-terms': ['derivedSection', 'conditionBrowseModule'],
  'condition-meshes': ['derivedSection', 'conditionBrowseModule', 'meshes'],
  'condition-ancestors': ['derivedSection', 'conditionBrowseModule', 'ancestors'],
  'condition-leaves': ['derivedSection', 'conditionBrowseModule', 'browseLeaves'],
  'condition-branches': ['derivedSection', 'conditionBrowseModule', 'browseBranches'],
  'intervention-terms': ['derivedSection', 'interventionBrowseModule'],
  'intervention-meshes': ['derivedSection', 'interventionBrowseModule', 'meshes'],
  'intervention-ancestors': ['derivedSection', 'interventionBrowseModule', 'ancestors'],
  'intervention-leaves': ['derivedSection', 'interventionBrowseModule', 'browseLeaves'],
  'intervention-branches': ['derivedSection', 'interventionBrowseModule', 'browseBranches'],
  'former-numbers': ['protocolSection', 'identificationModule', 'nctIdAliases'],
  'organization-id': ['protocolSection', 'identificationModule', 'orgStudyIdInfo'],
  'secondary-ids': ['protocolSection', 'identificationModule', 'secondaryIdInfos'],
  organization: ['protocolSection', 'identificationModule', 'organization'],
  status: ['protocolSection', 'statusModule'],
  'expanded-access': ['protocolSection', 'statusModule', 'expandedAccessInfo'],
  'start-date': ['protocolSection', 'statusModule', 'startDateStruct'],
  'primary-completion-date': ['protocolSection', 'statusModule', 'primaryCompletionDateStruct'],
  'completion-date': ['protocolSection', 'statusModule', 'completionDateStruct'],
  sponsors: ['protocolSection', 'sponsorCollaboratorsModule'],
  'responsible-party': ['protocolSection', 'sponsorCollaboratorsModule', 'responsibleParty'],
  'lead-sponsor': ['protocolSection', 'sponsorCollaboratorsModule', 'leadSponsor'],
  collaborators: ['protocolSection', 'sponsorCollaboratorsModule', 'collaborators'],
  oversight: ['protocolSection', 'oversightModule'],
  descriptions: ['protocolSection', 'descriptionModule'],
  conditions: ['protocolSection', 'conditionsModule'],
  'condition-list': ['protocolSection', 'conditionsModule', 'conditions'],
  keywords: ['protocolSection', 'conditionsModule', 'keywords'],
  design: ['protocolSection', 'designModule'],
  phases: ['protocolSection', 'designModule', 'phases'],
  'expanded-access-types': ['protocolSection', 'designModule', 'expandedAccessTypes'],
  'design-detail': ['protocolSection', 'designModule', 'designInfo'],
  masking: ['protocolSection', 'designModule', 'designInfo', 'maskingInfo'],
  'who-masked': ['protocolSection', 'designModule', 'designInfo', 'maskingInfo', 'whoMasked'],
  specimens: ['protocolSection', 'designModule', 'bioSpec'],
  enrollment: ['protocolSection', 'designModule', 'enrollmentInfo'],
  'arms-and-interventions': ['protocolSection', 'armsInterventionsModule'],
  arms: ['protocolSection', 'armsInterventionsModule', 'armGroups'],
  interventions: ['protocolSection', 'armsInterventionsModule', 'interventions'],
  outcomes: ['protocolSection', 'outcomesModule'],
  'primary-outcomes': ['protocolSection', 'outcomesModule', 'primaryOutcomes'],
  'secondary-outcomes': ['protocolSection', 'outcomesModule', 'secondaryOutcomes'],
  'other-outcomes': ['protocolSection', 'outcomesModule', 'otherOutcomes'],
  eligibility: ['protocolSection', 'eligibilityModule'],
  'standard-ages': ['protocolSection', 'eligibilityModule', 'stdAges'],
  'contacts-and-locations': ['protocolSection', 'contactsLocationsModule'],
  contacts: ['protocolSection', 'contactsLocationsModule', 'centralContacts'],
  officials: ['protocolSection', 'contactsLocationsModule', 'overallOfficials'],
  locations: ['protocolSection', 'contactsLocationsModule', 'locations'],
  references: ['protocolSection', 'referencesModule'],
  publications: ['protocolSection', 'referencesModule', 'references'],
  links: ['protocolSection', 'referencesModule', 'seeAlsoLinks'],
  'data-sets': ['protocolSection', 'referencesModule', 'availIpds'],
  'data-sharing': ['protocolSection', 'ipdSharingStatementModule'],
  'data-sharing-types': ['protocolSection', 'ipdSharingStatementModule', 'infoTypes'],
};

/** Codes of the parts, for their CodeSystem. */
export const PART_CODES: readonly string[] = Object.keys(PARTS);

type Tree = { [key: string]: unknown };

function at(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/** Codes of the parts that are there without content; an empty list is marked with `-none` after its code. */
export function emptyParts(record: StudyRecord): string[] {
  return Object.entries(PARTS).flatMap(([code, path]) => {
    const value = at(record, path);
    if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) return [];
    return [Array.isArray(value) ? `${code}-none` : code];
  });
}

/** Puts the empty parts back where nothing else is. */
export function restoreEmptyParts(record: Tree, codes: readonly string[]): void {
  for (const code of codes) {
    const list = code.endsWith('-none') && PARTS[code] === undefined;
    const path = PARTS[list ? code.slice(0, -'-none'.length) : code];
    if (!path) continue;
    let parent = record;
    for (const key of path.slice(0, -1)) {
      parent[key] ??= {};
      parent = parent[key] as Tree;
    }
    parent[path.at(-1)!] ??= list ? [] : {};
  }
}
