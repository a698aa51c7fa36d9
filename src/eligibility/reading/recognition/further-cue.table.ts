import type { Cue } from '../marks/mark.ts';
import { OPERATED } from './operated-cue.table.ts';

const possible: Cue = { modality: 'possible' };
const planned: Cue = { modality: 'planned', phase: 'future' };
const found: Cue = { hint: 'condition', loose: true };
const taking: Cue = { hint: 'medication', phase: 'present' };
const ELDER = 'parent|parents|mother|father|sibling|siblings|brother|brothers|sister|sisters|grandparent|grandparents';
const consumed: Cue = { hint: 'medication', loose: true };
const needing: Cue = { ...taking, loose: true, needs: true };
const foreseen: Cue = { hint: 'medication', loose: true, needs: true, modality: 'planned', phase: 'future' };
const took: Cue = { hint: 'medication', phase: 'past' };
const doing: Cue = { hint: 'procedure', phase: 'present', loose: true };

/** Of a disease that has both: said behind its name, which else is that of two diseases. */
export const EITHER_COURSE = 'episodic or chronic';
const length =
  '1|2|3|4|5|6|7|8|10|12|14|21|28|30|42|56|60|90|180|one|two|three|four|five|six|eight|twelve|thirty|sixty|ninety';

/** Of what kind that is by which a disease is known. */
const way =
  'clinical|clinically|genetic|molecular|histological|histologic|histopathological|histopathologic|pathological|pathologic|cytological|cytologic|radiological|radiologic|radiographic|imaging|serological|serologic|microbiological|laboratory|biochemical|endoscopic|sonographic|ultrasonographic|angiographic|bacteriological|virological|immunological';

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
  [`a|the? ${way} or|and|/|, ${way} diagnosis|diagnoses|confirmation|proof|evidence of`, found],
  [`a|the? ${way} and / or ${way} diagnosis|diagnoses|confirmation|proof|evidence of`, found],
  [`a|the? ${way} , ${way} ,? or|and ${way} diagnosis|diagnoses|confirmation|proof|evidence of`, found],
  [
    'patients|subjects|participants|individuals included|enrolled|recruited in|into the|this|our study|trial|cohort were|are|will|had|have be|have|had?',
    {},
  ],
  ['self|clinician|patient|physician|observer|investigator -? rated', {}],
  ['rated as?', {}],
  ['has|have|had? already|previously|ever? suffered from|with|of?', { hint: 'condition', phase: 'ever' }],
  ['need|needs|needing a|an|another', needing],
  ['objectively|formally documented|confirmed|verified|diagnosed|proven', found],
  ['currently? doing|practicing|practising|engaged|engaging in? any|some?', doing],
  ['enrollment|enrolment in', { hint: 'procedure', loose: true }],
  [
    'not a? eligible|suitable|fit|appropriate|candidate|candidates to receive|undergo|have|start|begin|initiate',
    { ...planned, negates: true },
  ],
  ['eligible|suitable|fit|appropriate|candidate|candidates to receive|undergo|have|start|begin|initiate', planned],
  ['is|are|was|were|been recommended|advised for|to', planned],
  ['anticipated|expected need|requirement for|of', planned],
  ['desire|desires|request|requests|requesting for', planned],
  ['immediate|urgent need for|of', { hint: 'medication', phase: 'present', loose: true, needs: true }],
  ['co - treatment|medication|administration|therapy with|of', taking],
  ['at|with a? stable dose|doses|dosage|dosages|dosing', { attr: ['stability', 'stable'] }],
  ['clinically? significant or|and|/ serious|severe', { attr: ['severity', 'significant'] }],
  ['serious|severe or|/ clinically? significant', { attr: ['severity', 'significant'] }],
  [
    'is|are|was|were|will|shall be? excluded from the|this|our|any|mailed|online|further? study|trial? recruitment|enrolment|enrollment|screening',
    { verdict: 'excluded' },
  ],
  ['incident|incidents|event|events|case|cases where|in which? the? injured?', {}],
  ['was|were|been involved in', {}],
  ['is|are|was|were only enrolled|included|accepted|eligible', { verdict: 'allowed' }],
  [
    'is|are|will|shall|may|can also|still? be? also|still? allowed|permitted|acceptable|accepted|okay|ok',
    { verdict: 'allowed' },
  ],
  ...OPERATED,
  ['order|orders placed|made for', planned],
  ['medically? uncontrollable', { attr: ['stability', 'uncontrolled'] }],
  [
    'uncontrolled|poorly|inadequately|insufficiently controlled? by|with|on|under|despite active|current|ongoing? treatment|therapy',
    { attr: ['stability', 'uncontrolled'] },
  ],
  [
    'not adequately|well|sufficiently|properly|optimally? controlled by|with|on|under|despite active|current|ongoing? treatment|therapy',
    { attr: ['stability', 'uncontrolled'] },
  ],
  ['both? inclusively', {}],
  ['( any|whatever dose|doses|dosage )', {}],
  ['in|during the period of', {}],
  ['was|were|has|have|had been? performed', {}],
  ['not otherwise specified', {}],
  ['long|longstanding|continuing|continued history of', { phase: 'ever' }],
  ['while|when taking|receiving|using|on', { hint: 'medication', phase: 'present', loose: true }],
  ['under treatment|therapy|medication with', taking],
  ['medically uncontrolled', { attr: ['stability', 'uncontrolled'] }],
  [
    'absolute|relative? contraindication|contraindications to|for|of the? performing|performance|conduct|administration|undergoing|receiving of?',
    { wraps: 'contraindication' },
  ],
  [
    'absolute|relative|known|general and|or|/ or|/? absolute|relative|known|general contraindication|contraindications to|for|of|against',
    { wraps: 'contraindication' },
  ],
  ['in? a|the state of', {}],
  ['in? the near|foreseeable|immediate|close future', {}],
  ['key|main|major inclusion|exclusion|eligibility|entry|selection? criteria|criterion', {}],
  ['no|none|absent or|to|/|- only? minimal|mild|slight', { negates: true, attr: ['severity', 'moderate to severe'] }],
  ['no|none|absent ,|to|- mild ,|to|- or moderate', { negates: true, attr: ['severity', 'severe'] }],
  ['no|none|absent or|to|- mild to|- moderate', { negates: true, attr: ['severity', 'severe'] }],
  ['positive self - reported|report history|histories of|for?', { phase: 'ever', hint: 'condition', loose: true }],
  ['positive self-reported|self-report history|histories of|for?', { phase: 'ever', hint: 'condition', loose: true }],
  ['positive family history|histories of|for?', { subject: 'family', phase: 'ever', hint: 'condition' }],
  [
    'is|are|was|were|will|shall|may|can be? eligible for|to inclusion|enrolment|enrollment|participation|participate|enter|enroll|enrol in? the|this|our? study|trial|research',
    { verdict: 'accepted' },
  ],
  [
    'can|may|must|will|shall|should not participate|enroll|enrol|enter|join in? the|this|our study|trial|research',
    { verdict: 'excluded' },
  ],
  ['cannot participate|enroll|enrol|enter|join in? the|this|our study|trial|research', { verdict: 'excluded' }],
  ['cannot participate', { verdict: 'excluded' }],
  ['can|could not participate', { verdict: 'excluded' }],
  ['underlying', {}],
  ['secondarily', {}],
  ['non - elective', { attr: ['acuity', 'emergency'] }],
  ['nonelective|non-elective', { attr: ['acuity', 'emergency'] }],
  ['while|when breathing in|on? room|ambient air', {}],
  ['on average', {}],
  ['for a? long|prolonged|extended time|period|while', { attr: ['dose', 'long-term'] }],
  [
    `in|among a|an|the|any|either? ${ELDER} or|and|,|/ a|the? ${ELDER} or|and|,|/? a|the? ${ELDER}?`,
    { subject: 'family' },
  ],
  ['long time', { attr: ['dose', 'long-term'] }],
  [
    'pharmacologic|pharmacological|pharmacologically dose|doses|dosage|dosages of',
    { hint: 'medication', phase: 'present', loose: true, attr: ['dose', 'pharmacologic'] },
  ],
  [
    'supraphysiologic|supraphysiological|suprapharmacologic|suprapharmacological dose|doses|dosage|dosages of',
    { hint: 'medication', phase: 'present', loose: true, attr: ['dose', 'supraphysiologic'] },
  ],
  [
    'immunosuppressive|immunosuppressant dose|doses|dosage|dosages of',
    { hint: 'medication', phase: 'present', loose: true, attr: ['dose', 'immunosuppressive'] },
  ],
  [
    'therapeutic dose|doses|dosage|dosages of',
    { hint: 'medication', phase: 'present', loose: true, attr: ['dose', 'therapeutic'] },
  ],
  [
    'physiologic|physiological dose|doses|dosage|dosages of',
    { hint: 'medication', phase: 'present', loose: true, attr: ['dose', 'physiologic'] },
  ],
  ['in addition ,?', {}],
  ['as a? part of', {}],
  ['conversion|converted|convert|converts|converting to', { hint: 'procedure', loose: true }],
  ['in|inside|within|anywhere in? the|their|his? body', {}],
  ['is|are|was|were|been not|never yet|currently|presently? being? treated', { attr: ['stability', 'untreated'] }],
  [
    'is|are|was|were|been not yet|currently? being? optimally|adequately|sufficiently|properly|appropriately|well treated|managed',
    { attr: ['stability', 'uncontrolled'] },
  ],
  ['self - report', {}],
  ['self-report', {}],
  ['episodic', { attr: ['acuity', 'episodic'] }],
  ['episodic or|and|/|and/or chronic', { attr: ['acuity', EITHER_COURSE] }],
  ['chronic or|and|/|and/or episodic', { attr: ['acuity', EITHER_COURSE] }],
  [
    `has|have|had|is|are|was|were not been? at|on? a|the? stable|unchanged dose|doses|dosage|regimen? for at|a|the? least|minimum|past|last|previous? of? ${length} day|days|week|weeks|month|months`,
    { attr: ['stability', 'not stable for the time asked'] },
  ],
  ['determined|assessed|identified by|on|through self-report', {}],
  // Where a value was measured: with what is usual there it is compared anyway.
  [
    "in|at|by|of|for|to|from|per the|a|our|their|each|own? local|institutional|hospital|hospital's laboratory|laboratories|lab|labs",
    {},
  ],
  [
    'causing|with symptoms and|or|and/or hemodynamic|haemodynamic compromise|instability',
    { attr: ['severity', 'with symptoms or hemodynamic compromise'] },
  ],
  [
    'clinical|medical|health? condition|conditions|disease|diseases contraindicated for|with|to|in',
    { wraps: 'contraindication' },
  ],
  ['has|have|had shown|demonstrated|exhibited', {}],
  ['diagnosis|diagnosed|diagnoses or treatment|therapy|treated of|for', { hint: 'condition' }],
  ['no known|prior|previous|current? diagnosis or treatment|therapy of|for', { negates: true }],
  ['spent', {}],
  ['so far', {}],
  ['up to now|today', {}],
  ['until now|today', {}],
  ['condition|status|state after|following', { hint: 'procedure', phase: 'past', loose: true }],
  ['remain', {}],
  ['intent to', planned],
  ['consume|consumes|consuming of?', consumed],
  ['consumer|consumers of', consumed],
  ['tendency to|towards|for', possible],
  ['naive|naïve to', { hint: 'medication', loose: true, phase: 'ever', negates: true }],
  ['self -? identify|identifies|identifying|identity as', {}],
  ['self-identify|self-identifies|self-identity as', {}],
  ['identifies as', {}],
  [
    'immediate|delayed? type|ige? i|ii|iii|iv|1|2|3|4|mediated? allergic|allergy|allergies|hypersensitivity reaction|reactions? to|against|of|for',
    { wraps: 'allergy', hint: 'allergy' },
  ],
  [
    "in|among the|a? patient's|subject's|participant's|child's|infant's parent|parents|mother|father|sibling|siblings|brother|sister|relative|relatives",
    { subject: 'family' },
  ],
  [
    'allergic|hypersensitivity|anaphylactic|anaphylactoid reaction|reactions attributed|attributable|due|related|secondary to',
    { wraps: 'allergy', hint: 'allergy' },
  ],
  ['a|the? normal range|ranges of', { attr: ['polarity', 'normal'] }],
  ['foreseeable', {}],
  ['more|greater|worse than mild', { attr: ['severity', 'moderate to severe'] }],
  ['at least moderate', { attr: ['severity', 'moderate to severe'] }],
  ['more|greater|worse than moderate', { attr: ['severity', 'severe'] }],
  ['chronic|chronically|permanent increase|elevation|rise of|in', { attr: ['acuity', 'chronic'] }],
  ['has|have|had|having been treated|managed|medicated with|by?', took],
  ['has|have|had|having been given|prescribed|administered', took],
  ['has|have|had|having been exposed to|with', took],
  ['was|were treated|medicated with|by', took],
  [
    'has|have|had|having not|never been treated|medicated|given|prescribed|administered|exposed with|by|to?',
    { ...took, negates: true },
  ],
  ['was|were not|never treated|medicated with|by', { ...took, negates: true }],
  ['pretreatment|pretreated with', took],
  ['pre treatment|treated with', took],
  ['expected|likely|anticipated|going|about|foreseen to require|need the? use|administration of', foreseen],
  ['expected|likely|anticipated|going|about|foreseen to require|need', foreseen],
  ['enough to require|need|necessitate|warrant', needing],
  ['issues|problems around|surrounding|regarding|concerning', found],
  ['positive|seropositive status', { attr: ['polarity', 'positive'] }],
  ['negative|seronegative status', { attr: ['polarity', 'negative'] }],
  ['for the? control|relief|alleviation of', {}],
  ['contradiction|contradictions to|for', { wraps: 'contraindication' }],
  ['repeated demonstration of a|an?', {}],
];
