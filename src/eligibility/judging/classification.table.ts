/** Findings that together are a disease by the criteria by which it is classified, before anybody has written its name. */
export interface ClassificationRule {
  /** Lexicon id of the disease. */
  readonly condition: string;
  /** Of each row one finding must be there; where a number of days is given, for so long at least. */
  readonly all: readonly { readonly findings: readonly string[]; readonly days?: number }[];
  /** Of these rows so many, each by one of its findings. */
  readonly some: { readonly n: number; readonly of: readonly (readonly string[])[] };
  readonly source: string;
}

/** Ids are of the lexicon; a finding counts with everything narrower. What is not in the lexicon as such is left out, which only makes a rule stricter. */
export const CLASSIFICATION_RULES: readonly ClassificationRule[] = [
  {
    condition: 'systemic-lupus-erythematosus',
    all: [{ findings: ['antinuclear-antibody', 'anti-dsdna-antibody'] }],
    some: {
      n: 4,
      of: [
        ['antinuclear-antibody'],
        ['anti-dsdna-antibody'],
        ['oral-ulcer'],
        ['hair-loss'],
        ['arthritis', 'joint-swelling'],
        ['proteinuria', 'urine-protein', 'urine-casts'],
        ['pericarditis'],
        ['hemolytic-anemia'],
        ['leukopenia'],
        ['thrombocytopenia'],
      ],
    },
    source: 'Systemic Lupus International Collaborating Clinics 2012',
  },
  {
    condition: 'kawasaki-disease',
    all: [{ findings: ['fever'], days: 5 }],
    some: {
      n: 4,
      of: [['conjunctivitis'], ['strawberry-tongue'], ['peeling-of-skin'], ['rash'], ['lymphadenopathy']],
    },
    source: 'American Heart Association 2017',
  },
  {
    condition: 'intermittent-claudication',
    all: [{ findings: ['exertional-leg-pain'] }],
    some: {
      n: 1,
      of: [['diminished-peripheral-pulse', 'absent-pedal-pulses'], ['femoral-bruit'], ['peripheral-arterial-disease']],
    },
    source: 'American Heart Association and American College of Cardiology 2016, 2024: history and pulses',
  },
];
