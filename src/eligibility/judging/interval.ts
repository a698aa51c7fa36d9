import type { Truth } from '../verdict.ts';

/** Numbers from `lo` to `hi`; an end is included unless it is open. Absent ends are infinite. */
export interface Interval {
  readonly lo?: number;
  readonly hi?: number;
  readonly loOpen?: boolean;
  readonly hiOpen?: boolean;
}

/** Relative difference under which two decimals count as equal: conversion of units leaves such errors. */
const EPSILON = 1e-7;

const equal = (a: number, b: number): boolean =>
  a === b ||
  (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b)));
const below = (a: number, b: number): boolean => a < b && !equal(a, b);

/** Whether a value known to lie in `value` lies in `allowed`: unknown where only a part of it does. */
export function within(value: Interval, allowed: Interval): Truth {
  const low = aboveLow(value, allowed);
  const high = aboveLow(mirrored(value), mirrored(allowed));
  return low === false || high === false ? false : low === null || high === null ? null : true;
}

/** Whether every, no, or some part of the value is above the lower end of what is allowed. */
function aboveLow(value: Interval, allowed: Interval): Truth {
  if (allowed.lo === undefined) return true;
  const bound = allowed.lo;
  const boundOpen = allowed.loOpen === true;
  const lo = value.lo ?? Number.NEGATIVE_INFINITY;
  const hi = value.hi ?? Number.POSITIVE_INFINITY;
  const touchesFromAbove = equal(lo, bound) && (!boundOpen || value.loOpen === true);
  if (below(bound, lo) || touchesFromAbove) return true;
  const touchesFromBelow = equal(hi, bound) && (boundOpen || value.hiOpen === true);
  return below(hi, bound) || touchesFromBelow ? false : null;
}

function mirrored({ lo, hi, loOpen, hiOpen }: Interval): Interval {
  return {
    ...(hi !== undefined && { lo: -hi }),
    ...(lo !== undefined && { hi: -lo }),
    ...(hiOpen !== undefined && { loOpen: hiOpen }),
    ...(loOpen !== undefined && { hiOpen: loOpen }),
  };
}

/** The numbers that a comparison with one bound allows. */
export function comparedWith(op: '<' | '<=' | '>' | '>=' | '=', bound: number): Interval {
  switch (op) {
    case '<':
      return { hi: bound, hiOpen: true };
    case '<=':
      return { hi: bound };
    case '>':
      return { lo: bound, loOpen: true };
    case '>=':
      return { lo: bound };
    case '=':
      return { lo: bound, hi: bound };
  }
}
