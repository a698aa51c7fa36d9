import type { Cue } from '../marks/mark.ts';

const possible: Cue = { modality: 'possible' };
const planned: Cue = { modality: 'planned', phase: 'future' };
const found: Cue = { hint: 'condition', loose: true };
const taking: Cue = { hint: 'medication', phase: 'present' };
const doing: Cue = { hint: 'procedure', phase: 'present', loose: true };

/** Signs that point to a finding, what is done or asked for, and how a treatment is kept. */
export const FURTHER_CUES: readonly (readonly [pattern: string, cue: Cue])[] = [
  [
    'clinical? signs|symptoms|findings|features|evidence|presentation suggestive|consistent|compatible|indicative of|with',
    possible,
  ],
  [
    'clinical? signs|symptoms and|or|/ clinical? signs|symptoms suggestive|consistent|compatible|indicative of|with',
    possible,
  ],
  ['suggestive|indicative of', possible],
  ['clinical? signs|symptoms and|or|/ clinical? signs|symptoms of', found],
  ['clinical symptoms|signs|manifestations of', found],
  ['objectively|formally documented|confirmed|verified|diagnosed|proven', found],
  ['currently? doing|practicing|practising|engaged|engaging in? any|some?', doing],
  ['enrollment|enrolment in', { hint: 'procedure', loose: true }],
  ['is|are|was|were|been recommended|advised for|to', planned],
  ['anticipated|expected need|requirement for|of', planned],
  ['desire|desires|request|requests|requesting for', planned],
  ['immediate|urgent need for|of', { hint: 'medication', phase: 'present', loose: true, needs: true }],
  ['co - treatment|medication|administration|therapy with|of', taking],
  ['at|with a? stable dose|doses|dosage|dosages|dosing', { attr: ['stability', 'stable'] }],
  ['order|orders placed|made for', planned],
  ['in? a|the state of', {}],
  ['self - report', {}],
  ['self-report', {}],
  ['determined|assessed|identified by|on|through self-report', {}],
];
