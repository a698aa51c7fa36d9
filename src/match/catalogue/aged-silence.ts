import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import { type AgeInYears, birthDays, countsInYears } from '../../eligibility/judging/age-in-years.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { isInYears } from '../../eligibility/judging/kinds/age.ts';
import {
  type RecordClass,
  type RecordKey,
  type SilentJudgement,
  silentJudge,
} from '../../eligibility/judging/record-keys.ts';
import type { Truth } from '../../eligibility/verdict.ts';
import { toDay } from '../../kernel/dates.ts';
import { type Answer, answerFrom } from './answer.ts';

/** Ages whose answers are kept: of a class of records, those that were asked for last. */
const MOST_AGES = 128;
/** Criteria that are kept for each. */
const MOST_ANSWERS = 2000;

export const TRUTHS: readonly Truth[] = [true, false, null];

/** What a criterion answers to records of one class and age. */
export interface AgedAnswer {
  readonly answer: Answer;
  /** What it asks for only since the age is known: a record that has any of it is judged by itself. */
  readonly more: readonly RecordKey[];
}

/** How criteria judge records of one class and one age that have nothing else they ask for: learned as it is needed. */
export class AgedSilence {
  readonly #judge: (criterion: Criterion) => SilentJudgement;
  readonly #asked: (number: number) => readonly RecordKey[];
  readonly #answers = new Map<number, AgedAnswer | undefined>();
  readonly #distinct = new Map<string, Answer>();
  /** One more than their indexes among `TRUTHS`; 0 where it has not been asked. */
  #truths = new Uint8Array(0);

  constructor(judge: (criterion: Criterion) => SilentJudgement, asked: (number: number) => readonly RecordKey[]) {
    this.#judge = judge;
    this.#asked = asked;
  }
  /**
   * Whether those of the age are of the one that is asked for, as the index of it among `TRUTHS`: kept where whole years
   * tell, else as `ofAge` says.
   *
   * @param at place of the question among all that are asked of the class, which it keeps
   */
  isOf(at: number, question: Atom, ofAge: (question: Atom) => Truth): number {
    const known = this.#truths[at] ?? 0;
    if (known !== 0) return known - 1;
    const truth = TRUTHS.indexOf(ofAge(question));
    if (!isInYears(question)) return truth;
    if (at >= this.#truths.length) {
      const before = this.#truths;
      this.#truths = new Uint8Array(Math.max(2 * at, 1024));
      this.#truths.set(before);
    }
    this.#truths[at] = truth + 1;
    return truth;
  }
  /** What is known already, by the numbers of the criteria; undefined for those that an age in years does not settle. */
  get answers(): ReadonlyMap<number, AgedAnswer | undefined> {
    return this.#answers;
  }
  /** Undefined where the age in years does not settle it. */
  answer(number: number, criterion: Criterion): AgedAnswer | undefined {
    if (this.#answers.has(number)) return this.#answers.get(number);
    const known = countsInYears(criterion) ? this.#judged(number, criterion) : undefined;
    this.#answers.set(number, known);
    if (this.#answers.size > MOST_ANSWERS) this.#answers.delete(this.#answers.keys().next().value!);
    return known;
  }
  #judged(number: number, criterion: Criterion): AgedAnswer {
    const { judgement, keys } = this.#judge(criterion);
    const before = new Set(this.#asked(number));
    const answer = answerFrom(judgement);
    const text = JSON.stringify(answer);
    const known = this.#distinct.get(text) ?? answer;
    this.#distinct.set(text, known);
    return { answer: known, more: keys.filter((key) => !before.has(key)) };
  }
}

/** Of one class of records, by age. */
export class AgedSilences {
  readonly #of: RecordClass;
  readonly #options: JudgeOptions;
  readonly #asked: (number: number) => readonly RecordKey[];
  readonly #kept = new Map<string, AgedSilence>();

  /** @param asked what each criterion asks of a record whose age is not known */
  constructor(of: RecordClass, options: JudgeOptions, asked: (number: number) => readonly RecordKey[]) {
    this.#of = of;
    this.#options = options;
    this.#asked = asked;
  }
  of(age: AgeInYears): AgedSilence {
    const key = `${age.youngest} ${age.oldest}`;
    const known = this.#kept.get(key) ?? this.#made(age);
    this.#kept.delete(key);
    this.#kept.set(key, known);
    if (this.#kept.size > MOST_AGES) this.#kept.delete(this.#kept.keys().next().value!);
    return known;
  }
  #made(age: AgeInYears): AgedSilence {
    const birth = { value: '', range: birthDays(age, toDay(this.#options.asOf)) };
    return new AgedSilence(silentJudge(this.#of, this.#options, birth), this.#asked);
  }
}
