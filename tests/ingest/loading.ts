/** Loads records the way the `load` command does, and looks at what a store holds then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { type FhirService, localService } from '../../src/commands/fhir-service.ts';
import { type LoadSummary, load } from '../../src/commands/load.ts';
import { Terminal } from '../../src/commands/terminal.ts';
import { type Engine, engineOver } from '../../src/engine.ts';
import type { AnyResource } from '../../src/fhir/resource.ts';
import { FULL_ACCESS } from '../../src/store/access.ts';
import { openMemoryStore } from '../../src/store/memory/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';

type Tree = Record<string, unknown>;

export const lexicon = createLexicon();

/** A made-up record with something in every part. */
export const fullRecord = (): StudyRecord =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../cases/ingest/trial.json'), 'utf8')) as StudyRecord;

export const memoryEngine = (): Engine => engineOver(openMemoryStore());

export interface Loaded {
  readonly summary: LoadSummary;
  /** What was said on the error stream, a line each. */
  readonly said: readonly Tree[];
  /** What ended the load, where it did not come to its end. */
  readonly failure?: Error;
}

/** Loads documents, one a line, or the text of a file of them. */
export async function loadedBy(service: FhirService, documents: readonly object[] | Buffer): Promise<Loaded> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const text = Buffer.isBuffer(documents)
    ? documents
    : Buffer.from(documents.map((one) => JSON.stringify(one)).join('\n'));
  const terminal = new Terminal({ stdin: Readable.from([text]), stdout, stderr });
  const failures: Error[] = [];
  await load(terminal, ['-'], service, lexicon).catch((error: Error) => failures.push(error));
  const [failure] = failures;
  const summary = linesOf(stdout)[0] as unknown as LoadSummary;
  return { summary, said: linesOf(stderr), ...(failure && { failure }) };
}

/** @throws what ended the load */
export async function loaded(engine: Engine, ...documents: readonly object[]): Promise<LoadSummary> {
  const { summary, failure } = await loadedBy(localService(engine), documents);
  if (failure) throw failure;
  return summary;
}

const linesOf = (stream: PassThrough): Tree[] =>
  ((stream.read() as Buffer | null)?.toString() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Tree);

/** All that a store shows now: `Type/id` → its content, without version and time of change. */
export async function contentOf(store: Store): Promise<ReadonlyMap<string, AnyResource>> {
  const found = new Map<string, AnyResource | undefined>();
  let cursor: string | undefined;
  do {
    const page = await store.history(FULL_ACCESS, { count: 1000, ...(cursor !== undefined && { cursor }) });
    for (const { type, id, deleted, body } of page.versions) {
      const key = `${type}/${id}`;
      if (!found.has(key)) found.set(key, deleted ? undefined : withoutVersion(body));
    }
    cursor = page.next;
  } while (cursor !== undefined);
  const live = [...found].filter((entry): entry is [string, AnyResource] => entry[1] !== undefined);
  return new Map(live.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutVersion(body: Buffer): AnyResource {
  const resource = JSON.parse(body.toString('utf8')) as AnyResource;
  const { versionId: _, lastUpdated: __, ...meta } = resource.meta ?? {};
  return { ...resource, meta };
}

/** How many versions a store has ever made. */
export const versionCount = async (store: Store): Promise<number> =>
  (await store.history(FULL_ACCESS, { count: 1 })).total;

/** `Type/id` of what has more versions, or another one, than before. */
export async function changedSince(store: Store, before: ReadonlyMap<string, AnyResource>): Promise<string[]> {
  const now = await contentOf(store);
  return [...now].flatMap(([key, resource]) =>
    JSON.stringify(resource) === JSON.stringify(before.get(key)) ? [] : [key],
  );
}
