/** How the entries of a document or message hang together (bundle.html#references, documents.html). */
import { hasScheme } from '../primitives.ts';
import { isNode, type Node, type Visit } from '../visit.ts';
import { child, nodes } from './invariant.ts';

interface Entry {
  readonly index: number;
  readonly fullUrl: string;
  readonly resource: Node;
}

const HISTORY = '/_history/';
/** More than any document has. */
const MAX_SECTIONS = 10_000;

/** References from here must be resolved by what the bundle holds; by the type of its first resource. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  Composition: ['subject', 'encounter', 'author', 'attester.party', 'custodian', 'event.detail', 'section'],
  MessageHeader: ['focus'],
};

export class BundleLinks {
  readonly #entries: readonly Entry[];
  readonly #byUrl = new Map<string, Entry[]>();
  readonly #document: boolean;

  constructor(bundle: Node) {
    this.#document = bundle['type'] === 'document';
    this.#entries = (Array.isArray(bundle['entry']) ? (bundle['entry'] as unknown[]) : []).flatMap((entry, index) => {
      if (!isNode(entry) || !isNode(entry['resource'])) return [];
      const fullUrl = typeof entry['fullUrl'] === 'string' ? entry['fullUrl'] : '';
      return [{ index, fullUrl, resource: entry['resource'] }];
    });
    for (const entry of this.#entries) {
      const same = this.#byUrl.get(entry.fullUrl);
      if (same) same.push(entry);
      else if (entry.fullUrl !== '') this.#byUrl.set(entry.fullUrl, [entry]);
    }
  }

  /** Reports every broken link at its place; whether there was none. */
  check(visit: Visit): boolean {
    const root = this.#entries[0];
    if (root?.index !== 0) return true;
    let sound = true;
    const type = root.resource['resourceType'];
    for (const path of typeof type === 'string' && Object.hasOwn(ROOTS, type) ? ROOTS[type]! : []) {
      for (const [place, text] of referencesAt(root.resource, path)) {
        sound = this.#isResolved(root, place, text, visit) && sound;
      }
    }
    return (!this.#document || this.#isReached(root, visit)) && sound;
  }

  #isResolved(root: Entry, place: string, text: string, visit: Visit): boolean {
    if (text.startsWith('#') || text.includes('?')) return true;
    const { length } = this.#resolve(root, text);
    if (length === 1) return true;
    const problem = length === 0 ? 'no entry of the bundle has' : 'several entries of the bundle have';
    const message = `${problem} the address that this refers to (bundle.html#references)`;
    visit.report('invalid', message, `entry[0].resource.${place}.reference`);
    return false;
  }

  /** The entries that a reference of `from` means. */
  #resolve(from: Entry, text: string): readonly Entry[] {
    const history = text.indexOf(HISTORY);
    const url = absolute(from, history < 0 ? text : text.slice(0, history));
    const found = (url === undefined ? undefined : this.#byUrl.get(url)) ?? [];
    if (history < 0) return found;
    const version = text.slice(history + HISTORY.length);
    return found.filter(({ resource }) => child(resource, 'meta')['versionId'] === version);
  }

  /** A document holds nothing that does not belong to its Composition, by links in either direction. */
  #isReached(root: Entry, visit: Visit): boolean {
    const links = new Map<Entry, Entry[]>(this.#entries.map((entry) => [entry, []]));
    for (const entry of this.#entries) {
      for (const text of textsOf(entry.resource)) {
        for (const target of this.#resolve(entry, text)) {
          links.get(entry)!.push(target);
          links.get(target)!.push(entry);
        }
      }
    }
    const reached = new Set([root]);
    for (const entry of reached) for (const next of links.get(entry)!) reached.add(next);
    const apart = this.#entries.filter((entry) => !reached.has(entry) && entry.resource['resourceType'] !== 'Binary');
    for (const { index } of apart) {
      visit.report('invalid', 'nothing links this to the Composition (documents.html)', `entry[${index}]`);
    }
    return apart.length === 0;
  }
}

/** The fullUrl that a reference stands for; undefined where the bundle cannot say. */
function absolute({ fullUrl, resource }: Entry, text: string): string | undefined {
  if (hasScheme(text)) return text;
  const end = `/${String(resource['resourceType'])}/${String(resource['id'])}`;
  return fullUrl.startsWith('http') && fullUrl.endsWith(end) ? `${fullUrl.slice(0, -end.length)}/${text}` : undefined;
}

/** Places and texts of the references at a path, those in nested sections included. */
function referencesAt(resource: Node, path: string): [string, string][] {
  if (path === 'section') return sectionReferences(resource);
  const [name, rest] = path.split('.') as [string, string?];
  const found = listed(resource, name);
  if (rest === undefined) return found.flatMap(([place, node]) => referenceOf(place, node));
  return found.flatMap(([place, node]) =>
    listed(node, rest).flatMap(([step, item]) => referenceOf(`${place}.${step}`, item)),
  );
}

/** Sections hold sections, so deep perhaps that they are not gone through by recursion. */
function sectionReferences(composition: Node): [string, string][] {
  const found: [string, string][] = [];
  const open = listed(composition, 'section');
  const seen = new Set<Node>();
  for (const [place, section] of open) {
    if (seen.has(section) || seen.size >= MAX_SECTIONS) continue;
    seen.add(section);
    for (const name of ['author', 'focus', 'entry']) {
      for (const [step, node] of listed(section, name)) found.push(...referenceOf(`${place}.${step}`, node));
    }
    for (const [step, below] of listed(section, 'section')) open.push([`${place}.${step}`, below]);
  }
  return found;
}

function listed(node: Node, name: string): [string, Node][] {
  const value = node[name];
  if (isNode(value)) return [[name, value]];
  return nodes(value).map((item, i) => [`${name}[${i}]`, item]);
}

const referenceOf = (place: string, { reference }: Node): [string, string][] =>
  typeof reference === 'string' ? [[place, reference]] : [];

/** Every text below a resource, at any depth; each object is looked at once. */
function textsOf(resource: Node): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const open: unknown[] = [resource];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') texts.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const item of Object.values(value)) open.push(item);
  }
  return texts;
}
