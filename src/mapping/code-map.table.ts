/** Code maps between the registry's lists and FHIR's. Each is published as a ConceptMap under profiles/. */

/** overallStatus → research-study-status (required binding). UNKNOWN has none of its own: the last known status counts. */
export const STATUS_TO_FHIR = {
  NOT_YET_RECRUITING: 'approved',
  RECRUITING: 'active',
  ENROLLING_BY_INVITATION: 'active',
  ACTIVE_NOT_RECRUITING: 'closed-to-accrual',
  COMPLETED: 'completed',
  SUSPENDED: 'temporarily-closed-to-accrual',
  TERMINATED: 'administratively-completed',
  WITHDRAWN: 'withdrawn',
  AVAILABLE: 'active',
  NO_LONGER_AVAILABLE: 'closed-to-accrual',
  TEMPORARILY_NOT_AVAILABLE: 'temporarily-closed-to-accrual',
  APPROVED_FOR_MARKETING: 'completed',
  WITHHELD: 'in-review',
} as const;

/** Where the original is not kept: the code most often meant. */
export const STATUS_FROM_FHIR: Readonly<Record<string, string>> = {
  active: 'RECRUITING',
  approved: 'NOT_YET_RECRUITING',
  'administratively-completed': 'TERMINATED',
  'closed-to-accrual': 'ACTIVE_NOT_RECRUITING',
  'closed-to-accrual-and-intervention': 'ACTIVE_NOT_RECRUITING',
  completed: 'COMPLETED',
  disapproved: 'WITHDRAWN',
  'in-review': 'NOT_YET_RECRUITING',
  'temporarily-closed-to-accrual': 'SUSPENDED',
  'temporarily-closed-to-accrual-and-intervention': 'SUSPENDED',
  withdrawn: 'WITHDRAWN',
};

/** phases[], joined by a comma, → research-study-phase. */
export const PHASE_TO_FHIR: Readonly<Record<string, string>> = {
  NA: 'n-a',
  EARLY_PHASE1: 'early-phase-1',
  PHASE1: 'phase-1',
  'PHASE1,PHASE2': 'phase-1-phase-2',
  PHASE2: 'phase-2',
  'PHASE2,PHASE3': 'phase-2-phase-3',
  PHASE3: 'phase-3',
  PHASE4: 'phase-4',
};

/** primaryPurpose → research-study-prim-purp-type; ECT and OTHER have no code there. */
export const PURPOSE_TO_FHIR: Readonly<Record<string, string>> = {
  TREATMENT: 'treatment',
  PREVENTION: 'prevention',
  DIAGNOSTIC: 'diagnostic',
  SUPPORTIVE_CARE: 'supportive-care',
  SCREENING: 'screening',
  HEALTH_SERVICES_RESEARCH: 'health-services-research',
  BASIC_SCIENCE: 'basic-science',
  DEVICE_FEASIBILITY: 'device-feasibility',
};

/** armGroups[].type → R5 research-study-arm-type. */
export const ARM_TYPE_TO_FHIR: Readonly<Record<string, string>> = {
  EXPERIMENTAL: 'experimental',
  ACTIVE_COMPARATOR: 'active-comparator',
  PLACEBO_COMPARATOR: 'placebo-comparator',
  SHAM_COMPARATOR: 'sham-comparator',
  NO_INTERVENTION: 'no-intervention',
  OTHER: 'other',
};

/** Role of a person or organization → R5 research-study-party-role. */
export const ROLE_TO_FHIR: Readonly<Record<string, string>> = {
  STUDY_CHAIR: 'study-chair',
  STUDY_DIRECTOR: 'study-director',
  PRINCIPAL_INVESTIGATOR: 'primary-investigator',
  SUB_INVESTIGATOR: 'sub-investigator',
  SPONSOR: 'sponsor',
  SPONSOR_INVESTIGATOR: 'sponsor-investigator',
};

/** sex → administrative-gender; ALL is no restriction. */
export const SEX_TO_FHIR: Readonly<Record<string, string>> = { FEMALE: 'female', MALE: 'male' };

/** Which list of outcomes → research-study-objective-type. */
export const OUTCOME_TO_FHIR = {
  primaryOutcomes: 'primary',
  secondaryOutcomes: 'secondary',
  otherOutcomes: 'exploratory',
} as const;

/** Unit of an age limit, singular, → UCUM. */
export const AGE_UNIT_TO_UCUM: Readonly<Record<string, string>> = {
  year: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
};

/** The keys that a map gives for a value, first match; undefined where none does. */
export const keyOf = (map: Readonly<Record<string, string>>, value: string | undefined): string | undefined =>
  Object.keys(map).find((key) => map[key] === value);

/** What a map gives for a code; undefined for any other text, `constructor` too. */
export const lookUp = <T>(map: Readonly<Record<string, T>>, code: string | undefined): T | undefined =>
  code !== undefined && Object.hasOwn(map, code) ? map[code] : undefined;
