import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Criterion } from '../../eligibility/criterion.ts';
import { sha256 } from '../../kernel/ids.ts';
import type { Sections } from '../../store/section-file.ts';
import { bodyOf, criterionIn } from './criterion-body.ts';
import { Bytes, bytesIn, Numbers, numbersIn } from './growing.ts';
import { HashIndex } from './hash-index.ts';

/** Criteria that are kept unpacked. */
const MOST_UNPACKED = 5_000;

/** Bodies that are packed together. */
const BLOCK = 16;

/** Numbers of 32 bits that tell one body from another: the first 128 bits of its SHA-256. */
const HASH = 4;

/** The criteria of all studies, each body once, by numbers from 0 in the order in which they came. */
export interface CriterionPool {
  readonly size: number;
  /** The number of a criterion's body, which is added where it is new. */
  number(criterion: Criterion): number;
  /** Under no id; the same object as long as it is kept unpacked. */
  criterion(number: number): Criterion;
  /** What the pool is made of: a pool that is made of it is the same. */
  sections(): Sections;
}

export function createCriterionPool(kept?: Sections): CriterionPool {
  /** Full blocks, packed, one behind the other, and where each ends; the last bodies as they are. */
  const packed = new Bytes(kept && bytesIn(kept, 'packed'));
  const ends = new Numbers(kept && numbersIn(kept, 'ends'));
  let open = kept ? linesIn(bytesIn(kept, 'open')) : [];
  const hashes = new Numbers(kept && numbersIn(kept, 'hashes'));
  const index = new HashIndex(hashes.length / HASH);
  const hashOf = (number: number): number => hashes.at(number * HASH);
  for (let number = 0; number * HASH < hashes.length; number++) index.add(hashOf(number), number, hashOf);
  const unpacked = new Map<number, Criterion>();
  let lastBlock: { readonly at: number; readonly bodies: readonly string[] } | undefined;

  function body(number: number): string {
    const at = Math.floor(number / BLOCK);
    if (at === ends.length) return open[number % BLOCK]!;
    if (lastBlock?.at !== at) {
      const block = packed.view(at === 0 ? 0 : ends.at(at - 1), ends.at(at));
      lastBlock = { at, bodies: linesIn(inflateRawSync(block)) };
    }
    return lastBlock.bodies[number % BLOCK]!;
  }

  return {
    get size() {
      return ends.length * BLOCK + open.length;
    },
    number(criterion) {
      const text = bodyOf(criterion);
      const hash = new Uint32Array(Uint8Array.from(Buffer.from(sha256(text).slice(0, 8 * HASH), 'hex')).buffer);
      const known = index.find(hash[0]!, (number) => hash.every((part, at) => part === hashes.at(number * HASH + at)));
      if (known !== undefined) return known;
      const number = this.size;
      for (const part of hash) hashes.push(part);
      index.add(hash[0]!, number, hashOf);
      open.push(text);
      if (open.length === BLOCK) {
        packed.append(deflateRawSync(open.join('\n')));
        ends.push(packed.length);
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
    sections: () => ({
      packed: packed.view(),
      ends: ends.view(),
      open: Buffer.from(open.join('\n')),
      hashes: hashes.view(),
    }),
  };
}

/** Bodies are JSON: no line of theirs is empty. */
const linesIn = (bytes: Uint8Array): string[] =>
  bytes.length === 0 ? [] : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');
