import type { IndexValue } from '../../fhir/search/index-value.ts';
import type { Queries } from './database.ts';
import { parameterNumber, storable } from './names.ts';
import type { INDEX_TABLES } from './schema.ts';
import { lexemesOf } from './words-sql.ts';

type Table = (typeof INDEX_TABLES)[number];

/** Columns beside `rid` and `p`, with their types as arrays. */
const COLUMNS: Readonly<Record<Table, Readonly<Record<string, string>>>> = {
  token: { g: 'int', system: 'text', code: 'text' },
  string: { g: 'int', folded: 'text', exact: 'text' },
  date: { g: 'int', low: 'bigint', high: 'bigint' },
  quantity: { g: 'int', low: 'double precision', high: 'double precision', system: 'text', code: 'text', unit: 'text' },
  uri: { g: 'int', value: 'text' },
  reference: { g: 'int', type: 'text', id: 'text' },
  text: { words: 'text', lexemes: 'tsvector' },
  position: { latitude: 'double precision', longitude: 'double precision' },
};

const INSERTS = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, more]) => [table, insertSql(table, { rid: 'bigint', p: 'bigint', ...more })]),
) as Readonly<Record<Table, string>>;

/** SQL that inserts rows given as one array for each column. */
export function insertSql(table: string, columns: Readonly<Record<string, string>>): string {
  const names = Object.keys(columns).join(', ');
  const types = Object.values(columns);
  const arrays = types.map((type, i) => `$${i + 1}::${type === 'tsvector' ? 'text' : type}[]`).join(', ');
  const cells = types.map((type, i) => `c${i}::${type}`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${cells} FROM unnest(${arrays}) AS given (${types.map((_, i) => `c${i}`).join(', ')})`;
}

/** Index rows to be written together. */
export class IndexRows {
  readonly #rows = new Map<Table, unknown[][]>();

  add(type: string, rid: number, values: readonly IndexValue[]): void {
    for (const value of values) {
      const g = value.group === undefined ? 0 : value.group + 1;
      const [table, ...cells] = cellsOf(value, g);
      this.#columns(table, cells.length + 2).forEach((column, i) => {
        column.push(i === 0 ? rid : i === 1 ? parameterNumber(type, value.param) : cells[i - 2]);
      });
    }
  }

  async write(queries: Queries): Promise<void> {
    for (const [table, columns] of this.#rows) {
      await queries.rows({ name: `add-${table}`, text: INSERTS[table], values: columns });
    }
    this.#rows.clear();
  }

  #columns(table: Table, width: number): unknown[][] {
    let columns = this.#rows.get(table);
    if (!columns) {
      columns = Array.from({ length: width }, () => []);
      this.#rows.set(table, columns);
    }
    return columns;
  }
}

/** The table, and what goes into its columns, in their order. */
function cellsOf(value: IndexValue, g: number): readonly [Table, ...unknown[]] {
  switch (value.kind) {
    case 'token':
      return ['token', g, storable(value.system), storable(value.code)];
    case 'string':
      return ['string', g, storable(value.folded), storable(value.exact)];
    case 'date':
      return ['date', g, value.low, value.high];
    case 'quantity':
      return ['quantity', g, value.low, value.high, storable(value.system), storable(value.code), storable(value.unit)];
    case 'uri':
      return ['uri', g, storable(value.value)];
    case 'reference':
      return ['reference', g, value.type, storable(value.id)];
    case 'text':
      return ['text', value.words, lexemesOf(value.words)];
    case 'position':
      return ['position', value.latitude, value.longitude];
  }
}
