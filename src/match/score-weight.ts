import type { Judgement } from '../eligibility/verdict.ts';

/**
 * How likely an answer is to stand once the whole record is known. Set by judgement, not fitted: the score orders trials,
 * and is no probability until it has been calibrated.
 */
const STANDS = { evidence: 0.99, assumption: 0.97, presumption: 0.95 } as const;

/** What is refuted by evidence cannot be; what is only presumed against may. */
const REFUTED = { evidence: 0, assumption: 0.02, presumption: 0.02, none: 0.02 } as const;

/**
 * An open criterion, by what would settle it. People seldom have the particular condition or treatment that a trial asks
 * for, or that it forbids; most consent, are free and take part in no other trial; a result is about as often in range.
 */
const OPEN: Readonly<Record<string, { readonly inclusion: number; readonly exclusion: number }>> = {
  condition: { inclusion: 0.1, exclusion: 0.95 },
  procedure: { inclusion: 0.1, exclusion: 0.95 },
  medication: { inclusion: 0.2, exclusion: 0.9 },
  encounter: { inclusion: 0.3, exclusion: 0.95 },
  allergy: { inclusion: 0.1, exclusion: 0.97 },
  observation: { inclusion: 0.5, exclusion: 0.9 },
  score: { inclusion: 0.5, exclusion: 0.9 },
  consent: { inclusion: 0.9, exclusion: 0.95 },
  social: { inclusion: 0.9, exclusion: 0.97 },
  study: { inclusion: 0.5, exclusion: 0.97 },
  judgement: { inclusion: 0.8, exclusion: 0.95 },
};
const OPEN_OTHERWISE = { inclusion: 0.5, exclusion: 0.9 } as const;

/** With nothing to go by: a study that states no criteria, or not all of them. */
export const NOTHING_KNOWN = 0.5;

/** Weight of one criterion in the score, 0 to 1; the score is their product. An open one weighs as the least likely of what it needs. */
export function scoreWeight({ applicable, verdict, basis, section, needs }: Judgement): number {
  if (applicable === false) return 1;
  if (verdict === 'not-met') return REFUTED[basis];
  if (verdict === 'met') return basis === 'none' ? STANDS.presumption : STANDS[basis];
  const open = needs.map(({ domain }) => (OPEN[domain] ?? OPEN_OTHERWISE)[section]);
  return open.length === 0 ? OPEN_OTHERWISE[section] : Math.min(...open);
}
