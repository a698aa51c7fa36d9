import type { Group, Location, PlanDefinition, ResearchStudy } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import { criteriaFromGroup } from '../mapping/group.ts';
import type { Coding } from '../terminology/concept.ts';
import { distanceMetres, type Position } from './distance.ts';

const EXTENSIONS = 'https://trialbridge.dev/fhir/StructureDefinition/';

export interface Site {
  readonly reference: string;
  readonly display?: string;
  /** The site's own status in the registry's code; absent where the registry gives none, and the study's status speaks for it. */
  readonly status?: string;
  readonly position?: Position;
}

/** What matching needs of a study, taken from its resources once for each version. */
export interface IndexedTrial {
  readonly id: string;
  /** versionId of the ResearchStudy. */
  readonly versionId: string;
  /** NCT numbers, aliases included. */
  readonly nctIds: readonly string[];
  /** FHIR research-study-status. */
  readonly status: string;
  /** The registry's own code (`RECRUITING`), where the study came from a registry. */
  readonly overallStatus?: string;
  readonly phase?: string;
  readonly conditions: readonly { readonly text?: string; readonly codings: readonly Coding[] }[];
  readonly sites: readonly Site[];
  readonly criteria: readonly Criterion[];
  /** `url|version` of the PlanDefinition; absent where the study has none. */
  readonly plan?: string;
  /** The registry's last-update date, where stated. */
  readonly registryDate?: string;
  /** Why there are no criteria, where there are none. */
  readonly gap?: string;
}

/** Looks up what a study refers to; undefined where the store does not hold it. */
export interface Neighbours {
  group(reference: string): Group | undefined;
  plan(reference: string): PlanDefinition | undefined;
  location(reference: string): Location | undefined;
}

interface Extended {
  readonly extension?: readonly {
    readonly url: string;
    readonly valueCode?: string;
    readonly valueString?: string;
    readonly valueDate?: string;
  }[];
}
const extensionCode = (element: Extended | undefined, name: string): string | undefined =>
  element?.extension?.find((extension) => extension.url === EXTENSIONS + name)?.valueCode;

/** @param study as stored, with its meta */
export function indexTrial(study: ResearchStudy, neighbours: Neighbours): IndexedTrial {
  const enrolment = study.enrollment?.[0]?.reference;
  const group = enrolment === undefined ? undefined : neighbours.group(enrolment);
  const criteria = group ? criteriaFromGroup(group) : [];
  const planReference = study.protocol?.[0]?.reference;
  const plan = planReference === undefined ? undefined : neighbours.plan(planReference);
  const overallStatus = extensionCode((study as { _status?: Extended })._status, 'ctgov-overall-status');
  const phase = study.phase?.coding?.[0]?.code;
  const registryDate = plan?.date;
  return {
    id: study.id!,
    versionId: study.meta?.versionId ?? '',
    nctIds: (study.identifier ?? [])
      .map((identifier) => identifier.value ?? '')
      .filter((value) => /^NCT\d{8}$/.test(value)),
    status: study.status ?? '',
    ...(overallStatus !== undefined && { overallStatus }),
    ...(phase !== undefined && { phase }),
    conditions: (study.condition ?? []).map((condition) => ({
      ...(condition.text !== undefined && { text: condition.text }),
      codings: (condition.coding ?? []).flatMap(({ system, code, display }) =>
        system !== undefined && code !== undefined ? [{ system, code, ...(display !== undefined && { display }) }] : [],
      ),
    })),
    sites: (study.site ?? []).flatMap((site) =>
      site.reference === undefined
        ? []
        : [siteOf(site as Extended & { reference: string; display?: string }, neighbours)],
    ),
    criteria,
    ...(plan?.url !== undefined && { plan: plan.version === undefined ? plan.url : `${plan.url}|${plan.version}` }),
    ...(registryDate !== undefined && { registryDate }),
    ...(criteria.length === 0 && { gap: gapOf(enrolment, group) }),
  };
}

function gapOf(enrolment: string | undefined, group: Group | undefined): string {
  if (enrolment === undefined) return 'the study refers to no eligibility Group (ResearchStudy.enrollment)';
  return group ? `${enrolment} holds no criteria` : `${enrolment} is not in the store`;
}

function siteOf(
  site: Extended & { readonly reference: string; readonly display?: string },
  neighbours: Neighbours,
): Site {
  const location = neighbours.location(site.reference);
  const status = extensionCode(site, 'site-recruitment-status');
  const display = location?.name ?? site.display;
  const { latitude, longitude } = location?.position ?? {};
  return {
    reference: site.reference,
    ...(display !== undefined && { display }),
    ...(status !== undefined && { status }),
    ...(latitude !== undefined && longitude !== undefined && { position: { latitude, longitude } }),
  };
}

/** Registry codes of a study or site that takes patients now. */
const RECRUITING: ReadonlySet<string> = new Set(['RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE']);

/** Whether the study takes patients now: FHIR `active`, unless the registry's own status says otherwise (one not verified for years is `active` at best). */
export const isOpen = (trial: IndexedTrial): boolean =>
  trial.overallStatus === undefined ? trial.status === 'active' : RECRUITING.has(trial.overallStatus);

/** Whether the site takes patients: its own status, else the study's. */
export const siteIsOpen = (trial: IndexedTrial, site: Site): boolean =>
  isOpen(trial) && (site.status === undefined || RECRUITING.has(site.status));

/** The recruiting site nearest to a point, with its distance in metres; undefined where no recruiting site has a position. */
export function nearestOpenSite(
  trial: IndexedTrial,
  from: Position,
): { readonly site: Site; readonly metres: number } | undefined {
  let best: { site: Site; metres: number } | undefined;
  for (const site of trial.sites) {
    if (!site.position || !siteIsOpen(trial, site)) continue;
    const metres = distanceMetres(from, site.position);
    if (!best || metres < best.metres) best = { site, metres };
  }
  return best;
}
