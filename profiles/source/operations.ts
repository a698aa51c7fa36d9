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
  input(
    'subject',
    'Reference',
    '1',
    'A patient whose record the server holds, or one of a hospital system that the operator has named.',
  ),
];

const COHORT: readonly Input[] = [
  input('resource', 'Resource', '*', 'A Patient, or a Bundle with the record of one patient; one for each.'),
  input(
    'subject',
    'Reference',
    '*',
    'A patient, or a Group of patients, that the server holds, or a patient of a hospital system that the operator has named. With none of these, every patient that the caller may see, who is alive as far as is known and whose record is in use.',
  ),
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
  input(
    'zipCode',
    'string',
    '1',
    'A US postal code that distances are measured from; with travelRadius, instead of near.',
  ),
  input('travelRadius', 'Quantity', '1', 'Distance from zipCode: a Quantity of length, or a number of miles.'),
];

const HOW: readonly Input[] = [
  input('asOf', 'date', '1', 'The day for which ages and windows of time are reckoned; today where absent.'),
  input('policy', 'code', '1', 'How silence is read: strict, clinical (where absent) or permissive.', 'policy'),
  input('willing', 'boolean', '1', 'Take consent, willingness and stated ability as given.'),
  input('minScore', 'decimal', '1', 'Leave out what scores less, from 0 to 1.'),
  input(
    'count',
    'integer',
    '1',
    'Most studies or patients in the answer; where absent 20, and all with Prefer: respond-async.',
  ),
  input('detail', 'code', '1', 'none, criteria (where absent) or evidence.', 'match-detail'),
  input(
    'persist',
    'code',
    '1',
    'none (where absent) or ResearchSubject: store a candidate for each study and patient of the answer that no criterion rules out. With POST only.',
    'match-persist',
  ),
];

const JUDGING: readonly Input[] = [
  ...HOW,
  input('assume', 'Resource', '*', 'A resource to judge by as if the record held it.'),
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
    code: 'candidates',
    title: 'Patients for a study',
    description: 'Judges many patients against every eligibility criterion of one study, and says why.',
    type: false,
    inputs: [...COHORT, ...HOW],
    output: {
      type: 'Bundle',
      documentation:
        'A searchset: each patient with its match-summary, best first, and a GuidanceResponse with the criteria.',
    },
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
    code: 'everything',
    title: 'A study with all that belongs to it',
    description:
      "Gives a study with what it refers to (eligibility Group, protocol with its ActivityDefinitions, sites, sponsor, investigators, and what these refer to) and its ResearchSubjects; not the subjects' patients.",
    type: false,
    inputs: [
      input('_since', 'instant', '1', 'Only what was changed at that time or later.'),
      input('_type', 'code', '*', 'Only these resource types; several may be joined by commas.'),
      input('_count', 'integer', '1', 'Most resources on a page.'),
    ],
    output: { type: 'Bundle', documentation: 'A searchset: the study first, then the others by type and id.' },
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
