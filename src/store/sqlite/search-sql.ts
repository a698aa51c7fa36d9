import type { SQLInputValue } from 'node:sqlite';
import { boxesAround } from '../../fhir/search/distance.ts';
import { foldCode, foldText } from '../../fhir/search/fold.ts';
import { basesOf } from '../../fhir/search/matches.ts';
import { parametersOf } from '../../fhir/search/parameters.ts';
import type { Comparison, SearchNode } from '../../fhir/search/tree.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';

/** The first text after every one that begins with `prefix`. */
const endOf = (prefix: string): string => `${prefix}\u{10ffff}`;

/** A leaf looks at rows of one index table: SQL over an alias of it. */
interface Leaf {
  readonly table: string;
  readonly where: (row: string) => string;
}

export type LeafNode = Extract<
  SearchNode,
  { readonly k: 'token' | 'codes' | 'string' | 'date' | 'number' | 'quantity' | 'uri' | 'reference' }
>;

/** A statement in the making: SQL with numbered parameters; no value ever becomes part of its text. */
export class SearchSql {
  readonly values: SQLInputValue[] = [];
  readonly #connection: Connection;
  readonly #names: Names;
  #aliases = 0;

  constructor(connection: Connection, names: Names) {
    this.#connection = connection;
    this.#names = names;
  }

  bind(value: SQLInputValue): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }

  alias(letter: string): string {
    return `${letter}${++this.#aliases}`;
  }

  parameter(type: string, code: string): string {
    return this.bind(this.#names.find(`${type}.${code}`) ?? -1);
  }

  type(type: string): string {
    return this.bind(this.#names.find(type) ?? -1);
  }

  /** An empty statement over the same store. */
  another(): SearchSql {
    return new SearchSql(this.#connection, this.#names);
  }

  /** Runs it for its column `n`. */
  number(text: string): number {
    return this.#connection.number(text, ...this.values);
  }

  /** `SELECT` of the resources that a leaf lists. */
  leafRids(node: LeafNode, type: string): string {
    const leaf = this.#leaf(node, type);
    const row = this.alias('i');
    return `SELECT ${row}.rid FROM ${leaf.table} ${row} WHERE ${leaf.where(row)}`;
  }

  /** SQL that holds where the resource of `row`, an alias of the table `resource` of which `type` is known, matches. */
  condition(node: SearchNode, type: string, row: string): string {
    switch (node.k) {
      case 'all':
        return '1';
      case 'none':
        return '0';
      case 'and':
      case 'or':
        return this.#joined(node.of, node.k, type, row);
      case 'not':
        return `NOT ${this.condition(node.of, type, row)}`;
      case 'ids':
        return `${row}.id IN (${node.ids.map((id) => this.bind(id)).join(', ')})`;
      case 'missing':
        return `${node.missing ? 'NOT ' : ''}${this.#present(node.param, type, row)}`;
      case 'chain':
        return this.#chain(node, type, row);
      case 'has':
        return this.#has(node, row);
      case 'near':
        // Not correlated, so that the R*Tree is asked once whatever order the planner chooses.
        return `${row}.rid IN (${this.nearRids(node)})`;
      case 'text':
        return `${row}.rid IN (${this.textRids(node)})`;
      case 'composite':
        return this.#composite(node.components, type, row);
      default:
        return this.#exists(this.#leaf(node, type), `${row}.rid`);
    }
  }

  #joined(nodes: readonly SearchNode[], k: 'and' | 'or', type: string, row: string): string {
    if (nodes.length === 0) return k === 'and' ? '1' : '0';
    if (k === 'and')
      return balanced(
        nodes.map((node) => this.condition(node, type, row)),
        'AND',
      );
    const others = nodes.filter((node) => !isLeaf(node)).map((node) => this.condition(node, type, row));
    const leaves = Map.groupBy(
      nodes.filter(isLeaf).map((node) => this.#leaf(node, type)),
      ({ table }) => table,
    );
    return balanced([...others, ...[...leaves.values()].map((some) => this.#exists(anyOf(some), `${row}.rid`))], 'OR');
  }

  #exists(leaf: Leaf, rid: string, more: (row: string) => string = () => ''): string {
    const row = this.alias('i');
    return `EXISTS (SELECT 1 FROM ${leaf.table} ${row} WHERE ${leaf.where(row)} AND ${row}.rid = ${rid}${more(row)})`;
  }

  #leaf(node: LeafNode, type: string): Leaf {
    const p = (code: string) => (row: string) => `${row}.p = ${this.parameter(type, code)}`;
    switch (node.k) {
      case 'token':
        if (node.text !== undefined) return this.#texts(p(`${node.param}:text`), 'starts', node.text);
        return { table: 'token', where: (row) => this.#term(node, type, row) };
      case 'codes':
        return { table: 'token', where: (row) => this.#codes(node, type, row) };
      case 'string':
        return this.#texts(p(node.param), node.mode, node.value);
      case 'date':
      case 'number':
      case 'quantity':
        return {
          table: node.k === 'date' ? 'date' : 'quantity',
          where: (row) => {
            const range = node.k === 'date' ? this.#dates(node.op, row, node) : this.#numbers(node.op, row, node);
            return `${p(node.param)(row)} AND ${range}${node.k === 'quantity' ? this.#unit(node, row) : ''}`;
          },
        };
      case 'uri':
        return { table: 'uri', where: (row) => `${p(node.param)(row)} AND ${this.#uri(node.mode, node.value, row)}` };
      case 'reference': {
        const { url } = node;
        if (url !== undefined) {
          return { table: 'uri', where: (row) => `${p(node.param)(row)} AND ${row}.value = ${this.bind(url)}` };
        }
        return { table: 'reference', where: (row) => `${p(node.param)(row)} AND ${this.#target(node, row)}` };
      }
    }
  }

  #texts(p: (row: string) => string, mode: Extract<SearchNode, { k: 'string' }>['mode'], value: string): Leaf {
    const folded = foldText(value);
    return {
      table: 'string',
      where: (row) => `${p(row)} AND ${this.#text(mode, row, folded, value)}`,
    };
  }

  #text(mode: Extract<SearchNode, { k: 'string' }>['mode'], row: string, folded: string, value: string): string {
    const asked = this.bind(folded);
    switch (mode) {
      case 'contains':
        return `instr(${row}.folded, ${asked}) > 0`;
      case 'exact':
        return `${row}.folded = ${asked} AND ${row}.exact = ${this.bind(value)}`;
      case 'equals':
        return `${row}.folded = ${asked}`;
      case 'ends':
        return `(${asked} = '' OR substr(${row}.folded, -length(${asked})) = ${asked})`;
      case 'starts':
        return `${row}.folded >= ${asked} AND ${row}.folded < ${this.bind(endOf(folded))}`;
    }
  }

  #codes({ param, codes }: Extract<SearchNode, { k: 'codes' }>, type: string, row: string): string {
    const p = this.parameter(type, param);
    const list = this.bind(JSON.stringify(codes.map(({ system, code }) => [system, foldCode(code)])));
    const same = `p = ${p} AND code = value ->> 1 AND system = value ->> 0`;
    return `${row}.k IN (SELECT k FROM json_each(${list}) CROSS JOIN term ON ${same})`;
  }

  /** Words hold letters and digits only, so that they have no meaning of their own within quotes. */
  textRids({ param, words, prefix }: Extract<SearchNode, { k: 'text' }>): string {
    const column = param === '_text' ? 'narrative' : 'content';
    return `SELECT rowid AS rid FROM text WHERE text MATCH ${this.bind(`${column} : "${words.join(' ')}"${prefix ? ' *' : ''}`)}`;
  }

  /** Terms are looked up beforehand: one of them makes the search an exact one. */
  #term(node: Extract<SearchNode, { k: 'token' }>, type: string, row: string): string {
    const where = ['p = ?1'];
    const values: SQLInputValue[] = [this.#names.find(`${type}.${node.param}`) ?? -1];
    if (node.code !== undefined) where.push(`code = ?${values.push(foldCode(node.code))}`);
    if (node.system !== undefined) where.push(`system = ?${values.push(node.system)}`);
    const found = this.#connection.rows<{ readonly k: number }>(
      `SELECT k FROM term WHERE ${where.join(' AND ')} LIMIT 33`,
      ...values,
    );
    if (found.length === 1) return `${row}.k = ${this.bind(found[0]!.k)}`;
    if (found.length <= 32) return `${row}.k IN (${found.map(({ k }) => this.bind(k)).join(', ')})`;
    const bound = where.map((one) => one.replace(/\?(\d)/, (_, at: string) => this.bind(values[Number(at) - 1]!)));
    return `${row}.k IN (SELECT k FROM term WHERE ${bound.join(' AND ')})`;
  }

  #dates(op: Comparison, row: string, { low, high }: { readonly low: number; readonly high: number }): string {
    const [from, to] = [this.bind(low), this.bind(high)];
    const inside = `(${row}.low >= ${from} AND ${row}.high <= ${to})`;
    switch (op) {
      case 'eq':
        return inside;
      case 'ne':
        return `NOT ${inside}`;
      case 'gt':
        return `${row}.high > ${to}`;
      case 'lt':
        return `${row}.low < ${from}`;
      case 'ge':
        return `${row}.high >= ${from}`;
      case 'le':
        return `${row}.low <= ${to}`;
      case 'sa':
        return `${row}.low > ${to}`;
      case 'eb':
        return `${row}.high < ${from}`;
      case 'ap':
        return `(${row}.high >= ${from} AND ${row}.low <= ${to})`;
    }
  }

  #numbers(op: Comparison, row: string, range: { readonly low: number; readonly high: number }): string {
    const [from, to] = [this.bind(range.low), this.bind(range.high)];
    const inside = `(${row}.low >= ${from} AND (${row}.high < ${to} OR ${row}.high = ${from}))`;
    switch (op) {
      case 'eq':
        return inside;
      case 'ne':
        return `NOT ${inside}`;
      default:
        return this.#dates(op, row, range);
    }
  }

  #unit({ system, code }: Extract<SearchNode, { k: 'quantity' }>, row: string): string {
    const bySystem = system === undefined ? '' : ` AND ${row}.system = ${this.bind(system)}`;
    if (code === undefined) return bySystem;
    const value = this.bind(code);
    return system === undefined
      ? ` AND (${row}.code = ${value} OR ${row}.unit = ${value})`
      : `${bySystem} AND ${row}.code = ${value}`;
  }

  #uri(mode: 'exact' | 'below' | 'above', value: string, row: string): string {
    if (mode === 'exact') return `${row}.value = ${this.bind(value)}`;
    if (mode === 'above')
      return `${row}.value IN (${basesOf(value)
        .map((base) => this.bind(base))
        .join(', ')})`;
    const prefix = value.endsWith('/') ? value : `${value}/`;
    const below = `${row}.value >= ${this.bind(prefix)} AND ${row}.value < ${this.bind(endOf(prefix))}`;
    return `(${row}.value = ${this.bind(value)} OR (${below}))`;
  }

  #target({ type, id }: { readonly type?: string; readonly id?: string }, row: string): string {
    const types = type === undefined ? "(SELECT n FROM name WHERE instr(text, '.') = 0)" : `(${this.type(type)})`;
    const byId = id === undefined ? '' : ` AND id = ${this.bind(id)}`;
    return `${row}.target IN (SELECT rid FROM resource WHERE type IN ${types}${byId})`;
  }

  #chain({ param, types, target }: Extract<SearchNode, { k: 'chain' }>, type: string, row: string): string {
    const branches = types.map((one) => {
      const [link, other] = [this.alias('f'), this.alias('r')];
      const from = `reference ${link} JOIN resource ${other} ON ${other}.rid = ${link}.target`;
      const linked = `${link}.p = ${this.parameter(type, param)} AND ${link}.rid = ${row}.rid`;
      const live = `${other}.type = ${this.type(one)} AND ${other}.live = 1`;
      return `EXISTS (SELECT 1 FROM ${from} WHERE ${linked} AND ${live} AND ${this.condition(target, one, other)})`;
    });
    return branches.length === 0 ? '0' : `(${branches.join(' OR ')})`;
  }

  #has({ type, param, source }: Extract<SearchNode, { k: 'has' }>, row: string): string {
    const [link, other] = [this.alias('f'), this.alias('r')];
    const from = `reference ${link} JOIN resource ${other} ON ${other}.rid = ${link}.rid`;
    const linked = `${link}.p = ${this.parameter(type, param)} AND ${link}.target = ${row}.rid`;
    return `EXISTS (SELECT 1 FROM ${from} WHERE ${linked} AND ${other}.live = 1 AND ${this.condition(source, type, other)})`;
  }

  nearRids({ latitude, longitude, metres }: Extract<SearchNode, { k: 'near' }>): string {
    const boxes = boxesAround(latitude, longitude, metres).map(
      ({ south, north, west, east }) =>
        `SELECT rid FROM position WHERE north >= ${this.bind(south)} AND south <= ${this.bind(north)}` +
        ` AND east >= ${this.bind(west)} AND west <= ${this.bind(east)}` +
        ` AND metres_between(${this.bind(latitude)}, ${this.bind(longitude)}, latitude, longitude) <= ${this.bind(metres)}`,
    );
    return boxes.join(' UNION ALL ');
  }

  #composite(components: readonly SearchNode[], type: string, row: string): string {
    const [first, ...others] = components;
    if (!first) return '0';
    const branches = alternatives(first).map((node) =>
      this.#exists(this.#leaf(node, type), `${row}.rid`, (element) =>
        others.map((other) => ` AND (${this.#sameElement(other, type, element)})`).join(''),
      ),
    );
    return `(${branches.join(' OR ')})`;
  }

  #sameElement(node: SearchNode, type: string, element: string): string {
    return alternatives(node)
      .map((one) => this.#exists(this.#leaf(one, type), `${element}.rid`, (row) => ` AND ${row}.g = ${element}.g`))
      .join(' OR ');
  }

  #present(code: string, type: string, row: string): string {
    const kind = parametersOf(type).get(code)?.kind;
    const forms = this.#names.forms(type, code);
    if (kind === undefined || kind === 'text' || forms.length === 0) return '0';
    if (kind === 'near') return `EXISTS (SELECT 1 FROM position WHERE rid = ${row}.rid)`;
    const within = `(${forms.map((p) => this.bind(p)).join(', ')})`;
    const found = TABLES_OF[kind].map((table) =>
      table === 'token'
        ? `EXISTS (SELECT 1 FROM token JOIN term ON term.k = token.k WHERE token.rid = ${row}.rid AND term.p IN ${within})`
        : `EXISTS (SELECT 1 FROM ${table} WHERE rid = ${row}.rid AND p IN ${within})`,
    );
    return `(${found.join(' OR ')})`;
  }
}

/** Leaves of one table as one: SQLite's planner takes cubic time in the number of subqueries. */
function anyOf(leaves: readonly Leaf[]): Leaf {
  const where = (row: string): string =>
    balanced(
      leaves.map((leaf) => `(${leaf.where(row)})`),
      'OR',
    );
  return leaves.length === 1 ? leaves[0]! : { table: leaves[0]!.table, where };
}

/** SQLite refuses expressions deeper than 1,000: halves in brackets keep thousands of them shallow. */
function balanced(conditions: readonly string[], operator: 'AND' | 'OR'): string {
  if (conditions.length === 1) return conditions[0]!;
  const half = conditions.length >> 1;
  const [left, right] = [conditions.slice(0, half), conditions.slice(half)];
  return `(${balanced(left, operator)} ${operator} ${balanced(right, operator)})`;
}

/** Tables that a parameter's values may stand in. */
const TABLES_OF = {
  token: ['token', 'string'],
  string: ['string'],
  date: ['date'],
  number: ['quantity'],
  quantity: ['quantity'],
  uri: ['uri'],
  reference: ['reference', 'uri', 'token'],
  composite: ['token', 'string', 'date', 'quantity', 'uri', 'reference'],
} as const;

/** A component of a composite is a leaf, or several of which one must match. */
export const alternatives = (node: SearchNode): readonly LeafNode[] =>
  node.k === 'or' ? node.of.flatMap(alternatives) : [node as LeafNode];

const LEAVES: ReadonlySet<string> = new Set([
  'token',
  'codes',
  'string',
  'date',
  'number',
  'quantity',
  'uri',
  'reference',
]);

export const isLeaf = (node: SearchNode): node is LeafNode => LEAVES.has(node.k);
