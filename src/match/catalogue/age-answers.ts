import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import type { AgedAnswer, AgedSilence } from './aged-silence.ts';
import { type Answer, answerFrom } from './answer.ts';
import type { AnswerPlaces } from './answer-places.ts';
import type { Weight } from './bounds.ts';
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
  /** By the number of a criterion, the place of its answer; 0 where it has none, or none yet. */
  readonly placeOf: Uint8Array;
  readonly #places: AnswerPlaces;
  readonly #asked: Asked;
  #held: ReadonlySet<RecordKey> | undefined;

  /** @param places that the answers have, or get */
  constructor(ages: readonly AgeAsked[], places: AnswerPlaces, asked: Asked) {
    this.#asked = asked;
    this.#places = places;
    const { touched, ofAge, aged, tell } = asked;
    this.placeOf = new Uint8Array(touched.length);
    for (const [number, one] of aged?.answers ?? []) {
      if (one !== undefined && this.#isOf(number, one)) this.placeOf[number] = places.place(one.answer, false);
    }
    const byTruth = { inclusion: new Map<Truth, number>(), exclusion: new Map<Truth, number>() };
    for (const { question, section, numbers } of ofAge ? ages : []) {
      if (touched[numbers[0]!] === 0) continue;
      const truth = aged ? aged.isOf(question, ofAge!) : ofAge!(question);
      let place = byTruth[section].get(truth);
      if (place === undefined) {
        place = places.place(answerFrom(tell(numbers[0]!)), true);
        byTruth[section].set(truth, place);
      }
      for (const number of numbers) this.placeOf[number] = place;
    }
  }
  /** By one less than their place. */
  get weights(): readonly Weight[] {
    return this.#places.weights;
  }
  /** Undefined for a criterion whose answer has no place. */
  of(number: number): Answer | undefined {
    return this.#places.answer(this.placeOf[number] ?? 0);
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
