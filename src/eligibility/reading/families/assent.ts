import type { Family, PhraseHead } from './family.ts';

const consent: PhraseHead = { domain: 'consent', rule: 'consent.informed', modality: 'willingness', reach: 'clause' };
const willing: PhraseHead = { domain: 'consent', rule: 'consent.willing', modality: 'willingness', reach: 'clause' };
const able: PhraseHead = { domain: 'consent', rule: 'consent.able', modality: 'ability', reach: 'clause' };
const unable: PhraseHead = { ...able, negated: true };
const unwilling: PhraseHead = { ...willing, negated: true };
/** For what somebody wants to be treated belongs to it. */
const seeking: PhraseHead = {
  ...willing,
  rule: 'consent.seeking-care',
  concept: 'wish to be treated',
};
const interference: PhraseHead = { domain: 'judgement', rule: 'judgement.interference', reach: 'clause' };
const study = 'study|trial|research|survey|project|experiment|protocol|program|programme|test|procedures|contents';
const fully = 'fully|carefully|full|detailed|complete|thorough|thoroughly|sufficient|sufficiently|adequate|clear';
const told =
  'explanation|explanations|explained|informed|information|hearing|heard|listening|listened|briefing|understanding|instruction';

/** Further ways to say that somebody agrees to take part, was told about it, and is able to. */
export const ASSENT: Family = {
  phrases: [
    [
      'patient|patients|subject|subjects|participant|participants|volunteer|volunteers themselves|himself|herself participated|participate|participates|agree|agreed|sign|signed voluntarily|freely|willingly?',
      willing,
    ],
    [
      'voluntarily|freely|willingly join|joins|joined|joining|enter|enters|entered|attend|attends|attended|take|takes',
      willing,
    ],
    [
      `after|following|upon|once|having a|an|the|being|received? ${fully}? ${told} of|about|on|to|regarding? … ${study}`,
      consent,
    ],
    [
      `after|having|who|has|have? ${fully} ${told} ,|and|or|& ${fully}? understanding|understand|understood|understands|comprehending the|this|of? … ${study}`,
      able,
    ],
    [
      'express|expresses|expressed|expressing his|her|their|an|the|full? his|her|their? full? understanding|comprehension of',
      able,
    ],
    [
      'express|expresses|expressed|expressing his|her|their|a|the? willingness|agreement|interest|desire|wish to|in',
      willing,
    ],
    ['able ,? willing ,? and able|capable to', { ...able, rule: 'consent.able-and-willing' }],
    ['unability|inabilities|unabilities|disability to', unable],
    ['otherwise unable|incapable|unwilling to|of', unable],
    ['not ready|prepared|keen|inclined|inclining to', unwilling],
    ['difficult|difficulty to participate|cooperate|comply|adhere|follow|attend', unable],
    [
      'fill|fills|filled|filling in|out|up the|a|an|all|any|their|this? … questionnaire|questionnaires|form|forms|scale|scales|survey|surveys|diary|diaries',
      willing,
    ],
    ['obstruction|obstructions|hindrance to', unable],
    ['incapacitation', { domain: 'consent', rule: 'consent.able', modality: 'ability', negated: true }],
    [
      'seeking|seek|seeks|sought active|professional|medical|psychological|any|further|outpatient? treatment|care|help|therapy for|from|with|because',
      seeking,
    ],
    [
      'treatment seeking',
      { domain: 'consent', rule: 'consent.seeking-care', modality: 'willingness', population: true },
    ],
    [
      'which|that? do|does|did|would|will not allow|permit|enable|let their|his|her|the|full|safe? participation|inclusion|cooperation|communication|enrolment|enrollment|follow-up|compliance',
      interference,
    ],
    ['unfamiliar|unfamiliarity with', unable],
  ],
};
