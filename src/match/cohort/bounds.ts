import type { Criterion } from '../../eligibility/criterion.ts';
import type { RecordKey } from '../../eligibility/judging/record-keys.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import { BANDS } from '../score/fitted.ts';
import { bandOf, conditionWeight, criterionWeight, type ScoreParts } from '../score/score.ts';
import { CONDITION_FITS, type ConditionFit, judgeCondition } from '../score/study-condition.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import type { Cohort } from './cohort.ts';
import type { CellAnswers, Cells } from './cohort-cells.ts';
import type { Ranks } from './promising.ts';

/** Stands for the logarithm of 0 in sums that must be undone. */
const LEAST = -1000;

/** How well each patient can fit at most, if all that the record may say something about were met. */
export interface Bounds {
  /** By slot: the sum of the logarithms of the weights of what is known, at least `LEAST` each. */
  readonly logWeight: Float64Array;
  /** By slot: criteria that are known not to be met. */
  readonly notMet: Int16Array;
  /** By slot: 1 where there is anything to judge; else all is known. */
  readonly open: Uint8Array;
  readonly ranks: Ranks;
  /** Of the criteria of the study, in their order. */
  readonly answers: readonly CellAnswers[];
  /** What the greatest score of a patient is made of; where nothing is open, the score. */
  parts(slot: number): ScoreParts;
}

interface Part {
  readonly answers: CellAnswers;
  readonly weights: Float64Array;
  readonly blocks: Uint8Array;
}

/** Posting entries that are walked between two looks at the clock. */
const BETWEEN_TURNS = 1 << 16;

/** Every patient of the cohort, three-valued: no patient's score is ever greater than the bound. */
export async function cohortBounds(cohort: Cohort, cells: Cells, asked: Asked, turn: Turns): Promise<Bounds> {
  const parts: Part[] = [];
  for (const criterion of asked.criteria) parts.push(partOf(await cells.answers(criterion, turn), cells.count));
  const logWeight = new Float64Array(cohort.slots);
  const notMet = new Int16Array(cohort.slots);
  const open = new Uint8Array(cohort.slots);
  const marks = new Uint16Array(cohort.slots);

  async function touch(keys: Iterable<RecordKey>, mark: number, found: (slot: number) => void): Promise<void> {
    const kinds = new Set([...keys].flatMap((key) => cohort.kinds.having(key)));
    for (const kind of kinds) {
      const slots = cohort.having(kind);
      for (let at = 0; at < slots.length; at++) {
        if (at % BETWEEN_TURNS === 0) await turn();
        const slot = slots[at]!;
        if (marks[slot] === mark) continue;
        marks[slot] = mark;
        found(slot);
      }
    }
  }

  for (const [at, { answers, weights, blocks }] of parts.entries()) {
    if (answers.ofAll) continue;
    await touch(answers.keys, at + 1, (slot) => {
      const cell = cells.of[slot]!;
      logWeight[slot]! -= weights[cell]!;
      notMet[slot]! -= blocks[cell]!;
      open[slot] = 1;
    });
  }
  const fit = await fitBounds(cells, asked, turn);
  const ownFit = new Uint8Array(cohort.slots);
  await touch(fit.keys, parts.length + 1, (slot) => {
    ownFit[slot] = 1;
    open[slot] = 1;
  });

  const sums = new Float64Array(cells.count);
  const blocked = new Uint16Array(cells.count);
  const openCell = new Uint8Array(cells.count);
  for (const { answers, weights, blocks } of parts) {
    for (let cell = 0; cell < cells.count; cell++) {
      sums[cell]! += weights[cell]!;
      blocked[cell]! += blocks[cell]!;
      if (answers.ofAll || answers.judgements[cell] === undefined) openCell[cell] = 1;
    }
  }
  const complete = asked.complete && asked.criteria.length > 0;
  const partsOf = (logWeight: number, notMet: number, fit: ConditionFit): ScoreParts => ({
    logWeight: logWeight < LEAST / 2 ? Number.NEGATIVE_INFINITY : logWeight,
    notMet,
    complete,
    condition: { asked: asked.conditions.asked, fit },
  });
  const ranks: Ranks = { band: new Uint8Array(cohort.slots), within: new Float64Array(cohort.slots) };
  const bands = FITS.map((fit) => [0, 1].map((blocked) => BANDS.indexOf(bandOf(partsOf(0, blocked, fit)))));
  const fitWeights = FITS.map((fit) => Math.log(conditionWeight({ asked: asked.conditions.asked, fit })));
  const cellFits = fit.of.map((one) => FITS.indexOf(one));
  for (let slot = 0; slot < cohort.slots; slot++) {
    if (slot % BETWEEN_TURNS === 0) await turn();
    const cell = cells.of[slot]!;
    logWeight[slot]! += sums[cell]!;
    notMet[slot]! += blocked[cell]!;
    if (openCell[cell] === 1 || fit.open) open[slot] = 1;
    const fitAt = ownFit[slot] === 1 ? RECORDED : cellFits[cell]!;
    ranks.band[slot] = bands[fitAt]![notMet[slot]! > 0 ? 1 : 0]!;
    ranks.within[slot] = Math.min(logWeight[slot]! + fitWeights[fitAt]!, 0);
  }
  return {
    logWeight,
    notMet,
    open,
    ranks,
    answers: parts.map(({ answers }) => answers),
    parts: (slot) =>
      partsOf(logWeight[slot]!, notMet[slot]!, ownFit[slot] === 1 ? 'recorded' : fit.of[cells.of[slot]!]!),
  };
}

const FITS = CONDITION_FITS;
const RECORDED = FITS.indexOf('recorded');

/** What must be judged counts as met, and as if it could not concern the patient: nothing weighs more. */
function partOf(answers: CellAnswers, cells: number): Part {
  const weights = new Float64Array(cells);
  const blocks = new Uint8Array(cells);
  for (const [cell, judgement] of answers.judgements.entries()) {
    if (judgement === undefined || answers.ofAll) continue;
    weights[cell] = Math.max(Math.log(criterionWeight(judgement)), LEAST);
    blocks[cell] = isBlocker(judgement) ? 1 : 0;
  }
  return { answers, weights, blocks };
}

export const isBlocker = ({ applicable, verdict }: Judgement): boolean => applicable !== false && verdict === 'not-met';

interface FitBounds {
  /** By cell: the best that a patient can be without an entry under the keys. */
  readonly of: readonly ConditionFit[];
  readonly keys: readonly RecordKey[];
  /** It is to be judged even so. */
  readonly open: boolean;
}

async function fitBounds(cells: Cells, { conditions }: Asked, turn: Turns): Promise<FitBounds> {
  const every = Array.from({ length: cells.count }, (_, cell) => cell);
  const { criterion, parents, takesHealthy } = conditions;
  if (criterion === undefined) return { of: every.map(() => 'unstated'), keys: [], open: false };
  const answers = await cells.answers(criterion, turn);
  const keys = [...answers.keys, ...parents.map((id) => `o:${id}`)];
  const open = answers.ofAll || answers.judgements.includes(undefined) || takesHealthy;
  const silent = (cell: number): ConditionFit => {
    const judged = answers.judgements[cell];
    if (answers.ofAll || judged === undefined) return 'recorded';
    if (takesHealthy) return judged.holds === true ? 'recorded' : 'healthy';
    return judgeCondition(conditions, (asked: Criterion) => mustBe(asked, criterion, judged), new Set()).fit;
  };
  return { of: every.map(silent), keys, open };
}

function mustBe(asked: Criterion, criterion: Criterion, judged: Judgement): Judgement {
  if (asked !== criterion) throw new Error('A study that refuses healthy people asks for nothing but its conditions');
  return judged;
}
