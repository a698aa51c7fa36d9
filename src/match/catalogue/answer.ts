import type { Judgement } from '../../eligibility/verdict.ts';

/** What of a judgement counts in a score: all of it but its words and what it cites. */
export type Answer = Judgement;

/** A judgement without its words: of its needs the domains remain, each once. */
export const answerFrom = ({ section, applicable, holds, verdict, basis, strict, needs }: Judgement): Answer => ({
  id: '',
  section,
  text: '',
  applicable,
  holds,
  verdict,
  basis,
  strict,
  evidence: [],
  needs: [...new Set(needs.map(({ domain }) => domain))].sort().map((domain) => ({ domain, why: '' })),
});
