import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import type { AgedAnswer, AgedSilence } from './aged-silence.ts';
import { type Answer, answerFrom } from './answer.ts';
import { type Weight, weightOf } from './bounds.ts';
import { type AgeAsked, BY_BIRTH } from './silence.ts';

/** A record, as far as criteria ask for its age. */
interface Asked {
  readonly touched: Uint8Array;
  readonly keys: Iterable<RecordKey>;
  /** Whether the patient is of an age that is asked for; absent: criteria that ask for nothing else are judged as the rest. */
  readonly ofAge?: ((question: Atom) => Truth) | undefined;
  /** Absent: criteria that ask for more than the age are judged. */
  readonly aged?: AgedSilence | undefined;
  tell(number: number): Judgement;
  criterion(number: number): Criterion;
}

/**
 * The answers of a record to criteria of which it has nothing but an age. Of those that ask for an age and nothing else the
 * ones of a section that are alike in truth are judged alike, and one stands for all; to the others it answers as any record
 * of its class and age.
 */
export class AgeAnswers {
  /** By one less than their place. */
  readonly weights: readonly Weight[];
  /** By the number of a criterion, one more than where its answer stands; 0 where it has none, or none yet. */
  readonly placeOf: Uint8Array;
  readonly #answers: Answer[] = [];
  readonly #asked: Asked;
  #held: ReadonlySet<RecordKey> | undefined;

  constructor(ages: readonly AgeAsked[], asked: Asked) {
    this.#asked = asked;
    const { touched, ofAge, aged, tell } = asked;
    this.placeOf = new Uint8Array(touched.length);
    const known = new Map<Answer, number>();
    for (const [number, one] of aged?.answers ?? []) {
      if (one === undefined || !this.#isOf(number, one)) continue;
      const place = known.get(one.answer) ?? (this.#answers.length < MOST ? this.#answers.push(one.answer) : 0);
      known.set(one.answer, place);
      this.placeOf[number] = place;
    }
    const places = { inclusion: new Map<Truth, number>(), exclusion: new Map<Truth, number>() };
    for (const { question, section, numbers } of ofAge ? ages : []) {
      if (touched[numbers[0]!] === 0) continue;
      const truth = aged ? aged.isOf(question, ofAge!) : ofAge!(question);
      let place = places[section].get(truth);
      if (place === undefined) {
        place = this.#answers.push(answerFrom(tell(numbers[0]!)));
        places[section].set(truth, place);
      }
      for (const number of numbers) this.placeOf[number] = place;
    }
    this.weights = this.#answers.map(weightOf);
  }
  /** Undefined for a criterion whose answer has no place. */
  of(number: number): Answer | undefined {
    return this.#answers[(this.placeOf[number] ?? 0) - 1];
  }
  /** Of a criterion without a place; undefined where it must be judged. */
  learned(number: number): Answer | undefined {
    const { touched, aged, criterion } = this.#asked;
    if (!aged || touched[number] !== BY_BIRTH) return undefined;
    const one = aged.answer(number, criterion(number));
    return one && this.#isOf(number, one) ? one.answer : undefined;
  }
  #isOf(number: number, { more }: AgedAnswer): boolean {
    const { touched, keys } = this.#asked;
    if (touched[number] !== BY_BIRTH) return false;
    if (more.length === 0) return true;
    this.#held ??= new Set(keys);
    return !more.some((key) => this.#held!.has(key));
  }
}

/** Places are bytes; six are left for those that ask for an age and nothing else. */
const MOST = 255 - 6;
