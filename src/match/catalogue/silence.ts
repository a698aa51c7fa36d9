import type { Criterion } from '../../eligibility/criterion.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { type RecordClass, type RecordKey, silentJudge } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Listing } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';
import type { ListingTable } from './listing-table.ts';
import type { StudySubjects } from './study-subjects.ts';

/** Judgements that are kept whole. */
const MOST_WHOLE = 20_000;

/** What of a judgement counts in a score: all of it but its words and what it cites. */
export type Answer = Judgement;

/** How every criterion of a pool judges the records of one class that have nothing it asks for. */
export interface Silence {
  /** Distinct answers. */
  readonly answers: readonly Answer[];
  /** Index of each criterion's answer, by its number in the pool; of those only that have been learned. */
  readonly answerOf: Uint16Array;
  /** Numbers of the criteria that ask for something. */
  asking(key: RecordKey): readonly number[];
  /** The whole judgement, where it is the same for every record of the class; undefined where it is not, or not kept. */
  judgement(number: number): Judgement | undefined;
  /** Keeps a judgement that was made of a record without anything that the criterion asks for. */
  keep(number: number, judgement: Judgement): void;
  /** Of what the studies ask of whom. */
  readonly table: ListingTable;
  /** Judges what the studies ask and are about, where it has not been. */
  learn(
    trials: readonly { readonly slot: number }[],
    listings: readonly Listing[],
    subjects: Pick<StudySubjects, 'criterion'>,
    turn: Turns,
  ): Promise<void>;
}

/** @param table of the listings of this pool; one for all of its silences */
export function createSilence(
  pool: CriterionPool,
  table: ListingTable,
  of: RecordClass,
  options: JudgeOptions,
): Silence {
  const judge = silentJudge(of, options);
  const answers: Answer[] = [];
  const indexes = new Map<string, number>();
  let answerOf = new Uint16Array(1024);
  let learned = new Uint8Array(1024);
  const askers = new Map<RecordKey, number[]>();
  const whole = new Map<number, Judgement>();
  const citing = new Set<number>();
  /** Rows of the table of which everything is learned: 1. */
  let rowsLearned = new Uint8Array(1024);
  let epoch = table.epoch;

  function add(number: number, criterion: Criterion): void {
    const { judgement, keys, cites } = judge(criterion);
    if (number >= answerOf.length) {
      const length = Math.max(2 * answerOf.length, number + 1);
      const [answersBefore, learnedBefore] = [answerOf, learned];
      [answerOf, learned] = [new Uint16Array(length), new Uint8Array(length)];
      answerOf.set(answersBefore);
      learned.set(learnedBefore);
    }
    learned[number] = 1;
    answerOf[number] = indexOf(answerFrom(judgement));
    for (const key of keys) {
      const list = askers.get(key);
      if (list) list.push(number);
      else askers.set(key, [number]);
    }
    if (cites) citing.add(number);
  }

  async function learnOne(number: number, turn: Turns): Promise<void> {
    await turn();
    // Another request may have learned it meanwhile.
    if (learned[number] !== 1) add(number, pool.criterion(number));
  }

  function indexOf(answer: Answer): number {
    const key = JSON.stringify(answer);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, answers.length);
    return answers.push(answer) - 1;
  }

  return {
    answers,
    get answerOf() {
      return answerOf;
    },
    asking: (key) => askers.get(key) ?? [],
    judgement: (number) => whole.get(number),
    keep(number, judgement) {
      if (citing.has(number)) return;
      whole.set(number, judgement);
      if (whole.size > MOST_WHOLE) whole.delete(whole.keys().next().value!);
    },
    table,
    async learn(trials, listings, subjects, turn) {
      const rows = table.rows(trials, listings);
      const now = table.epoch;
      if (epoch !== now) rowsLearned.fill(0);
      epoch = now;
      if (table.size > rowsLearned.length) {
        const longer = new Uint8Array(2 * table.size);
        longer.set(rowsLearned);
        rowsLearned = longer;
      }
      for (let at = 0; at < rows.length; at++) {
        if (rowsLearned[rows[at]!] === 1) continue;
        const { numbers, subject } = listings[at]!;
        for (let each = 0; each < numbers.length; each++) {
          if (learned[numbers[each]!] !== 1) await learnOne(numbers[each]!, turn);
        }
        const about = subjects.criterion(subject);
        if (about !== undefined && learned[about] !== 1) await learnOne(about, turn);
        // Another request may have begun the rows anew meanwhile.
        if (epoch === now && table.epoch === now) rowsLearned[rows[at]!] = 1;
      }
    },
  };
}

/** A judgement without its words: of its needs the domains remain, each once. */
export const answerFrom = ({ section, applicable, holds, verdict, basis, strict, needs }: Judgement): Answer => ({
  id: '',
  section,
  text: '',
  applicable,
  holds,
  verdict,
  basis,
  strict,
  evidence: [],
  needs: [...new Set(needs.map(({ domain }) => domain))].sort().map((domain) => ({ domain, why: '' })),
});
