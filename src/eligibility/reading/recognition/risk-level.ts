/** How likely something worse is of a finding: "high-risk melanoma", "intermediate- or high-risk". */
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** A word for how high a risk is. */
export const isRiskWord = wordClass(
  'high low intermediate favorable favourable unfavorable unfavourable standard very',
);

const isTie = wordClass('or to / and');
const isOrdinary = wordClass(
  'of for to from in on with and or by at as is are factor factors group groups population populations patient patients subject subjects individual individuals participants people women men adults children infants area areas behavior behaviors behaviour behaviours category categories score scores stratification features assessment feature profile',
);

const pastHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower === '-' ? at + 1 : at);

/** Where "risk" ends before a word that it is the risk of; undefined where none stands there. */
function riskEnd(tokens: readonly Token[], at: number): number | undefined {
  const risk = pastHyphen(tokens, at);
  const next = tokens[risk + 1];
  return tokens[risk]?.lower === 'risk' && next?.kind === 'word' && !isOrdinary(next) ? risk + 1 : undefined;
}

/** Whether a cue that is only such a word says how high a risk is, and not how high a value. */
export const isRiskLevel = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 && /^(?:high|low)$/.test(tokens[at]!.lower) && riskEnd(tokens, end) !== undefined;

/** Where a choice of two ends: "low- or intermediate-risk". */
export function riskChoiceEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = pastHyphen(tokens, at + 1);
  if (tokens[to]?.lower === 'risk') to++;
  if (!isTie(tokens[to])) return undefined;
  to++;
  if (tokens[to]?.lower === 'very') to++;
  return isRiskWord(tokens[to]) ? riskEnd(tokens, to + 1) : undefined;
}
