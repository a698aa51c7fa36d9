import { CANCER_EXTENT } from './cancer-extent.table.ts';

/** A family of matters on which a record's silence is read as absence, beyond what the lexicon marks as charted. */
export interface ChartingRow {
  /** Lexicon ids, each with everything narrower. */
  readonly ids: readonly string[];
  /** `years`: only a chart kept over years would have it; `any`: the note of one visit too. */
  readonly record: 'any' | 'years';
  /** `for`: absence is presumed only where it speaks for the patient; `either`: against the patient too. */
  readonly speaks: 'for' | 'either';
  /** Only what lasts, recurs, is severe or is said to be of one kind; `severe`: only what is severe, and is so now. */
  readonly marked?: true | 'severe';
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
    ids: [
      'symptom',
      'disease',
      'skin-disease',
      'gynecological-disease',
      'breast-disease',
      'venous-disease',
      'sleep-disorder',
    ],
    record: 'any',
    speaks: 'for',
    marked: 'severe',
    because: 'With what is severe now a patient comes, whatever else they have come for, and the note is about it.',
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
    ids: ['communication-disorder', 'dysphagia', 'loss-of-consciousness', 'syncope', 'motor-impairment'],
    record: 'years',
    speaks: 'for',
    because: 'Nobody lives with one of these for years without a doctor who looks for its cause and writes it down.',
  },
  {
    ids: [
      'jaundice',
      'psychotic-symptoms',
      'respiratory-distress',
      'acute-abdomen',
      'facial-paralysis',
      'oxygen-dependence',
    ],
    record: 'any',
    speaks: 'for',
    because: 'Seen or heard by whoever is in the same room, and written down because it has to be acted on.',
  },
  {
    ids: [
      'lung-abscess',
      'intra-abdominal-abscess',
      'intra-abdominal-infection',
      'pelvic-abscess',
      'puerperal-infection',
      'septic-abortion',
    ],
    record: 'any',
    speaks: 'for',
    because: 'Nobody walks about with one: it is what the stay in hospital is for.',
  },
  {
    ids: ['febrile-seizure', 'neonatal-seizures', 'non-epileptic-seizures', 'ovarian-torsion', 'myxedema'],
    record: 'any',
    speaks: 'for',
    because: 'Frightening events that bring people to hospital, and that are asked about ever after.',
  },
  {
    ids: ['neonatal-disease'],
    record: 'any',
    speaks: 'for',
    because: 'An illness of the first weeks is what the note of a newborn is about, and later ones begin with it.',
  },
  {
    ids: [
      'chromosomal-abnormality',
      'malformation-syndrome',
      'beckwith-wiedemann-syndrome',
      'charge-syndrome',
      'noonan-syndrome',
      'pierre-robin-sequence',
      'silver-russell-syndrome',
      'treacher-collins-syndrome',
      'vacterl-association',
      'williams-syndrome',
    ],
    record: 'any',
    speaks: 'for',
    because: 'Known since birth or childhood, and the first thing that any note says of the patient.',
  },
  {
    ids: [
      'uterine-rupture',
      'cord-prolapse',
      'fetal-hydrops',
      'fetal-distress',
      'rupture-of-membranes',
      'twin-to-twin-transfusion-syndrome',
    ],
    record: 'any',
    speaks: 'for',
    because: 'Emergencies of pregnancy and birth: what happens next hangs on them, and they are written down at once.',
  },
  {
    ids: ['pelvic-mass', 'adnexal-mass', 'abdominal-mass', 'lung-mass', 'breast-mass'],
    record: 'any',
    speaks: 'for',
    because: 'A mass that somebody has felt or seen is followed up until it has a name.',
  },
  {
    ids: CANCER_EXTENT,
    record: 'any',
    speaks: 'for',
    because: 'How far a cancer has gone is asked of those who have one, and a cancer is charted.',
  },
  {
    ids: ['mental-incapacity', 'developmental-delay'],
    record: 'any',
    speaks: 'for',
    because: 'It decides who answers the questions, and the note says who did.',
  },
  {
    ids: [
      'irritable-bowel-syndrome',
      'chronic-fatigue-syndrome',
      'fibromyalgia',
      'trigeminal-neuralgia',
      'complex-regional-pain-syndrome',
      'lymphedema',
    ],
    record: 'any',
    speaks: 'for',
    because: 'Diagnoses for life that patients name when they are asked what they have, whatever brings them.',
  },
  {
    ids: ['neurological-deficit', 'urinary-retention'],
    record: 'years',
    speaks: 'for',
    because: 'Found by whoever examines the patient, and never left without a search for its cause.',
  },
  {
    ids: ['neuropathic-pain', 'secondary-headache', 'trigeminal-autonomic-cephalalgia'],
    record: 'years',
    speaks: 'for',
    because: 'Pain that has a name of its own has been to somebody who gave it.',
  },
  {
    ids: ['prostatitis', 'abscess'],
    record: 'years',
    speaks: 'for',
    because: 'Treated or drained, for weeks or again and again, with entries of its own.',
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
    ids: [
      'mechanical-ventilation',
      'mechanical-circulatory-support',
      'renal-replacement-therapy',
      'vasopressor',
      'inotrope',
    ],
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
