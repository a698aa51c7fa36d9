import { Failure } from '../../kernel/failure.ts';
import { idOfCurie, vocabularyOfId } from './concept-id.ts';
import type { ImportRow, Match } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileRow } from './vocabulary-file.ts';

const MATCHES: Readonly<Record<string, Match>> = {
  'skos:exactMatch': 'exact',
  'owl:equivalentClass': 'exact',
  'owl:sameAs': 'exact',
  'skos:narrowMatch': 'narrower',
  'skos:broadMatch': 'broader',
  'oboInOwl:hasDbXref': 'xref',
  'skos:closeMatch': 'xref',
};

/** Mappings in SSSOM's table form (mapping-commons.github.io/sssom): `#` lines of metadata, a header, tab-separated rows. */
export async function* readSssom(chunks: AsyncIterable<string>): AsyncGenerator<FileRow> {
  const metadata = new Map<string, string>();
  let columns: ReadonlyMap<string, number> | undefined;
  let first: string | undefined;
  for await (const { text, number } of sourceLines(chunks)) {
    if (text.startsWith('#')) {
      const entry = /^#\s*(mapping_set_\w+):\s*(\S+)/.exec(text);
      if (entry) metadata.set(entry[1]!, entry[2]!);
    } else if (!columns) {
      columns = new Map(text.split('\t').map((name, at) => [name.trim(), at]));
      for (const needed of ['subject_id', 'predicate_id', 'object_id'])
        if (!columns.has(needed)) throw new Failure('invalid', `There is no column ${needed}`);
    } else if (text.trim() !== '') {
      const cells = text.split('\t');
      const cell = (name: string): string => cells[columns!.get(name) ?? -1]?.trim() ?? '';
      first ??= cell('subject_id');
      yield* mappingRows(cell, number);
    }
  }
  if (!columns) throw new Failure('invalid', 'There is no table in it');
  const set = metadata.get('mapping_set_id') ?? '';
  const name = set.slice(set.lastIndexOf('/') + 1).replace(/(?:\.sssom)?\.tsv$/, '');
  const subject = vocabularyOfId(idOfCurie(first ?? '') ?? '');
  yield {
    k: 'release',
    release: {
      key: `mappings:${name === '' ? (subject?.prefix.toLowerCase() ?? 'unnamed') : name}`,
      part: '',
      title: `Mappings of ${subject?.title ?? 'unknown codes'}`,
      version: /\d{4}-\d\d-\d\d/.exec(metadata.get('mapping_set_version') ?? '')?.[0] ?? '',
    },
  };
}

function* mappingRows(cell: (name: string) => string, line: number): Generator<ImportRow> {
  const id = idOfCurie(cell('subject_id'));
  const target = idOfCurie(cell('object_id'));
  if (cell('subject_id') === '' || cell('object_id') === '') {
    yield { k: 'fault', line, message: 'A subject and an object are needed' };
    return;
  }
  if (id === undefined || target === undefined) return;
  const label = cell('subject_label');
  if (/^obsolete /i.test(label)) {
    yield { k: 'concept', id, retired: true };
    return;
  }
  if (label !== '') yield { k: 'concept', id, name: label };
  const match = MATCHES[cell('predicate_id')];
  if (match && cell('predicate_modifier') !== 'Not') yield { k: 'map', id, target, match };
}
