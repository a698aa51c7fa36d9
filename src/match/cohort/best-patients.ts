import type { PatientFacts } from '../../patient/facts.ts';
import { CONDITION_FITS } from '../score/study-condition.ts';
import { shownScore } from '../summary.ts';
import type { Turns } from '../turns.ts';
import type { Asked } from './asked.ts';
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
  const most = (band: number, within: number): number => shownScore({ score: bounds.score(band, within) + SLACK });

  const ranking = await rankingOf(bounds, turn);
  for (const open of [0, 1] as const) {
    for await (const group of ranking.promising(open)) {
      const band = bounds.band[group[0]!]!;
      const [worst, best] = extremes(group, bounds.within);
      const [least, greatest] = [most(band, worst), most(band, best)];
      if (places.isOver(greatest)) break;
      for (const slot of group) {
        const reach = least === greatest ? least : most(band, bounds.within[slot]!);
        if (places.fallsShort(reach, bounds.notMet[slot]!)) continue;
        const id = cohort.id(slot);
        if (id === undefined || sees?.(id) === false) continue;
        if (places.fallsShort(reach, bounds.notMet[slot]!, id)) continue;
        if (open === 0) places.add(settled(id, slot, band));
        else {
          const record = await facts(id);
          const one = record && (await look.place(id, slot, record));
          if (one) places.add(one);
        }
      }
    }
  }
  const total = minScore > 0 ? places.added : countSeen(cohort, sees);
  return { best: places.best, total, looked: look.looked, judged: look.judged };

  function settled(id: string, slot: number, band: number): PlacedPatient {
    const score = bounds.score(band, bounds.within[slot]!);
    const shown = shownScore({ score });
    const isPlain = shown === shownScore({ score: score + SLACK }) && shown === shownScore({ score: score - SLACK });
    if (isPlain) return { id, score: shown, notMet: bounds.notMet[slot]! };
    const answers = bounds.answers.map((of) => of.of(slot)!);
    return placed(id, asked, answers, CONDITION_FITS[bounds.fit.of[slot]!]!);
  }
}

function extremes(group: Uint32Array, within: Float64Array): readonly [least: number, greatest: number] {
  let [least, greatest] = [0, Number.NEGATIVE_INFINITY];
  for (const slot of group) {
    least = Math.min(least, within[slot]!);
    greatest = Math.max(greatest, within[slot]!);
  }
  return [least, greatest];
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
