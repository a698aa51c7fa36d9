import type { AtomJudge } from '../context.ts';
import { isStage, judgeTumourStage } from '../tumour-stage.ts';
import { judgeObservation } from './observation.ts';

/** A clinical score, class or grade (ECOG, NYHA, ASA): recorded by someone, never computed here. */
export const judgeScore: AtomJudge = (atom, context) =>
  isStage(atom) && atom.concept === undefined ? judgeTumourStage(atom, context) : judgeObservation(atom, context);
