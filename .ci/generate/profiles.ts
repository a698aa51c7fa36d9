/**
 * Writes profiles/*.json from the tables in profiles/source: node .ci/generate/profiles.ts [--check]
 * With --check, only says which files would change.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions, mappedExtensions } from '../../profiles/source/definitions.ts';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

/** The names of our extensions as a type, so that a misspelt one does not compile; what they hold is read from profiles/. */
const ownNames = `/** Names of the extensions that profiles/ defines for the mapping; written by .ci/generate/profiles.ts. */
export type OwnName =
${mappedExtensions()
  .map((name) => `  | '${name}'`)
  .join('\n')};
`;

const files = new Map<string, string>([
  ['src/mapping/own-name.table.ts', ownNames],
  ...definitions().map((one): [string, string] => [
    `profiles/${one.resourceType}-${one.id}.json`,
    `${JSON.stringify(one, null, 2)}\n`,
  ]),
]);

let drift = 0;
function differs(file: string, how: string): void {
  drift++;
  if (check) console.error(`${file} ${how}; run node .ci/generate/profiles.ts`);
}

for (const [file, content] of files) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  differs(file, 'is not what profiles/source gives');
  if (!check) writeFileSync(path, content);
}
for (const name of readdirSync(join(root, 'profiles'))) {
  if (!name.endsWith('.json') || files.has(`profiles/${name}`)) continue;
  differs(`profiles/${name}`, 'has no source');
  if (!check) rmSync(join(root, 'profiles', name));
}
console.log(check ? `${drift} of ${files.size} files out of date` : `${files.size} files, ${drift} changed`);
process.exitCode = check && drift > 0 ? 1 : 0;
