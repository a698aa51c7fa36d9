import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { withoutPregnancy } from '../pregnancy-first.ts';
import { judgePresence } from '../presence-judgement.ts';
import { ruledByMeasure } from '../ruled-by-measure.ts';
import { otherSexOnly } from '../sex-specific.ts';
import { soughtByName } from '../sought.ts';
import { judgeEncounter } from './encounter.ts';
import { judgePolarity } from './observation.ts';

/** Lexicon ids of stays and visits, which a record keeps as encounters. */
const STAYS: ReadonlySet<string> = new Set([
  'hospitalization',
  'emergency-department-visit',
  'intensive-care-admission',
]);

/** An operation, treatment or examination done, under way or planned. */
export const judgeProcedure: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const sought = soughtByName(atom, context);
  if (sought?.ids.some((id) => STAYS.has(id))) return judgeEncounter(atom, context);
  const impossible = sought && otherSexOnly(sought, context);
  if (impossible) return impossible;
  const outcome = atom.attrs?.polarity;
  if (sought && outcome !== undefined) return judgePolarity(atom, outcome, sought, context);
  const charted = judgePresence(atom, context);
  const ended = sought && charted.strict === null ? withoutPregnancy(atom, sought, context) : undefined;
  if (ended) return ended;
  return sought ? ruledByMeasure(atom, sought, charted, context) : charted;
};
