import type { AnyResource } from '../fhir/resource.ts';
import { type DayRange, dayRange, shiftDay } from '../kernel/dates.ts';
import { remembered } from '../terminology/bounded-memory.ts';
import type { Collecting } from './collecting.ts';
import { type Element, elementOf, numberOf, textOf } from './element.ts';

/** Entries of one visit share their dates. The time of day is no part of the question. */
const dayOf = (text: string): DayRange | undefined => daysOf(WITH_TIME.test(text) ? text.slice(0, 10) : text);
const daysOf = remembered(dayRange);
const WITH_TIME = /^.{10}T\S+$/;

/** The days of a date element, or undefined and a problem where it is written but is no date. */
export function readDay(value: unknown, expression: string, at: Collecting): DayRange | undefined {
  if (value === undefined || value === null) return undefined;
  const text = textOf(value);
  const range = text === undefined ? undefined : dayOf(text);
  if (!range) at.problem(expression, 'Not a FHIR date; the date is taken as unknown');
  return range;
}

/** When something was, from a choice element; the parts that the record does not state are left out. */
export interface When {
  readonly start?: DayRange;
  readonly end?: DayRange;
  readonly date?: string;
}

/** The names of the forms that a choice element takes; put together once for each element. */
const formsOf = remembered((name) => ({
  moments: ['DateTime', 'Instant', 'Date'].map((suffix) => name + suffix),
  period: `${name}Period`,
  age: `${name}Age`,
  ages: `${name}Range`,
  words: `${name}String`,
  timing: `${name}Timing`,
}));

/** Reads `<name>DateTime`, `Instant`, `Date`, `Period`, `Age`, `Range` (of ages), `String` or `Timing` of a resource. */
export function readWhen(resource: AnyResource | Element, name: string, path: string, at: Collecting): When {
  const forms = formsOf(name);
  for (const form of forms.moments) {
    const value = resource[form];
    if (value !== undefined) return moment(value, `${path}.${form}`, at);
  }
  const period = elementOf(resource[forms.period]);
  if (period) return readPeriod(period, `${path}.${forms.period}`, at);
  const age = elementOf(resource[forms.age]);
  if (age) return atAge(age, age, `${path}.${forms.age}`, at);
  const ages = elementOf(resource[forms.ages]);
  if (ages) return atAge(elementOf(ages['low']), elementOf(ages['high']), `${path}.${forms.ages}`, at);
  const words = textOf(resource[forms.words]);
  if (words !== undefined) return inWords(words, `${path}.${forms.words}`, at);
  const timing = elementOf(resource[forms.timing]);
  return timing ? readTiming(timing, `${path}.${forms.timing}`, at) : {};
}

function moment(value: unknown, expression: string, at: Collecting): When {
  const start = readDay(value, expression, at);
  const date = textOf(value);
  return start === undefined || date === undefined ? {} : { start, date };
}

/** A Period: an open end is no end. */
export function readPeriod(period: Element, expression: string, at: Collecting): When {
  const start = readDay(period['start'], `${expression}.start`, at);
  const end = readDay(period['end'], `${expression}.end`, at);
  const date = textOf(period['start']) ?? textOf(period['end']);
  if (start && end && end.last < start.first) {
    at.problem(expression, 'Ends before it starts; the period is taken as unknown');
    return {};
  }
  return { ...(start && { start }), ...(end && { end }), ...(date !== undefined && { date }) };
}

/** A Timing: the days of its events, else the bounds of its repetition. */
function readTiming(timing: Element, path: string, at: Collecting): When {
  const events = Array.isArray(timing['event']) ? timing['event'] : [];
  const days = events.flatMap((event) => readDay(event, `${path}.event`, at) ?? []);
  const [first] = days;
  if (first) {
    const last = days.reduce((latest, day) => (day.last > latest.last ? day : latest), first);
    const start = days.reduce((earliest, day) => (day.first < earliest.first ? day : earliest), first);
    const date = textOf(events[days.indexOf(start)]);
    return { start, end: last, ...(date !== undefined && { date }) };
  }
  const bounds = elementOf(elementOf(timing['repeat'])?.['boundsPeriod']);
  return bounds ? readPeriod(bounds, `${path}.repeat.boundsPeriod`, at) : {};
}

const AGE_UNITS: Readonly<Record<string, 'a' | 'mo' | 'wk' | 'd'>> = {
  a: 'a',
  year: 'a',
  years: 'a',
  yr: 'a',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  wk: 'wk',
  week: 'wk',
  weeks: 'wk',
  d: 'd',
  day: 'd',
  days: 'd',
};

/** "At the age of 40": any day from that birthday to the day before the next; between two ages, from the one to the end of the other. */
function atAge(low: Element | undefined, high: Element | undefined, expression: string, at: Collecting): When {
  const [from, to] = [low ?? high, high ?? low].map((age) => {
    const value = numberOf(age?.['value']);
    const unit = AGE_UNITS[textOf(age?.['code']) ?? textOf(age?.['unit']) ?? 'a'];
    return value === undefined || unit === undefined ? undefined : { value, unit };
  });
  if (!from || !to || !at.birth) {
    at.problem(expression, 'An age that cannot be turned into dates: a unit of time and a date of birth are needed');
    return {};
  }
  const start = {
    first: low ? shiftDay(at.birth.first, Math.floor(from.value), from.unit) : at.birth.first,
    last: shiftDay(at.birth.last, Math.floor(to.value) + 1, to.unit) - 1,
  };
  const said = from.value === to.value ? `${from.value}` : `${from.value}–${to.value}`;
  return { start, date: `age ${said}${to.unit === 'a' ? '' : ` ${to.unit}`}` };
}

const A_YEAR = /^(?:in|since|about|around|circa|ca\.?|approximately)?\s*((?:19|20)\d{2})$/i;
const AN_AGE = /^(?:at )?(?:the )?age (?:of )?(\d{1,3})(?: years?)?$|^(\d{1,3}) years? (?:old|of age)$/i;
const FROM_BIRTH = /^(?:at |since |from )?birth$|^congenital$/i;
const AS_A_CHILD = /^(?:in |since |early |late |during )*childhood$|^as a child$/i;
const ADULT = 18;

/** Words for a time: a date, a year, an age, childhood. Any other words say nothing that could be compared. */
function inWords(words: string, expression: string, at: Collecting): When {
  const text = words.trim();
  const range = dayRange(A_YEAR.exec(text)?.[1] ?? text);
  if (range) return { start: range, date: text };
  const age = AN_AGE.exec(text);
  if (age && at.birth) {
    const element = { value: Number(age[1] ?? age[2]), code: 'a' };
    return atAge(element, element, expression, at);
  }
  if (FROM_BIRTH.test(text) && at.birth) return { start: at.birth, date: text };
  if (AS_A_CHILD.test(text) && at.birth) {
    return { start: { first: at.birth.first, last: shiftDay(at.birth.last, ADULT, 'a') - 1 }, date: text };
  }
  return {};
}
