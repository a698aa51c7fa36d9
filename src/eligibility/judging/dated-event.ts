import type { Atom } from '../criterion.ts';
import type { Occurrence } from './occurrence.ts';
import type { TimeFrame } from './time-frame.ts';

/** Days for which a history that was taken stands. */
const DAYS = 31;
/** What was written down as much later as this was told, and is no entry of the event's own days. */
const LATER = 31;

/**
 * Whether somebody asked about just this event when the time in question was over, or nearly, and wrote down when it was: "infarction
 * two years ago", of today, where one of the last three months is asked about. Who has had another since would have said that instead.
 *
 * @param outside entries that name the whole of what is sought, none of them within the frame
 */
export function isDatedElsewhere(
  { domain, count }: Atom,
  outside: readonly Occurrence[],
  frame: TimeFrame,
  today: number,
): boolean {
  if (domain !== 'condition' || count !== undefined || frame.kind !== 'between' || frame.to < today) return false;
  const isBefore = ({ start, present, fact }: Occurrence): boolean =>
    present === true && fact.certainty === 'confirmed' && fact.start !== undefined && start.last < frame.from;
  const isTold = ({ start, fact: { recorded } }: Occurrence): boolean =>
    recorded !== undefined &&
    recorded.last <= today &&
    recorded.first >= today - DAYS &&
    recorded.first - start.last > LATER;
  return outside.every((one) => one.shape === 'moment' && isBefore(one)) && outside.some(isTold);
}
