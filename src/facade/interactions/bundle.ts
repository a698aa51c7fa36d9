import { type PlannedEntry, planBundle, type RefusedEntry } from '../../fhir/bundle.ts';
import { parsePart } from '../../fhir/bundle-splitter.ts';
import { Failure } from '../../kernel/failure.ts';
import { asResource, jsonBody } from '../body.ts';
import { bundleBody, bundlePieces, type EntryParts } from '../bundle-body.ts';
import { entryCall } from '../bundle-entry.ts';
import { type Call, FHIR_JSON, type Interaction, type Reply } from '../call.ts';
import { failureReply, isFault } from '../failure-response.ts';
import { bodyType } from '../formats/media-type.ts';
import { statusLine } from '../write-reply.ts';
import { BundleSource } from './bundle-source.ts';
import { transactLarge } from './large-transaction.ts';
import { Pause, transact } from './transaction.ts';

/** Answers one call of its own; given from above, since the router knows this interaction. */
export type Dispatch = (call: Call) => Promise<Reply>;

/** http.html#transaction: a batch, whose entries stand alone, or a transaction. */
export const bundleOver =
  (dispatch: Dispatch): Interaction =>
  async (call) => {
    const alone = (entry: PlannedEntry | RefusedEntry) => answeredAlone(call, entry, dispatch);
    if (call.body.kind === 'stream') return largeBundle(call, call.body.chunks, alone);
    const bundle = asResource(jsonBody(call));
    const size = Array.isArray(bundle['entry']) ? bundle['entry'].length : 0;
    const most = call.services.limits.transactionEntries;
    if (size > most)
      throw new Failure('too-large', `A Bundle may have ${most} entries, and this one has ${size}`, {
        expression: 'Bundle.entry',
      });
    const plan = planBundle(bundle);
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

async function largeBundle(call: Call, chunks: AsyncIterable<Buffer>, alone: AnswerEntry): Promise<Reply> {
  bodyType(call.headers);
  const source = new BundleSource(chunks, call.services.limits);
  return (await source.mayBeTransaction()) ? transactLarge(call, source, alone) : largeBatch(source, alone);
}

/** Entries of a batch may not refer to each other, so all of them are known before the first is done. */
async function largeBatch(source: BundleSource, alone: AnswerEntry): Promise<Reply> {
  const entries: unknown[] = [];
  const pause = new Pause();
  for await (const bytes of source.entries()) {
    entries.push(parsePart(bytes, entries.length));
    await pause.ifDue();
  }
  const plan = planBundle({ ...asResource(source.rest()), ...(entries.length > 0 && { entry: entries }) });
  const parts = await batch(plan.entries, alone);
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON },
    stream: bundlePieces(`${plan.type}-response`, parts),
  };
}

type AnswerEntry = (entry: PlannedEntry | RefusedEntry) => Promise<EntryParts>;

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
