import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** Name and version, stated by the CapabilityStatement and in every match. */
export const PRODUCT = { name: 'TrialBridge', version: manifest.version } as const;
