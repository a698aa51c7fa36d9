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

/** Lexicon ids of classes of drugs by what they do besides, or by what a guideline says of a disease, whose members are many and of which the lexicon lists some. */
export const OPEN_CLASSES: ReadonlySet<string> = new Set([
  'qt-prolonging-drug',
  'cyp3a4-inhibitor',
  'moderate-or-strong-cyp3a4-inhibitor',
  'strong-cyp3a4-inhibitor',
  'moderate-cyp3a4-inhibitor',
  'cyp3a4-inducer',
  'moderate-or-strong-cyp3a4-inducer',
  'strong-cyp3a4-inducer',
  'moderate-cyp3a4-inducer',
  'cyp2d6-inhibitor',
  'cyp2c19-inhibitor',
  'p-glycoprotein-inhibitor',
  'p-glycoprotein-inducer',
  'serotonergic-drug',
  'dopamine-antagonist',
  'anticholinergic',
  'nephrotoxic-drug',
  'hepatotoxic-drug',
  'ototoxic-drug',
  'cardiotoxic-drug',
  'guideline-directed-medical-therapy',
  'optimal-medical-therapy',
]);

/** Lexicon ids of vaccines by how they are made, or for what they are given: the name of a vaccine does not say it. */
export const VACCINES_BY_MAKE: ReadonlySet<string> = new Set([
  ...['inactivated-vaccine', 'conjugate-vaccine', 'adjuvanted-vaccine', 'viral-vector-vaccine', 'recombinant-vaccine'],
  ...['booster-vaccination', 'combination-vaccine', 'licensed-vaccine', 'childhood-vaccination', 'travel-vaccine'],
]);

/** Lexicon ids of vaccines of which there are live ones and others, where the record does not say which. */
export const LIVE_OR_NOT: ReadonlySet<string> = new Set([
  'vaccination',
  'influenza-vaccine',
  'zoster-vaccine',
  'polio-vaccine',
  'typhoid-vaccine',
  'cholera-vaccine',
  'dengue-vaccine',
  'smallpox-vaccine',
  'ebola-vaccine',
  'chikungunya-vaccine',
  'japanese-encephalitis-vaccine',
  'childhood-vaccination',
  'travel-vaccine',
  'combination-vaccine',
]);

/** Lexicon ids of what a line of treatment of a cancer may consist of, everything narrower included: rather too many than too few. */
export const OF_LINES: readonly string[] = [
  ...['antineoplastic', 'hormonal-therapy', 'immune-checkpoint-inhibitor', 'monoclonal-antibody', 'immunosuppressant'],
  ...['corticosteroid', 'interferon-alfa', 'chemotherapy', 'radiotherapy', 'cancer-surgery'],
  'hematopoietic-stem-cell-transplantation',
];
