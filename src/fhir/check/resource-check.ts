import type { Issue } from '../../kernel/failure.ts';
import { isResourceType } from '../definitions/definitions.ts';
import { isClean } from './code/clean.ts';
import { nodes } from './invariants/invariant.ts';
import { ObjectCheck } from './object-check.ts';
import { checkClaims } from './profiles/claims.ts';
import { ruleOfType } from './rules.ts';
import { isNode, type Node, type Scope, Visit } from './visit.ts';

const objects = new ObjectCheck(checkNested);

/**
 * Everything that is wrong with a resource in the order of its members, 100 issues at most:
 * unknown and missing elements, wrong JSON types, formats, codes outside required bindings, targets of references,
 * contained resources, narratives, R4's invariants, the profiles of ours that a resource
 * claims, and the extensions of ours and of R5 by their definitions. Never throws, whatever `resource` is.
 */
export function checkResource(resource: unknown, expectedType?: string): readonly Issue[] {
  const type = isNode(resource) ? resource['resourceType'] : undefined;
  const known = typeof type === 'string' && isResourceType(type) && (expectedType ?? type) === type;
  return known && isClean(resource as Node, type) ? [] : walkResource(resource, expectedType);
}

/** The same by a walk over every member, which is what finds the places and the words; it takes ten times as long. */
export function walkResource(resource: unknown, expectedType?: string): readonly Issue[] {
  const visit = new Visit();
  const type = resourceTypeOf(resource, visit);
  if (type === undefined) return visit.issues;
  visit.path.push(type);
  if (expectedType !== undefined && type !== expectedType) {
    visit.report('structure', `must be ${expectedType}, not ${type}`, 'resourceType');
    return visit.issues;
  }
  if (type === 'Bundle') visit.bundled = bundledTypes(resource as Node);
  checkWhole(resource as Node, type, visit);
  return visit.issues;
}

function resourceTypeOf(resource: unknown, visit: Visit): string | undefined {
  if (!isNode(resource)) {
    visit.report('structure', 'a resource must be a JSON object');
    return undefined;
  }
  const type = resource['resourceType'];
  if (typeof type === 'string' && isResourceType(type)) return type;
  if (type === undefined) visit.report('required', 'is required', 'resourceType');
  else
    visit.report('structure', `${String(JSON.stringify(type)).slice(0, 80)} is no resource type of R4`, 'resourceType');
  return undefined;
}

/** A resource that is its own container: not one that another contains. */
function checkWhole(resource: Node, type: string, visit: Visit): void {
  const { scope, inside } = visit;
  visit.scope = scopeOf(resource);
  visit.inside = false;
  objects.object(resource, ruleOfType(type), visit, true);
  checkClaims(resource, type, visit);
  checkUsed(visit.scope, visit);
  visit.scope = scope;
  visit.inside = inside;
}

/** A resource in another: contained in it, or one of its entries or parameters. */
function checkNested(value: unknown, visit: Visit, contained: boolean): void {
  const type = resourceTypeOf(value, visit);
  if (type === undefined) return;
  if (contained) checkContained(value as Node, type, visit);
  else checkWhole(value as Node, type, visit);
}

function checkContained(resource: Node, type: string, visit: Visit): void {
  if (resource['contained'] !== undefined) {
    visit.report('invariant', 'a contained resource must not contain others (dom-2)', 'contained');
  }
  if (resource['id'] === undefined) visit.report('required', 'a contained resource must have an id', 'id');
  const meta = resource['meta'];
  if (isNode(meta) && (meta['versionId'] !== undefined || meta['lastUpdated'] !== undefined)) {
    visit.report('invariant', 'a contained resource must have neither version nor last update (dom-4)', 'meta');
  }
  if (isNode(meta) && meta['security'] !== undefined) {
    visit.report('invariant', 'a contained resource must not have a security label (dom-5)', 'meta.security');
  }
  const { inside } = visit;
  visit.inside = true;
  objects.object(resource, ruleOfType(type), visit, true);
  checkClaims(resource, type, visit);
  visit.inside = inside;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function scopeOf(container: Node): Scope {
  const used = new Set<string>();
  const list = container['contained'];
  if (list === undefined) return { container, contained: NOTHING, used };
  const contained = new Map<string, string>();
  for (const { id, resourceType } of nodes(list)) {
    if (typeof id === 'string' && typeof resourceType === 'string') contained.set(id, resourceType);
  }
  return { container, contained, used };
}

function checkUsed({ container, contained, used }: Scope, visit: Visit): void {
  if (contained.size === 0) return;
  const seen = new Set<string>();
  nodes(container['contained']).forEach(({ id }, index) => {
    if (typeof id !== 'string') return;
    if (seen.has(id)) visit.report('structure', `two contained resources have the id ${id}`, `contained[${index}].id`);
    seen.add(id);
    if (!used.has(id)) {
      visit.report('invariant', `nothing refers to the contained resource ${id} (dom-3)`, `contained[${index}]`);
    }
  });
}

function bundledTypes(bundle: Node): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { fullUrl, resource } of nodes(bundle['entry'])) {
    if (typeof fullUrl === 'string' && isNode(resource) && typeof resource['resourceType'] === 'string') {
      types.set(fullUrl, resource['resourceType']);
    }
  }
  return types;
}
