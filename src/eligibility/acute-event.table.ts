/**
 * Lexicon ids of conditions that happen at a time: an entry that is still "active" tells when it happened, not that it
 * is happening. Everything narrower is included.
 */
export const ACUTE_EVENTS: ReadonlySet<string> = new Set([
  'myocardial-infarction',
  'acute-coronary-syndrome',
  'stroke',
  'transient-ischemic-attack',
  'venous-thromboembolism',
  'variceal-bleeding',
  'vaso-occlusive-crisis',
  'postpartum-hemorrhage',
  'cardiac-arrest',
  'fracture',
  'seizure',
  'diabetic-ketoacidosis',
  'concussion',
  'traumatic-brain-injury',
  'suicide-attempt',
  'drug-overdose',
  'miscarriage',
  'sprain',
  'laceration',
]);
