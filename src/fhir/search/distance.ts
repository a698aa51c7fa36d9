/** Mean radius of the Earth in metres (IUGG). */
export const RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance in metres between two points in degrees (haversine). */
export function metresBetween(latitude1: number, longitude1: number, latitude2: number, longitude2: number): number {
  const dLat = (latitude2 - latitude1) * RADIANS;
  const dLon = (longitude2 - longitude1) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(latitude1 * RADIANS) * Math.cos(latitude2 * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees, both ends inclusive. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** One or two boxes (two across the 180th meridian) that hold every point within `metres` of one. */
export function boxesAround(latitude: number, longitude: number, metres: number): readonly Box[] {
  const reach = metres / RADIUS + 1e-9;
  const south = latitude - reach / RADIANS;
  const north = latitude + reach / RADIANS;
  if (south <= -90 || north >= 90 || reach >= Math.PI / 2) return [{ south, north, west: -180, east: 180 }];
  const spread = Math.asin(Math.min(1, Math.sin(reach) / Math.cos(latitude * RADIANS))) / RADIANS + 1e-7;
  const west = longitude - spread;
  const east = longitude + spread;
  if (west < -180) {
    return [
      { south, north, west: west + 360, east: 180 },
      { south, north, west: -180, east },
    ];
  }
  if (east > 180) {
    return [
      { south, north, west, east: 180 },
      { south, north, west: -180, east: east - 360 },
    ];
  }
  return [{ south, north, west, east }];
}
