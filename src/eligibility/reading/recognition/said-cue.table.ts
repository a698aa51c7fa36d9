import type { Cue } from '../marks/mark.ts';

const found: Cue = { hint: 'condition', loose: true };
const ever: Cue = { phase: 'ever' };
const present: Cue = { phase: 'present' };
const possible: Cue = { modality: 'possible' };
const took: Cue = { hint: 'medication', phase: 'past', loose: true };
const needing: Cue = { hint: 'medication', loose: true, needs: true };
const coming: Cue = { modality: 'planned', phase: 'future', hint: 'medication', loose: true };
const unresponsive: Cue = { hint: 'medication', loose: true, phase: 'past', attr: ['stability', 'unresponsive'] };
const responsive: Cue = { hint: 'medication', loose: true, phase: 'past', attr: ['stability', 'responsive'] };
const refractory: Cue = { attr: ['stability', 'refractory'] };
const partly: Cue = { hint: 'medication', loose: true, phase: 'past', attr: ['stability', 'partially responsive'] };

/** How a finding is spoken of (that it is reported, found, needed, answered to), and words of degree in forms that the plain ones lack. */
export const SAID: readonly (readonly [pattern: string, cue: Cue])[] = [
  ['self report|reports|reporting|reported of?', {}],
  ['existence|occurrence|prevalence|documentation|proof of|for', found],
  ['antecedent|antecedents|precedent|precedents of', ever],
  [
    'please? see|refer to? the? study|trial|protocol? protocol? appendix|appendices|section|annex|table|attachment|figure i|ii|iii|iv|1|2|3|4|5|a|b|c|d?',
    {},
  ],
  ['actual|actually', present],
  ['wear|wears|wearing a|an|the|any?', present],
  ['co existing|existent|occurring|morbid', present],
  ['coexisting|coexistent|cooccurring|comorbid', present],
  ['clinical|objective evidence|signs|manifestation|manifestations of', found],
  ['test|tested|tests|testing positive|positively for?', { attr: ['polarity', 'positive'] }],
  ['test|tested|tests|testing negative|negatively for?', { attr: ['polarity', 'negative'] }],
  ['suggestive|suspicious|indicative of|for', possible],
  ['signs|symptoms|findings|evidence suggesting|suggestive|indicating of?', possible],
  ['any|some|whatever degree|degrees|stage|stages|grade|grades|extent of', {}],
  ['requirement|requirements|necessity for|of', needing],
  ['requirement|requirements|necessity for|of the? use|administration of', needing],
  ['expected|foreseen use|need|administration|introduction|initiation of|for', coming],
  ['have|has|had|having ever|previously|already taken', took],
  ['taken any|a|an|some', took],
  ['not ever|previously|yet|already? taken', { ...took, negates: true }],
  ['mildly', { attr: ['severity', 'mild'] }],
  ['moderately', { attr: ['severity', 'moderate'] }],
  ['mildly to|or|- moderately', { attr: ['severity', 'mild to moderate'] }],
  ['moderately to|or|and|- severely', { attr: ['severity', 'moderate to severe'] }],
  ['on a|an? regular|routine|continuous basis', { attr: ['dose', 'regular'] }],
  ['on a? daily basis', { attr: ['dose', 'daily'] }],
  ['fail|fails|failed|failing|failure|unable|inability to respond to', unresponsive],
  ['non|no|not a? responder|responders|responsive|response to', unresponsive],
  ['nonresponder|nonresponders|nonresponsive|unresponsive|nonresponse to', unresponsive],
  ['not responding|responsive|respond|responded to', unresponsive],
  ['no|poor|inadequate|insufficient|unsatisfactory|absent response|responses to', unresponsive],
  ['lack|absence of response to', unresponsive],
  ['refractory|resistant to both?', refractory],
  ['suboptimal|partial|incomplete|weak response|responses|responder|responders to', partly],
  ['positive|good|adequate|satisfactory|favorable|favourable|sufficient|successful response|responses to', responsive],
  ['responder|responders|responding|responsive|responds|responded to', responsive],
];
