import { allergyFacts } from './allergy-facts.ts';
import { carePlanFacts } from './care-plan-facts.ts';
import type { Collector } from './collecting.ts';
import { conditionFacts } from './condition-facts.ts';
import { consentFacts } from './consent-facts.ts';
import { coverageFacts } from './coverage-facts.ts';
import { deviceFacts, deviceUseFacts } from './device-facts.ts';
import { compositionFacts, documentFacts } from './document-facts.ts';
import { listFacts } from './empty-list.ts';
import { encounterFacts } from './encounter-facts.ts';
import { familyFacts } from './family-facts.ts';
import { immunizationFacts } from './immunization-facts.ts';
import {
  medicationAdministrationFacts,
  medicationDispenseFacts,
  medicationRequestFacts,
  medicationStatementFacts,
} from './medication-facts.ts';
import { observationFacts } from './observation-facts.ts';
import { procedureFacts, serviceRequestFacts } from './procedure-facts.ts';
import { questionnaireFacts } from './questionnaire-facts.ts';
import { reportFacts } from './report-facts.ts';
import { specimenFacts } from './specimen-facts.ts';
import { studyFacts } from './study-facts.ts';

/** Every resource type that is read, and by what. Types that are not here say nothing about eligibility. */
export const COLLECTORS: Readonly<Record<string, Collector>> = {
  AllergyIntolerance: allergyFacts,
  CarePlan: carePlanFacts,
  Composition: compositionFacts,
  Condition: conditionFacts,
  Consent: consentFacts,
  Coverage: coverageFacts,
  Device: deviceFacts,
  DeviceUseStatement: deviceUseFacts,
  DiagnosticReport: reportFacts,
  DocumentReference: documentFacts,
  Encounter: encounterFacts,
  FamilyMemberHistory: familyFacts,
  Immunization: immunizationFacts,
  List: listFacts,
  MedicationAdministration: medicationAdministrationFacts,
  MedicationDispense: medicationDispenseFacts,
  MedicationRequest: medicationRequestFacts,
  MedicationStatement: medicationStatementFacts,
  Observation: observationFacts,
  Procedure: procedureFacts,
  QuestionnaireResponse: questionnaireFacts,
  ResearchSubject: studyFacts,
  ServiceRequest: serviceRequestFacts,
  Specimen: specimenFacts,
};

/**
 * Types that R4 lets be about nobody: a scanner is a Device, a bank keeps Specimens. One that names nobody is no entry of
 * the patient's, and no reason to refuse the record.
 */
export const MAY_BE_OF_NOBODY: ReadonlySet<string> = new Set([
  'Composition',
  'Device',
  'List',
  'QuestionnaireResponse',
  'Specimen',
]);
