/** What a client takes of what could be sent (RFC 9110, 12.5.1). */
import { isOtherVersion, mediaTypeOf } from './media-type.ts';

/** One of the types of an `Accept` header, or a family of types with a star in it. */
export interface MediaRange {
  readonly type: string;
  /** 0 to 1; 0 is what the client does not take. */
  readonly quality: number;
}

const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** What a client takes, in its own order; everything where it does not say. */
export function mediaRanges(accept: string | undefined): readonly MediaRange[] {
  const ranges = (accept ?? '').split(',').flatMap((entry): MediaRange[] => {
    const range = mediaTypeOf(entry);
    if (range.type === '') return [];
    const said = range.parameters.get('q');
    const quality = said !== undefined && QUALITY.test(said) ? Number(said) : 1;
    return [{ type: range.type, quality: isOtherVersion(range) ? 0 : quality }];
  });
  return ranges.length === 0 ? [{ type: '*/*', quality: 1 }] : ranges;
}

/** How much a client wants any of some types that mean the same, and at what place it says so. */
export interface Wish {
  readonly quality: number;
  readonly index: number;
}

const NO_WISH: Wish = { quality: 0, index: Number.POSITIVE_INFINITY };

/** The type itself says more than the family that it is of, and that more than the star for all. */
export function wishFor(types: readonly string[], ranges: readonly MediaRange[]): Wish {
  const families = types.map((type) => `${type.slice(0, type.indexOf('/'))}/*`);
  return bestOf(types, ranges) ?? bestOf(families, ranges) ?? bestOf(['*/*'], ranges) ?? NO_WISH;
}

/** The same, counting only ranges that name one of the types. */
export const namedWishFor = (types: readonly string[], ranges: readonly MediaRange[]): Wish =>
  bestOf(types, ranges) ?? NO_WISH;

function bestOf(types: readonly string[], ranges: readonly MediaRange[]): Wish | undefined {
  let best: Wish | undefined;
  ranges.forEach(({ type, quality }, index) => {
    if (types.includes(type) && (best === undefined || quality > best.quality)) best = { quality, index };
  });
  return best;
}
