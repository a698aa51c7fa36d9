import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
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
