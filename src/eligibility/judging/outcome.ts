import { atLeast, type Basis, type Evidence, type Need, not, type Truth } from '../verdict.ts';

/**
 * Whom the truth of a part rests on. `nobody`: it is settled only because the rule cannot concern this patient (pregnancy,
 * for a man). `other-sex`: the patient is not of the sex that it names; joined to another condition that makes a rule for others.
 */
export type Concern = 'patient' | 'other-sex' | 'nobody';

/** The judgement of one node: what the evidence alone says and what the policy says, with the reasons for both. */
export interface Outcome {
  readonly strict: Truth;
  /** Never contradicts `strict` where that is decided. */
  readonly policy: Truth;
  /** What `policy` rests on, the weakest that was needed; `none` where it is unknown. */
  readonly basis: Basis;
  readonly concern: Concern;
  readonly evidence: readonly Evidence[];
  /** Not empty where `policy` is unknown. */
  readonly needs: readonly Need[];
}

/** The record decides. */
export const decided = (truth: boolean, evidence: readonly Evidence[], concern: Concern = 'patient'): Outcome => ({
  strict: truth,
  policy: truth,
  basis: 'evidence',
  concern,
  evidence,
  needs: [],
});

/** The record does not decide, and nothing may stand in for it. */
export const open = (need: Need, evidence: readonly Evidence[] = []): Outcome => ({
  strict: null,
  policy: null,
  basis: 'none',
  concern: 'patient',
  evidence,
  needs: [need],
});

/** The record does not decide; a rule of the policy (presumption) or of the caller (assumption) does. */
export const settled = (
  truth: boolean,
  basis: 'presumption' | 'assumption',
  evidence: readonly Evidence[] = [],
): Outcome => ({
  strict: null,
  policy: truth,
  basis,
  concern: 'patient',
  evidence,
  needs: [],
});

export const negated = (part: Outcome): Outcome => ({ ...part, strict: not(part.strict), policy: not(part.policy) });

const STRENGTH: Readonly<Record<Basis, number>> = { evidence: 0, presumption: 1, assumption: 2, none: 3 };

/** At least `n` of the parts; every part has been judged, and those that decide give their reasons. */
export function atLeastOf(n: number, parts: readonly Outcome[]): Outcome {
  const [only] = parts;
  if (only && parts.length === 1 && n === 1) return only;
  const strict = atLeast(
    n,
    parts.map((part) => part.strict),
  );
  const policy = atLeast(
    n,
    parts.map((part) => part.policy),
  );
  if (policy === null) {
    const openParts = parts.filter((part) => part.policy === null);
    return {
      strict,
      policy,
      basis: 'none',
      concern: 'patient',
      evidence: gather(parts.map((part) => part.evidence)),
      needs: gather(openParts.map((part) => part.needs)),
    };
  }
  const deciders = parts.filter((part) => part.policy === policy);
  const needed = Math.max(policy ? n : parts.length - n + 1, 1);
  const byStrength = deciders.map((part) => part.basis).sort((a, b) => STRENGTH[a] - STRENGTH[b]);
  return {
    strict,
    policy,
    basis: byStrength[needed - 1] ?? 'evidence',
    concern: concernOf(deciders, needed, policy, parts.length),
    evidence: gather(deciders.map((part) => part.evidence)),
    needs: [],
  };
}

export const allOf = (parts: readonly Outcome[]): Outcome => atLeastOf(parts.length, parts);
export const anyOf = (parts: readonly Outcome[]): Outcome => atLeastOf(1, parts);

/** "If `when`, then `then`": a rule whose case names the other sex concerns nobody here. */
export function implied(when: Outcome, then: Outcome): Outcome {
  const whole = anyOf([negated(when), then]);
  const idle = when.policy === false && when.concern !== 'patient';
  return idle ? { ...whole, concern: 'nobody' } : whole;
}

function concernOf(deciders: readonly Outcome[], needed: number, truth: boolean, size: number): Concern {
  const nobody = deciders.filter((part) => part.concern === 'nobody').length;
  const otherSex = deciders.filter((part) => part.concern === 'other-sex').length;
  if (nobody >= needed) return 'nobody';
  if (nobody + otherSex < needed) return 'patient';
  // A conjunction with the other sex is a rule for others; the sexes alone are a plain statement about the patient.
  return !truth && (nobody > 0 || (needed === 1 && size > 1)) ? 'nobody' : 'other-sex';
}

/** Without repeats, in the order of reading. */
function gather<T extends Evidence | Need>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, ...others] = lists.filter((list) => list.length > 0);
  if (!first || others.length === 0) return first ?? [];
  const seen = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = Object.values(item).join('\u001f');
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
