import { inCompartment } from '../../fhir/search/compartment.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import type { Access } from '../../store/access.ts';
import type { PartResult } from '../../store/jobs.ts';
import type { Store } from '../../store/store.ts';
import type { Turns } from '../turns.ts';
import type { BulkItem } from './bulk-item.ts';

/** What is given out: the resources that any selection of their type finds. */
export interface ExportRequest {
  readonly selections: readonly { readonly type: string; readonly where: SearchNode }[];
  /** Only what belongs to these patients, by id, or to any. */
  readonly patients?: 'all' | readonly string[];
}

const PAGE = 1000;
/** Patients of one search. */
const TOGETHER = 20;

/** `Type/id` of all that is to be given out, as far as the caller may see it: by type, and then by id. */
export async function exportKeys(
  store: Store,
  access: Access,
  { selections, patients }: ExportRequest,
  turn: Turns,
): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { type, where } of selections) {
    for (const belongs of membership(type, patients)) {
      let cursor: string | undefined;
      do {
        await turn();
        const page = await store.search(access, {
          type,
          where: belongs.k === 'all' ? where : { k: 'and', of: [belongs, where] },
          sort: [],
          count: PAGE,
          total: false,
          includes: [],
          ...(cursor !== undefined && { cursor }),
        });
        for (const { id } of page.matches) names.add(`${type}/${id}`);
        cursor = page.next;
      } while (cursor !== undefined);
    }
  }
  return [...names].sort();
}

function membership(type: string, patients: ExportRequest['patients']): readonly SearchNode[] {
  if (patients === undefined) return [{ k: 'all' }];
  const groups =
    patients === 'all'
      ? [undefined]
      : Array.from({ length: Math.ceil(patients.length / TOGETHER) }, (_, at) =>
          patients.slice(at * TOGETHER, (at + 1) * TOGETHER),
        );
  return groups.flatMap((ids) => inCompartment('Patient', type, ids) ?? []);
}

/** The resources as they are now; one that was deleted since it was found is left out. */
export async function exportedPart(store: Store, access: Access, keys: readonly string[]): Promise<PartResult> {
  const items: string[] = [];
  for (const key of keys) {
    const [type = '', id = ''] = key.split('/');
    const version = await store.read(access, type, id);
    if (!version || version.deleted) continue;
    const item: BulkItem = { score: 0, notMet: 0, key, lines: { [type]: version.body.toString('utf8') } };
    items.push(JSON.stringify(item));
  }
  return { items, issues: [] };
}
