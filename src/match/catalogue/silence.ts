import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { AgeInYears } from '../../eligibility/judging/age-in-years.ts';
import { ageQuestion } from '../../eligibility/judging/age-question.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { BIRTH, type RecordClass, type RecordKey, silentJudge } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Sections } from '../../store/section-file.ts';
import type { Turns } from '../turns.ts';
import { type AgedSilence, AgedSilences } from './aged-silence.ts';
import { type Answer, answerFrom } from './answer.ts';
import { AnswerPlaces } from './answer-places.ts';
import { ALONE, type Askings } from './askings.ts';
import { type Weight, weightOf } from './bounds.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { bytesIn, numbersIn, shortsIn } from './growing.ts';
import type { ListingTable } from './listing-table.ts';
import type { Listing } from './listings.ts';
import type { StudySubjects } from './study-subjects.ts';

/** Judgements that are kept whole. */
const MOST_WHOLE = 12_000;

/** Of a criterion that a record touches only in that it has a date of birth. */
export const BY_BIRTH = ALONE;

/** How every criterion of a pool judges the records of one class that have nothing it asks for. */
export interface Silence {
  /** Distinct answers. */
  readonly answers: readonly Answer[];
  /** What they weigh. */
  readonly weights: readonly Weight[];
  /** Index of each criterion's answer, by its number in the pool; of those only that have been learned. */
  readonly answerOf: Uint16Array;
  /** What criteria ask that ask for an age and nothing else, each once. */
  readonly ages: readonly AgeAsked[];
  /**
   * By the number of each criterion: 1 for those that ask for one of the keys, `BY_BIRTH` for those that ask for the date of
   * birth and none of the others; of those only that have been learned.
   */
  touched(keys: Iterable<RecordKey>): Uint8Array;
  /** What a criterion that has been learned asks of records. */
  asked(number: number): readonly RecordKey[];
  /** The places of answers that rest on an age: the same for all records. */
  readonly places: AnswerPlaces;
  /** The answers to those of an age, where they have nothing else that a criterion asks for. */
  aged(age: AgeInYears): AgedSilence;
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
  /** What was learned. */
  sections(): Sections;
}

/** Bounds of age, and the criteria of one section that state them. */
export interface AgeAsked {
  readonly question: Atom;
  readonly section: Criterion['section'];
  readonly numbers: readonly number[];
}

/** What all silences of one pool share. */
export interface SilencePool {
  readonly pool: CriterionPool;
  readonly askings: Askings;
  /** Of the listings of this pool. */
  readonly table: ListingTable;
}

/** @param kept sections of a silence of the same class over the same pool */
export function createSilence(
  { pool, askings, table }: SilencePool,
  of: RecordClass,
  options: JudgeOptions,
  kept?: Sections,
): Silence {
  const judge = silentJudge(of, options);
  const answers: Answer[] = kept
    ? (JSON.parse(Buffer.from(bytesIn(kept, 'answers')).toString('utf8')) as Answer[])
    : [];
  const indexes = new Map(answers.map((answer, at) => [JSON.stringify(answer), at]));
  const weights = answers.map(weightOf);
  let answerOf = kept ? shortsIn(kept, 'answerOf') : new Uint16Array(0);
  /** The set of keys that each criterion asks for; 0 where it has not been learned. */
  let askedBy = kept ? numbersIn(kept, 'askedBy') : new Uint32Array(0);
  const whole = new Map<number, Judgement>();
  const citing = new Set<number>(kept && numbersIn(kept, 'citing'));
  const ages: (AgeAsked & { readonly numbers: number[] })[] = kept
    ? JSON.parse(Buffer.from(bytesIn(kept, 'ages')).toString('utf8'))
    : [];
  const agesByBounds = new Map(ages.map((asked) => [boundsKey(asked, asked.question), asked]));
  const aged = new AgedSilences(of, options, (number) => askings.keys(askedBy[number]!));
  /** Rows of the table of which everything is learned: 1. */
  let rowsLearned = new Uint8Array(1024);
  let epoch = table.epoch;
  /** Those that were learned last, all of them. */
  let learned: Uint32Array | undefined;

  function add(number: number, criterion: Criterion): void {
    const { judgement, keys, cites } = judge(criterion);
    if (number >= answerOf.length) {
      const length = Math.max(pool.size, Math.ceil(1.25 * answerOf.length), 1024);
      const [answersBefore, askedBefore] = [answerOf, askedBy];
      [answerOf, askedBy] = [new Uint16Array(length), new Uint32Array(length)];
      answerOf.set(answersBefore);
      askedBy.set(askedBefore);
    }
    answerOf[number] = indexOf(answerFrom(judgement));
    askedBy[number] = askings.number(keys);
    if (cites) citing.add(number);
    addAge(number, criterion);
  }

  function addAge(number: number, criterion: Criterion): void {
    const question = ageQuestion(criterion);
    if (question === undefined) return;
    const key = boundsKey(criterion, question);
    const known = agesByBounds.get(key);
    if (known) known.numbers.push(number);
    else {
      const asked = { question, section: criterion.section, numbers: [number] };
      agesByBounds.set(key, asked);
      ages.push(asked);
    }
  }

  const isLearned = (number: number): boolean => (askedBy[number] ?? 0) !== 0;

  async function learnOne(number: number, turn: Turns): Promise<void> {
    await turn();
    // Another request may have learned it meanwhile.
    if (!isLearned(number)) add(number, pool.glimpse(number));
  }

  function indexOf(answer: Answer): number {
    const key = JSON.stringify(answer);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, answers.length);
    weights.push(weightOf(answer));
    return answers.push(answer) - 1;
  }

  return {
    answers,
    weights,
    get answerOf() {
      return answerOf;
    },
    ages,
    touched(keys) {
      const holding = askings.holding(keys, BIRTH);
      const touched = new Uint8Array(pool.size);
      const length = Math.min(touched.length, askedBy.length);
      for (let number = 0; number < length; number++) touched[number] = holding[askedBy[number]!]!;
      return touched;
    },
    asked: (number) => askings.keys(askedBy[number]!),
    places: new AnswerPlaces(),
    aged: (age) => aged.of(age),
    judgement: (number) => whole.get(number),
    keep(number, judgement) {
      if (citing.has(number)) return;
      whole.set(number, judgement);
      if (whole.size > MOST_WHOLE) whole.delete(whole.keys().next().value!);
    },
    table,
    async learn(trials, listings, subjects, turn) {
      const rows = table.rows(trials, listings);
      if (rows === learned) return;
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
          if (!isLearned(numbers[each]!)) await learnOne(numbers[each]!, turn);
        }
        const about = subjects.criterion(subject);
        if (about !== undefined && !isLearned(about)) await learnOne(about, turn);
        // Another request may have begun the rows anew meanwhile.
        if (epoch === now && table.epoch === now) rowsLearned[rows[at]!] = 1;
      }
      learned = rows;
    },
    sections: () => ({
      answers: Buffer.from(JSON.stringify(answers)),
      // What has not been learned yet changes: this is how it is now.
      answerOf: answerOf.slice(),
      askedBy: askedBy.slice(),
      citing: Uint32Array.from(citing),
      ages: Buffer.from(JSON.stringify(ages)),
    }),
  };
}

/** Criteria of one section that ask for the same age have one key. */
const boundsKey = ({ section }: Pick<Criterion, 'section'>, { quantity }: Atom): string =>
  JSON.stringify([section, quantity], (name, value) => (name === 'span' ? undefined : value));
