/**
 * The registry's study record, results apart, by the kind of each value; lists in brackets. Written down apart from the
 * schema and the mapping, and held against the registry's own description of its fields (record-shape.test.ts).
 */
export type Leaf =
  | 'text'
  | 'long text'
  | 'name'
  | 'arm'
  | 'intervention'
  | 'code'
  | 'status'
  | 'date'
  | 'age'
  | 'nct'
  | 'url'
  | 'flag'
  | 'count'
  | 'decimal';
export type Shape = Leaf | readonly [Shape] | { readonly [field: string]: Shape };

const dated = { date: 'date', type: 'code' } as const;
const contact = { name: 'name', role: 'code', phone: 'text', phoneExt: 'text', email: 'text' } as const;
const outcome = { measure: 'text', description: 'long text', timeFrame: 'text' } as const;
const browse = {
  meshes: [{ id: 'text', term: 'name' }],
  ancestors: [{ id: 'text', term: 'name' }],
  browseLeaves: [{ id: 'text', name: 'text', asFound: 'text', relevance: 'code' }],
  browseBranches: [{ abbrev: 'text', name: 'text' }],
} as const;

export const RECORD_SHAPE = {
  protocolSection: {
    identificationModule: {
      nctId: 'nct',
      nctIdAliases: ['nct'],
      orgStudyIdInfo: { id: 'text', type: 'code', link: 'url' },
      secondaryIdInfos: [{ id: 'text', type: 'code', domain: 'text', link: 'url' }],
      briefTitle: 'text',
      officialTitle: 'text',
      acronym: 'text',
      organization: { fullName: 'name', class: 'code' },
    },
    statusModule: {
      statusVerifiedDate: 'date',
      overallStatus: 'status',
      lastKnownStatus: 'status',
      delayedPosting: 'flag',
      whyStopped: 'text',
      expandedAccessInfo: { hasExpandedAccess: 'flag', nctId: 'nct', statusForNctId: 'status' },
      startDateStruct: dated,
      primaryCompletionDateStruct: dated,
      completionDateStruct: dated,
      studyFirstSubmitDate: 'date',
      studyFirstSubmitQcDate: 'date',
      studyFirstPostDateStruct: dated,
      resultsWaived: 'flag',
      resultsFirstSubmitDate: 'date',
      resultsFirstSubmitQcDate: 'date',
      resultsFirstPostDateStruct: dated,
      dispFirstSubmitDate: 'date',
      dispFirstSubmitQcDate: 'date',
      dispFirstPostDateStruct: dated,
      lastUpdateSubmitDate: 'date',
      lastUpdatePostDateStruct: dated,
    },
    sponsorCollaboratorsModule: {
      responsibleParty: {
        type: 'code',
        investigatorFullName: 'name',
        investigatorTitle: 'text',
        investigatorAffiliation: 'name',
        oldNameTitle: 'text',
        oldOrganization: 'text',
      },
      leadSponsor: { name: 'name', class: 'code' },
      collaborators: [{ name: 'name', class: 'code' }],
    },
    oversightModule: {
      oversightHasDmc: 'flag',
      isFdaRegulatedDrug: 'flag',
      isFdaRegulatedDevice: 'flag',
      isUnapprovedDevice: 'flag',
      isPpsd: 'flag',
      isUsExport: 'flag',
      fdaaa801Violation: 'flag',
    },
    descriptionModule: { briefSummary: 'long text', detailedDescription: 'long text' },
    conditionsModule: { conditions: ['name'], keywords: ['name'] },
    designModule: {
      studyType: 'code',
      nPtrsToThisExpAccNctId: 'decimal',
      expandedAccessTypes: { individual: 'flag', intermediate: 'flag', treatment: 'flag' },
      patientRegistry: 'flag',
      targetDuration: 'text',
      phases: ['code'],
      designInfo: {
        allocation: 'code',
        interventionModel: 'code',
        interventionModelDescription: 'text',
        primaryPurpose: 'code',
        observationalModel: 'code',
        timePerspective: 'code',
        maskingInfo: { masking: 'code', maskingDescription: 'text', whoMasked: ['code'] },
      },
      bioSpec: { retention: 'code', description: 'text' },
      enrollmentInfo: { count: 'count', type: 'code' },
    },
    armsInterventionsModule: {
      armGroups: [{ label: 'arm', type: 'code', description: 'text', interventionNames: ['intervention'] }],
      interventions: [
        { type: 'code', name: 'name', description: 'text', armGroupLabels: ['arm'], otherNames: ['name'] },
      ],
    },
    outcomesModule: { primaryOutcomes: [outcome], secondaryOutcomes: [outcome], otherOutcomes: [outcome] },
    eligibilityModule: {
      eligibilityCriteria: 'long text',
      healthyVolunteers: 'flag',
      sex: 'code',
      genderBased: 'flag',
      genderDescription: 'text',
      minimumAge: 'age',
      maximumAge: 'age',
      stdAges: ['code'],
      studyPopulation: 'text',
      samplingMethod: 'code',
    },
    contactsLocationsModule: {
      centralContacts: [contact],
      overallOfficials: [{ name: 'name', affiliation: 'name', role: 'code' }],
      locations: [
        {
          facility: 'name',
          status: 'status',
          city: 'text',
          state: 'text',
          zip: 'text',
          country: 'text',
          contacts: [contact],
          geoPoint: { lat: 'decimal', lon: 'decimal' },
        },
      ],
    },
    referencesModule: {
      references: [{ pmid: 'text', type: 'code', citation: 'text', retractions: [{ pmid: 'text', source: 'text' }] }],
      seeAlsoLinks: [{ label: 'text', url: 'url' }],
      availIpds: [{ id: 'text', type: 'text', url: 'url', comment: 'text' }],
    },
    ipdSharingStatementModule: {
      ipdSharing: 'code',
      description: 'text',
      infoTypes: ['code'],
      timeFrame: 'text',
      accessCriteria: 'text',
      url: 'url',
    },
  },
  annotationSection: {
    annotationModule: {
      unpostedAnnotation: {
        unpostedResponsibleParty: 'text',
        unpostedEvents: [{ type: 'code', date: 'date', dateUnknown: 'flag' }],
      },
      violationAnnotation: {
        violationEvents: [
          {
            type: 'code',
            description: 'text',
            creationDate: 'date',
            issuedDate: 'date',
            releaseDate: 'date',
            postedDate: 'date',
          },
        ],
      },
    },
  },
  documentSection: {
    largeDocumentModule: {
      noSap: 'flag',
      largeDocs: [
        {
          typeAbbrev: 'text',
          hasProtocol: 'flag',
          hasSap: 'flag',
          hasIcf: 'flag',
          label: 'text',
          date: 'date',
          uploadDate: 'date',
          filename: 'text',
          size: 'count',
        },
      ],
    },
  },
  derivedSection: {
    miscInfoModule: {
      versionHolder: 'date',
      removedCountries: ['text'],
      submissionTracking: {
        estimatedResultsFirstSubmitDate: 'date',
        firstMcpInfo: { postDateStruct: dated },
        submissionInfos: [
          {
            releaseDate: 'date',
            unreleaseDate: 'date',
            unreleaseDateUnknown: 'flag',
            resetDate: 'date',
            mcpReleaseN: 'count',
          },
        ],
      },
      modelPredictions: { bmiLimits: { minBmi: 'decimal', maxBmi: 'decimal' } },
    },
    conditionBrowseModule: browse,
    interventionBrowseModule: browse,
  },
  hasResults: 'flag',
} as const satisfies Shape;

/** Its leaves as the registry writes their paths: `protocolSection.conditionsModule.conditions[]`. */
export function leafPaths(shape: Shape = RECORD_SHAPE, path = ''): readonly (readonly [string, Leaf])[] {
  if (typeof shape === 'string') return [[path, shape]];
  if (Array.isArray(shape)) return leafPaths(shape[0] as Shape, `${path}[]`);
  return Object.entries(shape as { readonly [field: string]: Shape }).flatMap(([field, member]) =>
    leafPaths(member, path === '' ? field : `${path}.${field}`),
  );
}
