import type { JobRow, JobStore, PartResult } from '../jobs.ts';

interface Held {
  row: JobRow;
  parts: { readonly keys: readonly string[]; result?: PartResult }[];
}

const hasEnded = ({ row }: Held): boolean => row.state === 'done' || row.state === 'failed';

/** Jobs that go with the process. */
export function memoryJobs(): JobStore {
  const jobs = new Map<string, Held>();
  const unfinished = (): readonly string[] => [...jobs].filter(([, held]) => !hasEnded(held)).map(([id]) => id);
  return {
    async add(job, most) {
      if ([...jobs.values()].filter((held) => !hasEnded(held)).length >= most) return false;
      jobs.set(job.id, { row: { ...job, state: 'accepted' }, parts: [] });
      return true;
    },
    get: async (id) => jobs.get(id)?.row,
    unfinished: async () => unfinished(),
    claim: async (left) => unfinished().find((id) => !left.includes(id)),
    keep: async () => undefined,
    async plan(id, task, parts) {
      const held = jobs.get(id);
      if (held?.row.state !== 'accepted') return false;
      held.row = { ...held.row, task, state: 'planned' };
      held.parts = parts.map((keys) => ({ keys }));
      return true;
    },
    async nextPart(id) {
      const parts = jobs.get(id)?.parts ?? [];
      const seq = parts.findIndex(({ result }) => result === undefined);
      return seq < 0 ? undefined : { seq, keys: parts[seq]!.keys };
    },
    async finishPart(id, seq, result) {
      const part = jobs.get(id)?.parts[seq];
      if (!part || part.result) return false;
      part.result = result;
      return true;
    },
    async progress(id) {
      const parts = jobs.get(id)?.parts ?? [];
      const sum = (list: Held['parts']): number => list.reduce((total, { keys }) => total + keys.length, 0);
      return { done: sum(parts.filter(({ result }) => result !== undefined)), total: sum(parts) };
    },
    part: async (id, seq) => jobs.get(id)?.parts[seq]?.result,
    async finish(id, state, outcome, expiresAt) {
      const held = jobs.get(id);
      if (!held || hasEnded(held)) return false;
      held.row = { ...held.row, state, outcome, expiresAt };
      return true;
    },
    remove: async (id) => void jobs.delete(id),
    async removeExpired(now) {
      for (const [id, { row }] of jobs) if (row.expiresAt !== undefined && row.expiresAt <= now) jobs.delete(id);
    },
    close: async () => jobs.clear(),
  };
}
