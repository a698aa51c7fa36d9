import type { Terminology } from '../../terminology/terminology.ts';
import type { Node } from '../criterion.ts';
import { POLICIES } from '../verdict.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import type { RecordKey } from './record-keys.ts';

/** What the outcome of a part hangs on besides the criterion, the class of the record and what it has. */
type Reading = Pick<Context, 'policy' | 'clears' | 'willing'>;

/** A part as a record is judged by it that has nothing it asks for. */
export interface PartInVain {
  readonly outcome: Outcome;
  /** What it asks for, by numbers. */
  readonly keys: readonly number[];
}

interface Kept extends PartInVain {
  readonly reading: number;
}

/** Keys that are kept by numbers; with more of them everything is kept anew. */
const MOST_KEYS = 100_000;

/**
 * How parts of criteria judge the records of a class that have nothing they ask for, as judgements have shown it; each is
 * kept as long as its criterion is.
 */
export class PartsInVain {
  readonly #parts = new WeakMap<Node, Kept[]>();
  readonly #classes = new Map<string, number>();
  readonly #numbers = new Map<RecordKey, number>();
  readonly #keys: RecordKey[] = [];

  /** The number of a class of records. */
  classNumber(key: string): number {
    const known = this.#classes.get(key) ?? this.#classes.size;
    this.#classes.set(key, known);
    return known;
  }
  find(node: Node, ofClass: number, reading: Reading): PartInVain | undefined {
    const known = this.#parts.get(node);
    if (known === undefined) return undefined;
    const wanted = numberOf(ofClass, reading);
    for (const one of known) if (one.reading === wanted) return one;
    return undefined;
  }
  keep(node: Node, ofClass: number, reading: Reading, outcome: Outcome, asked: readonly RecordKey[]): void {
    const known = this.#parts.get(node) ?? [];
    this.#parts.set(node, known);
    const keys = [...new Set(asked)].map((key) => this.#number(key));
    known.push({ reading: numberOf(ofClass, reading), outcome, keys });
  }
  /** How many keys have numbers: those below it. */
  get size(): number {
    return this.#keys.length;
  }
  /** Undefined for a key that nothing has asked for. */
  number(key: RecordKey): number | undefined {
    return this.#numbers.get(key);
  }
  key(number: number): RecordKey {
    return this.#keys[number]!;
  }
  #number(key: RecordKey): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }
}

const numberOf = (ofClass: number, { policy, clears, willing }: Reading): number =>
  ((ofClass * POLICIES.length + POLICIES.indexOf(policy)) * 2 + (clears ? 1 : 0)) * 2 + (willing ? 1 : 0);

const kept = new WeakMap<Terminology, PartsInVain>();

/** What is kept with a terminology. */
export function partsInVain(terminology: Terminology): PartsInVain {
  const known = kept.get(terminology);
  if (known && known.size < MOST_KEYS) return known;
  const made = new PartsInVain();
  kept.set(terminology, made);
  return made;
}
