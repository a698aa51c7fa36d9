import { setImmediate as nextTurn } from 'node:timers/promises';
import { nowMs } from '../kernel/clock.ts';

/** Longest that a request works before others get their turn, in milliseconds; one step more can be added to it. */
const BUDGET_MS = 8;

/** To be awaited between steps of long work: lets the event loop go on where this request has held it long enough. */
export type Turns = () => Promise<void>;

export function takeTurns(): Turns {
  let since = nowMs();
  return async () => {
    if (nowMs() - since < BUDGET_MS) return;
    await nextTurn();
    since = nowMs();
  };
}
