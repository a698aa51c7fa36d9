import type { OperationDefinition, OperationDefinitionParameter } from '@medplum/fhirtypes';
import { artifact, canonical, computerName } from './artifact.ts';

interface Input {
  readonly name: string;
  readonly type: NonNullable<OperationDefinitionParameter['type']>;
  readonly max: '1' | '*';
  readonly documentation: string;
  /** Id of a value set of ours that holds all codes. */
  readonly valueSet?: string;
}

const input = (name: string, type: Input['type'], max: '1' | '*', documentation: string, valueSet?: string): Input => ({
  name,
  type,
  max,
  documentation,
  ...(valueSet === undefined ? {} : { valueSet }),
});

const PATIENT: readonly Input[] = [
  input('resource', 'Resource', '1', 'A Patient, or a Bundle with the record of one patient.'),
  input('subject', 'Reference', '1', 'A patient whose record the server holds.'),
];

const FILTERS: readonly Input[] = [
  input('study', 'string', '*', 'Only these studies, by NCT number or id; closed ones are judged too.'),
  input(
    'status',
    'code',
    '*',
    "Only studies of this status, FHIR's or the registry's. Without it, those open to recruitment.",
  ),
  input('condition', 'string', '*', 'Only studies of this condition: a code, `system|code`, or words.'),
  input('phase', 'code', '*', "Only studies of this phase, FHIR's or the registry's code."),
  input('near', 'string', '1', 'Only studies with a site within a distance: `latitude|longitude|distance|unit`.'),
  input('zipCode', 'string', '1', 'With travelRadius, instead of near: a US postal code.'),
  input('travelRadius', 'decimal', '1', 'Distance from zipCode, in miles.'),
];

const JUDGING: readonly Input[] = [
  input('asOf', 'date', '1', 'The day for which ages and windows of time are reckoned; today where absent.'),
  input('policy', 'code', '1', 'How silence is read: strict, clinical (where absent) or permissive.', 'policy'),
  input('willing', 'boolean', '1', 'Take consent, willingness and stated ability as given.'),
  input('assume', 'Resource', '*', 'A resource to judge by as if the record held it.'),
  input('minScore', 'decimal', '1', 'Leave out studies that score less, from 0 to 1.'),
  input('count', 'integer', '1', 'Most studies in the answer; 20 where absent.'),
  input('detail', 'code', '1', 'none, criteria (where absent) or evidence.', 'match-detail'),
];

interface Output {
  readonly type: NonNullable<OperationDefinitionParameter['type']>;
  readonly documentation: string;
}

const MATCHES: Output = {
  type: 'Bundle',
  documentation:
    'A searchset: each study with its match-summary, best first, and a GuidanceResponse with its criteria.',
};

interface Operation {
  readonly resource: 'ResearchStudy' | 'Patient';
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** Can be called on the type, beside on one instance. */
  readonly type: boolean;
  readonly inputs: readonly Input[];
  readonly output: Output;
}

const OPERATIONS: readonly Operation[] = [
  {
    resource: 'ResearchStudy',
    code: 'match',
    title: 'Match a patient with studies',
    description:
      'Judges a patient against every eligibility criterion of one study (instance) or of all that pass the filters (type), and says why.',
    type: true,
    inputs: [...PATIENT, ...FILTERS, ...JUDGING],
    output: MATCHES,
  },
  {
    resource: 'Patient',
    code: 'match-trials',
    title: 'Studies for a patient',
    description: 'As match, for the patient at hand; the name match belongs to the search for duplicate patients.',
    type: false,
    inputs: [...FILTERS, ...JUDGING],
    output: MATCHES,
  },
  {
    resource: 'ResearchStudy',
    code: 'similar',
    title: 'Studies like this one',
    description: 'Finds studies that share conditions, interventions or the phase with a study, the most alike first.',
    type: false,
    inputs: [
      input('count', 'integer', '1', 'Most studies in the answer; 10 where absent.'),
      input('minScore', 'decimal', '1', 'Leave out studies that score less, from 0 to 1.'),
    ],
    output: { type: 'Bundle', documentation: 'A searchset: each study with its score and what it shares.' },
  },
  {
    resource: 'ResearchStudy',
    code: 'export-ctgov',
    title: 'The record as the registry has it',
    description: "Gives the registry's study record (JSON, version 2) again, made from the study's resources alone.",
    type: false,
    inputs: [],
    output: {
      type: 'Binary',
      documentation: 'The record, as application/json; a Binary resource that holds it where only FHIR is accepted.',
    },
  },
];

const toInput = ({ valueSet, ...one }: Input): OperationDefinitionParameter => ({
  name: one.name,
  use: 'in',
  min: 0,
  max: one.max,
  documentation: one.documentation,
  type: one.type,
  ...(valueSet === undefined ? {} : { binding: { strength: 'required', valueSet: canonical('ValueSet', valueSet) } }),
});

export const operationDefinitions = (): OperationDefinition[] =>
  OPERATIONS.map(({ resource, code, title, description, type, inputs, output }) => ({
    resourceType: 'OperationDefinition',
    ...artifact('OperationDefinition', `${resource}-${code}`),
    name: computerName(code),
    title,
    kind: 'operation',
    description,
    affectsState: false,
    code,
    resource: [resource],
    system: false,
    type,
    instance: true,
    parameter: [
      ...inputs.map(toInput),
      { name: 'return', use: 'out', min: 1, max: '1', documentation: output.documentation, type: output.type },
    ],
  }));
