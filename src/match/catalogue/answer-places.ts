import type { Answer } from './answer.ts';
import { type Weight, weightOf } from './bounds.ts';

/** Places are bytes, 0 for none. */
const MOST = 255;
/** Left for answers that stand for many criteria. */
const RESERVED = 8;

/** Distinct answers by their places from 1, which they keep from one record to the next. */
export class AnswerPlaces {
  readonly #answers: Answer[] = [];
  readonly #weights: Weight[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byAnswer = new WeakMap<Answer, number>();

  /** By one less than their place. */
  get weights(): readonly Weight[] {
    return this.#weights;
  }
  answer(place: number): Answer | undefined {
    return this.#answers[place - 1];
  }
  /**
   * The place of an answer, which is added where it is new; 0 where there is no more room.
   *
   * @param ofMany whether it stands for many criteria
   */
  place(answer: Answer, ofMany: boolean): number {
    const before = this.#byAnswer.get(answer);
    if (before !== undefined) return before;
    const text = JSON.stringify(answer);
    let place = this.#byText.get(text);
    if (place === undefined) {
      if (this.#answers.length >= (ofMany ? MOST : MOST - RESERVED)) return 0;
      place = this.#answers.push(answer);
      this.#weights.push(weightOf(answer));
      this.#byText.set(text, place);
    }
    this.#byAnswer.set(answer, place);
    return place;
  }
}
