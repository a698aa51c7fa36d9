import { metresBetween } from '../fhir/search/distance.ts';
import { matches, type Subject, type World } from '../fhir/search/matches.ts';
import { ownRoutes } from '../fhir/search/routes.ts';
import type { Route, RouteStep } from '../fhir/search/tree.ts';
import { type Access, reach } from './access.ts';

/** A world in which references can be followed. */
export interface LinkedWorld extends World {
  /** Current resources at the other end of a step, whoever may see them. */
  follow(from: Subject, step: RouteStep): Iterable<Subject>;
}

/** Tells the least distance in metres along any of the routes; null for none. */
export type Measure = (subject: Subject, routes: readonly Route[]) => number | null;

/** By what the caller may read. */
export const measureIn =
  (world: LinkedWorld, access: Access): Measure =>
  (subject, routes) => {
    let least: number | null = null;
    for (const { steps, points } of routes) {
      let ends: readonly Subject[] = [subject];
      for (const step of steps) {
        ends = ends
          .flatMap((from) => [...world.follow(from, step)])
          .filter((one) => matches(reach(access, 'read', one.type), one, world));
      }
      for (const value of ends.flatMap(({ values }) => values)) {
        if (value.kind !== 'position') continue;
        for (const { latitude, longitude } of points) {
          const metres = metresBetween(latitude, longitude, value.latitude, value.longitude);
          if (least === null || metres < least) least = metres;
        }
      }
    }
    return least;
  };

/** Of a page: the matches along the routes, the included from the same points to where they are. */
export function distancesOf(
  measure: Measure,
  routes: readonly Route[],
  page: readonly Subject[],
  included: readonly Subject[],
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const note = (subject: Subject, along: readonly Route[]): void => {
    const metres = measure(subject, along);
    if (metres !== null) found[`${subject.type}/${subject.id}`] = metres;
  };
  for (const subject of page) note(subject, routes);
  for (const subject of included) note(subject, ownRoutes(routes));
  return found;
}
