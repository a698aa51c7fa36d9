import type { SQLInputValue } from 'node:sqlite';
import { metresBetween } from '../../fhir/search/distance.ts';
import type { Point } from '../../fhir/search/tree.ts';

/** The SQL function `least_metres` of one connection: from the nearest of some points, given as JSON, to a position. */
export function leastMetresFunction(): (
  points: SQLInputValue,
  latitude: SQLInputValue,
  longitude: SQLInputValue,
) => number {
  let [text, known]: [SQLInputValue, readonly Point[]] = ['', []];
  return (points, latitude, longitude) => {
    if (points !== text) [text, known] = [points, JSON.parse(String(points)) as Point[]];
    return Math.min(
      ...known.map((point) => metresBetween(point.latitude, point.longitude, Number(latitude), Number(longitude))),
    );
  };
}
