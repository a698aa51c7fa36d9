import type { ConceptMap, ConceptMapGroupElementTarget } from '@medplum/fhirtypes';
import {
  ARM_TYPE,
  codeSystem,
  GENDER,
  OBJECTIVE_TYPE,
  PARTY_ROLE,
  STUDY_PHASE,
  STUDY_PURPOSE,
  UCUM,
} from '../canonical.ts';
import {
  AGE_UNIT_TO_UCUM,
  ARM_TYPE_TO_FHIR,
  OUTCOME_TO_FHIR,
  PHASE_TO_FHIR,
  PURPOSE_TO_FHIR,
  ROLE_TO_FHIR,
  SEX_TO_FHIR,
  STATUS_TO_FHIR,
} from '../code-map.table.ts';
import { artifact, computerName } from './artifact.ts';

interface Map {
  readonly title: string;
  readonly source: string;
  readonly target: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** `+` joins the codes of two phases, since a comma may not stand in a code. */
const phases = Object.fromEntries(Object.entries(PHASE_TO_FHIR).map(([from, to]) => [from.replace(',', '+'), to]));

const MAPS: Readonly<Record<string, Map>> = {
  'overall-status': {
    title: 'Status of a study to research-study-status',
    source: codeSystem('overall-status'),
    target: 'http://hl7.org/fhir/research-study-status',
    codes: STATUS_TO_FHIR,
  },
  phase: {
    title: 'Phases of a study to research-study-phase',
    source: codeSystem('phase'),
    target: STUDY_PHASE,
    codes: phases,
  },
  'primary-purpose': {
    title: 'Primary purpose to research-study-prim-purp-type',
    source: codeSystem('primary-purpose'),
    target: STUDY_PURPOSE,
    codes: PURPOSE_TO_FHIR,
  },
  'arm-type': {
    title: 'Type of arm to the R5 arm types',
    source: codeSystem('arm-type'),
    target: ARM_TYPE,
    codes: ARM_TYPE_TO_FHIR,
  },
  'party-role': {
    title: 'Role of a party to the R5 party roles',
    source: codeSystem('contact-role'),
    target: PARTY_ROLE,
    codes: ROLE_TO_FHIR,
  },
  sex: {
    title: 'Eligible sex to administrative gender',
    source: codeSystem('sex'),
    target: GENDER,
    codes: SEX_TO_FHIR,
  },
  'outcome-type': {
    title: 'List of outcomes to research-study-objective-type',
    source: codeSystem('outcome-list'),
    target: OBJECTIVE_TYPE,
    codes: OUTCOME_TO_FHIR,
  },
  'age-unit': {
    title: 'Unit of an age limit to UCUM',
    source: codeSystem('age-unit'),
    target: UCUM,
    codes: AGE_UNIT_TO_UCUM,
  },
};

/** Two registry codes that share one FHIR code are both wider than it says; one alone is equivalent. */
function equivalence(codes: Readonly<Record<string, string>>, to: string): ConceptMapGroupElementTarget['equivalence'] {
  return Object.values(codes).filter((one) => one === to).length > 1 ? 'wider' : 'equivalent';
}

export const conceptMaps = (): ConceptMap[] =>
  Object.entries(MAPS).map(([id, { title, source, target, codes }]) => ({
    resourceType: 'ConceptMap',
    ...artifact('ConceptMap', id),
    name: computerName(`${id}-map`),
    title,
    group: [
      {
        source,
        target,
        element: Object.entries(codes).map(([code, to]) => ({
          code,
          target: [{ code: to, equivalence: equivalence(codes, to) }],
        })),
      },
    ],
  }));
