import type { Patch } from '../fhir/patch/patch.ts';
import type { AnyResource } from '../fhir/resource.ts';
import type { SearchNode, SearchQuery } from '../fhir/search/tree.ts';
import type { Access } from './access.ts';

/** One version of a resource. `body` is its JSON in UTF-8, id and meta included, as it is sent; empty for a deletion. */
export interface Version {
  readonly type: string;
  readonly id: string;
  /** Counts up from 1 for each resource. */
  readonly versionId: string;
  /** FHIR instant; never goes back for one resource. */
  readonly lastUpdated: string;
  readonly deleted: boolean;
  readonly body: Buffer;
}

export interface SearchPage {
  readonly matches: readonly Version[];
  /** Without repeats, and without those that are matches of the page. */
  readonly included: readonly Version[];
  /** There was more to include than a page may hold (1,000): `included` is cut, nearest first. */
  readonly includedCut?: true;
  /**
   * Metres, by `Type/id`: of the matches along the routes of the query, and of the included from its points to their own
   * positions. Absent for what has no position that the caller may see.
   */
  readonly distances?: Readonly<Record<string, number>>;
  /** Present where it was asked for. */
  readonly total?: number;
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
  /** Cursor of the page before; absent on the first. */
  readonly previous?: string;
  /** Cursor of the last page; present where the total is, and does not fit on one page. */
  readonly last?: string;
}

export interface HistoryQuery {
  readonly type?: string;
  readonly id?: string;
  readonly count: number;
  readonly cursor?: string;
  /** FHIR instant, inclusive. */
  readonly since?: string;
  /** Versions that were current at some moment from `low` to `high`, in milliseconds since 1970, both inclusive. */
  readonly at?: { readonly low: number; readonly high: number };
  /** What was written after the store had this change number. */
  readonly after?: number;
}

export interface HistoryPage {
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly total: number;
  readonly next?: string;
  readonly previous?: string;
  readonly last?: string;
}

/** Versions of which one must be current, as `If-Match` names them; `*`: any, as long as there is one. */
export type IfMatch = string | readonly string[];

/**
 * One change. In a transaction, `fullUrl` is the name by which other entries refer to this one; references to it, and
 * conditional references (`Organization?identifier=…`), are resolved by the store, inside the transaction. `entry` is its
 * number in the Bundle for the places of failures, where that is not its number among the writes.
 */
export type Write = { readonly fullUrl?: string; readonly entry?: number } & (
  | { readonly op: 'create'; readonly resource: AnyResource; readonly ifNoneExist?: SearchNode }
  /** Creates where there is none (update-as-create). `ifNoneMatch` `*`: only where there is none. */
  | {
      readonly op: 'update';
      readonly type: string;
      readonly id: string;
      readonly resource: AnyResource;
      readonly ifMatch?: IfMatch;
      readonly ifNoneMatch?: '*';
    }
  | {
      readonly op: 'update-where';
      readonly type: string;
      readonly where: SearchNode;
      readonly resource: AnyResource;
      readonly ifMatch?: IfMatch;
      readonly ifNoneMatch?: '*';
    }
  /** Of what is current when the write is done; `not-found` or `gone` where there is nothing. */
  | {
      readonly op: 'patch';
      readonly type: string;
      readonly id: string;
      readonly patch: Patch;
      readonly ifMatch?: IfMatch;
    }
  | {
      readonly op: 'patch-where';
      readonly type: string;
      readonly where: SearchNode;
      readonly patch: Patch;
      readonly ifMatch?: IfMatch;
    }
  /** Deleting what is not there is no error. */
  | { readonly op: 'delete'; readonly type: string; readonly id: string; readonly ifMatch?: IfMatch }
  | { readonly op: 'delete-where'; readonly type: string; readonly where: SearchNode; readonly ifMatch?: IfMatch }
);

export interface WriteResult {
  /** `unchanged`: an update with the same content, or a conditional create that found its match; no new version. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'deleted' | 'absent';
  /** Absent where nothing is there (`absent`). */
  readonly version?: Version;
}

/**
 * Where resources live. Every call takes what the caller may see and change. Failures: `not-found` and `gone` are answers
 * of `read` (undefined, or a version with `deleted`), not errors; `precondition` for a version that is not the current one;
 * `multiple-matches` where a condition finds several; `forbidden` for a write outside the caller's reach; `conflict` where
 * two entries of one transaction concern the same resource; `unprocessable` for a patch that cannot be applied; `invalid` for
 * a reference that cannot be resolved. Places are `Bundle.entry[i].resource.…`, for a single write too.
 */
export interface Store {
  /** The current version, a deletion included; undefined where there never was one, or where the caller may not see it. */
  read(access: Access, type: string, id: string): Promise<Version | undefined>;
  readVersion(access: Access, type: string, id: string, versionId: string): Promise<Version | undefined>;
  history(access: Access, query: HistoryQuery): Promise<HistoryPage>;
  /**
   * The pages of one answer show the store as it was at the first of them (see `Cursor`): each resource of that moment once,
   * as it was then, whatever has been written since. Ties in the sort are broken by id. The caller's reach is judged anew on
   * every page: what is shown lies within it as it was, and as it is.
   */
  search(access: Access, query: SearchQuery): Promise<SearchPage>;
  /**
   * All or nothing, in the order deletes, creates, updates (http.html#trules); results in the order of `writes`. Nobody
   * sees a part of it before all of it is durable.
   */
  transact(access: Access, writes: readonly Write[]): Promise<readonly WriteResult[]>;
  /**
   * As `transact`, of writes that come in parts, so that a large transaction need not be in memory as a whole: parts that
   * fail before their end leave nothing. The versions of the results have no bodies. A store that gains nothing by it
   * collects the parts (`transactCollected`).
   */
  transactParts(access: Access, parts: AsyncIterable<readonly Write[]>): Promise<Iterable<WriteResult>>;
  /** Moves with every committed change, and only then; larger is later. `history` goes on from it by `after`. */
  changeNumber(): Promise<number>;
  /** The same as long as it is this store, wherever it is moved; another for every store that is made. */
  identity(): Promise<string>;
  close(): Promise<void>;
}
