import type { Family, PhraseHead } from './family.ts';

const healthy: PhraseHead = { domain: 'judgement', rule: 'judgement.healthy' };
const kind = 'general|overall|physical|mental|medical|clinical|psychological';
const whole = 'health|condition|state|status|shape';
const people =
  'volunteer|volunteers|subject|subjects|participant|participants|individual|individuals|adult|adults|control|controls|person|persons|people|donor|donors';

/** Statements on the state of health as a whole. */
export const HEALTH: Family = {
  phrases: [
    [`healthy normal? ${people}?`, healthy],
    [
      `apparently|otherwise|generally|overall|physically|medically|mentally|clinically|basically healthy ${people}?`,
      healthy,
    ],
    [`normal healthy ${people}`, healthy],
    ['normal volunteer|volunteers|controls|individuals|subjects', healthy],
    [
      'compromised|unstable medical|psychological|mental|physical|health history|status|condition|state',
      { ...healthy, negated: true },
    ],
    [
      'stable physical|mental|psychological and|or|/ mental|physical|psychological state|status|condition|health',
      healthy,
    ],
    [`in|of? ${kind}? good|excellent|satisfactory|fair|normal|stable? ${kind} health|condition`, healthy],
    [
      `good|excellent|poor|bad|fair|stable|satisfactory|deteriorating|reduced|generally general|overall|physical|medical|clinical? ${whole}`,
      healthy,
    ],
    [`good|excellent|poor|bad|fair|stable|satisfactory general? ${kind} and|or|,|/ ${kind} health|condition`, healthy],
    [`${kind} good|excellent|poor|bad|fair|stable|satisfactory ${whole}`, healthy],
  ],
};
