import { parseReference } from '../fhir/references.ts';
import type { AnyResource } from '../fhir/resource.ts';

/** All by which other resources of a trial may call a resource: `Type/id`, `Type?identifier=system|value`, its canonical URL. */
export function namesOf(resource: AnyResource): string[] {
  const { resourceType, id, url, identifier } = resource;
  const identifiers = (Array.isArray(identifier) ? identifier : [identifier]) as readonly (Identifier | undefined)[];
  return [
    ...(id === undefined ? [] : [`${resourceType}/${id}`]),
    ...identifiers.flatMap((one) =>
      one?.value === undefined ? [] : [`${resourceType}?identifier=${one.system ?? ''}|${one.value}`],
    ),
    ...(typeof url === 'string' ? [url] : []),
  ];
}

interface Identifier {
  readonly system?: string;
  readonly value?: string;
}

/** Every text in a resource that may be another's name, in the forms that `namesOf` gives. */
export function mentionsOf(resource: AnyResource): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = Object.values(resource);
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') mention(value, found);
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return found;
}

/** As it stands, as a reference without server and version, and as a canonical without version. */
function mention(text: string, found: Set<string>): void {
  if (text.includes(' ')) return;
  const parsed = parseReference(text);
  if (parsed.kind === 'local' || parsed.kind === 'absolute') found.add(`${parsed.type}/${parsed.id}`);
  found.add(parsed.kind === 'absolute' ? text.split('|')[0]! : text);
}
