import { Failure } from '../../kernel/failure.ts';
import { conceptId, vocabularyOf } from './concept-id.ts';
import { byColumn, columnNames, csvRows } from './csv.ts';
import { releaseDay } from './release-day.ts';
import type { Vocabulary } from './vocabulary.table.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';

/** Names under which tables have their columns, the surest first. */
const CODE_COLUMNS = ['atc_code', 'atc code', 'atccode', 'atc', 'icd10', 'icd_code', 'icd10_code', 'code'];
const NAME_COLUMNS = [
  'atc_name',
  'atc level name',
  'long title',
  'long_title',
  'title',
  'description',
  'name',
  'label',
  'display',
  'libelle',
];

const ATC = /^[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/;
const ICD10 = /^[A-Z]\d\d(?:-[A-Z]\d\d|\.?[0-9A-Z]{1,4})?[*+†]?$/;
/** Lengths of the levels of ATC. */
const ATC_LEVELS = [1, 3, 4, 5, 7];

const separatorOf = (header: string): string =>
  [';', '\t', ','].reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best), ',');

const columnsOf = (header: string): string[] =>
  header.split(separatorOf(header)).map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .replaceAll('"', '')
      .trim()
      .toLowerCase(),
  );

export const isCodeTable = (head: string): boolean => {
  const columns = columnsOf(head.split('\n', 1)[0]!.replace(/\r$/, ''));
  return CODE_COLUMNS.some((name) => columns.includes(name)) && NAME_COLUMNS.some((name) => columns.includes(name));
};

/** A table of codes and names with a header: ATC with its levels, ICD-10 of the WHO. A code may come in several rows. */
export const readCodeTable: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const { rows, separator } = await peeked(chunks);
  let cell: ((cells: readonly string[], name: string) => string) | undefined;
  let columns = { code: '', name: '' };
  let vocabulary: Vocabulary | undefined;
  for await (const { cells, line } of csvRows(rows, separator)) {
    if (!cell) {
      cell = byColumn(cells);
      const header = columnNames(cells);
      columns = {
        code: CODE_COLUMNS.find((name) => header.includes(name)) ?? '',
        name: NAME_COLUMNS.find((name) => header.includes(name)) ?? '',
      };
      if (columns.code === '' || columns.name === '')
        throw new Failure('invalid', 'There are no columns of codes and names');
      continue;
    }
    const code = cell(cells, columns.code).toUpperCase();
    const name = cell(cells, columns.name);
    vocabulary ??= vocabularyBy(columns.code, file, code);
    const isAtc = vocabulary.prefix === 'ATC';
    if (!(isAtc ? ATC : ICD10).test(code) || name === '') {
      yield { k: 'fault', line, message: `${code.slice(0, 20)} is no code of ${vocabulary.title} with a name` };
      continue;
    }
    const id = conceptId(vocabulary, code);
    yield { k: 'concept', id, name };
    const parent = isAtc ? atcParent(code) : icdParent(code);
    if (parent !== undefined) yield { k: 'parent', id, parent: conceptId(vocabulary, parent) };
  }
  if (!vocabulary) throw new Failure('invalid', 'There is no row in it');
  const key = vocabulary.prefix.toLowerCase();
  const version = releaseDay(file) || (/\d{4}-\d\d-\d\d|(?<!\d)20\d\d(?!\d)/.exec(file)?.[0] ?? '');
  yield { k: 'release', release: { key, part: '', title: vocabulary.title, version } };
};

/** @throws Failure `unsupported` where neither the table nor its name says whose codes they are */
function vocabularyBy(column: string, file: string, code: string): Vocabulary {
  if (/^atc/.test(column) || /atc/i.test(file)) return vocabularyOf('ATC')!;
  if (/^icd/.test(column) || /icd|cim/i.test(file)) return vocabularyOf('ICD10')!;
  throw new Failure(
    'unsupported',
    `${code} is a code of no known vocabulary: its column or file has to name ATC or ICD-10`,
  );
}

const atcParent = (code: string): string | undefined => {
  const level = ATC_LEVELS.indexOf(code.length);
  return level > 0 ? code.slice(0, ATC_LEVELS[level - 1]) : undefined;
};

const icdParent = (code: string): string | undefined => {
  const plain = code.replace(/[.*+†]/g, '');
  return code.includes('-') || plain.length <= 3 ? undefined : plain.slice(0, -1);
};

/** The first piece is looked at for the separator, and then read with the rest. */
async function peeked(chunks: AsyncIterable<string>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? '' : first.value;
  async function* rows(): AsyncGenerator<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { rows: rows(), separator: separatorOf(head.split('\n', 1)[0]!) };
}
