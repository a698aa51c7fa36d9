import type { Atom } from '../../eligibility/criterion.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { type Weight, weightOf } from './bounds.ts';
import { type AgeAsked, type Answer, answerFrom } from './silence.ts';

/** The answers of a record to criteria that ask for an age and nothing else: those of one section that are alike in truth are judged alike, and one of them stands for all. */
export class AgeAnswers {
  /** By one less than their place. */
  readonly weights: readonly Weight[];
  /** By the number of a criterion, one more than where its answer stands; 0 where it asks for anything else. */
  readonly placeOf: Uint8Array;
  readonly #answers: Answer[] = [];

  /** @param ofAge whether the patient is of an age that is asked for; absent: no criterion has an answer here */
  constructor(
    asked: readonly AgeAsked[],
    touched: Uint8Array,
    ofAge: ((question: Atom) => Truth) | undefined,
    tell: (number: number) => Judgement,
  ) {
    this.placeOf = new Uint8Array(touched.length);
    const places = { inclusion: new Map<Truth, number>(), exclusion: new Map<Truth, number>() };
    for (const { question, section, numbers } of ofAge ? asked : []) {
      if (touched[numbers[0]!] === 0) continue;
      const truth = ofAge!(question);
      let place = places[section].get(truth);
      if (place === undefined) {
        place = this.#answers.push(answerFrom(tell(numbers[0]!)));
        places[section].set(truth, place);
      }
      for (const number of numbers) this.placeOf[number] = place;
    }
    this.weights = this.#answers.map(weightOf);
  }
  /** Undefined for a criterion that asks for anything else. */
  of(number: number): Answer | undefined {
    return this.#answers[(this.placeOf[number] ?? 0) - 1];
  }
}
