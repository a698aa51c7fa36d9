import type { Cue } from '../marks/mark.ts';

const ORDINALS: readonly (readonly [words: string, name: string])[] = [
  ['first|1st', 'first'],
  ['second|2nd', 'second'],
  ['third|3rd', 'third'],
  ['fourth|4th', 'fourth'],
  ['front', 'first'],
];

const planned: Cue = { modality: 'planned', phase: 'future', hint: 'medication', loose: true };
const PLANNED = 'planned|planning|plan|plans|intend|intends|intending|scheduled|expected|expecting|about|going';

const TREATED =
  'adequately appropriately curatively effectively successfully definitively properly completely surgically';

/** Stages, and what else is said of cancers and of their treatment before they are named. */
export const CANCER_CUES: readonly (readonly [string, Cue])[] = [
  ['advanced', { attr: ['stage', 'advanced'] }],
  ['metastatic', { attr: ['stage', 'metastatic'] }],
  ['locally|local advanced', { attr: ['stage', 'locally advanced'] }],
  ['early stage?', { attr: ['stage', 'early'] }],
  ['late stage?', { attr: ['stage', 'late'] }],
  ['end stage', { attr: ['stage', 'end-stage'] }],
  ['unresectable|inoperable|nonresectable|irresectable', { attr: ['stage', 'unresectable'] }],
  ['locally recurrent|relapsed', { attr: ['acuity', 'locally recurrent'] }],
  // "grade 3 or higher" begins with the word for the scale.
  // Both ends of a scale say nothing.
  ['low -? grade? or|and|to|/|and/or high -? grade', {}],
  ['high -? grade? or|and|to|/|and/or low -? grade', {}],
  ['metastatic or|and|/|and/or non -? metastatic', {}],
  ['non -? metastatic or|and|/|and/or metastatic', {}],
  ['intermediate -? grade? or|and|to|/|and/or high -? grade', { attr: ['stage', 'intermediate- or high-grade'] }],
  ['high -? grade? or|and|/|and/or intermediate -? grade', { attr: ['stage', 'intermediate- or high-grade'] }],
  ['low -? grade? or|and|to|/|and/or intermediate -? grade', { attr: ['stage', 'low- or intermediate-grade'] }],
  ['low -? grade', { attr: ['stage', 'low-grade'] }],
  ['high|higher -? grade', { attr: ['stage', 'high-grade'] }],
  ['intermediate -? grade', { attr: ['stage', 'intermediate-grade'] }],
  ['non -? metastatic|metastasized|metastasised', { attr: ['stage', 'non-metastatic'] }],
  ['nonmetastatic', { attr: ['stage', 'non-metastatic'] }],
  ['non resectable|operable', { attr: ['stage', 'unresectable'] }],
  ...ORDINALS.map(([words, name]): [string, Cue] => [`${words} line`, { attr: ['dose', `${name}-line`] }]),
  ...ORDINALS.slice(0, 4).flatMap(([words, name], index): [string, Cue][] => [
    [`a|an|the? ${words} generation of?`, { attr: ['dose', `${name}-generation`] }],
    ...ORDINALS.slice(index + 1, 4).map(([later, other]): [string, Cue] => [
      `a|an|the? ${words} generation? or|and|/|and/or -? ${later} generation of?`,
      { attr: ['dose', `${name}- or ${other}-generation`] },
    ]),
  ]),
  ['confirmation|verification|demonstration of', { hint: 'condition', loose: true }],
  [`${PLANNED} to start|begin|initiate|commence`, planned],
  [`${PLANNED} to start|begin|initiate|commence treatment|therapy with`, planned],
  ['planned|scheduled|expected|intended start|initiation|commencement of', planned],
  ['planned|scheduled|expected|intended start|initiation|commencement of treatment|therapy with', planned],
  ['will start|begin|initiate|commence', planned],
  ['will start|begin|initiate|commence treatment|therapy with', planned],
  [
    'has|have|had already|previously? started|begun|initiated|commenced',
    { hint: 'medication', phase: 'past', loose: true },
  ],
  ['recovering|convalescing from', { hint: 'condition', loose: true, attr: ['stability', 'recovering'] }],
  ...TREATED.split(' ').map((how): [string, Cue] => [
    `${how} treated|resected|excised|removed|cured`,
    { attr: ['stability', `${how} treated`] },
  ]),
  [
    'refractory|resistant|unresponsive to? or|and|/ or? intolerant|intolerance to|of',
    { attr: ['stability', 'refractory or intolerant'], hint: 'medication', phase: 'past' },
  ],
  [
    'intolerant|intolerance to|of? or|and|/ or? refractory|resistant|unresponsive to',
    { attr: ['stability', 'refractory or intolerant'], hint: 'medication', phase: 'past' },
  ],
  [
    'histological|histologic|histologically|pathological|pathologic|pathologically or|and|,|/ or|/? cytological|cytologic|cytologically|pathological|pathologically|pathologic confirmed|confirmation|proven|documented|documentation|diagnosed|verified|diagnosis? diagnosis|of? of?',
    { hint: 'condition' },
  ],
  [
    'histological|histologic|histologically|pathologically and|or|/ / or|and histologically|cytological|cytologic|cytologically|pathologically confirmed|confirmation|proven|documented|documentation|diagnosed|verified diagnosis|of? of?',
    { hint: 'condition' },
  ],
  [
    'histological|histologic|pathological|pathologic|cytological|cytologic confirmed|confirmation|documentation|proof|verification diagnosis|of? of?',
    { hint: 'condition' },
  ],
];
