import { parametersOf } from '../../fhir/search/parameters.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { alternatives, anyOf, isLeaf, type Leaf, leafOf } from './leaf-sql.ts';
import { formNumbers, parameterNumber } from './names.ts';
import { type Edges, insideSql, type NearNode } from './near.ts';
import { StatementText } from './statement.ts';

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
  text: ['text'],
  near: ['position'],
} as const;

/** Compiles search trees. Every condition is a semi-join, or its opposite, so that the database's planner picks the order. */
export class SearchSql extends StatementText {
  #moment: number;
  readonly #edges = new Map<NearNode, readonly number[]>();

  /** @param moment change number of the store that is asked about */
  constructor(moment: number) {
    super();
    this.#moment = moment;
  }

  /** `FROM … WHERE …` over the resources, with another table joined where `join` says so, of a type that match, as the alias `row`. */
  matching(node: SearchNode, type: string, row: string, edges: Edges, join = ''): string {
    const there = `${row}.type = ${this.bind(type)} AND ${this.current(row)}`;
    return `FROM resource ${row}${join} WHERE ${there} AND ${this.condition(node, type, row, edges)}`;
  }

  /** Has what `write` compiles ask about another moment. */
  asOf(moment: number, write: () => string): string {
    const before = this.#moment;
    this.#moment = moment;
    const text = write();
    this.#moment = before;
    return text;
  }

  /** SQL that holds where a row of `resource` was current at the moment. */
  current(row: string): string {
    return `${row}.rid <= ${this.bind(this.#moment)} AND ${row}.died > ${this.bind(this.#moment)}`;
  }

  /**
   * SQL that holds where the resource of `row`, an alias of the table `resource` of which `type` is known, matches.
   * `edges`: of every circle in the tree (`decideEdges`).
   */
  condition(node: SearchNode, type: string, row: string, edges: Edges): string {
    for (const [circle, rids] of edges) this.#edges.set(circle, rids);
    return this.#condition(node, type, row);
  }

  #condition(node: SearchNode, type: string, row: string): string {
    switch (node.k) {
      case 'all':
        return 'true';
      case 'none':
        return 'false';
      case 'and':
        return this.#all(node.of, type, row);
      case 'or':
        return this.#any(node.of, type, row);
      case 'not':
        return `NOT ${this.#condition(node.of, type, row)}`;
      case 'ids':
        return `${row}.id = ANY(${this.bind(node.ids)}::text[])`;
      case 'missing':
        return `${node.missing ? 'NOT ' : ''}${this.#present(node.param, type, row)}`;
      case 'chain':
        return this.#chain(node, type, row);
      case 'has':
        return this.#has(node, type, row);
      case 'near': {
        const edge = this.#edges.get(node) ?? [];
        const inside = this.#exists({ table: 'position', where: (i) => insideSql(this, node, type, i) }, `${row}.rid`);
        return edge.length === 0 ? inside : `(${inside} OR ${row}.rid = ANY(${this.bind(edge)}::bigint[]))`;
      }
      case 'composite':
        return this.#composite(node.components, type, row);
      default:
        return this.#exists(leafOf(this, node, type), `${row}.rid`);
    }
  }

  #all(nodes: readonly SearchNode[], type: string, row: string): string {
    if (nodes.length === 0) return 'true';
    return `(${distinct(nodes)
      .map((node) => this.#condition(node, type, row))
      .join(' AND ')})`;
  }

  #any(nodes: readonly SearchNode[], type: string, row: string): string {
    if (nodes.length === 0) return 'false';
    const some = distinct(nodes);
    const others = some.filter((node) => !isLeaf(node)).map((node) => this.#condition(node, type, row));
    const leaves = Map.groupBy(
      some.filter(isLeaf).map((node) => leafOf(this, node, type)),
      ({ table }) => table,
    );
    return `(${[...others, ...[...leaves.values()].map((those) => this.#exists(anyOf(those), `${row}.rid`))].join(' OR ')})`;
  }

  #exists(leaf: Leaf, rid: string, more: (row: string) => string = () => ''): string {
    const row = this.alias('i');
    return `EXISTS (SELECT 1 FROM ${leaf.table} ${row} WHERE ${row}.rid = ${rid} AND ${leaf.where(row)}${more(row)})`;
  }

  #chain({ param, types, target }: Extract<SearchNode, { k: 'chain' }>, type: string, row: string): string {
    const branches = types.map((one) => {
      const [link, other] = [this.alias('f'), this.alias('r')];
      const from = `reference ${link} JOIN resource ${other} ON ${other}.type = ${link}.type AND ${other}.id = ${link}.id`;
      const linked = `${link}.rid = ${row}.rid AND ${link}.p = ${this.bind(parameterNumber(type, param))}`;
      const live = `${link}.type = ${this.bind(one)} AND ${this.current(other)}`;
      return `EXISTS (SELECT 1 FROM ${from} WHERE ${linked} AND ${live} AND ${this.#condition(target, one, other)})`;
    });
    return branches.length === 0 ? 'false' : `(${branches.join(' OR ')})`;
  }

  #has({ type: of, param, source }: Extract<SearchNode, { k: 'has' }>, type: string, row: string): string {
    const [link, other] = [this.alias('f'), this.alias('r')];
    const from = `reference ${link} JOIN resource ${other} ON ${other}.rid = ${link}.rid`;
    const linked = `${link}.id = ${row}.id AND ${link}.type = ${this.bind(type)} AND ${link}.p = ${this.bind(parameterNumber(of, param))}`;
    return `EXISTS (SELECT 1 FROM ${from} WHERE ${linked} AND ${this.current(other)} AND ${this.#condition(source, of, other)})`;
  }

  #composite(components: readonly SearchNode[], type: string, row: string): string {
    const [first, ...others] = components;
    if (!first) return 'false';
    const branches = alternatives(first).map((node) =>
      this.#exists(leafOf(this, node, type), `${row}.rid`, (element) =>
        others.map((other) => ` AND (${this.#sameElement(other, type, element)})`).join(''),
      ),
    );
    return `(${branches.join(' OR ')})`;
  }

  #sameElement(node: SearchNode, type: string, element: string): string {
    return alternatives(node)
      .map((one) => this.#exists(leafOf(this, one, type), `${element}.rid`, (row) => ` AND ${row}.g = ${element}.g`))
      .join(' OR ');
  }

  #present(code: string, type: string, row: string): string {
    const kind = parametersOf(type).get(code)?.kind;
    if (kind === undefined) return 'false';
    const found = TABLES_OF[kind].map((table) =>
      this.#exists(
        { table, where: (i) => `${i}.p = ANY(${this.bind(formNumbers(type, code))}::bigint[])` },
        `${row}.rid`,
      ),
    );
    return `(${found.join(' OR ')})`;
  }
}

/** Saying a thing twice costs the planner, and says no more. */
const distinct = (nodes: readonly SearchNode[]): readonly SearchNode[] =>
  nodes.length === 1 ? nodes : [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
