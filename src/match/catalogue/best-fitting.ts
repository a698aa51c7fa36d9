import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { isOpen } from '../indexed-trial.ts';
import type { Judge } from '../judged-trial.ts';
import { createRanking, type Placed } from '../ranking.ts';
import type { Band } from '../score/fitted.ts';
import { bandOf, criterionWeight, rankOf, scoreOf, studyLog } from '../score/score.ts';
import type { JudgedCondition } from '../score/study-condition.ts';
import { type JudgedCriterion, shownScore, summarise } from '../summary.ts';
import type { TrialIndex } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { descending } from './descending.ts';
import type { KeptTrial } from './kept-trials.ts';
import { createListingTable } from './listing-table.ts';
import type { Listing } from './listings.ts';
import { type Answer, answerFrom, type Silence } from './silence.ts';

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
  /** Lexicon ids of the conditions that the patient has now. */
  readonly recorded: ReadonlySet<string>;
}

/** Sums in another order differ in their last digits: a study is passed over only where it falls short by more than this. */
const SLACK = 1e-9;

/** What is known of a study before all of its criteria are judged. */
interface Bound {
  /** The sum of the logarithms of the weights, of those not judged yet as if they were met. */
  logWeight: number;
  /** Blockers that are known; no more than 1 is said where one is on evidence. */
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
  { count, minScore, silence, keys = [], judge, recorded, ofAge }: Fit,
  turn: Turns,
): Promise<Fittings> {
  const table = silence?.table ?? createListingTable();
  const rows = table.rows(trials, listings);
  const { starts, numbers, subjects: subjectOf, complete } = table;
  const touched = silence?.touched(keys) ?? new Uint8Array(pool.size).fill(1);
  const told: (Judgement | undefined)[] = [];
  const tell = (number: number): Judgement => (told[number] ??= judge(pool.criterion(number)));
  const { answerOf, answers } = silence ?? NOTHING;
  /** One more than the index of the answer of what asks for an age alone; else 0. */
  const aged = new Uint8Array(touched.length);
  const byAge: Answer[] = [];
  const answer = (number: number): Answer =>
    touched[number] === 0 ? answers[answerOf[number]!]! : (byAge[aged[number]! - 1] ?? tell(number));
  const others = new Map<Criterion, Judgement>();
  const judgeOther = (criterion: Criterion): Judgement => {
    const judgement = others.get(criterion) ?? judge(criterion);
    others.set(criterion, judgement);
    return judgement;
  };
  const conditions: (JudgedCondition | undefined)[] = [];
  const condition = (subject: number): JudgedCondition =>
    (conditions[subject] ??= subjects.judged(subject, answer, judgeOther, recorded));
  /** The condition of a study before anything is judged: as if the patient had it, where the record has something of it. */
  const hoped: (JudgedCondition | undefined)[] = [];
  const hopedFor = (subject: number): JudgedCondition => {
    const known = hoped[subject];
    if (known) return known;
    const own = subjects.criterion(subject);
    hoped[subject] =
      own === undefined || touched[own] === 0
        ? condition(subject)
        : subjects.judged(subject, () => HAS_IT, judgeOther, recorded);
    return hoped[subject];
  };

  const weights = silentWeights(touched, silence);
  if (silence && ofAge) {
    // Ages of one section that are alike in truth are judged alike: one of them stands for all.
    const alike = new Map<string, number>();
    for (const { question, section, numbers: stated } of silence.ages) {
      if (touched[stated[0]!] === 0) continue;
      const key = `${section} ${ofAge(question)}`;
      const index = alike.get(key) ?? byAge.push(answerFrom(tell(stated[0]!))) - 1;
      alike.set(key, index);
      const judged = byAge[index]!;
      const weight = boundOf(judged);
      for (const number of stated) {
        aged[number] = index + 1;
        weights[number] = weight;
      }
    }
  }
  const silentBound = (row: number): Bound => {
    let sum = 0;
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at++) sum += weights[numbers[at]!]!;
    if (sum === Number.NEGATIVE_INFINITY) return { logWeight: sum, notMet: 1 };
    const notMet = Math.floor(-sum / BLOCK);
    return { logWeight: sum + notMet * BLOCK, notMet };
  };
  /** The score of a study if all that it has not been judged by were met. */
  const most = (row: number, { logWeight, notMet }: Bound, about?: JudgedCondition): number =>
    scoreOf({
      logWeight,
      notMet,
      complete: complete[row] === 1,
      condition: about ?? hopedFor(subjectOf[row]!),
    });

  const ranking = createRanking<Fitting>(count);
  const fallsShort = (score: number): boolean =>
    minScore > 0 ? shownScore({ score: score + SLACK }) < minScore : score + SLACK * score < ranking.bar;
  /** Undefined where it was seen to fall short. */
  async function judgeWhole(listing: Listing, row: number): Promise<readonly JudgedCriterion[] | undefined> {
    const bound = silentBound(row);
    const untold: number[] = [];
    const add = (judgement: Judgement): void => {
      bound.logWeight += Math.log(criterionWeight(judgement));
      if (isBlocker(judgement)) bound.notMet++;
    };
    for (const number of listing.numbers) {
      if (touched[number] === 0 || aged[number] !== 0) continue;
      const known = told[number];
      if (known) add(known);
      else untold.push(number);
    }
    if (fallsShort(most(row, bound, conditions[listing.subject]))) return undefined;
    const about = condition(listing.subject);
    for (const number of untold) {
      if (fallsShort(most(row, bound, about))) return undefined;
      await turn();
      add(tell(number));
    }
    return fallsShort(most(row, bound, about))
      ? undefined
      : Array.from(listing.numbers, (number) => new NumberedCriterion(answer(number), pool, number));
  }

  const studies: (StudyLogs | undefined)[] = [];
  const ranks = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    if (at % BETWEEN_TURNS === 0) await turn();
    const row = rows[at]!;
    const { logWeight, notMet } = silentBound(row);
    const subject = subjectOf[row]!;
    const { whole, part, band } = studies[subject] ?? studyLogs(hopedFor(subject));
    studies[subject] ??= { whole, part, band };
    ranks[at] = rankOf(notMet > 0 ? 'blocked' : band, logWeight + (complete[row] === 1 ? whole : part));
  }
  for (const at of descending(ranks)) {
    const [trial, listing, row] = [trials[at]!, listings[at]!, rows[at]!];
    if (fallsShort(most(row, silentBound(row)))) break;
    const judged = await judgeWhole(listing, row);
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

/** As the criterion of a condition is judged that the patient has. */
const HAS_IT: Judgement = {
  id: '',
  section: 'inclusion',
  text: '',
  applicable: true,
  holds: true,
  verdict: 'met',
  basis: 'evidence',
  strict: { holds: true },
  evidence: [],
  needs: [],
};

/** What of the ranks of studies rests on their condition. */
interface StudyLogs {
  readonly whole: number;
  /** Of a study whose criteria are not all that it asks. */
  readonly part: number;
  readonly band: Band;
}

const studyLogs = (condition: JudgedCondition): StudyLogs => ({
  whole: studyLog({ complete: true, condition }),
  part: studyLog({ complete: false, condition }),
  band: bandOf({ notMet: 0, condition }),
});

/** What a blocker takes from a sum of logarithms, so that one sum tells both: more than the logarithms of any study come to. */
const BLOCK = 1e5;

const boundOf = (answer: Answer): number => Math.log(criterionWeight(answer)) - (isBlocker(answer) ? BLOCK : 0);

/** Of each criterion of the pool, what it adds to the bound of a study before anything is judged. */
function silentWeights(touched: Uint8Array, silence: Silence | undefined): Float64Array {
  const weights = new Float64Array(touched.length);
  const { answerOf, answers } = silence ?? NOTHING;
  const weightOf = Float64Array.from(answers, boundOf);
  for (let number = 0; number < touched.length; number++)
    if (touched[number] === 0) weights[number] = weightOf[answerOf[number]!]!;
  return weights;
}

/** Studies that are looked at between two looks at the clock. */
const BETWEEN_TURNS = 256;

const isBlocker = ({ applicable, verdict }: Judgement): boolean => applicable !== false && verdict === 'not-met';

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
