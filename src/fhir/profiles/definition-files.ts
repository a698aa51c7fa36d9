/**
 * The definitions that the package publishes in profiles/, read where they are needed: the code has no copy of its own,
 * so what is published is what it works by. This is the only file of src/fhir that reads files. It may, since the
 * definitions are part of the program (as JSON modules are), never change while it runs, and are read once each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type {
  CodeSystem,
  ConceptMap,
  NamingSystem,
  OperationDefinition,
  SearchParameter,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';

/** Canonical base of all our own artifacts. */
export const BASE = 'https://trialbridge.dev/fhir';

interface Definitions {
  readonly StructureDefinition: StructureDefinition;
  readonly ValueSet: ValueSet;
  readonly CodeSystem: CodeSystem;
  readonly ConceptMap: ConceptMap;
  readonly SearchParameter: SearchParameter;
  readonly OperationDefinition: OperationDefinition;
  readonly NamingSystem: NamingSystem;
}
type Kind = keyof Definitions;

/** Three folders up from here is the root of the package, in src/ as in dist/. */
const FOLDER = new URL('../../../profiles/', import.meta.url);

let names: ReadonlySet<string> | undefined;
const known = new Map<string, unknown>();

/** Names of the files, in code-unit order. */
function fileNames(): ReadonlySet<string> {
  names ??= new Set(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .sort(),
  );
  return names;
}

/** The definition with a type and id; undefined where there is none. */
function find<K extends Kind>(type: K, id: string): Definitions[K] | undefined {
  const name = `${type}-${id}.json`;
  if (!fileNames().has(name)) return undefined;
  let definition = known.get(name);
  if (definition === undefined) {
    definition = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    known.set(name, definition);
  }
  return definition as Definitions[K];
}

function need<K extends Kind>(type: K, id: string): Definitions[K] {
  const definition = find(type, id);
  if (definition === undefined) throw new Error(`${type}-${id}.json is missing from ${FOLDER.pathname}`);
  return definition;
}

function byUrl<K extends Kind>(type: K, url: string): Definitions[K] | undefined {
  const start = `${BASE}/${type}/`;
  return url.startsWith(start) ? find(type, url.slice(start.length)) : undefined;
}

function all<K extends Kind>(type: K): Definitions[K][] {
  const start = `${type}-`;
  const found = [...fileNames()].filter((name) => name.startsWith(start));
  if (found.length === 0) throw new Error(`There is no ${type} in ${FOLDER.pathname}`);
  return found.map((name) => need(type, name.slice(start.length, -'.json'.length)));
}

/** Our profile or extension of that canonical URL; undefined for any that is not ours. */
export const structureDefinition = (url: string): StructureDefinition | undefined => byUrl('StructureDefinition', url);

/** All our profiles and extensions, in the order of their ids. */
export const structureDefinitions = (): readonly StructureDefinition[] => all('StructureDefinition');

/** Our value set of that canonical URL; undefined for any that is not ours. */
export const valueSet = (url: string): ValueSet | undefined => byUrl('ValueSet', url);

/** Our code system of that canonical URL; undefined for any that is not ours. */
export const codeSystem = (url: string): CodeSystem | undefined => byUrl('CodeSystem', url);

/** @throws Error where the package lacks it, as the next ones do */
export const extensionDefinition = (id: string): StructureDefinition => need('StructureDefinition', id);

export const conceptMap = (id: string): ConceptMap => need('ConceptMap', id);

/** All our maps between code systems, in the order of their ids. */
export const conceptMaps = (): readonly ConceptMap[] => all('ConceptMap');

export const searchParameters = (): readonly SearchParameter[] => all('SearchParameter');

export const operationDefinitions = (): readonly OperationDefinition[] => all('OperationDefinition');

export const namingSystem = (id: string): NamingSystem => need('NamingSystem', id);

export const namingSystems = (): readonly NamingSystem[] => all('NamingSystem');

/** A row of the table of official R5-in-R4 extensions in use. */
export interface CrossVersionExtension {
  readonly url: string;
  /** Where it stands; several parted by commas. */
  readonly context: string;
  /** Type of its value, or `name type` of each part in use, parted by commas. */
  readonly value: string;
}

export const crossVersionTable = (): readonly CrossVersionExtension[] =>
  readFileSync(new URL('cross-version-extensions.tsv', FOLDER), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [url = '', context = '', value = ''] = line.split('\t');
      return { url, context, value };
    });
