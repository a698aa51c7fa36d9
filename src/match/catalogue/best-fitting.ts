import type { Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import { isOpen } from '../indexed-trial.ts';
import type { Judge } from '../judged-trial.ts';
import { createRanking, type Placed } from '../ranking.ts';
import { criterionWeight, scoreOf } from '../score/score.ts';
import type { JudgedCondition } from '../score/study-condition.ts';
import { type JudgedCriterion, shownScore, summarise } from '../summary.ts';
import type { KeptTrial, Listing, TrialIndex } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { descending } from './descending.ts';
import type { Answer, Silence } from './silence.ts';

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
  /** Lexicon ids of the conditions that the patient has now. */
  readonly recorded: ReadonlySet<string>;
}

/** Sums in another order differ in their last digits: a study is passed over only where it falls short by more than this. */
const SLACK = 1e-9;

/** What is known of a study before all of its criteria are judged. */
interface Bound {
  /** The sum of the logarithms of the weights, of those not judged yet as if they were met. */
  logWeight: number;
  /** Blockers that are known. */
  notMet: number;
}

/**
 * The studies that fit a record best, as if every criterion of each had been judged. What the record does not touch has its
 * answer already; what it touches counts as met until it is judged, the most promising study first, so that most studies
 * are seen to fall short by a few criteria, and many by none.
 */
export async function bestFitting(
  trials: readonly KeptTrial[],
  listings: readonly Listing[],
  { pool, subjects }: Pick<TrialIndex, 'pool' | 'subjects'>,
  { count, minScore, silence, keys = [], judge, recorded }: Fit,
  turn: Turns,
): Promise<Fittings> {
  const touched = touchedBy(keys, pool.size, silence);
  const told: (Judgement | undefined)[] = [];
  const tell = (number: number): Judgement => (told[number] ??= judge(pool.criterion(number)));
  const { answerOf, answers } = silence ?? NOTHING;
  const answer = (number: number): Answer => (touched[number] === 0 ? answers[answerOf[number]!]! : tell(number));
  const conditions: (JudgedCondition | undefined)[] = [];
  const others = new Map<Criterion, Judgement>();
  const judgeOther = (criterion: Criterion): Judgement => {
    const judgement = others.get(criterion) ?? judge(criterion);
    others.set(criterion, judgement);
    return judgement;
  };
  const condition = (subject: number): JudgedCondition =>
    (conditions[subject] ??= subjects.judged(subject, answer, judgeOther, recorded));

  const weights = answers.map((one) => Math.log(criterionWeight(one)));
  const blocks = answers.map((one) => (isBlocker(one) ? 1 : 0));
  const silentBound = ({ numbers }: Listing): Bound => {
    let logWeight = 0;
    let notMet = 0;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (touched[number] !== 0) continue;
      const index = answerOf[number]!;
      logWeight += weights[index]!;
      notMet += blocks[index]!;
    }
    return { logWeight, notMet };
  };
  /** The score of a study if all that it has not been judged by were met. */
  const most = ({ numbers, gap, subject }: Listing, { logWeight, notMet }: Bound): number =>
    scoreOf({
      logWeight,
      notMet,
      complete: gap === undefined && numbers.length > 0,
      condition: condition(subject),
    });

  const ranking = createRanking<Fitting>(count);
  const fallsShort = (score: number): boolean =>
    minScore > 0 ? shownScore({ score: score + SLACK }) < minScore : score + SLACK * score < ranking.bar;
  /** Undefined where it was seen to fall short. */
  async function judgeWhole(listing: Listing): Promise<readonly JudgedCriterion[] | undefined> {
    const bound = silentBound(listing);
    const untold: number[] = [];
    const add = (judgement: Judgement): void => {
      bound.logWeight += Math.log(criterionWeight(judgement));
      if (isBlocker(judgement)) bound.notMet++;
    };
    for (const number of listing.numbers) {
      if (touched[number] === 0) continue;
      const known = told[number];
      if (known) add(known);
      else untold.push(number);
    }
    for (const number of untold) {
      if (fallsShort(most(listing, bound))) return undefined;
      await turn();
      add(tell(number));
    }
    return fallsShort(most(listing, bound))
      ? undefined
      : Array.from(listing.numbers, (number) => new NumberedCriterion(answer(number), pool, number));
  }

  const scores = new Float64Array(listings.length);
  for (const [at, listing] of listings.entries()) {
    if (at % BETWEEN_TURNS === 0) await turn();
    scores[at] = most(listing, silentBound(listing));
  }
  for (const at of descending(scores)) {
    if (fallsShort(scores[at]!)) break;
    const [trial, listing] = [trials[at]!, listings[at]!];
    const judged = await judgeWhole(listing);
    if (!judged) continue;
    const state = { open: isOpen(trial), complete: listing.gap === undefined, condition: condition(listing.subject) };
    const summary = summarise(judged, state);
    if (shownScore(summary) >= minScore) ranking.add({ trial, listing, summary });
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

const NOTHING: Pick<Silence, 'answers' | 'answerOf'> = { answers: [], answerOf: new Uint16Array(0) };

/** Studies that are looked at between two looks at the clock. */
const BETWEEN_TURNS = 256;

const isBlocker = ({ applicable, verdict }: Judgement): boolean => applicable !== false && verdict === 'not-met';

/** One for each criterion of the pool that asks for anything that the record has. */
function touchedBy(keys: Iterable<RecordKey>, size: number, silence: Silence | undefined): Uint8Array {
  const touched = new Uint8Array(size);
  if (silence === undefined) return touched.fill(1);
  for (const key of keys) {
    const asking = silence.asking(key);
    for (let at = 0; at < asking.length; at++) touched[asking[at]!] = 1;
  }
  return touched;
}

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
