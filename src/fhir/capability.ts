/** What the server says of itself (capabilitystatement.html), printed from the tables that it works by. */
import { resourceTypes, type SearchParameterDefinition, searchParametersOf } from './definitions/definitions.ts';
import { RESOURCE_FORMATS } from './formats.ts';
import { BASE, structureDefinitions } from './profiles/definition-files.ts';
import type { AnyResource } from './resource.ts';

export interface OperationEntry {
  /** Without the dollar sign. */
  readonly name: string;
  /** Canonical URL of its definition. */
  readonly definition: string;
  /** The types that it can be called on; absent for one of the whole system. */
  readonly types?: readonly string[];
}

/** SMART on FHIR endpoints; absent where the server asks for no authorization. */
export interface CapabilitySecurity {
  readonly authorizeUrl?: string;
  readonly tokenUrl?: string;
}

/** What the server offers, wherever it runs. */
export interface Offer {
  /** Parameters that a type can be searched by; R4's own where absent. Each code once. */
  readonly searchParameters?: (type: string) => readonly SearchParameterDefinition[];
  readonly operations: readonly OperationEntry[];
}

export interface CapabilityOptions extends Offer {
  readonly baseUrl: string;
  /** Media types that it speaks; those of all formats where absent. */
  readonly formats?: readonly string[];
  readonly security?: CapabilitySecurity;
  /** FHIR dateTime: when the server started. */
  readonly date: string;
  /** Of the software. */
  readonly version: string;
}

const INTERACTIONS = [
  'read',
  'vread',
  'update',
  'patch',
  'delete',
  'history-instance',
  'history-type',
  'create',
  'search-type',
].map((code) => ({ code }));

const SYSTEM_INTERACTIONS = ['transaction', 'batch', 'search-system', 'history-system'].map((code) => ({ code }));

/** Canonical URL of the statement in profiles/ that every server of ours fulfils. */
const REQUIREMENTS = `${BASE}/CapabilityStatement/trialbridge`;

const COMMON = {
  status: 'active',
  description: 'Stores and searches every R4 resource type, and judges patients against the criteria of trials.',
  fhirVersion: '4.0.1',
  patchFormat: ['application/json-patch+json', 'application/fhir+json', 'application/fhir+xml'],
} as const;

/** Media types of resources that are read and written. */
export const MEDIA_TYPES: readonly string[] = RESOURCE_FORMATS.map(({ mediaType }) => mediaType);

const FORMATS = RESOURCE_FORMATS.flatMap(({ mediaType, name }) => [mediaType, name]);

/** The statement of a server that runs. */
export function capabilityStatement(options: CapabilityOptions): AnyResource {
  const { description, ...common } = COMMON;
  const rest = serverRest(options);
  return {
    resourceType: 'CapabilityStatement',
    url: `${options.baseUrl}/metadata`,
    name: 'TrialBridge',
    title: 'TrialBridge: clinical trials as FHIR',
    ...common,
    date: options.date,
    description,
    kind: 'instance',
    instantiates: [REQUIREMENTS],
    software: { name: 'TrialBridge', version: options.version },
    implementation: { description: 'TrialBridge', url: options.baseUrl },
    format: options.formats ?? FORMATS,
    rest: [options.security ? { ...rest, security: security(options.security) } : rest],
  };
}

/** What every server of ours offers, wherever it runs: published in profiles/. */
export const capabilityRequirements = (
  offer: Offer,
  artifact: { readonly version: string; readonly date: string; readonly publisher: string },
): AnyResource => ({
  resourceType: 'CapabilityStatement',
  id: 'trialbridge',
  url: REQUIREMENTS,
  version: artifact.version,
  name: 'TrialBridgeRequirements',
  title: 'What a TrialBridge server offers',
  ...COMMON,
  date: artifact.date,
  publisher: artifact.publisher,
  kind: 'requirements',
  format: FORMATS,
  rest: [serverRest(offer)],
});

function serverRest(offer: Offer): object {
  const parametersOf = offer.searchParameters ?? searchParametersOf;
  const reverse = reverseIncludes(parametersOf);
  return {
    mode: 'server',
    resource: resourceTypes().map((type) => resourceEntry(type, parametersOf(type), reverse.get(type) ?? [], offer)),
    interaction: SYSTEM_INTERACTIONS,
    ...operationList(offer.operations.filter(({ types }) => types === undefined)),
  };
}

function resourceEntry(
  type: string,
  parameters: readonly SearchParameterDefinition[],
  reverse: readonly string[],
  { operations }: Offer,
): object {
  const includes = parameters.filter(isReference).map(({ code }) => `${type}:${code}`);
  const profiles = profilesOf(type);
  return {
    type,
    profile: `http://hl7.org/fhir/StructureDefinition/${type}`,
    ...(profiles.length > 0 ? { supportedProfile: profiles } : {}),
    interaction: INTERACTIONS,
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'full-support',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    referencePolicy: ['literal', 'logical', 'local'],
    ...(includes.length > 0 ? { searchInclude: ['*', ...includes] } : {}),
    ...(reverse.length > 0 ? { searchRevInclude: reverse } : {}),
    ...(parameters.length > 0 ? { searchParam: parameters.map(searchParam) } : {}),
    ...operationList(operations.filter(({ types }) => types?.includes(type))),
  };
}

/** Our profiles of a resource type: those of what the mapping makes. */
const profilesOf = (type: string): readonly string[] =>
  structureDefinitions()
    .filter((one) => one.kind === 'resource' && one.type === type)
    .map(({ url }) => url);

const isReference = ({ type }: SearchParameterDefinition): boolean => type === 'reference';

const searchParam = ({ code, type, url, expression }: SearchParameterDefinition): object => ({
  name: code,
  definition: url,
  type,
  ...(expression !== '' && { documentation: expression }),
});

const operationList = (operations: readonly OperationEntry[]): object =>
  operations.length > 0 ? { operation: operations.map(({ name, definition }) => ({ name, definition })) } : {};

/** For each type the `Type:parameter` of all references that name it among few targets. */
function reverseIncludes(parametersOf: NonNullable<CapabilityOptions['searchParameters']>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const source of resourceTypes()) {
    for (const { code, target } of parametersOf(source).filter(isReference)) {
      if (target && target.length < resourceTypes().length)
        for (const type of target) addTo(table, type, `${source}:${code}`);
    }
  }
  return table;
}

function addTo(table: Map<string, string[]>, key: string, item: string): void {
  const list = table.get(key);
  if (list) list.push(item);
  else table.set(key, [item]);
}

function security({ authorizeUrl, tokenUrl }: CapabilitySecurity): object {
  const endpoints = [
    ...(authorizeUrl === undefined ? [] : [{ url: 'authorize', valueUri: authorizeUrl }]),
    ...(tokenUrl === undefined ? [] : [{ url: 'token', valueUri: tokenUrl }]),
  ];
  const service = {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
  };
  const uris = { url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris', extension: endpoints };
  return { ...(endpoints.length > 0 ? { extension: [uris] } : {}), cors: true, service: [service] };
}
