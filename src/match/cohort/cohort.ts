import type { RecordClass } from '../../eligibility/judging/record-keys.ts';
import { createEntryKinds, type EntryKinds } from './entry-kinds.ts';
import { SlotList } from './slot-list.ts';

/** What the index keeps of a patient's record. */
export interface Member {
  readonly of: RecordClass;
  /** FHIR date as the record has it; absent where it has none that is used. */
  readonly birth?: string;
  /** Of the entries, in any order; repeats count once. */
  readonly kinds: Iterable<number>;
}

/**
 * Which patients have entries of which kinds, whatever these say: enough to know of most of them that a criterion finds
 * nothing in their record. Each patient has a slot; one whose record changes gets another.
 */
export interface Cohort {
  /** Slots, those that were left included. */
  readonly slots: number;
  /** Patients. */
  readonly size: number;
  readonly kinds: EntryKinds;
  /** Classes of records and dates of birth, each once; a patient's by their places here. The first birth is none. */
  readonly classes: readonly RecordClass[];
  readonly births: readonly string[];
  /** Moves when slots are numbered anew. */
  readonly epoch: number;
  /** Undefined for a slot that was left. */
  id(slot: number): string | undefined;
  has(id: string): boolean;
  /** Undefined for who is not there. */
  slot(id: string): number | undefined;
  /** Of the slots below it, that of the greater id is the greater. */
  readonly inOrder: number;
  /** By slot. */
  classOf(): Uint16Array;
  birthOf(): Uint32Array;
  /** Patients with entries of a kind, those who left among them. */
  having(kind: number): Uint32Array;
  put(id: string, member: Member): void;
  remove(id: string): void;
}

export function createCohort(): Cohort {
  const kinds = createEntryKinds();
  const classes: RecordClass[] = [];
  const classNumbers = new Map<string, number>();
  const births: string[] = [''];
  const birthNumbers = new Map<string, number>([['', 0]]);
  const postings: SlotList[] = [];
  let ids: (string | undefined)[] = [];
  let slotOf = new Map<string, number>();
  let classOf = new Uint16Array(64);
  let birthOf = new Uint32Array(64);
  let epoch = 0;
  let inOrder = 0;
  let lastInOrder = '';

  const classNumber = (of: RecordClass): number => {
    const name = `${of.sex} ${of.spansTime} ${of.unread} ${of.named}`;
    const known = classNumbers.get(name);
    if (known !== undefined) return known;
    classNumbers.set(name, classes.length);
    return classes.push({ sex: of.sex, spansTime: of.spansTime, unread: of.unread, named: of.named }) - 1;
  };
  const birthNumber = (birth: string): number => {
    const known = birthNumbers.get(birth);
    if (known !== undefined) return known;
    birthNumbers.set(birth, births.length);
    return births.push(birth) - 1;
  };

  function enlarge(length: number): void {
    const [classesBefore, birthsBefore] = [classOf, birthOf];
    [classOf, birthOf] = [new Uint16Array(length), new Uint32Array(length)];
    classOf.set(classesBefore.subarray(0, Math.min(length, classesBefore.length)));
    birthOf.set(birthsBefore.subarray(0, Math.min(length, birthsBefore.length)));
  }

  function leave(id: string): void {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    slotOf.delete(id);
    ids[slot] = undefined;
    if (ids.length > 64 && slotOf.size < ids.length / 2) closeRanks();
  }

  /** Numbers the slots anew, without those that were left. */
  function closeRanks(): void {
    epoch++;
    const to = new Int32Array(ids.length).fill(-1);
    const kept: string[] = [];
    let keptInOrder = 0;
    for (const [slot, id] of ids.entries()) {
      if (id === undefined) continue;
      if (slot < inOrder) keptInOrder++;
      to[slot] = kept.length;
      classOf[kept.length] = classOf[slot]!;
      birthOf[kept.length] = birthOf[slot]!;
      kept.push(id);
    }
    for (const list of postings) list.renumber(to);
    ids = kept;
    inOrder = keptInOrder;
    slotOf = new Map(kept.map((id, slot) => [id, slot]));
    enlarge(kept.length + 64);
  }

  return {
    get slots() {
      return ids.length;
    },
    get size() {
      return slotOf.size;
    },
    kinds,
    classes,
    births,
    get epoch() {
      return epoch;
    },
    id: (slot) => ids[slot],
    has: (id) => slotOf.has(id),
    slot: (id) => slotOf.get(id),
    get inOrder() {
      return inOrder;
    },
    classOf: () => classOf,
    birthOf: () => birthOf,
    having: (kind) => postings[kind]?.slots() ?? NOBODY,
    put(id, member) {
      leave(id);
      const slot = ids.push(id) - 1;
      if (slot === inOrder && (slot === 0 || id > lastInOrder)) [inOrder, lastInOrder] = [slot + 1, id];
      slotOf.set(id, slot);
      if (slot >= classOf.length) enlarge(Math.ceil(slot * 1.25) + 64);
      classOf[slot] = classNumber(member.of);
      birthOf[slot] = birthNumber(member.birth ?? '');
      for (const kind of new Set(member.kinds)) {
        while (postings.length <= kind) postings.push(new SlotList());
        postings[kind]!.add(slot);
      }
    },
    remove: leave,
  };
}

const NOBODY = new Uint32Array(0);
