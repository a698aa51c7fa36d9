/** What a form says of the person: sex, age, age group, a stay in hospital, a language. */
import { boundsOf, joinedClaims } from './bounds.ts';
import { AS_OF, ageIn, dateAt, daysBack, isShort, type TimeUnit } from './calendar.ts';
import { type Bound, isWithin, withSign } from './filter.ts';
import type { Claim, Gold, State } from './gold.ts';
import { datumOf, filtersIn, type Scope } from './scope.ts';
import type { Segment } from './segment.ts';
import { Untranslatable } from './untranslatable.ts';

/** First and last completed years, and the years of the patients inside and outside. Where a group ends is not agreed. */
const GROUPS = {
  child: { from: 0, to: 17, inside: 9, outside: 45 },
  adult: { from: 18, to: 64, inside: 41, outside: 9 },
  infant: { from: 0, to: 0, inside: 0, outside: 45 },
  elderly: { from: 75, to: 120, inside: 80, outside: 45 },
} as const;
type Group = keyof typeof GROUPS;

/** States in which only a woman can be: where one is recorded, the sex need not be. */
export const OF_WOMEN = /pregnan|gravid|lactat|breast\s?-?\s?feed|nursing(?! home)|menopaus|childbearing|partum/i;

export const isGroup = (head: string): head is Group => Object.hasOwn(GROUPS, head);

export function sexFact(sex: 'male' | 'female', scope: Scope): Gold {
  const other = sex === 'male' ? 'female' : 'male';
  const datum = datumOf(
    'sex',
    { k: 'sex' },
    [sex, other].map((one) => ({ k: 'sex', sex: one }) as State),
    scope,
  );
  const unsaid = sex === 'female' && OF_WOMEN.test(scope.text) ? undefined : null;
  return { k: 'fact', datum, holds: (state) => (state.k === 'sex' ? state.sex === sex : unsaid) };
}

export function groupFact(group: Group, scope: Scope): Gold {
  const { from, to, inside, outside } = GROUPS[group];
  const states = [inside, outside].map((years) => born(years, 'YEAR', -100));
  const datum = datumOf('birth', { k: 'birth' }, states, scope);
  const holds = (state: State): Claim => {
    if (state.k !== 'born') return null;
    const { completed } = ageIn('YEAR', state.date);
    if (completed >= from && completed <= to) return true;
    return group === 'adult' && completed > to ? undefined : false;
  };
  return { k: 'fact', datum, holds };
}

export function ageFact(segment: Segment, scope: Scope): Gold {
  const filters = filtersIn(segment, 'num_filter').map((filter) => withSign(filter, scope.text));
  const bounds = boundsOf(filters);
  const unit = filters.find(({ timeUnit }) => timeUnit)?.timeUnit ?? 'YEAR';
  // Nobody is born after the day of judgement.
  const states = bounds
    .flatMap((bound) => agesAround(bound, unit))
    .filter((state) => state.k !== 'born' || state.date <= AS_OF);
  const datum = datumOf('birth', { k: 'birth' }, states, scope);
  const holds = (state: State): Claim =>
    state.k === 'born' ? joinedClaims(bounds, (bound) => ageClaim(bound, unit, state.date)) : null;
  return { k: 'fact', datum, holds };
}

const born = (value: number, unit: TimeUnit, days: number): State => ({
  k: 'born',
  date: dateAt(daysBack({ value, unit }) + days),
});

function agesAround({ operator, values }: Bound, unit: TimeUnit): readonly State[] {
  const [first = 0, last = first] = values;
  if (isShort({ value: 0, unit })) return [born(0, unit, 0), born(last * 4, unit, -2)];
  const far = [born(first / 2, unit, 0), born(Math.ceil(last * 1.3), unit, -40)];
  const on = (value: number): State => ({ ...born(value, unit, 0), edge: true });
  const dayBefore = (value: number): State => ({ ...born(value, unit, 1), edge: true });
  switch (operator) {
    case 'GTEQ':
    case 'LT':
      return [...far, on(first), dayBefore(first)];
    case 'GT':
    case 'LTEQ':
      return [...far, on(first), on(first + 1)];
    case 'BETWEEN':
      return [born((first + last) / 2, unit, 0), ...far, on(first), dayBefore(first), on(last), on(last + 1)];
    default:
      return [...far, ...values.map(on)];
  }
}

/** Nobody agrees whether eighteen and a half is more than 18, or at most 18: no claim there. */
function ageClaim(bound: Bound, unit: TimeUnit, date: string): Claim {
  const age = ageIn(unit, date);
  const { operator, values, unclearAt } = bound;
  const first = values[0] ?? 0;
  if (age.completed === unclearAt) return undefined;
  if (operator !== 'GT' && operator !== 'LTEQ') return isWithin(age.completed, bound);
  if (age.completed === first && !age.today) return undefined;
  return age.completed > first === (operator === 'GT');
}

/** A record lists the languages that somebody speaks; it cannot say that there is no other. */
export function languageFact({ args }: Segment, scope: Scope): Gold {
  const name = args.flatMap((arg) => (arg.k === 'text' ? arg.text : []))[0];
  if (name === undefined) throw new Untranslatable('a language without a name');
  if (/\b(?:other than|another|besides)\b/i.test(scope.text))
    throw new Untranslatable('a language other than the one named');
  const datum = datumOf(`language:${name}`, { k: 'language', name }, [{ k: 'present', from: 0 }], scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'present' ? true : null) };
}
