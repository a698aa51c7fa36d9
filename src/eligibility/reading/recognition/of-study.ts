/** Words of the study that say neither when something is nor what it is. */
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isStudied = wordClass('study treatment operation surgery index target');
const isPlaceOfStudy = wordClass(
  'eye eyes site sites area areas side knee hip limb arm leg foot hand breast tooth teeth',
);

/** "on the study eye" is no time. */
export const isOfPlace = (tokens: readonly Token[], end: number): boolean =>
  isPlaceOfStudy(tokens[end]) && isStudied(tokens[end - 1]);

const isThis = wordClass('this the our present current in during of');
const isStudy = wordClass('study trial');

/** "this clinical trial", "for 3 months duration": words that say no more than those beside them. */
export const isOfStudy = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.lower === 'clinical' && isStudy(tokens[at + 1]) && isThis(tokens[at - 1])) ||
  (isLength(tokens[at]) && isLengthOfTime(tokens, at - 1) && tokens[at + 1]?.lower !== 'of');
const isLength = wordClass('duration timeframe');
const isTimeWord = wordClass('months weeks years days hours month year week');
const isLengthOfTime = (tokens: readonly Token[], at: number): boolean =>
  isTimeWord(tokens[at]) || (/^(?:'s?|s|in)$/.test(tokens[at]?.lower ?? '') && isTimeWord(tokens[at - 1]));
