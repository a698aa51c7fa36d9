import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { AgeInYears } from '../../eligibility/judging/age-in-years.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { isOpen } from '../indexed-trial.ts';
import type { Judge } from '../judged-trial.ts';
import { createRanking, type Placed } from '../ranking.ts';
import { scoreOf } from '../score/score.ts';
import { countsAsHealthy, type JudgedCondition } from '../score/study-condition.ts';
import { type JudgedCriterion, shownScore, summarise } from '../summary.ts';
import type { TrialIndex } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import { AgeAnswers } from './age-answers.ts';
import type { Answer } from './answer.ts';
import { type Bound, lower, Sums } from './bounds.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { descending } from './descending.ts';
import type { KeptTrial } from './kept-trials.ts';
import { createListingTable } from './listing-table.ts';
import type { Listing } from './listings.ts';
import type { Silence } from './silence.ts';
import { conditionIn, ranksOf } from './study-ranks.ts';

/** A study that was judged, and its criteria by their numbers. */
export interface Fitting extends Placed {
  readonly trial: KeptTrial;
  readonly listing: Listing;
}

export interface Fittings {
  /** Best first. */
  readonly best: readonly Fitting[];
  /** Studies whose score is `minScore` or more. */
  readonly total: number;
  /** The judgement of a criterion of the pool, whether it was needed for the order or not; under no id. */
  judgement(number: number): Judgement;
}

export interface Fit {
  readonly count: number;
  readonly minScore: number;
  /** What the record's class answers where it has nothing; absent: every criterion is judged. */
  readonly silence?: Silence;
  /** Under which the record has something. */
  readonly keys?: Iterable<RecordKey>;
  readonly judge: Judge;
  /** Whether the patient is of an age that is asked for, where that is all that `judge` rests on; absent: it is judged as the rest. */
  readonly ofAge?: (question: Atom) => Truth;
  /** Of the patient, where that and `keys` are all that `judge` rests on; absent: whatever asks for the date of birth is judged. */
  readonly age?: AgeInYears | undefined;
  /** Lexicon ids of the conditions that the patient has now. */
  readonly recorded: ReadonlySet<string>;
}

/** Sums in another order differ in their last digits: a study is passed over only where it falls short by more than this. */
const SLACK = 1e-9;

/**
 * The studies that fit a record best, as if every criterion of each had been judged. What the record does not touch has its
 * answer already; what it touches counts as met until it is judged, the most promising study first, so that most studies
 * are seen to fall short by a few criteria, and many by none.
 */
export async function bestFitting(
  trials: readonly KeptTrial[],
  listings: readonly Listing[],
  { pool, subjects }: Pick<TrialIndex, 'pool' | 'subjects'>,
  { count, minScore, silence, keys = [], judge, recorded, ofAge, age }: Fit,
  turn: Turns,
): Promise<Fittings> {
  const table = silence?.table ?? createListingTable();
  const rows = table.rows(trials, listings);
  const { subjects: subjectOf, complete } = table;
  const touched = silence?.touched(keys) ?? new Uint8Array(pool.size).fill(1);
  const told: (Judgement | undefined)[] = [];
  const tell = (number: number): Judgement => (told[number] ??= judge(pool.criterion(number)));
  const criterion = (number: number): Criterion => pool.criterion(number);
  const aged = age && silence?.aged(age);
  const ages = new AgeAnswers(silence?.ages ?? [], { touched, keys, ofAge, aged, tell, criterion });
  const weighed: (Answer | undefined)[] = [];
  const weigh = (number: number): Answer => (weighed[number] ??= told[number] ?? ages.learned(number) ?? tell(number));
  const silent = (number: number): Answer => silence!.answers[silence!.answerOf[number]!]!;
  const answer = (number: number): Answer =>
    touched[number] === 0 ? silent(number) : (ages.of(number) ?? weigh(number));
  const others = new Map<Criterion, Judgement>();
  const judgeOther = (criterion: Criterion): Judgement => {
    const judgement = others.get(criterion) ?? judge(criterion);
    others.set(criterion, judgement);
    return judgement;
  };
  const conditions: (JudgedCondition | undefined)[] = [];
  const condition = (subject: number): JudgedCondition =>
    (conditions[subject] ??= subjects.judged(subject, answer, judgeOther, recorded));
  /** The conditions of studies before anything is judged: as if the patient had one, where the record has something of it. */
  const hoped = subjects.fits({
    answer: (number) => (touched[number] === 0 ? silent(number) : HAS_IT),
    recorded,
    isHealthy: () => countsAsHealthy(judgeOther),
  });

  const { weights, placeOf } = ages;
  const bounds = silence?.bounds(rows, { touched, others: weights, placeOf }) ?? new Sums(table.size);
  /** The score of a study if all that it has not been judged by were met. */
  const most = (row: number, { logWeight, notMet }: Bound, about?: JudgedCondition): number =>
    scoreOf({
      logWeight,
      notMet,
      complete: complete[row] === 1,
      condition: about ?? conditionIn(hoped, subjectOf[row]!),
    });

  const ranking = createRanking<Fitting>(count);
  const fallsShort = (score: number): boolean =>
    minScore > 0 ? shownScore({ score: score + SLACK }) < minScore : score + SLACK * score < ranking.bar;
  /** Undefined where it was seen to fall short. */
  async function judgeWhole(listing: Listing, row: number): Promise<readonly JudgedCriterion[] | undefined> {
    const bound = bounds.bound(row);
    const untold: number[] = [];
    for (const number of listing.numbers) {
      if (touched[number] === 0 || ages.of(number)) continue;
      const known = weighed[number];
      if (known) lower(bound, known);
      else untold.push(number);
    }
    if (fallsShort(most(row, bound, conditions[listing.subject]))) return undefined;
    const about = condition(listing.subject);
    for (const number of untold) {
      if (fallsShort(most(row, bound, about))) return undefined;
      await turn();
      lower(bound, weigh(number));
    }
    return fallsShort(most(row, bound, about))
      ? undefined
      : Array.from(listing.numbers, (number) => new NumberedCriterion(answer(number), pool, number));
  }

  const looked = new Uint8Array(rows.length);
  async function look(at: number): Promise<void> {
    looked[at] = 1;
    const [trial, listing] = [trials[at]!, listings[at]!];
    const judged = await judgeWhole(listing, rows[at]!);
    if (!judged) return;
    const state = { open: isOpen(trial), complete: listing.gap === undefined, condition: condition(listing.subject) };
    const summary = summarise(judged, state);
    if (shownScore(summary) >= minScore) ranking.add({ trial, listing, summary });
  }

  const columns = { subjects: subjectOf, complete };
  await turn();
  if (silence && rows.length > MANY * count) {
    // Most of what a record touches is judged as if it did not: what is best by that raises the bar for all that follow.
    const expected = silence.expected(rows, { touched: placeOf, others: weights, placeOf });
    let left = MANY * count;
    for (const at of descending(ranksOf(rows, columns, expected, hoped))) {
      if (left-- === 0) break;
      await look(at);
    }
  }
  await turn();
  for (const at of descending(ranksOf(rows, columns, bounds, hoped))) {
    if (looked[at] === 1) continue;
    if (fallsShort(most(rows[at]!, bounds.bound(rows[at]!)))) break;
    await look(at);
  }

  return {
    best: ranking.best(),
    total: minScore > 0 ? ranking.total : trials.length,
    judgement(number) {
      if (touched[number] !== 0) return tell(number);
      const known = silence?.judgement(number);
      if (known) return known;
      const judgement = tell(number);
      silence?.keep(number, judgement);
      return judgement;
    },
  };
}

/** So many times the studies that are asked for are looked at in the order that a silent record would have. */
const MANY = 4;

/** As the criterion of a condition is judged that the patient has. */
const HAS_IT = { holds: true, basis: 'evidence' } as const;

/** A judged criterion of the pool: its text is only looked up where somebody asks for it. */
class NumberedCriterion implements JudgedCriterion {
  readonly judgement: Judgement;
  readonly #pool: CriterionPool;
  readonly #number: number;

  constructor(judgement: Judgement, pool: CriterionPool, number: number) {
    this.judgement = judgement;
    this.#pool = pool;
    this.#number = number;
  }
  get criterion(): Criterion {
    return this.#pool.criterion(this.#number);
  }
}
