import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../../src/engine.ts';
import { PRODUCT } from '../../../src/product.ts';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema.ts';
import { corpusPath } from '../../corpus.ts';
import { say } from './measuring.ts';
import { fillStore } from './served-store.ts';

const CORPUS = 'ctgov/dev.ndjson.gz';
const FOLDER = join(tmpdir(), 'trialbridge-bench');

/** What the content of the file hangs on, but for how texts are read: a store of last week's readings serves as well. */
function nameOf(count: number): string {
  const hash = createHash('sha256').update(`${PRODUCT.version} ${SCHEMA_VERSION} ${statSync(corpusPath(CORPUS)).size}`);
  for (const name of ['served-trials.ts', 'varied-criteria.ts'])
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return `${count}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * A store of so many trials, made by transactions and kept in the system's temporary folder for the next run.
 *
 * @returns its file
 */
export async function storedTrials(count: number): Promise<string> {
  const folder = join(FOLDER, nameOf(count));
  const file = join(folder, 'store.db');
  if (existsSync(file)) {
    say('trials in the store, kept from an earlier run', `${count}: ${file}`);
    return file;
  }
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    const engine = await openEngine({ kind: 'sqlite', path: join(making, 'store.db') });
    await fillStore(engine.store, count, engine.terminology);
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    say('  kept for the next run', `${(statSync(file).size / 1e9).toFixed(2)} GB: ${file}`);
    return file;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}
