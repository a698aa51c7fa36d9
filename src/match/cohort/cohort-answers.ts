import type { Criterion } from '../../eligibility/criterion.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { bodyOf } from '../catalogue/criterion-body.ts';
import type { Turns } from '../turns.ts';
import type { Cohort } from './cohort.ts';
import { type Cells, createCells } from './cohort-cells.ts';
import { type CriterionAnswers, criterionAnswers } from './criterion-answers.ts';
import { type RecordedAnswers, recordedAnswers } from './recorded-answers.ts';
import { createSpareMemory, type SpareMemory } from './spare-memory.ts';

/** Bytes of answers that are kept for the studies to come. */
const MOST_BYTES = 128 * 2 ** 20;
/** Days and policies of which answers are kept. */
const MOST_OPTIONS = 2;

/** What is known of all patients of a cohort, judged under the same options. Criteria that say the same are one, whichever study states them. */
export interface CohortAnswers {
  readonly cohort: Cohort;
  readonly options: JudgeOptions;
  readonly cells: Cells;
  readonly spare: SpareMemory;
  /** As of the present members. */
  criterion(criterion: Criterion, turn: Turns): Promise<CriterionAnswers>;
  recorded(conditions: readonly string[], turn: Turns): Promise<RecordedAnswers>;
}

type Kept = CriterionAnswers | RecordedAnswers;

export function createCohortAnswers(cohort: Cohort, options: JudgeOptions, mostBytes = MOST_BYTES): CohortAnswers {
  const cells = createCells(cohort, options);
  const spare = createSpareMemory();
  /** Last used last. */
  const kept = new Map<string, Kept>();

  async function used<T extends Kept>(name: string, turn: Turns, make: () => Promise<T>): Promise<T> {
    cells.grow();
    const known = kept.get(name) as T | undefined;
    await known?.grow(turn);
    const one = known ?? (await make());
    kept.delete(name);
    let bytes = one.touched.bytes;
    for (const { touched } of kept.values()) bytes += touched.bytes;
    for (const [oldest, { touched }] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= touched.bytes;
    }
    kept.set(name, one);
    return one;
  }

  return {
    cohort,
    options,
    cells,
    spare,
    criterion: (criterion, turn) =>
      used(JSON.stringify(bodyOf(criterion)), turn, () => criterionAnswers({ cohort, cells, spare }, criterion, turn)),
    recorded: (conditions, turn) =>
      used(`recorded ${conditions.join()}`, turn, () => recordedAnswers({ cohort, spare }, conditions, turn)),
  };
}

/** Answers for the days and policies that were asked for last. */
export function createKeptAnswers(): (cohort: Cohort, options: JudgeOptions) => CohortAnswers {
  const kept: { readonly answers: CohortAnswers; readonly epoch: number }[] = [];
  return (cohort, options) => {
    const at = kept.findIndex(
      ({ answers, epoch }) => answers.cohort === cohort && epoch === cohort.epoch && areAlike(answers.options, options),
    );
    const one = kept.splice(at, at < 0 ? 0 : 1)[0] ?? {
      answers: createCohortAnswers(cohort, options),
      epoch: cohort.epoch,
    };
    kept.unshift(one);
    kept.length = Math.min(kept.length, MOST_OPTIONS);
    return one.answers;
  };
}

const areAlike = (a: JudgeOptions, b: JudgeOptions): boolean =>
  a.asOf === b.asOf && a.policy === b.policy && a.willing === b.willing && a.terminology === b.terminology;
