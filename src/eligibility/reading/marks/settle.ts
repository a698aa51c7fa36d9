import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { withAgesThen } from './age-then.ts';
import { withCriteriaCounts } from './criteria-count.ts';
import { withOneDescent } from './descents.ts';
import { withDrugDoses } from './drug-dose.ts';
import { withWaysFound } from './found-by.ts';
import { withHowMeasured } from './how-measured.ts';
import type { Mark } from './mark.ts';
import { settleMeasures } from './measure-marks.ts';
import { withNamesBehindValues } from './name-behind-value.ts';
import { withOccasions } from './occasions.ts';
import { withOnsets } from './onset.ts';
import { withOrBoth } from './or-both.ts';
import { namedHalves } from './pressure-halves.ts';
import { withWhatIsRated } from './rated.ts';
import { withScoreParts } from './score-part.ts';
import { withScoreVersions } from './score-version.ts';
import { withTolerances } from './tolerance.ts';
import { withValuesBeside } from './value-beside-name.ts';

/** The marks of a statement once scores and measures know what stands beside them. */
export function settleMarks(
  tokens: readonly Token[],
  marks: Mark[],
  text: string,
  terminology: Terminology,
): readonly Mark[] {
  const scored = marks.some((mark) => mark.k === 'head' && mark.head.domain === 'score');
  const named = scored ? withScoreVersions(tokens, marks, text, terminology) : marks;
  const scores = scored
    ? withWhatIsRated(tokens, withScoreParts(tokens, withNamesBehindValues(tokens, named), text, terminology), text)
    : named;
  const measured = settleMeasures(
    tokens,
    [...namedHalves(withHowMeasured(tokens, withTolerances(tokens, scores)))],
    text,
  );
  const counted = withCriteriaCounts(
    tokens,
    withAgesThen(tokens, withValuesBeside(tokens, withOccasions(tokens, withWaysFound(tokens, measured)))),
  );
  return withOneDescent(
    tokens,
    withOrBoth(tokens, withDrugDoses(tokens, withOnsets(tokens, counted, text, terminology), text, terminology)),
  );
}
