import { BASE } from '../profiles/definition-files.ts';
import type { SearchParameter } from './parameters.ts';
import { bad, plain, splitAt } from './query-values.ts';
import type { Comparison, SearchNode } from './tree.ts';

const UCUM = 'http://unitsofmeasure.org';

/** UCUM units of time that limits of age are given in, in days. */
const DAYS: Readonly<Record<string, number>> = {
  a: 365.25,
  mo: 365.25 / 12,
  wk: 7,
  d: 1,
  h: 1 / 24,
  min: 1 / 1440,
};

const VALUE = /^(eq|gt|ge|lt|le|ne|sa|eb|ap)?(\d+(?:\.\d+)?)$/;

/** Whether the value of a parameter is an age that limits are asked to admit. */
export const asksForAnAge = ({ definition }: SearchParameter): boolean =>
  definition.url === `${BASE}/SearchParameter/Group-admitted-age`;

/**
 * Groups whose limits admit an age: `number`, `number||unit` or `number|http://unitsofmeasure.org|unit`, years where no
 * unit is given. Ages are counted in completed units of the limit, as people do: 75 years and a half are within "up to 75
 * years". `ge` and `gt` ask that the upper limit, `le` and `lt` that the lower one be so, or be none.
 *
 * @throws Failure `invalid` for another form, unit or prefix
 */
export function ageNode(name: string, value: string): SearchNode {
  const [given = '', system, unit = 'a', ...more] = splitAt(value, '|').map(plain);
  const [, prefix = 'eq', number] = VALUE.exec(given) ?? [];
  if (number === undefined) throw bad(name, `"${given}" is no age; expected a number, as in 45 or 6||mo`);
  if (more.length > 0) throw bad(name, `"${value}" has more parts than number|system|unit`);
  if (system !== undefined && system !== '' && system !== UCUM) throw bad(name, `"${system}" is not ${UCUM}`);
  if (!Object.hasOwn(DAYS, unit)) {
    throw bad(name, `"${unit}" is no unit of age; expected one of ${Object.keys(DAYS).join(', ')}`);
  }
  const days = Number(number) * DAYS[unit]!;
  const excluding = EXCLUDING[prefix];
  if (!excluding) throw bad(name, `the prefix ${prefix} has no meaning for an age`);
  return { k: 'not', of: { k: 'or', of: excluding.flatMap((one) => limits(one, days)) } };
}

interface Excluding {
  readonly param: 'minimum-age' | 'maximum-age';
  readonly op: Comparison;
  /** Of the limit's unit, added to the age. */
  readonly shift: number;
}

/** By prefix, the limits that do not admit an age. */
const EXCLUDING: Readonly<Record<string, readonly Excluding[]>> = {
  eq: [
    { param: 'minimum-age', op: 'gt', shift: 0 },
    { param: 'maximum-age', op: 'le', shift: -1 },
  ],
  ge: [{ param: 'maximum-age', op: 'lt', shift: 0 }],
  gt: [{ param: 'maximum-age', op: 'le', shift: 0 }],
  le: [{ param: 'minimum-age', op: 'gt', shift: 0 }],
  lt: [{ param: 'minimum-age', op: 'ge', shift: 0 }],
};

const limits = ({ param, op, shift }: Excluding, days: number): SearchNode[] =>
  Object.entries(DAYS).map(([code, length]): SearchNode => {
    // Rounded, so that twelve months are a year.
    const at = Number((days / length + shift).toPrecision(12));
    return { k: 'quantity', param, op, low: at, high: at, system: UCUM, code };
  });
