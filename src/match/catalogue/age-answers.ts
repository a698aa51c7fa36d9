import type { Atom } from '../../eligibility/criterion.ts';
import type { Judgement, Truth } from '../../eligibility/verdict.ts';
import { type Weight, weightOf } from './bounds.ts';
import { type AgeAsked, type Answer, answerFrom } from './silence.ts';

/** How criteria are judged of which one stands for many. */
interface Shared {
  readonly answer: Answer;
  readonly weight: Weight;
}

/** The answers of a record to criteria that ask for an age and nothing else: those of one section that are alike in truth are judged alike, and one of them stands for all. */
export class AgeAnswers {
  readonly #shared: Shared[] = [];
  /** By the number of a criterion, one more than the place of its answer; 0 where it asks for something else. */
  readonly #placeOf: Uint8Array;

  /** @param ofAge whether the patient is of an age that is asked for; absent: no criterion has an answer here */
  constructor(
    asked: readonly AgeAsked[],
    touched: Uint8Array,
    ofAge: ((question: Atom) => Truth) | undefined,
    tell: (number: number) => Judgement,
  ) {
    this.#placeOf = new Uint8Array(ofAge ? touched.length : 0);
    const places = new Map<string, number>();
    for (const { question, section, numbers } of ofAge ? asked : []) {
      if (touched[numbers[0]!] === 0) continue;
      const key = `${section} ${ofAge!(question)}`;
      let place = places.get(key);
      if (place === undefined) {
        const answer = answerFrom(tell(numbers[0]!));
        place = this.#shared.push({ answer, weight: weightOf(answer) });
        places.set(key, place);
      }
      for (const number of numbers) this.#placeOf[number] = place;
    }
  }
  /** Undefined for a criterion that asks for anything else. */
  of(number: number): Shared | undefined {
    return this.#shared[(this.#placeOf[number] ?? 0) - 1];
  }
}
