import { Failure } from '../../kernel/failure.ts';
import { idOfCurie, vocabularyOfId } from './concept-id.ts';
import { ontologyRelease } from './ontology-release.ts';
import type { ImportRow } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileRow } from './vocabulary-file.ts';

/** One stanza, as far as it matters. */
interface Stanza {
  readonly isTerm: boolean;
  readonly line: number;
  id?: string;
  name?: string;
  obsolete?: true;
  readonly synonyms: string[];
  readonly parents: string[];
  readonly xrefs: string[];
  readonly alternatives: string[];
}

/**
 * An ontology in OBO flat file format (owlcollab.github.io/oboformat). Only exact synonyms are names: related and
 * narrower ones mean something else. Terms of other ontologies that are imported along are left out.
 */
export async function* readObo(chunks: AsyncIterable<string>): AsyncGenerator<FileRow> {
  const header = { ontology: '', version: '' };
  let stanza: Stanza | undefined;
  let began = false;
  let own: string | undefined;
  for await (const { text, number } of sourceLines(chunks)) {
    if (text.startsWith('[')) {
      if (!began) {
        const release = ontologyRelease(header.ontology, header.version);
        own = release.prefix;
        yield { k: 'release', release };
        began = true;
      }
      if (stanza) yield* rowsOf(stanza, own);
      stanza = {
        isTerm: text.startsWith('[Term]'),
        line: number,
        synonyms: [],
        parents: [],
        xrefs: [],
        alternatives: [],
      };
      continue;
    }
    const colon = text.indexOf(': ');
    if (colon < 0) continue;
    const tag = text.slice(0, colon);
    const value = text.slice(colon + 2);
    if (stanza) take(stanza, tag, value);
    else if (tag === 'ontology') header.ontology = value.trim();
    else if (tag === 'data-version') header.version = value.trim();
  }
  if (stanza) yield* rowsOf(stanza, own);
  if (!began) throw new Failure('invalid', 'There is no term in it');
}

function take(stanza: Stanza, tag: string, value: string): void {
  if (tag === 'id') stanza.id = value.trim();
  else if (tag === 'name') stanza.name = unescaped(value.trim());
  else if (tag === 'is_obsolete') {
    if (value.trim() === 'true') stanza.obsolete = true;
  } else if (tag === 'is_a') stanza.parents.push(firstWord(value));
  else if (tag === 'xref') stanza.xrefs.push(firstWord(value));
  else if (tag === 'alt_id') stanza.alternatives.push(firstWord(value));
  else if (tag === 'synonym') {
    const end = endOfQuoted(value);
    if (
      end > 0 &&
      value
        .slice(end + 1)
        .trimStart()
        .startsWith('EXACT')
    )
      stanza.synonyms.push(unescaped(value.slice(1, end)));
  }
}

const firstWord = (value: string): string => value.trim().split(/[\s{!]/, 1)[0]!;

/** Offset of the quotation mark that ends a text which begins with one; -1 where there is none. */
function endOfQuoted(value: string): number {
  if (!value.startsWith('"')) return -1;
  for (let at = 1; at < value.length; at++) {
    if (value[at] === '\\') at++;
    else if (value[at] === '"') return at;
  }
  return -1;
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

function* rowsOf(stanza: Stanza, own: string | undefined): Generator<ImportRow> {
  if (!stanza.isTerm) return;
  const id = stanza.id === undefined ? undefined : idOfCurie(stanza.id);
  if (id === undefined && stanza.id === undefined) {
    yield { k: 'fault', line: stanza.line, message: 'A term without an id' };
    return;
  }
  if (id === undefined || vocabularyOfId(id)?.prefix !== own) return;
  if (stanza.name === undefined && !stanza.obsolete) {
    yield { k: 'fault', line: stanza.line, message: `${stanza.id} has no name` };
    return;
  }
  yield {
    k: 'concept',
    id,
    ...(stanza.name === undefined ? {} : { name: stanza.name }),
    ...(stanza.obsolete ? { retired: true } : {}),
  };
  if (stanza.obsolete) return;
  for (const name of stanza.synonyms) yield { k: 'name', id, name };
  yield* linksOf(id, stanza);
}

export interface Links {
  readonly parents: readonly string[];
  readonly xrefs: readonly string[];
  readonly alternatives: readonly string[];
}

/** Links to what is not known by name are of no use and are left out. */
export function* linksOf(id: string, { parents, xrefs, alternatives }: Links): Generator<ImportRow> {
  for (const curie of parents) {
    const parent = idOfCurie(curie);
    if (parent !== undefined) yield { k: 'parent', id, parent };
  }
  for (const curie of xrefs) {
    const target = idOfCurie(curie);
    if (target !== undefined) yield { k: 'map', id, target, match: 'xref' };
  }
  for (const curie of alternatives) {
    const target = idOfCurie(curie);
    if (target !== undefined) yield { k: 'map', id, target, match: 'exact' };
  }
}
