import { Failure, type FailureKind, type Issue } from '../../kernel/failure.ts';
import type { JobStore, PartResult } from '../../store/jobs.ts';
import { type BulkItem, compareItems, inOrder, readItem } from './bulk-item.ts';

/** Characters of one file, about. */
const FILE_CHARACTERS = 8_000_000;

/** Part and place in it. */
type Pick = readonly [seq: number, at: number];

export interface JobFile {
  readonly name: string;
  /** `OperationOutcome`: problems. */
  readonly type: string;
  readonly count: number;
  /** Parts from and to, both inclusive. */
  readonly parts: readonly [from: number, to: number];
}

/** What a job that has ended leaves, besides its parts. */
export type JobOutcome =
  | { readonly files: readonly JobFile[]; readonly best?: readonly Pick[] }
  | {
      readonly failure: {
        readonly kind: FailureKind;
        readonly message: string;
        readonly expression?: string;
        readonly issues: readonly Issue[];
      };
    };

/** Divides what the parts came to into files; with `most`, only the best so many, best first. */
export async function outcomeOf(
  store: JobStore,
  id: string,
  most: number | undefined,
  turn: () => Promise<void>,
): Promise<JobOutcome> {
  const files: JobFile[] = [];
  const open = new Map<string, { from: number; to: number; count: number; size: number }>();
  const problems = new Set<string>();
  const ranked: { readonly item: Omit<BulkItem, 'lines'>; readonly at: Pick; readonly types: readonly string[] }[] = [];
  const close = (type: string): void => {
    const file = open.get(type);
    open.delete(type);
    if (file && file.count > 0) files.push(fileOf(type, file.count, file.from, file.to));
  };
  let last = -1;
  for (let seq = 0; ; seq++) {
    const part = await store.part(id, seq);
    if (!part) break;
    last = seq;
    for (const issue of part.issues) problems.add(issue);
    for (const [at, text] of part.items.entries()) {
      await turn();
      const { lines, ...item } = readItem(text);
      const types = Object.keys(lines);
      if (most !== undefined) {
        ranked.push({ item, at: [seq, at], types });
        continue;
      }
      for (const type of types) {
        const file = open.get(type) ?? { from: seq, to: seq, count: 0, size: 0 };
        open.set(type, { ...file, to: seq, count: file.count + 1, size: file.size + (lines[type]?.length ?? 0) });
      }
    }
    for (const type of inOrder(open.keys())) if ((open.get(type)?.size ?? 0) > FILE_CHARACTERS) close(type);
  }
  inOrder(open.keys()).forEach(close);
  const chosen = ranked
    .sort((a, b) => compareItems({ ...a.item, lines: NO_LINES }, { ...b.item, lines: NO_LINES }))
    .slice(0, most);
  for (const type of inOrder(new Set(chosen.flatMap(({ types }) => types)))) {
    const count = chosen.filter(({ types }) => types.includes(type)).length;
    if (count > 0) files.push(fileOf(type, count, 0, last));
  }
  if (problems.size > 0) files.push(fileOf('OperationOutcome', problems.size, 0, last));
  return { files, ...(most !== undefined && { best: chosen.map(({ at }) => at) }) };
}

const NO_LINES = {} as const;

const fileOf = (type: JobFile['type'], count: number, from: number, to: number): JobFile => ({
  name: `${type}.${from}-${to}.ndjson`,
  type,
  count,
  parts: [from, to],
});

/** The lines of a file. */
export async function linesOf(
  store: JobStore,
  id: string,
  { type, parts: [from, to] }: JobFile,
  best: readonly Pick[] | undefined,
): Promise<readonly string[]> {
  const parts: PartResult[] = [];
  for (let seq = from; seq <= to; seq++) {
    const part = await store.part(id, seq);
    if (!part) throw new Failure('not-found', 'The job is gone');
    parts.push(part);
  }
  if (type === 'OperationOutcome') return [...new Set(parts.flatMap(({ issues }) => issues))];
  const items = best ? best.map(([seq, at]) => parts[seq - from]!.items[at]!) : parts.flatMap((part) => part.items);
  return items.flatMap((text) => readItem(text).lines[type] ?? []);
}

export const failureOutcome = (error: Failure): JobOutcome => ({
  failure: {
    kind: error.kind,
    message: error.message,
    ...(error.expression !== undefined && { expression: error.expression }),
    issues: error.issues,
  },
});
