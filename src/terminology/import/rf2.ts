import { Failure } from '../../kernel/failure.ts';
import type { ConceptKind } from '../concept.ts';
import { isSnomedId } from './check-digit.ts';
import { releaseDay } from './release-day.ts';
import type { ImportRow } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';

const IS_A = '116680003';
const FULLY_SPECIFIED = '900000000000003001';
const SYNONYM = '900000000000013009';

const KIND_OF_TAG: Readonly<Record<string, ConceptKind>> = {
  disorder: 'condition',
  finding: 'condition',
  procedure: 'procedure',
  'regime/therapy': 'procedure',
  'observable entity': 'observation',
  substance: 'medication',
  product: 'medication',
  'medicinal product': 'medication',
  'medicinal product form': 'medication',
  'clinical drug': 'medication',
};

/** The kind that the tag of a fully specified name says, and the name without it: "Asthma (disorder)". */
export function taggedName(term: string): { readonly name: string; readonly kind?: ConceptKind } {
  const open = term.lastIndexOf(' (');
  if (open < 0 || !term.endsWith(')')) return { name: term };
  const kind = KIND_OF_TAG[term.slice(open + 2, -1).toLowerCase()];
  return { name: term.slice(0, open), ...(kind ? { kind } : {}) };
}

type Cells = readonly string[];
type RowsOf = (cells: Cells, line: number) => Iterable<ImportRow>;

const id = (code: string): string => `SCTID:${code}`;

/** Files of a SNOMED CT release in its second format (RF2): concepts, descriptions, inferred relationships. */
const FILES: readonly { readonly part: string; readonly columns: string; readonly rows: RowsOf }[] = [
  {
    part: 'concepts',
    columns: 'id effectiveTime active moduleId definitionStatusId',
    rows: function* ([code = '', , active]) {
      yield { k: 'concept', id: id(code), ...(active === '0' ? { retired: true } : {}) };
    },
  },
  {
    part: 'descriptions',
    columns: 'id effectiveTime active moduleId conceptId languageCode typeId term caseSignificanceId',
    rows: function* ([, , active, , code = '', , type, term = '']) {
      if (active !== '1') return;
      if (type === FULLY_SPECIFIED) yield { k: 'concept', id: id(code), ...taggedName(term) };
      else if (type === SYNONYM) yield { k: 'name', id: id(code), name: term };
    },
  },
  {
    part: 'relationships',
    columns:
      'id effectiveTime active moduleId sourceId destinationId relationshipGroup typeId characteristicTypeId modifierId',
    rows: function* ([, , active, , source = '', destination = '', , type]) {
      if (active === '1' && type === IS_A) yield { k: 'parent', id: id(source), parent: id(destination) };
    },
  },
];

/** Where in a row the ids stand that carry a check digit and that we read. */
const CHECKED: Readonly<Record<string, readonly number[]>> = {
  concepts: [0],
  descriptions: [0, 4],
  relationships: [4, 5],
};

const fileOf = (header: string) => FILES.find(({ columns }) => header.trim() === columns.replaceAll(' ', '\t'));

export const isRf2 = (head: string): boolean => fileOf(head.split('\n', 1)[0]!) !== undefined;

/** @throws Failure `unsupported` for a full release: it holds what was true once */
export const readRf2: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  if (/Full/.test(path.slice(path.lastIndexOf('/') + 1)))
    throw new Failure('unsupported', 'A snapshot is needed, and this is a full release with its history');
  let file: (typeof FILES)[number] | undefined;
  let latest = '';
  for await (const { text, number } of sourceLines(chunks)) {
    if (file === undefined) {
      file = fileOf(text);
      if (!file) throw new Failure('invalid', 'The columns are not those of RF2');
      continue;
    }
    if (text === '') continue;
    const cells = text.split('\t');
    const wrong = CHECKED[file.part]!.find((at) => !isSnomedId(cells[at] ?? ''));
    if (wrong !== undefined) {
      yield { k: 'fault', line: number, message: `${cells[wrong]?.slice(0, 40) ?? ''} is no SNOMED CT identifier` };
      continue;
    }
    if (cells[1]! > latest) latest = cells[1]!;
    yield* file.rows(cells, number);
  }
  if (!file) throw new Failure('invalid', 'There is nothing in it');
  const version = releaseDay(path.slice(path.lastIndexOf('/') + 1)) || latest;
  yield { k: 'release', release: { key: 'snomed', part: file.part, title: 'SNOMED CT', version } };
};
