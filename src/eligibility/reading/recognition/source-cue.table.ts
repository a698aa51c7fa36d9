import type { Cue } from '../marks/mark.ts';

const SEEN = 'assessed|evaluated|measured|determined|estimated|visualized|visualised|seen';
const BY = 'by|on|with|via|using|through';
const HOW =
  'a|an|the|transvaginal|transabdominal|transthoracic|pelvic|abdominal|cardiac|brain|chest|renal|contrast|enhanced|cross|sectional';
const IMAGING =
  'ultrasound|ultrasonography|us|usg|sonography|mri|mr|ct|pet|echocardiography|echocardiogram|radiography|x-ray|imaging|dxa|dexa|fluoroscopy|angiography|doppler|muga|scintigraphy';
const SCAN = 'scan|scans|imaging|examination|exam';

const TOLD = 'measured|assessed|determined|evaluated|ascertained|evidenced|identified';
const WHOSE = 'direct|clinical|patient|participant|medical|health|self|structured';
const TELLING = 'report|observation|interview|record|records|chart|charts';

const HISTORY = 'the|a|an|patient|their|full|complete|detailed? patient|medical|clinical|health? history';
const KIND_OF_EXAM =
  'physical|clinical|neurological|medical|psychiatric|routine|targeted|complete|full|thorough|other|laboratory|lab|safety|vital|screening|baseline|12-lead';
const EXAM =
  'examination|examinations|exam|exams|interview|evaluation|evaluations|assessments|investigations|tests|testing|results|signs|ecg|electrocardiogram';
const FURTHER_EXAM = ` ,|and|or|/ and|or? ${KIND_OF_EXAM}? ${KIND_OF_EXAM}? ${EXAM}`;
const FOUND_OUT =
  'based|determined|assessed|evaluated|evidenced|established|identified|ascertained|per on|upon|by|from|through?';

const COMPLAINTS = 'clinical|typical|characteristic? symptoms|signs|presentation|manifestations|features';
const SHOWN_BY =
  'diagnosed|confirmed|established|proven|shown|detected|identified|determined|defined? by|on|from|through|via';
const ALSO_BY = ` ,|or|and|/ or|and? clinical|radiological|radiologic|brain|cerebral? ${IMAGING}|cytology|histology|pathology|biopsy|eeg|ecg|laboratory|cerebrospinal|csf|serology|examination findings|tests|testing|fluid|examination|analysis|cytology?`;

/** Where a finding was written down or who said it, of whom the text speaks, and who may take part: nothing of the finding itself. */
export const SOURCES: readonly (readonly [pattern: string, cue: Cue])[] = [
  [
    "as|when|if recorded|documented|noted|reported|indicated|shown|found|seen|listed|evidenced|identified|ascertained|verified|captured in|on|per|by|from|through|via the|their|a|patient|patient's? electronic|medical|clinical|hospital|health|patient|clinic|outpatient? medical|health|patient? record|records|chart|charts|file|files|notes|ehr|emr",
    {},
  ],
  [
    "in|per|from|on the|their|an|patient's? electronic|medical|clinical|hospital|health? medical|health|patient? ehr|emr|record|records|chart|charts",
    {},
  ],
  ['electronic health|medical record|records', {}],
  [
    'diagnosed|diagnosis|confirmed|verified|documented|prescribed|given|made by a|the|an|their|any? study|treating|licensed|qualified|trained|attending|certified|own|family|referring? medical|general|primary? care? physician|physicians|doctor|doctors|clinician|clinicians|practitioner|provider|gp',
    { hint: 'condition', loose: true },
  ],
  ['as? stated|reported|declared|disclosed|told by|per the? patient|patients|participant|subject|person', {}],
  ['by|per|on|upon|from patient|self|participant|subject report|declaration|disclosure|statement', {}],
  [
    'as? assessed|determined|evaluated|obtained by|using|on|via|through a|an|the|their? health|medical or|and|/? medical|health? history questionnaire|interview|form',
    {},
  ],
  [`as? ${TOLD} by|from|through|via|on ${WHOSE}? ${TELLING}`, {}],
  [`as? ${TOLD} by|from|through|via|on ${WHOSE}? ${TELLING} ,|or|and or|and? ${WHOSE}? self? ${TELLING}`, {}],
  [
    `as? ${TOLD} by|from|through|via|on ${WHOSE}? ${TELLING} ,|or|and or|and? ${WHOSE}? self? ${TELLING} ,|or|and or|and? ${WHOSE}? self? ${TELLING}`,
    {},
  ],
  ...[1, 2, 3].map((count): readonly [string, Cue] => [`as? ${FOUND_OUT} ${HISTORY}${FURTHER_EXAM.repeat(count)}`, {}]),
  [`as ${SEEN} ${BY} ${HOW}? ${HOW}? ${IMAGING} ${SCAN}?`, {}],
  [`as ${SEEN} ${BY} ${HOW}? ${HOW}? ${IMAGING} ${SCAN}? or|and|/ ${HOW}? ${IMAGING} ${SCAN}?`, {}],
  [`as ${SEEN} ${BY} ${HOW}? ${IMAGING} ${SCAN}? , ${IMAGING} ${SCAN}? ,|or|and or|and? ${IMAGING} ${SCAN}?`, {}],
  ...[1, 2, 3].map((count): readonly [string, Cue] => [`${SHOWN_BY} ${COMPLAINTS}${ALSO_BY.repeat(count)}`, {}]),
  ['self reported|declared|disclosed|identified|stated as?', {}],
  ['self-reported|self-declared|self-disclosed|self-stated as?', {}],
  ["patient's|patients'|subject's|subjects'|participant's|participants'|individual's|volunteer's|person's", {}],
  ['clients|client|attendees|enrollees|respondents', {}],
  [
    'screen|screens|screened|screening positive|positively for',
    { modality: 'possible', hint: 'condition', loose: true },
  ],
  ['to|in? order? prevent|avoid|preventing|avoiding pregnancy|conception', {}],
  [
    'will|shall|may|can|to be? considered for|to? inclusion|enrollment|enrolment|recruitment|participation|enrolled|included|eligible',
    { verdict: 'accepted' },
  ],
  [
    'is|are|will|shall|may|can be? eligible to participate|enroll|enrol|join|enter|take|be part|enrolled|included? in|into? the|this|our? study|trial|research',
    { verdict: 'accepted' },
  ],
  ['is|are|will|shall|may|can be? permissible|allowable', { verdict: 'allowed' }],
  ['may|can be present', { verdict: 'allowed' }],
  // "thyroxine is not considered systemic treatment": it is none of what keeps out.
  [
    'is|are|was|were|will not be? considered|regarded|counted|classified|classed|viewed as|to? be? a|an|any? form|forms|kind|type|types? of? systemic|concurrent|concomitant|active|previous|prior|local|other|relevant? anti|anticancer|anti-cancer|immunosuppressive|immunomodulatory|immune? cancer? treatment|treatments|therapy|therapies|medication|medications|immunosuppression|immunosuppressive|immunosuppressant|immunosuppressants|immunosuppressed|malignancy|malignancies|cancer|cancers|exclusion|exclusionary|exclusions|criteria|criterion?',
    { verdict: 'allowed' },
  ],
  ['may|can|could also? participate|enroll|enrol|enter in? the|this? study|trial?', { verdict: 'accepted' }],
  ['is|are|will|shall|would|should|need not be? excluded|exclusionary', { verdict: 'accepted' }],
  [
    'does|do|will|would|should not exclude|preclude|disqualify patients|subjects|participants|the|a? patient|subject|participant?',
    { verdict: 'accepted' },
  ],
  ['not be included|enrolled', { verdict: 'excluded' }],
  ['considered|deemed eligible', { verdict: 'accepted' }],
  ['allowed|permitted|acceptable', { verdict: 'allowed' }],
  ['eligible', { verdict: 'accepted' }],
];
