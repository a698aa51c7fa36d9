import type { Atom, Quantity } from '../../criterion.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { HEALTHY_VOLUNTEER_RULE, judgeHealthy } from '../healthy.ts';
import { illnessNow } from '../illness-now.ts';
import { judgeNames } from '../literal-judgement.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { type Outcome, settled } from '../outcome.ts';
import { judgeQuality } from '../quality.ts';
import { signsOf } from '../signs.ts';
import { silent } from '../silence.ts';
import { soughtByName } from '../sought.ts';

/** Left to the investigator's opinion: the record's silence is no opinion. Only a healthy volunteer can be ruled out. */
export const judgeInvestigator: AtomJudge = (atom, context) => {
  const concernsHealth = atom.rule === HEALTHY_VOLUNTEER_RULE || /\bhealthy\b/i.test(context.said(atom.span));
  if (concernsHealth) return judgeHealthy(atom, context);
  const ill = atom.rule === 'judgement.healthy' && context.policy !== 'strict' ? illnessNow(context) : [];
  if (ill.length > 0) return settled(false, 'presumption', cite(ill, 'judgement.ill'));
  const recorded =
    atom.rule === 'judgement.contraindication' ? judgeNames(atom, contraindicated(atom), context) : undefined;
  if (recorded) return recorded;
  const estimated = atom.quantity && judgeEstimate(atom, atom.quantity, context);
  const found = estimated ?? judgeQuality(atom, context);
  if (found) return found;
  const concept = atom.concept?.text ?? 'opinion';
  const need = { domain: 'judgement', concept, why: 'only the investigator can judge this' };
  return silent({ domain: 'judgement', charted: isShortLife(atom) && !isMortallyIll(atom, context), need }, context);
};

/** That the patient is about to die is what every note of them would be about; how long others live nobody writes. */
const isShortLife = ({ rule, quantity }: Atom): boolean =>
  rule === 'judgement.life-expectancy' && (quantity?.op === '<' || quantity?.op === '<=');

function isMortallyIll(atom: Atom, context: Context): boolean {
  const sought = soughtByName(atom, context);
  return sought === undefined || signsOf(sought, context).length > 0;
}

/** What somebody has estimated and written down (a life expectancy), where that decides; undefined else. */
function judgeEstimate(atom: Atom, quantity: Quantity, context: Context): Outcome | undefined {
  const sought = atom.subject === 'patient' ? soughtByName(atom, context) : undefined;
  const outcome = sought && judgeMeasured(atom, quantity, sought, context);
  return outcome && outcome.strict !== null ? outcome : undefined;
}

/** What a list of problems calls a contraindication to something. */
function contraindicated({ concept }: Atom): readonly string[] {
  if (!concept) return [];
  const { text } = concept;
  return [
    `contraindication to ${text}`,
    `contraindication for ${text}`,
    `${text} contraindication`,
    `${text} contraindicated`,
  ];
}
