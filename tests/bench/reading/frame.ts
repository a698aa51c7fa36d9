/** When a thing must have been so, as a form's filters of time say it, and the states that try the bounds of that time. */
import { daysBack, isShort, type Length, type TimeUnit } from './calendar.ts';
import { type Bound, type Filter, lengthOf } from './filter.ts';
import type { Chain } from './form-text.ts';
import type { Claim, Present, State } from './gold.ts';
import { Untranslatable } from './untranslatable.ts';

/** `awaited`: ordered, or under way. `ongoing`: under way; whether what is over counts too is not said. */
export type Frame =
  | {
      readonly k:
        | 'unsaid'
        | 'past'
        | 'standing'
        | 'present'
        | 'recent'
        | 'planned'
        | 'awaited'
        | 'ongoing'
        | 'past-or-present';
    }
  | { readonly k: 'window'; readonly bound: Bound; readonly unit: TimeUnit };

const LONG_AGO = -700;
const LATELY = -20;

/** @throws Untranslatable where the time is counted from an event, or is no time but a frequency or an order */
export function frameOf(filters: readonly Filter[], text = ''): Frame {
  const isPlan = filters.some(({ periods }) => periods.includes('FUTURE'));
  // What is planned for the first time begins; what is new has not been for long.
  const isNew = filters.some(({ order }) => order) && NEW.test(text);
  if (filters.some(({ order }) => order) && !isPlan && !isNew)
    throw new Untranslatable('the first or latest of several times');
  for (const { relations } of filters) {
    for (const { to, chain } of relations) {
      if (to === 'after' && chain[0]?.name === 'birth') continue;
      if (to === 'after' && chain[0]?.name === 'study' && isPlan) continue;
      if ((chain[0]?.name !== 'study' && !isFirstOfStudy(chain, text)) || to === 'after')
        throw new Untranslatable('time counted from an event');
    }
  }
  const periods = new Set(filters.flatMap((filter) => filter.periods));
  if (periods.has('FUTURE')) return { k: 'planned' };
  const windows = filters.filter(({ timeUnit }) => timeUnit !== undefined);
  if (windows.some((filter) => !isWindow(filter)))
    throw new Untranslatable('how often, or a length of time without its place');
  const [window, another] = windows.flatMap((filter) => lengthOf(filter) ?? []);
  if (windows.length > 0 && (!window || another)) throw new Untranslatable('a time that is no single length');
  if (window) return { k: 'window', ...window };
  if (periods.has('RECENT') || isNew) return { k: 'recent' };
  const [past, present] = [periods.has('PAST') || periods.has('ANYTIME'), periods.has('PRESENT')];
  if (past || present) return { k: past && present ? 'past-or-present' : past ? 'past' : 'present' };
  const relation = filters.flatMap(({ relations }) => relations)[0]?.to;
  return { k: relation === 'before' ? 'past' : relation === 'during' ? 'present' : 'unsaid' };
}

const NEW = /\bnew(?:ly)?[- ]diagnos/i;

/** "Before the first study dose": the forms keep only that it is the first. */
const isFirstOfStudy = (chain: Chain, text: string): boolean =>
  chain.some(({ name }) => name === 'temporal_rec') &&
  /\b(?:study (?:drug|treatment|medication|product|dos)|first dos)/i.test(text);

/** A bare unit ("daily") is a window only where something says that it lies in the past. */
const isWindow = ({ values, operators, periods, relations }: Filter): boolean =>
  values.length > 0 || operators.length > 0 || periods.includes('PAST') || relations.length > 0;

/** First and last day on which it must have been so. */
function daysOf({ bound: { operator, values }, unit }: Extract<Frame, { k: 'window' }>): {
  readonly from: number;
  readonly to: number;
} {
  const [first = 0, last = first] = values.map((value) => daysBack({ value, unit }));
  switch (operator) {
    case 'GT':
      return { from: Number.NEGATIVE_INFINITY, to: first - 1 };
    case 'GTEQ':
      return { from: Number.NEGATIVE_INFINITY, to: first };
    case 'BETWEEN':
      return { from: last, to: first };
    case 'LT':
      return { from: first + 1, to: 0 };
    default:
      return { from: Math.min(first, last), to: 0 };
  }
}

/** States in which it was so, inside and outside of the time; `lasting`: it can go on, where others are of one day. */
export function statesIn(frame: Frame, lasting: boolean): readonly State[] {
  const moment = (day: number, edge: boolean): State => ({ k: 'present', from: day, to: day, ...(edge && { edge }) });
  const ongoing: State = { k: 'present', from: LATELY - 40 };
  const over: State = { k: 'present', from: LONG_AGO - 40, to: LONG_AGO };
  switch (frame.k) {
    case 'unsaid':
    case 'ongoing':
      return [lasting ? ongoing : moment(LATELY, false)];
    case 'present':
      return lasting ? [ongoing, over] : [moment(-2, false)];
    case 'recent':
      return [lasting ? { k: 'present', from: -7 } : moment(-7, false)];
    case 'standing':
      return [lasting ? { k: 'present', from: LONG_AGO } : moment(LONG_AGO, false)];
    case 'past':
      return [lasting ? over : moment(LONG_AGO, false)];
    case 'past-or-present':
      return lasting ? [ongoing, over] : [moment(LONG_AGO, false), moment(-2, false)];
    case 'planned':
    case 'awaited':
      return [{ k: 'planned', day: 14 }];
    case 'window':
      return statesAround(frame, moment);
  }
}

function statesAround(
  frame: Extract<Frame, { k: 'window' }>,
  moment: (day: number, edge: boolean) => State,
): readonly State[] {
  const { from, to } = daysOf(frame);
  const first = Number.isFinite(from) ? from : to - 200;
  const inside = moment(Math.round((first + to) / 2), false);
  if (isShort({ value: 0, unit: frame.unit })) return [moment(to, false), moment(from * 4 - 3, false)];
  const edges = [from, from - 1, ...(to < 0 ? [to, to + 1] : [])].filter((day) => Number.isFinite(day) && day <= 0);
  return [
    inside,
    ...edges.map((day) => moment(day, true)),
    ...(Number.isFinite(from) ? [moment(from - 400, false)] : []),
  ];
}

/** A day on which a result lies in the time asked for. */
export function dayIn(frame: Frame): number {
  if (frame.k === 'past') return LONG_AGO;
  if (frame.k !== 'window') return -2;
  const { from, to } = daysOf(frame);
  return Number.isFinite(from) ? Math.max(from, Math.min(to, -2)) : to;
}

/** Whether what was so from one day to another, or still is, was so in the time. */
export function inTime({ from, to }: Pick<Present, 'from' | 'to'>, frame: Frame): Claim {
  switch (frame.k) {
    case 'past':
    case 'past-or-present':
      return true;
    case 'standing':
      return to === undefined || undefined;
    case 'planned':
      return undefined;
    case 'awaited':
    case 'ongoing':
      return to === undefined || undefined;
    case 'unsaid':
      return to !== undefined && to < LONG_AGO / 2 ? undefined : true;
    case 'recent':
      return to === undefined || to >= -30 ? true : to <= LONG_AGO ? false : undefined;
    case 'present':
      return to === undefined || to >= -2 ? true : to <= LONG_AGO ? false : undefined;
    case 'window': {
      const days = daysOf(frame);
      return from <= days.to && (to ?? 0) >= days.from;
    }
  }
}

/** A length for which something must have lasted. */
export interface Lasting {
  readonly bound: Bound;
  readonly unit: TimeUnit;
}

/** Lengths for which something has lasted, and what the form says of them. */
export function durationStates({ bound, unit }: Lasting): readonly State[] {
  const [value = 1] = bound.values;
  const start = daysBack(at(value, unit));
  return [
    { k: 'present', from: start * 3 - 10 },
    { k: 'present', from: start, edge: true },
    { k: 'present', from: start - 1, edge: true },
    { k: 'present', from: start + 1, edge: true },
    { k: 'present', from: Math.ceil(start / 4) },
  ];
}

/** A bare length ("for 6 months") is a least one. */
export function hasLasted({ from, to }: Pick<Present, 'from' | 'to'>, { bound, unit }: Lasting): Claim {
  if (to !== undefined) return undefined;
  const [value = 1] = bound.values;
  const start = daysBack(at(value, unit));
  switch (bound.operator) {
    case 'GT':
      return from < start;
    case 'GTEQ':
    case undefined:
      return from <= start;
    case 'LT':
      return from > start;
    case 'LTEQ':
      return from >= start;
    default:
      return undefined;
  }
}

const at = (value: number, unit: TimeUnit): Length => ({ value, unit });
