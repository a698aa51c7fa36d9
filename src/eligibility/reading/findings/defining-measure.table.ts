/**
 * Measures by which a finding is defined, so that a value beside the finding's name says all of it ("anemia (hemoglobin
 * below 10)"); one that only grades a disease ("asthma (FEV1 below 60 %)") leaves it in place. Ids of the lexicon:
 * measures, then findings with all that is narrower.
 */
const ROWS: readonly (readonly [measures: string, findings: string])[] = [
  ['hemoglobin hematocrit erythrocyte-count', 'anemia polycythemia'],
  ['platelet-count', 'thrombocytopenia thrombocytosis'],
  ['absolute-neutrophil-count', 'neutropenia leukopenia'],
  ['leukocyte-count', 'leukopenia leukocytosis'],
  ['lymphocyte-count', 'lymphopenia'],
  ['eosinophil-count', 'eosinophilia'],
  ['hemoglobin platelet-count absolute-neutrophil-count leukocyte-count', 'bone-marrow-suppression'],
  ['body-mass-index body-weight waist-circumference', 'obesity overweight underweight'],
  [
    'systolic-blood-pressure diastolic-blood-pressure mean-arterial-pressure blood-pressure',
    'hypertension hypotension',
  ],
  ['body-temperature', 'fever hypothermia'],
  ['heart-rate', 'tachycardia bradycardia'],
  ['qtc-interval', 'qt-prolongation'],
  ['oxygen-saturation pao2 pao2-fio2-ratio', 'hypoxemia'],
  [
    'creatinine egfr measured-gfr creatinine-clearance blood-urea-nitrogen urea cystatin-c',
    'renal-failure renal-impairment',
  ],
  [
    'alanine-aminotransferase aspartate-aminotransferase liver-transaminases total-bilirubin alkaline-phosphatase gamma-glutamyl-transferase',
    'hepatic-impairment',
  ],
  ['total-bilirubin direct-bilirubin', 'hyperbilirubinemia jaundice'],
  ['potassium', 'hyperkalemia hypokalemia'],
  ['sodium', 'hyponatremia hypernatremia'],
  ['calcium ionized-calcium', 'hypercalcemia hypocalcemia'],
  ['phosphate', 'hyperphosphatemia hypophosphatemia'],
  ['glucose fasting-glucose', 'hyperglycemia hypoglycemia'],
  [
    'total-cholesterol ldl-cholesterol hdl-cholesterol triglycerides',
    'dyslipidemia hyperlipidemia hypercholesterolemia hypertriglyceridemia',
  ],
  ['urine-protein urine-albumin-creatinine-ratio urine-protein-creatinine-ratio', 'proteinuria albuminuria'],
  ['left-ventricular-ejection-fraction', 'left-ventricular-dysfunction left-ventricular-systolic-dysfunction'],
  ['inr prothrombin-time activated-partial-thromboplastin-time platelet-count', 'coagulopathy'],
  ['apnea-hypopnea-index', 'sleep-apnea'],
  ['thyroid-stimulating-hormone free-t4', 'hypothyroidism hyperthyroidism'],
  ['albumin', 'hypoalbuminemia'],
  ['uric-acid', 'hyperuricemia'],
  ['ferritin transferrin-saturation', 'iron-deficiency iron-overload'],
  ['arterial-ph', 'acidosis alkalosis'],
];

/** Measures by the finding that they define. */
export const DEFINING_MEASURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(ROWS.flatMap(([, findings]) => findings.split(' ')))].map((finding) => [
    finding,
    new Set(ROWS.filter(([, findings]) => findings.split(' ').includes(finding)).flatMap(([all]) => all.split(' '))),
  ]),
);
