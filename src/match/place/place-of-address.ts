import { foldText } from '../../fhir/search/fold.ts';
import type { SearchNode } from '../../fhir/search/tree.ts';
import type { Access } from '../../store/access.ts';
import type { Store } from '../../store/store.ts';
import { distanceMetres, type Position } from '../distance.ts';
import { resourceIn } from '../resource-cache.ts';
import { countryOf } from './country.ts';

/** The parts of an Address that tell where it is. */
export interface AddressParts {
  readonly postalCode?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
}

/** About where an address is, and by what. */
export interface Place {
  readonly position: Position;
  /** In words: `postal code 02115`. */
  readonly by: string;
}

interface KnownLocation {
  readonly address?: AddressParts;
  readonly position?: { readonly latitude?: number; readonly longitude?: number };
}

/** One way to find Locations that lie where an address does. */
interface Way {
  readonly by: string;
  readonly where: SearchNode;
  readonly fits: (address: AddressParts) => boolean;
  /** Locations further than this from their middle do not tell where the address is. */
  readonly spreadMetres: number;
}

/** Most Locations whose middle is taken. */
const SAMPLE = 200;
const CLOSE = 50_000;
const AREA = 150_000;

/**
 * About where an address is: the middle of the stored Locations, as the caller sees them, that have the same postal code,
 * else the same postal area, else the same city. Undefined where there are none, or where they lie too far apart to be one
 * place. Nothing is asked of any other service.
 */
export async function placeOfAddress(store: Store, access: Access, address: AddressParts): Promise<Place | undefined> {
  for (const { by, where, fits, spreadMetres } of waysTo(address)) {
    const page = await store.search(access, {
      type: 'Location',
      where,
      sort: [],
      count: SAMPLE,
      total: false,
      includes: [],
    });
    const near = page.matches
      .map((version) => resourceIn<KnownLocation>(version))
      .filter((location) => location.address !== undefined && fits(location.address))
      .flatMap(({ position: { latitude, longitude } = {} }) =>
        latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
      );
    const position = middle(near);
    if (position && near.every((one) => distanceMetres(one, position) <= spreadMetres)) return { position, by };
  }
  return undefined;
}

function waysTo({ postalCode, city, state, country }: AddressParts): readonly Way[] {
  const land = country === undefined ? undefined : countryOf(country);
  const sameLand = (other: AddressParts): boolean =>
    land === undefined || other.country === undefined || countryOf(other.country) === land;
  const code = postalCode === undefined ? '' : plain(postalCode);
  const area = postalArea(code, land);
  const ways: Way[] = [];
  if (code !== '') {
    const basic = land === undefined || land === 'US' ? code.replace(/^(\d{5})\d{4}$/, '$1') : code;
    const fits = (other: AddressParts) => sameLand(other) && plain(other.postalCode).startsWith(basic);
    // Written with a blank or without, codes begin alike.
    const where: SearchNode = {
      k: 'or',
      of: [postalCode!, basic, area ?? basic].map((text) => starts('address-postalcode', text)),
    };
    ways.push({ by: `postal code ${basic}`, where, fits, spreadMetres: CLOSE });
  }
  if (area !== undefined) {
    const fits = (other: AddressParts) => sameLand(other) && postalArea(plain(other.postalCode), land) === area;
    ways.push({ by: `postal area ${area}`, where: starts('address-postalcode', area), fits, spreadMetres: AREA });
  }
  if (city !== undefined && city.trim() !== '') {
    const fits = (other: AddressParts) =>
      sameLand(other) &&
      foldText(other.city ?? '') === foldText(city) &&
      (state === undefined || other.state === undefined || sameState(state, other.state));
    ways.push({ by: `city ${city.trim()}`, where: starts('address-city', city), fits, spreadMetres: CLOSE });
  }
  return ways;
}

/** A state in letters of another length (`MA`, `Massachusetts`) cannot be compared, and is no difference. */
const sameState = (one: string, other: string): boolean =>
  foldText(one) === foldText(other) || (one.trim().length === 2) !== (other.trim().length === 2);

const starts = (param: string, value: string): SearchNode => ({
  k: 'string',
  param,
  mode: 'starts',
  value: foldText(value),
});

/** Upper case, without blanks and hyphens. */
const plain = (postalCode: string | undefined): string => (postalCode ?? '').toUpperCase().replace(/[\s-]+/g, '');

/** The beginning of a postal code that stands for one area: a sorting centre (US), a forward sortation area (Canada), an outward code (United Kingdom). */
function postalArea(code: string, land: string | undefined): string | undefined {
  if ((land === undefined || land === 'US') && /^\d{5}(\d{4})?$/.test(code)) return code.slice(0, 3);
  if ((land === undefined || land === 'CA') && /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(code)) return code.slice(0, 3);
  if (land === 'GB' && /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(code)) return code.slice(0, -3);
  return undefined;
}

/** The middle of points on a globe; undefined of none. */
function middle(positions: readonly Position[]): Position | undefined {
  const rad = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of positions) {
    x += Math.cos(latitude * rad) * Math.cos(longitude * rad);
    y += Math.cos(latitude * rad) * Math.sin(longitude * rad);
    z += Math.sin(latitude * rad);
  }
  if (positions.length === 1) return positions[0];
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? undefined : { latitude: Math.asin(z / length) / rad, longitude: Math.atan2(y, x) / rad };
}
