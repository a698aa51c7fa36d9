import { LEXICON } from '../../../terminology/concept.ts';
import type { Atom, ConceptRef, Quantity } from '../../criterion.ts';
import { cite } from '../citation.ts';
import type { AtomJudge, Context } from '../context.ts';
import { HEALTHY_VOLUNTEER_RULE, judgeHealthy } from '../healthy.ts';
import { illnessNow, isNothingAcute } from '../illness-now.ts';
import { judgeNames } from '../literal-judgement.ts';
import { judgeMeasured } from '../measured-judgement.ts';
import { withoutNamedCause } from '../named-cause.ts';
import { type Outcome, settled } from '../outcome.ts';
import { judgeQuality } from '../quality.ts';
import { signsOf } from '../signs.ts';
import { silent } from '../silence.ts';
import { soughtByName, soughtOf } from '../sought.ts';

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
  const cause = OF_EFFECT.has(atom.rule) ? withoutNamedCause(atom, context) : undefined;
  const found = estimated ?? judgeQuality(atom, context) ?? cause;
  if (found) return found;
  if (isWell(atom, context)) return settled(true, 'presumption');
  const concept = atom.concept?.text ?? 'opinion';
  const need = { domain: 'judgement', concept, why: 'only the investigator can judge this' };
  const charted = isShortLife(atom, context) && !isMortallyIll(context);
  return silent({ domain: 'judgement', charted, need }, context);
};

/** Opinions about what something would do. */
const OF_EFFECT: ReadonlySet<string> = new Set(['judgement.interference', 'judgement.opinion']);

/** That the patient is about to die is what every note of them would be about; how long others live nobody writes. */
const isShortLife = ({ rule, quantity, attrs }: Atom, context: Context): boolean =>
  rule === 'judgement.life-expectancy'
    ? quantity?.op === '<' || quantity?.op === '<='
    : rule === 'judgement.terminal' && !isOfTheMoment(attrs?.acuity, context);

/** "Acute or terminal illness" asks for both; and who is dying today is not read from the note of an emergency. */
const isOfTheMoment = (acuity: string | undefined, context: Context): boolean =>
  !context.index.spansTime || (acuity !== undefined && !isNothingAcute(context));

/** A healthy person who must not be acutely ill, or whose outlook must not be poor: where a chart of years has nothing of the kind. */
function isWell({ rule, attrs, span }: Atom, context: Context): boolean {
  if (context.policy === 'strict' || !context.clears || !context.index.spansTime) return false;
  if (context.index.unread.includes('condition')) return false;
  if (rule === 'judgement.healthy' && attrs?.acuity === 'acute') return isNothingAcute(context);
  return rule === 'judgement.prognosis' && POOR.test(context.said(span)) && !isMortallyIll(context);
}

const POOR = /\b(?:poor|bad|hopeless|limited)\b/i;

const LIFE_EXPECTANCY: ConceptRef = {
  text: 'life expectancy',
  codes: [{ system: LEXICON, code: 'life-expectancy' }],
  closure: 'self',
  via: [],
};

function isMortallyIll(context: Context): boolean {
  const sought = soughtOf(LIFE_EXPECTANCY, context);
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
