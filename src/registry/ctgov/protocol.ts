import { z } from 'zod';
import * as codes from '../../trial/vocabulary.ts';
import { age, code, date, fields, flag, number, text, texts, whole } from './fields.ts';
import { contactsLocationsModule, oversightModule, responsibleParty, sponsor } from './parties.ts';

export const dateStruct = fields({ date: date(), type: code(codes.DATE_TYPES) });

const NCT_ID = /^NCT\d{8}$/;

const identificationModule = fields({
  nctIdAliases: texts,
  orgStudyIdInfo: fields({ id: text, type: code(codes.ORG_STUDY_ID_TYPES), link: text }),
  secondaryIdInfos: z.array(fields({ id: text, type: code(codes.SECONDARY_ID_TYPES), domain: text, link: text })),
  briefTitle: text,
  officialTitle: text,
  acronym: text,
  organization: fields({ fullName: text, class: code(codes.AGENCY_CLASSES) }),
}).extend({ nctId: z.string().regex(NCT_ID, 'expected NCT and eight digits') });

const statusModule = fields({
  statusVerifiedDate: date(),
  overallStatus: code(codes.STATUSES),
  lastKnownStatus: code(codes.STATUSES),
  delayedPosting: flag,
  whyStopped: text,
  expandedAccessInfo: fields({
    hasExpandedAccess: flag,
    nctId: text,
    statusForNctId: code(codes.EXPANDED_ACCESS_STATUSES),
  }),
  startDateStruct: dateStruct,
  primaryCompletionDateStruct: dateStruct,
  completionDateStruct: dateStruct,
  studyFirstSubmitDate: date(),
  studyFirstSubmitQcDate: date(),
  studyFirstPostDateStruct: dateStruct,
  resultsWaived: flag,
  resultsFirstSubmitDate: date(),
  resultsFirstSubmitQcDate: date(),
  resultsFirstPostDateStruct: dateStruct,
  dispFirstSubmitDate: date(),
  dispFirstSubmitQcDate: date(),
  dispFirstPostDateStruct: dateStruct,
  lastUpdateSubmitDate: date(),
  lastUpdatePostDateStruct: dateStruct,
});

const designModule = fields({
  studyType: code(codes.STUDY_TYPES),
  nPtrsToThisExpAccNctId: number,
  expandedAccessTypes: fields({ individual: flag, intermediate: flag, treatment: flag }),
  patientRegistry: flag,
  targetDuration: text,
  phases: z.array(code(codes.PHASES)),
  designInfo: fields({
    allocation: code(codes.ALLOCATIONS),
    interventionModel: code(codes.INTERVENTION_MODELS),
    interventionModelDescription: text,
    primaryPurpose: code(codes.PRIMARY_PURPOSES),
    observationalModel: code(codes.OBSERVATIONAL_MODELS),
    timePerspective: code(codes.TIME_PERSPECTIVES),
    maskingInfo: fields({
      masking: code(codes.MASKINGS),
      maskingDescription: text,
      whoMasked: z.array(code(codes.WHO_MASKED)),
    }),
  }),
  bioSpec: fields({ retention: code(codes.BIOSPEC_RETENTIONS), description: text }),
  enrollmentInfo: fields({ count: whole, type: code(codes.ENROLLMENT_TYPES) }),
});

const armsInterventionsModule = fields({
  armGroups: z.array(
    fields({ label: text, type: code(codes.ARM_GROUP_TYPES), description: text, interventionNames: texts }),
  ),
  interventions: z.array(
    fields({
      type: code(codes.INTERVENTION_TYPES),
      name: text,
      description: text,
      armGroupLabels: texts,
      otherNames: texts,
    }),
  ),
});

const outcomes = z.array(fields({ measure: text, description: text, timeFrame: text }));

const eligibilityModule = fields({
  eligibilityCriteria: text,
  healthyVolunteers: flag,
  sex: code(codes.SEXES),
  genderBased: flag,
  genderDescription: text,
  minimumAge: age(),
  maximumAge: age(),
  stdAges: z.array(code(codes.STANDARD_AGES)),
  studyPopulation: text,
  samplingMethod: code(codes.SAMPLING_METHODS),
});

const referencesModule = fields({
  references: z.array(
    fields({
      pmid: text,
      type: code(codes.REFERENCE_TYPES),
      citation: text,
      retractions: z.array(fields({ pmid: text, source: text })),
    }),
  ),
  seeAlsoLinks: z.array(fields({ label: text, url: text })),
  availIpds: z.array(fields({ id: text, type: text, url: text, comment: text })),
});

const ipdSharingStatementModule = fields({
  ipdSharing: code(codes.IPD_SHARING),
  description: text,
  infoTypes: z.array(code(codes.IPD_INFO_TYPES)),
  timeFrame: text,
  accessCriteria: text,
  url: text,
});

export const protocolSection = fields({
  statusModule,
  sponsorCollaboratorsModule: fields({ responsibleParty, leadSponsor: sponsor, collaborators: z.array(sponsor) }),
  oversightModule,
  descriptionModule: fields({ briefSummary: text, detailedDescription: text }),
  conditionsModule: fields({ conditions: texts, keywords: texts }),
  designModule,
  armsInterventionsModule,
  outcomesModule: fields({ primaryOutcomes: outcomes, secondaryOutcomes: outcomes, otherOutcomes: outcomes }),
  eligibilityModule,
  contactsLocationsModule,
  referencesModule,
  ipdSharingStatementModule,
}).extend({ identificationModule });
