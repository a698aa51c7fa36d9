import type { Interval } from './interval.ts';

/** A value of these days that is as good as a finding. */
export interface ClassifyingResult {
  readonly measure: string;
  readonly unit: string;
  readonly within: Interval;
}

/** What an entry must be to count: one of these findings (in these words, where they are given), or one of these values. */
export interface ClassifyingFinding {
  readonly findings?: readonly string[];
  readonly named?: RegExp;
  readonly results?: readonly ClassifyingResult[];
}

/** A row of a set of criteria, and what it weighs there. */
export interface ClassifyingItem {
  /** Of the rows of one domain the weightiest counts. */
  readonly domain: string;
  readonly points: number;
  /** What meets the row as its source defines it. */
  readonly defined?: readonly ClassifyingFinding[];
  /** What is called by the same name, though the entry does not say all that the definition asks for: no evidence. */
  readonly called?: readonly ClassifyingFinding[];
  /** Weighs in, but classifies nothing without a row that does not. */
  readonly supporting?: true;
}

/** Findings that together are a disease by the criteria by which it is classified, before anybody has written its name. */
export interface ClassificationRule {
  /** Lexicon id of the disease. */
  readonly condition: string;
  /** Of each row something must be there; where a number of days is given, for so long at least. */
  readonly all: readonly (ClassifyingFinding & { readonly days?: number })[];
  /** So many points of these rows. */
  readonly some: { readonly points: number; readonly of: readonly ClassifyingItem[] };
  /**
   * When findings that meet the criteria as they are defined are evidence of the disease, rather than stand in for its name: with these
   * as well, and no entry of one of these ids, or of anything narrower, that they may come from. Where it is missing they never are.
   */
  readonly proves?: { readonly and?: readonly ClassifyingFinding[]; readonly unless: readonly string[] };
  /** The rows that are counted where a text asks how many of the criteria are met: those that the sets in use have in common. */
  readonly counted?: {
    readonly least: number;
    readonly of: readonly (readonly ClassifyingFinding[])[];
    readonly source: string;
  };
  /** Only of those who are grown up: its bounds are theirs. */
  readonly adults?: true;
  readonly source: string;
}

/** Swelling of more than one joint: an entry about "the joints", about a joint of each side, or about several. */
const OF_JOINTS =
  /\b(?:joints|wrists|ankles|knees|elbows|shoulders|hips|fingers|toes|hands|feet|poly\w+|bilateral|both|multiple|several)\b/i;
const SYNOVITIS: readonly ClassifyingFinding[] = [
  { findings: ['joint-swelling', 'synovitis', 'arthritis'], named: OF_JOINTS },
  { findings: ['polyarthritis'] },
];
const PROTEINURIA: ClassifyingFinding = {
  results: [
    { measure: '24-hour-urine-protein', unit: 'g/d', within: { lo: 0.5, loOpen: true } },
    { measure: 'urine-protein-creatinine-ratio', unit: 'mg/g', within: { lo: 500, loOpen: true } },
  ],
};
const FEW_PLATELETS: ClassifyingFinding = {
  results: [{ measure: 'platelet-count', unit: '10*3/uL', within: { hi: 100, hiOpen: true } }],
};
const PHOSPHOLIPID_ANTIBODIES = ['antiphospholipid-antibody', 'anticardiolipin-antibody', 'lupus-anticoagulant'];
const EXTREMITIES = /\b(?:hands?|feet|foot|fingers?|fingertips?|toes?|palms?|soles?|extremit\w+|periungual|acral)\b/i;

/** Ids are of the lexicon; a finding counts with everything narrower. What is not in the lexicon as such is left out, which only makes a rule stricter. */
export const CLASSIFICATION_RULES: readonly ClassificationRule[] = [
  {
    condition: 'systemic-lupus-erythematosus',
    all: [{ findings: ['antinuclear-antibody'] }],
    some: {
      points: 10,
      of: [
        { domain: 'constitutional', points: 2, defined: [{ findings: ['fever'] }] },
        { domain: 'blood', points: 3, defined: [{ findings: ['leukopenia'] }] },
        { domain: 'blood', points: 4, defined: [FEW_PLATELETS], called: [{ findings: ['thrombocytopenia'] }] },
        { domain: 'blood', points: 4, defined: [{ findings: ['autoimmune-hemolytic-anemia'] }] },
        { domain: 'mind', points: 3, called: [{ findings: ['psychosis'] }] },
        { domain: 'mind', points: 5, called: [{ findings: ['seizure'] }] },
        { domain: 'skin', points: 2, defined: [{ findings: ['oral-ulcer'] }, { findings: ['hair-loss'] }] },
        { domain: 'skin', points: 6, defined: [{ findings: ['butterfly-rash'] }] },
        { domain: 'serosa', points: 5, called: [{ findings: ['pleural-effusion', 'pericardial-effusion'] }] },
        { domain: 'serosa', points: 6, defined: [{ findings: ['pericarditis'] }] },
        { domain: 'joints', points: 6, defined: SYNOVITIS, called: [{ findings: ['arthritis', 'joint-swelling'] }] },
        {
          domain: 'kidneys',
          points: 4,
          defined: [PROTEINURIA],
          called: [{ findings: ['proteinuria', 'urine-protein'] }],
        },
        {
          domain: 'phospholipids',
          points: 2,
          defined: [{ findings: PHOSPHOLIPID_ANTIBODIES }],
          supporting: true,
        },
        { domain: 'complement', points: 3, defined: [{ findings: ['hypocomplementemia'] }], supporting: true },
        {
          domain: 'antibodies',
          points: 6,
          defined: [{ findings: ['anti-dsdna-antibody', 'anti-smith-antibody'] }],
          supporting: true,
        },
      ],
    },
    // A row does not count where something else explains it better.
    proves: {
      unless: [
        'infection',
        'malignancy',
        'mixed-connective-tissue-disease',
        'drug-induced-lupus',
        'rheumatoid-arthritis',
      ],
    },
    counted: {
      least: 4,
      of: [
        [{ findings: ['butterfly-rash', 'photosensitivity'] }],
        [{ findings: ['discoid-lupus-erythematosus'] }],
        [{ findings: ['oral-ulcer'] }],
        SYNOVITIS,
        [{ findings: ['pericarditis', 'pleurisy'] }],
        [PROTEINURIA, { findings: ['urine-casts'], named: /\b(?:rbc|red|erythrocyte|cell\w*)\b/i }],
        [{ findings: ['autoimmune-hemolytic-anemia', 'leukopenia'] }, FEW_PLATELETS],
        [{ findings: ['anti-dsdna-antibody', 'anti-smith-antibody', ...PHOSPHOLIPID_ANTIBODIES] }],
        [{ findings: ['antinuclear-antibody'] }],
      ],
      source: 'American College of Rheumatology 1997 and Systemic Lupus International Collaborating Clinics 2012',
    },
    source: 'European Alliance of Associations for Rheumatology and American College of Rheumatology 2019',
  },
  {
    condition: 'kawasaki-disease',
    all: [{ findings: ['fever'], days: 5 }],
    some: {
      points: 4,
      of: [
        { domain: 'mouth', points: 1, defined: [{ findings: ['strawberry-tongue', 'cracked-lips'] }] },
        {
          domain: 'eyes',
          points: 1,
          defined: [
            {
              findings: ['conjunctivitis'],
              named: /\b(?:non-?\s?(?:exudative|purulent|suppurative)|without (?:exudate|pus|discharge))\b/i,
            },
          ],
          called: [{ findings: ['conjunctivitis'] }],
        },
        { domain: 'skin', points: 1, defined: [{ findings: ['rash'] }] },
        {
          domain: 'extremities',
          points: 1,
          defined: [{ findings: ['peeling-of-skin', 'erythema', 'edema', 'inflammation'], named: EXTREMITIES }],
          called: [{ findings: ['peeling-of-skin'] }],
        },
        {
          domain: 'lymph nodes',
          points: 1,
          defined: [
            {
              named: /\b(?:cervical|neck)\b/i,
              results: [{ measure: 'lymph-node-size', unit: 'cm', within: { lo: 1.5 } }],
            },
          ],
          called: [{ findings: ['cervical-lymphadenopathy'] }],
        },
      ],
    },
    // What else may look like it is an infection or a drug's.
    proves: {
      unless: [
        'infection',
        'drug-allergy',
        'stevens-johnson-syndrome',
        'juvenile-idiopathic-arthritis',
        'multisystem-inflammatory-syndrome-in-children',
      ],
    },
    source: 'American Heart Association 2017, 2024: fever of five days with four of five principal features',
  },
  {
    condition: 'intermittent-claudication',
    all: [{ findings: ['exertional-leg-pain'] }],
    some: {
      points: 1,
      of: [
        {
          domain: 'vessels',
          points: 1,
          called: [
            {
              findings: [
                'diminished-peripheral-pulse',
                'absent-pedal-pulses',
                'femoral-bruit',
                'peripheral-arterial-disease',
              ],
            },
          ],
        },
      ],
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
      points: 1,
      of: [
        { domain: 'skin', points: 1, defined: [{ findings: ['cold-hands-and-feet', 'cyanosis', 'pallor'] }] },
        { domain: 'kidneys', points: 1, defined: [{ findings: ['oliguria', 'anuria'] }] },
        {
          domain: 'brain',
          points: 1,
          defined: [
            {
              findings: ['confusion', 'drowsiness', 'altered-consciousness-level', 'altered-mental-status', 'lethargy'],
            },
          ],
        },
      ],
    },
    // The third component, by which it is told from a low pressure that the tissues bear.
    proves: {
      and: [
        {
          findings: ['lactic-acidosis', 'hyperlactatemia'],
          results: [{ measure: 'lactate', unit: 'mmol/L', within: { lo: 1.5, loOpen: true } }],
        },
      ],
      unless: [],
    },
    adults: true,
    source:
      'European Society of Intensive Care Medicine 2014: a low pressure, signs of poor perfusion of skin, kidneys or brain, and raised lactate',
  },
];
