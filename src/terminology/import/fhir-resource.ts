import { Failure } from '../../kernel/failure.ts';
import { idOfCoding, vocabularyOfSystem } from './concept-id.ts';
import { jsonElements } from './json-elements.ts';
import { taggedName } from './rf2.ts';
import type { ImportRow, Match } from './row.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';

interface FhirConcept {
  readonly code?: unknown;
  readonly system?: unknown;
  readonly display?: unknown;
  readonly inactive?: unknown;
  readonly designation?: readonly { readonly value?: unknown }[];
  readonly property?: readonly { readonly code?: unknown; readonly [value: string]: unknown }[];
  readonly concept?: readonly FhirConcept[];
  readonly contains?: readonly FhirConcept[];
}

interface MapElement {
  readonly code?: unknown;
  readonly target?: readonly {
    readonly code?: unknown;
    readonly equivalence?: unknown;
    readonly relationship?: unknown;
  }[];
}

/** Simple members that are needed before the codes, and the lists of codes. */
const HEAD = ['resourceType', 'url', 'version', 'name', 'title', 'content', 'supplements'];
const WANTED = new Set([
  ...HEAD,
  'concept.*',
  ...['group.*.source', 'group.*.target', 'group.*.element.*'],
  ...['compose.include.*.system', 'compose.include.*.concept.*', 'expansion.contains.*'],
]);
const READ = new Set(['CodeSystem', 'ValueSet', 'ConceptMap']);

/** How the target stands to the source: R4's `equivalence` and R5's `relationship`. */
const MATCHES: Readonly<Record<string, Match>> = {
  equal: 'exact',
  equivalent: 'exact',
  wider: 'broader',
  subsumes: 'broader',
  narrower: 'narrower',
  specializes: 'narrower',
  relatedto: 'xref',
  inexact: 'xref',
  'source-is-narrower-than-target': 'broader',
  'source-is-broader-than-target': 'narrower',
  'related-to': 'xref',
};

export const isFhirTerminology = (head: string): boolean =>
  /"resourceType"\s*:\s*"(?:CodeSystem|ValueSet|ConceptMap)"/.test(head);

/**
 * A CodeSystem, ValueSet or ConceptMap in JSON. Codes of a system that is known by name get its kinds; those of others are
 * known by code, hierarchy and map, and name nothing.
 *
 * @throws Failure `invalid` where the url or a group's systems stand after the codes, `unsupported` for codes that are elsewhere
 */
export const readFhir: FileReader = async function* (chunks): AsyncGenerator<FileRow> {
  const head = new Map<string, string>();
  let group: { source?: string; target?: string; includes?: string } = {};
  let rows = 0;
  for await (const { path, value, line } of jsonElements(chunks, WANTED)) {
    if (HEAD.includes(path)) {
      if (typeof value === 'string') head.set(path, value);
    } else if (path === 'group.*.source') {
      group = { ...group, source: String(value) };
    } else if (path === 'group.*.target') {
      group = { ...group, target: String(value) };
    } else if (path === 'compose.include.*.system') {
      group = { includes: String(value) };
    } else {
      for (const row of rowsAt(path, value, head, group, line)) {
        rows++;
        yield row;
      }
    }
  }
  const type = head.get('resourceType') ?? '';
  const url = head.get('url');
  if (!READ.has(type)) throw new Failure('unsupported', `${type || 'It'} is no CodeSystem, ValueSet or ConceptMap`);
  if (url === undefined) throw new Failure('invalid', `The ${type} has no url`, { expression: `${type}.url` });
  if (rows === 0) throw new Failure('unsupported', `The ${type} ${url} holds no codes itself`);
  const title = head.get('title') ?? head.get('name') ?? url;
  // Part of a system's codes must not be taken for all of them.
  const part = /^(?:fragment|example)$/.test(head.get('content') ?? '') ? 'fragment' : '';
  yield { k: 'release', release: { key: url, part, title, version: head.get('version') ?? '' } };
};

function rowsAt(
  path: string,
  value: unknown,
  head: ReadonlyMap<string, string>,
  group: { readonly source?: string; readonly target?: string; readonly includes?: string },
  line: number,
): Iterable<ImportRow> {
  if (path === 'concept.*') {
    const system = (head.get('content') === 'supplement' ? head.get('supplements') : head.get('url'))?.split('|', 1)[0];
    if (system === undefined)
      throw new Failure('invalid', 'The url has to stand before the codes', { expression: 'CodeSystem.url' });
    return conceptRows(value as FhirConcept, system, undefined, line);
  }
  if (path === 'group.*.element.*') {
    if (group.source === undefined || group.target === undefined)
      throw new Failure('invalid', 'Source and target have to stand before the codes', {
        expression: 'ConceptMap.group',
      });
    return mapRows(value as MapElement, group.source.split('|', 1)[0]!, group.target.split('|', 1)[0]!, line);
  }
  if (path === 'compose.include.*.concept.*') {
    if (group.includes === undefined)
      throw new Failure('invalid', 'The system has to stand before the codes', {
        expression: 'ValueSet.compose.include',
      });
    return conceptRows(value as FhirConcept, group.includes, undefined, line);
  }
  return containedRows(value as FhirConcept, line);
}

function* conceptRows(
  concept: FhirConcept,
  system: string,
  parent: string | undefined,
  line: number,
): Generator<ImportRow> {
  if (typeof concept?.code !== 'string' || concept.code === '') {
    yield { k: 'fault', line, message: 'A concept without a code' };
    return;
  }
  const id = idOfCoding({ system, code: concept.code });
  yield* namesOf(id, system, concept);
  if (parent !== undefined) yield { k: 'parent', id, parent };
  for (const property of concept.property ?? []) {
    const other = property['valueCode'] ?? (property['valueCoding'] as { code?: unknown } | undefined)?.code;
    if (typeof other !== 'string') continue;
    const link = idOfCoding({ system, code: other });
    if (property.code === 'parent' || property.code === 'subsumedBy') yield { k: 'parent', id, parent: link };
    if (property.code === 'child') yield { k: 'parent', id: link, parent: id };
  }
  for (const child of concept.concept ?? []) yield* conceptRows(child, system, id, line);
}

function* namesOf(id: string, system: string, concept: FhirConcept): Generator<ImportRow> {
  const retired =
    concept.inactive === true ||
    concept.property?.some(
      (property) =>
        (property.code === 'inactive' && property['valueBoolean'] === true) ||
        (property.code === 'status' &&
          /^retired$/i.test(String(property['valueCode'] ?? property['valueString'] ?? ''))),
    );
  const others = (concept.designation ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const display = typeof concept.display === 'string' ? concept.display : others[0];
  // Elsewhere brackets at the end of a name are a part of it.
  const isSnomed = vocabularyOfSystem(system)?.prefix === 'SCTID';
  const kind = isSnomed ? [display ?? '', ...others].map((name) => taggedName(name).kind).find(Boolean) : undefined;
  yield {
    k: 'concept',
    id,
    ...(display === undefined ? {} : { name: isSnomed && kind ? taggedName(display).name : display }),
    ...(kind ? { kind } : {}),
    ...(retired ? { retired: true } : {}),
  };
  if (!retired) for (const name of others) if (name !== display) yield { k: 'name', id, name };
}

/** An expansion says which codes there are, and their names; its nesting is for show. */
function* containedRows(entry: FhirConcept, line: number): Generator<ImportRow> {
  if (typeof entry?.system === 'string' && typeof entry.code === 'string')
    yield* namesOf(idOfCoding({ system: entry.system, code: entry.code }), entry.system, entry);
  else if (entry?.contains === undefined) yield { k: 'fault', line, message: 'A code without its system' };
  for (const child of entry?.contains ?? []) yield* containedRows(child, line);
}

function* mapRows(element: MapElement, source: string, target: string, line: number): Generator<ImportRow> {
  if (typeof element?.code !== 'string') {
    yield { k: 'fault', line, message: 'An element without a code' };
    return;
  }
  const id = idOfCoding({ system: source, code: element.code });
  for (const one of element.target ?? []) {
    const match = MATCHES[String(one.equivalence ?? one.relationship ?? '')];
    if (typeof one.code === 'string' && match)
      yield { k: 'map', id, target: idOfCoding({ system: target, code: one.code }), match };
  }
}
