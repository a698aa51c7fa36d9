import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Criterion } from '../../eligibility/criterion.ts';
import { contentHash } from '../../kernel/ids.ts';
import { bodyOf, criterionIn } from './criterion-body.ts';

/** Criteria that are kept unpacked. */
const MOST_UNPACKED = 5_000;

/** Bodies that are packed together. */
const BLOCK = 16;

/** The criteria of all studies, each body once, by numbers from 0 in the order in which they came. */
export interface CriterionPool {
  readonly size: number;
  /** The number of a criterion's body, which is added where it is new. */
  number(criterion: Criterion): number;
  /** Under no id; the same object as long as it is kept unpacked. */
  criterion(number: number): Criterion;
}

export function createCriterionPool(): CriterionPool {
  const numbers = new Map<string, number>();
  /** Full blocks, packed; the last bodies as they are. */
  const packed: Buffer[] = [];
  let open: string[] = [];
  const unpacked = new Map<number, Criterion>();
  let lastBlock: { readonly at: number; readonly bodies: readonly string[] } | undefined;

  function body(number: number): string {
    const at = Math.floor(number / BLOCK);
    if (at === packed.length) return open[number % BLOCK]!;
    if (lastBlock?.at !== at) {
      lastBlock = { at, bodies: inflateRawSync(packed[at]!).toString('utf8').split('\n') };
    }
    return lastBlock.bodies[number % BLOCK]!;
  }

  return {
    get size() {
      return packed.length * BLOCK + open.length;
    },
    number(criterion) {
      const text = bodyOf(criterion);
      const key = contentHash(text);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = this.size;
      numbers.set(key, number);
      open.push(text);
      if (open.length === BLOCK) {
        packed.push(deflateRawSync(open.join('\n')));
        open = [];
      }
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
      const criterion = criterionIn(body(number));
      unpacked.set(number, criterion);
      if (unpacked.size > MOST_UNPACKED) unpacked.delete(unpacked.keys().next().value!);
      return criterion;
    },
  };
}
