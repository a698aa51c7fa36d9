import type { Atom } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { latestOf, takenOn } from './latest-result.ts';
import { judgeNames } from './literal-judgement.ts';
import { nameKey } from './named.ts';
import { normality } from './normality.ts';
import { decided, negated, type Outcome } from './outcome.ts';
import { saidOf } from './said-of.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/** Rules whose atoms say that something is as it should be; a text that says the contrary is their negation. */
const OF_QUALITY = /^judgement\.(?:organ-function|laboratory|oral-hygiene)$/;
const QUALITY =
  /\b(?:abnormal(?:ity|ities)?|normal|adequate|inadequate|good|poor|acceptable|sufficient|insufficient|impaired|significant|clinically|relevant|no|any|without)\b/gi;
const CONTRARY = /\b(?:abnormal|inadequate|poor|insufficient|impaired)/i;
/** What is abnormal need be neither inadequate nor significant. */
const OF_NORM = /^(?!.*\b(?:significant|relevant)\b).*\b(?:ab)?normal/i;

/** How good somebody has found something to be, which the text leaves to judgement; undefined where the record does not say. */
export function judgeQuality(atom: Atom, context: Context): Outcome | undefined {
  if (!OF_QUALITY.test(atom.rule)) return undefined;
  const text = saidOf(atom, context.said);
  const stated = judgeNames(atom, [text.trim()], context);
  if (stated) return CONTRARY.test(text) ? negated(stated) : stated;
  const { today, policy, index } = context;
  const results = (index.byName.get(nameKey(text.replace(QUALITY, ' ')) ?? '') ?? []).filter((fact) => {
    const taken = takenOn(fact);
    return (
      fact.domain === 'observation' &&
      fact.certainty === 'confirmed' &&
      taken !== undefined &&
      taken.last <= today &&
      taken.first >= today - FINDING_VALIDITY_DAYS[policy]
    );
  });
  const latest = results.length > 0 ? latestOf(results) : [];
  const truths = new Set(latest.map(normality));
  const [truth = null]: readonly Truth[] = [...truths];
  if (truths.size !== 1 || truth === null || (!truth && !OF_NORM.test(text))) return undefined;
  return decided(truth, cite(latest, 'judgement.quality'));
}
