/**
 * Every part of a study record, with a code of our own for it. FHIR has no empty elements and its texts hold no control
 * characters; a note with such a code says to what part of the record it belongs (as-written.ts).
 */
export interface Part {
  readonly code: string;
  /** It may be there more than once: a note counts which one it is. */
  readonly list?: true;
  /** Absent for a single value. */
  readonly parts?: Parts;
}
export type Parts = Readonly<Record<string, Part>>;

/** A word is a single value, one in brackets a list of values; their codes begin with that of the group. */
type Member = string | readonly [string] | Part;

function group(code: string, members: Readonly<Record<string, Member>>): Part {
  // Without a prototype, so that a field called `constructor` is none of these.
  const parts: Record<string, Part> = Object.create(null);
  for (const [field, member] of Object.entries(members)) {
    if (typeof member === 'string') parts[field] = { code: `${code}-${member}` };
    else if ('code' in member) parts[field] = member;
    else parts[field] = { code: `${code}-${member[0]}`, list: true };
  }
  return { code, parts };
}

const many = (code: string, members: Readonly<Record<string, Member>>): Part => ({
  ...group(code, members),
  list: true,
});

const dated = (code: string): Part => group(code, { date: 'date', type: 'date-type' });
const contacts = (code: string): Part =>
  many(code, { name: 'name', role: 'role', phone: 'phone', phoneExt: 'extension', email: 'email' });
const outcomes = (code: string): Part =>
  many(code, { measure: 'measure', description: 'description', timeFrame: 'time-frame' });
const terms = (about: string): Part =>
  group(`${about}-terms`, {
    meshes: many(`${about}-mesh`, { id: 'id', term: 'term' }),
    ancestors: many(`${about}-ancestor`, { id: 'id', term: 'term' }),
    browseLeaves: many(`${about}-leaf`, { id: 'id', name: 'name', asFound: 'as-found', relevance: 'relevance' }),
    browseBranches: many(`${about}-branch`, { abbrev: 'abbreviation', name: 'name' }),
  });

const protocol = group('protocol', {
  identificationModule: group('identification', {
    nctId: 'number',
    nctIdAliases: ['former-number'],
    orgStudyIdInfo: group('organization-id', { id: 'value', type: 'type', link: 'link' }),
    secondaryIdInfos: many('secondary-id', { id: 'value', type: 'type', domain: 'domain', link: 'link' }),
    briefTitle: 'brief-title',
    officialTitle: 'official-title',
    acronym: 'acronym',
    organization: group('organization', { fullName: 'name', class: 'class' }),
  }),
  statusModule: group('status', {
    statusVerifiedDate: 'verified',
    overallStatus: 'overall',
    lastKnownStatus: 'last-known',
    whyStopped: 'reason-stopped',
    delayedPosting: 'posting-delayed',
    expandedAccessInfo: group('expanded-access', {
      hasExpandedAccess: 'given',
      nctId: 'record',
      statusForNctId: 'record-status',
    }),
    startDateStruct: dated('start'),
    primaryCompletionDateStruct: dated('primary-completion'),
    completionDateStruct: dated('completion'),
    studyFirstSubmitDate: 'first-submitted',
    studyFirstSubmitQcDate: 'first-passed',
    studyFirstPostDateStruct: dated('first-posting'),
    resultsWaived: 'results-waived',
    resultsFirstSubmitDate: 'results-submitted',
    resultsFirstSubmitQcDate: 'results-passed',
    resultsFirstPostDateStruct: dated('results-posting'),
    dispFirstSubmitDate: 'disposition-submitted',
    dispFirstSubmitQcDate: 'disposition-passed',
    dispFirstPostDateStruct: dated('disposition-posting'),
    lastUpdateSubmitDate: 'update-submitted',
    lastUpdatePostDateStruct: dated('update-posting'),
  }),
  sponsorCollaboratorsModule: group('sponsors', {
    responsibleParty: group('responsible-party', {
      type: 'type',
      investigatorFullName: 'name',
      investigatorTitle: 'title',
      investigatorAffiliation: 'affiliation',
      oldNameTitle: 'old-name',
      oldOrganization: 'old-organization',
    }),
    leadSponsor: group('lead-sponsor', { name: 'name', class: 'class' }),
    collaborators: many('collaborator', { name: 'name', class: 'class' }),
  }),
  oversightModule: group('oversight', {
    oversightHasDmc: 'monitoring-committee',
    isFdaRegulatedDrug: 'regulated-drug',
    isFdaRegulatedDevice: 'regulated-device',
    isUnapprovedDevice: 'unapproved-device',
    isPpsd: 'postmarket-surveillance',
    isUsExport: 'export',
    fdaaa801Violation: 'violation',
  }),
  descriptionModule: group('descriptions', { briefSummary: 'summary', detailedDescription: 'detail' }),
  conditionsModule: group('conditions', { conditions: ['condition'], keywords: ['keyword'] }),
  designModule: group('design', {
    studyType: 'study-type',
    nPtrsToThisExpAccNctId: 'expanded-access-pointers',
    expandedAccessTypes: group('expanded-access-types', {
      individual: 'individual',
      intermediate: 'intermediate',
      treatment: 'treatment',
    }),
    patientRegistry: 'patient-registry',
    targetDuration: 'target-duration',
    phases: ['phase'],
    designInfo: group('design-detail', {
      allocation: 'allocation',
      interventionModel: 'intervention-model',
      interventionModelDescription: 'intervention-model-description',
      primaryPurpose: 'primary-purpose',
      observationalModel: 'observational-model',
      timePerspective: 'time-perspective',
      maskingInfo: group('masking', { masking: 'degree', maskingDescription: 'description', whoMasked: ['who'] }),
    }),
    bioSpec: group('specimens', { retention: 'retention', description: 'description' }),
    enrollmentInfo: group('enrollment', { count: 'count', type: 'type' }),
  }),
  armsInterventionsModule: group('arms-and-interventions', {
    armGroups: many('arm', {
      label: 'label',
      type: 'type',
      description: 'description',
      interventionNames: ['intervention'],
    }),
    interventions: many('intervention', {
      type: 'type',
      name: 'name',
      description: 'description',
      armGroupLabels: ['arm'],
      otherNames: ['synonym'],
    }),
  }),
  outcomesModule: group('outcomes', {
    primaryOutcomes: outcomes('primary-outcome'),
    secondaryOutcomes: outcomes('secondary-outcome'),
    otherOutcomes: outcomes('other-outcome'),
  }),
  eligibilityModule: group('eligibility', {
    eligibilityCriteria: 'criteria',
    healthyVolunteers: 'healthy-volunteers',
    sex: 'sex',
    genderBased: 'gender-based',
    genderDescription: 'gender-description',
    minimumAge: 'minimum-age',
    maximumAge: 'maximum-age',
    stdAges: ['standard-age'],
    studyPopulation: 'population',
    samplingMethod: 'sampling-method',
  }),
  contactsLocationsModule: group('contacts-and-locations', {
    centralContacts: contacts('central-contact'),
    overallOfficials: many('official', { name: 'name', affiliation: 'affiliation', role: 'role' }),
    locations: many('location', {
      facility: 'facility',
      status: 'status',
      city: 'city',
      state: 'state',
      zip: 'zip',
      country: 'country',
      contacts: contacts('location-contact'),
      geoPoint: group('location-position', { lat: 'latitude', lon: 'longitude' }),
    }),
  }),
  referencesModule: group('references', {
    references: many('publication', {
      pmid: 'pubmed-id',
      type: 'type',
      citation: 'citation',
      retractions: many('retraction', { pmid: 'pubmed-id', source: 'source' }),
    }),
    seeAlsoLinks: many('link', { label: 'label', url: 'address' }),
    availIpds: many('data-set', { id: 'id', type: 'type', url: 'address', comment: 'comment' }),
  }),
  ipdSharingStatementModule: group('data-sharing', {
    ipdSharing: 'plan',
    description: 'description',
    infoTypes: ['information'],
    timeFrame: 'time-frame',
    accessCriteria: 'access-criteria',
    url: 'address',
  }),
});

const derived = group('derived', {
  miscInfoModule: group('bookkeeping', {
    versionHolder: 'version',
    removedCountries: ['removed-country'],
    submissionTracking: group('submission-tracking', {
      estimatedResultsFirstSubmitDate: 'estimated-results',
      firstMcpInfo: group('first-mcp', { postDateStruct: dated('first-mcp-posting') }),
      submissionInfos: many('submission', {
        releaseDate: 'released',
        unreleaseDate: 'withdrawn',
        unreleaseDateUnknown: 'withdrawn-unknown',
        resetDate: 'reset',
        mcpReleaseN: 'mcp-release',
      }),
    }),
    modelPredictions: group('predictions', {
      bmiLimits: group('body-mass-limits', { minBmi: 'lowest', maxBmi: 'highest' }),
    }),
  }),
  conditionBrowseModule: terms('condition'),
  interventionBrowseModule: terms('intervention'),
});

const annotations = group('annotations', {
  annotationModule: group('annotation-list', {
    unpostedAnnotation: group('unposted-results', {
      unpostedResponsibleParty: 'responsible-party',
      unpostedEvents: many('unposted-event', { type: 'type', date: 'date', dateUnknown: 'date-unknown' }),
    }),
    violationAnnotation: group('violations', {
      violationEvents: many('violation-event', {
        type: 'type',
        description: 'description',
        creationDate: 'created',
        issuedDate: 'issued',
        releaseDate: 'released',
        postedDate: 'posted',
      }),
    }),
  }),
});

const documents = group('documents', {
  largeDocumentModule: group('document-list', {
    noSap: 'no-analysis-plan',
    largeDocs: many('document', {
      typeAbbrev: 'type',
      hasProtocol: 'has-protocol',
      hasSap: 'has-analysis-plan',
      hasIcf: 'has-consent-form',
      label: 'label',
      date: 'date',
      uploadDate: 'uploaded',
      filename: 'file-name',
      size: 'size',
    }),
  }),
});

/** The record but for its results section, which travels as a document. */
export const RECORD: Part = group('record', {
  protocolSection: protocol,
  derivedSection: derived,
  annotationSection: annotations,
  documentSection: documents,
  hasResults: 'has-results',
});

const codesOf = ({ code, parts = {} }: Part): readonly string[] => [code, ...Object.values(parts).flatMap(codesOf)];

/** All codes, for their CodeSystem. */
export const PART_CODES: readonly string[] = codesOf(RECORD);
