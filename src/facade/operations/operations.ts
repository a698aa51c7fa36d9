import type { OperationInput, R4OperationId } from '../../fhir/definitions/operations.ts';
import type { Interaction } from '../call.ts';
import { candidates } from './candidates.ts';
import { groupEverything, patientEverything, studyEverything } from './everything/everything.ts';
import { EXPORT_INPUTS, exportAll, exportGroup, exportPatients } from './export.ts';
import { exportCtgov } from './export-ctgov.ts';
import { matchForPatient, matchStudies, matchStudy } from './match.ts';
import { meta, metaAdd, metaDelete } from './meta.ts';
import { matchPatient } from './patient-match.ts';
import { similar } from './similar.ts';
import { expand } from './terminology/expand.ts';
import { lookup } from './terminology/lookup.ts';
import { subsumes } from './terminology/subsumes.ts';
import { translate } from './terminology/translate.ts';
import { validateInSet, validateInSystem } from './terminology/validate-code.ts';
import { validate } from './validate.ts';

type Methods = Readonly<Record<string, Interaction>>;

export interface Operation {
  readonly name: string;
  readonly level: 'system' | 'type' | 'instance';
  /** `*`: of every type, or of none in particular. */
  readonly type: string;
  readonly methods: Methods;
  /** Id of the definition, where that is one of R4's own. */
  readonly r4?: R4OperationId;
  /** Where another specification defines it. */
  readonly elsewhere?: {
    readonly definition: string;
    readonly title: string;
    readonly inputs: readonly OperationInput[];
  };
}

const BOTH = (interaction: Interaction): Methods => ({ GET: interaction, POST: interaction });

/** Every operation that is offered, once for each level and type. */
export const OPERATIONS: readonly Operation[] = [
  { name: '$match', level: 'type', type: 'ResearchStudy', methods: { POST: matchStudies } },
  { name: '$match', level: 'instance', type: 'ResearchStudy', methods: { POST: matchStudy, GET: matchStudy } },
  {
    name: '$match-trials',
    level: 'instance',
    type: 'Patient',
    methods: { GET: matchForPatient, POST: matchForPatient },
  },
  { name: '$candidates', level: 'instance', type: 'ResearchStudy', methods: BOTH(candidates) },
  { name: '$similar', level: 'instance', type: 'ResearchStudy', methods: { GET: similar, POST: similar } },
  { name: '$export-ctgov', level: 'instance', type: 'ResearchStudy', methods: { GET: exportCtgov } },
  { name: '$everything', level: 'instance', type: 'ResearchStudy', methods: BOTH(studyEverything) },
  ...onBothLevels('Patient', '$everything', patientEverything, 'Patient-everything'),
  {
    name: '$everything',
    level: 'instance',
    type: 'Group',
    methods: BOTH(groupEverything),
    r4: 'Group-everything',
  },
  { name: '$match', level: 'type', type: 'Patient', methods: { POST: matchPatient }, r4: 'Patient-match' },
  { name: '$validate', level: 'type', type: '*', methods: { POST: validate }, r4: 'Resource-validate' },
  { name: '$validate', level: 'instance', type: '*', methods: BOTH(validate), r4: 'Resource-validate' },
  { ...bulkExport('export'), level: 'system', type: '*', methods: BOTH(exportAll) },
  { ...bulkExport('patient-export'), level: 'type', type: 'Patient', methods: BOTH(exportPatients) },
  { ...bulkExport('group-export'), level: 'instance', type: 'Group', methods: BOTH(exportGroup) },
  { name: '$meta', level: 'system', type: '*', methods: BOTH(meta), r4: 'Resource-meta' },
  ...onBothLevels('*', '$meta', meta, 'Resource-meta'),
  { name: '$meta-add', level: 'instance', type: '*', methods: { POST: metaAdd }, r4: 'Resource-meta-add' },
  { name: '$meta-delete', level: 'instance', type: '*', methods: { POST: metaDelete }, r4: 'Resource-meta-delete' },
  { name: '$lookup', level: 'type', type: 'CodeSystem', methods: BOTH(lookup), r4: 'CodeSystem-lookup' },
  ...onBothLevels('CodeSystem', '$subsumes', subsumes, 'CodeSystem-subsumes'),
  ...onBothLevels('CodeSystem', '$validate-code', validateInSystem, 'CodeSystem-validate-code'),
  ...onBothLevels('ValueSet', '$validate-code', validateInSet, 'ValueSet-validate-code'),
  ...onBothLevels('ValueSet', '$expand', expand, 'ValueSet-expand'),
  ...onBothLevels('ConceptMap', '$translate', translate, 'ConceptMap-translate'),
];

function bulkExport(definition: string): Pick<Operation, 'name' | 'elsewhere'> {
  return {
    name: '$export',
    elsewhere: {
      definition: `http://hl7.org/fhir/uv/bulkdata/OperationDefinition/${definition}`,
      title: 'Export resources as NDJSON files',
      inputs: EXPORT_INPUTS,
    },
  };
}

function onBothLevels(type: string, name: string, interaction: Interaction, r4: R4OperationId): Operation[] {
  return (['type', 'instance'] as const).map((level) => ({ name, level, type, methods: BOTH(interaction), r4 }));
}

/** The operation that a path names and the place it is called on; undefined where the path names none. */
export function operationAt(
  path: readonly string[],
): { readonly methods: Methods; readonly place: readonly string[] } | undefined {
  const name = path.at(-1);
  if (name === undefined || !name.startsWith('$')) return undefined;
  const place = path.slice(0, -1);
  const level = (['system', 'type', 'instance'] as const)[place.length];
  const operation = OPERATIONS.find(
    (one) => one.name === name && one.level === level && (one.type === '*' || one.type === place[0]),
  );
  return operation && { methods: operation.methods, place };
}
