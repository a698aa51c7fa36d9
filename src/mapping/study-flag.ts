import type { CodeableConcept, Extension } from '@medplum/fhirtypes';
import type { OversightModule } from '../trial/parties.ts';
import type {
  BioSpec,
  DesignModule,
  ExpandedAccessInfo,
  ExpandedAccessTypes,
  StatusModule,
} from '../trial/protocol.ts';
import { codeSystem, xver } from './canonical.ts';
import { codeIn, concept, presentOrNone, speaks } from './element.ts';
import { allAt } from './extension.ts';

const CLASSIFIER = xver('ResearchStudy.classifier');
/** Yes-or-no facts of a study: the code says the fact, `not-` before it that the fact is denied. */
const FLAG = codeSystem('study-flag');
const RETENTION = codeSystem('specimen-retention');

const OVERSIGHT_FLAGS = {
  oversightHasDmc: 'data-monitoring-committee',
  isFdaRegulatedDrug: 'fda-regulated-drug',
  isFdaRegulatedDevice: 'fda-regulated-device',
  isUnapprovedDevice: 'unapproved-device',
  isPpsd: 'pediatric-postmarket-surveillance',
  isUsExport: 'exported-from-us',
  fdaaa801Violation: 'fdaaa-801-violation',
} as const satisfies Record<keyof OversightModule, string>;

const ACCESS_FLAGS = {
  individual: 'expanded-access-individual',
  intermediate: 'expanded-access-intermediate',
  treatment: 'expanded-access-treatment',
} as const satisfies Record<keyof ExpandedAccessTypes, string>;

const EXPANDED_ACCESS_FLAGS = { hasExpandedAccess: 'expanded-access' } as const;
const STATUS_FLAGS = { delayedPosting: 'delayed-posting', resultsWaived: 'results-waived' } as const;
const DESIGN_FLAGS = { patientRegistry: 'patient-registry' } as const;

const classifier = (valueCodeableConcept: CodeableConcept): Extension => ({ url: CLASSIFIER, valueCodeableConcept });

function flagsOf(codes: Readonly<Record<string, string>>, values: object | undefined): Extension[] {
  const out: Extension[] = [];
  if (values === undefined) return out;
  for (const key in codes) {
    const value = (values as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'boolean') out.push(classifier(concept(FLAG, value ? codes[key]! : `not-${codes[key]}`)));
  }
  return out;
}

/** What a record says by yes and no, and what specimens are kept, as cross-version classifiers. */
export function toClassifiers(
  oversight: OversightModule | undefined,
  status: StatusModule | undefined,
  design: DesignModule | undefined,
): Extension[] {
  const { retention, description } = design?.bioSpec ?? {};
  return [
    ...flagsOf(OVERSIGHT_FLAGS, oversight),
    ...flagsOf(STATUS_FLAGS, status),
    ...flagsOf(EXPANDED_ACCESS_FLAGS, status?.expandedAccessInfo),
    ...flagsOf(DESIGN_FLAGS, design),
    ...flagsOf(ACCESS_FLAGS, design?.expandedAccessTypes),
    ...(retention !== undefined ? [classifier(concept(RETENTION, retention, description))] : []),
    ...(retention === undefined && description !== undefined
      ? [classifier({ coding: [{ system: RETENTION }], text: description })]
      : []),
  ];
}

/** The flags of a record, by the module that holds them. */
export interface Flags {
  readonly oversight: OversightModule | undefined;
  readonly status: Pick<StatusModule, 'delayedPosting' | 'resultsWaived'>;
  readonly expandedAccess: Pick<ExpandedAccessInfo, 'hasExpandedAccess'>;
  readonly patientRegistry: boolean | undefined;
  readonly expandedAccessTypes: ExpandedAccessTypes | undefined;
  readonly bioSpec: BioSpec | undefined;
}

export function fromClassifiers(extensions: readonly Extension[] | undefined): Flags {
  const concepts = allAt(extensions, CLASSIFIER).flatMap((extension) => extension.valueCodeableConcept ?? []);
  const codes = new Set(concepts.map((one) => codeIn(one, FLAG)));
  const read = (group: Readonly<Record<string, string>>): Record<string, boolean> | undefined =>
    presentOrNone(
      Object.fromEntries(
        Object.entries(group).map(([key, code]) => [
          key,
          codes.has(code) ? true : codes.has(`not-${code}`) ? false : undefined,
        ]),
      ) as Record<string, boolean>,
    );
  const specimen = concepts.find((one) => speaks(one, RETENTION));
  return {
    oversight: read(OVERSIGHT_FLAGS),
    status: read(STATUS_FLAGS) ?? {},
    expandedAccess: read(EXPANDED_ACCESS_FLAGS) ?? {},
    patientRegistry: read(DESIGN_FLAGS)?.['patientRegistry'],
    expandedAccessTypes: read(ACCESS_FLAGS),
    bioSpec: specimen
      ? presentOrNone<BioSpec>({ retention: codeIn(specimen, RETENTION), description: specimen.text } as BioSpec)
      : undefined,
  };
}
