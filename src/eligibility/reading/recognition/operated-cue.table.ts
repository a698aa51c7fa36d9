import type { Cue } from '../marks/mark.ts';

const found: Cue = { hint: 'condition', loose: true };
const confirmed: Cue = { hint: 'condition' };
const coming: Cue = { modality: 'planned', phase: 'future', hint: 'medication', loose: true };
const unborn: Cue = { subject: 'fetus' };

/** How what is operated on, born or examined is spoken of: of the fetus, found at surgery, on the way to health. */
export const OPERATED: readonly (readonly [pattern: string, cue: Cue])[] = [
  [
    'medical|clinical|hospital|health|patient record|records|chart|charts shows|show|indicates|indicate|reveals|reveal',
    found,
  ],
  [
    'surgically|laparoscopically|arthroscopically|endoscopically|hysteroscopically|sonographically|ultrasonographically|angiographically|polysomnographically|radiographically confirmed|proven|diagnosed|documented|verified|detected',
    confirmed,
  ],
  ['recovering from', { hint: 'condition', loose: true, attr: ['stability', 'recovering'] }],
  ['visually significant', { attr: ['severity', 'visually significant'] }],
  ['intended|foreseen|anticipated use|administration|intake of', coming],
  ['born at', {}],
  ['in|of the|any|a|one|either of? the? fetus|fetuses|foetus|foetuses', unborn],
  ['in|of fetus|fetuses|foetus|foetuses', unborn],
];
