import type { Fact, PatientFacts } from '../../patient/facts.ts';
import { type FactIndex, indexAs, indexOf } from './fact-index.ts';
import { PARTS, type Part } from './record-keys.ts';

/** Is told what a judgement reads of a record. */
export interface RecordReader {
  /** @param found whether the record has something under the key */
  asks(part: Part, key: string, found: boolean): void;
  /** Goes through all that there is. */
  asksAll(): void;
  /** Whether any entry has a name. */
  asksNamed(): void;
  asksSpan(): void;
  asksUnread(): void;
  asksBirth(): void;
  asksDeceased(): void;
  /** Cites the patient. */
  asksReference(): void;
}

/** The same record, which tells a reader what of it is read. */
export function notedRecord(facts: PatientFacts, reader: RecordReader): PatientFacts {
  const known = indexOf(facts);
  const noting = <K extends string>(part: Part): ReadonlyMap<K, readonly Fact[]> =>
    new NotingGroups(
      known[part] as ReadonlyMap<string, readonly Fact[]> as ReadonlyMap<K, readonly Fact[]>,
      (key, found) => reader.asks(part, key, found),
      () => reader.asksAll(),
      () => (part === 'byName' ? reader.asksNamed() : reader.asksAll()),
    );
  const parts = Object.fromEntries((Object.keys(PARTS) as Part[]).map((part) => [part, noting(part)]));
  const index: FactIndex = {
    ...(parts as unknown as Pick<FactIndex, Part>),
    get spansTime() {
      reader.asksSpan();
      return known.spansTime;
    },
    get unread() {
      reader.asksUnread();
      return known.unread;
    },
  };
  const noted: PatientFacts = {
    ...facts,
    get facts() {
      reader.asksAll();
      return facts.facts;
    },
    get reference() {
      reader.asksReference();
      return facts.reference;
    },
  };
  // A record without a date of birth, or of death, has no such member.
  Object.defineProperties(noted, {
    birth: {
      enumerable: facts.birth !== undefined,
      get() {
        reader.asksBirth();
        return facts.birth;
      },
    },
    deceased: {
      enumerable: facts.deceased !== undefined,
      get() {
        reader.asksDeceased();
        return facts.deceased;
      },
    },
  });
  indexAs(noted, index);
  return noted;
}

/** A map that tells what it is asked for. */
class NotingGroups<K, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #one: (key: K, found: boolean) => void;
  readonly #all: () => void;
  readonly #number: () => void;

  constructor(map: ReadonlyMap<K, V>, one: (key: K, found: boolean) => void, all: () => void, number: () => void) {
    this.#map = map;
    this.#one = one;
    this.#all = all;
    this.#number = number;
  }
  get(key: K): V | undefined {
    const group = this.#map.get(key);
    this.#one(key, group !== undefined);
    return group;
  }
  has(key: K): boolean {
    const found = this.#map.has(key);
    this.#one(key, found);
    return found;
  }
  get size(): number {
    this.#number();
    return this.#map.size;
  }
  forEach(use: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) use(value, key, this);
  }
  entries(): MapIterator<[K, V]> {
    this.#all();
    return this.#map.entries();
  }
  keys(): MapIterator<K> {
    this.#all();
    return this.#map.keys();
  }
  values(): MapIterator<V> {
    this.#all();
    return this.#map.values();
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
