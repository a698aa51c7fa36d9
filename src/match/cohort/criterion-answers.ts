import type { Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import { criterionClass } from '../score/criterion-class.ts';
import type { Turns } from '../turns.ts';
import type { Cohort } from './cohort.ts';
import type { CellAnswers, Cells } from './cohort-cells.ts';
import { NOT_AMONG, SlotCodes } from './slot-codes.ts';
import type { SpareMemory } from './spare-memory.ts';
import { markTouched } from './touched.ts';

/** The code of what is still to be judged. Codes above it are of answers. */
export const OPEN = 1;
const CODES = 256;

/** What one criterion answers to every patient of a cohort, as far as it is known. */
export interface CriterionAnswers {
  /** By code: what was judged, as far as it counts in a grade or a score. */
  readonly answers: readonly (Judgement | undefined)[];
  /** By cell: the code of the answer to whoever has nothing that is asked for. */
  readonly ofCell: Uint8Array;
  /** Of those who have. */
  readonly touched: SlotCodes;
  readonly keys: ReadonlySet<RecordKey>;
  /** Undefined where the patient's record is to be judged. */
  of(slot: number): Judgement | undefined;
  /** Takes in what the patient's record was found to say. */
  learn(slot: number, judgement: Judgement): void;
  /** Takes in who was added to the cohort since. */
  grow(turn: Turns): Promise<void>;
}

export async function criterionAnswers(
  { cohort, cells, spare }: { readonly cohort: Cohort; readonly cells: Cells; readonly spare: SpareMemory },
  criterion: Criterion,
  firstTurn: Turns,
): Promise<CriterionAnswers> {
  const answers: (Judgement | undefined)[] = [undefined, undefined];
  const codes = new Map<string, number>();

  function codeOf(judgement: Judgement): number {
    const { applicable, verdict, basis, holds } = judgement;
    const name = `${criterionClass(judgement)} ${applicable} ${verdict} ${basis} ${holds}`;
    const known = codes.get(name);
    if (known !== undefined) return known;
    if (answers.length === CODES) throw new Error('A criterion has more kinds of answers than a byte can number');
    codes.set(name, answers.length);
    return answers.push({ ...judgement, evidence: [] }) - 1;
  }
  function codesOf({ judgements }: CellAnswers): Uint8Array {
    // Most cells share one of a few judgements.
    const known = new Map(Array.from(new Set(judgements), (one) => [one, one ? codeOf(one) : OPEN]));
    return Uint8Array.from(judgements, (judgement) => known.get(judgement)!);
  }

  /** Who has what is asked for, and who is in a cell without an answer, must be judged. */
  async function open(
    { ofAll, keys }: CellAnswers,
    byCell: Uint8Array,
    from: number,
    turn: Turns,
  ): Promise<Uint8Array> {
    const marks = spare.bytes(cohort.slots - from).fill(ofAll ? OPEN : NOT_AMONG);
    if (ofAll) return marks;
    await markTouched(marks, cohort, keys, from, OPEN, turn);
    if (byCell.includes(OPEN))
      for (let at = 0; at < marks.length; at++) if (byCell[cells.of[from + at]!] === OPEN) marks[at] = OPEN;
    return marks;
  }

  let inCells = await cells.answers(criterion, firstTurn);
  let ofCell = codesOf(inCells);
  const first = await open(inCells, ofCell, 0, firstTurn);
  let touched = new SlotCodes(first);
  spare.give(first);

  return {
    answers,
    get ofCell() {
      return ofCell;
    },
    get touched() {
      return touched;
    },
    get keys() {
      return inCells.keys;
    },
    of(slot) {
      const code = touched.code(slot);
      return answers[code === NOT_AMONG ? ofCell[cells.of[slot]!]! : code];
    },
    learn(slot, judgement) {
      touched.set(slot, codeOf(judgement));
    },
    async grow(turn) {
      if (touched.end === cohort.slots) return;
      const next = cells.count > ofCell.length ? await cells.answers(criterion, turn) : inCells;
      const nextOfCell = next === inCells ? ofCell : codesOf(next);
      // A cell that asks for more than those before it: who has that must be found among all.
      const asksMore = next.ofAll !== inCells.ofAll || [...next.keys].some((key) => !inCells.keys.has(key));
      const marks = await open(next, nextOfCell, asksMore ? 0 : touched.end, turn);
      if (asksMore) touched = new SlotCodes(marks);
      else touched.grow(marks);
      spare.give(marks);
      [inCells, ofCell] = [next, nextOfCell];
    },
  };
}
