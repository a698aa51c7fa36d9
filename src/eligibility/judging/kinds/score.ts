import type { AtomJudge } from '../context.ts';
import { judgeTreatmentLines } from '../treatment-lines.ts';
import { isExtent, judgeTumourExtent } from '../tumour-extent.ts';
import { isStage, judgeTumourStage } from '../tumour-stage.ts';
import { judgeObservation } from './observation.ts';

/** A clinical score, class or grade (ECOG, NYHA, ASA): recorded by someone, never computed here. */
export const judgeScore: AtomJudge = (atom, context) => {
  if (isExtent(atom) && atom.subject === 'patient' && atom.modality === 'asserted')
    return judgeTumourExtent(atom, context);
  return isStage(atom) && atom.concept === undefined
    ? judgeTumourStage(atom, context)
    : (judgeTreatmentLines(atom, context) ?? judgeObservation(atom, context));
};
