import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isNursingNoun = wordClass(
  'care home homes staff facility facilities school student students team service unit record records',
);
const isStudy = wordClass('study trial protocol');
const isMen = wordClass('men males man male women females woman female');
const isChildClass = (token: Token | undefined): boolean => token !== undefined && /^[ABC]$/.test(token.text);

const isSmallThing = wordClass(
  'surgery surgeries surgical procedure procedures operation operations injury injuries trauma bleeding bleed bleeds hemorrhage stroke strokes depression amputation amputations infection infections illness illnesses ailment ailments symptoms complications deviations',
);
const isTiedOn = wordClass('or and / ,');
const NOUN_WITHIN = 4;

/** "minor or laparoscopic surgery": small, and nobody under age. */
const isSmall = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  tokens[at]!.lower === 'minor' &&
  isTiedOn(tokens[end]) &&
  tokens.slice(end + 1, end + 1 + NOUN_WITHIN).some(isSmallThing);

const isMajor = wordClass('major');

/** "surgery (major or minor)": how great it is. */
const isOfMajor = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 && tokens[at]!.lower === 'minor' && isTiedOn(tokens[at - 1]) && isMajor(tokens[at - 2]);

const isOfBirth = wordClass('neonatal');
const isSince = wordClass(
  'congenital perinatal prenatal antenatal intrauterine maternal fetal infant infantile childhood',
);

/** "neonatal or congenital infection": when it began, and not who has it. */
const isCourse = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 && isOfBirth(tokens[at]) && isTiedOn(tokens[end]) && isSince(tokens[end + 1]);

const isPart = wordClass('participate');
const isModal = wordClass('can cannot could');
const saysWho = wordClass(
  'who that which or and to if they , : ; patients patient subjects subject participants individuals persons people women men',
);
const isThis = wordClass('in the this our study trial research');

/** "patients who took steroids cannot participate": a verdict on them, and no ability of theirs. */
function isVerdict(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isModal(tokens[at]) || !isPart(tokens[end - 1]) || at < 2 || saysWho(tokens[at - 1])) return false;
  let next = end;
  while (isThis(tokens[next])) next++;
  return tokens[next] === undefined || tokens[next]!.lower === '.';
}

/** "nursing care" is no breast-feeding, "Child B" no child, "sex with men" no men: words beside a phrase that make it another thing. */
export const isBlocked = (tokens: readonly Token[], at: number, end: number): boolean =>
  (tokens[end - 1]?.lower === 'nursing' && isNursingNoun(tokens[end])) ||
  (end === at + 1 && tokens[at]!.lower === 'child' && isChildClass(tokens[end])) ||
  isSmall(tokens, at, end) ||
  isOfMajor(tokens, at, end) ||
  isCourse(tokens, at, end) ||
  isVerdict(tokens, at, end) ||
  (tokens[end - 1]?.lower === 'cooperative' && /^(oncology|group|study|trial)$/.test(tokens[end]?.lower ?? '')) ||
  (tokens[end - 1]?.lower === 'parent' && isStudy(tokens[end])) ||
  (isMen(tokens[at]) &&
    tokens[at - 1]?.lower === 'with' &&
    /^(sex|active|intercourse|contact|relations)$/.test(tokens[at - 2]?.lower ?? ''));
