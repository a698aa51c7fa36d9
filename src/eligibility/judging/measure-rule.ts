import type { Interval } from './interval.ts';

/** A condition that a measurement defines, or rules out. Ids are of the lexicon; bounds in the unit named. */
export interface MeasureRule {
  /** The condition or treatment, and everything narrower unless `itself`. */
  readonly condition: string;
  readonly itself?: true;
  /** The degree of which alone the rule speaks, as the text has it. */
  readonly severity?: string;
  readonly measure: string;
  readonly unit: string;
  /** Values with which the condition can be; a recent one outside it speaks against. */
  readonly allows: Interval;
  /**
   * Whether a value inside is the condition by definition; an interval, where only a part of those is: between the two,
   * laboratories and guidelines differ, and silence is not read as absence.
   */
  readonly defines: boolean | Interval;
  /** Of whom alone the rule speaks. */
  readonly sex?: 'male' | 'female';
  /** Only a value that was reported: one computed here does not know what the laboratory knew. */
  readonly reported?: true;
  /** Whom it speaks of, by days since birth, the ends included; adults where it does not say. */
  readonly days?: readonly [first: number, last: number];
  /** A value outside `defines` says nothing: the rule only adds to a silent record. */
  readonly adds?: true;
  /** It comes and goes within a day: what is charted stands, whatever the latest value. */
  readonly passes?: true;
  /** Days for which a value speaks; results of laboratories as long as any where it does not say. */
  readonly validDays?: number;
  /** Entries with which, or with anything narrower, the measurement rules nothing out. */
  readonly unless?: string | readonly string[];
  /** A diagnosis that stands in its place: without it on the record the measurement alone rules nothing out. */
  readonly instead?: string;
}
