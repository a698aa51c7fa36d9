import { Failure } from '../../kernel/failure.ts';
import type { ConceptKind } from '../concept.ts';
import type { ImportRow } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';
import { xmlEvents } from './xml-events.ts';

/** One heading. */
interface Descriptor {
  readonly line: number;
  ui: string;
  name: string;
  readonly terms: string[];
  readonly trees: string[];
}

const descriptor = (line: number): Descriptor => ({ line, ui: '', name: '', terms: [], trees: [] });
const id = (ui: string): string => `MESH:${ui}`;

const KIND_OF_TREE: readonly (readonly [RegExp, ConceptKind])[] = [
  [/^(?:C|F03)/, 'condition'],
  [/^E0[2-4]/, 'procedure'],
  [/^D(?!27)/, 'medication'],
];

/** The tree of headings: its places are known when all have been read. */
class Tree {
  readonly #places = new Map<string, string>();

  *rows({ line, ui, name, terms, trees }: Descriptor): Generator<ImportRow> {
    if (!/^D\d{6,9}$/.test(ui) || name === '') {
      yield { k: 'fault', line, message: `The heading ${name || ui} lacks its identifier or its name` };
      return;
    }
    const kind = KIND_OF_TREE.find(([place]) => trees.some((tree) => place.test(tree)))?.[1];
    yield { k: 'concept', id: id(ui), name, ...(kind ? { kind } : {}) };
    for (const term of terms) if (term !== name) yield { k: 'name', id: id(ui), name: term };
    for (const tree of trees) this.#places.set(tree, ui);
  }

  *parents(): Generator<ImportRow> {
    for (const [tree, ui] of this.#places) {
      const dot = tree.lastIndexOf('.');
      const above = dot < 0 ? undefined : this.#places.get(tree.slice(0, dot));
      if (above !== undefined && above !== ui) yield { k: 'parent', id: id(ui), parent: id(above) };
    }
  }

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }
}

const releaseRow = (part: string, version: string): FileRow => ({
  k: 'release',
  release: { key: 'mesh', part, title: 'Medical Subject Headings', version },
});

const yearOf = (path: string): string => /(?<!\d)(20\d\d)(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[1] ?? '';

/** MeSH descriptors in the ASCII form (d2026.bin). Entry terms that are narrower, broader or only related are no names. */
export const readMeshText: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  const tree = new Tree();
  let open: Descriptor | undefined;
  for await (const { text, number } of sourceLines(chunks)) {
    if (text.startsWith('*NEWRECORD')) {
      if (open) yield* tree.rows(open);
      open = descriptor(number);
      continue;
    }
    const cut = text.indexOf(' = ');
    if (cut > 0 && open) takeElement(open, text.slice(0, cut), text.slice(cut + 3).trim());
  }
  if (open) yield* tree.rows(open);
  if (tree.isEmpty) throw new Failure('invalid', 'There is no descriptor in it');
  yield* tree.parents();
  yield releaseRow('descriptors', yearOf(path));
};

function takeElement(open: Descriptor, element: string, value: string): void {
  if (element === 'UI') open.ui = value;
  else if (element === 'MH') open.name = value;
  else if (element === 'MN') open.trees.push(value);
  else if (element === 'ENTRY' || element === 'PRINT ENTRY') {
    const [term = '', ...fields] = value.split('|');
    if (fields.length === 0 || fields.includes('EQV')) open.terms.push(term.trim());
  }
}

/** MeSH descriptors in XML (desc2026.xml). Of a descriptor's concepts only the preferred one means the same. */
export const readMeshXml: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  const tree = new Tree();
  const elements: string[] = [];
  let open: Descriptor | undefined;
  let isPreferred = false;
  let text = '';
  for await (const event of xmlEvents(chunks)) {
    if (event.k === 'text') {
      text += event.text;
    } else if (event.k === 'open') {
      elements.push(event.name);
      text = '';
      if (event.name === 'DescriptorRecord') open = descriptor(event.line);
      if (event.name === 'Concept') isPreferred = event.attributes['PreferredConceptYN'] === 'Y';
    } else {
      elements.pop();
      if (open) takeEnd(open, event.name, elements, text.trim(), isPreferred);
      if (event.name === 'DescriptorRecord' && open) {
        yield* tree.rows(open);
        open = undefined;
      }
      text = '';
    }
  }
  if (tree.isEmpty) throw new Failure('invalid', 'There is no descriptor in it');
  yield* tree.parents();
  yield releaseRow('descriptors', yearOf(path));
};

function takeEnd(open: Descriptor, name: string, above: readonly string[], text: string, isPreferred: boolean): void {
  const holder = above.at(-1);
  if (name === 'DescriptorUI' && holder === 'DescriptorRecord') open.ui = text;
  else if (name === 'TreeNumber') open.trees.push(text);
  else if (name === 'String' && holder === 'DescriptorName' && above.at(-2) === 'DescriptorRecord') open.name = text;
  else if (name === 'String' && holder === 'Term' && isPreferred) open.terms.push(text);
}
