import type { Will } from '../facts.ts';

/**
 * What a sentence, in lower case, states of the patient's will to take part in a study, in so many words. Consent to care
 * or to an operation is none; what is hedged, hoped for, over or somebody else's says nothing.
 */
export function willsIn(sentence: string): readonly Will[] {
  if (!OF_RESEARCH.test(sentence) || HEDGED.test(sentence)) return [];
  const subject = SUBJECT.exec(sentence);
  if (!subject) return [];
  const said = sentence.slice(subject[0].length);
  // Who refuses one thing and agrees to another has said nothing as plain as this reads.
  if (REFUSES.test(said)) return [{ matter: 'consent', isGiven: false }];
  if (NEGATED.test(said)) return [];
  return [
    ...(CONSENTS.test(said) ? [{ matter: 'consent', isGiven: true } as const] : []),
    ...(COMPLIES.test(said) ? [{ matter: 'compliance', isGiven: true } as const] : []),
    ...(COMPLIES.test(said) && UNHINDERED.test(said) ? [{ matter: 'access', isGiven: true } as const] : []),
  ];
}

/** A study of people, not of sleep or of a nerve. */
const STUDY =
  '(?:(?:the|this|a|any|our|clinical|research|drug|treatment|study|trial|interventional) )*(?:trials?|stud(?:y|ies)|research|protocol)';
const OF_RESEARCH =
  /\b(?:clinical|research|drug|treatment|interventional) (?:trials?|stud(?:y|ies))\b|\b(?:trial|study|research) (?:protocol|procedures?|visits?|requirements?|participation|team)\b|\b(?:the|this|our) (?:trial|study)\b|\bresearch\b/;
const HEDGED =
  /\b(?:if|whether|unless|until|may|might|could|would|should|possibly|probably|perhaps|unsure|undecided|considering|hopes?|previously|formerly|(?:weeks?|months?|years?) ago|last (?:week|month|year)|in (?:19|20)\d\d|withdr\w+|revoked)\b|\?\s*$/;
const SUBJECT =
  /^(?:(?:the|this) )?(?:patient|pt\.?|subject|participant|he|she|they|(?:(?:his|her|their|the) )?(?:parents?|mother|father|legal guardian|guardian|legal representative))(?:,? (?:and|as well as|or) (?:his|her|their|the) (?:parents?|family|guardian|caregivers?))? /;

const REFUSES = new RegExp(
  `\\b(?:refus(?:es|ed)|declin(?:es|ed)|(?:is|are) (?:not willing|unwilling)|do(?:es)? not (?:want|wish|agree|consent)|will not|did not (?:agree|consent))\\b[^.;]{0,60}\\b(?:${STUDY}|consent)\\b`,
);
const NEGATED = /\b(?:no longer|not|never|cannot|can't|won't|declin\w+|refus\w+|unable|unwilling|reluctan\w+)\b/;

/** "Will", "agrees to", "is willing and able to": now, or from now on. */
const WANTS =
  '(?:will|(?:is|are) (?:both )?(?:willing|able|ready|prepared|happy)(?:,? (?:and|\\/) (?:willing|able|ready))? to|agrees? to|(?:has|have) agreed to|wants? to|wish(?:es)? to|consents? to)';
const CONSENTS = new RegExp(
  `\\b${WANTS} (?:provide|give|sign)(?: (?:a|the|his|her|their|full|written|voluntary|signed|informed)){0,5} (?:consent|assent)\\b` +
    `|\\b(?:has|have) (?:provided|given|signed)(?: (?:a|the|his|her|their|full|written|voluntary|signed|informed)){0,5} (?:consent|assent)(?: form)? (?:to|for)(?: (?:take part in|participate in|participation in|enrol(?:l|ment|lment)? in))? ${STUDY}\\b` +
    `|\\b${WANTS} (?:take part|participate|enrol|enroll|be enrolled) in ${STUDY}\\b`,
);
const COMPLIES = new RegExp(
  `\\b${WANTS} (?:(?:comply|adhere|keep|stick) (?:with|to)|follow|complete|attend)(?: (?:all|of|the|its)){0,3} (?:trial|study|research) (?:protocol|procedures?|visits?|requirements?|schedule|instructions)\\b`,
);
/** That nothing of the place, the way or the day stands against it. */
const UNHINDERED =
  /\b(?:without|(?:has|have|with|and|sees?|expects?) no)(?: (?:any|further|other|foreseeable|expected))? (?:practical|logistic(?:al)?|geographic(?:al)?|transport(?:ation)?|travel(?:l?ing)?)(?:,? (?:and|or|\/)? ?(?:practical|logistic(?:al)?|geographic(?:al)?|transport(?:ation)?|travel|personal))? (?:issues?|problems?|difficult(?:y|ies)|obstacles?|barriers?|hindrances?|constraints?|concerns?)\b/;
