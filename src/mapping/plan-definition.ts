import type { Extension, PlanDefinition, PlanDefinitionAction, Reference, RelatedArtifact } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import type { ArmGroup, Intervention } from '../trial/protocol.ts';
import type { StudyRecord } from '../trial/study-record.ts';
import { INTERVENTION_TYPE_LABELS } from '../trial/vocabulary.ts';
import {
  contentVersion,
  fromActivityDefinition,
  interventionKey,
  interventionUrl,
  toActivityDefinition,
} from './activity-definition.ts';
import { toConditions } from './applicability.ts';
import { BASE, claim, codeSystem, idSystem, NCT_SYSTEM, own } from './canonical.ts';
import { lookUp } from './code-map.table.ts';
import type { Draft } from './draft.ts';
import { codeIn, concept, present, someOf } from './element.ts';
import { allAt, ownExtension } from './extension.ts';
import { planNarrative } from './narrative/plan-narrative.ts';
import type { ResourceIndex } from './resource-index.ts';

const ID_SYSTEM = idSystem('PlanDefinition');

const ACTION = codeSystem('protocol-action');
const PLAN_TYPE = 'http://terminology.hl7.org/CodeSystem/plan-definition-type';

export const planUrl = (nctId: string): string => `${BASE}/PlanDefinition/${nctId}`;

/**
 * The protocol with its interventions: one root action with the conditions, its arms below, their interventions below
 * those. It holds all that ties arms and interventions together, so that each of these can change on its own.
 */
export function referToProtocol(
  draft: Draft,
  record: StudyRecord,
  criteria: readonly Criterion[],
): Reference<PlanDefinition> {
  const { nctId } = draft;
  const arms = record.protocolSection.armsInterventionsModule?.armGroups ?? [];
  const listed = keyed(record.protocolSection.armsInterventionsModule?.interventions ?? []);
  for (const { intervention, key } of listed) draft.add(toActivityDefinition(intervention, nctId, key), 'owned');
  const given = arms.map((arm) => interventionsOf(arm, listed));
  const used = new Set(given.flat().map((one) => one.key));
  const unassigned = listed.filter((one) => !used.has(one.key));
  const groups = [
    ...arms.map((arm, at) => toArmAction(nctId, 'arm', arm.label, given[at]!)),
    ...(unassigned.length > 0 ? [toArmAction(nctId, 'no-arm', 'Interventions of no arm', unassigned)] : []),
  ];
  const content = present<PlanDefinition & { id: string }>({
    resourceType: 'PlanDefinition',
    id: nctId,
    meta: claim('tb-protocol'),
    text: planNarrative(groups),
    url: planUrl(nctId),
    identifier: [
      { system: ID_SYSTEM, value: nctId },
      { use: 'secondary', system: NCT_SYSTEM, value: nctId },
    ],
    name: nctId,
    title: `Protocol of ${nctId}`,
    type: { coding: [{ system: PLAN_TYPE, code: 'clinical-protocol' }] },
    status: 'active',
    relatedArtifact: listed.map(({ intervention, key }) =>
      toComponent(
        interventionUrl(nctId, key),
        intervention.armGroupLabels,
        arms.flatMap((arm, at) => (given[at]!.some((one) => one.key === key) ? (arm.label ?? []) : [])),
      ),
    ),
    action: [
      present<PlanDefinitionAction>({
        title: 'Participation',
        code: [concept(ACTION, 'participation')],
        condition: toConditions(criteria),
        action: groups,
      }),
    ],
  });
  return draft.add<PlanDefinition>({ ...content, version: contentVersion(content) }, 'owned');
}

interface Listed {
  readonly intervention: Intervention;
  readonly title: string | undefined;
  readonly key: string;
}

/** Each intervention with its key, in the record's order. */
function keyed(interventions: readonly Intervention[]): Listed[] {
  const seen = new Map<string, number>();
  return interventions.map((intervention) => {
    const name = JSON.stringify([intervention.type, intervention.name]);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { intervention, title: titleOf(intervention), key: interventionKey(intervention, occurrence) };
  });
}

/** An intervention among the protocol's parts; with the arms that it names, where the arms do not tell the same. */
function toComponent(url: string, stated: readonly string[] | undefined, told: readonly string[]): RelatedArtifact {
  const same = told.length === (stated?.length ?? 0) && told.every((label, at) => label === stated?.[at]);
  return present<RelatedArtifact>({
    extension: same ? undefined : stated === undefined ? NAMES_NO_ARM : ownExtension('arm-label', stated),
    type: 'composed-of',
    resource: url,
  });
}

/** The arms name the intervention, and it names none of them. */
const NAMES_NO_ARM = [
  {
    url: own('arm-label'),
    _valueString: {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
    },
  } as Extension,
];

interface Given {
  readonly title: string | undefined;
  /** Of the intervention; undefined where the arm names one that is not listed. */
  readonly key: string | undefined;
}

const titleOf = ({ type, name }: Intervention): string | undefined => {
  const label = lookUp(INTERVENTION_TYPE_LABELS, type) ?? type;
  return label === undefined ? name : `${label}: ${name ?? ''}`;
};

/** The interventions that an arm names, in its order. Of several with one name, those that name the arm come first. */
function interventionsOf(arm: ArmGroup, listed: readonly Listed[]): Given[] {
  const free = [...listed];
  return (arm.interventionNames ?? []).map((title) => {
    const same = free.filter((one) => one.title === title);
    const found = same.find((one) => one.intervention.armGroupLabels?.includes(arm.label ?? '')) ?? same[0];
    if (found) free.splice(free.indexOf(found), 1);
    return { title, key: found?.key };
  });
}

const toArmAction = (
  nctId: string,
  kind: 'arm' | 'no-arm',
  title: string | undefined,
  given: readonly Given[],
): PlanDefinitionAction =>
  present<PlanDefinitionAction>({
    title,
    code: [concept(ACTION, kind)],
    action: given.map((one) =>
      present<PlanDefinitionAction>({
        title: one.title,
        definitionCanonical: one.key === undefined ? undefined : interventionUrl(nctId, one.key),
      }),
    ),
  });

/** What the arms of a protocol receive, and all its interventions. */
export interface ProtocolArms {
  /** Per arm, in order. */
  readonly interventionNames: readonly (string[] | undefined)[];
  readonly interventions: Intervention[] | undefined;
}

export function fromProtocol(index: ResourceIndex, plan: PlanDefinition | undefined): ProtocolArms {
  const groups = plan?.action?.[0]?.action ?? [];
  const arms = groups.filter((one) => codeIn(one.code?.[0], ACTION) !== 'no-arm');
  const activities = new Map(index.ofType('ActivityDefinition').map((activity) => [activity.url, activity]));
  const interventions = componentsOf(plan, groups).flatMap(({ url, labels }) => {
    const activity = activities.get(url);
    if (!activity) return [];
    const told = arms.flatMap((arm) =>
      arm.action?.some((one) => one.definitionCanonical === url) ? (arm.title ?? []) : [],
    );
    return fromActivityDefinition(activity, labels ?? told);
  });
  return {
    interventionNames: arms.map((arm) => someOf((arm.action ?? []).flatMap((one) => one.title ?? []))),
    interventions: someOf(interventions),
  };
}

interface Component {
  readonly url: string;
  /** Of the arms that the intervention names, where they are not those that name it. */
  readonly labels: readonly string[] | undefined;
}

/** The interventions in the record's order; in that of the actions where a plan does not list its parts. */
function componentsOf(plan: PlanDefinition | undefined, groups: readonly PlanDefinitionAction[]): Component[] {
  const parts = (plan?.relatedArtifact ?? []).flatMap(({ type, resource, extension }) => {
    const named = allAt(extension, own('arm-label'));
    const labels = named.length === 0 ? undefined : named.flatMap((one) => one.valueString ?? []);
    return type === 'composed-of' && resource !== undefined ? [{ url: resource, labels }] : [];
  });
  if (parts.length > 0) return parts;
  const urls = groups.flatMap((group) => (group.action ?? []).flatMap((one) => one.definitionCanonical ?? []));
  return [...new Set(urls)].map((url) => ({ url, labels: undefined }));
}
