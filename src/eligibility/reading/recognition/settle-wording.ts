import type { Section } from '../../criterion.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { withTimesOfOnset } from '../marks/onset.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
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

const isFollowing = wordClass('following');
const isOfThem = wordClass('of these any one more or all least at');

/**
 * "a history of infection with any of the following:" with nothing under it: what follows stands elsewhere, and without it nothing is
 * asked that could be answered.
 */
export function announcing(marks: readonly Mark[], tokens: readonly Token[], hasItems: boolean): readonly Mark[] {
  const colon = tokens.length - 1;
  if (hasItems || tokens[colon]?.lower !== ':' || !isFollowing(tokens[colon - 1])) return marks;
  const last = marks.findLastIndex(({ k, to }) => k !== 'filler' && to < colon);
  const own = marks.slice(0, last + 1);
  const from = own.at(-1)?.to ?? 0;
  if (!tokens.slice(from, colon).some(isOfThem) || own.every(({ k }) => k !== 'head')) return marks;
  const head = { domain: 'opaque', rule: 'opaque', concept: unknownConcept('the following') } as const;
  return [...own, { k: 'head', from, to: colon + 1, head }];
}
