import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** "high-risk melanoma": how likely something worse is, and no high value. */
export const isRiskLevel = (tokens: readonly Token[], at: number, end: number): boolean => {
  if (end !== at + 1 || !isLevel(tokens[at])) return false;
  const risk = tokens[end]?.lower === '-' ? end + 1 : end;
  return tokens[risk]?.lower === 'risk' && tokens[risk + 1]?.kind === 'word' && !endsRisk(tokens[risk + 1]);
};
const isLevel = wordClass('high low');
const endsRisk = wordClass(
  'of for to from in on with and or by at as is are factor factors group groups population populations patient patients subject subjects individual individuals participants people women men adults children infants area areas behavior behaviors behaviour behaviours category categories score scores stratification features assessment feature profile',
);
