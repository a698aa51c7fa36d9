/** The house as a table: each top folder of src and what it may import. Data flows down the list; imports point up it. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  terminology: ['kernel'],
  fhir: ['kernel'],
  trial: ['kernel'],
  registry: ['kernel', 'trial'],
  patient: ['kernel', 'fhir', 'terminology'],
  eligibility: ['kernel', 'patient', 'terminology'],
  mapping: ['kernel', 'fhir', 'trial', 'eligibility', 'terminology'],
  store: ['kernel', 'fhir'],
  ingest: ['kernel', 'fhir', 'trial', 'registry', 'eligibility', 'mapping', 'terminology', 'store'],
  match: ['kernel', 'fhir', 'patient', 'eligibility', 'mapping', 'terminology', 'store'],
  facade: ['kernel', 'fhir', 'terminology', 'registry', 'mapping', 'store', 'ingest', 'match'],
  commands: [
    '',
    'kernel',
    'fhir',
    'terminology',
    'trial',
    'registry',
    'patient',
    'eligibility',
    'mapping',
    'store',
    'ingest',
    'match',
  ],
};

/** Folders that must not see each other although they share a parent: a better reader changes no judge. */
export const STRANGERS: readonly (readonly [string, string])[] = [
  ['eligibility/reading', 'eligibility/judging'],
  ['store/sqlite', 'store/memory'],
  ['store/postgres', 'store/memory'],
  ['store/postgres', 'store/sqlite'],
];

/** Folders of one part, in the order in which the data flows: each imports only those before it. Files beside them join them. */
export const FLOWS: Readonly<Record<string, readonly string[]>> = {
  'eligibility/reading': [
    'words',
    'measures',
    'times',
    'marks',
    'families',
    'recognition',
    'findings',
    'relations',
    'lists',
    'statements',
    'lint',
  ],
};

/** Package → the only places that may import it. */
export const PACKAGE_HOME: Readonly<Record<string, readonly string[]>> = {
  express: ['facade/'],
  jsonwebtoken: ['facade/'],
  'node:sqlite': ['store/sqlite/'],
  pg: ['store/postgres/'],
  // Below the edge, only the reader of our own definitions touches the disk.
  'node:fs': [
    'fhir/profiles/',
    'store/sqlite/',
    'store/files/',
    'commands/',
    'engine.ts',
    'product.ts',
    'main.ts',
    'cli.ts',
  ],
  htmlparser2: ['registry/'],
  'csv-parse': ['terminology/import/'],
  saxes: ['terminology/import/', 'fhir/xml/'],
  zod: ['registry/', 'facade/', 'config.ts'],
  '@medplum/core': ['fhir/'],
  '@lhncbc/ucum-lhc': ['terminology/'],
  commander: ['commands/', 'cli.ts'],
  'cli-progress': ['commands/'],
};

/** What the pure part of the source may not touch, and the one file that may. */
export const DOORS: readonly { readonly what: string; readonly pattern: RegExp; readonly door: string }[] = [
  { what: 'the environment', pattern: /\bprocess\.env\b/, door: 'config.ts' },
  { what: 'the clock', pattern: /\bDate\.now\(|\bnew Date\(\)/, door: 'kernel/clock.ts' },
  { what: 'randomness', pattern: /\bMath\.random\(|\brandomUUID\(/, door: 'kernel/ids.ts' },
];

export const MAX_LINES = 400;
export const MEDIAN_LINES = 100;
