import type { AnyResource } from '../../resource.ts';
import type { IndexValue } from '../index-value.ts';
import { wordsOf } from '../words.ts';

/** What texts may come to, in characters, before words are taken from them: a body may be large, an index must not be. */
const LONGEST = 1_000_000;

/** Addresses of any kind are not what anybody means by the content of a resource. */
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/;

/** Their texts are encoded bytes, or say how the resource is kept. */
const LEFT_OUT: ReadonlySet<string> = new Set(['data', 'meta', 'resourceType', 'id', 'reference']);

/** `_text`: the words of the narrative. `_content`: those of every text in the resource, the narrative's among them. */
export function textsOf(resource: AnyResource): IndexValue[] {
  const narrative = narrativeOf(resource);
  const gathered: string[] = [];
  gather(resource, gathered, { left: LONGEST });
  return [...value('_text', narrative), ...value('_content', gathered.join(' '))];
}

function value(param: '_text' | '_content', text: string): IndexValue[] {
  const words = wordsOf(text).join(' ');
  return words === '' ? [] : [{ param, kind: 'text', words }];
}

function narrativeOf(resource: AnyResource): string {
  const div = (resource['text'] as { readonly div?: unknown } | undefined)?.div;
  return typeof div === 'string' ? plainText(div.slice(0, LONGEST)) : '';
}

function gather(node: unknown, into: string[], budget: { left: number }): void {
  if (typeof node === 'string') {
    if (budget.left <= 0 || ADDRESS.test(node)) return;
    budget.left -= node.length;
    into.push(node);
  } else if (Array.isArray(node)) {
    for (const one of node) gather(one, into, budget);
  } else if (typeof node === 'object' && node !== null) {
    for (const [name, one] of Object.entries(node)) {
      if (name === 'div' && typeof one === 'string') gather(plainText(one.slice(0, LONGEST)), into, budget);
      else if (!LEFT_OUT.has(name)) gather(one, into, budget);
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** XHTML without its tags: each parts two words, as inline ones seldom stand within one. */
function plainText(xhtml: string): string {
  return xhtml
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
    });
}
