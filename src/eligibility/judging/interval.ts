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
  const { lo = Number.NEGATIVE_INFINITY, hi = Number.POSITIVE_INFINITY, loOpen = false, hiOpen = false } = value;
  const low = allowed.lo === undefined ? true : isAbove(lo, loOpen, hi, hiOpen, allowed.lo, allowed.loOpen === true);
  if (low === false) return false;
  // The upper end is the lower one of the numbers with the other sign.
  const high =
    allowed.hi === undefined ? true : isAbove(-hi, hiOpen, -lo, loOpen, -allowed.hi, allowed.hiOpen === true);
  return high === false ? false : low === null || high === null ? null : true;
}

/** Whether every, no, or some number from `lo` to `hi` is above a lower bound. */
function isAbove(lo: number, loOpen: boolean, hi: number, hiOpen: boolean, bound: number, boundOpen: boolean): Truth {
  const touchesFromAbove = equal(lo, bound) && (!boundOpen || loOpen);
  if (below(bound, lo) || touchesFromAbove) return true;
  const touchesFromBelow = equal(hi, bound) && (boundOpen || hiOpen);
  return below(hi, bound) || touchesFromBelow ? false : null;
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
