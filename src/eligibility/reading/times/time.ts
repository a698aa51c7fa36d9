import type { Duration, Q, Quantity, Window } from '../../criterion.ts';
import { readMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { isNumeral } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Anchored, readAnchor } from './anchor.ts';
import { readDates } from './date.ts';
import { readEventDays } from './event-day.ts';
import { completed, type OtherLength, readOtherLength } from './half-life.ts';
import { articleUnit, bareUnit, timeAt, transposed } from './length.ts';
import { endsMoment, readMoment } from './moment.ts';
import { ANCHORS, DURATION_LEAD, WINDOW_LEAD } from './window.table.ts';
import { isOfStart, liesAhead, readTail } from './window-tail.ts';

/** Token range and the window or duration read there; `event` is the token range of what it is counted from, where that is no listed anchor. */
export type TimeRead =
  | {
      readonly k: 'window';
      readonly from: number;
      readonly to: number;
      readonly window: Omit<Window, 'span'>;
      /** The same with another length: either will do, or both are needed. */
      readonly other?: { readonly window: Omit<Window, 'span'>; readonly join: 'and' | 'or' };
      readonly event?: readonly [number, number];
    }
  | {
      readonly k: 'duration';
      readonly from: number;
      readonly to: number;
      readonly bounds: readonly Omit<Duration, 'span'>[];
      /** Both bounds as one range. */
      readonly range?: Omit<Quantity, 'span'>;
    };

/** Words after which a bare time is a rate, a dose or a follow-up rather than a time since something. */
const LEAD_COMPARISON = new Set([
  'more',
  'greater',
  'longer',
  'over',
  'at',
  'less',
  'a',
  'minimum',
  '>',
  '>=',
  '<',
  '<=',
  'up',
  'fewer',
]);

function boundsOf(measure: Measure, fallback: '<=' | '>='): Pick<Window, 'lo' | 'hi' | 'loOpen' | 'hiOpen'> {
  const flag = { ...(measure.loOpen ? { loOpen: true } : {}), ...(measure.hiOpen ? { hiOpen: true } : {}) };
  if (measure.op === 'between')
    return { ...(measure.lo ? { lo: measure.lo } : {}), ...(measure.hi ? { hi: measure.hi } : {}), ...flag };
  const value = measure.lo ?? measure.hi!;
  const op = measure.stated ? measure.op : fallback;
  if (op === '<=' || op === '=') return { hi: value };
  if (op === '<') return { hi: value, hiOpen: true };
  return op === '>' ? { lo: value, loOpen: true } : { lo: value };
}

/** "during the 30-day cohort period": the time names a period, it does not bound one. */
const isPeriodName = (tokens: readonly Token[], lead: string, measure: Measure): boolean =>
  lead === 'open' &&
  measure.time !== undefined &&
  tokens[measure.to - 2]?.lower === '-' &&
  tokens[measure.to]?.kind === 'word' &&
  readTail(tokens, measure.to) === undefined;

/** A window with a lead word: "within 4 weeks prior to screening", "in the past 6 months", "during the last year". */
function ledWindow(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  const lead = WINDOW_LEAD.at(tokens, at);
  if (lead === undefined) return undefined;
  const first = tokens[at]!.lower;
  if (tokens[lead.end]?.lower === '±') return eitherSide(tokens, at, lead.end + 1, source);
  const measure =
    timeAt(
      tokens,
      tokens[lead.end]?.lower === '-' ? lead.end + 1 : lead.end,
      source,
      lead.value !== 'open' || first === 'within' || first === 'during',
    ) ??
    transposed(tokens, lead.end) ??
    comparedLength(tokens, lead.end) ??
    sidedUnit(tokens, lead.end);
  if (measure === undefined || measure.aged) return undefined;
  if (isPeriod(tokens, measure)) return ledTo(tokens, at, lead, { ...measure, to: measure.to + 1 }, source);
  return isPeriodName(tokens, lead.value, measure) ? undefined : ledTo(tokens, at, lead, measure, source);
}

/** "within less than a month"; "in a week" alone is how often. */
function comparedLength(tokens: readonly Token[], at: number): Measure | undefined {
  const unit = articleUnit(tokens, at);
  return unit?.stated ? unit : undefined;
}

/** "in the year before": one unit, where what follows says on which side of what. */
function sidedUnit(tokens: readonly Token[], at: number): Measure | undefined {
  const unit = bareUnit(tokens, at);
  const side = unit && readTail(tokens, unit.to)?.side;
  return side === 'before' || side === 'after' ? unit : undefined;
}

/** "the past 12-month period", "the 4 week period". */
const isPeriod = (tokens: readonly Token[], { to }: Measure): boolean =>
  (tokens[to - 2]?.lower === '-' || /^(?:day|week|month|year)$/.test(tokens[to - 1]!.lower)) &&
  /^(?:period|interval|timeframe)$/.test(tokens[to]?.lower ?? '');

function ledTo(
  tokens: readonly Token[],
  at: number,
  lead: { readonly value: 'before' | 'after' | 'open'; readonly end: number },
  measure: Measure,
  source: string,
): TimeRead | undefined {
  const first = tokens[at]!.lower;
  const second = readOtherLength(tokens, measure, source);
  const tail = readTail(tokens, second?.end ?? measure.to);
  if (lead.value === 'open' && first === 'in' && tail === undefined && measure.op === 'between') return undefined;
  if (lead.value === 'open' && first === 'over' && tail === undefined) return undefined;
  const used = tail === undefined || (tail.side === 'of' && lead.value !== 'open') ? undefined : tail;
  const anchor = used === undefined ? undefined : readAnchor(tokens, used.end);
  if (used?.side === 'of' && anchor === undefined) return undefined;
  const side =
    used?.side === 'after' && lead.value === 'before'
      ? 'before'
      : used === undefined || used.side === 'of'
        ? lead.value
        : used.side;
  const end = anchor?.end ?? used?.end ?? second?.end ?? measure.to;
  const other = completed(tokens, second, end);
  if (used !== undefined && lead.value === 'open' && isOfStart(tokens, used, anchor)) {
    const ahead = liesAhead(tokens, at) ? 'after' : 'before';
    return windowOf(at, other?.end ?? end, measure, ahead, anchor, '<=', other);
  }
  return windowOf(at, other?.end ?? end, measure, side === 'after' ? 'after' : 'before', anchor, '<=', other);
}

/** "within ± 2 weeks of": so long before or after. */
function eitherSide(tokens: readonly Token[], from: number, at: number, source: string): TimeRead | undefined {
  const measure = timeAt(tokens, at, source, false);
  if (measure === undefined || measure.stated || measure.aged) return undefined;
  const tail = readTail(tokens, measure.to);
  const anchor = tail === undefined ? undefined : readAnchor(tokens, tail.end);
  const to = anchor?.end ?? measure.to;
  const before = windowOf(from, to, measure, 'before', anchor, '<=');
  const after = windowOf(from, to, measure, 'after', anchor, '<=');
  return before.k === 'window' && after.k === 'window'
    ? { ...before, other: { window: after.window, join: 'or' } }
    : undefined;
}

/** Of two far ends the longer takes in what either does; of two near ends it leaves out what either does. */
const joinOf = (bounds: Pick<Window, 'hi'>, counts: OtherLength['counts']): 'and' | 'or' =>
  counts === undefined || (bounds.hi !== undefined) === (counts === 'longer') ? 'or' : 'and';

function windowOf(
  from: number,
  to: number,
  measure: Measure,
  rel: 'before' | 'after',
  anchor: Anchored | undefined,
  fallback: '<=' | '>=',
  other?: OtherLength,
): TimeRead {
  const future =
    rel === 'after' &&
    (anchor === undefined ||
      anchor.anchor === 'enrolment' ||
      anchor.anchor === 'screening' ||
      anchor.anchor === 'firstDose');
  const window = { anchor: anchor?.anchor ?? 'enrolment', rel, phase: future ? 'future' : 'past' } as const;
  const bounds = boundsOf(measure, fallback);
  const same =
    other &&
    boundsOf(
      other.measure.stated ? other.measure : { ...other.measure, op: measure.op, stated: measure.stated },
      fallback,
    );
  return {
    k: 'window',
    from,
    to,
    window: { ...window, ...bounds },
    ...(same === undefined ? {} : { other: { window: { ...window, ...same }, join: joinOf(bounds, other?.counts) } }),
    ...(anchor?.event === undefined ? {} : { event: anchor.event }),
  };
}

/** "until 3 months after" */
const UNTIL = phraseTable<true>([['and|,? until|till|through|to|up to|until?', true]]);

/** "at least a year", "a month": an article before days and weeks tells how often, unless they are compared. */
function comparedUnit(tokens: readonly Token[], at: number): Measure | undefined {
  const unit = articleUnit(tokens, at);
  const often =
    unit?.time === 'd' || unit?.time === 'wk' || tokens[at - 1]?.kind === 'number' || isTimes(tokens[at - 1]);
  return unit?.stated || !often ? unit : undefined;
}
const isTimes = wordClass('once twice thrice times time');

/** A time followed by "before", "after" or "ago": "at least 3 months after stopping", "two weeks prior to enrolment". */
function tailedWindow(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  const until = UNTIL.at(tokens, at)?.end;
  const measure = timeAt(tokens, until ?? at, source, false) ?? comparedUnit(tokens, until ?? at);
  if (measure === undefined || measure.aged) return undefined;
  const second = readOtherLength(tokens, measure, source);
  const tail = readTail(tokens, second?.end ?? measure.to);
  if (tail === undefined || tail.side === 'of' || (until !== undefined && tail.side !== 'after')) return undefined;
  const anchor = readAnchor(tokens, tail.end);
  const end = anchor?.end ?? tail.end;
  const other = completed(tokens, second, end);
  return windowOf(at, other?.end ?? end, measure, tail.side, anchor, tail.elapsed ? '>=' : '<=', other);
}

function durationOf(from: number, measure: Measure): TimeRead {
  const one = (op: Duration['op'], q: Q): Omit<Duration, 'span'> => ({ op, ...q });
  const bounds =
    measure.op === 'between'
      ? [one(measure.loOpen ? '>' : '>=', measure.lo!), one(measure.hiOpen ? '<' : '<=', measure.hi!)]
      : [one(measure.stated ? measure.op : '>=', (measure.lo ?? measure.hi)!)];
  const { op, lo, hi, loOpen, hiOpen } = measure;
  if (op !== 'between' || lo === undefined || hi === undefined) return { k: 'duration', from, to: measure.to, bounds };
  const range = { op, lo, hi, ...(loOpen ? { loOpen } : {}), ...(hiOpen ? { hiOpen } : {}) };
  return { k: 'duration', from, to: measure.to, bounds, range };
}

const isContraceptive = wordClass(
  'contraception contraceptive contraceptives birth condom condoms abstinent abstinence abstain pregnant sperm father',
);
const isLastOf = wordClass('last final end completion discontinuation study');

/** "contraception for at least 3 months after the last dose": as long as that, in the time that lies ahead. */
const isOfContraception = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2).some(isLastOf) && tokens.slice(0, at).some(isContraceptive);

/** "for at least 3 months", "lasting more than 2 weeks". */
function ledDuration(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  const lead = DURATION_LEAD.at(tokens, at);
  if (lead === undefined || LEAD_COMPARISON.has(tokens[at]!.lower)) return undefined;
  const measure = timeAt(tokens, lead.end, source, false) ?? articleUnit(tokens, lead.end);
  if (measure === undefined || measure.aged) return undefined;
  const tail = readTail(tokens, measure.to);
  if (tail !== undefined && tail.side !== 'of') {
    const anchor = readAnchor(tokens, tail.end);
    if (measure.stated && tail.side === 'after' && isOfContraception(tokens, tail.end))
      return windowOf(at, anchor?.end ?? tail.end, { ...measure, op: '=', stated: false }, 'after', anchor, '<=');
    if (!measure.stated) return windowOf(at, anchor?.end ?? tail.end, measure, tail.side, anchor, '<=');
    const base = durationOf(at, measure);
    return { ...base, to: anchor?.anchor === 'event' ? measure.to : (anchor?.end ?? tail.end) };
  }
  return durationOf(at, measure);
}

/** "a 2-year history of": so long or longer. */
const HISTORY = phraseTable<true>([['documented|clinical|known|prior|previous? history|histories of|with', true]]);

function historyDuration(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  const measure =
    tokens[at]?.kind === 'number' || isNumeral(tokens[at]) ? timeAt(tokens, at, source, false) : undefined;
  return measure === undefined || measure.aged || HISTORY.at(tokens, measure.to) === undefined
    ? undefined
    : durationOf(at, measure);
}

function datedWindow(tokens: readonly Token[], at: number): TimeRead | undefined {
  const dates = readDates(tokens, at);
  if (dates === undefined) return undefined;
  const { end, ...bounds } = dates;
  return { k: 'window', from: at, to: end, window: { anchor: 'event', rel: 'during', ...bounds, phase: 'past' } };
}

function dayWindow(tokens: readonly Token[], at: number): TimeRead | undefined {
  const days = readEventDays(tokens, at);
  return days === undefined ? undefined : { k: 'window', from: at, ...days };
}

const AT_AGE = phraseTable<'before' | 'after'>([
  ['before|until the? age of?', 'before'],
  ['prior to the? age of?', 'before'],
  ['after|since the? age of?', 'after'],
]);

/** "before 12 hours of age": the word for age stands after the number. */
const AT_LENGTH = phraseTable<'before' | 'by' | 'after'>([
  ['before|until', 'before'],
  ['prior to', 'before'],
  ['by', 'by'],
  ['after|since', 'after'],
]);

function ageLimit(
  tokens: readonly Token[],
  at: number,
  source: string,
): { readonly side: 'before' | 'by' | 'after'; readonly measure: Measure } | undefined {
  const named = AT_AGE.at(tokens, at);
  const measure = named === undefined ? undefined : readMeasure(tokens, named.end, source, false);
  if (named !== undefined && measure !== undefined) return { side: named.value, measure };
  const lead = AT_LENGTH.at(tokens, at);
  const length = lead === undefined ? undefined : readMeasure(tokens, lead.end, source, false);
  return lead !== undefined && length?.aged === true ? { side: lead.value, measure: length } : undefined;
}

/** "before the age of 5": a time since birth, at which something else was so; not the person's age now. */
function agedWindow(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  const limit = ageLimit(tokens, at, source);
  if (limit === undefined) return undefined;
  const { side, measure } = limit;
  if (measure.lo === undefined || measure.stated || !(measure.time !== undefined || measure.unitless)) return undefined;
  const q = measure.lo.ucum === undefined ? { ...measure.lo, ucum: 'a' } : measure.lo;
  const bounds = side === 'after' ? { lo: q } : { hi: q, ...(side === 'before' ? { hiOpen: true } : {}) };
  return {
    k: 'window',
    from: at,
    to: measure.to,
    window: { anchor: 'event', event: { text: 'birth', codes: [] }, rel: 'after', ...bounds, phase: 'past' },
  };
}

function momentWindow(tokens: readonly Token[], at: number): TimeRead | undefined {
  const moment = readMoment(tokens, at);
  return moment === undefined ? undefined : { k: 'window', from: at, ...moment };
}

const PRIOR = phraseTable<true>([
  ['any? time? before|until', true],
  ['any? time? prior to', true],
]);

/** "before enrolment": at any time up to it. */
function priorWindow(tokens: readonly Token[], at: number): TimeRead | undefined {
  const lead = PRIOR.at(tokens, at);
  const anchor = lead === undefined ? undefined : ANCHORS.at(tokens, lead.end);
  if (anchor === undefined) return undefined;
  return {
    k: 'window',
    from: at,
    to: anchor.end,
    window: { anchor: anchor.value, rel: 'before', phase: 'ever' },
  };
}

/** "at any time": once is enough; "at any time during the study" is read as the time that it names. */
const EVER = phraseTable<true>([
  ['at any time in the past|life|lifetime|history', true],
  ['at any time in|of his|her|their life|lives|lifetime', true],
  ['at any time previously|before', true],
  ['at any time', true],
]);

function everWindow(tokens: readonly Token[], at: number): TimeRead | undefined {
  const ever = EVER.at(tokens, at);
  if (ever === undefined || !endsMoment(tokens[ever.end])) return undefined;
  return { k: 'window', from: at, to: ever.end, window: { anchor: 'enrolment', rel: 'before', phase: 'ever' } };
}

/** The window or duration that begins at a token. */
export function readTime(tokens: readonly Token[], at: number, source: string): TimeRead | undefined {
  return (
    datedWindow(tokens, at) ??
    dayWindow(tokens, at) ??
    ledDuration(tokens, at, source) ??
    historyDuration(tokens, at, source) ??
    ledWindow(tokens, at, source) ??
    tailedWindow(tokens, at, source) ??
    agedWindow(tokens, at, source) ??
    priorWindow(tokens, at) ??
    everWindow(tokens, at) ??
    momentWindow(tokens, at)
  );
}
