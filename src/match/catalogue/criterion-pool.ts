import type { Criterion } from '../../eligibility/criterion.ts';
import type { Sections } from '../../store/section-file.ts';
import type { Turns } from '../turns.ts';
import { bareCriterion } from './criterion-body.ts';
import { Bytes, bytesIn, Numbers, numbersIn, prefixed, sectionsOf } from './growing.ts';
import { HashIndex } from './hash-index.ts';
import { PackedValues } from './packed-values.ts';
import { hashOf } from './text-table.ts';

/** Criteria that are kept unpacked. */
const MOST_UNPACKED = 5_000;
/** Of those that are only shown or learned, which would otherwise take the place of what orders studies. */
const MOST_GLIMPSED = 1_000;

/** The criteria of all studies, each body once, by numbers from 0 in the order in which they came. */
export interface CriterionPool {
  readonly size: number;
  /** The number of a criterion's body, which is added where it is new. */
  number(criterion: Criterion): number;
  /** Under no id; the same object as long as it is kept unpacked. What criteria ask for alike is one object in all of them. */
  criterion(number: number): Criterion;
  /** As `criterion`, for one look: what is kept unpacked for longer stays so. */
  glimpse(number: number): Criterion;
  /** Bytes that it is packed in: the more, the longer it takes to judge. */
  length(number: number): number;
  /** What the pool is made of: a pool that is made of it is the same. */
  sections(): Sections;
  /** What a pool of these alone is made of, in their order. */
  only(numbers: Iterable<number>, turn: Turns): Promise<Sections>;
}

export function createCriterionPool(kept?: Sections): CriterionPool {
  const values = new PackedValues({ unique: 'text', common: 'concept' }, kept && sectionsOf(kept, 'values.'));
  /** The bodies, packed, one behind the other, and where each ends. */
  const packed = new Bytes(kept && bytesIn(kept, 'packed'));
  const ends = new Numbers(kept && numbersIn(kept, 'ends'));
  const bytesOf = (number: number): Uint8Array => packed.view(number === 0 ? 0 : ends.at(number - 1), ends.at(number));
  const hashAt = (number: number): number => hashOf(bytesOf(number));
  /** Made when the first criterion is looked up. */
  let index: HashIndex | undefined;
  const unpacked = new Map<number, Criterion>();
  const glimpsed = new Map<number, Criterion>();

  function indexed(): HashIndex {
    if (index) return index;
    index = new HashIndex(ends.length);
    for (let number = 0; number < ends.length; number++) index.add(hashAt(number), number, hashAt);
    return index;
  }

  const criterionAt = (number: number): Criterion => ({
    id: '',
    ...(values.unpack(bytesOf(number)) as Omit<Criterion, 'id'>),
  });

  return {
    get size() {
      return ends.length;
    },
    number(criterion) {
      const body = values.pack(bareCriterion(criterion));
      const hash = hashOf(body);
      const known = indexed().find(hash, (number) => Buffer.compare(body, bytesOf(number)) === 0);
      if (known !== undefined) return known;
      const number = ends.length;
      packed.append(body);
      ends.push(packed.length);
      indexed().add(hash, number, hashAt);
      return number;
    },
    criterion(number) {
      const known = unpacked.get(number);
      if (known) {
        // What was used last is forgotten last.
        unpacked.delete(number);
        unpacked.set(number, known);
        return known;
      }
      const criterion = glimpsed.get(number) ?? criterionAt(number);
      glimpsed.delete(number);
      keep(unpacked, MOST_UNPACKED, number, criterion);
      return criterion;
    },
    glimpse(number) {
      const known = unpacked.get(number) ?? glimpsed.get(number);
      if (known) return known;
      const criterion = criterionAt(number);
      keep(glimpsed, MOST_GLIMPSED, number, criterion);
      return criterion;
    },
    length: (number) => ends.at(number) - (number === 0 ? 0 : ends.at(number - 1)),
    sections: () => ({
      ...prefixed('values.', values.sections()),
      packed: packed.view(),
      ends: ends.view(),
    }),
    async only(numbers, turn) {
      const own = createCriterionPool();
      for (const number of numbers) {
        await turn();
        own.number(criterionAt(number));
      }
      return own.sections();
    },
  };
}

function keep(kept: Map<number, Criterion>, most: number, number: number, criterion: Criterion): void {
  kept.set(number, criterion);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}
