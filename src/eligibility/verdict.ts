import type { Section } from './criterion.ts';

/** Strong Kleene truth: null is unknown, and counts only while it could still change the answer. */
export type Truth = true | false | null;

export const not = (part: Truth): Truth => (part === null ? null : !part);
export const and = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;
export const or = (parts: readonly Truth[]): Truth =>
  parts.includes(true) ? true : parts.includes(null) ? null : false;

/** Whether at least `n` of the parts hold. */
export function atLeast(n: number, parts: readonly Truth[]): Truth {
  const held = parts.filter((part) => part === true).length;
  const open = parts.filter((part) => part === null).length;
  return held >= n ? true : held + open < n ? false : null;
}

/** How silence in a record is read: not at all, as a clinician reads a chart, or as absence of every exclusion. */
export const POLICIES = ['strict', 'clinical', 'permissive'] as const;
export type Policy = (typeof POLICIES)[number];

/** What an answer rests on; the weakest that was needed. */
export type Basis = 'evidence' | 'presumption' | 'assumption' | 'none';

/** A fact of the record that was used: the resource, the element, what it said and when. */
export interface Evidence {
  readonly reference: string;
  readonly expression?: string;
  readonly value?: string;
  readonly date?: string;
  readonly rule: string;
}

/** A datum that would settle an unknown. */
export interface Need {
  readonly domain: string;
  readonly concept?: string;
  readonly why: string;
}

export interface Judgement {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  /** False: the criterion cannot concern this patient (a rule for women, a man). */
  readonly applicable: boolean | null;
  /** Is what the text states true of the patient? */
  readonly holds: Truth;
  /** The requirement: an inclusion is met where its text holds, an exclusion where it does not. */
  readonly verdict: 'met' | 'not-met' | 'unknown';
  readonly basis: Basis;
  /** What the evidence alone says, whatever the policy. */
  readonly strict: { readonly holds: Truth };
  readonly evidence: readonly Evidence[];
  /** What would settle it; never empty where the verdict is unknown. */
  readonly needs: readonly Need[];
}

/** The verdict on the requirement from the truth of the text. */
export function verdictOf(section: Section, holds: Truth): Judgement['verdict'] {
  const met = section === 'inclusion' ? holds : not(holds);
  return met === null ? 'unknown' : met ? 'met' : 'not-met';
}
