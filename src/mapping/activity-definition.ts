import type { ActivityDefinition } from '@medplum/fhirtypes';
import type { Intervention } from '../trial/protocol.ts';
import { BASE, codeSystem, idSystem } from './canonical.ts';
import { lookUp } from './code-map.table.ts';
import { codeIn, concept, present } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';

const TYPE = codeSystem('intervention-type');

/** Types that are a product to be ordered or given. */
const KINDS: Readonly<Record<string, NonNullable<ActivityDefinition['kind']>>> = {
  DRUG: 'MedicationRequest',
  BIOLOGICAL: 'MedicationRequest',
  GENETIC: 'MedicationRequest',
  DIETARY_SUPPLEMENT: 'NutritionOrder',
  DEVICE: 'DeviceRequest',
};

type PublicationStatus = ActivityDefinition['status'];

export interface InterventionContext {
  readonly nctId: string;
  /** From 0: interventions are told apart by place, since names repeat. */
  readonly at: number;
  readonly status: PublicationStatus;
  readonly version: string | undefined;
  /** Labels of the arms that the protocol gives it, in the protocol's order. */
  readonly armLabels: readonly string[];
}

export const interventionUrl = (nctId: string, at: number): string =>
  `${BASE}/ActivityDefinition/${nctId}-intervention-${at + 1}`;

/** One intervention. Which arms receive it is in the protocol; labels are repeated here only where they differ from it. */
export function toActivityDefinition(
  intervention: Intervention,
  { nctId, at, status, version, armLabels }: InterventionContext,
): ActivityDefinition & { id: string } {
  const id = `${nctId}-intervention-${at + 1}`;
  const kind = lookUp(KINDS, intervention.type);
  const product = kind === 'MedicationRequest';
  const sameArms = armLabels.join('\u001f') === (intervention.armGroupLabels ?? []).join('\u001f');
  return present<ActivityDefinition & { id: string }>({
    resourceType: 'ActivityDefinition',
    id,
    extension: [
      ...ownExtension('intervention-synonym', intervention.otherNames),
      ...ownExtension('arm-label', sameArms ? undefined : intervention.armGroupLabels),
    ],
    url: interventionUrl(nctId, at),
    identifier: [{ system: idSystem('ActivityDefinition'), value: id }],
    version,
    name: `${nctId}Intervention${at + 1}`,
    title: intervention.name,
    status,
    description: intervention.description,
    topic: intervention.type === undefined ? undefined : [concept(TYPE, intervention.type)],
    kind,
    code: product || intervention.name === undefined ? undefined : { text: intervention.name },
    productCodeableConcept: product && intervention.name !== undefined ? { text: intervention.name } : undefined,
  });
}

/** The intervention of an ActivityDefinition; `armLabels` are those of the arms in which the protocol names it. */
export const fromActivityDefinition = (activity: ActivityDefinition, armLabels: readonly string[]): Intervention => {
  const labels = ownValue<string[]>(activity.extension, 'arm-label') ?? armLabels;
  return present<Intervention>({
    type: codeIn(activity.topic?.[0], TYPE),
    name: activity.title ?? activity.productCodeableConcept?.text ?? activity.code?.text,
    description: activity.description,
    armGroupLabels: labels.length > 0 ? [...labels] : undefined,
    otherNames: ownValue<string[]>(activity.extension, 'intervention-synonym'),
  } as Intervention);
};
