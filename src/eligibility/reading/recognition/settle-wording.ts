import type { Section } from '../../criterion.ts';
import type { Mark } from '../marks/mark.ts';
import { withTimesOfOnset } from '../marks/onset.ts';
import type { Token } from '../words/token.ts';
import { withAssignments } from './assigned-to.ts';
import { withWhatCannotBe } from './cannot-have.ts';
import { withFreePeriods } from './free-period.ts';
import { withParticipationAgain } from './participation-again.ts';
import { withoutReasons } from './reason.ts';
import { withShownAbsence } from './shown-absent.ts';

/** Marks once whole wordings are told from their words: why something is asked, what cannot be done, what is named once and meant twice. */
export function settleWording(marks: readonly Mark[], tokens: readonly Token[], section: Section): readonly Mark[] {
  const timed = withTimesOfOnset(withFreePeriods(marks, tokens, section), tokens);
  const shown = withShownAbsence(withAssignments(timed, tokens), tokens, section);
  return withoutReasons(withParticipationAgain(withWhatCannotBe(shown, tokens), tokens), tokens);
}
