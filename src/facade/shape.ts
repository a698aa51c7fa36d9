import { structureOf } from '../fhir/definitions/definitions.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import { parseJson, stringifyJson } from '../kernel/json.ts';
import type { Version } from '../store/store.ts';

/** A part of each resource that a client asks for instead of the whole (search.html#summary, #elements). */
export type Shape =
  | { readonly kind: 'summary' | 'text' | 'data' }
  | { readonly kind: 'elements'; readonly names: ReadonlySet<string> };

const SUBSETTED = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };
const ALWAYS = ['resourceType', 'id', 'meta', 'implicitRules'];

/**
 * What `_summary` and `_elements` ask for; undefined for whole resources. `_summary=count` is the search's own affair.
 *
 * @throws Failure `invalid` for both at once, or a summary that FHIR does not know
 */
export function shapeOf(query: URLSearchParams): Shape | undefined {
  const summary = query.get('_summary') || undefined;
  const elements = query
    .getAll('_elements')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (elements.length > 0) {
    if (summary !== undefined && summary !== 'false')
      throw new Failure('invalid', '_summary and _elements exclude each other');
    return { kind: 'elements', names: new Set(elements) };
  }
  switch (summary) {
    case undefined:
    case 'false':
    case 'count':
      return undefined;
    case 'true':
      return { kind: 'summary' };
    case 'text':
    case 'data':
      return { kind: summary };
    default:
      throw new Failure('invalid', `_summary is one of true, text, data, count, false, not ${summary.slice(0, 40)}`);
  }
}

/** The JSON of the part that was asked for, tagged as a part; mandatory elements stay. */
export function shaped(version: Version, shape: Shape): string {
  const resource = parseJson(version.body.toString('utf8')) as AnyResource;
  const kept = keptElements(resource.resourceType, shape);
  const part: Record<string, unknown> = {};
  for (const name of Object.keys(resource)) {
    // A primitive's extensions stand beside it, under its name with an underscore before it.
    if (kept(name.replace(/^_/, ''))) part[name] = resource[name];
  }
  const tags = Array.isArray(resource.meta?.['tag']) ? resource.meta['tag'] : [];
  part['meta'] = { ...resource.meta, tag: [...tags, SUBSETTED] };
  return stringifyJson(part);
}

/** By itself, by a part of it, or after its type: `name`, `name.family`, `Patient.name` (search.html#elements). */
const isNamed = (type: string, element: string, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => {
    const path = name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name;
    return path === element || path.startsWith(`${element}.`);
  });

function keptElements(type: string, shape: Shape): (name: string) => boolean {
  if (shape.kind === 'data') return (name) => name !== 'text';
  const names = new Set(ALWAYS);
  const choices: string[] = [];
  for (const element of structureOf(type)?.elements ?? []) {
    if (element.path.includes('.')) continue;
    const wanted =
      element.min > 0 ||
      (shape.kind === 'summary' && element.summary) ||
      (shape.kind === 'text' && element.name === 'text') ||
      (shape.kind === 'elements' && isNamed(type, element.name, shape.names));
    if (!wanted) continue;
    if (element.choice) choices.push(element.name);
    else names.add(element.name);
  }
  return (name) =>
    names.has(name) || choices.some((choice) => name.startsWith(choice) && /^[A-Z]/.test(name.slice(choice.length)));
}
