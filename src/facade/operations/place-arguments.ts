import { metresIn } from '../../fhir/search/length-units.table.ts';
import { Failure } from '../../kernel/failure.ts';
import { type Place, placeOfAddress } from '../../match/place/place-of-address.ts';
import type { LengthUnit, MatchRequest } from '../../match/request.ts';
import type { Call } from '../call.ts';
import type { Argument } from './arguments.ts';
import { lengthUnit, nearOf, numberOf, refuse, textOf } from './match-values.ts';
import type { Named } from './named-arguments.ts';

const MILE = '[mi_i]';
const HALF_ROUND_THE_EARTH = 20_100_000;

/** Where sites are looked for, where distances are measured from, and in which unit they are told. */
type Where = Pick<MatchRequest, 'near' | 'from' | 'unit'>;

/**
 * `near`, or `zipCode` with `travelRadius`. A postal code without a radius sets no limit: distances are measured from it.
 *
 * @throws Failure `invalid` for what cannot be read, `unprocessable` where no stored Location tells where the code is
 */
export async function placeArguments(call: Call, named: Named): Promise<Where> {
  const [near] = named.get('near') ?? [];
  const [code] = named.get('zipCode') ?? [];
  const [radius] = named.get('travelRadius') ?? [];
  if (near !== undefined) {
    if (code ?? radius) refuse((code ?? radius)!, 'either `near` or `zipCode` with `travelRadius`, not both');
    return nearOf(near);
  }
  const distance = radius && radiusOf(radius);
  if (code === undefined)
    return radius === undefined ? {} : refuse(radius, 'a distance needs the zipCode that it is measured from');
  const { position } = await placeOfPostalCode(call, code);
  return distance === undefined
    ? { from: position }
    : { near: { ...position, metres: distance.amount * distance.unit.metres }, unit: distance.unit };
}

interface Radius {
  readonly amount: number;
  readonly unit: LengthUnit;
}

/** A number of miles, or a Quantity of any length. */
function radiusOf(argument: Argument): Radius {
  const { code, unit: words } = (argument.value ?? {}) as { readonly code?: unknown; readonly unit?: unknown };
  const written = code ?? words ?? MILE;
  const unit = typeof written === 'string' && metresIn(written) !== undefined ? lengthUnit(written) : undefined;
  if (unit === undefined)
    return refuse(argument, `${String(written).slice(0, 40)} is no unit of length: [mi_i], km, …`);
  return { amount: numberOf(argument, 0, HALF_ROUND_THE_EARTH / unit.metres), unit };
}

/** Where a US postal code lies, as the stored Locations have it. */
async function placeOfPostalCode({ services, access }: Call, argument: Argument): Promise<Place> {
  const code = textOf(argument);
  if (!/^\d{5}(-\d{4})?$/.test(code)) return refuse(argument, `five digits, not ${code.slice(0, 20)}`);
  const place = await placeOfAddress(services.store, access, { postalCode: code, country: 'US' });
  if (place) return place;
  throw new Failure(
    'unprocessable',
    `${argument.name}: no stored Location tells where ${code} is; give \`near\` instead`,
    { expression: argument.expression },
  );
}
