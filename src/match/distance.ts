/** Mean radius of the earth, metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance in metres (haversine); degrees in, both axes. */
export function distanceMetres(a: Position, b: Position): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
