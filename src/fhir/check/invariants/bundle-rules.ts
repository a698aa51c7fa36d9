/** Rules of R4's bundles that need more than one of their elements (bundle.html, documents.html, messaging.html). */
import { isResourceType } from '../../definitions/definitions.ts';
import { hasScheme, isId } from '../primitives.ts';
import type { Node } from '../visit.ts';
import { BundleLinks } from './bundle-links.ts';
import { child, type InvariantTable, invariant, nodes } from './invariant.ts';

const entries = (bundle: Node): readonly Node[] => nodes(bundle['entry']);
const isClosed = ({ type }: Node): boolean => type === 'document' || type === 'message';

const ONCE: ReadonlySet<unknown> = new Set(['self', 'first', 'prev', 'previous', 'next', 'last']);

function hasEachLinkOnce(bundle: Node): boolean {
  if (bundle['link'] === undefined) return true;
  const relations = nodes(bundle['link']).flatMap(({ relation }) => (ONCE.has(relation) ? [relation] : []));
  return new Set(relations).size === relations.length;
}

/** Whether a URL that ends as a server's URL of a resource does names this resource. */
function isUrlOf(fullUrl: string, { resourceType, id }: Node): boolean {
  if (!fullUrl.startsWith('http')) return true;
  const idAt = fullUrl.lastIndexOf('/');
  const typeAt = fullUrl.lastIndexOf('/', idAt - 1);
  const type = fullUrl.slice(typeAt + 1, idAt);
  const last = fullUrl.slice(idAt + 1);
  return !isResourceType(type) || !isId(last) || (type === resourceType && last === id);
}

export const BUNDLE_RULES: InvariantTable = {
  'Bundle.entry': [
    invariant('Bundle.entry.fullUrl', 'a fullUrl is absolute', ({ fullUrl }) => {
      return typeof fullUrl !== 'string' || hasScheme(fullUrl);
    }),
    invariant('Bundle.entry.fullUrl', 'a fullUrl names the type and id of its resource', (entry) => {
      const { fullUrl, resource } = entry;
      return typeof fullUrl !== 'string' || resource === undefined || isUrlOf(fullUrl, child(entry, 'resource'));
    }),
    invariant('Bundle.entry.search.mode', 'an outcome of a search is an OperationOutcome', (entry) => {
      const { resourceType } = child(entry, 'resource');
      return (
        child(entry, 'search')['mode'] !== 'outcome' || (resourceType ?? 'OperationOutcome') === 'OperationOutcome'
      );
    }),
    invariant('Bundle.entry.search.mode', 'what a search finds has an id', (entry) => {
      const { mode } = child(entry, 'search');
      const found = mode === 'match' || mode === 'include';
      return !found || entry['resource'] === undefined || child(entry, 'resource')['id'] !== undefined;
    }),
  ],
  Bundle: [
    invariant('Bundle.link', 'a link to a page or to the search itself is given once', hasEachLinkOnce),
    invariant('Bundle.entry.fullUrl', 'every entry of a document or message has a fullUrl', (bundle) => {
      return !isClosed(bundle) || entries(bundle).every(({ fullUrl, _fullUrl }) => (fullUrl ?? _fullUrl) !== undefined);
    }),
    invariant(
      'bundle.html#references',
      'references of a document or message lead to one of its entries',
      (bundle, visit) => {
        return !isClosed(bundle) || new BundleLinks(bundle).check(visit);
      },
    ),
  ],
};
