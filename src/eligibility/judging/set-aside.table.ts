/** Entries by a general name, and the kinds that nobody would have charted by it. */
export interface KindRow {
  /** Lexicon ids that an entry is called by, and by nothing narrower. */
  readonly entries: readonly string[];
  /** Ids of what is sought, each with everything narrower. */
  readonly kinds: readonly string[];
  /** `years`: only a chart kept over years would name the kind; `any`: the note of one visit too. */
  readonly record: 'any' | 'years';
  readonly because: string;
}

export const NAMED_KINDS: readonly KindRow[] = [
  {
    entries: ['hypertension'],
    kinds: ['hypertensive-crisis', 'secondary-hypertension'],
    record: 'any',
    because: 'A crisis is an emergency, and a hypertension with a cause is charted with that cause.',
  },
  {
    entries: ['skin-lesion', 'skin-disease'],
    kinds: ['skin-ulcer', 'burn', 'gangrene', 'skin-necrosis'],
    record: 'any',
    because: 'Skin that is open, burnt or dead is called so at the first look.',
  },
  {
    entries: ['anemia'],
    kinds: [
      'hemoglobinopathy',
      'fanconi-anemia',
      'glucose-6-phosphate-dehydrogenase-deficiency',
      'hereditary-spherocytosis',
    ],
    record: 'any',
    because: 'Inborn anemias are found once, for life, and go by their own names ever after.',
  },
  {
    entries: ['anemia'],
    kinds: ['aplastic-anemia', 'hemolytic-anemia'],
    record: 'years',
    because: 'A marrow that fails and cells that burst are looked for and named within weeks.',
  },
  {
    entries: ['heart-failure'],
    kinds: ['cardiogenic-shock'],
    record: 'any',
    because: 'A shock is what the note of that day would be about.',
  },
  {
    entries: ['chronic-kidney-disease', 'renal-impairment', 'kidney-disease'],
    kinds: ['end-stage-renal-disease'],
    record: 'any',
    because: 'Whoever lives by dialysis or waits for a kidney is not charted by a milder word.',
  },
  {
    entries: ['asthma'],
    kinds: ['status-asthmaticus'],
    record: 'any',
    because: 'A life-threatening attack has its own name and its own stay.',
  },
  {
    entries: ['epilepsy'],
    kinds: ['status-epilepticus', 'infantile-spasms'],
    record: 'any',
    because: 'The gravest forms are named, since they are treated in another way.',
  },
  {
    entries: ['migraine'],
    kinds: ['hemiplegic-migraine', 'basilar-migraine', 'retinal-migraine'],
    record: 'any',
    because: 'Rare kinds that forbid the usual drugs: who has one has it charted by name.',
  },
  {
    entries: ['hypothyroidism'],
    kinds: ['myxedema-coma', 'congenital-hypothyroidism'],
    record: 'any',
    because: 'The one is an emergency, the other known since birth.',
  },
  {
    entries: ['hyperlipidemia', 'hypercholesterolemia', 'hypertriglyceridemia', 'dyslipidemia'],
    kinds: ['familial-hypercholesterolemia', 'familial-chylomicronemia-syndrome'],
    record: 'years',
    because: 'Inherited kinds are treated by others and told to the family, which takes their name.',
  },
  {
    entries: ['obesity'],
    kinds: ['hypothalamic-obesity', 'monogenic-obesity'],
    record: 'any',
    because: 'Obesity with a tumour or a gene behind it is charted with what is behind it.',
  },
  {
    entries: ['sleep-apnea'],
    kinds: ['central-sleep-apnea'],
    record: 'any',
    because: 'The bare word is that of the obstructive kind; the other is one in a hundred, and treated otherwise.',
  },
  {
    entries: ['depression', 'major-depressive-disorder'],
    kinds: ['psychotic-depression'],
    record: 'any',
    because: 'Delusions change the treatment and the name.',
  },
];

/** Of a whole family of diseases, what nobody calls serious. */
export interface MinorRow {
  /** Ids of what is sought, these alone. */
  readonly of: readonly string[];
  /** Lexicon ids that an entry is called by. */
  readonly entries: readonly string[];
  readonly because: string;
}

export const MINOR_KINDS: readonly MinorRow[] = [
  {
    of: ['cardiovascular-disease', 'cardiocerebrovascular-disease', 'vascular-disease'],
    entries: ['hypertension', 'essential-hypertension', 'varicose-veins', 'hemorrhoids'],
    because: 'A raised blood pressure is what people with a healthy heart have too; a crisis is named.',
  },
  {
    of: ['metabolic-disease', 'endocrine-disease'],
    entries: ['prediabetes', 'hyperlipidemia', 'hypercholesterolemia', 'hypertriglyceridemia', 'obesity', 'overweight'],
    because: 'Risks that are looked after in passing, not serious illnesses.',
  },
  {
    of: ['hematologic-disease'],
    entries: ['anemia', 'iron-deficiency-anemia'],
    because: 'The bare word is that of the ordinary kinds; serious ones are named.',
  },
];

/** What is no serious illness of the body, whoever has it, by lexicon id as an entry is called. */
export const NO_SERIOUS_ILLNESS: ReadonlySet<string> = new Set([
  ...MINOR_KINDS.flatMap(({ entries }) => entries),
  ...'insomnia conjunctivitis common-cold pharyngitis acute-viral-pharyngitis sore-throat tonsillitis'.split(' '),
  ...'acute-sinusitis viral-sinusitis upper-respiratory-tract-infection otitis-media cystitis'.split(' '),
  ...'allergic-rhinitis seasonal-allergic-rhinitis perennial-allergic-rhinitis acne impacted-tooth gingivitis'.split(
    ' ',
  ),
]);

/** How soon an illness that passes by itself, or with its treatment, is over at the latest, in days; months, to be safe. */
export const PASSING_DAYS = 180;

/** Lexicon ids of such illnesses, as an entry is called; long or recurring kinds have other names. */
export const PASSING_ILLNESSES: ReadonlySet<string> = new Set([
  'acute-bronchitis',
  'acute-sinusitis',
  'acute-bacterial-sinusitis',
  'viral-sinusitis',
  'pharyngitis',
  'acute-viral-pharyngitis',
  'streptococcal-pharyngitis',
  'sore-throat',
  'tonsillitis',
  'common-cold',
  'upper-respiratory-tract-infection',
  'respiratory-tract-infection',
  'influenza',
  'covid-19',
  'otitis-media',
  'pneumonia',
  'gastroenteritis',
  'conjunctivitis',
  'cystitis',
  'urinary-tract-infection',
  'appendicitis',
  'impacted-tooth',
]);
