import { keysOf, type RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Fact } from '../../patient/facts.ts';

/** Entries of records under the same keys are of one kind: kinds by numbers from 0, and which of them have a key. */
export interface EntryKinds {
  readonly size: number;
  /** The number of an entry's kind, which is added where it is new. */
  number(fact: Fact): number;
  /** In ascending order. */
  having(key: RecordKey): readonly number[];
}

export function createEntryKinds(): EntryKinds {
  const numbers = new Map<string, number>();
  const byKey = new Map<RecordKey, number[]>();
  return {
    get size() {
      return numbers.size;
    },
    number(fact) {
      const keys = entryKeys(fact);
      const name = keys.join('\n');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(name, number);
      for (const key of keys) {
        const list = byKey.get(key);
        if (list) list.push(number);
        else byKey.set(key, [number]);
      }
      return number;
    },
    having: (key) => byKey.get(key) ?? [],
  };
}

/** Whether a key is one that entries have, and not the record as a whole. */
export const isEntryKey = (key: RecordKey): boolean => key.includes(':');

const entryKeys = (fact: Fact): readonly RecordKey[] =>
  keysOf({ reference: '', facts: [fact], problems: [] })
    .filter(isEntryKey)
    .sort();
