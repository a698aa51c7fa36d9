import { type DayRange, dayRange, shiftDay, type TimeUnit } from '../../kernel/dates.ts';
import type { Q, Window } from '../criterion.ts';
import type { Truth } from '../verdict.ts';

/**
 * When a fact must have been: at any time up to today, now, between two days (inclusive), or as the text leaves open.
 * `unknown`: the frame cannot be laid on the calendar, and `why` says what is missing.
 */
export type TimeFrame =
  | { readonly kind: 'unsaid' | 'ever' | 'present' | 'future' }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown'; readonly why: string };

const UNITS: readonly TimeUnit[] = ['a', 'mo', 'wk', 'd', 'h', 'min', 's'];

/** A length of time in a unit of the calendar; undefined where the unit is none. */
export function spanOf(q: Q): { readonly amount: number; readonly unit: TimeUnit } | undefined {
  const unit = UNITS.find((one) => one === (q.ucum ?? q.unit));
  return unit !== undefined && typeof q.value === 'number' ? { amount: q.value, unit } : undefined;
}

/**
 * The frame of a window as seen on `today`, which stands for screening, enrolment and the first dose alike.
 * Anchors in the patient's own history are given by `anchorDays`; without it they leave the frame unknown.
 */
export function frameOf(window: Window | undefined, today: number, anchorDays?: DayRange): TimeFrame {
  if (!window) return { kind: 'unsaid' };
  if (window.from !== undefined || window.to !== undefined) return absolute(window);
  const historic = window.anchor === 'diagnosis' || (window.anchor === 'event' && !isOfStudy(window));
  const lengths = [window.lo, window.hi].filter((q) => q !== undefined).map(spanOf);
  if (lengths.includes(undefined)) return { kind: 'unknown', why: 'the window is not a length of time' };
  if (historic) return aroundAnchor(window, anchorDays);
  if (window.rel === 'after' || window.phase === 'future') return { kind: 'future' };
  if (lengths.length === 0) {
    return { kind: window.phase === 'present' || window.rel === 'during' ? 'present' : 'ever' };
  }
  return { kind: 'between', ...daysBack(window, today, today) };
}

/** A day of the study by another name ("date of the screening", "first dosing"): it is today, as those are. */
const isOfStudy = ({ event }: Window): boolean =>
  event !== undefined && event.codes.length === 0 && STUDY_DAY.test(event.text);
const STUDY_DAY =
  /^(?:the )?(?:(?:date|day|time|start|beginning|moment) of (?:the )?)?(?:study )?(?:screening|enroll?ment|randomi[sz]ation|inclusion|baseline|first dos(?:e|ing)|study (?:entry|start|treatment|drug))(?: visit| date| day)?$/i;

function absolute({ from, to }: Window): TimeFrame {
  const first = from === undefined ? { first: Number.NEGATIVE_INFINITY } : dayRange(from);
  const last = to === undefined ? { last: Number.POSITIVE_INFINITY } : dayRange(to);
  return first && last
    ? { kind: 'between', from: first.first, to: last.last }
    : { kind: 'unknown', why: 'its dates are no dates' };
}

/** From the far end to the near end of a window before an anchor; an open end leaves out the day itself. */
function daysBack({ lo, hi, loOpen, hiOpen }: Window, earliest: number, latest: number): { from: number; to: number } {
  const far = hi && spanOf(hi);
  const near = lo && spanOf(lo);
  return {
    from: far ? shiftDay(earliest, -far.amount, far.unit) + (hiOpen ? 1 : 0) : Number.NEGATIVE_INFINITY,
    to: near ? shiftDay(latest, -near.amount, near.unit) - (loOpen ? 1 : 0) : latest,
  };
}

function aroundAnchor(window: Window, days: DayRange | undefined): TimeFrame {
  if (!days) return { kind: 'unknown', why: 'when the event was from which the time is counted' };
  if (window.rel === 'during' && window.lo === undefined && window.hi === undefined && window.anchor === 'event')
    return { kind: 'unknown', why: 'how long the event lasted during which it was' };
  if (days.first !== days.last) return { kind: 'unknown', why: 'the exact day from which the time is counted' };
  if (window.rel === 'before') return { kind: 'between', ...daysBack(window, days.first, days.first) };
  const near = window.lo && spanOf(window.lo);
  const far = window.hi && spanOf(window.hi);
  return {
    kind: 'between',
    from: near ? shiftDay(days.first, near.amount, near.unit) : days.first,
    to: far
      ? shiftDay(days.first, far.amount, far.unit)
      : window.rel === 'during'
        ? days.last
        : Number.POSITIVE_INFINITY,
  };
}

/** Whether a moment on some day of `when` was between two days. */
export function momentWithin(when: DayRange, from: number, to: number): Truth {
  if (when.last < from || when.first > to) return false;
  return when.first >= from && when.last <= to ? true : null;
}

/** Whether a state that began in `start` and ended in `end` reached into the days between. */
export function stateReaches(start: DayRange, end: DayRange, from: number, to: number): Truth {
  if (start.first > to || end.last < from) return false;
  return start.last <= to && end.first >= from ? true : null;
}
