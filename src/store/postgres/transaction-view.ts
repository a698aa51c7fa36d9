import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnyResource } from '../../fhir/resource.ts';
import { indexValues } from '../../fhir/search/index-values.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import { nowMs } from '../../kernel/clock.ts';
import type { DraftWrite } from '../draft.ts';
import type { Version } from '../store.ts';
import type { RemoteTransactionView } from '../transaction.ts';
import type { Queries } from './database.ts';
import { IndexRows, insertSql } from './index-rows.ts';
import { NEVER } from './schema.ts';
import { findIds } from './search.ts';
import { toVersion, VERSION_COLUMNS, type VersionRow } from './versions.ts';

/** Resources that are read at once. */
const AHEAD = 200;
/** What is written at once: bytes of bodies. */
const PART_BYTES = 2_000_000;
/** What the event loop is held for. */
const TURN_MS = 15;

const CURRENT = `SELECT ${VERSION_COLUMNS} FROM unnest($1::text[], $2::text[]) AS asked (type, id)
  JOIN version v ON v.type = asked.type AND v.id = asked.id
  WHERE v.version = (SELECT max(w.version) FROM version w WHERE w.type = asked.type AND w.id = asked.id)`;
const DIED = `UPDATE resource r SET died = ended.died FROM unnest($1::bigint[], $2::bigint[]) AS ended (rid, died)
  WHERE r.rid = ended.rid`;
const LIVES = insertSql('resource', { rid: 'bigint', type: 'text', id: 'text', died: 'bigint' });
const INSERT = insertSql('version', {
  seq: 'bigint',
  type: 'text',
  id: 'text',
  version: 'bigint',
  updated: 'bigint',
  deleted: 'boolean',
  body: 'bytea',
});

/** Where the numbers of the store stand. */
export interface Counters {
  readonly seq: number;
  /** Milliseconds since 1970 of the last change. */
  readonly updated: number;
}

interface Numbered {
  readonly version: Version;
  readonly seq: number;
}

interface Put extends Numbered {
  /** What it takes the place of. */
  readonly before?: number;
}

/** A transaction on the database: reads ahead, and keeps what it writes until a part is full or a search needs it. */
export class PostgresView implements RemoteTransactionView {
  readonly instant: string;
  readonly now: number;
  readonly #queries: Queries;
  /** Names that are asked for by and by, as `Type/id`, in the order of asking. */
  readonly #ahead: readonly string[];
  readonly #known = new Map<string, Numbered | undefined>();
  readonly #rows = new IndexRows();
  #read = 0;
  #puts: Put[] = [];
  #bytes = 0;
  #seq: number;
  #changed = false;
  #turn = nowMs();

  constructor(queries: Queries, counters: Counters, writes: readonly DraftWrite[]) {
    this.#queries = queries;
    this.now = Math.max(nowMs(), counters.updated);
    this.instant = new Date(this.now).toISOString();
    this.#seq = counters.seq;
    const named = (op: DraftWrite['op']): readonly string[] =>
      writes.flatMap((write) => (write.op === op && 'id' in write ? [`${write.type}/${write.id}`] : []));
    this.#ahead = [...named('delete'), ...named('update')];
  }

  current(type: string, id: string): Version | undefined | Promise<Version | undefined> {
    const key = `${type}/${id}`;
    if (this.#known.has(key)) return this.#known.get(key)?.version;
    return this.#readAhead(key);
  }

  async find(type: string, where: SearchNode): Promise<readonly string[]> {
    if (reachesOthers(where) || this.#puts.some(({ version }) => version.type === type)) await this.#flush();
    return findIds(this.#queries, type, where, 2, this.#seq);
  }

  put(version: Version, resource?: AnyResource): void | Promise<void> {
    const key = `${version.type}/${version.id}`;
    const before = this.#known.get(key);
    const seq = ++this.#seq;
    this.#puts.push({ version, seq, ...(before && !before.version.deleted && { before: before.seq }) });
    this.#known.set(key, { version, seq });
    this.#changed = true;
    if (resource) this.#rows.add(version.type, seq, indexValues(resource));
    this.#bytes += version.body.length;
    if (this.#bytes >= PART_BYTES) return this.#flush();
    if (nowMs() - this.#turn >= TURN_MS) return this.#letOthersRun();
  }

  /** What the counters are now; undefined where nothing was written. */
  async done(): Promise<Counters | undefined> {
    await this.#flush();
    return this.#changed ? { seq: this.#seq, updated: this.now } : undefined;
  }

  async #readAhead(key: string): Promise<Version | undefined> {
    const names = new Set([key]);
    while (this.#read < this.#ahead.length && names.size < AHEAD) {
      const next = this.#ahead[this.#read++]!;
      if (!this.#known.has(next)) names.add(next);
    }
    const parts = [...names].map((name) => [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]);
    const rows = await this.#queries.rows<VersionRow>({
      name: 'current-of-many',
      text: CURRENT,
      values: [parts.map(([type]) => type), parts.map(([, id]) => id)],
    });
    for (const name of names) this.#known.set(name, undefined);
    for (const row of rows) this.#known.set(`${row.type}/${row.id}`, { version: toVersion(row), seq: row.seq });
    return this.#known.get(key)?.version;
  }

  async #flush(): Promise<void> {
    const puts = this.#puts;
    if (puts.length === 0) return;
    this.#puts = [];
    this.#bytes = 0;
    const ended = puts.filter(({ before }) => before !== undefined);
    if (ended.length > 0) {
      const values = [ended.map(({ before }) => before), ended.map(({ seq }) => seq)];
      await this.#queries.rows({ name: 'end-resources', text: DIED, values });
    }
    const live = puts.filter(({ version }) => !version.deleted);
    await this.#queries.rows({
      name: 'put-resources',
      text: LIVES,
      values: [
        live.map(({ seq }) => seq),
        live.map(({ version }) => version.type),
        live.map(({ version }) => version.id),
        live.map(() => NEVER),
      ],
    });
    await this.#queries.rows({
      name: 'put-versions',
      text: INSERT,
      values: [
        puts.map(({ seq }) => seq),
        puts.map(({ version }) => version.type),
        puts.map(({ version }) => version.id),
        puts.map(({ version }) => Number(version.versionId)),
        puts.map(() => this.now),
        puts.map(({ version }) => version.deleted),
        puts.map(({ version }) => version.body),
      ],
    });
    await this.#rows.write(this.#queries);
    this.#turn = nowMs();
  }

  async #letOthersRun(): Promise<void> {
    await nextTurn();
    this.#turn = nowMs();
  }
}

/** Whether a condition looks at other resources than those that it is about. */
function reachesOthers(node: SearchNode): boolean {
  switch (node.k) {
    case 'and':
    case 'or':
      return node.of.some(reachesOthers);
    case 'not':
      return reachesOthers(node.of);
    default:
      return node.k === 'chain' || node.k === 'has';
  }
}
