import type { Criterion } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { TrialTerm } from '../indexed-trial.ts';
import {
  type JudgedCondition,
  judgeCondition,
  type StudyConditions,
  studyConditions,
} from '../score/study-condition.ts';
import type { CriterionPool } from './criterion-pool.ts';

/** What studies are about, each once, by numbers from 0: many studies are about the same. */
export interface StudySubjects {
  readonly size: number;
  /** @param criteria of the study, which say what it is about where it does not say so itself */
  number(stated: readonly TrialTerm[], criteria: readonly Criterion[]): number;
  /** The criterion of the pool that whoever has one of its conditions meets; undefined where it names none. */
  criterion(number: number): number | undefined;
  /**
   * @param judge of the patient, by the number in the pool
   * @param judgeOther of the patient, for a criterion that no study states
   */
  judged(
    number: number,
    judge: (criterion: number) => Judgement,
    judgeOther: (criterion: Criterion) => Judgement,
    recorded: ReadonlySet<string>,
  ): JudgedCondition;
}

interface Subject {
  readonly conditions: StudyConditions;
  readonly criterion: number | undefined;
}

/** Stands for the criterion of a subject, which is looked up by its number. */
const OWN = {} as Criterion;

export function createStudySubjects(pool: CriterionPool, terminology: Terminology): StudySubjects {
  const subjects: Subject[] = [];
  const numbers = new Map<string, number>();
  return {
    get size() {
      return subjects.length;
    },
    number(stated, criteria) {
      const { criterion, ...conditions } = studyConditions(stated, criteria, terminology);
      const own = criterion === undefined ? undefined : pool.number(criterion);
      const key = JSON.stringify([own, conditions]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = subjects.length;
      numbers.set(key, number);
      subjects.push({
        conditions: { ...conditions, criterion: own === undefined ? undefined : OWN },
        criterion: own,
      });
      return number;
    },
    criterion: (number) => subjects[number]?.criterion,
    judged(number, judge, judgeOther, recorded) {
      const { conditions, criterion } = subjects[number]!;
      return judgeCondition(conditions, (asked) => (asked === OWN ? judge(criterion!) : judgeOther(asked)), recorded);
    },
  };
}
