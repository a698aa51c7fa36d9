import type { Family } from './family.ts';

/** Statements on the state of health as a whole. */
export const HEALTH: Family = {
  tier: 'B',
  phrases: [
    [
      'healthy volunteer|volunteers|subjects|participants|individuals|adults|controls|persons|people|males|females|men|women?',
      { domain: 'judgement', rule: 'judgement.healthy' },
    ],
    [
      'in|of|general|overall good|stable? general|overall|physical? health|condition',
      { domain: 'judgement', rule: 'judgement.healthy' },
    ],
    [
      'good|poor|stable|generally general|overall|physical? health|condition',
      { domain: 'judgement', rule: 'judgement.healthy' },
    ],
    ['general good|poor|bad health|condition', { domain: 'judgement', rule: 'judgement.healthy' }],
  ],
};
