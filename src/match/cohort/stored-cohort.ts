import { Failure } from '../../kernel/failure.ts';
import { collectFactsInTurns } from '../../patient/collect-facts.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { type Access, FULL_ACCESS, reach } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { isLivingPatient, livingPatients } from '../candidates/stored-patients.ts';
import { RECORD_TYPES, storedRecord } from '../patient-record.ts';
import { changedAfter } from '../store-changes.ts';
import { type Turns, takeTurns } from '../turns.ts';
import { type Cohort, createCohort } from './cohort.ts';
import { memberOf } from './member.ts';

/** What entries of a record refer to, and is read with them. */
const REFERRED: Readonly<Record<string, string>> = { Medication: 'medication', Device: 'device' };
const READ = [...new Set(['Patient', ...RECORD_TYPES, ...Object.keys(REFERRED)])];

/** The patients of a store who could take part in a study. */
export interface StoredCohort {
  /** Works with the patients as of the store's present change number; they stay as they are until the work is done. */
  use<T>(work: (cohort: Cohort) => Promise<T>): Promise<T>;
  /** Whether the records have been read. */
  readonly isMade: boolean;
  /** Why a patient's record cannot be judged, by id. */
  readonly refused: ReadonlyMap<string, Failure>;
  /** Of the record as it is stored now; undefined where there is none. */
  facts(id: string): Promise<PatientFacts | undefined>;
}

/** Whether the caller sees all of every record that he sees: the index knows records as a whole. */
export const seesWholeRecords = (access: Access): boolean =>
  READ.every((type) => type === 'Patient' || reach(access, 'read', type).k === 'all');

export function createStoredCohort(store: Store, terminology: Terminology): StoredCohort {
  let cohort = createCohort();
  const refused = new Map<string, Failure>();
  let changeNumber: number | undefined;
  /** One works after the other: what is being read does not change, and nobody reads what is older than his own last write. */
  let tail: Promise<unknown> = Promise.resolve();

  async function factsOf(id: string, turn: Turns): Promise<PatientFacts> {
    const record = await storedRecord(store, FULL_ACCESS, `Patient/${id}`, turn);
    return collectFactsInTurns(record, terminology, turn);
  }

  async function index(id: string, turn: Turns): Promise<void> {
    cohort.remove(id);
    refused.delete(id);
    try {
      cohort.put(id, memberOf(await factsOf(id, turn), cohort.kinds));
    } catch (error) {
      if (!(error instanceof Failure) || error.kind === 'fault') throw error;
      if (error.kind !== 'not-found') refused.set(id, error);
    }
  }

  async function refresh(): Promise<void> {
    const now = await store.changeNumber();
    if (now === changeNumber) return;
    // What changes while the records are read is seen once more by the next refresh.
    const turn = takeTurns();
    if (changeNumber === undefined) {
      cohort = createCohort();
      refused.clear();
      for (const reference of await livingPatients(store, FULL_ACCESS, turn)) await index(idOf(reference), turn);
    } else {
      for (const id of await changedPatients(store, changeNumber, turn)) {
        if (await isLivingPatient(store, id)) await index(id, turn);
        else {
          cohort.remove(id);
          refused.delete(id);
        }
      }
    }
    changeNumber = now;
  }

  return {
    get isMade() {
      return changeNumber !== undefined;
    },
    refused,
    use(work) {
      const done = tail.then(refresh).then(() => work(cohort));
      tail = done.then(
        () => undefined,
        () => undefined,
      );
      return done;
    },
    async facts(id) {
      try {
        return await factsOf(id, takeTurns());
      } catch (error) {
        // It has changed since, and is not as it was judged.
        if (error instanceof Failure && error.kind !== 'fault') return undefined;
        throw error;
      }
    },
  };
}

const idOf = (reference: string): string => reference.slice('Patient/'.length);

/** Ids of all patients whom anything that changed refers to, or has referred to: rather too many than too few. */
async function changedPatients(store: Store, after: number, turn: Turns): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const type of READ) {
    for await (const version of changedAfter(store, type, after)) {
      await turn();
      if (type === 'Patient') found.add(version.id);
      let cursor: string | undefined;
      do {
        const query = { type, id: version.id, count: 100, ...(cursor !== undefined && { cursor }) };
        const page = await store.history(FULL_ACCESS, query);
        for (const { body } of page.versions) addPatients(body, found);
        cursor = page.next;
      } while (cursor !== undefined);
      const param = REFERRED[type];
      if (param !== undefined) await addReferring(store, type, version.id, param, found);
    }
  }
  return found;
}

const PATIENT_REFERENCE = /"(?:[^"]*\/)?Patient\/([A-Za-z0-9\-.]{1,64})(?:["/#|])/g;

function addPatients(body: Buffer, found: Set<string>): void {
  for (const [, id] of body.toString('utf8').matchAll(PATIENT_REFERENCE)) found.add(id!);
}

/** The patients of the entries that refer to a Medication or a Device. */
async function addReferring(
  store: Store,
  target: string,
  id: string,
  param: string,
  found: Set<string>,
): Promise<void> {
  const types = RECORD_TYPES.filter((type) =>
    param === 'medication' ? type.startsWith('Medication') : type === 'DeviceUseStatement',
  );
  for (const type of types) {
    let cursor: string | undefined;
    do {
      const page = await store.search(FULL_ACCESS, {
        type,
        where: { k: 'reference', param, type: target, id },
        sort: [],
        count: 1000,
        total: false,
        includes: [],
        ...(cursor !== undefined && { cursor }),
      });
      for (const { body } of page.matches) addPatients(body, found);
      cursor = page.next;
    } while (cursor !== undefined);
  }
}
