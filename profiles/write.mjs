/** Writes the definitions of this folder anew: node profiles/write.mjs, with a Node that runs TypeScript (22.18 or later). */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, fileNameOf } from '../src/mapping/profile/definitions.ts';

const folder = import.meta.dirname;
for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(join(folder, name));
for (const one of definitions()) writeFileSync(join(folder, fileNameOf(one)), `${JSON.stringify(one, null, 2)}\n`);
