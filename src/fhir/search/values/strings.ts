import type { Item } from '../expression.ts';
import { foldText } from '../fold.ts';
import type { Extracted } from '../index-value.ts';

/** Parts of a HumanName, an Address or another element that are text, each a value of its own. */
const PARTS = [
  'text',
  'family',
  'given',
  'prefix',
  'suffix',
  'line',
  'city',
  'district',
  'state',
  'postalCode',
  'country',
];

export function stringsOf({ value }: Item): readonly Extracted[] {
  if (typeof value === 'string') return value === '' ? [] : [string(value)];
  if (typeof value !== 'object' || value === null) return [];
  const element = value as Readonly<Record<string, unknown>>;
  return PARTS.flatMap((part) => {
    const found = element[part];
    return (Array.isArray(found) ? found : [found])
      .filter((one): one is string => typeof one === 'string' && one !== '')
      .map(string);
  });
}

const string = (exact: string): Extracted => ({ kind: 'string', folded: foldText(exact), exact });

/** The position of a Location; one outside of the globe is no position. */
export function positionsOf({ value }: Item): readonly Extracted[] {
  const { latitude, longitude } = (value ?? {}) as { latitude?: unknown; longitude?: unknown };
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [{ kind: 'position', latitude, longitude }] : [];
}
