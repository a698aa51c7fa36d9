/**
 * Writes profiles/*.json from the tables in profiles/source: node .ci/generate/profiles.ts [--check]
 * With --check, only says which files would change.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { artifact } from '../../profiles/source/artifact.ts';
import { definitions, mappedExtensions } from '../../profiles/source/definitions.ts';
import { type Example, implementationGuide } from '../../profiles/source/implementation-guide.ts';
import { jsonText } from './json-text.ts';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const current = new Set<string>();
let drift = 0;

function differs(file: string, how: string): void {
  drift++;
  if (check) console.error(`${file} ${how}; run node .ci/generate/profiles.ts`);
}

function settle(file: string, content: string): void {
  current.add(file);
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  differs(file, 'is not what profiles/source gives');
  if (!check) writeFileSync(path, content);
}

const settleResource = (one: Resource): void =>
  settle(`profiles/${one.resourceType}-${one.id}.json`, `${jsonText(one)}\n`);

/** The names of our extensions as a type, so that a misspelt one does not compile; what they hold is read from profiles/. */
settle(
  'src/mapping/own-name.table.ts',
  `/** Names of the extensions that profiles/ defines for the mapping; written by .ci/generate/profiles.ts. */
export type OwnName =
${mappedExtensions()
  .map((name) => `  | '${name}'`)
  .join('\n')};
`,
);
const defined = definitions();
defined.forEach(settleResource);

// The server's own code says what it offers, and reads what was just written to know it.
const { capabilityRequirements } = await import('../../src/fhir/capability.ts');
const { offer } = await import('../../src/facade/interactions/capabilities.ts');
const capability = capabilityRequirements(offer(), artifact('CapabilityStatement', 'trialbridge')) as Resource;
settleResource(capability);

settleResource(implementationGuide([...defined, capability], examples()));

for (const name of readdirSync(join(root, 'profiles'))) {
  if (!name.endsWith('.json') || current.has(`profiles/${name}`)) continue;
  differs(`profiles/${name}`, 'has no source');
  if (!check) rmSync(join(root, 'profiles', name));
}
console.log(check ? `${drift} of ${current.size} files out of date` : `${current.size} files, ${drift} changed`);
process.exitCode = check && drift > 0 ? 1 : 0;

/** The transactions in bundles/, each by the title of the study or the name of the patient that it is about. */
function examples(): Example[] {
  const folder = join(root, 'bundles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const bundle = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        entry: { resource: { resourceType: string; title?: string } }[];
      };
      const study = bundle.entry.find(({ resource }) => resource.resourceType === 'ResearchStudy')?.resource;
      const name = file.slice(0, -'.json'.length);
      return { name, about: study?.title ?? `The record of a made-up patient: ${name.replace(/^.*-/, '')}` };
    });
}
