import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that holds what came on a stream, for as long as `use` takes: what has to be read twice can then be. */
export async function withSpooled(input: Readable, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trialbridge-'));
  try {
    const path = join(folder, 'standard-input');
    await pipeline(input, createWriteStream(path));
    await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
