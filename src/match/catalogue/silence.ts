import type { Criterion } from '../../eligibility/criterion.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { type RecordClass, type RecordKey, silentJudge } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';

/** Judgements that are kept whole. */
const MOST_WHOLE = 20_000;

/** What of a judgement counts in a score: all of it but its words and what it cites. */
export type Answer = Judgement;

/** How every criterion of a pool judges the records of one class that have nothing it asks for. */
export interface Silence {
  /** Distinct answers. */
  readonly answers: readonly Answer[];
  /** Index of each criterion's answer, by its number in the pool; longer than the pool. */
  readonly answerOf: Uint16Array;
  /** Numbers of the criteria that ask for something. */
  asking(key: RecordKey): readonly number[];
  /** The whole judgement, where it is the same for every record of the class; undefined where it is not, or not kept. */
  judgement(number: number): Judgement | undefined;
  /** Keeps a judgement that was made of a record without anything that the criterion asks for. */
  keep(number: number, judgement: Judgement): void;
  /** Judges what is new in the pool. */
  extend(turn: Turns): Promise<void>;
}

export function createSilence(pool: CriterionPool, of: RecordClass, options: JudgeOptions): Silence {
  const judge = silentJudge(of, options);
  const answers: Answer[] = [];
  const indexes = new Map<string, number>();
  let answerOf = new Uint16Array(1024);
  const askers = new Map<RecordKey, number[]>();
  const whole = new Map<number, Judgement>();
  const citing = new Set<number>();
  let done = 0;
  let extending: Promise<void> = Promise.resolve();

  function add(number: number, criterion: Criterion): void {
    const { judgement, keys, cites } = judge(criterion);
    if (number >= answerOf.length) {
      const longer = new Uint16Array(2 * answerOf.length);
      longer.set(answerOf);
      answerOf = longer;
    }
    answerOf[number] = indexOf(answerFrom(judgement));
    for (const key of keys) {
      const list = askers.get(key);
      if (list) list.push(number);
      else askers.set(key, [number]);
    }
    if (cites) citing.add(number);
  }

  function indexOf(answer: Answer): number {
    const key = JSON.stringify(answer);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, answers.length);
    return answers.push(answer) - 1;
  }

  async function catchUp(turn: Turns): Promise<void> {
    for (; done < pool.size; done++) {
      await turn();
      add(done, pool.criterion(done));
    }
  }

  return {
    answers,
    get answerOf() {
      return answerOf;
    },
    asking: (key) => askers.get(key) ?? [],
    judgement: (number) => whole.get(number),
    keep(number, judgement) {
      if (citing.has(number)) return;
      whole.set(number, judgement);
      if (whole.size > MOST_WHOLE) whole.delete(whole.keys().next().value!);
    },
    extend(turn) {
      extending = extending.then(
        () => catchUp(turn),
        () => catchUp(turn),
      );
      return extending;
    },
  };
}

/** A judgement without its words: of its needs the domains remain, each once. */
export const answerFrom = ({ section, applicable, holds, verdict, basis, strict, needs }: Judgement): Answer => ({
  id: '',
  section,
  text: '',
  applicable,
  holds,
  verdict,
  basis,
  strict,
  evidence: [],
  needs: [...new Set(needs.map(({ domain }) => domain))].sort().map((domain) => ({ domain, why: '' })),
});
