import { type Definition, definitionsOf, type ElementDefinition } from './package-files.ts';

const PROFILE = 'http://hl7.org/fhir/StructureDefinition/';
const SYSTEM_TYPE = 'http://hl7.org/fhirpath/System.';

const definitions = definitionsOf('StructureDefinition').filter(
  (definition) =>
    (definition.derivation === 'specialization' || definition.id === 'Element' || definition.id === 'Resource') &&
    definition.kind !== 'logical',
);

/** Names of the R4 resource types that can be instances, in code-unit order. */
export const resourceTypes = (): string[] =>
  definitions
    .filter((definition) => definition.kind === 'resource' && definition.abstract !== true)
    .map(({ id }) => id)
    .sort();

/**
 * For each type `kind base` (`-` for no base) and a line for each element that the type itself defines:
 * `path min..max types`, then `!key` for a required binding and `S` for an element of the summary. Types are joined by
 * `,`; in parentheses the target types of a reference (none for any), or the profile of a Quantity; `#path` is the
 * definition of another element of the same type.
 */
export function structures(): Record<string, string[]> {
  return Object.fromEntries(
    [...definitions].sort((a, b) => (a.id < b.id ? -1 : 1)).map((definition) => [definition.id, lines(definition)]),
  );
}

function lines(definition: Definition): string[] {
  const base = definition.baseDefinition?.replace(PROFILE, '') ?? '-';
  const kind =
    definition.kind === 'complex-type' ? 'complex' : definition.kind === 'resource' ? 'resource' : 'primitive';
  const own = (definition.snapshot?.element ?? []).filter((element) => isOwn(definition.id, element));
  return [`${kind} ${base}`, ...own.map((element) => line(definition.id, element))];
}

/** Ids and extensions inside backbone elements come with the backbone's own type. */
const isOwn = (type: string, { path, base }: ElementDefinition): boolean =>
  path !== type && base.path.startsWith(`${type}.`);

function line(type: string, element: ElementDefinition): string {
  const { path, min, max, contentReference, binding, isSummary } = element;
  const parts = [path.slice(type.length + 1), `${min}..${max}`];
  if (contentReference) parts.push(`#${contentReference.slice(contentReference.indexOf('#') + type.length + 2)}`);
  else parts.push((element.type ?? []).map((entry) => typeText(path, entry)).join(','));
  if (binding?.strength === 'required' && binding.valueSet) parts.push(`!${bindingKey(binding.valueSet)}`);
  if (isSummary) parts.push('S');
  return parts.join(' ');
}

/** The url of a value set without its version. */
export const valueSetUrl = (canonical: string): string => canonical.split('|')[0]!;

export const bindingKey = (canonical: string): string =>
  valueSetUrl(canonical)
    .replace('http://hl7.org/fhir/ValueSet/', '')
    .replace('http://terminology.hl7.org/ValueSet/', 'tho/');

function typeText(path: string, type: NonNullable<ElementDefinition['type']>[number]): string {
  const code = type.code.startsWith(SYSTEM_TYPE) ? systemType(path) : type.code;
  const targets = (type.targetProfile ?? []).map((url) => url.replace(PROFILE, ''));
  const profiles = code === 'Quantity' ? (type.profile ?? []).map((url) => url.replace(PROFILE, '')) : [];
  const inside = targets.includes('Resource') ? [] : [...targets, ...profiles];
  return inside.length > 0 ? `${code}(${inside.join('|')})` : code;
}

function systemType(path: string): string {
  if (path === 'Resource.id') return 'id';
  if (path === 'Extension.url') return 'uri';
  if (path === 'xhtml.id' || path === 'Element.id') return 'string';
  return 'value';
}

/** Canonical urls of the value sets of all required bindings, without version, in code-unit order. */
export function requiredValueSets(): string[] {
  const urls = definitions
    .flatMap((definition) => definition.snapshot?.element ?? [])
    .filter((element) => element.binding?.strength === 'required' && element.binding.valueSet !== undefined)
    .map((element) => valueSetUrl(element.binding!.valueSet!));
  return [...new Set(urls)].sort();
}
