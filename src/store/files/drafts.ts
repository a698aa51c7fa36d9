import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nowMs } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';

/** A draft that nobody has written to for so long is of a process that was ended, in milliseconds. */
const LEFT_MS = 3_600_000;

const PART = '.part';

/** Where a file is written before it takes its place: in the same folder, under a name that no other process has. */
export const newDraft = (path: string): string => `${path}.${newId()}${PART}`;

/** Removes the drafts of a file that processes have left behind. */
export async function removeLeftDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith(PART)) continue;
    const draft = join(folder, name);
    const found = await stat(draft).catch(() => undefined);
    // Another process may have finished or removed it meanwhile.
    if (found && nowMs() - found.mtimeMs > LEFT_MS) await rm(draft, { force: true });
  }
}
