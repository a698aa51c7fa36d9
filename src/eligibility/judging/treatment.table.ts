/** Lexicon ids of drugs that people buy and take without a word to anybody; everything narrower is included. */
export const OVER_THE_COUNTER: ReadonlySet<string> = new Set([
  'analgesic',
  'antihistamine',
  'antitussive',
  'laxative',
  'acid-suppressant',
  'herbal-medicine',
  'vitamin-supplement',
  'probiotic',
  'iron-preparation',
  'melatonin',
  'caffeine',
]);

/**
 * Lexicon ids of procedures that find out rather than treat, and of kinds of care: that none is charted does not say
 * that none was given. Everything narrower is included.
 */
export const EXAMINATIONS: ReadonlySet<string> = new Set([
  'imaging',
  'magnetic-resonance-imaging',
  'computed-tomography',
  'positron-emission-tomography',
  'radiography',
  'ultrasound-imaging',
  'echocardiography',
  'electrocardiography',
  'electroencephalography',
  'polysomnography',
  'spirometry',
  'bronchoscopy',
  'endoscopy',
  'colonoscopy',
  'biopsy',
  'lymph-node-procedure',
  'lumbar-puncture',
  'physical-examination',
  'cervical-smear',
  'allergy-testing',
  'tuberculin-skin-test',
  'pregnancy-test',
  'urine-drug-screen',
  'genetic-testing',
  'urine-culture',
  'hospitalization',
  'emergency-department-visit',
  'intensive-care-admission',
]);
