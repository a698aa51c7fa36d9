import type { Interval } from './interval.ts';

/** A value of these days that is as good as a finding. */
export interface ClassifyingResult {
  readonly measure: string;
  readonly unit: string;
  readonly within: Interval;
}

/** Findings that together are a disease by the criteria by which it is classified, before anybody has written its name. */
export interface ClassificationRule {
  /** Lexicon id of the disease. */
  readonly condition: string;
  /** Of each row one finding must be there; where a number of days is given, for so long at least. */
  readonly all: readonly {
    readonly findings: readonly string[];
    readonly days?: number;
    readonly results?: readonly ClassifyingResult[];
  }[];
  /** Of these rows so many, each by one of its findings. */
  readonly some: { readonly n: number; readonly of: readonly (readonly string[])[] };
  /**
   * When the findings are evidence of the disease, rather than stand in for its name: with so many of `some`, these among them, and no
   * entry of one of these ids, or of anything narrower, that they may come from as well. Where it is missing they never are.
   */
  readonly proves?: { readonly n: number; readonly among: readonly string[]; readonly unless: readonly string[] };
  /** Only of those who are grown up: its bounds are theirs. */
  readonly adults?: true;
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
    proves: {
      n: 6,
      among: ['anti-dsdna-antibody'],
      unless: ['infection', 'malignancy', 'mixed-connective-tissue-disease', 'drug-induced-lupus'],
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
    // All that the definition of the classic disease asks for; what else may look like it is an infection or a drug's.
    proves: { n: 4, among: ['conjunctivitis'], unless: ['infection', 'drug-allergy', 'juvenile-idiopathic-arthritis'] },
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
  {
    condition: 'shock',
    all: [
      {
        findings: ['hypotension'],
        results: [{ measure: 'systolic-blood-pressure', unit: 'mm[Hg]', within: { hi: 90, hiOpen: true } }],
      },
    ],
    some: {
      n: 2,
      of: [
        ['tachycardia'],
        ['tachypnea'],
        ['pallor', 'cold-hands-and-feet', 'cyanosis'],
        ['confusion', 'drowsiness', 'altered-consciousness-level', 'lethargy'],
        ['oliguria', 'anuria'],
        ['lactic-acidosis', 'metabolic-acidosis'],
      ],
    },
    proves: { n: 3, among: [], unless: [] },
    adults: true,
    source: 'European Society of Intensive Care Medicine 2014: low pressure with signs of poor perfusion',
  },
];
