import { foldCode, foldText } from '../../fhir/search/fold.ts';
import { basesOf } from '../../fhir/search/matches.ts';
import type { Comparison, SearchNode } from '../../fhir/search/tree.ts';
import { parameterNumber, storable } from './names.ts';
import type { StatementText } from './statement.ts';
import { wordsSql } from './words-sql.ts';

export type LeafNode = Extract<
  SearchNode,
  { readonly k: 'token' | 'codes' | 'text' | 'string' | 'date' | 'number' | 'quantity' | 'uri' | 'reference' }
>;

const LEAVES: ReadonlySet<string> = new Set([
  'token',
  'codes',
  'text',
  'string',
  'date',
  'number',
  'quantity',
  'uri',
  'reference',
]);

export const isLeaf = (node: SearchNode): node is LeafNode => LEAVES.has(node.k);

/** A component of a composite is a leaf, or several of which one must match. */
export const alternatives = (node: SearchNode): readonly LeafNode[] =>
  node.k === 'or' ? node.of.flatMap(alternatives) : [node as LeafNode];

/** A leaf looks at rows of one index table: SQL over an alias of it. */
export interface Leaf {
  readonly table: string;
  readonly where: (row: string) => string;
}

/** Leaves of one table as one. */
export const anyOf = (leaves: readonly Leaf[]): Leaf => ({
  table: leaves[0]!.table,
  where: (row) => `(${leaves.map((leaf) => `(${leaf.where(row)})`).join(' OR ')})`,
});

export function leafOf(sql: StatementText, node: LeafNode, type: string): Leaf {
  const p = (code: string) => (row: string) => `${row}.p = ${sql.bind(parameterNumber(type, code))}`;
  switch (node.k) {
    case 'token': {
      if (node.text !== undefined) return texts(sql, p(`${node.param}:text`), 'starts', node.text);
      return { table: 'token', where: (row) => `${p(node.param)(row)}${coded(sql, node, row)}` };
    }
    case 'codes':
      return { table: 'token', where: (row) => `${p(node.param)(row)} AND ${codes(sql, node, row)}` };
    case 'text':
      return { table: 'text', where: (row) => wordsSql(sql, node, type, row) };
    case 'string':
      return texts(sql, p(node.param), node.mode, node.value);
    case 'date':
      return { table: 'date', where: (row) => `${p(node.param)(row)} AND ${dates(sql, node.op, row, node)}` };
    case 'number':
    case 'quantity':
      return {
        table: 'quantity',
        where: (row) =>
          `${p(node.param)(row)} AND ${numbers(sql, node.op, row, node)}${node.k === 'quantity' ? unit(sql, node, row) : ''}`,
      };
    case 'uri':
      return {
        table: 'uri',
        where: (row) => `${p(node.param)(row)} AND ${uri(sql, node.mode, storable(node.value), row)}`,
      };
    case 'reference': {
      const { url } = node;
      if (url === undefined)
        return { table: 'reference', where: (row) => `${p(node.param)(row)}${target(sql, node, row)}` };
      return { table: 'uri', where: (row) => `${p(node.param)(row)} AND ${sql.is(`${row}.value`, storable(url))}` };
    }
  }
}

function coded(
  sql: StatementText,
  { system, code }: { readonly system?: string; readonly code?: string },
  row: string,
): string {
  const byCode = code === undefined ? '' : ` AND ${sql.is(`${row}.code`, storable(foldCode(code)))}`;
  return system === undefined ? byCode : `${byCode} AND ${sql.is(`${row}.system`, storable(system))}`;
}

function codes(sql: StatementText, { codes }: Extract<SearchNode, { k: 'codes' }>, row: string): string {
  const asked = codes.map(({ code }) => storable(foldCode(code)));
  const systems = sql.bind(codes.map(({ system }) => storable(system)));
  const same = `asked.code = ${row}.code AND asked.system = ${row}.system`;
  return (
    `${sql.isAny(`${row}.code`, asked)} AND EXISTS (SELECT 1` +
    ` FROM unnest(${sql.bind(asked)}::text[], ${systems}::text[]) AS asked (code, system) WHERE ${same})`
  );
}

function texts(
  sql: StatementText,
  p: (row: string) => string,
  mode: Extract<SearchNode, { k: 'string' }>['mode'],
  text: string,
): Leaf {
  const [value, folded] = [storable(text), storable(foldText(text))];
  return {
    table: 'string',
    where: (row) => {
      const column = `${row}.folded`;
      switch (mode) {
        case 'contains':
          return `${p(row)} AND strpos(${column}, ${sql.bind(folded)}) > 0`;
        case 'exact':
          return `${p(row)} AND ${sql.is(column, folded)} AND ${row}.exact = ${sql.bind(value)}`;
        case 'equals':
          return `${p(row)} AND ${sql.is(column, folded)}`;
        case 'ends': {
          const asked = sql.bind(folded);
          return `${p(row)} AND right(${column}, char_length(${asked}::text)) = ${asked}`;
        }
        case 'starts':
          return `${p(row)} AND ${sql.begins(column, folded)}`;
      }
    },
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function dates(sql: StatementText, op: Comparison, row: string, { low, high }: Range): string {
  const from = (): string => sql.bind(low);
  const to = (): string => sql.bind(high);
  switch (op) {
    case 'eq':
      return `(${row}.low >= ${from()} AND ${row}.high <= ${to()})`;
    case 'ne':
      return `NOT (${row}.low >= ${from()} AND ${row}.high <= ${to()})`;
    case 'gt':
      return `${row}.high > ${to()}`;
    case 'lt':
      return `${row}.low < ${from()}`;
    case 'ge':
      return `${row}.high >= ${from()}`;
    case 'le':
      return `${row}.low <= ${to()}`;
    case 'sa':
      return `${row}.low > ${to()}`;
    case 'eb':
      return `${row}.high < ${from()}`;
    case 'ap':
      return `(${row}.high >= ${from()} AND ${row}.low <= ${to()})`;
  }
}

function numbers(sql: StatementText, op: Comparison, row: string, range: Range): string {
  if (op !== 'eq' && op !== 'ne') return dates(sql, op, row, range);
  const [from, to] = [sql.bind(range.low), sql.bind(range.high)];
  const inside = `(${row}.low >= ${from} AND (${row}.high < ${to} OR ${row}.high = ${from}))`;
  return op === 'eq' ? inside : `NOT ${inside}`;
}

function unit(sql: StatementText, { system, code }: Extract<SearchNode, { k: 'quantity' }>, row: string): string {
  const bySystem = system === undefined ? '' : ` AND ${row}.system = ${sql.bind(storable(system))}`;
  if (code === undefined) return bySystem;
  const value = sql.bind(storable(code));
  return system === undefined
    ? ` AND (${row}.code = ${value} OR ${row}.unit = ${value})`
    : `${bySystem} AND ${row}.code = ${value}`;
}

function uri(sql: StatementText, mode: 'exact' | 'below' | 'above', value: string, row: string): string {
  const column = `${row}.value`;
  if (mode === 'exact') return sql.is(column, value);
  if (mode === 'above') return sql.isAny(column, basesOf(value));
  return `((${sql.is(column, value)}) OR (${sql.begins(column, value.endsWith('/') ? value : `${value}/`)}))`;
}

function target(
  sql: StatementText,
  { type, id }: { readonly type?: string; readonly id?: string },
  row: string,
): string {
  const byType = type === undefined ? '' : ` AND ${row}.type = ${sql.bind(type)}`;
  return id === undefined ? byType : `${byType} AND ${row}.id = ${sql.bind(storable(id))}`;
}
