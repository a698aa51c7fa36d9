import type { PatientFacts } from '../../patient/facts.ts';
import { shownScore } from '../summary.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
import { barOf, nextAbove, reach } from './bar.ts';
import { cohortBounds } from './bounds.ts';
import type { Cohort } from './cohort.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import { createLook } from './look.ts';
import { placed, SLACK } from './placed.ts';
import { type PlacedPatient, placesOf } from './places.ts';
import { rankingOf } from './promising.ts';

export interface BestPatients {
  /** Best first: by score as shown; of equal ones with fewer blockers, then by id. */
  readonly best: readonly PlacedPatient[];
  /** Patients whose score is `minScore` or more. */
  readonly total: number;
  /** Patients of whom anything was judged. */
  readonly looked: number;
  /** What was judged of them. */
  readonly judged: number;
}

export interface Screening {
  readonly count: number;
  readonly minScore: number;
  /** Others are left out, as if they were not there; absent: nobody is. */
  readonly sees?: (id: string) => boolean;
  /** Undefined where the record is gone since. */
  readonly facts: (id: string) => Promise<PatientFacts | undefined>;
}

/**
 * The patients whom a study fits best, as if each of its criteria had been judged for each of them. Whose record has
 * nothing that a criterion asks for is judged with the class; what a record may say something about counts as met until
 * it is judged, the most promising patient first. What was judged is kept with the answers.
 */
export async function bestPatients(
  known: CohortAnswers,
  asked: Asked,
  { count, minScore, sees, facts }: Screening,
  turn: Turns,
): Promise<BestPatients> {
  const { cohort } = known;
  const bounds = await cohortBounds(known, asked, turn);
  const places = placesOf(count, minScore);
  const look = createLook(known, asked, bounds, places, turn);

  const bucketOf = known.spare.shorts(cohort.slots);
  const ranking = await rankingOf(bounds, bucketOf, turn);
  for (const open of [0, 1] as const) {
    for await (const { band, lost, slots } of ranking.promising(open)) {
      let bar = barOf(bounds, band, places, minScore, cohort);
      if (lost > bar.lost) break;
      for (let at = nextAbove(bar, bounds, slots, 0); at < slots.length; at = nextAbove(bar, bounds, slots, at + 1)) {
        await turn();
        const slot = slots[at]!;
        const id = cohort.id(slot);
        if (id === undefined || sees?.(id) === false) continue;
        const { lost: its, notMet } = bounds.standing(slot);
        if (places.fallsShort(reach(bounds, band, its), notMet, id)) continue;
        const one = open === 0 ? settled(id, slot, band) : await looked(id, slot);
        const { last } = places;
        if (one) places.add(one);
        if (places.last !== last) bar = barOf(bounds, band, places, minScore, cohort);
      }
    }
  }
  known.spare.give(bounds.sums);
  known.spare.give(bucketOf);
  const total = minScore > 0 ? places.added : countSeen(cohort, sees);
  return { best: places.best, total, looked: look.looked, judged: look.judged };

  function settled(id: string, slot: number, band: number): PlacedPatient {
    const { lost, notMet } = bounds.standing(slot);
    const least = shownScore({ score: bounds.least(band, lost) - SLACK });
    const most = reach(bounds, band, lost);
    if (least === most) return { id, score: most, notMet };
    const answers = bounds.answers.map((of) => of.of(slot)!);
    return placed(id, asked, answers, bounds.fitOf(slot));
  }

  async function looked(id: string, slot: number): Promise<PlacedPatient | undefined> {
    const record = await facts(id);
    return record && look.place(id, slot, record);
  }
}

function countSeen(cohort: Cohort, sees: Screening['sees']): number {
  if (!sees) return cohort.size;
  let seen = 0;
  for (let slot = 0; slot < cohort.slots; slot++) {
    const id = cohort.id(slot);
    if (id !== undefined && sees(id)) seen++;
  }
  return seen;
}
