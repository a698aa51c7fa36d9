/** A study that may be among the best, as far as it has been judged. */
export interface Contender {
  /** Of what it has not been judged by, each once. */
  readonly open: readonly number[];
}

export interface Contest<T extends Contender> {
  /** Whether it cannot be among the best any more. */
  fallsShort(contender: T): boolean;
  /** About how much a study loses by a question, for what the answer costs. */
  loss(question: number): number;
  /** Answers a question for all contenders of whom it is open. */
  answer(question: number, of: readonly T[]): Promise<void>;
  /** One that has been judged by all that it asks, and does not fall short. */
  remains(contender: T): void;
}

/** What is open of some contenders. */
interface Question<T extends Contender> {
  readonly number: number;
  readonly loss: number;
  readonly of: Standing<T>[];
  /** Contenders of whom it is open. */
  left: number;
  /** What an answer is worth, or was when it was counted last: it is never worth more later. */
  worth: number;
}

interface Standing<T extends Contender> {
  readonly contender: T;
  readonly questions: readonly Question<T>[];
  /** Questions that are open. */
  left: number;
  isOut: boolean;
}

/**
 * Asks what is open of contenders until each has fallen short or remains. What is asked next is what is about to cost the
 * most of them the most: many studies fall short by one answer that they have in common.
 */
export async function contest<T extends Contender>(contenders: readonly T[], rules: Contest<T>): Promise<void> {
  const queue = new Queue<T>(questionsOf(contenders, rules));
  const worthOf = (question: Question<T>): number => question.loss * question.left;
  const leaves = (standing: Standing<T>): void => {
    standing.isOut = true;
    for (const question of standing.questions) question.left--;
  };
  for (let question = queue.take(); question; question = queue.take()) {
    // Others may have raised the bar meanwhile.
    for (const standing of question.of) if (!standing.isOut && rules.fallsShort(standing.contender)) leaves(standing);
    if (question.left === 0) continue;
    question.worth = worthOf(question);
    if (question.worth < queue.most) {
      queue.add(question);
      continue;
    }
    const of = question.of.filter(({ isOut }) => !isOut);
    await rules.answer(
      question.number,
      of.map(({ contender }) => contender),
    );
    for (const standing of of) {
      standing.left--;
      if (standing.left > 0) continue;
      standing.isOut = true;
      if (!rules.fallsShort(standing.contender)) rules.remains(standing.contender);
    }
    for (const standing of of) if (!standing.isOut && rules.fallsShort(standing.contender)) leaves(standing);
  }
}

function questionsOf<T extends Contender>(contenders: readonly T[], rules: Contest<T>): readonly Question<T>[] {
  const all = new Map<number, Question<T>>();
  for (const contender of contenders) {
    if (rules.fallsShort(contender)) continue;
    if (contender.open.length === 0) {
      rules.remains(contender);
      continue;
    }
    const questions = contender.open.map((number) => {
      const known = all.get(number);
      if (known) return known;
      const question = { number, loss: rules.loss(number), of: [], left: 0, worth: 0 };
      all.set(number, question);
      return question;
    });
    const standing = { contender, questions, left: questions.length, isOut: false };
    for (const question of questions) {
      question.of.push(standing);
      question.left++;
    }
  }
  const questions = [...all.values()];
  for (const question of questions) question.worth = question.loss * question.left;
  return questions;
}

/** The question of most worth first: a heap. */
class Queue<T extends Contender> {
  readonly #heap: Question<T>[];

  constructor(questions: readonly Question<T>[]) {
    // Whatever stands in the order of its worth is a heap.
    this.#heap = questions.toSorted((one, other) => other.worth - one.worth);
  }
  /** The worth of what comes next. */
  get most(): number {
    return this.#heap[0]?.worth ?? Number.NEGATIVE_INFINITY;
  }
  take(): Question<T> | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined || first === last) return first;
    this.#sink(last);
    return first;
  }
  add(question: Question<T>): void {
    let at = this.#heap.push(question) - 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (this.#heap[above]!.worth >= question.worth) break;
      this.#heap[at] = this.#heap[above]!;
      at = above;
    }
    this.#heap[at] = question;
  }
  /** Puts a question in the place of the first, and lower where others are worth more. */
  #sink(question: Question<T>): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < heap.length && heap[below + 1]!.worth > heap[below]!.worth) below++;
      if (below >= heap.length || heap[below]!.worth <= question.worth) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = question;
  }
}
