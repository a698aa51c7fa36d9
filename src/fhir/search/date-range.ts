/** Milliseconds since 1970, both ends inclusive. */
export interface MsRange {
  readonly low: number;
  readonly high: number;
}

/** Ends of a period that has none: the first and last millisecond that a date can name. */
export const OPEN_LOW = -8_640_000_000_000_000;
export const OPEN_HIGH = 8_640_000_000_000_000;

const DATE_TIME =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * The milliseconds that a FHIR date, dateTime or instant spans at its precision: all of 2021 for `2021`. What names no
 * zone is read in UTC. A minute without seconds is accepted, as search values may leave them out. Undefined where the
 * text is no such date, or names a day or time that does not exist.
 */
export function msRange(text: string): MsRange | undefined {
  const parts = DATE_TIME.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const y = Number(year);
  if (month === undefined) return { low: utc(y, 1, 1), high: utc(y + 1, 1, 1) - 1 };
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (day === undefined) return { low: utc(y, m, 1), high: utc(y, m + 1, 1) - 1 };
  const d = Number(day);
  const start = utc(y, m, d);
  if (d < 1 || start >= utc(y, m + 1, 1)) return undefined;
  if (hour === undefined || minute === undefined) return { low: start, high: start + 86_400_000 - 1 };
  const offset = zoneMs(zone);
  if (offset === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const low = start + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second ?? 0) * 1000 - offset;
  if (second === undefined) return { low, high: low + 59_999 };
  if (fraction === undefined) return { low, high: low + 999 };
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const span = fraction.length >= 3 ? 1 : 10 ** (3 - fraction.length);
  return { low: low + ms, high: low + ms + span - 1 };
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function zoneMs(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
