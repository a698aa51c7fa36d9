import { atomsOf, type Criterion } from '../../eligibility/criterion.ts';
import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import { type RecordKey, type SilentJudgement, silentJudge } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { Turns } from '../turns.ts';
import { type BirthGroups, birthGroups } from './birth-groups.ts';
import type { Cohort } from './cohort.ts';
import { isEntryKey } from './entry-kinds.ts';

/**
 * Patients of one class of records and one age: without an entry that a criterion asks for, all of them are judged alike
 * by it.
 */
export interface Cells {
  readonly count: number;
  /** By slot. */
  readonly of: Uint16Array;
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

const BIRTH: RecordKey = 'birth';
/** Who has died is no candidate. */
const NEVER: RecordKey = 'deceased';

type Judge = (criterion: Criterion) => SilentJudgement;

export function createCells(cohort: Cohort, options: JudgeOptions): Cells {
  const groups: BirthGroups = birthGroups(cohort.births, options.asOf);
  const [classOf, birthOf] = [cohort.classOf(), cohort.birthOf()];
  const numbers = new Int32Array(cohort.classes.length * groups.births.length).fill(-1);
  const places: { readonly inClass: number; readonly group: number }[] = [];
  const of = new Uint16Array(cohort.slots);
  for (let slot = 0; slot < of.length; slot++) {
    const [inClass, group] = [classOf[slot]!, groups.of[birthOf[slot]!]!];
    const place = inClass * groups.births.length + group;
    if (numbers[place]! < 0) numbers[place] = places.push({ inClass, group }) - 1;
    of[slot] = numbers[place]!;
  }
  const byClass = cohort.classes.map((one) => silentJudge(one, options));
  const byCell: Judge[] = places.map(({ inClass, group }) => {
    const birth = groups.births[group];
    return birth ? silentJudge(cohort.classes[inClass]!, options, birth) : byClass[inClass]!;
  });

  return {
    count: places.length,
    of,
    async answers(criterion, turn) {
      const silent = byClass.map((judge) => judge(criterion));
      const keys = new Set(silent.flatMap((one) => one.keys));
      const byAge = atomsOf(criterion.ast).some(({ domain }) => domain === 'age');
      const judgements: (Judgement | undefined)[] = [];
      for (const [cell, { inClass }] of places.entries()) {
        if (!silent[inClass]!.keys.includes(BIRTH)) {
          judgements.push(silent[inClass]!.judgement);
          continue;
        }
        await turn();
        const known = byCell[cell]!(criterion);
        for (const key of known.keys) keys.add(key);
        // The ages of a cell can lie on both sides of a bound that is no whole number of years.
        const isSplit = byAge && known.judgement.verdict === 'unknown' && groups.births[places[cell]!.group];
        judgements.push(isSplit ? undefined : known.judgement);
      }
      const others = [...keys].filter((key) => !isEntryKey(key) && key !== BIRTH && key !== NEVER);
      return { judgements, keys: new Set([...keys].filter(isEntryKey)), ofAll: others.length > 0 };
    },
  };
}
