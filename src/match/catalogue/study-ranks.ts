import type { Band } from '../score/fitted.ts';
import { BANDS, bandOf, LEAST_SUM, rankFrom, studyLog } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit } from '../score/study-condition.ts';
import { ON_EVIDENCE, type Weight } from './bounds.ts';
import { descending } from './descending.ts';
import type { SubjectFits } from './subject-fits.ts';
import type { SubjectOrder } from './subject-order.ts';

/** What of a study's condition its score rests on. */
interface Condition {
  readonly fit: ConditionFit;
  readonly asked: boolean;
}

/** Every condition that a study can have, by the place of its fit and whether it is asked for. */
const CONDITIONS: readonly (readonly [Condition, Condition])[] = CONDITION_FITS.map((fit) => [
  { fit, asked: false },
  { fit, asked: true },
]);

/** The condition of a study about a subject. */
export const conditionIn = ({ fits, asked }: SubjectFits, subject: number): Condition =>
  CONDITIONS[fits[subject]!]![asked[subject] === 1 ? 1 : 0];

/** What each criterion adds to the rank of a study that states it, for one record. */
interface Weighed {
  /** Where a record has nothing that it asks for: by the index of its answer. */
  readonly silent: readonly Weight[];
  /** Of each criterion. */
  readonly answerOf: Uint16Array;
  /** Not 0 for each criterion that asks for something that the record has. */
  readonly touched: Uint8Array;
  /** What some of those weigh, by one less than their place; 0 for those that have none. */
  readonly others: readonly Weight[];
  readonly placeOf: Uint8Array;
}

/** What of studies their ranks rest on. */
interface Ranked {
  readonly order: SubjectOrder;
  readonly fits: SubjectFits;
  readonly weighed: Weighed;
}

/** A row, by its index in the list of those that were asked for. */
interface RankedRow {
  readonly at: number;
  /** Puts studies in the order of their scores. */
  readonly rank: number;
}

/**
 * Which rank is meant. Of a criterion that is touched and has no place, `expected`: what it weighs for a record that has
 * nothing; `most`: as if it were met.
 */
export type Guess = 'expected' | 'most';

/** Rows by their indexes, in no order, and their ranks. */
interface BandRows {
  readonly at: readonly number[];
  readonly ranks: readonly number[];
}

/**
 * Ranks of studies before anything is judged, band by band: those for another disease are only added up where those for the
 * patient's own are not enough, and those with a blocker where all others are not.
 */
export class StudyRanks {
  readonly #ranked: Ranked;
  readonly #coded: Coded;
  readonly #bands = new Map<Band, Readonly<Record<Guess, BandRows>>>();

  constructor(ranked: Ranked) {
    this.#ranked = ranked;
    this.#coded = coded(ranked.weighed);
  }
  /** The rows whose rank lies above a number: the greatest first, of equal ones the lower index. */
  *rows(guess: Guess, above = Number.NEGATIVE_INFINITY): Generator<RankedRow> {
    for (const band of BEST_FIRST) {
      if (rankFrom(band) <= above) return;
      const known = this.#bands.get(band) ?? rowsIn(band, this.#ranked, this.#coded);
      this.#bands.set(band, known);
      const at: number[] = [];
      const ranks: number[] = [];
      for (const [index, rank] of known[guess].ranks.entries()) {
        if (rank <= above) continue;
        at.push(known[guess].at[index]!);
        ranks.push(rank);
      }
      for (const index of descending(Float64Array.from(ranks), at)) yield { at: at[index]!, rank: ranks[index]! };
    }
  }
}

const BEST_FIRST = BANDS.toReversed();

/** What criteria weigh by either guess, looked up by one number for each criterion. */
interface Coded {
  readonly codes: Uint8Array | Uint16Array;
  readonly logs: Readonly<Record<Guess, Float64Array>>;
  readonly blocks: Readonly<Record<Guess, Uint8Array>>;
}

/** Weights stand in the table in pairs: the second of each is that of a criterion that may be met. */
function coded({ silent, answerOf, touched, others, placeOf }: Weighed): Coded {
  const distinct = new Map<string, number>();
  const weights: Weight[] = [];
  const codeOf = (weight: Weight): number => {
    const key = `${weight.log} ${weight.blocks}`;
    const known = distinct.get(key);
    if (known !== undefined) return known;
    const code = weights.push(weight, NOTHING) - 2;
    distinct.set(key, code);
    return code;
  };
  const silentCodes = Uint16Array.from(silent, codeOf);
  const otherCodes = Uint16Array.from([NOTHING, ...others], codeOf);
  const codes = weights.length <= 256 ? new Uint8Array(touched.length) : new Uint16Array(touched.length);
  for (let number = 0; number < codes.length; number++) {
    const place = placeOf[number]!;
    // All bits where there is a place: what comes next is seldom alike, and not to be guessed by the processor.
    const isPlaced = -place >> 31;
    const own = silentCodes[answerOf[number]!]! | -(-touched[number]! >> 31);
    codes[number] = (otherCodes[place]! & isPlaced) | (own & ~isPlaced);
  }
  const expected = weights.map((weight, code) => (code % 2 === 0 ? weight : weights[code - 1]!));
  return {
    codes,
    logs: { expected: logsOf(expected), most: logsOf(weights) },
    blocks: { expected: blocksOf(expected), most: blocksOf(weights) },
  };
}

const NOTHING: Weight = { log: 0, blocks: 0 };

/** What weighs nothing brings every sum below `LEAST_SUM`. */
const logsOf = (weights: readonly Weight[]): Float64Array =>
  Float64Array.from(weights, ({ log, blocks }) => (blocks >= ON_EVIDENCE ? 2 * LEAST_SUM : log));
const blocksOf = (weights: readonly Weight[]): Uint8Array =>
  Uint8Array.from(weights, ({ blocks }) => (blocks % ON_EVIDENCE === 0 ? 0 : 1));

/** The rows of a band by each guess. */
function rowsIn(
  band: Band,
  { order, fits }: Ranked,
  { codes, logs, blocks }: Coded,
): Readonly<Record<Guess, BandRows>> {
  const { begins, at, from, to, numbers, complete } = order;
  const [expectedLogs, mostLogs] = [logs.expected, logs.most];
  const [expectedBlocks, mostBlocks] = [blocks.expected, blocks.most];
  const base = rankFrom(band);
  const blocked = band === 'blocked' ? 1 : 0;
  const found = { expected: { at: [], ranks: [] }, most: { at: [], ranks: [] } } satisfies Record<Guess, BandRows>;
  const [expected, most]: { readonly at: number[]; readonly ranks: number[] }[] = [found.expected, found.most];
  const rests = CONDITIONS.map((pair) => pair.map((condition) => restsIn(band, condition)));
  for (let subject = 0; subject + 1 < begins.length; subject++) {
    const rest = rests[fits.fits[subject]!]![fits.asked[subject]!];
    if (rest === undefined) continue;
    for (let place = begins[subject]!, last = begins[subject + 1]!; place < last; place++) {
      let [expectedSum, mostSum, isExpectedBlocked, isMostBlocked] = [0, 0, 0, 0];
      for (let each = from[place]!, end = to[place]!; each < end; each++) {
        const code = codes[numbers[each]!]!;
        expectedSum += expectedLogs[code]!;
        mostSum += mostLogs[code]!;
        isExpectedBlocked |= expectedBlocks[code]!;
        isMostBlocked |= mostBlocks[code]!;
        // What is blocked though all were met that may be is blocked by what is expected too.
        if (isMostBlocked > blocked) break;
      }
      const own = rest[complete[place]!]!;
      if (isExpectedBlocked === blocked && isMostBlocked <= blocked) {
        expected!.at.push(at[place]!);
        expected!.ranks.push(base + Math.max(expectedSum + own, LEAST_SUM));
      }
      if (isMostBlocked === blocked) {
        most!.at.push(at[place]!);
        most!.ranks.push(base + Math.max(mostSum + own, LEAST_SUM));
      }
    }
  }
  return found;
}

/** What of the sum of a study rests on its condition, incomplete and complete; undefined where it is of another band, whatever it asks. */
function restsIn(band: Band, condition: Condition): readonly number[] | undefined {
  if (band !== 'blocked' && bandOf({ notMet: 0, condition }) !== band) return undefined;
  return [false, true].map((complete) => studyLog({ complete, condition }));
}

/** A rank that passes no more, or the lowest that there are, where every rank passes that is higher than one that does. */
export function belowPassing(passes: (rank: number) => boolean): number {
  let [low, high] = [rankFrom('blocked') + LEAST_SUM - 1, rankFrom('own')];
  if (passes(low)) return low;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (passes(middle)) high = middle;
    else low = middle;
  }
}
