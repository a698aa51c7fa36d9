import { BANDS, type Band, type Fitted } from '../../../src/match/score/fitted.ts';
import { bandOf, LIMITS } from '../../../src/match/score/score.ts';
import type { Pair } from './pairs.ts';

/** Counts of a class, with one met and one not met added: nothing that was counted is certain. */
class Shares {
  readonly #counts = new Map<string, [met: number, all: number]>();

  add(name: string, met: boolean): void {
    const counts = this.#counts.get(name) ?? [1, 2];
    this.#counts.set(name, [counts[0] + Number(met), counts[1] + 1]);
  }

  /** To four decimals, by name. */
  shares(): Record<string, number> {
    const rows = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(rows.map(([name, [met, all]]) => [name, Math.round((met / all) * 1e4) / 1e4]));
  }
}

/** Counted from patients that no test uses. */
export function fittedTo(pairs: readonly Pair[]): Fitted {
  const classes = new Shares();
  const conditions = new Shares();
  for (const { criteria, condition, own } of pairs) {
    conditions.add(condition.fit, own);
    for (const one of criteria) if (isCounted(one.judgement)) classes.add(one.class, one.met);
  }
  const weights = { classes: atMostEvidence(classes.shares()), conditions: conditions.shares() };
  const points = new Map<Band, Point[]>(BANDS.map((band) => [band, []]));
  for (const pair of pairs) {
    const sum = sumOf(pair, weights);
    const { notMet } = pair.summary;
    if (Number.isFinite(sum)) points.get(bandOf({ notMet, condition: pair.condition }))!.push([sum, pair.eligible]);
  }
  const [own, other, blocked] = BANDS.map((band) => curve(points.get(band)!, LIMITS[band]));
  return { ...weights, bands: { own: own!, other: other!, blocked: blocked! } };
}

/** Nothing is surer than what evidence shows: chance differences in the counts must not make an answer lower a score. */
const atMostEvidence = (shares: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [
      name,
      Math.min(share, shares[`${name.split(' ')[0]} met evidence`] ?? 1),
    ]),
  );

/** What the score itself gives a weight: not what evidence refutes, and not what concerns nobody. */
const isCounted = ({ applicable, verdict, basis }: Pair['criteria'][number]['judgement']): boolean =>
  applicable !== false && !(verdict === 'not-met' && basis !== 'presumption');

function sumOf({ criteria, condition }: Pair, { classes, conditions }: Omit<Fitted, 'bands'>): number {
  let sum = condition.asked ? 0 : Math.log(conditions[condition.fit]!);
  for (const { judgement, class: name } of criteria) {
    if (judgement.applicable === false) continue;
    sum += isCounted(judgement) ? Math.log(classes[name]!) : Number.NEGATIVE_INFINITY;
  }
  return sum;
}

type Point = readonly [sum: number, eligible: boolean];

const INTERCEPTS = Array.from({ length: 61 }, (_, at) => Math.round((-4 + at * 0.1) * 10) / 10);
const SLOPES = Array.from({ length: 40 }, (_, at) => Math.round((0.05 + at * 0.05) * 100) / 100);

/** The likeliest curve of a grid: of two alike the first. */
function curve(points: readonly Point[], [low, high]: readonly [number, number]): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let least = Number.POSITIVE_INFINITY;
  for (const intercept of INTERCEPTS) {
    for (const slope of SLOPES) {
      let loss = 0;
      for (const [sum, eligible] of points) {
        const score = low + (high - low) / (1 + Math.exp(-(intercept + slope * sum)));
        loss -= Math.log(Math.max(eligible ? score : 1 - score, 1e-12));
      }
      if (loss < least - 1e-9) {
        least = loss;
        best = [intercept, slope];
      }
    }
  }
  return best;
}
