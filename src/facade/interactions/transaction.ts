import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PlannedEntry } from '../../fhir/bundle.ts';
import { nowMs } from '../../kernel/clock.ts';
import { Failure, type Issue } from '../../kernel/failure.ts';
import type { Write, WriteResult } from '../../store/store.ts';
import type { EntryParts } from '../bundle-body.ts';
import type { Call } from '../call.ts';
import { entityTag } from '../entity-tag.ts';
import { entryWrite } from '../entry-write.ts';
import { preferencesOf } from '../preferences.ts';
import { saying, statusLine, versionUrl, writeStatus } from '../write-reply.ts';

/** Milliseconds of work on entries between two turns of the event loop. */
const TURN_MS = 10;
const MAX_ISSUES = 100;

/**
 * All entries that write or none, in one write to the store (http.html#transaction). Reads see the state after the
 * writes, and one that fails says so in its own entry: it has nothing to undo.
 *
 * @throws Failure of the first entry that cannot be written as it is, with the problems of all of them
 */
export async function transact(
  call: Call,
  entries: readonly PlannedEntry[],
  readEntry: (entry: PlannedEntry) => Promise<EntryParts>,
): Promise<EntryParts[]> {
  const writing = entries.filter((entry) => !isRead(entry));
  const writes = await writesOf(call, writing);
  const results = writes.length === 0 ? [] : await call.services.store.transact(call.access, writes);
  const written = new Map(writing.map((entry, index) => [entry, writtenEntry(call, results[index]!)]));
  const parts: EntryParts[] = [];
  for (const entry of entries) parts.push(written.get(entry) ?? (await readEntry(entry)));
  return parts;
}

/** Whether an entry changes nothing of itself: it is answered after the writes. */
export const isRead = ({ method, operation }: PlannedEntry): boolean =>
  method === 'GET' || method === 'HEAD' || operation !== undefined;

async function writesOf(call: Call, entries: readonly PlannedEntry[]): Promise<readonly Write[]> {
  const writes: Write[] = [];
  const refused = new Refusals();
  const pause = new Pause();
  for (const entry of entries) {
    const write = refused.unless(entry.index, () => entryWrite(call, entry));
    if (write) writes.push(write);
    if (refused.areEnough) break;
    await pause.ifDue();
  }
  refused.throwIfAny();
  return writes;
}

/** Lets the event loop turn, now and then. */
export class Pause {
  #turn = nowMs();

  async ifDue(): Promise<void> {
    if (nowMs() - this.#turn <= TURN_MS) return;
    await nextTurn();
    this.#turn = nowMs();
  }
}

/** What is wrong with the entries of a transaction. */
export class Refusals {
  #first: Failure | undefined;
  readonly #issues: Issue[] = [];

  get areAny(): boolean {
    return this.#first !== undefined;
  }

  /** More would only repeat themselves. */
  get areEnough(): boolean {
    return this.#issues.length >= MAX_ISSUES;
  }

  /** Keeps what an entry is refused for. */
  unless<T>(index: number, make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#first ??= error;
      this.#issues.push(...issuesOf(error, `Bundle.entry[${index}]`));
      return undefined;
    }
  }

  /** @throws Failure of the first refused entry, with the problems of all of them */
  throwIfAny(): void {
    const first = this.#first;
    if (first) throw new Failure(first.kind, first.message, { issues: this.#issues, cause: first });
  }
}

/** A problem that has no place in the Bundle gets that of its entry. */
function issuesOf(failure: Failure, place: string): readonly Issue[] {
  if (failure.issues.length > 0) return failure.issues;
  const expression = failure.expression?.startsWith('Bundle.') ? failure.expression : place;
  return [{ severity: 'error', message: failure.message, expression }];
}

/** What the answer says of a write. */
export function writtenEntry(call: Call, result: WriteResult): EntryParts {
  const { version } = result;
  const wanted = preferencesOf(call.headers).return;
  return {
    ...(wanted === 'representation' && version && !version.deleted && { resource: version.body }),
    rest: {
      response: {
        status: statusLine(writeStatus(result)),
        ...(version && {
          ...(!version.deleted && { location: versionUrl(call.base, version) }),
          etag: entityTag(version),
          lastModified: version.lastUpdated,
        }),
        ...(wanted === 'OperationOutcome' && { outcome: saying(result) }),
      },
    },
  };
}
