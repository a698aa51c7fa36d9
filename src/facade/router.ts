import { isResourceType } from '../fhir/definitions/definitions.ts';
import { ID_PATTERN } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import type { Call, Interaction, Reply, Target } from './call.ts';
import { formatParameter, negotiateFormat } from './formats/negotiation.ts';
import { bundleOver } from './interactions/bundle.ts';
import { capabilities, corsPreflight } from './interactions/capabilities.ts';
import { create } from './interactions/create.ts';
import { remove, removeWhere } from './interactions/delete.ts';
import { historyInstance, historySystem, historyType } from './interactions/history.ts';
import { cancelJob, jobFile, jobStatus } from './interactions/jobs.ts';
import { patch, patchWhere } from './interactions/patch.ts';
import { read, vread } from './interactions/read.ts';
import { search, searchByForm, searchCompartment, searchSystem, searchSystemByForm } from './interactions/search.ts';
import { orLater } from './interactions/search-later.ts';
import { update, updateWhere } from './interactions/update.ts';
import { openApi } from './openapi/openapi.ts';
import { operationAt } from './operations/operations.ts';
import { JOBS } from './operations/respond-async.ts';

type Methods = Readonly<Record<string, Interaction>>;

interface Route {
  /** A part that begins with a colon takes any value of its kind. */
  readonly shape: readonly string[];
  readonly methods: Methods;
}

/** Every address of the API (http.html#summary), operations apart. HEAD is GET without the body. */
export const ROUTES: readonly Route[] = [
  { shape: [], methods: { GET: searchSystem, POST: bundleOver((entry) => dispatch(entry)) } },
  { shape: ['_search'], methods: { POST: searchSystemByForm } },
  { shape: ['metadata'], methods: { GET: capabilities, OPTIONS: corsPreflight } },
  { shape: ['openapi.json'], methods: { GET: openApi(() => ROUTES) } },
  { shape: ['_history'], methods: { GET: historySystem } },
  { shape: [JOBS, ':id'], methods: { GET: jobStatus, DELETE: cancelJob } },
  { shape: [JOBS, ':id', ':versionId'], methods: { GET: jobFile } },
  {
    shape: [':type'],
    methods: { GET: orLater(search), POST: create, PUT: updateWhere, PATCH: patchWhere, DELETE: removeWhere },
  },
  { shape: [':type', '_search'], methods: { POST: orLater(searchByForm) } },
  { shape: [':type', '_history'], methods: { GET: historyType } },
  { shape: [':type', ':id'], methods: { GET: read, PUT: update, PATCH: patch, DELETE: remove } },
  { shape: [':type', ':id', '_history'], methods: { GET: historyInstance } },
  { shape: [':type', ':id', '_history', ':versionId'], methods: { GET: vread } },
];

const NDJSON_FORMATS = ['application/fhir+ndjson', 'application/x-ndjson', 'application/ndjson', 'ndjson'];

/** Answers one call; also the entries of a batch come this way. Failures are thrown. */
export async function dispatch(call: Call): Promise<Reply> {
  if (!isContentRead(call)) negotiateFormat(call, call.path[0] === JOBS ? NDJSON_FORMATS : []);
  const { methods, target } = resolve(call);
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  const interaction = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!interaction) {
    const allowed = allowedMethods(methods);
    if (method === 'OPTIONS') return { status: 204, headers: { allow: allowed.join(', ') } };
    throw new Failure(
      'method-not-allowed',
      `${call.method.slice(0, 20)} is not offered at /${call.path.join('/').slice(0, 100)}: ${allowed.join(', ')}`,
      { allowed },
    );
  }
  return interaction(call, target);
}

const allowedMethods = (methods: Methods): readonly string[] => [
  ...new Set([...Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])), 'OPTIONS']),
];

/** A Binary is sent as what it holds, which only the Binary itself can say. */
const isContentRead = ({ method, path, query }: Call): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  path[0] === 'Binary' &&
  path.length > 1 &&
  formatParameter(query) === undefined;

function resolve(call: Call): { readonly methods: Methods; readonly target: Target } {
  const { path } = call;
  const operation = operationAt(path);
  if (operation) return { methods: operation.methods, target: targetOf([':type', ':id'], operation.place) };
  if (path.at(-1)?.startsWith('$'))
    throw new Failure(
      'not-found',
      `There is no operation ${path.at(-1)!.slice(0, 64)} at /${path.slice(0, -1).join('/').slice(0, 200)}`,
    );
  const route = ROUTES.find(
    ({ shape }) =>
      shape.length === path.length && shape.every((part, index) => part.startsWith(':') || part === path[index]),
  );
  if (route) return { methods: route.methods, target: targetOf(route.shape, path) };
  const [type = '', id = '', member = ''] = path;
  if (path.length === 3 && isResourceType(member)) {
    const owner = targetOf([':type', ':id'], [type, id]);
    return { methods: { GET: (within) => searchCompartment(within, owner, member) }, target: owner };
  }
  throw new Failure('not-found', `There is nothing at /${path.join('/').slice(0, 200)}`);
}

function targetOf(shape: readonly string[], path: readonly string[]): Target {
  const at = (name: string): string => path[shape.indexOf(name)] ?? '';
  const target = { type: at(':type'), id: at(':id'), versionId: at(':versionId') };
  if (target.type !== '' && !isResourceType(target.type)) {
    throw new Failure('not-found', `R4 has no resource type ${target.type.slice(0, 64)}`);
  }
  for (const id of [target.id, target.versionId]) {
    if (id !== '' && !ID_PATTERN.test(id))
      throw new Failure('invalid', `Not an id (1 to 64 letters, digits, hyphens and dots): ${id.slice(0, 80)}`);
  }
  return target;
}
