/**
 * The quick answer of the strict gate: whether a resource is clean. It is the work of functions that are made from the
 * definitions when they are first needed, and it never says where something is wrong: for that, the walk of
 * resource-check.ts reads the resource again.
 */
import { isResourceType } from '../../definitions/definitions.ts';
import { isNode, type Node } from '../visit.ts';
import { isCleanClaim } from './claims.ts';
import { ObjectTests } from './functions.ts';
import { allUsed, containedOf, run } from './run.ts';

let tests: ObjectTests | undefined;

/**
 * Whether nothing at all is to be reported about the resource. False may also mean that it is not known: a Node that runs
 * without the right to make code from text makes none.
 */
export function isClean(resource: Node, type: string): boolean {
  if (!mayMakeCode()) return false;
  tests ??= new ObjectTests(isWholeClean, isContainedClean);
  run.relative = false;
  run.bundled = type === 'Bundle' ? bundledTypes(resource) : undefined;
  return isWhole(resource, type, 0);
}

let allowed: boolean | undefined;

function mayMakeCode(): boolean {
  if (allowed === undefined) {
    try {
      allowed = new Function('return true')() === true;
    } catch (error) {
      if (!(error instanceof EvalError)) throw error;
      allowed = false;
    }
  }
  return allowed;
}

function typeOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const type = value['resourceType'];
  return typeof type === 'string' && isResourceType(type) ? type : undefined;
}

function isWholeClean(value: unknown, depth: number): boolean {
  const type = typeOf(value);
  return type !== undefined && isWhole(value as Node, type, depth);
}

/** A resource that is its own container. */
function isWhole(resource: Node, type: string, depth: number): boolean {
  const { container, contained, inside } = run;
  const own = containedOf(resource);
  if (own === null) return false;
  run.container = type;
  run.contained = own;
  run.inside = undefined;
  const clean = tests!.resource(resource, type, depth) && isCleanClaim(resource, type) && allUsed(own);
  run.container = container;
  run.contained = contained;
  run.inside = inside;
  return clean;
}

function isContainedClean(value: unknown, depth: number): boolean {
  const type = typeOf(value);
  if (type === undefined) return false;
  const { id, meta, contained } = value as Node;
  if (contained !== undefined || typeof id !== 'string' || (isNode(meta) && isServed(meta))) return false;
  const { inside } = run;
  run.inside = id;
  const clean = tests!.resource(value as Node, type, depth) && isCleanClaim(value as Node, type);
  run.inside = inside;
  return clean;
}

/** What only a server's own resources have: versions and security labels. */
const isServed = (meta: Node): boolean =>
  meta['versionId'] !== undefined || meta['lastUpdated'] !== undefined || meta['security'] !== undefined;

function bundledTypes({ entry }: Node): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (!Array.isArray(entry)) return types;
  for (const item of entry) {
    if (!isNode(item)) continue;
    const { fullUrl, resource } = item;
    const type = isNode(resource) ? resource['resourceType'] : undefined;
    if (typeof fullUrl === 'string' && typeof type === 'string') types.set(fullUrl, type);
  }
  return types;
}
