/** An examination or test that, found normal or negative, says that something is not there. */
export interface NormalFinding {
  /** Lexicon ids of the test, each as the entry itself names it. */
  readonly tests: readonly string[];
  /** Names under which the lexicon does not know it. */
  readonly names?: readonly string[];
  /** `normal`: all that it looks at is as it should be; `negative`: what it looks for was not found; `regular`: it comes as it should. */
  readonly found: 'normal' | 'negative' | 'regular';
  /** What was not there on that day, by lexicon id, with everything narrower unless `itself`. */
  readonly rulesOut: readonly string[];
  readonly itself?: true;
  /** Days for which that speaks. */
  readonly days: number;
  /** Entries of which one, or anything narrower, leaves it open. */
  readonly unless?: readonly string[];
  readonly source: string;
}

/** Panels that have the electrolytes, glucose and creatinine, whatever else. */
export const METABOLIC_PANELS = [
  'metabolic-panel',
  'comprehensive-metabolic-panel',
  'basic-metabolic-panel',
  'chemistry-panel',
] as const;

/** States that come within hours are of these days only. */
const THESE_DAYS = 14;
const WEEKS = 31;
const HALF_A_YEAR = 183;
const YEAR = 366;

/**
 * Only what a normal result excludes by what the word means, or by how the disease is defined: a normal chest X-ray is no proof against
 * pneumonia, nor a normal electrocardiogram against fibrillation that comes and goes, nor one troponin against an infarction.
 */
export const NORMAL_FINDINGS: readonly NormalFinding[] = [
  {
    tests: ['physical-examination'],
    found: 'normal',
    rulesOut: [
      'jaundice',
      'cyanosis',
      'anasarca',
      'coma',
      'altered-consciousness-level',
      'unconsciousness',
      'hemiplegia',
      'wheezing',
      'adventitious-breath-sounds',
      'heart-murmur',
      'abdominal-guarding',
      'rebound-tenderness',
      'abdominal-mass',
    ],
    days: THESE_DAYS,
    source: 'what inspection, auscultation and palpation of any patient are for',
  },
  {
    tests: ['neurological-examination'],
    names: ['neurological exam', 'neurologic exam', 'neuro exam', 'nervous system examination'],
    found: 'normal',
    rulesOut: [
      'focal-neurological-deficit',
      'paralysis',
      'paresis',
      'hemiparesis',
      'hemiplegia',
      'facial-paralysis',
      'aphasia',
      'ataxia',
      'dysarthria',
      'coma',
      'altered-consciousness-level',
    ],
    itself: true,
    days: WEEKS,
    source: 'what a neurological examination tests: consciousness, speech, cranial nerves, strength, coordination',
  },
  {
    tests: ['consciousness', 'mental-status'],
    found: 'normal',
    rulesOut: ['coma', 'altered-consciousness-level', 'unconsciousness'],
    days: THESE_DAYS,
    source: 'alertness is what the level of consciousness is a level of',
  },
  {
    tests: ['lung-auscultation'],
    names: ['lungs', 'lung exam', 'lung examination', 'pulmonary auscultation', 'chest auscultation', 'breath sounds'],
    found: 'normal',
    rulesOut: ['wheezing', 'adventitious-breath-sounds'],
    days: THESE_DAYS,
    source: 'what is heard there',
  },
  {
    tests: ['cardiac-examination'],
    names: ['cardiac auscultation', 'heart auscultation', 'heart sounds'],
    found: 'normal',
    rulesOut: ['heart-murmur'],
    days: HALF_A_YEAR,
    source: 'what is heard there',
  },
  {
    tests: ['body-temperature'],
    found: 'normal',
    rulesOut: ['fever', 'hypothermia'],
    itself: true,
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['blood-pressure', 'systolic-blood-pressure'],
    found: 'normal',
    rulesOut: ['hypotension', 'hypertensive-crisis'],
    itself: true,
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['heart-rate'],
    found: 'normal',
    rulesOut: ['tachycardia', 'bradycardia'],
    itself: true,
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['respiratory-rate'],
    found: 'normal',
    rulesOut: ['tachypnea'],
    itself: true,
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['oxygen-saturation'],
    found: 'normal',
    rulesOut: ['hypoxemia'],
    itself: true,
    days: WEEKS,
    unless: ['oxygen-therapy', 'mechanical-ventilation'],
    source: 'by definition, on room air',
  },
  {
    tests: ['vital-signs'],
    found: 'normal',
    rulesOut: ['fever', 'hypothermia', 'hypotension', 'hypertensive-crisis', 'tachycardia', 'bradycardia', 'tachypnea'],
    itself: true,
    days: WEEKS,
    source: 'the signs that go by this name',
  },
  {
    tests: ['electrocardiogram-finding'],
    names: ['electrocardiogram', 'electrocardiography', '12 lead electrocardiogram', '12 lead ecg'],
    found: 'normal',
    rulesOut: [
      'bundle-branch-block',
      'left-bundle-branch-block',
      'right-bundle-branch-block',
      'qt-prolongation',
      'st-segment-elevation',
    ],
    itself: true,
    days: HALF_A_YEAR,
    source: 'each is a finding of the tracing itself',
  },
  {
    tests: ['chest-x-ray'],
    names: ['chest xray', 'chest radiography'],
    found: 'normal',
    rulesOut: ['pulmonary-consolidation', 'lung-infiltrates', 'cardiomegaly'],
    days: WEEKS,
    source: 'each is a finding of the film itself',
  },
  {
    tests: ['ct-of-the-head', 'brain-mri'],
    names: ['ct scan of the head', 'head ct scan', 'ct of the brain', 'mri of the brain'],
    found: 'normal',
    rulesOut: ['intracranial-hemorrhage', 'hydrocephalus', 'cerebral-edema'],
    days: WEEKS,
    source:
      'guideline of the American Heart Association 2022 on intracerebral haemorrhage: imaging tells whether there is one',
  },
  {
    tests: ['echocardiography'],
    found: 'normal',
    rulesOut: [
      'heart-failure-with-reduced-ejection-fraction',
      'left-ventricular-systolic-dysfunction',
      'pericardial-effusion',
    ],
    days: HALF_A_YEAR,
    source: 'European Society of Cardiology 2021: defined by what the echocardiogram shows',
  },
  {
    tests: ['left-ventricular-ejection-fraction', 'left-ventricular-function'],
    found: 'normal',
    rulesOut: ['heart-failure-with-reduced-ejection-fraction', 'left-ventricular-systolic-dysfunction'],
    days: YEAR,
    source: 'European Society of Cardiology 2021: defined by a reduced ejection fraction',
  },
  {
    tests: ['thyroid-stimulating-hormone'],
    found: 'normal',
    rulesOut: ['hypothyroidism', 'hyperthyroidism', 'thyrotoxicosis'],
    itself: true,
    days: HALF_A_YEAR,
    unless: ['thyroid-hormone', 'antithyroid-agent', 'pituitary-disease', 'thyroid-disease', 'pituitary-surgery'],
    source:
      'American Thyroid Association 2012, 2016: thyrotropin is out of its range in either, but for disease of the pituitary',
  },
  {
    tests: ['complete-blood-count'],
    names: ['blood count'],
    found: 'normal',
    rulesOut: ['anemia', 'thrombocytopenia', 'thrombocytosis', 'leukopenia', 'leukocytosis'],
    itself: true,
    days: WEEKS,
    source: 'by definition: the numbers that the count consists of',
  },
  {
    tests: [...METABOLIC_PANELS],
    found: 'normal',
    rulesOut: ['hyponatremia', 'hypernatremia', 'hypokalemia', 'hyperkalemia', 'hyperglycemia', 'hypoglycemia'],
    itself: true,
    days: WEEKS,
    source: 'Centers for Medicare and Medicaid Services: what each such panel consists of, the basic one too',
  },
  {
    tests: [],
    names: ['menses', 'menstruation', 'periods', 'menstrual periods', 'menstrual cycle', 'menstrual cycles', 'cycles'],
    found: 'regular',
    rulesOut: ['amenorrhea', 'oligomenorrhea'],
    days: WEEKS,
    source: 'by definition, of cycles that are called regular',
  },
  {
    tests: ['liver-transaminases'],
    names: ['liver function test', 'liver function', 'hepatic function panel'],
    found: 'normal',
    rulesOut: ['elevated-liver-enzymes'],
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['urinalysis'],
    found: 'normal',
    rulesOut: ['proteinuria', 'hematuria'],
    itself: true,
    days: WEEKS,
    source: 'by definition: what the strip shows',
  },
  {
    tests: ['urine-protein'],
    found: 'negative',
    rulesOut: ['proteinuria'],
    itself: true,
    days: WEEKS,
    source: 'by definition',
  },
  {
    tests: ['urine-culture'],
    found: 'negative',
    rulesOut: ['urinary-tract-infection'],
    itself: true,
    days: THESE_DAYS,
    unless: ['antibiotic', 'fever', 'dysuria'],
    source: 'European Association of Urology 2024: proven by growth in the culture',
  },
  {
    tests: ['blood-culture'],
    found: 'negative',
    rulesOut: ['bacteremia'],
    itself: true,
    days: THESE_DAYS,
    source: 'by definition: bacteria that grow from the blood',
  },
  {
    tests: ['interferon-gamma-release-assay'],
    found: 'negative',
    rulesOut: ['latent-tuberculosis'],
    days: YEAR,
    unless: ['immunodeficiency', 'immunosuppressant'],
    source: 'World Health Organization 2018: a lasting immune response to the bacterium, without disease',
  },
  {
    tests: ['urea-breath-test', 'h-pylori-stool-antigen'],
    found: 'negative',
    rulesOut: ['helicobacter-pylori-infection'],
    days: HALF_A_YEAR,
    unless: ['antibiotic', 'proton-pump-inhibitor', 'bismuth'],
    source: 'Maastricht VI/Florence consensus 2022: either test, off antibiotics and acid suppression',
  },
];
