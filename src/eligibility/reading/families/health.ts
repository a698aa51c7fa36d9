import type { Family, PhraseHead } from './family.ts';

const healthy: PhraseHead = { domain: 'judgement', rule: 'judgement.healthy' };
const otherHealth: PhraseHead = { domain: 'opaque', rule: 'opaque', verbatim: true };
const kind = 'general|overall|physical|mental|medical|clinical|psychological';
const whole = 'health|condition|state|status|shape';
const people =
  'volunteer|volunteers|subject|subjects|participant|participants|individual|individuals|adult|adults|control|controls|person|persons|people|donor|donors';

const examined =
  'medical|history|,|(|)|12|bp|hr|pr|and|or|/|a|an|full|detailed|complete|physical|clinical|examination|exam|examinations|exams|vital|signs|sign|ecg|electrocardiogram|electrocardiography|12-lead|lead|laboratory|lab|tests|test|testing|blood|pressure|pulse|rate|measurement|measurements|urinalysis|urine|screening|including|the|results|values|findings|safety|hematology|chemistry|biochemistry|serum|evaluation|evaluations|assessment|assessments|standard|their|pre-study|at|temperature|of|no|abnormalities';

/** What can be healthy without the patient being so. */
const thing =
  'diet|diets|food|foods|eating|meal|meals|lifestyle|lifestyles|behavior|behaviour|behaviors|behaviours|habit|habits|weight|aging|ageing|skin|tissue|tissues|tooth|teeth|gum|gums|gingiva|periodontium|heart|lung|lungs|liver|kidney|kidneys|eye|eyes|hair|function|erection|erections|relationship|relationships|sleep|growth|development|cell|cells|donor-site|limb|side';

/** Healthy in one respect, of which other illnesses say nothing. */
const partly =
  'periodontally|orally|dentally|mentally|psychologically|psychiatrically|emotionally|cognitively|neurologically|sexually|visually|gynecologically|gynaecologically|metabolically|cardiovascularly|immunologically';

/** Statements on the state of health as a whole. */
export const HEALTH: Family = {
  phrases: [
    [`healthy sexual|cardiac|dental|oral|periodontal|eating|contralateral|adjacent? ${thing}`, otherHealth],
    [`${partly} healthy ${people}?`, otherHealth],
    [`physically|medically|somatically and|or|& mentally|psychologically|emotionally healthy ${people}?`, healthy],
    [`mentally|psychologically|emotionally and|or|& physically|medically|somatically healthy ${people}?`, healthy],
    [
      `healthy normal? ${people}? as? determined|indicated|assessed|confirmed|established|evidenced|judged|shown|based|on|according by|on|upon|from|to|through? ${Array(30).fill(`${examined}?`).join(' ')}`,
      healthy,
    ],
    [`healthy normal? ${people}?`, healthy],
    [`apparently|otherwise|generally|overall|physically|medically|clinically|basically healthy ${people}?`, healthy],
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
      `in|of? good|excellent ${kind}? health as? determined|indicated|assessed|confirmed|established|evidenced|judged|shown|based|on|according by|on|upon|from|to|through? ${Array(30).fill(`${examined}?`).join(' ')}`,
      healthy,
    ],
    [
      `good|excellent|poor|bad|fair|stable|satisfactory|deteriorating|reduced|generally general|overall|physical|medical|clinical? ${whole}`,
      healthy,
    ],
    [`good|excellent|poor|bad|fair|stable|satisfactory general? ${kind} and|or|,|/ ${kind} health|condition`, healthy],
    [`good|excellent|poor|bad|fair|satisfactory state of ${kind}? health`, healthy],
    [`good|excellent|fair|satisfactory ${kind} ${kind} health|condition|status`, healthy],
    [`${kind} good|excellent|poor|bad|fair|stable|satisfactory ${whole}`, healthy],
  ],
};
