import type { CodeableConcept, ResearchStudy } from '@medplum/fhirtypes';
import type { Coding } from '../terminology/concept.ts';

const DATE = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.date';
const EXTENSIONS = 'https://trialbridge.dev/fhir/StructureDefinition/';

export interface Site {
  readonly reference: string;
  readonly display?: string;
  /** The site's own status in the registry's code; absent where the registry gives none, and the study's status speaks for it. */
  readonly status?: string;
}

/** A condition or an intervention of a study. */
export interface TrialTerm {
  readonly text?: string;
  readonly codings: readonly Coding[];
  /** The registry added it as a broader term of another. */
  readonly broader?: true;
}

/** What a ResearchStudy itself says that choosing among studies needs; what it refers to is looked up when it is judged. */
export interface IndexedTrial {
  readonly id: string;
  /** versionId of the ResearchStudy. */
  readonly versionId: string;
  /** The registry's last update, where stated. */
  readonly registryDate?: string | undefined;
  /** NCT numbers, aliases included. */
  readonly nctIds: readonly string[];
  /** FHIR research-study-status. */
  readonly status: string;
  /** The registry's own code (`RECRUITING`), where the study came from a registry. */
  readonly overallStatus?: string | undefined;
  readonly phase?: string | undefined;
  readonly conditions: readonly TrialTerm[];
  /** Interventions, in the same form. */
  readonly interventions: readonly TrialTerm[];
  readonly sites: readonly Site[];
  /** References of the eligibility Groups. */
  readonly groups: readonly string[];
  /** Reference of the PlanDefinition. */
  readonly plan?: string | undefined;
}

interface Extended {
  readonly extension?: readonly (Extended & { readonly url: string; readonly valueCode?: string })[];
}
const extensionCode = (element: Extended | undefined, name: string): string | undefined =>
  element?.extension?.find((extension) => extension.url === EXTENSIONS + name)?.valueCode;

/** @param study as stored, with its meta */
export function indexTrial(study: ResearchStudy & { readonly _status?: Extended }): IndexedTrial {
  const overallStatus = extensionCode(study._status, 'ctgov-overall-status');
  const registryDate = study.extension?.find(({ url }) => url === DATE)?.valueDateTime;
  const phase = study.phase?.coding?.[0]?.code;
  const plan = study.protocol?.find(({ reference }) => reference !== undefined)?.reference;
  return {
    id: study.id!,
    versionId: study.meta?.versionId ?? '',
    ...(registryDate !== undefined && { registryDate }),
    nctIds: (study.identifier ?? []).flatMap(({ value }) =>
      value !== undefined && /^NCT\d{8}$/.test(value) ? [value] : [],
    ),
    status: study.status,
    ...(overallStatus !== undefined && { overallStatus }),
    ...(phase !== undefined && { phase }),
    conditions: (study.condition ?? []).map(termOf),
    interventions: (study.focus ?? []).map(termOf),
    sites: (study.site ?? []).flatMap((site) => {
      const { reference, display } = site;
      if (reference === undefined) return [];
      const status = extensionCode(site as Extended, 'site-recruitment-status');
      return [{ reference, ...(display !== undefined && { display }), ...(status !== undefined && { status }) }];
    }),
    groups: (study.enrollment ?? []).flatMap(({ reference }) => reference ?? []),
    ...(plan !== undefined && { plan }),
  };
}

const termOf = ({ text, coding = [] }: CodeableConcept): TrialTerm => ({
  ...(text !== undefined && { text }),
  codings: coding.flatMap(({ system, code, display }) =>
    system !== undefined && code !== undefined ? [{ system, code, ...(display !== undefined && { display }) }] : [],
  ),
  ...(text === undefined && coding.some(isBroader) && { broader: true as const }),
});

const isBroader = (coding: Extended): boolean =>
  coding.extension?.some(
    ({ url, extension }) =>
      url === `${EXTENSIONS}registry-term` &&
      extension?.some((part) => part.url === 'role' && part.valueCode === 'ancestor'),
  ) === true;

/** Registry codes of a study or site that takes patients now. */
const RECRUITING: ReadonlySet<string> = new Set(['RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE']);

/** Whether the study takes patients now: FHIR `active`, unless the registry's own status says otherwise (one not verified for years is `active` at best). */
export const isOpen = (trial: IndexedTrial): boolean =>
  trial.overallStatus === undefined ? trial.status === 'active' : RECRUITING.has(trial.overallStatus);

/** The sites that take patients: by their own status, else by the study's. */
export const openSites = (trial: IndexedTrial): readonly Site[] =>
  isOpen(trial) ? trial.sites.filter(({ status }) => status === undefined || RECRUITING.has(status)) : [];
