import type { SearchQuery } from '../fhir/search/tree.ts';
import type { HistoryQuery } from './store.ts';

/** What a cursor of a search is bound to: its type, or types, and sort. */
export const sortScope = ({ type, types, sort }: SearchQuery): string =>
  `${types ? types.join(',') : type}?${sort.map(({ param, descending }) => (descending ? `-${param}` : param)).join(',')}`;

/** What a cursor of a history is bound to. */
export const historyScope = ({ type = '', id = '' }: HistoryQuery): string => `${type}/${id}/_history`;
