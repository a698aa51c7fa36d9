import { isDeepStrictEqual } from 'node:util';
import type { AnyResource } from '../fhir/resource.ts';
import { stringifyJson, withChanges } from '../kernel/json.ts';
import type { Write } from './store.ts';

/** A resource on its way into a store, as text: so it can cross a thread, and keeps the text of its numbers. */
export interface Draft {
  readonly type: string;
  readonly id?: string;
  /** JSON of what the sender says in `meta`, without versionId and lastUpdated: an object. */
  readonly meta: string;
  /** JSON of everything but resourceType, id and meta: an object. */
  readonly content: string;
}

type Drafted<T> = T extends { readonly resource: AnyResource } ? Omit<T, 'resource'> & { readonly draft: Draft } : T;
/** A write with its resource as a draft. */
export type DraftWrite = Drafted<Write>;

export function toDraft(resource: AnyResource): Draft {
  const { resourceType: type, id, meta } = resource;
  const content: Record<string, unknown> = { resourceType: undefined, id: undefined, meta: undefined };
  return {
    type,
    ...(id === undefined ? {} : { id }),
    meta:
      meta === undefined
        ? '{}'
        : stringifyJson(withChanges<object>(meta, { versionId: undefined, lastUpdated: undefined } as object)),
    content: stringifyJson(withChanges<object>(resource, content)),
  };
}

export function toDraftWrite(write: Write): DraftWrite {
  if (!('resource' in write)) return write;
  const { resource, ...rest } = write;
  return { ...rest, draft: toDraft(resource) } as DraftWrite;
}

/** The body of a version: server's id, versionId and lastUpdated, and the draft's everything else. */
export function bodyOf(draft: Draft, id: string, versionId: string, lastUpdated: string): string {
  const meta = `{"versionId":"${versionId}","lastUpdated":"${lastUpdated}"${tail(draft.meta)}`;
  return `{"resourceType":"${draft.type}","id":"${id}","meta":${meta}${tail(draft.content)}`;
}

/** The members of an object after others: `,"a":1}` or `}`. */
const tail = (object: string): string => (object === '{}' ? '}' : `,${object.slice(1)}`);

/** Whether two bodies say the same but for the order of members; numbers are the same if they are written so. */
export function sameContent(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length === b.length && isDeepStrictEqual(withNumberTexts(a), withNumberTexts(b));
}

const withNumberTexts = (text: string): unknown =>
  JSON.parse(text, ((_: string, value: unknown, context: { readonly source?: string }): unknown =>
    typeof value === 'number' ? { number: context.source } : value) as never);
