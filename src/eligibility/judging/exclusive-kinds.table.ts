/** Kinds of one disease, by lexicon id, of which by definition nobody has two. */
export interface ExclusiveKinds {
  readonly kinds: readonly string[];
  /** What somebody has of them stays the same; else it is so of now only. */
  readonly lifelong?: true;
  readonly source: string;
}

/** Kinds that may stand side by side (two histologies, two eyes, two events of a vessel) are none. */
export const EXCLUSIVE_KINDS: readonly ExclusiveKinds[] = [
  {
    kinds: ['type-1-diabetes-mellitus', 'type-2-diabetes-mellitus', 'monogenic-diabetes'],
    lifelong: true,
    source: 'American Diabetes Association 2024: classification by cause',
  },
  {
    kinds: ['essential-hypertension', 'secondary-hypertension'],
    source: 'European Society of Hypertension 2023: essential is what has no cause that could be named',
  },
  {
    kinds: ['crohn-disease', 'ulcerative-colitis'],
    lifelong: true,
    source: 'Montreal classification 2005: what could be either is left unclassified',
  },
  {
    kinds: [
      'heart-failure-with-reduced-ejection-fraction',
      'heart-failure-with-mildly-reduced-ejection-fraction',
      'heart-failure-with-preserved-ejection-fraction',
    ],
    source: 'European Society of Cardiology 2021: by one ejection fraction',
  },
  {
    kinds: ['paroxysmal-atrial-fibrillation', 'persistent-atrial-fibrillation', 'permanent-atrial-fibrillation'],
    source: 'European Society of Cardiology 2020: by how it ends, if it does',
  },
  {
    kinds: [
      'relapsing-remitting-multiple-sclerosis',
      'secondary-progressive-multiple-sclerosis',
      'primary-progressive-multiple-sclerosis',
    ],
    source: 'Lublin and others 2014: courses of one disease',
  },
  {
    kinds: ['bipolar-i-disorder', 'bipolar-ii-disorder'],
    source: 'DSM-5: the second is ruled out by a manic episode, the first needs one',
  },
  {
    kinds: ['hemophilia-a', 'hemophilia-b'],
    lifelong: true,
    source: 'International Society on Thrombosis and Haemostasis 2014: by the factor that is missing',
  },
];
