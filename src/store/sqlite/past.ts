import type { AnyResource } from '../../fhir/resource.ts';
import { indexValues } from '../../fhir/search/index-values.ts';
import { matches, refersTo, type Subject } from '../../fhir/search/matches.ts';
import type { RouteStep, SearchNode } from '../../fhir/search/tree.ts';
import type { LinkedWorld } from '../distances.ts';
import type { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import type { Names } from './names.ts';
import type { Versions } from './versions.ts';

/** A resource as it was, and the version that says so. */
export interface Old extends Subject {
  readonly rid: number;
  readonly seq: number;
}

/** Most resources whose old values are kept at hand while one page is made. */
const MAX_KEPT = 2000;

const NONE: ReadonlySet<number> = new Set();

/**
 * The store as it was at a change number. Only live resources as they are have index rows, so what has changed since is
 * read from its old version; the rest is in the index still.
 */
export class Past implements LinkedWorld {
  readonly #connection: Connection;
  readonly #names: Names;
  readonly #versions: Versions;
  readonly #changes: Changes;
  readonly #newest: number;
  readonly #old = new Map<number, Old | undefined>();
  readonly snapshot: number;

  /** @param newest the store's change number now */
  constructor(
    connection: Connection,
    names: Names,
    versions: Versions,
    changes: Changes,
    snapshot: number,
    newest: number,
  ) {
    this.#changes = changes;
    this.#newest = newest;
    this.#connection = connection;
    this.#names = names;
    this.#versions = versions;
    this.snapshot = snapshot;
  }

  /** Resources of a type that have changed since, with those that were deleted. */
  changed(type: string): ReadonlySet<number> {
    const n = this.#names.find(type);
    return n === undefined ? NONE : this.#changes.since(this.snapshot, n, this.#newest);
  }

  /** Whether what the index says of a resource that was there is not what was so. */
  hasChanged(type: string, rid: number): boolean {
    return this.changed(type).has(rid);
  }

  /** Types of which something has changed since. */
  changedTypes(): readonly string[] {
    return this.#connection
      .rows<{ readonly type: number }>('SELECT DISTINCT type FROM version WHERE seq > ?', this.snapshot)
      .map(({ type }) => this.#names.text(type));
  }

  /** Undefined for what was not there. */
  old(rid: number): Old | undefined {
    if (this.#old.has(rid)) return this.#old.get(rid);
    const row = this.#connection.row<{ readonly seq: number; readonly deleted: number }>(
      'SELECT seq, deleted FROM version WHERE rid = ? AND seq <= ? ORDER BY version DESC LIMIT 1',
      rid,
      this.snapshot,
    );
    const old = row && row.deleted === 0 ? this.#read(rid, row.seq) : undefined;
    if (this.#old.size >= MAX_KEPT) this.#old.clear();
    this.#old.set(rid, old);
    return old;
  }

  named(type: string, id: string): Old | undefined {
    const n = this.#names.find(type);
    const row =
      n === undefined
        ? undefined
        : this.#connection.row<{ readonly rid: number }>('SELECT rid FROM resource WHERE type = ? AND id = ?', n, id);
    return row && this.old(row.rid);
  }

  /**
   * Every resource of a type of which a condition may have held then and not now, or the other way round, beside those that
   * were created since: itself changed, or a resource that the condition asks about.
   */
  affected(node: SearchNode, type: string): Set<number> {
    const rids = new Set(this.changed(type));
    this.#addLinked(node, type, rids);
    return rids;
  }

  resourceMatches(type: string, id: string, node: SearchNode): boolean {
    const old = this.named(type, id);
    return old !== undefined && matches(node, old, this);
  }

  referrerMatches(type: string, param: string, target: Subject, node: SearchNode): boolean {
    for (const old of this.#referrers(type, param, target)) if (matches(node, old, this)) return true;
    return false;
  }

  *follow(from: Subject, { reverse, param, type }: RouteStep): Iterable<Subject> {
    if (reverse) yield* this.#referrers(type, param, from);
    else {
      for (const value of from.values) {
        if (value.kind !== 'reference' || value.param !== param || value.type !== type) continue;
        const target = this.named(type, value.id);
        if (target) yield target;
      }
    }
  }

  *#referrers(type: string, param: string, target: Subject): Iterable<Old> {
    const [p, n, targetType] = [
      this.#names.find(`${type}.${param}`),
      this.#names.find(type),
      this.#names.find(target.type),
    ];
    if (p === undefined || n === undefined || targetType === undefined) return;
    const unchanged = this.#connection.rows<{ readonly rid: number }>(
      'SELECT r.rid FROM reference f JOIN resource r ON r.rid = f.rid WHERE f.p = ?' +
        ' AND f.target = (SELECT rid FROM resource WHERE type = ? AND id = ?) AND r.type = ? AND r.live = 1 AND r.seq <= ?',
      p,
      targetType,
      target.id,
      n,
      this.snapshot,
    );
    for (const { rid } of unchanged) {
      const old = this.old(rid);
      if (old) yield old;
    }
    for (const rid of this.changed(type)) {
      const old = this.old(rid);
      if (old && refersTo(old, param, target)) yield old;
    }
  }

  #addLinked(node: SearchNode, type: string, rids: Set<number>): void {
    switch (node.k) {
      case 'and':
      case 'or':
        for (const one of node.of) this.#addLinked(one, type, rids);
        break;
      case 'composite':
        for (const one of node.components) this.#addLinked(one, type, rids);
        break;
      case 'not':
        this.#addLinked(node.of, type, rids);
        break;
      case 'chain':
        for (const one of node.types) {
          const targets = this.#affectedWithNew(node.target, one);
          for (const rid of this.#across('target', 'rid', `${type}.${node.param}`, targets)) rids.add(rid);
        }
        break;
      case 'has': {
        const sources = this.#affectedWithNew(node.source, node.type);
        for (const rid of this.#across('rid', 'target', `${node.type}.${node.param}`, sources)) rids.add(rid);
        for (const source of sources) this.#addOldTargets(this.old(source), node.param, type, rids);
      }
    }
  }

  /** What was created since makes conditions about it hold now. */
  #affectedWithNew(node: SearchNode, type: string): readonly number[] {
    const created = this.#connection.rows<{ readonly rid: number }>(
      'SELECT DISTINCT rid FROM version WHERE type = ? AND seq > ? AND version = 1',
      this.#names.find(type) ?? -1,
      this.snapshot,
    );
    return [...this.affected(node, type), ...created.map(({ rid }) => rid)];
  }

  #across(from: 'rid' | 'target', to: 'rid' | 'target', param: string, rids: readonly number[]): readonly number[] {
    if (rids.length === 0) return [];
    return this.#connection
      .rows<{ readonly rid: number }>(
        `SELECT DISTINCT ${to} AS rid FROM reference WHERE p = ? AND ${from} IN (SELECT value FROM json_each(?))`,
        this.#names.find(param) ?? -1,
        JSON.stringify(rids),
      )
      .map(({ rid }) => rid);
  }

  #addOldTargets(source: Old | undefined, param: string, type: string, rids: Set<number>): void {
    for (const value of source?.values ?? []) {
      if (value.kind !== 'reference' || value.param !== param || value.type !== type) continue;
      const target = this.named(type, value.id);
      if (target) rids.add(target.rid);
    }
  }

  #read(rid: number, seq: number): Old {
    const { type, id, body } = this.#versions.bySeq(seq);
    return { rid, seq, type, id, values: indexValues(JSON.parse(body.toString('utf8')) as AnyResource) };
  }
}
