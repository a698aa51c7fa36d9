import type { Bundle, BundleEntry, Extension, GuidanceResponse, ParametersParameter } from '@medplum/fhirtypes';
import type { AnyResource } from '../../src/fhir/resource.ts';
import type { IndexedTrial } from '../../src/match/indexed-trial.ts';
import { createMatcher, type Matcher } from '../../src/match/match.ts';
import type { MatchRequest } from '../../src/match/request.ts';
import { type Access, FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store, Write } from '../../src/store/store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

export const LEXICON = createLexicon();
export const BASE = 'http://fhir.test/r4';
const OWN = 'https://trialbridge.dev/fhir/StructureDefinition/';
const UPDATED = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.date';
const SNOMED = 'http://snomed.info/sct';

export interface SmallStudy {
  readonly id: string;
  readonly status?: string;
  /** The registry's own code. */
  readonly overall?: string;
  readonly nct?: readonly string[];
  readonly phase?: string;
  readonly condition?: string;
  /** Years. */
  readonly age?: readonly [low: number, high: number];
  /** SNOMED CT codes of diseases. */
  readonly included?: readonly string[];
  readonly excluded?: readonly string[];
  /** Text that nobody understands. */
  readonly opaque?: readonly string[];
  readonly sites?: readonly {
    readonly id: string;
    readonly status?: string;
    readonly at?: readonly [number, number];
  }[];
  /** False: the study has no Group. */
  readonly group?: false;
}

const years = (value: number) => ({ value, system: 'http://unitsofmeasure.org', code: 'a', unit: 'years' });
const disease = (code: string, exclude: boolean) => ({
  code: { coding: [{ system: SNOMED, code: '64572001' }], text: 'Disease' },
  valueCodeableConcept: { coding: [{ system: SNOMED, code }] },
  exclude,
});

/** A study and all that it refers to, as an integrator might load it. */
export function studyResources(one: SmallStudy): AnyResource[] {
  const { id, status = 'active', overall, nct = [], phase, condition, age, included = [], excluded = [] } = one;
  const statusExtension = overall && [{ url: `${OWN}ctgov-overall-status`, valueCode: overall }];
  const study = {
    resourceType: 'ResearchStudy',
    id,
    extension: [{ url: UPDATED, valueDateTime: '2025-05-05' }],
    status,
    ...(statusExtension && { _status: { extension: statusExtension } }),
    identifier: nct.map((value) => ({ system: 'http://clinicaltrials.gov', value })),
    ...(phase && {
      phase: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/research-study-phase', code: phase }] },
    }),
    ...(condition && { condition: [{ text: condition }] }),
    ...(one.group !== false && { enrollment: [{ reference: `Group/${id}-g` }] }),
    protocol: [{ reference: `PlanDefinition/${id}-p` }],
    ...(one.sites && {
      site: one.sites.map((site) => ({
        reference: `Location/${site.id}`,
        ...(site.status && { extension: [{ url: `${OWN}site-recruitment-status`, valueCode: site.status }] }),
      })),
    }),
  };
  if (study.identifier.length === 0) Reflect.deleteProperty(study, 'identifier');
  const characteristic = [
    ...(age
      ? [
          {
            code: { coding: [{ system: 'http://loinc.org', code: '30525-0' }], text: 'Age' },
            valueRange: { low: years(age[0]), high: years(age[1]) },
            exclude: false,
          },
        ]
      : []),
    ...included.map((code) => disease(code, false)),
    ...excluded.map((code) => disease(code, true)),
    ...(one.opaque ?? []).map((text) => ({ code: { text }, valueBoolean: true, exclude: false })),
  ];
  const group = { resourceType: 'Group', id: `${id}-g`, type: 'person', actual: false, characteristic };
  const plan = {
    resourceType: 'PlanDefinition',
    id: `${id}-p`,
    url: `https://example.test/PlanDefinition/${id}`,
    version: '3',
    status: 'active',
  };
  const places = (one.sites ?? []).map((site) => ({
    resourceType: 'Location',
    id: site.id,
    name: `Hospital ${site.id}`,
    ...(site.at && { position: { latitude: site.at[0], longitude: site.at[1] } }),
  }));
  return [study, ...(one.group === false ? [] : [group]), plan, ...places];
}

export const put = (resource: AnyResource): Write => ({
  op: 'update',
  type: resource.resourceType,
  id: resource.id!,
  resource,
});

const FIELDS: Readonly<Record<keyof IndexedTrial, true>> = {
  id: true,
  versionId: true,
  registryDate: true,
  nctIds: true,
  status: true,
  overallStatus: true,
  phase: true,
  conditions: true,
  interventions: true,
  sites: true,
  groups: true,
  plan: true,
};

/** All that an index knows of a trial, to compare with another's. */
export const plain = (trial: IndexedTrial): unknown =>
  Object.fromEntries(Object.keys(FIELDS).map((name) => [name, trial[name as keyof IndexedTrial]]));

export interface World {
  readonly store: Store;
  readonly matcher: Matcher;
  load(...resources: readonly AnyResource[]): Promise<void>;
  match(request: Partial<MatchRequest>, access?: Access): Promise<Bundle>;
}

export const PATIENT: AnyResource = { resourceType: 'Patient', id: 'p', birthDate: '1970-06-15', gender: 'female' };
export const HEART_FAILURE = '84114007';
export const DIABETES = '73211009';

export const condition = (code: string, more: object = {}): AnyResource => ({
  resourceType: 'Condition',
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  code: { coding: [{ system: SNOMED, code }] },
  subject: { reference: 'Patient/p' },
  onsetDateTime: '2019-04-01',
  ...more,
});

/** A collection Bundle of a patient and what is recorded of her. */
export const recordOf = (patient: AnyResource, ...resources: readonly AnyResource[]): AnyResource => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [patient, ...resources].map((resource, at) => ({
    fullUrl:
      resource.resourceType === 'Patient' && resource.id
        ? `${BASE}/Patient/${resource.id}`
        : `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    resource,
  })),
});

export async function worldOf(...studies: readonly SmallStudy[]): Promise<World> {
  const store = openMemoryStore();
  const matcher = createMatcher({ store, terminology: LEXICON, product: 'Test 1' });
  const load = async (...resources: readonly AnyResource[]): Promise<void> => {
    if (resources.length > 0) await store.transact(FULL_ACCESS, resources.map(put));
  };
  await load(...new Map(studies.flatMap(studyResources).map((one) => [`${one.resourceType}/${one.id}`, one])).values());
  return {
    store,
    matcher,
    load,
    match: (request, access = FULL_ACCESS) =>
      matcher.match(
        access,
        {
          patient: { resource: PATIENT },
          asOf: '2026-01-15',
          policy: 'clinical',
          willing: false,
          count: 20,
          detail: 'criteria',
          ...request,
        },
        BASE,
      ),
  };
}

/** The entries of one mode. */
export const entriesOf = (bundle: Bundle, mode: 'match' | 'include' | 'outcome'): readonly BundleEntry[] =>
  (bundle.entry ?? []).filter(({ search }) => search?.mode === mode);

/** Ids of the studies of an answer, best first. */
export const idsOf = (bundle: Bundle): readonly string[] =>
  entriesOf(bundle, 'match').map(({ resource }) => resource?.id ?? '');

/** The parts of the match-summary by name, with the score. */
export function summaryOf(bundle: Bundle, id: string): Readonly<Record<string, unknown>> {
  const entry = entriesOf(bundle, 'match').find(({ resource }) => resource?.id === id);
  if (!entry) throw new Error(`${id} is not in the answer`);
  const [summary] = entry.search?.extension ?? [];
  const parts = (summary?.extension ?? []).map((part: Extension): [string, unknown] => [
    part.url,
    part.valueCode ?? part.valueInteger ?? part.valueReference ?? part.valueQuantity,
  ]);
  return { score: entry.search?.score, url: summary?.url, ...Object.fromEntries(parts) };
}

/** The GuidanceResponses in the order of the studies. */
export const guidancesOf = (bundle: Bundle): readonly GuidanceResponse[] =>
  entriesOf(bundle, 'include').map(({ resource }) => resource as GuidanceResponse);

const parametersOf = (guidance: GuidanceResponse): readonly ParametersParameter[] => {
  const [parameters] = guidance.contained ?? [];
  return parameters?.resourceType === 'Parameters' ? (parameters.parameter ?? []) : [];
};

export const named = (parameters: readonly ParametersParameter[] | undefined, name: string) =>
  (parameters ?? []).filter((one) => one.name === name);

/** The parts of each criterion of a GuidanceResponse. */
export const criteriaOf = (guidance: GuidanceResponse): readonly (readonly ParametersParameter[])[] =>
  named(parametersOf(guidance), 'criterion').map(({ part }) => part ?? []);

/** The parameters of a GuidanceResponse that are no criteria. */
export const headerOf = (guidance: GuidanceResponse): readonly ParametersParameter[] =>
  parametersOf(guidance).filter(({ name }) => name !== 'criterion');

/** Everything that an answer's OperationOutcome says. */
export const saidOf = (bundle: Bundle): string =>
  entriesOf(bundle, 'outcome')
    .flatMap(({ resource }) => (resource?.resourceType === 'OperationOutcome' ? (resource.issue ?? []) : []))
    .map(({ diagnostics }) => diagnostics ?? '')
    .join('\n');
