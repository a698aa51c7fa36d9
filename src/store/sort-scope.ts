import type { SearchQuery } from '../fhir/search/tree.ts';
import { sha256 } from '../kernel/ids.ts';
import type { HistoryQuery } from './store.ts';

/** What a cursor of a search is bound to: its type or types, its conditions (as they were asked, where that is known) and its sort. */
export const sortScope = ({ type, types, where, sort, question }: SearchQuery): string =>
  sha256(
    JSON.stringify([
      types ?? type,
      question ?? where,
      sort.map(({ param, descending, routes }) => [param, descending, routes]),
    ]),
  );

/** What a cursor of a history is bound to. */
export const historyScope = ({ type = '', id = '', since = '', at, after }: HistoryQuery): string =>
  `${type}/${id}/_history?${since}&${after ?? ''}&${at ? `${at.low}-${at.high}` : ''}`;
