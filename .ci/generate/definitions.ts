/** Writes src/fhir/definitions/*.json from the published R4 definitions; with --check, only says whether they would change. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, ownCodes } from './codes.ts';
import { operations } from './operations.ts';
import { compartments, searchParameterRows } from './search-parameters.ts';
import { structures } from './structures.ts';

const folder = join(import.meta.dirname, '../../src/fhir/definitions');

/** JSON with one line for each member or item, so that a change reads well as a difference. */
function text(value: object): string {
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`);
  return `${open}\n${items.join(',\n')}\n${close}\n`;
}

const files: Readonly<Record<string, string>> = {
  'structures.json': text(structures()),
  'codes.json': text(codes()),
  'own-codes.json': text(ownCodes()),
  'search-parameters.json': text(searchParameterRows()),
  'compartments.json': text(compartments()),
  'operations.json': text(operations()),
};

let drift = 0;
for (const [name, content] of Object.entries(files)) {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  drift++;
  if (process.argv.includes('--check')) console.error(`${name} differs from what the published definitions give`);
  else writeFileSync(path, content);
}
if (process.argv.includes('--check') && drift > 0) process.exitCode = 1;
