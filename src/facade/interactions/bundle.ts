import { type PlannedEntry, planBundle, type RefusedEntry } from '../../fhir/bundle.ts';
import { Failure } from '../../kernel/failure.ts';
import { asResource, jsonBody } from '../body.ts';
import { bundleBody, type EntryParts } from '../bundle-body.ts';
import { entryCall } from '../bundle-entry.ts';
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
    const size = Array.isArray(bundle['entry']) ? bundle['entry'].length : 0;
    const most = call.services.limits.transactionEntries;
    if (size > most)
      throw new Failure('too-costly', `A Bundle may have ${most} entries, and this one has ${size}`, {
        expression: 'Bundle.entry',
      });
    const plan = planBundle(bundle);
    const alone = (entry: PlannedEntry | RefusedEntry) => answeredAlone(call, entry, dispatch);
    // A transaction with an entry that cannot be done is refused by the plan.
    const parts =
      plan.type === 'transaction'
        ? await transact(call, plan.entries as readonly PlannedEntry[], alone)
        : await batch(plan.entries, alone);
    return {
      status: 200,
      headers: { 'content-type': FHIR_JSON },
      body: bundleBody({ type: `${plan.type}-response` }, parts),
    };
  };

/** One after the other, each answered whatever becomes of the others. */
async function batch(
  entries: readonly (PlannedEntry | RefusedEntry)[],
  alone: (entry: PlannedEntry | RefusedEntry) => Promise<EntryParts>,
): Promise<EntryParts[]> {
  const parts: EntryParts[] = [];
  for (const entry of entries) parts.push(await alone(entry));
  return parts;
}

/** What fails is the entry's own answer; only a fault of ours ends the whole. */
async function answeredAlone(call: Call, entry: PlannedEntry | RefusedEntry, dispatch: Dispatch): Promise<EntryParts> {
  try {
    if ('failure' in entry) throw entry.failure;
    return replyEntry(await dispatch(entryCall(call, entry)), entry);
  } catch (thrown) {
    if (isFault(thrown)) throw thrown;
    const { status, body } = failureReply(thrown, call.requestId);
    return { rest: { response: { status: statusLine(status), outcome: JSON.parse(String(body)) as unknown } } };
  }
}

function replyEntry({ status, headers = {}, body }: Reply, entry: PlannedEntry): EntryParts {
  const { etag, location, 'last-modified': modified } = headers;
  const outcome = body === undefined || !isWrite(entry) ? undefined : outcomeIn(body);
  return {
    ...(body !== undefined && outcome === undefined && entry.method !== 'HEAD' && { resource: body }),
    rest: {
      response: {
        status: statusLine(status),
        ...(location !== undefined && { location }),
        ...(etag !== undefined && { etag }),
        ...(modified !== undefined && { lastModified: new Date(modified).toISOString() }),
        ...(outcome !== undefined && { outcome }),
      },
    },
  };
}

const isWrite = ({ method, operation }: PlannedEntry): boolean =>
  method !== 'GET' && method !== 'HEAD' && operation === undefined;

/** What a write says of itself, where `Prefer: return=OperationOutcome` asked for that in place of the resource. */
function outcomeIn(body: Buffer | string): unknown {
  const text = String(body);
  return text.startsWith('{"resourceType":"OperationOutcome"') ? (JSON.parse(text) as unknown) : undefined;
}
