/** The API as an OpenAPI 3.1 document, printed from the tables that the router works by. */
import { MEDIA_TYPES } from '../../fhir/capability.ts';
import { compartmentNames, resourceTypes } from '../../fhir/definitions/definitions.ts';
import { parametersOf } from '../../fhir/search/parameters.ts';
import type { Interaction } from '../call.ts';
import { printedOnce } from '../printed.ts';
import { inputsOfOperation, type OfferedCall, offeredCalls, type RouteShape } from './offered-calls.ts';

interface Place {
  readonly base: string;
  readonly version: string;
}

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** Control parameters of every search (search.html#2.21.1.2). */
const SEARCH_CONTROLS = ['_count', '_sort', '_include', '_revinclude', '_summary', '_elements', '_total'];

const PATH_PARAMETERS: Readonly<Record<string, object>> = {
  type: { schema: ref('schemas', 'ResourceType') },
  compartment: { schema: { type: 'string', enum: compartmentNames() } },
  id: { schema: { type: 'string', pattern: '^[A-Za-z0-9\\-.]{1,64}$' } },
  versionId: { schema: { type: 'string', pattern: '^[A-Za-z0-9\\-.]{1,64}$' } },
};

/** Types of operation parameters that can stand in an address. */
const IN_ADDRESS = /^[a-z]/;

export function openApiDocument(routes: readonly RouteShape[], { base, version }: Place): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const call of offeredCalls(routes)) {
    for (const one of perType(call)) {
      const path = `/${one.shape.map(templated).join('/')}`;
      paths[path] ??= {};
      paths[path][one.method.toLowerCase()] = operationObject(one);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'TrialBridge',
      summary: 'Clinical trials as FHIR R4',
      description: 'What is here follows FHIR R4 (4.0.1); the CapabilityStatement at /metadata says more of each type.',
      version,
    },
    servers: [{ url: base }],
    paths,
    components: components(),
  };
}

/** The search of a type has other parameters for every type, so it stands once for each. */
const perType = (call: OfferedCall): readonly OfferedCall[] =>
  isTypeRoute(call) ? resourceTypes().map((type) => ({ ...call, shape: [type] })) : [call];

const isTypeRoute = ({ shape, operation }: OfferedCall): boolean =>
  operation === undefined && shape.length === 1 && shape[0] === ':type';

const templated = (part: string): string => (part.startsWith(':') ? `{${part.slice(1)}}` : part);

function operationObject(call: OfferedCall): object {
  const { method, shape, title, operation } = call;
  const id = [method.toLowerCase(), ...shape.map((part) => part.replace(/^[:$]/, ''))].join('-');
  const isOf = shape[0] !== undefined && /^[A-Z]/.test(shape[0]) ? shape[0] : undefined;
  return {
    operationId: operation ? `${id}-operation` : id,
    summary: title,
    tags: [operation ? 'operations' : (isOf ?? 'resources')],
    parameters: [...pathParameters(shape), ...queryParameters(call)],
    ...bodyOf(call),
    responses: responses(call),
  };
}

const pathParameters = (shape: readonly string[]): object[] =>
  shape
    .filter((part) => part.startsWith(':'))
    .map((part) => ({ name: part.slice(1), in: 'path', required: true, ...PATH_PARAMETERS[part.slice(1)] }));

function queryParameters({ method, shape, operation }: OfferedCall): object[] {
  if (operation)
    return method === 'GET'
      ? inputsOfOperation(operation)
          .filter(({ type }) => IN_ADDRESS.test(type))
          .map(({ name, repeats }) => ({
            name,
            in: 'query',
            schema: repeats ? { type: 'array', items: { type: 'string' } } : { type: 'string' },
          }))
      : [];
  const [type = ''] = shape;
  if (shape.length !== 1 || !/^[A-Z]/.test(type) || method === 'POST') return [];
  const searched = [...parametersOf(type).values()].map(({ definition }) => ({
    name: definition.code,
    in: 'query',
    description: `${definition.type}: ${definition.url}`,
    schema: { type: 'string' },
  }));
  return method === 'GET' ? [...searched, ...SEARCH_CONTROLS.map((name) => ref('parameters', name))] : searched;
}

function bodyOf({ method, shape, operation }: OfferedCall): object {
  if (method !== 'POST' && method !== 'PUT' && method !== 'PATCH') return {};
  if (shape.at(-1) === '_search')
    return { requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } } };
  if (method === 'PATCH')
    return {
      requestBody: {
        required: true,
        content: {
          'application/json-patch+json': { schema: { type: 'array', items: { type: 'object' } } },
          ...inFormats('Parameters'),
        },
      },
    };
  const required = operation === undefined || inputsOfOperation(operation).some((input) => input.required);
  const schema = operation ? 'Parameters' : shape.length === 0 ? 'Bundle' : 'Resource';
  return { requestBody: { required, content: inFormats(schema) } };
}

const inFormats = (schema: string): object =>
  Object.fromEntries(MEDIA_TYPES.map((type) => [type, { schema: ref('schemas', schema) }]));

function responses({ method, shape, operation }: OfferedCall): object {
  const said = { description: 'What came of it', content: inFormats('Resource') };
  const refused = { default: ref('responses', 'Refused') };
  if (operation?.name === '$export') return { '202': ref('responses', 'Later'), ...refused };
  if (operation) return { '200': said, ...refused };
  if (method === 'DELETE')
    return { [shape[0] === '_jobs' ? '202' : '204']: { description: 'It is no longer there' }, ...refused };
  if (method === 'OPTIONS') return { '204': { description: 'What is allowed' } };
  if (shape[0] === '_jobs')
    return shape.length === 3
      ? {
          '200': { description: 'NDJSON', content: { 'application/fhir+ndjson': { schema: { type: 'string' } } } },
          ...refused,
        }
      : {
          '200': { description: 'Its files', content: { 'application/json': { schema: { type: 'object' } } } },
          '202': { description: 'Under way' },
          ...refused,
        };
  if (shape[0] === 'openapi.json')
    return { '200': { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } };
  if (method === 'POST' && shape.length === 1) return { '201': said, '200': said, ...refused };
  if (method === 'PUT') return { '200': said, '201': said, ...refused };
  return { '200': said, ...refused };
}

function components(): object {
  const resource = (type?: string): object => ({
    type: 'object',
    required: ['resourceType'],
    properties: { resourceType: type === undefined ? ref('schemas', 'ResourceType') : { const: type } },
  });
  return {
    schemas: {
      ResourceType: { type: 'string', enum: resourceTypes() },
      Resource: resource(),
      Bundle: resource('Bundle'),
      Parameters: resource('Parameters'),
      OperationOutcome: resource('OperationOutcome'),
    },
    parameters: Object.fromEntries(
      SEARCH_CONTROLS.map((name) => [name, { name, in: 'query', schema: { type: 'string' } }]),
    ),
    responses: {
      Refused: { description: 'What is wrong, and where', content: inFormats('OperationOutcome') },
      Later: {
        description: 'Begun; where to look for it',
        headers: { 'Content-Location': { schema: { type: 'string', format: 'uri' } } },
      },
    },
  };
}

/** The document as it is served; the routes are given from above, since this is one of them. */
export function openApi(routes: () => readonly RouteShape[]): Interaction {
  const documentOf = printedOnce(({ base, services }) =>
    JSON.stringify(openApiDocument(routes(), { base, version: services.software.version })),
  );
  return async (call) => ({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
    body: documentOf(call),
  });
}
