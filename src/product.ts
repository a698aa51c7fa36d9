import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, sha256 } from './kernel/ids.ts';

const manifestText = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const manifest = JSON.parse(manifestText) as { version: string };

/** Name and version, stated by the CapabilityStatement and in every match. */
export const PRODUCT = { name: 'TrialBridge', version: manifest.version } as const;

/** Everything by which trials are indexed and judged. */
const JUDGING = [
  'eligibility',
  'fhir',
  'kernel',
  'mapping',
  'match',
  'patient',
  'store',
  'terminology',
  'trial',
] as const;

/**
 * Names the code by which trials are indexed and judged, with the versions of what it runs on: what is kept from another
 * build may not be what this one would make.
 *
 * @throws Error where the code is not in its folders, as when all of it was put into one file
 */
export function buildMark(): string {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const parts = JUDGING.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
      .sort()
      .map((name) => `${folder}/${name} ${sha256(readFileSync(join(root, folder, name)))}`),
  );
  return contentHash(process.version, manifestText, ...parts);
}
