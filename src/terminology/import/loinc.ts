import { Failure } from '../../kernel/failure.ts';
import { isLoincCode } from './check-digit.ts';
import { byColumn, columnNames, csvRows } from './csv.ts';
import type { ImportRow } from './row.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';

/** CLASSTYPE of laboratory and clinical terms; attachments and surveys measure nothing. */
const MEASURING = new Set(['1', '2']);

const id = (code: string): string => `LOINC:${code}`;

/** Loinc.csv of a LOINC release, and its hierarchy by component and system. */
export const readLoinc: FileReader = async function* (chunks): AsyncGenerator<FileRow> {
  let cell: ReturnType<typeof byColumn> | undefined;
  let part: 'terms' | 'hierarchy' | undefined;
  let version = '';
  for await (const { cells, line } of csvRows(chunks)) {
    if (!cell) {
      cell = byColumn(cells);
      const header = columnNames(cells);
      part = header.includes('loinc_num') ? 'terms' : header.includes('immediate_parent') ? 'hierarchy' : undefined;
      if (!part) throw new Failure('invalid', 'The columns are not those of LOINC');
    } else if (part === 'terms') {
      const changed = cell(cells, 'versionlastchanged');
      if (numberOf(changed) > numberOf(version)) version = changed;
      yield* termRows((name) => cell!(cells, name), line);
    } else {
      const [child, parent] = [cell(cells, 'code'), cell(cells, 'immediate_parent')];
      if (child === '') yield { k: 'fault', line, message: 'A row without a code' };
      else if (parent !== '') yield { k: 'parent', id: id(child), parent: id(parent) };
      if (child.startsWith('LP')) yield { k: 'concept', id: id(child), name: cell(cells, 'code_text') };
    }
  }
  if (!part) throw new Failure('invalid', 'There is nothing in it');
  yield { k: 'release', release: { key: 'loinc', part, title: 'LOINC', version: part === 'terms' ? version : '' } };
};

const numberOf = (version: string): number => (/^\d+\.\d+$/.test(version) ? Number(version) : 0);

function* termRows(cell: (name: string) => string, line: number): Generator<ImportRow> {
  const code = cell('loinc_num');
  if (!isLoincCode(code)) {
    yield { k: 'fault', line, message: `${code.slice(0, 20)} is no LOINC code` };
    return;
  }
  const name = cell('long_common_name') || cell('component');
  if (cell('status') === 'DEPRECATED') {
    yield { k: 'concept', id: id(code), name, retired: true };
    return;
  }
  const measures = MEASURING.has(cell('classtype') || '1');
  yield { k: 'concept', id: id(code), name, ...(measures ? { kind: 'observation' } : {}) };
  for (const other of [cell('displayname'), cell('consumer_name')])
    if (other !== '' && other !== name) yield { k: 'name', id: id(code), name: other };
}
