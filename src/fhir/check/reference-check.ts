import { isResourceType } from '../definitions/definitions.ts';
import { parseReference } from '../references.ts';
import type { Node, Visit } from './visit.ts';

/** A Reference's fragment must resolve, and its target must be of an allowed type where the type can be told. */
export function checkReference(value: Node, targets: readonly string[] | undefined, visit: Visit): void {
  const text = value['reference'];
  const declared = value['type'];
  if (typeof declared === 'string' && isResourceType(declared)) checkType(declared, targets, visit, 'type');
  if (typeof text !== 'string' || text === '') return;
  const type = typeof text === 'string' ? targetType(text, visit) : undefined;
  if (type === undefined) return;
  checkType(type, targets, visit, 'reference');
  if (typeof declared === 'string' && isResourceType(declared) && declared !== type) {
    visit.report('invalid', `the reference is to ${type}, its type says ${declared}`, 'type');
  }
}

function checkType(type: string, targets: readonly string[] | undefined, visit: Visit, member: string): void {
  if (targets && !targets.includes(type)) {
    visit.report('structure', `must refer to ${targets.join(' or ')}, not ${type}`, member);
  }
}

function targetType(text: string, visit: Visit): string | undefined {
  const reference = parseReference(text);
  switch (reference.kind) {
    case 'contained':
      return fragmentType(text, visit);
    case 'local':
    case 'conditional':
      return reference.type;
    case 'absolute':
      return visit.bundled.get(text) ?? reference.type;
    case 'urn':
      return visit.bundled.get(text);
    case 'other':
      visit.report('value', 'neither an absolute URL nor Type/id of a type of R4', 'reference');
      return undefined;
  }
}

/** The type that a reference is to, where it can be told; reports nothing. */
export function typeOfTarget(text: string, { scope, bundled }: Visit): string | undefined {
  const reference = parseReference(text);
  if (reference.kind === 'contained') {
    return text === '#' ? (scope?.container['resourceType'] as string | undefined) : scope?.contained.get(reference.id);
  }
  if (reference.kind === 'urn' || reference.kind === 'absolute') {
    return bundled.get(text) ?? (reference.kind === 'absolute' ? reference.type : undefined);
  }
  return reference.kind === 'other' ? undefined : reference.type;
}

function fragmentType(text: string, visit: Visit): string | undefined {
  noteFragment(text, visit);
  if (text === '#') return visit.scope?.container['resourceType'] as string | undefined;
  const type = visit.scope?.contained.get(text.slice(1));
  if (type === undefined)
    visit.report('invariant', `no contained resource has the id ${text.slice(1, 65)} (ref-1)`, 'reference');
  return type;
}

/** Remembers that something refers to the contained resource `#id`, or from inside one to the container `#`. */
export function noteFragment(text: string, visit: Visit): void {
  if (text === '#' && visit.inside) visit.scope?.used.add(String(visit.path.length === 0 ? '' : containedId(visit)));
  else visit.scope?.used.add(text.slice(1));
}

/** The id of the contained resource that is being visited. */
function containedId(visit: Visit): string {
  const at = visit.path.lastIndexOf('contained');
  const index = visit.path[at + 1];
  const list = visit.scope?.container['contained'];
  const resource = Array.isArray(list) && typeof index === 'number' ? (list[index] as Node | undefined) : undefined;
  return String(resource?.['id'] ?? '');
}
