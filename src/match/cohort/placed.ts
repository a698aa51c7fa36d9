import type { Judgement } from '../../eligibility/verdict.ts';
import type { ConditionFit } from '../score/study-condition.ts';
import { shownScore, summarise } from '../summary.ts';
import type { Asked } from './asked.ts';
import type { PlacedPatient } from './places.ts';

/** Sums in another order differ in their last digits: a patient is passed over only who falls short by more than this. */
export const SLACK = 1e-9;

/** @param answers of the criteria of the study, in their order */
export function placed(id: string, asked: Asked, answers: readonly Judgement[], fit: ConditionFit): PlacedPatient {
  const all = asked.criteria.map((criterion, at) => ({ criterion, judgement: answers[at]! }));
  const condition = { fit, asked: asked.conditions.asked };
  const summary = summarise(all, { open: asked.open, complete: asked.complete, condition });
  return { id, score: shownScore(summary), notMet: summary.notMet };
}
