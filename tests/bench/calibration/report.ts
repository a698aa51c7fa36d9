import type { Pair } from './pairs.ts';

interface Scored {
  readonly score: number;
  readonly eligible: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean score, and the share that is eligible. */
  readonly score: number;
  readonly eligible: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const binOf = (scored: readonly Scored[], from: number, to: number): Bin => ({
  from,
  to,
  pairs: scored.length,
  score: mean(scored.map(({ score }) => score)),
  eligible: mean(scored.map(({ eligible }) => Number(eligible))),
});

/** Ten of equal width; the last holds 1. */
export const widthBins = (scored: readonly Scored[]): readonly Bin[] =>
  Array.from({ length: 10 }, (_, at) =>
    binOf(
      scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === at),
      at / 10,
      (at + 1) / 10,
    ),
  );

/** Ten of equal size: with most scores near 0, equal widths tell little. */
export function sizeBins(scored: readonly Scored[]): readonly Bin[] {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  return Array.from({ length: 10 }, (_, at) => {
    const part = sorted.slice(Math.floor((at * sorted.length) / 10), Math.floor(((at + 1) * sorted.length) / 10));
    return binOf(part, part[0]?.score ?? 0, part.at(-1)?.score ?? 0);
  });
}

/** Expected calibration error: the bins' gaps between mean score and share, weighed by their pairs. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { pairs }) => sum + pairs, 0);
  return all === 0 ? 0 : bins.reduce((sum, bin) => sum + (bin.pairs / all) * Math.abs(bin.score - bin.eligible), 0);
}

export const brier = (scored: readonly Scored[]): number =>
  mean(scored.map(({ score, eligible }) => (score - Number(eligible)) ** 2));

/** The chance that an eligible pair scores above one that is not; a tie counts half. */
export function ranked(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let below = 0;
  let wins = 0;
  let eligible = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    let good = 0;
    while (end < sorted.length && sorted[end]!.score === sorted[at]!.score) good += Number(sorted[end++]!.eligible);
    const bad = end - at - good;
    wins += good * (below + bad / 2);
    below += bad;
    eligible += good;
    at = end;
  }
  return eligible === 0 || below === 0 ? Number.NaN : wins / (eligible * below);
}

const rows = (title: string, bins: readonly Bin[]): string[] => [
  `${title}: expected calibration error ${calibrationError(bins).toFixed(4)}`,
  ...bins.map(
    ({ from, to, pairs, score, eligible }) =>
      `  ${from.toFixed(4)} to ${to.toFixed(4)}  ${String(pairs).padStart(6)} pairs  mean score ${score.toFixed(4)}  eligible ${eligible.toFixed(4)}`,
  ),
];

const line = (name: string, scored: readonly Scored[]): string =>
  `  ${name.padEnd(12)} ${String(scored.length).padStart(6)} pairs  eligible ${mean(scored.map(({ eligible }) => Number(eligible))).toFixed(4)}  error ${calibrationError(widthBins(scored)).toFixed(4)}  Brier ${brier(scored).toFixed(4)}`;

/** Lines to print. */
export function report(pairs: readonly Pair[]): readonly string[] {
  const scored = pairs.map(({ summary, eligible }) => ({ ...summary, eligible }));
  const share = mean(scored.map(({ eligible }) => Number(eligible)));
  const by = (name: string, key: (one: (typeof scored)[number]) => string): string[] => [
    `by ${name}:`,
    ...[...Map.groupBy(scored, key)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, part]) => line(value, part)),
  ];
  return [
    `${scored.length} pairs of ${new Set(pairs.map(({ patient }) => patient)).size} patients, ${scored.filter(({ eligible }) => eligible).length} eligible on the whole record`,
    ...rows('10 bins of equal width', widthBins(scored)),
    ...rows('10 bins of equal size', sizeBins(scored)),
    `Brier score ${brier(scored).toFixed(4)} (always the mean share: ${(share * (1 - share)).toFixed(4)})`,
    `an eligible pair scores above another in ${(ranked(scored) * 100).toFixed(2)} % of all couples`,
    ...by('grade', ({ grade }) => grade),
    ...by('condition', ({ condition }) => condition),
  ];
}
