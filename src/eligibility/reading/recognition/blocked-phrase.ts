import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isNursingNoun = wordClass(
  'care home homes staff facility facilities school student students team service unit record records',
);
const isStudy = wordClass('study trial protocol');
const isMen = wordClass('men males man male women females woman female');
const isChildClass = (token: Token | undefined): boolean => token !== undefined && /^[ABC]$/.test(token.text);

/** "nursing care" is no breast-feeding, "Child B" no child, "sex with men" no men: words beside a phrase that make it another thing. */
export const isBlocked = (tokens: readonly Token[], at: number, end: number): boolean =>
  (tokens[end - 1]?.lower === 'nursing' && isNursingNoun(tokens[end])) ||
  (end === at + 1 && tokens[at]!.lower === 'child' && isChildClass(tokens[end])) ||
  (tokens[end - 1]?.lower === 'cooperative' && /^(oncology|group|study|trial)$/.test(tokens[end]?.lower ?? '')) ||
  (tokens[end - 1]?.lower === 'parent' && isStudy(tokens[end])) ||
  (isMen(tokens[at]) &&
    tokens[at - 1]?.lower === 'with' &&
    /^(sex|active|intercourse|contact|relations)$/.test(tokens[at - 2]?.lower ?? ''));
