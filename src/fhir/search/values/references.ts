import { BASE } from '../../profiles/definition-files.ts';
import type { Item } from '../expression.ts';
import { foldCode } from '../fold.ts';
import type { Extracted } from '../index-value.ts';

const LOCAL = /^([A-Z][A-Za-z]{1,63})\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

/** Type and id of a reference to this server, its version left aside; undefined for any other. */
export function localTarget(reference: string): { readonly type: string; readonly id: string } | undefined {
  const match = LOCAL.exec(reference);
  return match ? { type: match[1]!, id: match[2]! } : undefined;
}

/** References, canonicals, and resources in place; those to contained resources are no way to be found. */
export function referencesOf({ value }: Item): readonly Extracted[] {
  if (typeof value === 'string') return link(value);
  if (typeof value !== 'object' || value === null) return [];
  const { reference, identifier, resourceType, id } = value as Readonly<Record<string, unknown>>;
  if (typeof resourceType === 'string')
    return typeof id === 'string' ? [{ kind: 'reference', type: resourceType, id }] : [];
  return [...(typeof reference === 'string' ? link(reference) : []), ...identifierOf(identifier)];
}

function link(reference: string): readonly Extracted[] {
  if (reference === '' || reference.startsWith('#')) return [];
  const local = localTarget(reference);
  return local ? [{ kind: 'reference', ...local }] : [...ours(reference), ...urls(reference)];
}

/** A canonical of our own names its resource: what the mapping makes is at the type and id of its URL. */
function ours(canonical: string): readonly Extracted[] {
  if (!canonical.startsWith(`${BASE}/`)) return [];
  const local = localTarget(canonical.slice(BASE.length + 1).replace(/\|.*$/, ''));
  return local ? [{ kind: 'reference', ...local }] : [];
}

function identifierOf(identifier: unknown): readonly Extracted[] {
  const { system, value } = (identifier ?? {}) as { system?: unknown; value?: unknown };
  if (typeof value !== 'string') return [];
  return [
    { kind: 'token', system: typeof system === 'string' ? system : '', code: foldCode(value), suffix: ':identifier' },
  ];
}

export const urisOf = ({ value }: Item): readonly Extracted[] =>
  typeof value === 'string' && value !== '' ? urls(value) : [];

/** As it is and, for a canonical with a version, without it. */
function urls(value: string): readonly Extracted[] {
  const bar = value.indexOf('|');
  return bar <= 0
    ? [{ kind: 'uri', value }]
    : [
        { kind: 'uri', value },
        { kind: 'uri', value: value.slice(0, bar) },
      ];
}
