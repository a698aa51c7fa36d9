import { Failure } from '../../kernel/failure.ts';
import { releaseDay } from './release-day.ts';
import type { ImportRow } from './row.ts';
import { sourceLines } from './source-lines.ts';
import type { FileReader, FileRow } from './vocabulary-file.ts';

/** Columns, the empty one after the last bar not counted (RxNorm Technical Documentation, 12). */
const CONCEPT_COLUMNS = 18;
const RELATION_COLUMNS = 16;

/** Term types whose strings are names of drugs, in RxNorm's own words. */
const NAMES = new Set([
  'IN',
  'PIN',
  'MIN',
  'BN',
  'SCD',
  'SBD',
  'SCDC',
  'SBDC',
  'SCDF',
  'SBDF',
  'SCDG',
  'SBDG',
  'GPCK',
  'BPCK',
]);
const OTHER_NAMES = new Set(['SY', 'TMSY', 'PSN']);
/** Vocabularies whose codes RxNorm holds to be the same drug. */
const SAME: Readonly<Record<string, string>> = { ATC: 'ATC', MSH: 'MESH', SNOMEDCT_US: 'SCTID', CVX: 'CVX' };

/** The second of a row is (a form of, or a thing with) the first. */
const UPWARD = new Set([
  ...['has_ingredient', 'has_ingredients', 'has_precise_ingredient', 'has_part', 'consists_of', 'contains'],
  ...['tradename_of', 'form_of', 'isa', 'quantified_form_of'],
]);
const DOWNWARD = new Set([
  ...['ingredient_of', 'ingredients_of', 'precise_ingredient_of', 'part_of', 'constitutes', 'contained_in'],
  ...['has_tradename', 'has_form', 'inverse_isa', 'has_quantified_form'],
]);

const id = (cui: string): string => `RXNORM:${cui}`;
const cellsOf = (line: string): string[] => line.split('|');

export const isConcepts = (line: string): boolean =>
  cellsOf(line).length === CONCEPT_COLUMNS + 1 && /^\d+\|[A-Z]{3}\|/.test(line);
export const isRelations = (line: string): boolean =>
  cellsOf(line).length === RELATION_COLUMNS + 1 && /^\d*\|\d*\|(?:CUI|AUI|)\|/.test(line);

/** RxNorm's concept names (RXNCONSO.RRF) and relations (RXNREL.RRF). */
export const readRrf: FileReader = async function* (chunks, { path }): AsyncGenerator<FileRow> {
  let part: 'concepts' | 'relations' | undefined;
  for await (const { text, number } of sourceLines(chunks)) {
    if (text === '') continue;
    part ??= isConcepts(text) ? 'concepts' : isRelations(text) ? 'relations' : undefined;
    if (part === undefined) throw new Failure('invalid', 'The columns are not those of RXNCONSO or RXNREL');
    const cells = cellsOf(text);
    const needed = part === 'concepts' ? CONCEPT_COLUMNS : RELATION_COLUMNS;
    if (cells.length < needed) {
      yield { k: 'fault', line: number, message: `A row has ${cells.length} columns, and ${needed} are needed` };
      continue;
    }
    yield* part === 'concepts' ? conceptRows(cells) : relationRows(cells);
  }
  if (part === undefined) throw new Failure('invalid', 'There is nothing in it');
  yield { k: 'release', release: { key: 'rxnorm', part, title: 'RxNorm', version: releaseDay(path) } };
};

function* conceptRows(cells: readonly string[]): Generator<ImportRow> {
  const [cui = '', language = ''] = cells;
  const [source = '', type = '', code = '', name = ''] = cells.slice(11, 15);
  const suppressed = cells[16];
  if (suppressed === 'O' || suppressed === 'E') return;
  const same = SAME[source];
  if (same !== undefined) {
    if (code !== '' && code !== 'NOCODE') yield { k: 'map', id: id(cui), target: `${same}:${code}`, match: 'exact' };
  } else if (source === 'RXNORM' && language === 'ENG') {
    if (NAMES.has(type)) yield { k: 'concept', id: id(cui), name, kind: 'medication' };
    else if (OTHER_NAMES.has(type)) yield { k: 'name', id: id(cui), name };
  }
}

function* relationRows(cells: readonly string[]): Generator<ImportRow> {
  const [first = '', , , , second = ''] = cells;
  const relation = cells[7] ?? '';
  if (first === '' || second === '' || cells[10] !== 'RXNORM') return;
  if (UPWARD.has(relation)) yield { k: 'parent', id: id(second), parent: id(first) };
  else if (DOWNWARD.has(relation)) yield { k: 'parent', id: id(first), parent: id(second) };
}
