import type { Span } from '../kernel/text-span.ts';
import type { Coding } from '../terminology/concept.ts';

/** Which list of the registry's eligibility text a criterion stands in. An exclusion keeps its own polarity: its tree states the excluded fact. */
export type Section = 'inclusion' | 'exclusion';

/** A value as written. `value` is a number wherever the text has one; `unit` is the text's own, `ucum` its UCUM code where there is one. */
export interface Q {
  readonly value: number | string;
  readonly unit: string;
  readonly ucum?: string;
}

export type Subject = 'patient' | 'family' | 'partner' | 'fetus' | 'donor' | 'staff';

export const DOMAINS = [
  'age',
  'sex',
  'condition',
  'medication',
  'procedure',
  'observation',
  'allergy',
  'immunization',
  'encounter',
  'study',
  'reproductive',
  'score',
  'social',
  'consent',
  'judgement',
  'opaque',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** Begins a step of `via` that holds words of the text which narrow the concept: an entry must say them all. */
export const QUALIFIER = 'qualifier:';

/** The rule of an unknown term that the text gives as an example of the term beside it. */
export const UNKNOWN_EXAMPLE = 'opaque.example';

/** Begins a step of `via` that names the state whose definition a bound is: how severe, where that is said, and its id in the lexicon. */
export const DEFINES = 'defines:';

export interface ConceptRef {
  readonly text: string;
  /** The lexicon's own code first, then those of other systems. Empty: the term is not known, and its atom can only be unknown. */
  readonly codes: readonly Coding[];
  readonly closure: 'self' | 'descendants';
  /** The steps by which the text was resolved, in order. */
  readonly via: readonly string[];
}

/** `<` and `<=` use `hi`; `>`, `>=` and `=` use `lo`; `between` uses both, bounds inclusive unless open. */
export interface Quantity {
  readonly op: '<' | '<=' | '>' | '>=' | '=' | 'between';
  readonly lo?: Q;
  readonly hi?: Q;
  readonly loOpen?: boolean;
  readonly hiOpen?: boolean;
  readonly span: Span;
  /** The bound is `factor` times this reference (1 where the text names none). */
  readonly ref?: 'ULN' | 'LLN' | 'baseline';
  readonly factor?: number;
}

/** When: between `lo` and `hi` before, after or during the anchor. "within 4 weeks before screening" is rel before, hi 4 wk. */
export interface Window {
  readonly anchor: 'screening' | 'enrolment' | 'firstDose' | 'diagnosis' | 'event';
  readonly event?: { readonly text: string; readonly codes: readonly Coding[] };
  readonly rel: 'before' | 'after' | 'during';
  readonly lo?: Q;
  readonly hi?: Q;
  readonly loOpen?: boolean;
  readonly hiOpen?: boolean;
  /** Absolute dates, FHIR date form. */
  readonly from?: string;
  readonly to?: string;
  readonly span: Span;
  readonly phase: 'ever' | 'past' | 'present' | 'future';
}

/** "for at least 3 months". */
export interface Duration extends Q {
  readonly op: '<' | '<=' | '>' | '>=' | '=';
  readonly span: Span;
}

/** "at least two episodes". */
export interface Count {
  readonly op: '<' | '<=' | '>' | '>=' | '=';
  readonly value: number;
  readonly span: Span;
}

export interface Attributes {
  readonly severity?: string;
  readonly stage?: string;
  readonly acuity?: string;
  readonly stability?: string;
  readonly route?: string;
  readonly dose?: string;
  readonly polarity?: string;
}

/** One thing that can be looked up in a record, or that a human must decide. */
export interface Atom {
  readonly k: 'atom';
  readonly id: string;
  /** What the rule matched, in the source text; not the whole line. */
  readonly span: Span;
  readonly rule: string;
  readonly subject: Subject;
  readonly domain: Domain;
  readonly concept?: ConceptRef;
  readonly quantity?: Quantity;
  readonly window?: Window;
  readonly duration?: Duration;
  readonly count?: Count;
  readonly quantifier: 'any' | 'all' | 'latest';
  readonly attrs?: Attributes;
  readonly modality: 'asserted' | 'possible' | 'planned' | 'hypothetical' | 'ability' | 'willingness';
}

export type Node =
  | { readonly k: 'and' | 'or'; readonly of: readonly Node[] }
  | { readonly k: 'not'; readonly of: Node }
  | { readonly k: 'atLeast' | 'atMost'; readonly n: number; readonly of: readonly Node[]; readonly span?: Span }
  | { readonly k: 'if'; readonly when: Node; readonly then: Node }
  | { readonly k: 'except'; readonly base: Node; readonly unless: readonly Node[] }
  | Atom;

/** A: decidable from a record. B: needs a recorded score, biomarker or social item. C: only a human (consent, judgement). */
export type Tier = 'A' | 'B' | 'C';

export interface Criterion {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  /** UTF-16 offsets in the source text, half-open. */
  readonly span: Span;
  /** The id of the criterion that this one is nested under; a child is already inside its parent's tree. */
  readonly parent?: string;
  readonly ast: Node;
  /** Content that no rule and no listed filler consumed: with any, the criterion is never met on the strength of the rest. */
  readonly residue: readonly Span[];
  readonly tier: Tier;
  /** True for the registry's structured limits (age, sex, healthy volunteers), which are criteria of their own. */
  readonly structured?: boolean;
}

/** Every atom of a tree, in reading order. */
export function atomsOf(node: Node): readonly Atom[] {
  switch (node.k) {
    case 'atom':
      return [node];
    case 'not':
      return atomsOf(node.of);
    case 'if':
      return [...atomsOf(node.when), ...atomsOf(node.then)];
    case 'except':
      return [...atomsOf(node.base), ...node.unless.flatMap(atomsOf)];
    default:
      return node.of.flatMap(atomsOf);
  }
}
