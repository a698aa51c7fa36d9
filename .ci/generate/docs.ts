/**
 * Writes the parts of the documentation that the product states better itself: node .ci/generate/docs.ts [--check]
 * Between `<!-- begin:NAME -->` and `<!-- end:NAME -->` of a page stands what this prints; the rest of the page is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../src/config.ts';
import { definitionOf } from '../../src/facade/interactions/capabilities.ts';
import { offeredCalls } from '../../src/facade/openapi/offered-calls.ts';
import { ROUTES } from '../../src/facade/router.ts';
import { EXAMPLE_REQUEST, exampleAnswer } from './example-answer.ts';

const root = join(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The default as an operator would write it; none where a setting has none. */
function defaultOf(setting: (typeof SETTINGS)[keyof typeof SETTINGS]): string {
  const given = setting.safeParse(undefined);
  if (!given.success || given.data === undefined) return '';
  return `\`${given.data === false ? '0' : given.data === true ? '1' : String(given.data)}\``;
}

const settingsTable = (): string[] => [
  '| variable | default | what it is for |',
  '|---|---|---|',
  ...Object.entries(SETTINGS).map(
    ([name, setting]) => `| \`TRIALBRIDGE_${name}\` | ${defaultOf(setting)} | ${cell(setting.description ?? '')} |`,
  ),
];

const fenced = (language: string, text: string): string[] => [`\`\`\`${language}`, text, '```'];

const addressOf = (shape: readonly string[]): string =>
  `/${shape.map((part) => (part.startsWith(':') ? `[${part.slice(1)}]` : part)).join('/')}`;

const callsTable = (): string[] => [
  '| method | address below the base | what it does |',
  '|---|---|---|',
  ...offeredCalls(ROUTES).map(({ method, shape, title, operation }) => {
    const said = operation ? `[${title}](${definitionOf(operation)})` : title;
    return `| ${method} | \`${addressOf(shape)}\` | ${cell(said)} |`;
  }),
];

const PARTS: Readonly<Record<string, { readonly page: string; readonly lines: readonly string[] }>> = {
  settings: { page: 'docs/configuration.md', lines: settingsTable() },
  calls: { page: 'docs/rest-api.md', lines: callsTable() },
  'example-request': { page: 'README.md', lines: fenced('sh', EXAMPLE_REQUEST) },
  'example-answer': { page: 'README.md', lines: fenced('text', await exampleAnswer()) },
};

let stale = 0;
for (const [name, { page, lines }] of Object.entries(PARTS)) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const begin = `<!-- begin:${name} -->`;
  const end = `<!-- end:${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}`);
  const renewed = `${text.slice(0, from + begin.length)}\n${lines.join('\n')}\n${text.slice(to)}`;
  if (renewed === text) continue;
  stale++;
  if (check) console.error(`${page}: ${name} is out of date; run node .ci/generate/docs.ts`);
  else writeFileSync(path, renewed);
}
console.log(check ? `${stale} parts out of date` : `${stale} parts written`);
process.exitCode = check && stale > 0 ? 1 : 0;
