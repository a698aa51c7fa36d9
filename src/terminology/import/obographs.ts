import { Failure } from '../../kernel/failure.ts';
import { idOfCurie, idOfIri, vocabularyOfId } from './concept-id.ts';
import { jsonElements } from './json-elements.ts';
import { linksOf } from './obo.ts';
import { ontologyRelease } from './ontology-release.ts';
import type { ImportRow } from './row.ts';
import type { FileRow } from './vocabulary-file.ts';

interface GraphNode {
  readonly id?: unknown;
  readonly lbl?: unknown;
  readonly type?: unknown;
  readonly meta?: {
    readonly deprecated?: boolean;
    readonly synonyms?: readonly { readonly pred?: string; readonly val?: string }[];
    readonly xrefs?: readonly { readonly val?: string }[];
    readonly basicPropertyValues?: readonly { readonly pred?: string; readonly val?: string }[];
  };
}

interface GraphEdge {
  readonly sub?: unknown;
  readonly pred?: unknown;
  readonly obj?: unknown;
}

const ALTERNATIVE = /hasAlternativeId$/;
const WANTED = new Set(['graphs.*.nodes.*', 'graphs.*.edges.*', 'graphs.*.id', 'graphs.*.meta']);

/**
 * OBO graphs JSON (github.com/geneontology/obographs). The first graph is the ontology; those after it are what it imports,
 * of which terms of vocabularies that are known are taken along. A graph says what it is after its nodes, so that each
 * node's own prefix decides whose it is.
 */
export async function* readObographs(chunks: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let ontology = '';
  let version = '';
  const prefixes = new Map<string, number>();
  let graphs = 0;
  for await (const { path, value, line } of jsonElements(chunks, WANTED)) {
    if (path === 'graphs.*.id' && typeof value === 'string') {
      if (graphs++ === 0) ontology = value;
    } else if (path === 'graphs.*.meta') {
      if (version === '') version = versionOf(value);
    } else if (path === 'graphs.*.nodes.*') {
      yield* nodeRows(value as GraphNode, line, prefixes);
    } else if (path === 'graphs.*.edges.*') {
      yield* edgeRows(value as GraphEdge);
    }
  }
  if (prefixes.size === 0) throw new Failure('invalid', 'There is no class of a known ontology in it');
  const most = [...prefixes].sort((a, b) => b[1] - a[1])[0]![0];
  yield { k: 'release', release: ontologyRelease(ontology === '' ? most.toLowerCase() : ontology, version) };
}

const versionOf = (meta: unknown): string => {
  const { version } = (meta ?? {}) as { version?: unknown };
  return typeof version === 'string' ? version : '';
};

function* nodeRows(node: GraphNode, line: number, prefixes: Map<string, number>): Generator<ImportRow> {
  if (typeof node.id !== 'string') {
    yield { k: 'fault', line, message: 'A node without an id' };
    return;
  }
  const id = idOfIri(node.id) ?? idOfCurie(node.id);
  const vocabulary = id === undefined ? undefined : vocabularyOfId(id);
  if (id === undefined || !vocabulary || (node.type !== undefined && node.type !== 'CLASS')) return;
  prefixes.set(vocabulary.prefix, (prefixes.get(vocabulary.prefix) ?? 0) + 1);
  const retired = node.meta?.deprecated === true;
  const name = typeof node.lbl === 'string' ? node.lbl.trim() : '';
  // A class that is only referred to has no label.
  if (name === '' && !retired) return;
  yield { k: 'concept', id, ...(name === '' ? {} : { name }), ...(retired ? { retired: true } : {}) };
  if (retired) return;
  for (const synonym of node.meta?.synonyms ?? [])
    if (synonym.pred === 'hasExactSynonym' && synonym.val) yield { k: 'name', id, name: synonym.val };
  yield* linksOf(id, {
    parents: [],
    xrefs: (node.meta?.xrefs ?? []).flatMap(({ val }) => val ?? []),
    alternatives: (node.meta?.basicPropertyValues ?? []).flatMap(({ pred, val }) =>
      pred && ALTERNATIVE.test(pred) ? (val ?? []) : [],
    ),
  });
}

function* edgeRows({ sub, pred, obj }: GraphEdge): Generator<ImportRow> {
  if (pred !== 'is_a' || typeof sub !== 'string' || typeof obj !== 'string') return;
  const id = idOfIri(sub) ?? idOfCurie(sub);
  const parent = idOfIri(obj) ?? idOfCurie(obj);
  if (id !== undefined && parent !== undefined) yield { k: 'parent', id, parent };
}
