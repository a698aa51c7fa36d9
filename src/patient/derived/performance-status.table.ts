/** Both ends inclusive. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * Two bridges are in use, and differ at every odd step: that of ECOG-ACRIN takes 100–90 for ECOG 0, 80–70 for 1 and so on;
 * the other takes 100 for 0, 90–80 for 1, 70–60 for 2, 50–40 for 3, 30–10 for 4 (discussed by Verger et al., Eur J Cancer
 * 1992;28A:1328). What both say is stated; where they differ, both answers stay possible.
 */
export const ECOG_OF_KARNOFSKY: Readonly<Record<number, Span>> = {
  100: { low: 0, high: 0 },
  90: { low: 0, high: 1 },
  80: { low: 1, high: 1 },
  70: { low: 1, high: 2 },
  60: { low: 2, high: 2 },
  50: { low: 2, high: 3 },
  40: { low: 3, high: 3 },
  30: { low: 3, high: 4 },
  20: { low: 4, high: 4 },
  10: { low: 4, high: 4 },
  0: { low: 5, high: 5 },
};

/** The same the other way round. */
export const KARNOFSKY_OF_ECOG: Readonly<Record<number, Span>> = Object.fromEntries(
  [0, 1, 2, 3, 4, 5].map((ecog) => {
    const scores = Object.keys(ECOG_OF_KARNOFSKY)
      .map(Number)
      .filter((score) => ECOG_OF_KARNOFSKY[score]!.low <= ecog && ecog <= ECOG_OF_KARNOFSKY[score]!.high);
    return [ecog, { low: Math.min(...scores), high: Math.max(...scores) }];
  }),
);
