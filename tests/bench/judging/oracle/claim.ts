import type { Day, Unit } from '../calendar.ts';

/** Days between which something must have been, both included. */
export interface Frame {
  readonly from: Day;
  readonly to: Day;
}

/** `unsaid`: the text names the thing and no time. */
export type When = 'unsaid' | 'ever' | 'now' | Frame;

export type Comparison = '<' | '<=' | '>' | '>=';

/** Numbers that a text allows; an end is included unless it is open. */
export interface Range {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: true;
  readonly highOpen?: true;
}

export const comparedWith = (op: Comparison, bound: number): Range => {
  switch (op) {
    case '<':
      return { high: bound, highOpen: true };
    case '<=':
      return { high: bound };
    case '>':
      return { low: bound, lowOpen: true };
    case '>=':
      return { low: bound };
  }
};

/** What a criterion says of a patient: made together with its text, and never read from it. */
export type Claim =
  | { readonly k: 'age'; readonly range: Range; readonly unit: Unit }
  | { readonly k: 'sex'; readonly sex: 'male' | 'female' | 'any' }
  | DiseaseClaim
  | DrugClaim
  | ResultClaim
  | { readonly k: 'allergy'; readonly drug: string }
  | { readonly k: 'relative'; readonly disease: string }
  | { readonly k: 'study'; readonly when: 'now' | Frame }
  | { readonly k: 'pregnancy' }
  | { readonly k: 'not'; readonly of: Claim }
  | { readonly k: 'all' | 'any'; readonly of: readonly Claim[] }
  | { readonly k: 'atLeast'; readonly n: number; readonly of: readonly Claim[] }
  /** Diseases of one kind, but for one of them. */
  | { readonly k: 'except'; readonly id: string; readonly but: string };

export interface DiseaseClaim {
  readonly k: 'disease';
  readonly id: string;
  readonly when: When;
  /** It has lasted as long. */
  readonly lasting?: { readonly op: Comparison; readonly amount: number; readonly unit: Unit };
  /** On so many days. */
  readonly atLeast?: number;
}

export interface DrugClaim {
  readonly k: 'drug';
  /** One drug, or the kind of drug that it must be. */
  readonly drug?: string;
  readonly kind?: string;
  readonly when: 'now' | Frame | 'ever';
}

export interface ResultClaim {
  readonly k: 'result';
  readonly id: string;
  /** In the first unit of what is measured, or in multiples of the laboratory's own limit. */
  readonly range: Range;
  readonly limit?: 'upper' | 'lower';
  readonly within?: Frame;
}
