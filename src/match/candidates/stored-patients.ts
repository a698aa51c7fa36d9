import type { SearchQuery } from '../../fhir/search/tree.ts';
import type { Access } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import { resourceIn } from '../resource-cache.ts';
import type { Turns } from '../turns.ts';

const PAGE = 500;

interface StoredPatient {
  readonly active?: boolean;
  readonly deceasedBoolean?: boolean;
  readonly deceasedDateTime?: string;
}

/** `Patient/id` of every patient that the caller may see and that could take part: alive as far as is known, and in use. In the order of the ids. */
export async function livingPatients(store: Store, access: Access, turn: Turns): Promise<readonly string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const query: SearchQuery = {
      type: 'Patient',
      where: { k: 'all' },
      sort: [],
      count: PAGE,
      total: false,
      includes: [],
      ...(cursor !== undefined && { cursor }),
    };
    const page = await store.search(access, query);
    for (const version of page.matches) {
      await turn();
      if (couldTakePart(resourceIn<StoredPatient>(version))) found.push(`Patient/${version.id}`);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return found.sort();
}

const couldTakePart = ({ active, deceasedBoolean, deceasedDateTime }: StoredPatient): boolean =>
  active !== false && deceasedBoolean !== true && deceasedDateTime === undefined;
