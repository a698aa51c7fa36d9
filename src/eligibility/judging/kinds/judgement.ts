import type { Atom } from '../../criterion.ts';
import type { AtomJudge } from '../context.ts';
import { HEALTHY_VOLUNTEER_RULE, judgeHealthy } from '../healthy.ts';
import { judgeNames } from '../literal-judgement.ts';
import { silent } from '../silence.ts';

/** Left to the investigator's opinion: the record's silence is no opinion. Only a healthy volunteer can be ruled out. */
export const judgeInvestigator: AtomJudge = (atom, context) => {
  const concernsHealth = atom.rule === HEALTHY_VOLUNTEER_RULE || /\bhealthy\b/i.test(context.said(atom.span));
  if (concernsHealth) return judgeHealthy(atom, context);
  const recorded =
    atom.rule === 'judgement.contraindication' ? judgeNames(atom, contraindicated(atom), context) : undefined;
  if (recorded) return recorded;
  const concept = atom.concept?.text ?? 'opinion';
  const need = { domain: 'judgement', concept, why: 'only the investigator can judge this' };
  return silent({ domain: 'judgement', charted: false, need }, context);
};

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
