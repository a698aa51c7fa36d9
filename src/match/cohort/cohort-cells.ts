import { atomsOf, type Criterion } from '../../eligibility/criterion.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { BIRTH, type RecordKey, type SilentJudgement, silentJudge } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Turns } from '../turns.ts';
import { createBirthGroups } from './birth-groups.ts';
import type { Cohort } from './cohort.ts';
import { isEntryKey } from './entry-kinds.ts';
import { sharedJudgements } from './shared-judgements.ts';

/**
 * Patients of one class of records and one age: without an entry that a criterion asks for, all of them are judged alike
 * by it.
 */
export interface Cells {
  readonly count: number;
  /** By slot. */
  readonly of: Uint16Array;
  /** Takes in who was added to the cohort since: cells keep their numbers. */
  grow(): void;
  /** What a criterion answers in each cell to those who have nothing that it asks for. */
  answers(criterion: Criterion, turn: Turns): Promise<CellAnswers>;
}

export interface CellAnswers {
  /** By cell; undefined where it depends on the very day of birth, and must be judged. */
  readonly judgements: readonly (Judgement | undefined)[];
  /** Keys of entries that it asks for in any of the cells. */
  readonly keys: ReadonlySet<RecordKey>;
  /** It asks for what any record may have: every patient must be judged. */
  readonly ofAll: boolean;
}

/** The cells tell births apart, all patients are judged on one day, and who has died is no candidate. */
const SETTLED: ReadonlySet<RecordKey> = new Set([BIRTH, 'day', 'deceased']);

type Judge = (criterion: Criterion) => SilentJudgement;

interface Place {
  readonly inClass: number;
  readonly group: number;
}

export function createCells(cohort: Cohort, options: JudgeOptions): Cells {
  const groups = createBirthGroups(options.asOf);
  const groupOf: number[] = [];
  const numbers = new Map<number, number>();
  const places: Place[] = [];
  const byClass: Judge[] = [];
  /** Made where it is first asked. */
  const byCell: (Judge | undefined)[] = [];
  let of = new Uint16Array(0);

  function judgeOf(cell: number): Judge {
    const { inClass, group } = places[cell]!;
    const birth = groups.births[group];
    byCell[cell] ??= birth ? silentJudge(cohort.classes[inClass]!, options, birth) : byClass[inClass]!;
    return byCell[cell];
  }

  function grow(): void {
    while (byClass.length < cohort.classes.length) byClass.push(silentJudge(cohort.classes[byClass.length]!, options));
    while (groupOf.length < cohort.births.length) groupOf.push(groups.number(cohort.births[groupOf.length]!));
    const before = of;
    if (before.length === cohort.slots) return;
    const [classOf, birthOf] = [cohort.classOf(), cohort.birthOf()];
    of = new Uint16Array(cohort.slots);
    of.set(before);
    for (let slot = before.length; slot < of.length; slot++) {
      const place = { inClass: classOf[slot]!, group: groupOf[birthOf[slot]!]! };
      const key = place.group * MOST_CLASSES + place.inClass;
      let number = numbers.get(key);
      if (number === undefined) {
        number = places.push(place) - 1;
        numbers.set(key, number);
      }
      of[slot] = number;
    }
  }
  grow();

  return {
    get count() {
      return places.length;
    },
    get of() {
      return of;
    },
    grow,
    async answers(criterion, turn) {
      const ofClass = sharedJudgements();
      const silent = byClass.map((judge, at) =>
        ofClass({ inClass: cohort.classes[at]!, birth: undefined }, () => judge(criterion)),
      );
      const keys = new Set(silent.flatMap((one) => one.keys));
      const byAge = atomsOf(criterion.ast).some(({ domain }) => domain === 'age');
      const judgements: (Judgement | undefined)[] = [];
      const ofCell = sharedJudgements();
      for (const [cell, { inClass, group }] of places.entries()) {
        if (!silent[inClass]!.keys.includes(BIRTH)) {
          judgements.push(silent[inClass]!.judgement);
          continue;
        }
        await turn();
        const nobody = { inClass: cohort.classes[inClass]!, birth: groups.births[group] };
        const known = ofCell(nobody, () => judgeOf(cell)(criterion));
        for (const key of known.keys) keys.add(key);
        // The ages of a cell can lie on both sides of a bound that is no whole number of years.
        const isSplit = byAge && known.judgement.verdict === 'unknown' && groups.births[group];
        judgements.push(isSplit ? undefined : known.judgement);
      }
      const ofAll = [...keys].some((key) => !isEntryKey(key) && !SETTLED.has(key));
      return { judgements, keys: new Set([...keys].filter(isEntryKey)), ofAll };
    },
  };
}

/** Classes have numbers of two bytes. */
const MOST_CLASSES = 2 ** 16;
