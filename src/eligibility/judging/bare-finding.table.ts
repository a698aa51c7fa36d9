/** Findings that the lexicon files under a family of diseases, and that anybody can have without one of them. */
export interface FindingRow {
  /** Lexicon ids that an entry is called by. */
  readonly entries: readonly string[];
  /** Ids of what is sought, these alone: an entry of such a finding is not yet one of those. */
  readonly families: readonly string[];
  /** Of these, what nobody would suspect for the finding alone, where that clears the patient. */
  readonly aside: readonly string[];
  readonly because: string;
}

const OF_CIRCULATION = ['heart-disease', 'cardiovascular-disease', 'cardiocerebrovascular-disease'];

export const BARE_FINDINGS: readonly FindingRow[] = [
  {
    entries: ['tachycardia', 'sinus-tachycardia', 'bradycardia', 'sinus-bradycardia'],
    families: ['cardiac-arrhythmia', ...OF_CIRCULATION],
    aside: OF_CIRCULATION,
    because: 'A pulse is counted in everybody: it is fast with fever, pain and loss of blood, and slow in the fit.',
  },
  {
    entries: ['hypotension', 'orthostatic-hypotension', 'vasovagal-hypotension'],
    families: OF_CIRCULATION,
    aside: OF_CIRCULATION,
    because: 'A low pressure comes of bleeding, infection, drugs and thirst before it comes of the heart.',
  },
  {
    entries: ['leukocytosis', 'lymphocytosis', 'monocytosis', 'eosinophilia', 'thrombocytosis'],
    families: ['hematologic-disease', 'blood-dyscrasia'],
    aside: [],
    because: 'Counts rise with infection and allergy; a disease of the blood is one of their causes.',
  },
  {
    entries: [
      'hyperglycemia',
      'hypoglycemia',
      'dysglycemia',
      'hyperlactatemia',
      'metabolic-acidosis',
      'hypoalbuminemia',
    ],
    families: ['metabolic-disease', 'endocrine-disease'],
    aside: [],
    because: 'Results of a day of illness, from which no metabolic disease follows.',
  },
  {
    entries: ['chronic-kidney-disease-stage-1'],
    families: ['renal-impairment'],
    aside: [],
    because: 'Stage 1 is a damaged kidney that filters as it should, at 90 mL/min/1.73 m² or more (KDIGO).',
  },
];
