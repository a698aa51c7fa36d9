import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { WASHOUT, WINDOW_TAIL } from './window.table.ts';

const SIDED = phraseTable<true>([['immediately|shortly|just', true]]);

/** "4 weeks must have elapsed since": so much time or more. */
const ELAPSED = phraseTable<true>([['must|should|will|has|have|had? have|has|had|be? elapsed|passed|lapsed', true]]);

/** "12 months ago or less". */
const OR_MORE = phraseTable<boolean>([
  ['or more|longer|earlier', true],
  ['or less|later|sooner', false],
]);

/** "6 weeks post-partum" is a state by itself. */
const isPostpartum = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.lower === 'post' && tokens[tokens[end]?.lower === '-' ? end + 1 : end]?.lower === 'partum';

interface Tail {
  readonly side: 'before' | 'after' | 'of';
  readonly elapsed: boolean;
  readonly end: number;
}

/** The words after a length of time that turn it to one side. */
export function readTail(tokens: readonly Token[], at: number): Tail | undefined {
  let start = at;
  if (tokens[start]?.lower === '-' || tokens[start]?.lower === ',') start++;
  start = SIDED.at(tokens, start)?.end ?? start;
  const washout = WASHOUT.at(tokens, start)?.end;
  if (washout !== undefined) return { side: 'after', elapsed: true, end: washout };
  const passed = ELAPSED.at(tokens, start)?.end;
  const tail = WINDOW_TAIL.at(tokens, passed ?? start);
  if (tail === undefined || isPostpartum(tokens, tail.end)) return undefined;
  const more = OR_MORE.at(tokens, tail.end);
  const fused = start === at && tokens[tail.end]?.lower === '-' && tail.end === start + 1;
  const hyphen = fused ? tail.end + 1 : tail.end;
  return { side: tail.value, elapsed: passed !== undefined || more?.value === true, end: more?.end ?? hyphen };
}

const STARTS = new Set(['enrolment', 'screening', 'firstDose']);

/** "within 6 months of enrolment", "within 6 months from enrolment": on which side of where the study begins is not said. */
export const isOfStart = (
  tokens: readonly Token[],
  { side, end }: Tail,
  anchor: { readonly anchor: string } | undefined,
): boolean =>
  anchor !== undefined &&
  STARTS.has(anchor.anchor) &&
  (side === 'of' || [tokens[end - 1], tokens[end - 2]].some((token) => token?.lower === 'from'));

const isAhead = wordClass(
  'plan plans planned planning intend intends intending intention scheduled expected anticipated expects wish wishes willing willingness agree agrees',
);
const isWill = wordClass('will shall');
const isHaveOrBe = wordClass('have be');
const isStop = wordClass('. ;');

/** Whether the words before a window speak of what is to come; else it has happened or has not. */
export function liesAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && !isStop(tokens[index]); index--)
    if (isAhead(tokens[index]) || (isWill(tokens[index]) && !isHaveOrBe(tokens[index + 1]))) return true;
  return false;
}
