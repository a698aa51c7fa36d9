/**
 * A search as a tree: what a query string means, independent of any store. Each store compiles it, or evaluates it, in
 * its own way; the contract suite holds them to the same answers. Plain data, so that it can cross a thread boundary.
 */

/** Comparison of FHIR search prefixes (search.html#prefix). For `ap` the parser widens the range; it matches what overlaps it. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

export type SearchNode =
  | { readonly k: 'all' }
  | { readonly k: 'none' }
  | { readonly k: 'and' | 'or'; readonly of: readonly SearchNode[] }
  | { readonly k: 'not'; readonly of: SearchNode }
  | { readonly k: 'ids'; readonly ids: readonly string[] }
  /**
   * `system` absent: any; '' : none. `code` absent: any code of the system. Codes are compared without regard to case.
   * `text`, which stands alone: the value's text or display begins with it. `param` may be `<reference>:identifier`, or
   * `<identifier>:of-type`, whose system is `<type system>|<type code>`.
   */
  | {
      readonly k: 'token';
      readonly param: string;
      readonly system?: string;
      readonly code?: string;
      readonly text?: string;
    }
  /** A token that is any of these, as `token` compares one; from a value set or a hierarchy, so there may be thousands. */
  | { readonly k: 'codes'; readonly param: string; readonly codes: readonly TokenCode[] }
  /** Normalised (case and accents folded) except for `exact`; `equals` is the whole of it. */
  | {
      readonly k: 'string';
      readonly param: string;
      readonly mode: 'starts' | 'contains' | 'exact' | 'ends' | 'equals';
      readonly value: string;
    }
  /** Milliseconds since 1970, both ends inclusive: the range that the given precision spans. */
  | { readonly k: 'date'; readonly param: string; readonly op: Comparison; readonly low: number; readonly high: number }
  /** `low`/`high`: the range that the given precision spans, `high` exclusive for `eq` and `ne` unless it equals `low`. */
  | {
      readonly k: 'number';
      readonly param: string;
      readonly op: Comparison;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly k: 'quantity';
      readonly param: string;
      readonly op: Comparison;
      readonly low: number;
      readonly high: number;
      readonly system?: string;
      readonly code?: string;
    }
  | { readonly k: 'uri'; readonly param: string; readonly mode: 'exact' | 'below' | 'above'; readonly value: string }
  /** `type`, `id` or both of a local target, or `url` of a remote or canonical one. */
  | {
      readonly k: 'reference';
      readonly param: string;
      readonly type?: string;
      readonly id?: string;
      readonly url?: string;
    }
  /** One element that every component matches: leaves, or an `or` of leaves, whose `param` is `<param>$<position>`. */
  | { readonly k: 'composite'; readonly param: string; readonly components: readonly SearchNode[] }
  | { readonly k: 'missing'; readonly param: string; readonly missing: boolean }
  /** Resources whose reference `param` points to a resource of one of `types` that matches `target`. */
  | { readonly k: 'chain'; readonly param: string; readonly types: readonly string[]; readonly target: SearchNode }
  /** Resources that a resource of `type`, matching `source`, points to through its reference `param`. */
  | { readonly k: 'has'; readonly type: string; readonly param: string; readonly source: SearchNode }
  /**
   * Words, folded by `words.ts`, that follow one another in the narrative or in the whole resource; `prefix`: the last one
   * may go on.
   */
  | {
      readonly k: 'text';
      readonly param: '_text' | '_content';
      readonly words: readonly string[];
      readonly prefix: boolean;
    }
  /** Within `metres` of a point: true great-circle distance. */
  | {
      readonly k: 'near';
      readonly param: string;
      readonly latitude: number;
      readonly longitude: number;
      readonly metres: number;
    };

/** `system` '' for none. */
export interface TokenCode {
  readonly system: string;
  readonly code: string;
}

export interface Point {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Along a reference: from where it stands, or in `reverse` to where it stands; `type` is what the step leads to. */
export interface RouteStep {
  readonly reverse: boolean;
  readonly param: string;
  readonly type: string;
}

/** Positions, those of the resource itself where there are no steps, and the points that distances to them are measured from. */
export interface Route {
  readonly steps: readonly RouteStep[];
  readonly points: readonly Point[];
}

/** With `routes`, the order is that of the distance: the least of any route, through what the caller may read. */
export interface SortKey {
  readonly param: string;
  readonly descending: boolean;
  readonly routes?: readonly Route[];
}

/** `_include` (from the matches' references) or `_revinclude` (from resources that refer to the matches). `param` '*' is every reference, `type` '*' every type. */
export interface Include {
  readonly reverse: boolean;
  readonly iterate: boolean;
  readonly type: string;
  readonly param: string;
  readonly target?: string;
}

export interface SearchQuery {
  /** Empty for a search of several types. */
  readonly type: string;
  /**
   * Of a search of several types, in code-unit order, each once: `where` holds for each of them, with its parameter of that
   * code. Ties of the sort are broken by id and then by type.
   */
  readonly types?: readonly string[];
  readonly where: SearchNode;
  readonly sort: readonly SortKey[];
  /** Of one type: what the distances of a page are measured along. */
  readonly routes?: readonly Route[];
  /** Matches per page. 0: count only. */
  readonly count: number;
  /** `next`, `previous` or `last` of another page of the same answer. */
  readonly cursor?: string;
  /** The conditions as they were asked, to which cursors are bound; absent: to `where` itself. */
  readonly question?: string;
  /** Milliseconds since 1970: what conditions that hang on the time were read with. Kept in cursors. */
  readonly now?: number;
  readonly total: boolean;
  readonly includes: readonly Include[];
}
