import {
  CONDITION_FITS,
  type ConditionAnswer,
  type ConditionFit,
  fitOf,
  type StudyConditions,
} from '../score/study-condition.ts';

/** What studies are about. */
export interface Subject {
  readonly conditions: StudyConditions;
  /** Of the pool; undefined where no condition is named. */
  readonly criterion: number | undefined;
}

/** How near a patient is to what studies are about. */
export interface SubjectFits {
  /** By the number of each subject, the place of its fit among `CONDITION_FITS`. */
  readonly fits: Uint8Array;
  /** 1 where a criterion of the studies asks for it already. */
  readonly asked: Uint8Array;
}

/** What a fit rests on. */
export interface Patient {
  /** How a criterion of the pool is judged. */
  answer(criterion: number): ConditionAnswer;
  /** Lexicon ids of the conditions that the patient has now. */
  readonly recorded: ReadonlySet<string>;
  isHealthy(): boolean;
}

/** What subjects say, in columns: every request asks for all of them. */
export class SubjectColumns {
  readonly #subject: (number: number) => Subject;
  #size = 0;
  /** One more than the number of its criterion; 0 where it has none. */
  #own = new Uint32Array(0);
  #asked = new Uint8Array(0);
  readonly #under = new Map<string, number[]>();

  constructor(subject: (number: number) => Subject) {
    this.#subject = subject;
  }
  /** @param size how many subjects there are by now */
  fits(size: number, { answer, recorded, isHealthy }: Patient): SubjectFits {
    if (size > this.#size) this.#grow(size);
    const broader = new Uint8Array(this.#size);
    for (const id of recorded) for (const number of this.#under.get(id) ?? []) broader[number] = 1;
    const fits = new Uint8Array(this.#size);
    for (let number = 0; number < this.#size; number++) {
      const own = this.#own[number]!;
      const fit = fitOf(
        this.#subject(number).conditions,
        own === 0 ? undefined : answer(own - 1),
        () => broader[number] === 1,
        isHealthy,
      );
      fits[number] = PLACES[fit];
    }
    return { fits, asked: this.#asked };
  }
  #grow(size: number): void {
    const [own, asked] = [this.#own, this.#asked];
    this.#own = new Uint32Array(size);
    this.#own.set(own);
    // Whoever still reads the columns of before keeps them.
    this.#asked = new Uint8Array(size);
    this.#asked.set(asked);
    for (; this.#size < size; this.#size++) {
      const number = this.#size;
      const { conditions, criterion } = this.#subject(number);
      this.#own[number] = criterion === undefined ? 0 : criterion + 1;
      this.#asked[number] = conditions.asked ? 1 : 0;
      for (const parent of conditions.parents) {
        const under = this.#under.get(parent);
        if (under) under.push(number);
        else this.#under.set(parent, [number]);
      }
    }
  }
}

const PLACES = Object.fromEntries(CONDITION_FITS.map((fit, at) => [fit, at])) as Readonly<Record<ConditionFit, number>>;
