import type { Mention } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { isPlaceNoun } from './place.table.ts';

/** Short forms of states that are short forms of something else too. */
const STATES: ReadonlySet<string> = new Set(
  'AL AK AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(
    ' ',
  ),
);
const isNear = wordClass('in at near around of from');
const endsTown = wordClass('. , ; ) :');
const MOST_WORDS = 8;
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/** "the hospital in Detroit, MI": the state behind a town that a preposition leads to, or that stands in brackets behind the name of a place. */
export function isStateOfTown(tokens: readonly Token[], at: number, mention: Mention): boolean {
  if (!STATES.has(mention.text) || tokens[at - 1]?.lower !== ',' || !isName(tokens[at - 2])) return false;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== 'number' && !endsTown(next)) return false;
  let first = at - 2;
  while (first > at - MOST_WORDS && isName(tokens[first - 1])) first--;
  const before = tokens[first - 1];
  if (isNear(before)) return !isTold(tokens[first - 2]);
  return before?.lower === '(' && tokens.slice(Math.max(0, first - MOST_WORDS), first).some(isPlace);
}
const isPlace = (token: Token): boolean => isPlaceNoun(token) || /^\p{Lu}\p{Ll}/u.test(token.text);
/** "History of Angina, MI" */
const isTold = wordClass('history evidence diagnosis signs symptoms presence');
