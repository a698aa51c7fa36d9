import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { AgeInYears } from '../../eligibility/judging/age-in-years.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { isOpen } from '../indexed-trial.ts';
import type { Judge } from '../judged-trial.ts';
import { createRanking, type Placed } from '../ranking.ts';
import { LIMITS, scoreAt, scoreOf } from '../score/score.ts';
import { countsAsHealthy, isOwn, type JudgedCondition } from '../score/study-condition.ts';
import { type JudgedCriterion, shownScore, summarise } from '../summary.ts';
import type { TrialIndex } from '../trial-index.ts';
import type { Turns } from '../turns.ts';
import { AgeAnswers } from './age-answers.ts';
import type { Answer } from './answer.ts';
import { AnswerPlaces } from './answer-places.ts';
import { type Bound, lower, type Weight, weightOf } from './bounds.ts';
import { type Contender, type Contest, contest } from './contest.ts';
import type { CriterionPool } from './criterion-pool.ts';
import type { KeptTrial } from './kept-trials.ts';
import { createListingTable } from './listing-table.ts';
import type { Listing } from './listings.ts';
import type { Silence } from './silence.ts';
import { belowPassing, conditionIn, StudyRanks } from './study-ranks.ts';
import { subjectOrder } from './subject-order.ts';

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
  /** What a criterion asks of records, where this one is known to have nothing of it; undefined where it has, or that is not known. */
  askedInVain(number: number): readonly RecordKey[] | undefined;
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
  // Other requests may begin the rows anew meanwhile: these are as they are now.
  const { complete } = table;
  const order = subjectOrder(rows, table);
  const touched = silence?.touched(keys) ?? new Uint8Array(pool.size).fill(1);
  const told: (Judgement | undefined)[] = [];
  const tell = (number: number): Judgement => (told[number] ??= judge(pool.criterion(number)));
  const criterion = (number: number): Criterion => pool.criterion(number);
  const aged = age && silence?.aged(age);
  const ages = new AgeAnswers(silence?.ages ?? [], silence?.places ?? new AnswerPlaces(), {
    touched,
    keys,
    ofAge,
    aged,
    tell,
    criterion,
  });
  const weighed: (Answer | undefined)[] = [];
  const weigh = (number: number): Answer => (weighed[number] ??= told[number] ?? ages.learned(number) ?? tell(number));
  const weights: (Weight | undefined)[] = [];
  const weightAt = (number: number): Weight => (weights[number] ??= weightOf(weigh(number)));
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

  const { placeOf } = ages;
  const ranks = new StudyRanks({
    order,
    fits: hoped,
    weighed: {
      silent: silence?.weights ?? [NOTHING_KNOWN],
      answerOf: silence?.answerOf ?? new Uint16Array(pool.size),
      touched,
      others: ages.weights,
      placeOf,
    },
  });

  const ranking = createRanking<Fitting>(count);
  const fallsShort = (score: number): boolean =>
    minScore > 0 ? shownScore({ score: score + SLACK }) < minScore : score + SLACK * score < ranking.bar;
  function add(at: number): void {
    const [trial, listing] = [trials[at]!, listings[at]!];
    const judged = Array.from(listing.numbers, (number) => new NumberedCriterion(answer(number), pool, number));
    const state = { open: isOpen(trial), complete: listing.gap === undefined, condition: condition(listing.subject) };
    const summary = summarise(judged, state);
    if (shownScore(summary) >= minScore) ranking.add({ trial, listing, summary });
  }
  const isOpenCondition = (subject: number): boolean => {
    const own = subjects.criterion(subject);
    return own !== undefined && touched[own] !== 0 && !conditions[subject];
  };
  /** Whether what was hoped for is known by now not to be so: the study is for another disease. */
  function isForOthers(subject: number): boolean {
    const about = conditions[subject];
    return about !== undefined && !isOwn(about.fit) && isOwn(conditionIn(hoped, subject).fit);
  }
  /** What is open of studies: criteria by their numbers, and behind them what studies are about. */
  const conditionFrom = pool.size;
  function contenderAt(at: number): Study {
    const { numbers, subject } = listings[at]!;
    const bound: Bound = { logWeight: 0, notMet: 0 };
    const open: number[] = [];
    for (let each = 0; each < numbers.length; each++) {
      const number = numbers[each]!;
      if (touched[number] === 0) lower(bound, silence!.weights[silence!.answerOf[number]!]!);
      else if (placeOf[number] !== 0) lower(bound, ages.weights[placeOf[number]! - 1]!);
      else if (weighed[number]) lower(bound, weightAt(number));
      else if (!open.includes(number)) open.push(number);
    }
    if (isOpenCondition(subject)) open.push(conditionFrom + subject);
    return { at, subject, bound, open };
  }
  function lossBy(question: number): number {
    if (question >= conditionFrom) return LOSS_BY_CONDITION;
    if (!silence) return 1;
    const { log, blocks } = silence.weights[silence.answerOf[question]!]!;
    return blocks > 0 ? LOSS_BY_BLOCKER : Math.max(-log, LEAST_LOSS);
  }
  const rules: Contest<Study> = {
    fallsShort: ({ at, subject, bound }) =>
      fallsShort(
        scoreOf({
          ...bound,
          complete: complete[rows[at]!] === 1,
          condition: conditions[subject] ?? conditionIn(hoped, subject),
        }),
      ),
    loss(question) {
      const own = question < conditionFrom ? question : subjects.criterion(question - conditionFrom)!;
      return lossBy(question) / (SHORTEST + pool.length(own));
    },
    async answer(question, of) {
      await turn();
      if (question >= conditionFrom) condition(question - conditionFrom);
      else for (const { bound } of of) lower(bound, weightAt(question));
    },
    remains: ({ at }) => add(at),
  };
  // What is best by the expectation raises the bar for all others.
  const looked = new Uint8Array(rows.length);
  let looks = MANY * count;
  for (const { at, rank } of ranks.rows('expected')) {
    if (looks === 0 || fallsShort(scoreAt(rank))) break;
    const { subject } = listings[at]!;
    if (isOpenCondition(subject)) {
      await turn();
      condition(subject);
    }
    if (isForOthers(subject)) continue;
    looks--;
    looked[at] = 1;
    const study = contenderAt(at);
    for (const question of study.open) {
      if (rules.fallsShort(study)) break;
      await rules.answer(question, [study]);
    }
    if (!rules.fallsShort(study)) add(at);
  }
  /** Those among which the rest of the best are, by what is known of them. */
  async function contend(all: readonly number[]): Promise<void> {
    const studies = new Map<number, number>();
    for (const at of all) {
      const { subject } = listings[at]!;
      studies.set(subject, (studies.get(subject) ?? 0) + 1);
    }
    for (const [subject, number] of studies) {
      if (number < FEW_STUDIES || !isOpenCondition(subject)) continue;
      await turn();
      condition(subject);
    }
    const left = all.filter((at) => !isForOthers(listings[at]!.subject) || !fallsShort(LIMITS.other[1]));
    await contest(left.map(contenderAt), rules);
  }
  const floor = belowPassing((rank) => !fallsShort(scoreAt(rank)));
  let contenders: number[] = [];
  for (const { at, rank } of ranks.rows('most', floor)) {
    if (looked[at] === 1) continue;
    if (fallsShort(scoreAt(rank))) break;
    contenders.push(at);
    if (contenders.length < MOST_AT_ONCE) continue;
    await contend(contenders);
    contenders = [];
  }
  await contend(contenders);

  return {
    best: ranking.best(),
    total: minScore > 0 ? ranking.total : trials.length,
    judgement(number) {
      const known = told[number] ?? (touched[number] === 0 ? silence?.judgement(number) : undefined);
      if (known) return known;
      // What is only told with the best does not take the place of what orders studies.
      const judgement = judge(pool.glimpse(number));
      told[number] = judgement;
      if (touched[number] === 0) silence?.keep(number, judgement);
      return judgement;
    },
    askedInVain: (number) => (touched[number] === 0 ? silence?.asked(number) : undefined),
  };
}

/** A study that may be among the best. */
interface Study extends Contender {
  readonly at: number;
  readonly subject: number;
  readonly bound: Bound;
}

/** Where there is no silence every criterion counts as met until it is judged. */
const NOTHING_KNOWN: Weight = { log: 0, blocks: 0 };

/** Studies that are compared with each other: what they have in common is asked once for all. */
const MOST_AT_ONCE = 4096;
/** So many times the studies that are asked for are looked at in the order that a silent record would have. */
const MANY = 4;

/** What fewer studies are about is only judged where their criteria leave them. */
const FEW_STUDIES = 4;

/** About what a study loses that turns out to be for another disease, and one that has a blocker: no answer costs it more. */
const LOSS_BY_CONDITION = 20;
const LOSS_BY_BLOCKER = 4;
/** Bytes that the shortest criteria take, about. */
const SHORTEST = 40;
/** What is expected to be met seldom is not. */
const LEAST_LOSS = 0.1;

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
    return this.#pool.glimpse(this.#number);
  }
}
