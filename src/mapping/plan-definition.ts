import type { PlanDefinition, PlanDefinitionAction, Reference } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { contentHash } from '../kernel/ids.ts';
import type { ArmGroup, Intervention } from '../trial/protocol.ts';
import type { StudyRecord } from '../trial/study-record.ts';
import { INTERVENTION_TYPE_LABELS } from '../trial/vocabulary.ts';
import { fromActivityDefinition, interventionUrl, toActivityDefinition } from './activity-definition.ts';
import { toConditions } from './applicability.ts';
import { BASE, codeSystem, idSystem, NCT_SYSTEM } from './canonical.ts';
import { lookUp } from './code-map.table.ts';
import type { Draft } from './draft.ts';
import { codeIn, concept, isDate, present, someOf } from './element.ts';
import type { ResourceIndex } from './resource-index.ts';

const ACTION = codeSystem('protocol-action');
const PLAN_TYPE = 'http://terminology.hl7.org/CodeSystem/plan-definition-type';

const OPEN: ReadonlySet<string> = new Set([
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'AVAILABLE',
  'SUSPENDED',
  'TEMPORARILY_NOT_AVAILABLE',
]);

const VERSION_LENGTH = 12;

/** active while the study runs, retired after; unknown where the registry does not know. */
function publicationStatus(overall: string | undefined): PlanDefinition['status'] {
  if (overall === undefined || overall === 'UNKNOWN') return 'unknown';
  return OPEN.has(overall) ? 'active' : 'retired';
}

export const planUrl = (nctId: string): string => `${BASE}/PlanDefinition/${nctId}`;

/** The protocol with its interventions: one root action with the conditions, its arms below, their interventions below those. */
export function referToProtocol(
  draft: Draft,
  record: StudyRecord,
  criteria: readonly Criterion[],
): Reference<PlanDefinition> {
  const { nctId } = draft;
  const { armsInterventionsModule, statusModule, identificationModule } = record.protocolSection;
  const arms = armsInterventionsModule?.armGroups ?? [];
  const interventions = armsInterventionsModule?.interventions ?? [];
  const date = statusModule?.lastUpdatePostDateStruct?.date ?? statusModule?.lastUpdateSubmitDate;
  // A page may state no date; a canonical reference to the plan still has to say which plan it means.
  const version = date ?? contentHash('PlanDefinition', JSON.stringify(record)).slice(0, VERSION_LENGTH);
  const status = publicationStatus(statusModule?.overallStatus);
  const given = arms.map((arm) => interventionsOf(arm, interventions));
  interventions.forEach((intervention, at) => {
    const armLabels = arms.flatMap((arm, k) => (given[k]!.some((one) => one.at === at) ? (arm.label ?? []) : []));
    draft.add(toActivityDefinition(intervention, { nctId, at, status, version, armLabels }), 'owned');
  });
  const used = new Set(given.flat().map((one) => one.at));
  const unassigned = interventions.flatMap((one, at) => (used.has(at) ? [] : [{ title: titleOf(one), at }]));
  return draft.add<PlanDefinition>(
    present<PlanDefinition & { id: string }>({
      resourceType: 'PlanDefinition',
      id: nctId,
      url: planUrl(nctId),
      identifier: [
        { system: idSystem('PlanDefinition'), value: nctId },
        { use: 'secondary', system: NCT_SYSTEM, value: nctId },
      ],
      version,
      name: nctId,
      title: identificationModule.briefTitle,
      type: { coding: [{ system: PLAN_TYPE, code: 'clinical-protocol' }] },
      status,
      date: date !== undefined && isDate(date) ? date : undefined,
      action: [
        present<PlanDefinitionAction>({
          title: 'Participation',
          code: [concept(ACTION, 'participation')],
          condition: toConditions(criteria),
          action: [
            ...arms.map((arm, k) => toArmAction(nctId, 'arm', arm.label, given[k]!)),
            ...(unassigned.length > 0 ? [toArmAction(nctId, 'no-arm', 'Interventions of no arm', unassigned)] : []),
          ],
        }),
      ],
    }),
    'owned',
  );
}

interface Given {
  readonly title: string | undefined;
  /** Index of the intervention; undefined where the arm names one that is not listed. */
  readonly at: number | undefined;
}

const titleOf = ({ type, name }: Intervention): string | undefined => {
  const label = lookUp(INTERVENTION_TYPE_LABELS, type) ?? type;
  return label === undefined ? name : `${label}: ${name ?? ''}`;
};

/** The interventions that an arm names, in its order. Of several with one name, those that name the arm come first. */
function interventionsOf(arm: ArmGroup, interventions: readonly Intervention[]): Given[] {
  const free = interventions.map((intervention, at) => ({
    at,
    title: titleOf(intervention),
    names: intervention.armGroupLabels?.includes(arm.label ?? '') ?? false,
  }));
  return (arm.interventionNames ?? []).map((title) => {
    const same = free.filter((one) => one.title === title);
    const found = same.find((one) => one.names) ?? same[0];
    if (found) free.splice(free.indexOf(found), 1);
    return { title, at: found?.at };
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
        definitionCanonical: one.at === undefined ? undefined : interventionUrl(nctId, one.at),
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
  const urls = groups.flatMap((group) => (group.action ?? []).flatMap((one) => one.definitionCanonical ?? []));
  const interventions = index
    .ofType('ActivityDefinition')
    .filter((activity) => activity.url !== undefined && urls.includes(activity.url))
    .sort((a, b) => place(a.url) - place(b.url))
    .map((activity) => {
      const labels = arms.flatMap((arm) =>
        arm.action?.some((one) => one.definitionCanonical === activity.url) ? (arm.title ?? []) : [],
      );
      return fromActivityDefinition(activity, labels);
    });
  return {
    interventionNames: arms.map((arm) => someOf((arm.action ?? []).flatMap((one) => one.title ?? []))),
    interventions: someOf(interventions),
  };
}

/** The number at the end of an intervention's url. */
const place = (url: string | undefined): number => Number(/\d+$/.exec(url ?? '')?.[0] ?? 0);
