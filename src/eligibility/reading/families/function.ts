import type { Family, PhraseHead } from './family.ts';

const judged = (name: string, concept: string): PhraseHead => ({
  domain: 'judgement',
  rule: `judgement.${name}`,
  concept,
});

const good =
  'normal|adequate|good|intact|sufficient|satisfactory|corrected|acceptable|functional|appropriate|preserved|near-normal|suitable|proper';
const poor = 'inadequate|insufficient|poor|suboptimal|abnormal|deficient';
const sense = 'hearing|vision|sight|eyesight|visual|auditory|seeing';
const heard = 'hearing|vision|sight|eyesight';
const senses = judged('senses', 'hearing and vision');
const cognition = judged('cognition', 'cognitive function');
const consciousness = judged('consciousness', 'level of consciousness');
const everyday: PhraseHead = {
  domain: 'consent',
  rule: 'consent.able',
  modality: 'ability',
};
const laboratory = judged('laboratory', 'laboratory results');
const test =
  'test|tests|testing|value|values|result|results|finding|findings|parameter|parameters|profile|screening|assessment|assessments|data|panel|panels|evaluation';
const lab =
  'laboratory|lab|biochemical|biochemistry|haematological|hematological|hematologic|haematology|hematology|blood|urinalysis|urine|serum|clinical';
const limits = 'limit|limits|range|ranges';

const findings: PhraseHead = { domain: 'judgement', rule: 'judgement.findings', verbatim: true };
const dexterity = judged('dexterity', 'manual dexterity');
const examined =
  'vital|signs|sign|pulse|heart|rate|bp|pressure|temperature|physical|examination|examinations|exam|ecg|ekg|electrocardiogram|electrocardiograms|electrocardiography|12-lead|medical|history|clinical|laboratory|lab|safety|screening|chemistry|biochemistry|biochemical|haematology|hematology|haematological|hematological|hematologic|coagulation|serology|urinalysis|blood|urine|serum|test|tests|testing|values|value|results|result|parameters|evaluations|assessments|investigations';
/** A list of up to so many words of a kind. */
const listOf = (words: string, most: number): string =>
  `${words} ${Array(most).fill(`,|and|or|/|&|;|${words}?`).join(' ')}`;

const ORGANS: readonly (readonly [words: string, concept: string])[] = [
  ['renal|kidney', 'kidney function'],
  ['hepatic|liver', 'liver function'],
  ['cardiac|heart|cardiovascular|ventricular', 'heart function'],
  ['pulmonary|lung|respiratory', 'lung function'],
  ['hematologic|hematological|haematologic|haematological|hematopoietic|haematopoietic|marrow', 'bone marrow function'],
  ['thyroid', 'thyroid function'],
  ['coagulation|clotting', 'coagulation'],
  ['immune', 'immune function'],
  ['organ|end-organ|organs', 'organ function'],
];
const anyOrgan = `${ORGANS.map(([words]) => words).join('|')}|bone`;

/** How well body and senses work as a whole, where the text gives no measure for it: somebody has to examine the person. */
export const FUNCTION: Family = {
  phrases: [
    [`${good} ${heard}`, senses],
    [`${good} ${sense} and|or|,|/ ${sense} acuity|function|ability|abilities|functions?`, senses],
    [
      `${good} ${sense} and|or|,|/? ${sense}? acuity|function|ability|abilities? to|for`,
      { ...senses, reach: 'clause' },
    ],
    [`normal or|/|,? or? near|corrected to? normal ,? ${heard} and|or|,|/? ${heard}?`, senses],
    [`normal or|/ corrected normal? ${heard} and|or|,|/? ${heard}?`, senses],
    [`corrected to normal ${heard}`, senses],
    [`${heard} normal or|/? corrected to? normal?`, senses],
    [
      `${sense} and|or|,|/? ${sense}? acuity|function|ability? adequate|sufficient|appropriate|suitable to|for`,
      { ...senses, reach: 'clause' },
    ],
    [`${poor} ${sense} and|or|/ ${sense} acuity|function|ability?`, { ...senses, negated: true }],
    ['cognitively|mentally|neurologically intact|normal|adequate|fit|sound|preserved|unimpaired', cognition],
    [`${good} cognition`, cognition],
    [
      `${good} cognitive|mental|intellectual|neurological function|functions|functioning|status|ability|abilities|capacity|capacities|development`,
      cognition,
    ],
    ['cognition is|are? intact|normal', cognition],
    [
      'conscious|awake and|,|/|& alert|oriented|cooperative|awake|conscious and|,|/|&? oriented|alert|cooperative?',
      consciousness,
    ],
    ['conscious patient|patients|subject|subjects|participants', consciousness],
    ['consciousness on|upon|at admission|arrival|inclusion|presentation', consciousness],
    [`${good}|clear consciousness`, consciousness],
    ['alert and|,|& oriented', consciousness],
    [
      'independent|independence|independently|autonomous|dependent|dependence|dependency in|for|with|on the|their|his|her? basic|instrumental|usual|all? activities|adl|adls|iadl|iadls of? daily? living|life?',
      everyday,
    ],
    ['functionally independent|autonomous', everyday],
    [
      'baseline|currently|previously? independent|independently ambulatory|ambulating|mobile|walking|ambulation status|patients?',
      everyday,
    ],
    ['ambulatory|walking status|ability', everyday],
    ['can|could ambulate independently?', { ...everyday, reach: 'clause' }],
    ['ambulate|ambulates|ambulating', { ...everyday, reach: 'clause' }],
    ['abnormal vital signs', findings],
    [
      `${good} erectile|sexual|ejaculatory|orgasmic|urinary|bladder|bowel|voiding|swallowing|gait|motor|olfactory|masticatory|chewing|visual|auditory function|functions|functioning`,
      { domain: 'judgement', rule: 'judgement.function', verbatim: true },
    ],
    ...ORGANS.flatMap(([words, concept]): [string, PhraseHead][] => [
      [`${good} baseline? ${words} system? function|functions|functioning|reserve`, judged('organ-function', concept)],
      [
        `abnormal ${words} function|functions test|tests|testing?`,
        { ...judged('organ-function', concept), negated: true },
      ],
    ]),
    [
      `${good} baseline|major? bone? ${anyOrgan} ,|and|or|/|and/or|& bone? ${anyOrgan} ,|and|or|/|&? and|or? bone? ${anyOrgan}? function|functions|functioning|reserve`,
      judged('organ-function', 'organ function'),
    ],
    [
      `abnormal ${anyOrgan} ,|and|or|/|& ${anyOrgan} function|functions`,
      { ...judged('organ-function', 'organ function'), negated: true },
    ],
    [
      `${good} baseline? bone marrow|hematopoietic|hematologic function|reserve`,
      judged('organ-function', 'bone marrow function'),
    ],
    [
      `${good} baseline? major|vital|main|essential organ|organs system|systems? function|functions|functioning`,
      judged('organ-function', 'organ function'),
    ],
    [
      `${good} function|functions|functioning of the? major|vital|main|all? organs`,
      judged('organ-function', 'organ function'),
    ],
    [
      `${good} baseline? ${listOf(`${anyOrgan}|reserve`, 14)} function|functions|functioning`,
      judged('organ-function', 'organ function'),
    ],
    [
      `inadequate|insufficient ${listOf(`${anyOrgan}|reserve`, 14)} function|functions|functioning`,
      { ...judged('organ-function', 'organ function'), negated: true },
    ],
    [
      `${good} function|functions|functioning of the? ${listOf(anyOrgan, 10)}`,
      judged('organ-function', 'organ function'),
    ],
    [
      `clinically? significant|relevant|important? ${lab} ${lab}? ${test}? abnormality|abnormalities|anomaly|anomalies|alterations`,
      { ...laboratory, negated: true },
    ],
    [
      `clinically? significant|relevant|important? abnormal|abnormality|abnormalities in|of|on? the? screening? ${lab} ${lab}? ${test}`,
      { ...laboratory, negated: true },
    ],
    [`clinically? significant|relevant|important? ${lab} ${lab}? abnormal ${test}`, { ...laboratory, negated: true }],
    [
      `clinically? significant|relevant|important abnormal|abnormality|abnormalities|deviations findings|values|results|result? in|of|on|from|at|during the|their|any? ${listOf(examined, 16)}`,
      findings,
    ],
    [
      `clinically? significant|relevant|important findings|changes in|of|on|from|at|during the|their|any? ${listOf(examined, 16)}`,
      findings,
    ],
    [
      `${good} manual|hand|finger dexterity or|and|/? mental|physical|cognitive? abilities|ability? to|for|necessary|required`,
      { ...dexterity, reach: 'clause' },
    ],
    [
      `${poor}|limited manual|hand|finger dexterity or|and|/? mental|physical|cognitive? abilities|ability? to|for|necessary|required`,
      { ...dexterity, negated: true, reach: 'clause' },
    ],
    [
      'manual dexterity or|and|/? mental|physical|cognitive? abilities|ability? to|for|necessary|required',
      { ...dexterity, reach: 'clause' },
    ],
    [`${good}? manual dexterity`, dexterity],
    [`normal|acceptable|unremarkable screening? ${lab} ${lab}? ${test}`, laboratory],
    [
      `${lab} ${lab}? ${test} within|in the? normal|reference|laboratory|acceptable laboratory|reference? ${limits}`,
      laboratory,
    ],
    [
      `${lab} ${lab}? ${test} outside|beyond of? the? normal|reference|laboratory|acceptable laboratory|reference? ${limits}`,
      { ...laboratory, negated: true },
    ],
  ],
};
