import type { DayRange } from '../kernel/dates.ts';
import type { Coding } from '../terminology/concept.ts';

export type FactDomain =
  | 'condition'
  | 'medication'
  | 'procedure'
  | 'observation'
  | 'allergy'
  | 'immunization'
  | 'encounter'
  | 'study'
  | 'family'
  | 'coverage'
  | 'consent'
  | 'device'
  | 'specimen'
  | 'document';

/** A measured or stated value. `comparator` makes a quantity an interval: `<5` is anything below 5. */
export type FactValue =
  | {
      readonly kind: 'quantity';
      readonly value: number;
      readonly comparator?: '<' | '<=' | '>' | '>=';
      readonly unit: string;
      readonly ucum?: string;
    }
  | {
      readonly kind: 'range';
      readonly low?: number;
      readonly high?: number;
      readonly unit: string;
      readonly ucum?: string;
    }
  | {
      readonly kind: 'coded';
      readonly codings: readonly Coding[];
      readonly text?: string;
      readonly concepts: readonly string[];
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string };

export type LanguageSkill = 'speaks' | 'understands' | 'reads' | 'writes';

/** How a fact follows from others by a rule that anybody can work through. */
export interface Derivation {
  /** Name of the rule, for evidence: `egfr.ckd-epi-2021`. */
  readonly rule: string;
  /** The rule with the numbers that were put in. */
  readonly formula: string;
  /** References of the entries that it follows from, the one cited first. */
  readonly from: readonly string[];
}

/** How much of a drug is taken in a day; both bounds are included, and equal where it is one amount. */
export interface Dose {
  readonly low: number;
  readonly high: number;
  /** UCUM, of the amount in a day: `mg`. */
  readonly unit: string;
}

/** How a sentence of a document speaks of what it mentions. */
export interface Told {
  /** The sentence as written, shortened where it is long. */
  readonly quote: string;
  /** `affirmed` and `denied` plainly, of the patient; everything that is hedged, feared or only asked about is `possible`. */
  readonly stance: 'affirmed' | 'denied' | 'possible';
}

/** What somebody wrote down of the patient's will to take part in research. */
export interface Will {
  /** `consent`: to take part. `compliance`: to do what the study asks. `access`: no way or place hinders that. */
  readonly matter: 'consent' | 'compliance' | 'access';
  readonly isGiven: boolean;
}

/** One dated statement of the record, citable. */
export interface Fact {
  readonly domain: FactDomain;
  /** The Bundle entry's fullUrl, else `Type/id`. */
  readonly reference: string;
  /** FHIRPath of the element that says it, from the resource: `Condition.code`. */
  readonly expression: string;
  readonly codings: readonly Coding[];
  readonly text?: string;
  /** Lexicon ids that the entry names. */
  readonly ownConcepts: readonly string[];
  /** Those and all broader ones. */
  readonly concepts: readonly string[];
  /** Lexicon ids that its words mention where they name nothing as a whole: whether it is so, the entry does not say. */
  readonly ownMentions?: readonly string[];
  /** Those and all broader ones. */
  readonly mentions?: readonly string[];
  /** `refuted`: the record says that it is not so, which is evidence too. Entered-in-error entries are no facts at all. */
  readonly certainty: 'confirmed' | 'provisional' | 'refuted';
  readonly state: 'active' | 'ended' | 'planned' | 'not-done' | 'unknown';
  /** When it began, was taken or was done. */
  readonly start?: DayRange;
  /** When it ended. */
  readonly end?: DayRange;
  /** When it was written down, where nothing says when it began. */
  readonly recorded?: DayRange;
  /** The date as the record has it, for evidence. */
  readonly date?: string;
  readonly value?: FactValue;
  /** The laboratory's reference range, in the unit of `value` unless it says its own. */
  readonly referenceRange?: { readonly low?: number; readonly high?: number; readonly ucum?: string };
  /** H, L, N, POS, NEG and their kin, as coded. */
  readonly interpretation?: string;
  readonly severity?: string;
  /** The entry's own words call it history ("history of stroke"): it was so by its date, and may or may not be over. */
  readonly past?: true;
  readonly stage?: string;
  /** Where in the body, side included, as the entry words it. */
  readonly sites?: readonly string[];
  /** Codes of the entry's categories: `encounter-diagnosis`, `laboratory`. */
  readonly categories?: readonly string[];
  /** Why there is no value, where the entry says so: `unknown`, `not-performed`. */
  readonly absent?: string;
  /** Kept apart for a family history: whose. */
  readonly relative?: string;
  /** Of a stay or visit: lexicon ids of what it was for, and all broader ones. */
  readonly reasons?: readonly string[];
  /** Of a drug: how much is taken in a day, where the entry says it. */
  readonly dose?: Dose;
  /** Of a drug: the way it is given, as the dosage words it. */
  readonly route?: string;
  /** Of a language of the patient: what the record says the patient does in it, where it says that at all. */
  readonly skills?: readonly LanguageSkill[];
  /** The entry speaks of everything of its domain at once: "no known allergies". Always refuted. */
  readonly blanket?: true;
  /** Of a sentence that does so, besides what it mentions: the domain. It is of the domain `document`, with `told`. */
  readonly denies?: 'medication' | 'allergy';
  /** Computed from other entries; what an entry states itself has none. */
  readonly derivation?: Derivation;
  /** Of what running text mentions (`ownMentions`): weak evidence, which by itself never decides. Of the domain `document`, or `family` with the concept of what relatives have. */
  readonly told?: Told;
  /** Of a sentence that states in so many words whether the patient will take part in research: of the domain `consent`, with `told`, and evidence. */
  readonly will?: Will;
}

/** A record that could not be used, or only in part: it must be said, not dropped. */
export interface FactProblem {
  readonly reference: string;
  readonly expression: string;
  readonly message: string;
}

export interface PatientFacts {
  /** fullUrl, else `Patient/id`, else `Patient`. */
  readonly reference: string;
  readonly birth?: { readonly value: string; readonly range: DayRange };
  readonly deceased?: { readonly value: string; readonly range?: DayRange };
  readonly sex?: 'male' | 'female' | 'other' | 'unknown';
  readonly facts: readonly Fact[];
  readonly problems: readonly FactProblem[];
}
