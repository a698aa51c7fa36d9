import type { Issue } from '../kernel/failure.ts';
import { referencesOf } from './references.ts';
import type { AnyResource } from './resource.ts';

/** What of an entry of a batch is looked at. */
interface BatchEntry {
  readonly index: number;
  readonly fullUrl?: string;
  readonly resource?: AnyResource;
}

/** Names that only a Bundle gives: what is outside of it cannot be called so. */
const isBundleName = (fullUrl: string | undefined): fullUrl is string => fullUrl?.startsWith('urn:') === true;

/**
 * References from one entry of a batch to what another one brings (http.html#brules): entries of a batch stand alone, so
 * that such a name would be stored for good and lead nowhere.
 *
 * @returns issues by the index of the entry that they are about
 */
export function batchDependencies(entries: readonly BatchEntry[]): ReadonlyMap<number, readonly Issue[]> {
  const names = new Map(entries.flatMap(({ fullUrl, index }) => (isBundleName(fullUrl) ? [[fullUrl, index]] : [])));
  const found = new Map<number, readonly Issue[]>();
  if (names.size < 1) return found;
  for (const { index, resource, fullUrl } of entries) {
    if (resource === undefined) continue;
    const issues = referencesOf(resource).flatMap(({ reference, expression }): Issue[] =>
      names.has(reference) && reference !== fullUrl
        ? [
            {
              severity: 'error',
              code: 'invalid',
              message: `refers to entry ${names.get(reference)}: entries of a batch cannot depend on each other`,
              expression: `Bundle.entry[${index}].resource${expression.replace(/^[A-Za-z]+/, '')}`,
            },
          ]
        : [],
    );
    if (issues.length > 0) found.set(index, issues);
  }
  return found;
}
