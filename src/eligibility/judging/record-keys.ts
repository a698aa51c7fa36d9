import type { PatientFacts } from '../../patient/facts.ts';
import { type Atom, atomsOf, type Criterion } from '../criterion.ts';
import type { Judgement } from '../verdict.ts';
import { type BirthTest, listenToBirth } from './birth-tests.ts';
import type { JudgeOptions } from './context.ts';
import { type FactIndex, indexAs, indexOf } from './fact-index.ts';
import { judgeCriterion } from './judge.ts';

/** What of a record a judgement can ask for: a name under which the index has facts, or a part of the record itself. */
export type RecordKey = string;

/** Every part of the index by which facts are found. */
export const PARTS = {
  byConcept: 'c',
  byOwnConcept: 'o',
  byMention: 'm',
  byOwnMention: 'w',
  byCode: 'k',
  byName: 'n',
  byDomain: 'd',
  blanketByDomain: 'b',
  bySign: 's',
} as const satisfies Readonly<Record<Exclude<keyof FactIndex, 'spansTime' | 'unread'>, string>>;
export type Part = keyof typeof PARTS;

/** Asked by what goes through all the facts there are. */
export const ANY: RecordKey = '*';

/**
 * The day of screening, which every record is judged on. Of an empty record nothing can be compared with it but a date
 * that the text itself names.
 */
export const DAY: RecordKey = 'day';

export const BIRTH: RecordKey = 'birth';

/** Whether a part of a text names a day. */
export const isDated = ({ window }: Atom): boolean => window?.from !== undefined || window?.to !== undefined;

/** What of a record a judgement rests on besides its keys: two records that agree in it and share no key with a criterion are judged alike by it. */
export interface RecordClass {
  readonly sex: PatientFacts['sex'];
  readonly spansTime: boolean;
  readonly unread: FactIndex['unread'];
  /** Whether any entry has a name. */
  readonly named: boolean;
}

export function classOf(facts: PatientFacts): RecordClass {
  const { spansTime, unread, byName } = indexOf(facts);
  return { sex: facts.sex, spansTime, unread, named: byName.size > 0 };
}

/** The keys under which a record has something, each once. */
export function keysOf(facts: PatientFacts): readonly RecordKey[] {
  const index = indexOf(facts);
  const keys = (Object.keys(PARTS) as Part[]).flatMap((part) =>
    [...index[part].keys()].map((key) => `${PARTS[part]}:${key}`),
  );
  keys.push(DAY);
  if (facts.birth) keys.push(BIRTH);
  if (facts.deceased) keys.push('deceased');
  if (facts.facts.length > 0) keys.push(ANY);
  return keys;
}

/** A judgement of a criterion by a record that has nothing. */
export interface SilentJudgement {
  readonly judgement: Judgement;
  /** What was asked for in vain: a record of the class with none of these is judged the same. */
  readonly keys: readonly RecordKey[];
  /** Parts of the class that it rests on: by a record of a class that agrees in them the judgement is the same. */
  readonly parts: readonly (keyof RecordClass)[];
  /**
   * All that it rests on of a date of birth that was given: by a record of another birth that answers the same the
   * judgement is the same, but for the citation. Undefined where it rests on the very date, or none was given.
   */
  readonly birthTests: readonly BirthTest[] | undefined;
  /** The judgement cites the patient: for another it is the same but for the citation. */
  readonly cites: boolean;
}

/**
 * Judges criteria by the record of a class that has nothing, noting what they ask of it.
 *
 * @param birth of the patient, where the record has that: it is then not noted
 */
export function silentJudge(
  of: RecordClass,
  options: JudgeOptions,
  birth?: PatientFacts['birth'],
): (criterion: Criterion) => SilentJudgement {
  let asked = new Set<RecordKey>();
  let parts = new Set<keyof RecordClass>();
  let cites = false;
  let tests: BirthTest[] = [];
  let [readsBirth, isTelling] = [false, false];
  const part = <P extends keyof RecordClass>(name: P): RecordClass[P] => {
    parts.add(name);
    return of[name];
  };
  const empty = <K extends string>(by: Part): ReadonlyMap<K, never> =>
    new Silent(
      (key) => asked.add(key === undefined ? ANY : `${PARTS[by]}:${key}`),
      by !== 'byName' ? undefined : () => (part('named') ? 1 : 0),
    );
  const index: FactIndex = {
    byConcept: empty('byConcept'),
    byOwnConcept: empty('byOwnConcept'),
    byMention: empty('byMention'),
    byOwnMention: empty('byOwnMention'),
    byCode: empty('byCode'),
    byName: empty('byName'),
    byDomain: empty('byDomain'),
    blanketByDomain: empty('blanketByDomain'),
    bySign: empty('bySign'),
    get spansTime() {
      return part('spansTime');
    },
    get unread() {
      return part('unread');
    },
  };
  const note = (key: RecordKey): undefined => {
    asked.add(key);
    return undefined;
  };
  const nobody = Object.defineProperties<PatientFacts>(
    { reference: '', facts: [], problems: [] },
    {
      sex: { enumerable: true, get: () => part('sex') },
      reference: {
        get() {
          cites = true;
          return '';
        },
      },
      birth: {
        get() {
          readsBirth ||= !isTelling;
          return birth ?? note(BIRTH);
        },
      },
      deceased: { get: () => note('deceased') },
      facts: {
        get() {
          note(ANY);
          return [];
        },
      },
    },
  );
  indexAs(nobody, index);
  listenToBirth(nobody, {
    test(test) {
      if (!birth) note(BIRTH);
      const answer = test(birth);
      tests.push({ test, answer });
      return answer;
    },
    told(tell) {
      const before = isTelling;
      isTelling = true;
      const told = tell();
      isTelling = before;
      return told;
    },
  });
  return (criterion) => {
    asked = new Set();
    parts = new Set();
    cites = false;
    tests = [];
    readsBirth = false;
    if (atomsOf(criterion.ast).some(isDated)) asked.add(DAY);
    const judgement = judgeCriterion(criterion, nobody, options);
    const birthTests = birth && !readsBirth ? tests : undefined;
    return { judgement, keys: [...asked], parts: [...parts], birthTests, cites };
  };
}

/** A map that has nothing, and tells what it is asked for; undefined where it is asked for everything. */
class Silent<K extends string> extends Map<K, never> {
  readonly #ask: (key: K | undefined) => void;
  /** Where it is a part of the class. */
  readonly #size: (() => number) | undefined;

  constructor(ask: (key: K | undefined) => void, size: (() => number) | undefined) {
    super();
    this.#ask = ask;
    this.#size = size;
  }
  override get(key: K): undefined {
    this.#ask(key);
    return undefined;
  }
  override has(key: K): boolean {
    this.#ask(key);
    return false;
  }
  override get size(): number {
    if (this.#size === undefined) this.#ask(undefined);
    return this.#size?.() ?? 0;
  }
  override forEach(): void {
    this.#ask(undefined);
  }
  override keys(): MapIterator<K> {
    this.#ask(undefined);
    return super.keys();
  }
  override values(): MapIterator<never> {
    this.#ask(undefined);
    return super.values();
  }
  override entries(): MapIterator<[K, never]> {
    this.#ask(undefined);
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[K, never]> {
    this.#ask(undefined);
    return super.entries();
  }
}
