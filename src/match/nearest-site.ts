import { distanceMetres, type Position } from './distance.ts';
import { type IndexedTrial, openSites, type Site } from './indexed-trial.ts';

export interface NearestSite {
  readonly site: Site;
  /** Great-circle distance. */
  readonly metres: number;
}

/** How near a study comes to a point; `nearest` is absent where no recruiting site has a known position. */
export interface Reachability {
  readonly nearest?: NearestSite;
  /** Recruiting sites whose position is not known. */
  readonly unplaced: number;
}

/** Of sites at the same distance, the first of the study. */
export async function reachability(
  trial: IndexedTrial,
  from: Position,
  positionOf: (reference: string) => Promise<Position | undefined>,
): Promise<Reachability> {
  let nearest: NearestSite | undefined;
  let unplaced = 0;
  for (const site of openSites(trial)) {
    const position = await positionOf(site.reference);
    if (!position) {
      unplaced++;
      continue;
    }
    const metres = distanceMetres(from, position);
    if (!nearest || metres < nearest.metres) nearest = { site, metres };
  }
  return { unplaced, ...(nearest && { nearest }) };
}
