import { Failure } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import type { Near } from '../../match/request.ts';
import type { Call } from '../call.ts';
import { conditionOf } from '../condition.ts';
import type { Argument } from './arguments.ts';
import { refuse, textOf } from './match-values.ts';

const SAMPLE = 50;
const AREA_DIGITS = 3;

interface Placed {
  readonly position?: { readonly latitude?: number; readonly longitude?: number };
}

/**
 * Where a US postal code lies, as the stored Locations with that code, or else with its first three digits (the area of
 * one sorting centre), have it: the mean of their positions.
 *
 * @throws Failure `invalid` for what is no postal code, `unprocessable` where no stored Location can place it
 */
export async function placeOfPostalCode(call: Call, argument: Argument): Promise<Omit<Near, 'metres'>> {
  const code = textOf(argument);
  if (!/^\d{5}(-\d{4})?$/.test(code)) return refuse(argument, `five digits, not ${code.slice(0, 20)}`);
  for (const prefix of [code.slice(0, 5), code.slice(0, AREA_DIGITS)]) {
    const places = await positions(call, prefix);
    if (places.length > 0) {
      const mean = (read: (place: { latitude: number; longitude: number }) => number): number =>
        places.reduce((sum, place) => sum + read(place), 0) / places.length;
      return { latitude: mean((place) => place.latitude), longitude: mean((place) => place.longitude) };
    }
  }
  throw new Failure(
    'unprocessable',
    `${argument.name}: no stored Location tells where ${code} is; give \`near\` instead`,
    { expression: argument.expression },
  );
}

async function positions(call: Call, prefix: string): Promise<{ latitude: number; longitude: number }[]> {
  const where = conditionOf(call, 'Location', new URLSearchParams({ 'address-postalcode': prefix }));
  const page = await call.services.store.search(call.access, {
    type: 'Location',
    where,
    sort: [],
    count: SAMPLE,
    total: false,
    includes: [],
  });
  return page.matches.flatMap((version) => {
    const { latitude, longitude } = (parseJson(version.body.toString('utf8')) as Placed).position ?? {};
    return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
  });
}
