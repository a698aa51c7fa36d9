import { CANCER_EXTENT } from './cancer-extent.table.ts';
import type { Interval } from './interval.ts';

/**
 * What points to a condition that is not charted: with any of these on the record its silence is no longer read as
 * absence. Ids are of the lexicon; a finding, drug or operation counts with everything narrower.
 */
export interface SignRule {
  /** The conditions that are left open, each with everything that is broader. */
  readonly conditions: readonly string[];
  /** Also every kind of those: the sign says no more of one than of another. */
  readonly andKinds?: true;
  /** A sign of these alone: it leaves no family of diseases open to which they belong. */
  readonly itself?: true;
  readonly findings?: readonly string[];
  /** Drugs and operations that are given for it. */
  readonly treatments?: readonly string[];
  /** Recent results outside the usual limits; bounds in the unit named. */
  readonly results?: readonly { readonly measure: string; readonly unit: string; readonly beyond: Interval }[];
}

const KIDNEY = ['kidney-disease', 'renal-impairment', 'chronic-kidney-disease', 'renal-failure', 'acute-kidney-injury'];
const LIVER = ['liver-disease', 'hepatic-impairment'];
const CORONARY = ['coronary-artery-disease', 'angina-pectoris', 'unstable-angina', 'acute-coronary-syndrome'];

/** Limits are those beyond which a clinician would look further (KDIGO, ADA, ACC/AHA stage 2), not those of a diagnosis. */
export const SIGN_RULES: readonly SignRule[] = [
  {
    conditions: KIDNEY,
    findings: ['proteinuria', 'urine-protein'],
    treatments: ['dialysis'],
    results: [
      { measure: 'creatinine', unit: 'mg/dL', beyond: { lo: 1.3 } },
      { measure: 'blood-urea-nitrogen', unit: 'mg/dL', beyond: { lo: 25, loOpen: true } },
      { measure: 'egfr', unit: 'mL/min/{1.73_m2}', beyond: { hi: 60, hiOpen: true } },
    ],
  },
  {
    conditions: LIVER,
    findings: ['jaundice'],
    results: [
      { measure: 'alanine-aminotransferase', unit: 'U/L', beyond: { lo: 100, loOpen: true } },
      { measure: 'aspartate-aminotransferase', unit: 'U/L', beyond: { lo: 100, loOpen: true } },
      { measure: 'total-bilirubin', unit: 'mg/dL', beyond: { lo: 2, loOpen: true } },
    ],
  },
  {
    conditions: ['diabetes-mellitus', 'type-2-diabetes-mellitus'],
    treatments: ['antidiabetic-agent'],
    results: [
      { measure: 'hemoglobin-a1c', unit: '%', beyond: { lo: 6.5 } },
      { measure: 'fasting-glucose', unit: 'mg/dL', beyond: { lo: 126 } },
    ],
  },
  {
    // One raised reading is neither a disease of the heart nor of the vessels.
    conditions: ['hypertension'],
    itself: true,
    results: [
      { measure: 'systolic-blood-pressure', unit: 'mm[Hg]', beyond: { lo: 140 } },
      { measure: 'diastolic-blood-pressure', unit: 'mm[Hg]', beyond: { lo: 90 } },
    ],
  },
  {
    conditions: ['coagulopathy', 'thrombocytopenia'],
    results: [
      { measure: 'platelet-count', unit: '10*3/uL', beyond: { hi: 100, hiOpen: true } },
      { measure: 'inr', unit: '{INR}', beyond: { lo: 1.5, loOpen: true } },
    ],
  },
  { conditions: CORONARY, findings: ['chest-pain'], treatments: ['nitroglycerin'] },
  { conditions: ['lung-cancer'], andKinds: true, findings: ['lung-mass', 'pulmonary-nodule'] },
  { conditions: ['breast-cancer'], andKinds: true, findings: ['breast-mass'] },
  { conditions: ['ovarian-cancer'], andKinds: true, findings: ['ovarian-mass', 'pelvic-mass'] },
  { conditions: ['esophageal-cancer'], andKinds: true, findings: ['dysphagia'] },
  { conditions: ['colorectal-cancer'], findings: ['rectal-bleeding', 'melena'] },
  { conditions: ['bladder-cancer'], findings: ['hematuria'] },
  { conditions: ['thyroid-cancer'], andKinds: true, findings: ['thyroid-nodule'] },
  { conditions: ['epilepsy'], findings: ['seizure'], treatments: ['antiepileptic'] },
  { conditions: ['heart-failure'], findings: ['orthopnea'] },
  { conditions: ['peripheral-arterial-disease'], findings: ['intermittent-claudication'] },
  { conditions: ['asthma'], treatments: ['inhaled-corticosteroid'] },
  {
    // Illnesses of which people die within the months that trials ask about.
    conditions: ['life-expectancy'],
    findings: [
      'malignancy',
      'organ-failure',
      'heart-failure',
      'interstitial-lung-disease',
      'neurodegenerative-disease',
      'intracranial-hemorrhage',
      'sepsis',
      'shock',
      'coma',
      'cardiac-arrest',
      'aids',
    ],
    treatments: ['palliative-care', 'home-oxygen-therapy'],
  },
  {
    conditions: ['shock'],
    andKinds: true,
    itself: true,
    findings: ['hypotension'],
    results: [{ measure: 'systolic-blood-pressure', unit: 'mm[Hg]', beyond: { hi: 90, hiOpen: true } }],
  },
  { conditions: ['pulmonary-embolism'], itself: true, findings: ['hemoptysis', 'cyanosis', 'hypoxemia'] },
  // A thyroid that can be seen, and the complaints by which a slow one is suspected.
  { conditions: ['hypothyroidism', 'thyroiditis'], findings: ['goiter', 'neck-mass', 'cold-intolerance'] },
  // Told apart from fibroids by a careful look only.
  { conditions: ['adenomyosis'], findings: ['uterine-fibroids', 'menorrhagia', 'dysmenorrhea'] },
  { conditions: ['hyperthyroidism'], findings: ['goiter', 'heat-intolerance'] },
  {
    conditions: ['jaundice'],
    results: [{ measure: 'total-bilirubin', unit: 'mg/dL', beyond: { lo: 2.5, loOpen: true } }],
  },
  { conditions: ['tuberculosis', 'lung-cancer'], findings: ['hemoptysis'] },
  { conditions: ['hypothyroidism'], treatments: ['thyroid-hormone'] },
  { conditions: ['hiv-infection'], treatments: ['antiretroviral'] },
  { conditions: ['dementia'], treatments: ['donepezil', 'memantine'] },
  { conditions: ['parkinson-disease'], treatments: ['levodopa'] },
  { conditions: ['bipolar-disorder'], treatments: ['lithium'] },
  { conditions: ['lung-disease'], treatments: ['oxygen-administration'] },
  { conditions: ['depression'], treatments: ['antidepressant'] },
  { conditions: ['psychosis', 'schizophrenia'], treatments: ['antipsychotic'] },
  // Dementia is a mental disorder in the one classification and a disease of the nervous system in the other.
  { conditions: ['mental-disorder'], findings: ['dementia'] },
  { conditions: ['substance-abuse', 'drug-abuse'], findings: ['drug-overdose'] },
  {
    conditions: ['decompensated-cirrhosis'],
    findings: ['ascites', 'hepatic-encephalopathy', 'variceal-bleeding', 'hepatorenal-syndrome'],
  },
  {
    conditions: ['opportunistic-infection'],
    findings: ['pneumocystis-pneumonia', 'candidiasis', 'toxoplasmosis', 'cytomegalovirus-infection', 'cryptococcosis'],
  },
  {
    // Whoever is not quite awake, or cannot move a limb, may have a disease of the brain that nobody has named yet.
    conditions: ['brain-disease'],
    findings: [
      'altered-consciousness-level',
      'altered-mental-status',
      'disorder-of-consciousness',
      'neurological-deficit',
      'motor-impairment',
      'leg-weakness',
      'arm-weakness',
      'limb-weakness',
      'slurred-speech',
      'paralysis',
      'anisocoria',
    ],
  },
  {
    // Who cannot speak for themselves now.
    conditions: ['mental-incapacity'],
    findings: [
      'dementia',
      'cognitive-impairment',
      'intellectual-disability',
      'delirium',
      'psychosis',
      'disorder-of-consciousness',
      'altered-consciousness-level',
      'altered-mental-status',
      'developmental-delay',
    ],
  },
  {
    conditions: ['neurological-deficit'],
    itself: true,
    findings: [
      'nervous-system-disease',
      'motor-impairment',
      'leg-weakness',
      'arm-weakness',
      'limb-weakness',
      'muscle-weakness',
      'numbness',
      'gait-disturbance',
      'slurred-speech',
      'drowsiness',
      'altered-consciousness-level',
      'altered-mental-status',
    ],
  },
  // What is seen at the bedside goes by other names too.
  {
    conditions: ['jaundice'],
    itself: true,
    findings: [
      'liver-disease',
      'biliary-tract-disease',
      'pancreatic-cancer',
      'hemolysis',
      'hemolytic-anemia',
      'cholestasis',
      'hyperbilirubinemia',
      'dark-urine',
      'pruritus',
    ],
  },
  {
    conditions: ['psychotic-symptoms'],
    itself: true,
    findings: [
      'psychosis',
      'schizophrenia',
      'bipolar-disorder',
      'delusion',
      'hallucinations',
      'paranoia',
      'delirium',
      'dementia',
      'agitation',
    ],
    treatments: ['antipsychotic'],
  },
  {
    conditions: ['respiratory-distress'],
    itself: true,
    findings: [
      'dyspnea',
      'respiratory-failure',
      'hypoxemia',
      'tachypnea',
      'cyanosis',
      'pneumonia',
      'lung-disease',
      'heart-failure',
    ],
    treatments: ['oxygen-administration'],
  },
  {
    conditions: ['oxygen-dependence'],
    itself: true,
    treatments: ['oxygen-administration'],
    findings: ['respiratory-failure', 'hypoxemia'],
  },
  {
    conditions: ['acute-abdomen'],
    itself: true,
    findings: ['abdominal-pain', 'abdominal-tenderness', 'abdominal-guarding', 'rebound-tenderness', 'peritoneal-sign'],
  },
  { conditions: ['lymphedema'], itself: true, findings: ['edema', 'leg-swelling', 'hand-swelling'] },
  {
    conditions: ['pelvic-mass', 'adnexal-mass', 'abdominal-mass', 'lung-mass', 'breast-mass'],
    itself: true,
    findings: [
      'neoplasm',
      'mass',
      'pelvic-mass',
      'adnexal-mass',
      'abdominal-mass',
      'lung-mass',
      'pulmonary-nodule',
      'breast-mass',
      'ovarian-cyst',
      'hydrosalpinx',
      'abscess',
      'lymphadenopathy',
    ],
  },
  {
    conditions: ['irritable-bowel-syndrome'],
    itself: true,
    findings: ['diarrhea', 'constipation', 'bloating', 'functional-gastrointestinal-disorder'],
  },
  {
    conditions: ['fibromyalgia', 'complex-regional-pain-syndrome', 'chronic-fatigue-syndrome'],
    itself: true,
    findings: ['chronic-pain', 'widespread-pain', 'fatigue', 'myalgia'],
  },
  { conditions: ['trigeminal-neuralgia'], itself: true, findings: ['facial-pain'] },
  {
    conditions: ['hypotension'],
    itself: true,
    results: [{ measure: 'systolic-blood-pressure', unit: 'mm[Hg]', beyond: { hi: 90, hiOpen: true } }],
  },
  { conditions: ['skin-cancer', 'melanoma'], andKinds: true, itself: true, findings: ['skin-lesion'] },
  {
    conditions: ['developmental-delay'],
    itself: true,
    findings: [
      'chromosomal-abnormality',
      'malformation-syndrome',
      'genetic-disease',
      'intellectual-disability',
      'autism-spectrum-disorder',
      'cerebral-palsy',
      'neonatal-encephalopathy',
      'prematurity',
    ],
  },
  // How far a cancer has spread is asked of whoever has one.
  {
    conditions: CANCER_EXTENT,
    andKinds: true,
    findings: ['neoplasm', 'mass'],
  },
  { conditions: ['asplenia'], treatments: ['splenectomy'] },
  // Speech and understanding suffer with each of these, and charts name the illness rather than that.
  { conditions: ['communication-disorder'], findings: ['dementia', 'stroke', 'autism-spectrum-disorder', 'deafness'] },
  { conditions: ['vaginal-infection'], findings: ['vaginitis', 'bacterial-vaginosis'] },
  { conditions: ['uterine-surgery'], treatments: ['cesarean-section', 'myomectomy'] },
  { conditions: ['brain-radiotherapy'], treatments: ['stereotactic-radiosurgery'] },
  { conditions: ['systemic-therapy'], treatments: ['antineoplastic'] },
  { conditions: ['obstructive-lung-disease'], findings: ['chronic-obstructive-pulmonary-disease', 'asthma'] },
  { conditions: ['restrictive-lung-disease'], findings: ['interstitial-lung-disease'] },
  // Beyond the limits of adults, of whatever age.
  {
    conditions: ['bradycardia'],
    itself: true,
    results: [{ measure: 'heart-rate', unit: '/min', beyond: { hi: 60, hiOpen: true } }],
  },
  {
    conditions: ['tachycardia'],
    itself: true,
    results: [{ measure: 'heart-rate', unit: '/min', beyond: { lo: 100, loOpen: true } }],
  },
  { conditions: ['fever'], results: [{ measure: 'body-temperature', unit: 'Cel', beyond: { lo: 37.8 } }] },
  {
    conditions: ['hypercalcemia'],
    results: [{ measure: 'calcium', unit: 'mg/dL', beyond: { lo: 10.2, loOpen: true } }],
  },
  { conditions: ['hypocalcemia'], results: [{ measure: 'calcium', unit: 'mg/dL', beyond: { hi: 8.6, hiOpen: true } }] },
  {
    conditions: ['vitamin-b12-deficiency'],
    results: [{ measure: 'vitamin-b12-level', unit: 'pg/mL', beyond: { hi: 300, hiOpen: true } }],
  },
  {
    conditions: ['vitamin-d-deficiency'],
    results: [{ measure: 'vitamin-d-level', unit: 'ng/mL', beyond: { hi: 20, hiOpen: true } }],
  },
  {
    conditions: ['hypothyroidism'],
    results: [{ measure: 'thyroid-stimulating-hormone', unit: 'm[IU]/L', beyond: { lo: 10, loOpen: true } }],
  },
  {
    conditions: ['hyperthyroidism'],
    results: [{ measure: 'thyroid-stimulating-hormone', unit: 'm[IU]/L', beyond: { hi: 0.1, hiOpen: true } }],
  },
  {
    conditions: ['hypoxemia'],
    results: [{ measure: 'oxygen-saturation', unit: '%', beyond: { hi: 90, hiOpen: true } }],
  },
  // Antibodies of an infection that may be long over, and cultures that say what somebody carries.
  { conditions: ['cytomegalovirus-infection'], findings: ['cmv-serology'] },
  { conditions: ['amyloidosis'], findings: ['amyloid-pet', 'amyloid-positivity'] },
  {
    conditions: ['group-b-streptococcus-colonization', 'group-b-streptococcal-infection'],
    findings: ['group-b-streptococcus-culture'],
  },
  // The same drugs treat the disease and prevent it.
  { conditions: ['tuberculosis-preventive-therapy'], andKinds: true, treatments: ['isoniazid', 'rifapentine'] },
  { conditions: ['large-volume-paracentesis'], treatments: ['ascites-drainage', 'therapeutic-paracentesis'] },
  // Whether a corticosteroid suppresses immunity depends on its dose and way, which records seldom say.
  { conditions: ['immunosuppressant'], treatments: ['corticosteroid'] },
  // What the drugs are for is that state.
  {
    conditions: ['immunosuppression', 'immunodeficiency'],
    itself: true,
    treatments: ['immunosuppressant', 'b-cell-depleting-agent', 'chemotherapy'],
  },
];
