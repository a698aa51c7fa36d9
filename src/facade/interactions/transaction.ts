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
/** More would only repeat themselves. */
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

const isRead = ({ method, operation }: PlannedEntry): boolean =>
  method === 'GET' || method === 'HEAD' || operation !== undefined;

async function writesOf(call: Call, entries: readonly PlannedEntry[]): Promise<readonly Write[]> {
  const writes: Write[] = [];
  const failures: Failure[] = [];
  const issues: Issue[] = [];
  let turn = nowMs();
  for (const entry of entries) {
    try {
      writes.push(entryWrite(call, entry));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
      issues.push(...issuesOf(error, `Bundle.entry[${entry.index}]`));
    }
    if (issues.length >= MAX_ISSUES) break;
    if (nowMs() - turn > TURN_MS) {
      await nextTurn();
      turn = nowMs();
    }
  }
  const [first] = failures;
  if (first) throw new Failure(first.kind, first.message, { issues, cause: first });
  return writes;
}

/** A problem that has no place in the Bundle gets that of its entry. */
function issuesOf(failure: Failure, place: string): readonly Issue[] {
  if (failure.issues.length > 0) return failure.issues;
  const expression = failure.expression?.startsWith('Bundle.') ? failure.expression : place;
  return [{ severity: 'error', message: failure.message, expression }];
}

function writtenEntry(call: Call, result: WriteResult): EntryParts {
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
