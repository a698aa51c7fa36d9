import { type Atom, atomsOf, type Domain, type Node, type Tier } from './criterion.ts';
import { HUMAN_CUES, LANGUAGE_WORDS, LANGUAGES, NO_CUES, RECORDED_CUES } from './tier-cue.table.ts';

/** Who can decide what is understood of a domain. */
const TIER_OF_DOMAIN: Readonly<Record<Exclude<Domain, 'opaque'>, Tier>> = {
  age: 'A',
  sex: 'A',
  condition: 'A',
  medication: 'A',
  procedure: 'A',
  observation: 'A',
  allergy: 'A',
  immunization: 'A',
  encounter: 'A',
  study: 'A',
  reproductive: 'A',
  score: 'B',
  social: 'B',
  consent: 'C',
  judgement: 'C',
};

/**
 * Rules whose tier is not their domain's: the place of care and the part in a registry are in the record, the stage of a
 * disease is recorded with the disease, being in this study frames what else is said, and who is with the patient is a
 * matter of the household.
 */
const TIER_OF_RULE: Readonly<Record<string, Tier>> = {
  'social.place': 'A',
  'social.registry': 'A',
  'social.ethnicity': 'A',
  'social.gender-identity': 'A',
  'score.stage': 'A',
  'score.progression': 'A',
  'score.treatment-cycles': 'A',
  'consent.this-study': 'A',
  'consent.proxy': 'B',
};

/**
 * What no record states as a fact, and often holds the grounds of: how well organs and senses work, whether a treatment
 * helped, whether there are data enough. The words tell whom to ask.
 */
const TOLD_BY_WORDS: ReadonlySet<string> = new Set([
  'judgement.organ-function',
  'judgement.laboratory',
  'judgement.senses',
  'judgement.cognition',
  'judgement.consciousness',
  'judgement.oral-hygiene',
  'judgement.viability',
  'judgement.illness',
  'judgement.terminal',
  'judgement.diagnosis',
  'judgement.prognosis',
  'judgement.surgical-risk',
  'judgement.readiness',
  'judgement.response',
  'judgement.recovery',
  'judgement.requires-treatment',
  'judgement.care-limits',
  'judgement.urgency',
  'judgement.matching',
  'judgement.data',
  'judgement.group',
  'judgement.protocol',
  'judgement.listed-criteria',
  'judgement.further-criteria',
  'judgement.exclusion-period',
  'social.birthplace',
]);

/** What is understood of a criterion as `ast`, and what is not. */
export interface Tiered {
  readonly ast: Node;
  /** The whole of it, as it is written. */
  readonly text: string;
  /** The words of an atom. */
  readonly wordsOf: (atom: Atom) => string;
  /** Words that no rule consumed. */
  readonly residue: readonly string[];
}

/**
 * The hardest of the tiers of a criterion's parts: what a human must decide makes the whole theirs. A part that was not
 * understood has the tier that its words tell, since who can decide is another question than what the reader made of it:
 * most such parts name things that records hold. A text in another language tells nothing, and is for a human.
 */
export function tierOf({ ast, text, wordsOf, residue }: Tiered): Tier {
  const atoms = atomsOf(ast);
  const saysLanguage = atoms.some(({ rule }) => rule === 'social.language') && !LANGUAGE_PROBLEM.test(text);
  const tiers = [
    ...(NEEDS_OPERATION.test(text) && !OF_PAST.test(text) ? (['C'] as const) : []),
    ...atoms.map((atom) => tierOfAtom(atom, wordsOf(atom), text, saysLanguage)),
    ...residue.map((words) => tierOfWords(words)),
  ];
  return tiers.includes('C') ? 'C' : tiers.includes('B') ? 'B' : 'A';
}

function tierOfAtom(atom: Atom, words: string, text: string, saysLanguage: boolean): Tier {
  if (atom.rule === 'opaque.language') return 'C';
  if (PERCEIVING.has(atom.rule) && ENOUGH_FOR.test(text)) return 'C';
  if (atom.domain === 'opaque' || TOLD_BY_WORDS.has(atom.rule)) return tierOfWords(words);
  const ofRule = TIER_OF_RULE[atom.rule];
  if (ofRule !== undefined) return ofRule;
  if (atom.modality === 'ability' && isOfLanguage(words, saysLanguage)) return 'B';
  if (ON_EFFECTS.has(atom.rule) && (EFFECT.test(words) || ON_BODY.test(words)) && !OF_STUDY.test(text)) return 'A';
  if (atom.domain === 'observation' && KEPT_TO.test(words)) return 'C';
  // Whether an operation is possible is for who would perform it.
  if (atom.domain === 'procedure' && atom.modality === 'possible') return 'C';
  if (atom.domain === 'procedure' && atom.modality === 'planned' && INDICATED.test(words)) return 'C';
  if (atom.domain === 'social' && IMPLANTED.test(words)) return 'A';
  if (atom.domain === 'score' && STAGED.test(words)) return 'A';
  if (atom.domain !== 'social' && (atom.modality === 'willingness' || atom.modality === 'ability')) return 'C';
  if (REACHING.has(atom.rule) && hasCue(words, HUMAN)) return 'C';
  if (TREATMENTS.has(atom.domain) && CHOSEN.test(words)) return 'C';
  if (atom.domain === 'score' && atom.quantity === undefined && DEFINITION.test(words)) return 'A';
  if (atom.domain === 'procedure' && EXERCISE.test(words)) return 'B';
  if (atom.domain === 'condition' && (SCORED.test(words) || CONTACT.test(words))) return 'B';
  if (atom.domain === 'condition' && CONVERSING.test(words)) return 'C';
  if (TIER_OF_DOMAIN[atom.domain] === 'A' && LIVED.test(words)) return 'B';
  if (atom.domain === 'condition' && atom.quantity !== undefined && OUT_OF.test(words)) return 'B';
  const tier = TIER_OF_DOMAIN[atom.domain];
  // A drug against what a marker makes is a drug.
  if (tier === 'A' && atom.domain !== 'medication' && (MARKER.test(words) || GENE.test(words))) return 'B';
  return tier === 'A' && atom.domain === 'observation' && HABIT.test(words) ? 'B' : tier;
}

const LANGUAGE_PROBLEM = /\blanguage (?:problem|barrier|difficult)/iu;

/** "able to read and speak Danish" asks for a language, as "speaks Danish" does. */
function isOfLanguage(text: string, saysLanguage: boolean): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    (saysLanguage || words.some((word) => LANGUAGES.has(word))) &&
    words.every((word) => LANGUAGES.has(word) || LANGUAGE_WORDS.has(word))
  );
}

/** Rules that take in a whole clause: what it says of abilities counts too. */
const REACHING: ReadonlySet<string> = new Set(['social.residence', 'social.access', 'social.occupation']);

/** Whom a treatment would suit is for who would give it. */
const TREATMENTS: ReadonlySet<Domain> = new Set(['procedure', 'medication']);
const CHOSEN = /\b(?:candidates?|(?:eligible|suitable)(?: \p{L}+)? for)\b/iu;

/** Whether an operation is indicated is decided by who would perform it. */
const INDICATED = /\bindicat(?:ion|ions|ed)\b/iu;
const NEEDS_OPERATION =
  /\b(?:need for|need of|needing|requir(?:es|ing)|indicat(?:ion|ions|ed) for)(?: [\p{L}-]+){0,3} (?:surg|operati|endoscop)/iu;
const OF_PAST = /\b(?:previous|prior|past|history|within|last|had|underwent|scheduled|planned)\b/iu;
/** What is in the body, and how far care is to go: records hold both. */
const IMPLANTED = /\b(?:implant|metal|ferromagnetic|resuscitat|DN[IR]\b)/iu;
/** "BCLC stage B": the stage of a disease, by whatever system. */
const STAGED = /\bstag(?:e|es|ing)\b/iu;

/** What somebody does for body and mind of their own accord is how they live. */
const EXERCISE =
  /\b(?:(?:strength|resistance|weight|endurance|athletic|physical) training|(?:weight[- ]loss|exercise|rehabilitation|training) program|supervised exercise|yoga|pilates|tai chi|meditation)/iu;
/** "on a vegan diet", "exercises intensely": what the person does, though a name of a therapy is in it. */
const LIVED =
  /\b(?:diets?|training regime|(?:regular|intense) exercise|aerobic exercise(?! test)|exercis(?:es?|ing) (?:intensely|regularly|more|less|at least))\b/iu;
/** "as diagnosed by MELD": by a score, though the disease is named. */
const SCORED = /\b(?:MELD|Child-?Pugh|APACHE|SOFA|Kellgren|Lawrence)\b/iu;
/** How well somebody makes himself understood is for those who speak with him. */
const CONVERSING = /\bcommunicat(?:e|ion)\b/iu;
/** Sight and hearing that are good enough for a purpose: whoever has that purpose tells. */
const PERCEIVING: ReadonlySet<string> = new Set(['judgement.senses', 'judgement.cognition']);
const ENOUGH_FOR = /\b(?:adequate|sufficient|enough|acceptable)\b[^.;]*\b(?:for|to)\b/iu;
/** "contacts of tuberculosis": whom somebody was with. */
const CONTACT = /\bcontacts?\b(?! (?:lens|dermatitis|allerg|sensiti|eczema))/iu;
/** "pain above 4/10": a scale, though it has no name. */
const OUT_OF = /\d\s?\/\s?10\b/u;

/** What a disease is known by, and no grade of it. */
const DEFINITION = /\b(?:criteria|definition|measurable|evaluable)\b/iu;

/** What somebody takes or scores, written as a measurement. */
const HABIT = /\b(?:alcohol|cigarettes?|smok|tobacco|scores?\b|scale\b)/iu;

/** "drugs that affect bone metabolism" are a kind of drug; what may affect the trial is for the investigator. */
const EFFECT = /\b(?:affect|influenc|alter|impact|disturb)/iu;
/** "that interferes with healing": what it does to the body, and not to the trial. */
const ON_BODY =
  /\b(?:interfer|prolong|limit|hinder|prevent|delay)[a-z]*\b.*\b(?:healing|air ?flow|breathing|absorption|metaboli|vision|gait|walking|swallow|hearing|growth|circulation|sensation)/iu;
const ON_EFFECTS: ReadonlySet<string> = new Set(['judgement.interference', 'judgement.opinion']);
/** How far somebody keeps to what was agreed, written as a measurement. */
const KEPT_TO = /\b(?:adheren|complian)/iu;
const OF_STUDY =
  /stud(?:y|ies)|trial|participa|protocol|safe|complian|investigat|assess|interpret|outcome|result|\bdata\b|program|procedure|consent|judg|opinion/iu;

/** The tier of words that were not understood. */
function tierOfWords(words: string): Tier {
  if (hasCue(words, HUMAN)) return 'C';
  return hasCue(words, RECORDED) ? 'B' : 'A';
}

const cuePattern = (cues: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${cues.map((cue) => (cue.endsWith('$') ? `${cue.slice(0, -1)}(?!\\p{L})` : `${cue}\\p{L}*`)).join('|')})`,
    'giu',
  );
const HUMAN = cuePattern(HUMAN_CUES);
const RECORDED = cuePattern(RECORDED_CUES);
/** Names of what is found out about the genes or the tissue of a tumour, in words that were understood. */
const MARKER =
  /\b(?:mutat(?:ion|ions|ed)|genotypes?|rearrangements?|wild[- ]type|biomarkers?|(?:over)?expression|amplification|HER-?2|PD-?L1)\b/iu;

/** Names of genes and of what they make, which are written in capitals ("eGFR" is a rate of filtration). */
const GENE =
  /(?<![\p{L}\p{N}-])(?:HLA|BCR[-/‐‑]?ABL1?|EGFR|ALK|BRAF|[KN]RAS|BRCA[12]?|FLT3|JAK2|PIK3CA|NTRK[123]?|ROS1|IDH[12]|TP53)(?!\p{L})/u;

const hasCue = (words: string, cues: RegExp): boolean =>
  (words.match(cues) ?? []).some((cue) => !NO_CUES.has(cue.toLowerCase()));
