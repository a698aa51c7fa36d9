import { parseJson, stringifyJson } from '../../kernel/json.ts';
import type { Access } from '../../store/access.ts';
import type { CandidatesRequest } from '../candidates/candidates-request.ts';
import type { MatchRequest } from '../request.ts';
import type { Persist } from '../stored-candidates.ts';
import type { ExportRequest } from './export-job.ts';

/** What a job does, as it is kept: nothing else is needed to go on with it. */
export type BulkTask = {
  readonly access: Access;
  readonly baseUrl: string;
  /** Address of the request that started it. */
  readonly request: string;
  readonly persist?: Persist;
  /** Only the best so many; absent: all. */
  readonly most?: number;
  /** How long the results are kept, in milliseconds. */
  readonly retentionMs: number;
} & (
  | {
      readonly kind: 'match';
      readonly match: MatchRequest;
      /** Where the record stood in what was sent. */
      readonly place?: string;
    }
  | { readonly kind: 'candidates'; readonly candidates: CandidatesRequest }
  | { readonly kind: 'export'; readonly export: ExportRequest }
);

/** A record of the deepest nesting that is taken lies some steps deeper in a task. */
const LIMITS = { maxDepth: 96, maxKeys: 4_000_000 };
/** JSON has no infinity, and search trees may. */
const INFINITE = { '\u221e': Infinity, '-\u221e': -Infinity } as const;

export const writeTask = (task: BulkTask): string => stringifyJson(withTrees(task, toText));

export const readTask = (text: string): BulkTask => withTrees(parseJson(text, LIMITS) as BulkTask, fromText);

/** The task with every leaf of its search trees mapped; records of patients are left alone. */
const withTrees = (task: BulkTask, leaf: (value: unknown) => unknown): BulkTask => ({
  ...task,
  access: mapped(task.access, leaf) as Access,
  ...(task.kind === 'export' && { export: mapped(task.export, leaf) as ExportRequest }),
});

const toText = (value: unknown): unknown => (value === Infinity ? '\u221e' : value === -Infinity ? '-\u221e' : value);
const fromText = (value: unknown): unknown =>
  typeof value === 'string' && Object.hasOwn(INFINITE, value) ? INFINITE[value as keyof typeof INFINITE] : value;

function mapped(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, leaf)]));
}
