import type { Atom, Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { type AgedAnswer, type AgedSilence, TRUTHS } from './aged-silence.ts';
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
    const placeOf = new Uint8Array(touched.length);
    this.placeOf = placeOf;
    for (const [number, one] of aged?.answers ?? []) {
      if (one !== undefined && this.#isOf(number, one)) placeOf[number] = places.place(one.answer, false);
    }
    if (!ofAge) return;
    /** Of each section, by the index of the truth. */
    const byTruth = { inclusion: [] as number[], exclusion: [] as number[] };
    for (const [at, { question, section, numbers }] of ages.entries()) {
      if (touched[numbers[0]!] === 0) continue;
      const truth = aged ? aged.isOf(at, question, ofAge) : TRUTHS.indexOf(ofAge(question));
      byTruth[section][truth] ??= places.place(answerFrom(tell(numbers[0]!)), true);
      const place = byTruth[section][truth]!;
      for (const number of numbers) placeOf[number] = place;
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
