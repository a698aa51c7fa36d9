import { type Access, FULL_ACCESS } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import { resourceIn } from '../resource-cache.ts';
import { everyOne } from '../store-changes.ts';
import type { Turns } from '../turns.ts';

interface StoredPatient {
  readonly active?: boolean;
  readonly deceasedBoolean?: boolean;
  readonly deceasedDateTime?: string;
}

/** `Patient/id` of every patient that the caller may see and that could take part: alive as far as is known, and in use. In the order of the ids. */
export async function livingPatients(store: Store, access: Access, turn: Turns): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const version of everyOne(store, 'Patient', access)) {
    await turn();
    if (couldTakePart(resourceIn<StoredPatient>(version))) found.push(`Patient/${version.id}`);
  }
  return found.sort();
}

/** The same of one patient. */
export async function isLivingPatient(store: Store, id: string): Promise<boolean> {
  const version = await store.read(FULL_ACCESS, 'Patient', id);
  return version !== undefined && !version.deleted && couldTakePart(resourceIn<StoredPatient>(version));
}

const couldTakePart = ({ active, deceasedBoolean, deceasedDateTime }: StoredPatient): boolean =>
  active !== false && deceasedBoolean !== true && deceasedDateTime === undefined;
