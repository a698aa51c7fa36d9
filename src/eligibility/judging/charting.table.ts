/** A family of matters on which a record's silence is read as absence, beyond what the lexicon marks as charted. */
export interface ChartingRow {
  /** Lexicon ids, each with everything narrower. */
  readonly ids: readonly string[];
  /** `years`: only a chart kept over years would have it; `any`: the note of one visit too. */
  readonly record: 'any' | 'years';
  /** `for`: absence is presumed only where it speaks for the patient; `either`: against the patient too. */
  readonly speaks: 'for' | 'either';
  /** Only what lasts, recurs, is severe or is said to be of one kind. */
  readonly marked?: true;
  readonly because: string;
}

export const CHARTING_ROWS: readonly ChartingRow[] = [
  {
    ids: ['bleeding', 'altered-consciousness-level', 'altered-mental-status'],
    record: 'any',
    speaks: 'for',
    because: 'Grave and plain to see: whoever examines such a patient writes of little else.',
  },
  {
    ids: ['comorbidity', 'serious-illness', 'systemic-disease', 'chronic-disease'],
    record: 'any',
    speaks: 'for',
    because: 'A lasting or serious illness has a name, and that name is what a note of any length begins with.',
  },
  {
    ids: ['motor-vehicle-accident', 'high-energy-trauma', 'injury'],
    record: 'any',
    speaks: 'for',
    because:
      'Whoever was hurt or comes from an accident tells of it first, and it is what the note of that visit is about.',
  },
  {
    ids: ['incarceration', 'legal-protection'],
    record: 'any',
    speaks: 'for',
    because: 'It decides who consents and where letters go, and stands on the first page.',
  },
  {
    ids: ['anemia'],
    record: 'any',
    speaks: 'for',
    marked: true,
    because: 'Mild anemia goes unwritten; one that is severe is transfused, looked into and named.',
  },
  {
    ids: ['symptom'],
    record: 'years',
    speaks: 'for',
    marked: true,
    because:
      'Passing complaints go unwritten; with one that lasts or is severe a patient is seen at some time in those years.',
  },
  {
    ids: ['communication-disorder', 'dysphagia', 'loss-of-consciousness', 'syncope', 'jaundice', 'motor-impairment'],
    record: 'years',
    speaks: 'for',
    because: 'Nobody lives with one of these for years without a doctor who looks for its cause and writes it down.',
  },
  {
    ids: ['neurological-deficit', 'psychotic-symptoms', 'urinary-retention'],
    record: 'years',
    speaks: 'for',
    because: 'Found by whoever examines the patient, and never left without a search for its cause.',
  },
  {
    ids: [
      'neuropathic-pain',
      'complex-regional-pain-syndrome',
      'fibromyalgia',
      'migraine',
      'secondary-headache',
      'trigeminal-autonomic-cephalalgia',
    ],
    record: 'years',
    speaks: 'for',
    because: 'Pain that has a name of its own has been to somebody who gave it.',
  },
  {
    ids: ['prostatitis', 'abscess', 'developmental-delay', 'oxygen-dependence'],
    record: 'years',
    speaks: 'for',
    because: 'Treated, drained, schooled or supplied for weeks to years, each with entries of its own.',
  },
  {
    ids: ['memory-impairment'],
    record: 'years',
    speaks: 'for',
    marked: true,
    because: 'Names that slip the mind go unwritten; a loss that others notice is examined.',
  },
  {
    ids: ['fever', 'inflammation', 'primary-headache'],
    record: 'years',
    speaks: 'for',
    because: 'Complaints that are examined and treated whenever they are brought up.',
  },
  {
    ids: ['prediabetes', 'insulin-resistance', 'skull-fracture', 'loss-of-control-eating'],
    record: 'years',
    speaks: 'either',
    because: 'Diagnoses that are coded whenever they are made, though a single note has no cause to name them.',
  },
  {
    ids: ['mechanical-ventilation', 'mechanical-circulatory-support', 'renal-replacement-therapy', 'vasopressor'],
    record: 'any',
    speaks: 'either',
    because: 'What stands in for an organ is under way or it is not, and no note of such a patient leaves it out.',
  },
  {
    ids: ['vascular-surgery', 'cardiac-surgery', 'joint-replacement', 'transplantation', 'bariatric-surgery'],
    record: 'any',
    speaks: 'either',
    because: 'Operations that a patient is prepared for over weeks, and that a later note begins with.',
  },
];

/** A family of matters of which a record's silence says nothing, though the lexicon or another row would read it. */
export interface UnaskedRow {
  /** Lexicon ids, each with everything narrower. */
  readonly ids: readonly string[];
  /** Only where one of these words narrows it. */
  readonly narrowedBy?: readonly string[];
  /** `one visit`: a chart of years would have it all the same. */
  readonly record: 'any' | 'one visit';
  readonly because: string;
}

export const UNASKED_ROWS: readonly UnaskedRow[] = [
  {
    ids: ['dental-disease', 'dental-procedure'],
    record: 'any',
    because: 'Teeth are in the dentist’s chart, which this one is not.',
  },
  {
    ids: ['laceration', 'abrasion', 'contusion', 'sprain', 'insect-bite', 'sunburn'],
    record: 'any',
    because: 'Small hurts heal at home, and nobody writes that there are none.',
  },
  {
    ids: ['injury'],
    narrowedBy: ['skin', 'superficial', 'minor', 'small'],
    record: 'any',
    because: 'The same, where the text says how small it may be.',
  },
  {
    ids: ['drug-allergy', 'food-allergy', 'latex-allergy', 'venom-allergy'],
    record: 'any',
    because: 'Allergies are found by asking, and where nobody is said to have asked their absence is nobody’s word.',
  },
  {
    ids: ['anxiety-disorder'],
    record: 'one visit',
    because: 'Fears are found by asking, and at one visit nobody asks without a cause.',
  },
  {
    ids: ['communication-disorder'],
    record: 'one visit',
    because: 'How well somebody makes themselves understood shows in talking to them; in years of that it gets a name.',
  },
  {
    ids: ['prematurity', 'preterm-labor-and-birth', 'low-birth-weight'],
    record: 'any',
    because: 'The circumstances of a birth are in the mother’s record, and seldom in a later one of the child.',
  },
];
