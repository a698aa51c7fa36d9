import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
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

/**
 * The same for work that nobody waits for: half of the time is left to others.
 *
 * @throws what the signal gives as its reason, once it is aborted
 */
export function takeTurnsBehind(signal: AbortSignal): Turns {
  let since = nowMs();
  return async () => {
    signal.throwIfAborted();
    if (nowMs() - since < BUDGET_MS) return;
    await pause(BUDGET_MS);
    signal.throwIfAborted();
    since = nowMs();
  };
}
