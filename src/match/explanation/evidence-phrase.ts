import type { Evidence } from '../../eligibility/verdict.ts';

const MOST_NAMED = 3;
/** Longest phrase for one entry, in characters. */
const MOST_SAID = 120;
const AGE_UNITS: Readonly<Record<string, string>> = { a: 'years', mo: 'months', wk: 'weeks', d: 'days', h: 'hours' };

/** What the record says, latest first: "Hypertension (2018-09-19) and HbA1c: 6.3 % (2020-11-20)"; undefined where nothing is cited. */
export function evidencePhrase(evidence: readonly Evidence[]): string | undefined {
  const phrases = [...new Set(evidence.flatMap((one) => entryPhrase(one) ?? []))];
  if (phrases.length === 0) return undefined;
  const named = phrases.slice(0, MOST_NAMED);
  const more = phrases.length - named.length;
  return listed(more === 0 ? named : [...named, `${more} more`]);
}

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function entryPhrase({ value, date, expression }: Evidence): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  if (expression === 'Patient.birthDate') return agePhrase(value);
  if (expression === 'Patient.gender') return `the sex ${value}`;
  const said = shortened(rounded(value)).replace(/^(.+): \1$/, '$1');
  return date === undefined || said.includes(date) ? said : `${said} (${dayOf(date)})`;
}

function agePhrase(value: string): string {
  const [, number, unit = '', rest = ''] = /age (\d+(?:\.\d+)?)(?: (a|mo|wk|d|h))?\b(.*)$/.exec(value) ?? [];
  return number === undefined
    ? `the date of birth ${value}`
    : `an age of ${number} ${AGE_UNITS[unit] ?? 'years'}${rest}`;
}

/** Computed values carry more digits than anybody measures; what is left is enough to tell a value from a bound near it. */
const rounded = (value: string): string =>
  value.replace(/\d+\.\d{3,}/g, (number) =>
    String(Number(Number(number) < 1 ? Number(number).toPrecision(3) : Number(number).toFixed(2))),
  );

const shortened = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_SAID ? line : `${line.slice(0, MOST_SAID - 1).trimEnd()}…`;
};

const dayOf = (date: string): string => (/^\d{4}-\d\d-\d\dT/.test(date) ? date.slice(0, 10) : date);
