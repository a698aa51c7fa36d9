import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const leadsToTopic = wordClass(
  'of on about for evaluating investigating testing examining assessing involving regarding concerning comparing targeting',
);
const isOfTime = wordClass('the a at more less last past previous least up');
const isDefinite = wordClass('the');
const isCare = wordClass('treatment prevention management therapy prophylaxis');
const ends = wordClass(
  ', ; . ( ) : within during prior before since after in at less more who that which is are was were currently while unless except from with by',
);
const isListed = wordClass('and or / &');
const MOST_WORDS = 10;

/** "trial on migraine prevention", "studies evaluating statins": where the words end that say what another study is about. */
export function studyTopicEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!leadsToTopic(tokens[at])) return undefined;
  const given = isDefinite(tokens[at + 1]) && isCare(tokens[at + 2]);
  if (tokens[at]!.lower === 'for' && !given && (isOfTime(tokens[at + 1]) || tokens[at + 1]?.kind !== 'word'))
    return undefined;
  let next = at + 1;
  while (next <= at + MOST_WORDS && tokens[next] !== undefined && !ends(tokens[next])) {
    // "of gout or of asthma drugs": whether the second is a topic too is left open.
    if (isListed(tokens[next])) return undefined;
    next++;
  }
  return next > at + 1 && next <= at + MOST_WORDS ? next : undefined;
}
