import type { Criterion } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Sections } from '../../store/section-file.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { TrialTerm } from '../indexed-trial.ts';
import {
  type JudgedCondition,
  judgeCondition,
  type StudyConditions,
  studyConditions,
} from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { CriterionPool } from './criterion-pool.ts';
import { type Places, placeOf } from './places.ts';
import { type Patient, type Subject, SubjectColumns, type SubjectFits } from './subject-fits.ts';
import { TextTable } from './text-table.ts';

/** What studies are about, each once, by numbers from 0: many studies are about the same. */
export interface StudySubjects {
  readonly size: number;
  /** @param criteria of the study, which say what it is about where it does not say so itself */
  number(stated: readonly TrialTerm[], criteria: readonly Criterion[]): number;
  /** The criterion of the pool that whoever has one of its conditions meets; undefined where it names none. */
  criterion(number: number): number | undefined;
  /** How near a patient is to each of them. */
  fits(patient: Patient): SubjectFits;
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
  /** What they are made of: with the same pool, subjects that are made of it are the same. */
  sections(): Sections;
  /**
   * What these alone are made of, in their order.
   *
   * @param places of the criteria in the pool that they are to be of
   */
  only(numbers: Iterable<number>, places: Places, turn: Turns): Promise<Sections>;
}

/** A subject as it is kept, in JSON. */
type Kept = readonly [criterion: number | null, conditions: Omit<StudyConditions, 'criterion'>];

/** Stands for the criterion of a subject, which is looked up by its number. */
const OWN = {} as Criterion;

export function createStudySubjects(pool: CriterionPool, terminology: Terminology, kept?: Sections): StudySubjects {
  const texts = new TextTable(kept);
  const subjects: Subject[] = [];
  const subject = (number: number): Subject => (subjects[number] ??= subjectIn(texts.text(number)));
  const columns = new SubjectColumns(subject);
  return {
    get size() {
      return texts.size;
    },
    number(stated, criteria) {
      const { criterion, ...conditions } = studyConditions(stated, criteria, terminology);
      const own: Kept = [criterion === undefined ? null : pool.number(criterion), conditions];
      return texts.number(JSON.stringify(own));
    },
    criterion: (number) => subject(number).criterion,
    fits: (patient) => columns.fits(texts.size, patient),
    judged(number, judge, judgeOther, recorded) {
      const { conditions, criterion } = subject(number);
      return judgeCondition(conditions, (asked) => (asked === OWN ? judge(criterion!) : judgeOther(asked)), recorded);
    },
    sections: () => texts.sections(),
    async only(numbers, places, turn) {
      const own = new TextTable();
      for (const number of numbers) {
        await turn();
        const [criterion, conditions] = JSON.parse(texts.text(number)) as Kept;
        const moved: Kept = [criterion === null ? null : placeOf(places, criterion), conditions];
        own.number(JSON.stringify(moved));
      }
      return own.sections();
    },
  };
}

function subjectIn(text: string): Subject {
  const [criterion, conditions] = JSON.parse(text) as Kept;
  return {
    conditions: { ...conditions, criterion: criterion === null ? undefined : OWN },
    criterion: criterion ?? undefined,
  };
}
