import type { ConceptMap, ConceptMapGroup, ConceptMapGroupElementTarget } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

interface Group {
  readonly source: string;
  readonly target: string;
  readonly codes: Readonly<Record<string, string>>;
}

interface CodeMap {
  readonly title: string;
  readonly description?: string;
  readonly groups: readonly Group[];
}

const own = (id: string): string => canonical('CodeSystem', id);

const STUDY_STATUS = 'http://hl7.org/fhir/research-study-status';
const PUBLICATION_STATUS = 'http://hl7.org/fhir/publication-status';
const STUDY_PHASE = 'http://terminology.hl7.org/CodeSystem/research-study-phase';
const STUDY_PURPOSE = 'http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type';
const OBJECTIVE_TYPE = 'http://terminology.hl7.org/CodeSystem/research-study-objective-type';
const ARM_TYPE = 'http://hl7.org/fhir/research-study-arm-type';
const PARTY_ROLE = 'http://hl7.org/fhir/research-study-party-role';
const GENDER = 'http://hl7.org/fhir/administrative-gender';
const UCUM = 'http://unitsofmeasure.org';
const SEVCO = 'https://fevir.net/resources/CodeSystem/27270';

const MAPS: Readonly<Record<string, CodeMap>> = {
  'overall-status': {
    title: 'Status of a study to research-study-status',
    description: 'UNKNOWN has no code of its own: the last known status counts, and is marked as unverified.',
    groups: [
      {
        source: own('overall-status'),
        target: STUDY_STATUS,
        codes: {
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
        },
      },
    ],
  },
  'research-study-status': {
    title: 'research-study-status to the status of a study',
    description: "For studies without the registry's own status: the code most often meant.",
    groups: [
      {
        source: STUDY_STATUS,
        target: own('overall-status'),
        codes: {
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
        },
      },
    ],
  },
  'r5-study-status': {
    title: 'R4 research-study-status to the R5 publication status of a study',
    description: 'In R5 the status is that of the record; how far the study has come stands in progressStatus.',
    groups: [
      {
        source: STUDY_STATUS,
        target: PUBLICATION_STATUS,
        codes: {
          active: 'active',
          approved: 'active',
          'administratively-completed': 'active',
          'closed-to-accrual': 'active',
          'closed-to-accrual-and-intervention': 'active',
          completed: 'active',
          disapproved: 'active',
          'in-review': 'draft',
          'temporarily-closed-to-accrual': 'active',
          'temporarily-closed-to-accrual-and-intervention': 'active',
          withdrawn: 'active',
        },
      },
    ],
  },
  'r5-study-state': {
    title: 'Status of a study to the R5 state of a study, where R5 has a code that R4 lacks',
    groups: [
      {
        source: own('overall-status'),
        target: STUDY_STATUS,
        codes: {
          NOT_YET_RECRUITING: 'not-yet-recruiting',
          RECRUITING: 'recruiting',
          ENROLLING_BY_INVITATION: 'enrolling-by-invitation',
          ACTIVE_NOT_RECRUITING: 'active-but-not-recruiting',
          TERMINATED: 'terminated',
        },
      },
    ],
  },
  phase: {
    title: 'Phases of a study to research-study-phase',
    groups: [
      {
        source: own('phase'),
        target: STUDY_PHASE,
        codes: {
          NA: 'n-a',
          EARLY_PHASE1: 'early-phase-1',
          PHASE1: 'phase-1',
          'PHASE1+PHASE2': 'phase-1-phase-2',
          PHASE2: 'phase-2',
          'PHASE2+PHASE3': 'phase-2-phase-3',
          PHASE3: 'phase-3',
          PHASE4: 'phase-4',
        },
      },
    ],
  },
  'primary-purpose': {
    title: 'Primary purpose to research-study-prim-purp-type',
    description: 'ECT and OTHER have no code there and keep their own.',
    groups: [
      {
        source: own('primary-purpose'),
        target: STUDY_PURPOSE,
        codes: {
          TREATMENT: 'treatment',
          PREVENTION: 'prevention',
          DIAGNOSTIC: 'diagnostic',
          SUPPORTIVE_CARE: 'supportive-care',
          SCREENING: 'screening',
          HEALTH_SERVICES_RESEARCH: 'health-services-research',
          BASIC_SCIENCE: 'basic-science',
          DEVICE_FEASIBILITY: 'device-feasibility',
        },
      },
    ],
  },
  'arm-type': {
    title: 'Type of arm to the R5 arm types',
    groups: [
      {
        source: own('arm-type'),
        target: ARM_TYPE,
        codes: {
          EXPERIMENTAL: 'experimental',
          ACTIVE_COMPARATOR: 'active-comparator',
          PLACEBO_COMPARATOR: 'placebo-comparator',
          SHAM_COMPARATOR: 'sham-comparator',
          NO_INTERVENTION: 'no-intervention',
          OTHER: 'other',
        },
      },
    ],
  },
  'party-role': {
    title: 'Role of a party to the R5 party roles',
    groups: [
      {
        source: own('contact-role'),
        target: PARTY_ROLE,
        codes: {
          STUDY_CHAIR: 'study-chair',
          STUDY_DIRECTOR: 'study-director',
          PRINCIPAL_INVESTIGATOR: 'primary-investigator',
          SUB_INVESTIGATOR: 'sub-investigator',
        },
      },
      {
        source: own('party-role'),
        target: PARTY_ROLE,
        codes: {
          SPONSOR: 'sponsor',
          PRINCIPAL_INVESTIGATOR: 'primary-investigator',
          SPONSOR_INVESTIGATOR: 'sponsor-investigator',
        },
      },
    ],
  },
  sex: {
    title: 'Eligible sex to administrative gender',
    description: 'ALL is no limit, and so no characteristic.',
    groups: [{ source: own('sex'), target: GENDER, codes: { FEMALE: 'female', MALE: 'male' } }],
  },
  'outcome-type': {
    title: 'List of outcomes to research-study-objective-type',
    groups: [
      {
        source: own('outcome-list'),
        target: OBJECTIVE_TYPE,
        codes: { primaryOutcomes: 'primary', secondaryOutcomes: 'secondary', otherOutcomes: 'exploratory' },
      },
    ],
  },
  'age-unit': {
    title: 'Unit of an age limit to UCUM',
    groups: [
      {
        source: own('age-unit'),
        target: UCUM,
        codes: { year: 'a', month: 'mo', week: 'wk', day: 'd', hour: 'h', minute: 'min' },
      },
    ],
  },
  'study-design': {
    title: 'Design of a study to SEVCO',
    description: 'Only the codes of which SEVCO has the same term.',
    groups: [
      { source: own('allocation'), target: SEVCO, codes: { RANDOMIZED: 'SEVCO:01003' } },
      { source: own('intervention-model'), target: SEVCO, codes: { PARALLEL: 'SEVCO:01011' } },
      {
        source: own('who-masked'),
        target: SEVCO,
        codes: {
          PARTICIPANT: 'SEVCO:01060',
          CARE_PROVIDER: 'SEVCO:01061',
          OUTCOMES_ASSESSOR: 'SEVCO:01062',
        },
      },
    ],
  },
};

/** Codes that share one target are all narrower than it, so that the target is wider; one alone is equivalent. */
function equivalence(codes: Readonly<Record<string, string>>, to: string): ConceptMapGroupElementTarget['equivalence'] {
  return Object.values(codes).filter((one) => one === to).length > 1 ? 'wider' : 'equivalent';
}

const toGroup = ({ source, target, codes }: Group): ConceptMapGroup => ({
  source,
  target,
  element: Object.entries(codes).map(([code, to]) => ({
    code,
    target: [{ code: to, equivalence: equivalence(codes, to) }],
  })),
});

export const conceptMaps = (): ConceptMap[] =>
  Object.entries(MAPS).map(([id, { title, description, groups }]) => ({
    resourceType: 'ConceptMap',
    ...artifact('ConceptMap', id),
    name: computerName(`${id}-map`),
    title,
    ...(description === undefined ? {} : { description }),
    group: groups.map(toGroup),
  }));
