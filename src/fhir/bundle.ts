/** A batch or transaction Bundle as the plan of its requests. */
import { Failure, type Issue } from '../kernel/failure.ts';
import { batchDependencies } from './batch-dependencies.ts';
import { isNode, type Node } from './check/visit.ts';
import { parseReference } from './references.ts';
import { parseRequestUrl, type RequestTarget } from './request-url.ts';
import type { AnyResource } from './resource.ts';

export const BUNDLE_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;
export type BundleMethod = (typeof BUNDLE_METHODS)[number];

/** One request. Queries are given as they were written; nobody has looked into them. */
export interface PlannedEntry extends RequestTarget {
  readonly index: number;
  readonly method: BundleMethod;
  /** Present for POST, PUT and PATCH, except for an operation that needs none. */
  readonly resource?: AnyResource;
  readonly fullUrl?: string;
  /** Query of a conditional create, without a question mark. */
  readonly ifNoneExist?: string;
  /** The version that must be current. */
  readonly ifMatch?: string;
  /** `*`, or the version that a reader already has. */
  readonly ifNoneMatch?: string;
  /** FHIR instant. */
  readonly ifModifiedSince?: string;
}

/** An entry of a batch that cannot be done; the others are not concerned. */
export interface RefusedEntry {
  readonly index: number;
  readonly failure: Failure;
}

export interface BundlePlan {
  readonly type: 'transaction' | 'batch';
  /** In the order of the Bundle. A transaction has no refused entry. */
  readonly entries: readonly (PlannedEntry | RefusedEntry)[];
}

type Draft = Omit<PlannedEntry, 'index' | 'method' | keyof RequestTarget>;

/**
 * Plans the requests of a Bundle. The resources are taken as they are: only that their type and id agree with the
 * request is looked at.
 *
 * @throws Failure `invalid` where it is no batch or transaction, or a transaction with an entry that cannot be done:
 * `issues` has each problem with its place; a resource that two entries change is one
 */
export function planBundle(bundle: unknown): BundlePlan {
  if (!isNode(bundle) || bundle['resourceType'] !== 'Bundle') throw new Failure('invalid', 'not a Bundle');
  const { type } = bundle;
  if (type !== 'transaction' && type !== 'batch') {
    throw new Failure('invalid', 'Bundle.type must be transaction or batch', { expression: 'Bundle.type' });
  }
  const list = bundle['entry'] ?? [];
  if (!Array.isArray(list)) throw new Failure('invalid', 'must be an array', { expression: 'Bundle.entry' });
  const planner = new BundlePlanner(type);
  const results = list.map((entry: unknown) => planner.look(entry));
  const dependencies = type === 'batch' ? batchDependencies(results.map(({ entry }) => entry)) : undefined;
  const entries = results.map((result, index) => settle(result, dependencies?.get(index) ?? []));
  if (type === 'transaction') refuseWhole(entries);
  return { type, entries };
}

/** Plans the entries of a Bundle one after the other. */
export class BundlePlanner {
  readonly #isTransaction: boolean;
  readonly #fullUrls = new Map<string, number>();
  readonly #changed = new Map<string, number>();
  #index = 0;

  constructor(type: BundlePlan['type']) {
    this.#isTransaction = type === 'transaction';
  }

  /** The next entry; refused also for a name that an earlier one has, or (in a transaction) a resource that it changes. */
  plan(entry: unknown): PlannedEntry | RefusedEntry {
    return settle(this.look(entry), []);
  }

  look(entry: unknown): Planned {
    const planned = planEntry(entry, this.#index++);
    return { ...planned, issues: [...planned.issues, ...this.#repeats(planned.entry)] };
  }

  #repeats({ index, method, type, id, fullUrl, operation }: PlannedEntry): readonly Issue[] {
    const issues: Issue[] = [];
    const changes = this.#isTransaction && (method === 'PUT' || method === 'PATCH' || method === 'DELETE');
    const identity = changes && operation === undefined && id !== undefined ? `${type}/${id}` : undefined;
    noteRepeat(this.#fullUrls, fullUrl, index, 'fullUrl', issues);
    noteRepeat(this.#changed, identity, index, 'request.url', issues);
    return issues;
  }
}

interface Planned {
  readonly entry: PlannedEntry;
  readonly issues: readonly Issue[];
}

function settle({ entry, issues }: Planned, more: readonly Issue[]): PlannedEntry | RefusedEntry {
  const all = [...issues, ...more];
  if (all.length === 0) return entry;
  const [{ message, expression }] = all as [Issue, ...Issue[]];
  return {
    index: entry.index,
    failure: new Failure('invalid', message, { issues: all, ...(expression === undefined ? {} : { expression }) }),
  };
}

function refuseWhole(entries: readonly (PlannedEntry | RefusedEntry)[]): void {
  const issues = entries.flatMap((entry) => ('failure' in entry ? entry.failure.issues : []));
  const first = issues[0];
  if (first?.expression === undefined) return;
  throw new Failure('invalid', first.message, { expression: first.expression, issues: issues.slice(0, 100) });
}

function planEntry(entry: unknown, index: number): Planned {
  const place = `Bundle.entry[${index}]`;
  const issues: Issue[] = [];
  const report = (message: string, member: string): void => {
    issues.push({ severity: 'error', code: 'invalid', message, expression: `${place}${member}` });
  };
  const request = isNode(entry) && isNode(entry['request']) ? entry['request'] : undefined;
  if (!isNode(entry) || !request) {
    report('an entry needs a request', isNode(entry) ? '.request' : '');
    return { entry: { index, method: 'GET' }, issues };
  }
  const method = methodOf(request, report);
  const target = targetOf(request, report);
  const draft: Draft = { ...namesOf(entry, report), ...conditionsOf(request, method, report) };
  const planned: PlannedEntry = { index, method, ...target, ...draft };
  if (issues.length === 0) checkRequest(planned, report);
  return { entry: planned, issues };
}

/** Takes a message and the member of the entry that it is about. */
type Report = (message: string, member: string) => void;

function methodOf(request: Node, report: Report): BundleMethod {
  const method = BUNDLE_METHODS.find((name) => name === request['method']);
  if (!method) report(`the method must be one of ${BUNDLE_METHODS.join(', ')}`, '.request.method');
  return method ?? 'GET';
}

function targetOf(request: Node, report: Report): RequestTarget {
  const { url } = request;
  if (typeof url !== 'string') {
    report('a request needs a URL', '.request.url');
    return {};
  }
  const target = parseRequestUrl(url);
  if (!('problem' in target)) return target;
  report(`the URL ${target.problem}`, '.request.url');
  return {};
}

function namesOf(entry: Node, report: Report): Pick<Draft, 'resource' | 'fullUrl'> {
  const { resource, fullUrl } = entry;
  if (resource !== undefined && !isResource(resource)) report('must be a resource', '.resource');
  if (fullUrl !== undefined && (typeof fullUrl !== 'string' || fullUrl === '')) report('must be a URI', '.fullUrl');
  return {
    ...(isResource(resource) ? { resource } : {}),
    ...(typeof fullUrl === 'string' ? { fullUrl } : {}),
  };
}

const isResource = (value: unknown): value is AnyResource & Node =>
  isNode(value) && typeof value['resourceType'] === 'string';

type Condition = 'ifNoneExist' | 'ifMatch' | 'ifNoneMatch' | 'ifModifiedSince';
const CONDITIONS: Readonly<Record<Condition, readonly BundleMethod[]>> = {
  ifNoneExist: ['POST'],
  ifMatch: ['PUT', 'PATCH', 'DELETE'],
  ifNoneMatch: ['GET', 'HEAD', 'PUT'],
  ifModifiedSince: ['GET', 'HEAD'],
};

function conditionsOf(request: Node, method: BundleMethod, report: Report): Pick<Draft, Condition> {
  const found: Partial<Record<Condition, string>> = {};
  for (const [name, methods] of Object.entries(CONDITIONS) as [Condition, readonly BundleMethod[]][]) {
    const text = request[name];
    if (text === undefined) continue;
    const value = typeof text === 'string' ? conditionValue(name, text) : undefined;
    if (value === undefined) report(`cannot be read as ${name}`, `.request.${name}`);
    else if (!methods.includes(method)) report(`${name} has no meaning for ${method}`, `.request.${name}`);
    else found[name] = value;
  }
  return found;
}

function conditionValue(name: Condition, text: string): string | undefined {
  if (name === 'ifModifiedSince') return text;
  if (name === 'ifNoneExist') {
    const query = text.startsWith('?') ? text.slice(1) : text;
    return query === '' || query.includes('?') ? undefined : query;
  }
  return name === 'ifNoneMatch' && text === '*' ? '*' : versionOf(text);
}

/** The version in an entity tag: `W/"3"`, `"3"`, and `3`, which some clients send. */
function versionOf(tag: string): string | undefined {
  return /^(?:W\/)?"([A-Za-z0-9\-.]{1,64})"$/.exec(tag)?.[1] ?? /^[A-Za-z0-9\-.]{1,64}$/.exec(tag)?.[0];
}

function checkRequest(entry: PlannedEntry, report: Report): void {
  const { method, operation, resource } = entry;
  if (operation !== undefined) {
    if (method !== 'GET' && method !== 'POST') report(`an operation cannot be called by ${method}`, '.request.method');
  } else if (method === 'GET' || method === 'HEAD') {
    if (resource) report(`${method} takes no resource`, '.resource');
  } else {
    checkChange(entry, report);
  }
}

function checkChange(entry: PlannedEntry, report: Report): void {
  const { method, type, id, query, resource } = entry;
  if (entry.history || entry.versionId !== undefined || entry.within !== undefined || entry.metadata || !type) {
    report(`${method} needs the URL of a type or resource`, '.request.url');
  } else if (
    method === 'POST' ? id !== undefined || query !== undefined : (id === undefined) === (query === undefined)
  ) {
    report(method === 'POST' ? 'a create needs Type' : `${method} needs Type/id or Type?query`, '.request.url');
  } else if (method === 'DELETE') {
    if (resource) report('DELETE takes no resource', '.resource');
  } else if (!resource) {
    report(`${method} needs a resource`, '.resource');
  } else {
    checkContent(entry, type, resource, report);
  }
}

function checkContent(
  { method, id, fullUrl }: PlannedEntry,
  type: string,
  resource: AnyResource,
  report: Report,
): void {
  if (method === 'PATCH') {
    const isPatch = resource.resourceType === 'Parameters' || resource.resourceType === 'Binary';
    if (!isPatch) report('a patch comes as Parameters or Binary', '.resource');
    return;
  }
  if (resource.resourceType !== type)
    report(`the URL says ${type}, the resource ${resource.resourceType}`, '.resource');
  if (method !== 'PUT' || id === undefined) return;
  if (resource.id !== id) report(`the id of the resource must be ${id}, as in the URL`, '.resource.id');
  const name = fullUrl === undefined ? undefined : parseReference(fullUrl);
  if (name?.kind === 'absolute' && name.id !== undefined && (name.id !== id || name.type !== type)) {
    report(`the fullUrl names ${name.type}/${name.id}, the URL ${type}/${id}`, '.fullUrl');
  }
}

function noteRepeat(
  seen: Map<string, number>,
  key: string | undefined,
  index: number,
  member: string,
  issues: Issue[],
): void {
  if (key === undefined) return;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  else {
    issues.push({
      severity: 'error',
      code: 'invalid',
      message: `${key} is already that of entry ${first}`,
      expression: `Bundle.entry[${index}].${member}`,
    });
  }
}
