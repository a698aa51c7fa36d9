import { BundlePlanner, type PlannedEntry, planBundle } from '../../fhir/bundle.ts';
import { parsePart } from '../../fhir/bundle-splitter.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Write, WriteResult } from '../../store/store.ts';
import { asResource } from '../body.ts';
import { bundlePieces, type EntryParts } from '../bundle-body.ts';
import { type Call, FHIR_JSON, type Reply } from '../call.ts';
import { entryWrite } from '../entry-write.ts';
import { preferencesOf } from '../preferences.ts';
import type { BundleSource } from './bundle-source.ts';
import { isRead, Pause, Refusals, writtenEntry } from './transaction.ts';

/**
 * A transaction whose entries are checked and handed to the store as they come (http.html#transaction): neither what is
 * asked nor what is answered is ever in memory as a whole. Its rules are those of `transact`.
 */
export async function transactLarge(
  call: Call,
  source: BundleSource,
  readEntry: (entry: PlannedEntry) => Promise<EntryParts>,
): Promise<Reply> {
  const taken = new TakenEntries(call, source);
  const results = await call.services.store.transactParts(call.access, taken.writes());
  return {
    status: 200,
    headers: { 'content-type': FHIR_JSON },
    stream: bundlePieces('transaction-response', answers(call, taken, results, readEntry)),
  };
}

/** Entries that are parsed and checked as they come; those that read are kept until the others are written. */
class TakenEntries {
  readonly #call: Call;
  readonly #source: BundleSource;
  readonly #planner = new BundlePlanner('transaction');
  /** Of what is asked of the server, and of what is to be stored: the first kind is told alone. */
  readonly #requests = new Refusals();
  readonly #contents = new Refusals();
  readonly reads = new Map<number, PlannedEntry>();
  count = 0;

  constructor(call: Call, source: BundleSource) {
    this.#call = call;
    this.#source = source;
  }

  /** @throws Failure, once all entries were looked at, of those that cannot be done; at once for a malformed Bundle */
  async *writes(): AsyncGenerator<readonly Write[]> {
    const pause = new Pause();
    for await (const bytes of this.#source.entries()) {
      const write = this.#take(bytes, this.count++);
      if (write && !this.#requests.areAny && !this.#contents.areAny) yield [write];
      if (this.#requests.areEnough) break;
      await pause.ifDue();
    }
    this.#requests.throwIfAny();
    this.#contents.throwIfAny();
    this.#checkRest();
  }

  #take(bytes: Buffer, index: number): Write | undefined {
    const planned = this.#planner.plan(parsePart(bytes, index));
    if ('failure' in planned) {
      this.#requests.unless(index, () => {
        throw planned.failure;
      });
      return undefined;
    }
    if (isRead(planned)) {
      this.reads.set(index, planned);
      return undefined;
    }
    if (this.#requests.areAny || this.#contents.areEnough) return undefined;
    return this.#contents.unless(index, () => entryWrite(this.#call, planned));
  }

  /** The members of the Bundle that may have come after its entries. */
  #checkRest(): void {
    if (planBundle(asResource(this.#source.rest())).type === 'transaction') return;
    throw new Failure('too-large', 'A batch of this size must say its type before its entries', {
      expression: 'Bundle.type',
    });
  }
}

async function* answers(
  call: Call,
  taken: TakenEntries,
  results: Iterable<WriteResult>,
  readEntry: (entry: PlannedEntry) => Promise<EntryParts>,
): AsyncGenerator<EntryParts> {
  const written = results[Symbol.iterator]();
  const pause = new Pause();
  for (let index = 0; index < taken.count; index++) {
    const read = taken.reads.get(index);
    yield read ? await readEntry(read) : writtenEntry(call, await withBody(call, written.next().value as WriteResult));
    await pause.ifDue();
  }
}

/** What was written, where the client wants to see it. */
async function withBody(call: Call, result: WriteResult): Promise<WriteResult> {
  const { version } = result;
  if (!version || version.deleted || preferencesOf(call.headers).return !== 'representation') return result;
  const { type, id, versionId } = version;
  const stored = await call.services.store.readVersion(call.access, type, id, versionId);
  return stored ? { ...result, version: stored } : result;
}
