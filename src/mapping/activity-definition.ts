import type { ActivityDefinition } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';
import type { Intervention } from '../trial/protocol.ts';
import { BASE, claim, codeSystem, idSystem } from './canonical.ts';
import { lookUp } from './code-map.table.ts';
import { codeIn, concept, present, someOf } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';

const ID_SYSTEM = idSystem('ActivityDefinition');

const TYPE = codeSystem('intervention-type');

/** Types that are a product to be ordered or given. */
const KINDS: Readonly<Record<string, NonNullable<ActivityDefinition['kind']>>> = {
  DRUG: 'MedicationRequest',
  BIOLOGICAL: 'MedicationRequest',
  GENETIC: 'MedicationRequest',
  DIETARY_SUPPLEMENT: 'NutritionOrder',
  DEVICE: 'DeviceRequest',
};

/** Enough to keep the interventions of one trial, and the versions of one resource, apart. */
const HASH_LENGTH = 12;

/** Moves when the content does, and only then: neither the registry's version nor its dates are part of it. */
export const contentVersion = (content: object): string =>
  contentHash('version', JSON.stringify(content)).slice(0, HASH_LENGTH);

/**
 * What an intervention of a trial is called, and stays called while others come, go and move around it: by its type, its
 * name, and which one it is of those that share both (from 1).
 */
export const interventionKey = ({ type, name }: Intervention, occurrence: number): string =>
  contentHash('intervention', type ?? '', name ?? '', String(occurrence)).slice(0, HASH_LENGTH);

export const interventionId = (nctId: string, key: string): string => `${nctId}-intervention-${key}`;

export const interventionUrl = (nctId: string, key: string): string =>
  `${BASE}/ActivityDefinition/${interventionId(nctId, key)}`;

/** One intervention. Its place among the others, and the arms that receive it, are the protocol's to tell. */
export function toActivityDefinition(
  intervention: Intervention,
  nctId: string,
  key: string,
): ActivityDefinition & { id: string } {
  const id = interventionId(nctId, key);
  const kind = lookUp(KINDS, intervention.type);
  const product = kind === 'MedicationRequest';
  const content = present<ActivityDefinition & { id: string }>({
    resourceType: 'ActivityDefinition',
    id,
    meta: claim('tb-intervention'),
    extension: ownExtension('intervention-synonym', intervention.otherNames),
    url: interventionUrl(nctId, key),
    identifier: [{ system: ID_SYSTEM, value: id }],
    name: `${nctId}Intervention${key}`,
    title: intervention.name,
    status: 'active',
    description: intervention.description,
    topic: intervention.type === undefined ? undefined : [concept(TYPE, intervention.type)],
    kind,
    code: product || intervention.name === undefined ? undefined : { text: intervention.name },
    productCodeableConcept: product && intervention.name !== undefined ? { text: intervention.name } : undefined,
  });
  return { ...content, version: contentVersion(content) };
}

/** The intervention of an ActivityDefinition; `armLabels` are those of the arms that receive it. */
export const fromActivityDefinition = (
  activity: ActivityDefinition,
  armLabels: readonly string[] | undefined,
): Intervention =>
  present<Intervention>({
    type: codeIn(activity.topic?.[0], TYPE),
    name: activity.title ?? activity.productCodeableConcept?.text ?? activity.code?.text,
    description: activity.description,
    armGroupLabels: armLabels && someOf(armLabels),
    otherNames: ownValue<string[]>(activity.extension, 'intervention-synonym'),
  } as Intervention);
