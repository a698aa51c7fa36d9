import type { AnyResource } from '../../fhir/resource.ts';
import { Failure } from '../../kernel/failure.ts';
import { asResource, jsonBody } from '../body.ts';
import { bundleBody, type EntryParts } from '../bundle-body.ts';
import { type EntryRequest, entryRequest } from '../bundle-entry.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { failureReply, isFault } from '../failure-response.ts';
import { statusLine } from '../write-reply.ts';
import { transact } from './transaction.ts';

/** Answers one call of its own; given from above, since the router knows this interaction. */
export type Dispatch = (call: Call) => Promise<Reply>;

/** http.html#transaction: a batch, whose entries stand alone, or a transaction. */
export const bundleOver =
  (dispatch: Dispatch): Interaction =>
  async (call) => {
    const bundle = asResource(jsonBody(call));
    const entries = entriesOf(call, bundle);
    const parts =
      bundle['type'] === 'transaction'
        ? await transact(
            call,
            entries.map((entry, index) => entryRequest(call, entry, index)),
            (entry) => answeredAlone(call, () => answered(call, entry, dispatch)),
          )
        : await batch(call, entries, dispatch);
    return { status: 200, headers: { 'content-type': FHIR_JSON }, body: bundleBody({ type: `${String(bundle['type'])}-response` }, parts) };
  };

function entriesOf(call: Call, bundle: AnyResource): readonly unknown[] {
  if (bundle.resourceType !== 'Bundle') {
    throw new Failure('invalid', `A Bundle is posted here, and the body is a ${bundle.resourceType.slice(0, 64)}`, { expression: 'resourceType' });
  }
  if (bundle['type'] !== 'transaction' && bundle['type'] !== 'batch') {
    throw new Failure('invalid', 'Bundle.type must be transaction or batch', { expression: 'Bundle.type' });
  }
  const entries = bundle['entry'] ?? [];
  if (!Array.isArray(entries)) throw new Failure('invalid', 'Bundle.entry is a list', { expression: 'Bundle.entry' });
  const most = call.services.limits.transactionEntries;
  if (entries.length > most) throw new Failure('too-costly', `A Bundle may have ${most} entries, and this one has ${entries.length}`, { expression: 'Bundle.entry' });
  return entries;
}

/** One after the other, each answered whatever becomes of the others. */
async function batch(call: Call, entries: readonly unknown[], dispatch: Dispatch): Promise<EntryParts[]> {
  const parts: EntryParts[] = [];
  for (const [index, entry] of entries.entries()) {
    parts.push(await answeredAlone(call, async () => answered(call, entryRequest(call, entry, index), dispatch)));
  }
  return parts;
}

/** What fails is the entry's own answer; only a fault of ours ends the whole. */
async function answeredAlone(call: Call, answer: () => Promise<EntryParts>): Promise<EntryParts> {
  try {
    return await answer();
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    return failedEntry(failureReply(thrown, call.requestId));
  }
}

async function answered(call: Call, entry: EntryRequest, dispatch: Dispatch): Promise<EntryParts> {
  if (entry.path.length === 0) throw new Failure('invalid', `${entry.place}.request.url: no Bundle inside a Bundle`, { expression: `${entry.place}.request.url` });
  const reply = await dispatch({
    ...call,
    method: entry.method,
    path: entry.path,
    query: entry.query,
    headers: entry.headers,
    body: entry.resource === undefined ? { kind: 'none' } : { kind: 'parsed', value: entry.resource },
  });
  const { etag, location } = reply.headers ?? {};
  const modified = reply.headers?.['last-modified'];
  return {
    ...(reply.body !== undefined && { resource: reply.body }),
    rest: {
      response: {
        status: statusLine(reply.status),
        ...(location !== undefined && { location }),
        ...(etag !== undefined && { etag }),
        ...(modified !== undefined && { lastModified: new Date(modified).toISOString() }),
      },
    },
  };
}

const failedEntry = (reply: Reply): EntryParts => ({
  rest: { response: { status: statusLine(reply.status), outcome: JSON.parse(String(reply.body)) as unknown } },
});
