import type { Terminology } from '../../terminology/terminology.ts';
import type { Criterion, Section } from '../criterion.ts';

/** One criterion's text, or a whole eligibility text with headings where `section` is absent. */
export interface CriterionInput {
  readonly id: string;
  readonly text: string;
  readonly section?: Section;
}

/**
 * Reads eligibility text. Another reader may be plugged in; whatever it gives must pass `checkCriteria`. Pure: the same
 * input always gives the same criteria, in the order of the text.
 */
export type CriterionReader = (input: CriterionInput, terminology: Terminology) => readonly Criterion[];
