import { kept } from '../../../kernel/kept.ts';
import type { Atom } from '../../criterion.ts';
import { shownBySubstance } from '../allergy-at-large.ts';
import type { AtomJudge } from '../context.ts';
import { controlledByMeasure } from '../control.ts';
import { judgeFamily } from '../family.ts';
import { HEALTHY, judgeHealthy } from '../healthy.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { MEASURED_STATES } from '../measured-state.table.ts';
import { ruledOutAsNormal, shownAsPositive } from '../normal-finding.ts';
import { ownMeasure } from '../own-measure.ts';
import { judgePresence } from '../presence-judgement.ts';
import { ruledByMeasure } from '../ruled-by-measure.ts';
import { otherSexOnly } from '../sex-specific.ts';
import { type Sought, soughtByName } from '../sought.ts';
import { judgePolarity } from './observation.ts';

/** A disease, symptom or finding of the patient, or of the patient's family. */
export const judgeCondition: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return judgeFamily(atom, context);
  const sought = soughtByName(atom, context);
  if (sought?.ids.includes(HEALTHY)) return judgeHealthy(atom, context);
  const impossible = sought && otherSexOnly(sought, context);
  if (impossible) return impossible;
  const shown = sought && shownBySubstance(atom, sought, context);
  if (shown) return shown;
  const outcome = atom.attrs?.polarity;
  if (sought && outcome !== undefined && !atom.quantity) return judgePolarity(atom, outcome, sought, context);
  const { quantity } = atom;
  const bare = quantity === undefined ? atom : withoutQuantity(atom);
  const charted = judgePresence(bare, context);
  const present = sought
    ? [ruledByMeasure, shownAsPositive, ruledOutAsNormal].reduce(
        (known, by) => by(bare, sought, known, context),
        charted,
      )
    : charted;
  if (!sought) return present;
  if (!quantity) return controlledByMeasure(bare, sought, present, context);
  // Whoever has none of it at all is within an upper bound of it: what the text means by that is for the reader to say.
  const upper = (quantity.op === '<' || quantity.op === '<=') && !isTooLittle(sought);
  if (present.policy === false && !upper) return present;
  if (present.policy !== false && atom.attrs?.stage !== undefined) return present;
  return judgeMeasured(atom, quantity, ownMeasure(sought, quantity, context), context);
};

/** Always the same for the same atom: what is kept of atoms is kept of it too. */
const withoutQuantity = kept(({ quantity: _quantity, ...bare }: Atom): Atom => bare);

/** "neutropenia below 1000": a state that is itself too low a value, so that whoever is without it is above the bound. */
const isTooLittle = ({ ids }: Sought): boolean =>
  MEASURED_STATES.some(({ condition, allows }) => allows.hi !== undefined && ids.includes(condition));
