/** Writes the definitions in profiles/ anew: node .ci/generate/profiles.ts. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, fileNameOf } from '../../src/mapping/profile/definitions.ts';

const folder = join(import.meta.dirname, '../../profiles');
for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(join(folder, name));
for (const one of definitions()) writeFileSync(join(folder, fileNameOf(one)), `${JSON.stringify(one, null, 2)}\n`);
