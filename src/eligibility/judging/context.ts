import type { Span } from '../../kernel/text-span.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Atom, Node, Section } from '../criterion.ts';
import type { Policy } from '../verdict.ts';
import type { FactIndex } from './fact-index.ts';
import type { Outcome } from './outcome.ts';

/** What a criterion is judged against. */
export interface JudgeOptions {
  /** The day of screening, YYYY-MM-DD: enrolment and the first dose are taken to be on it too. */
  readonly asOf: string;
  readonly policy: Policy;
  /** Whether consent, willingness and stated ability may be assumed. */
  readonly willing: boolean;
  readonly terminology: Terminology;
}

/** The same, prepared for the judges of atoms. */
export interface Context {
  readonly facts: PatientFacts;
  readonly index: FactIndex;
  readonly terminology: Terminology;
  /** `asOf` as a day number. */
  readonly today: number;
  readonly policy: Policy;
  readonly willing: boolean;
  readonly section: Section;
  /** The criterion as it is written. */
  readonly text: string;
  /** The words of the criterion at a span of the source text. */
  readonly said: (span: Span) => string;
  /** Which truth of the part that is being judged speaks for the patient: in an exclusion false, in an inclusion true, turned by each negation. */
  readonly clears: boolean;
  /** The kinds of an exception whose entries have been taken out: nothing of them is left. */
  readonly passed?: ReadonlySet<Atom>;
  /** Stands between the judge and each part of a tree. */
  readonly parts?: PartJudge;
}

/** Gives the outcome of a part: that which it has when judged, made now or known. */
export type PartJudge = (node: Node, context: Context, judge: () => Outcome) => Outcome;

/** Judges one kind of atom. */
export type AtomJudge = (atom: Atom, context: Context) => Outcome;
