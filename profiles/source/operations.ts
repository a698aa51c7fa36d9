import type { OperationDefinition, OperationDefinitionParameter } from '@medplum/fhirtypes';
import { artifact, computerName } from './artifact.ts';

interface Input {
  readonly name: string;
  readonly type: string;
  readonly max: '1' | '*';
  readonly documentation: string;
}

const input = (name: string, type: string, max: '1' | '*', documentation: string): Input => ({
  name,
  type,
  max,
  documentation,
});

const PATIENT: readonly Input[] = [
  input('resource', 'Resource', '1', 'A Patient, or a Bundle with the record of one patient.'),
  input('subject', 'Reference', '1', 'A patient whose record the server holds.'),
];

const FILTERS: readonly Input[] = [
  input('study', 'string', '*', 'Only these studies, by NCT number or id; closed ones are judged too.'),
  input('status', 'code', '*', 'Only studies of this status. Without it, those open to recruitment.'),
  input('condition', 'string', '*', 'Only studies of this condition: a code, `system|code`, or words.'),
  input('phase', 'code', '*', 'Only studies of this phase.'),
  input('near', 'string', '1', 'Only studies with a site within a distance: `latitude|longitude|distance|unit`.'),
];

const JUDGING: readonly Input[] = [
  input('asOf', 'date', '1', 'The day for which ages and windows of time are reckoned; today where absent.'),
  input('policy', 'code', '1', 'How silence is read: strict, clinical (where absent) or permissive.'),
  input('willing', 'boolean', '1', 'Take consent, willingness and stated ability as given.'),
  input('assume', 'Resource', '*', 'A resource to judge by as if the record held it.'),
  input('minScore', 'decimal', '1', 'Leave out studies that score less, from 0 to 1.'),
  input('count', 'integer', '1', 'Most studies in the answer; 20 where absent.'),
  input('detail', 'code', '1', 'none, criteria (where absent) or evidence.'),
];

const RESULT: OperationDefinitionParameter = {
  name: 'return',
  use: 'out',
  min: 1,
  max: '1',
  documentation:
    'A searchset: each study with its match-summary, best first, and a GuidanceResponse with its criteria.',
  type: 'Bundle',
};

interface Operation {
  readonly resource: 'ResearchStudy' | 'Patient';
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly type: boolean;
  readonly inputs: readonly Input[];
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
  },
  {
    resource: 'Patient',
    code: 'match-trials',
    title: 'Studies for a patient',
    description: 'As match, for the patient at hand; the name match belongs to the search for duplicate patients.',
    type: false,
    inputs: [...FILTERS, ...JUDGING],
  },
];

export const operationDefinitions = (): OperationDefinition[] =>
  OPERATIONS.map(({ resource, code, title, description, type, inputs }) => ({
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
      ...inputs.map(
        (one): OperationDefinitionParameter => ({ ...one, use: 'in', min: 0 }) as OperationDefinitionParameter,
      ),
      RESULT,
    ],
  }));
