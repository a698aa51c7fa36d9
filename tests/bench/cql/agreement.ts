import type { Judgement, Truth } from '../../../src/eligibility/verdict.ts';

/**
 * How an answer of CQL stands beside the judgement. `exists` has no unknown: for CQL what no entry says is false, so
 * false beside unknown is the same reading of the record. Only true beside false contradicts.
 */
export type Standing =
  | 'the same'
  | 'not recorded: false there, unknown here'
  | 'unknown here, true there'
  | 'decided here, null there'
  | 'contradiction';

export function standing(ours: Truth, theirs: Truth): Standing {
  if (ours === theirs) return 'the same';
  if (theirs === null) return 'decided here, null there';
  if (ours !== null) return 'contradiction';
  return theirs ? 'unknown here, true there' : 'not recorded: false there, unknown here';
}

/** What a judgement rests on, in a few words: the rules of its evidence and the elements it was found in, or what is missing. */
export function reasonOf({ basis, evidence, needs }: Judgement): string {
  const rules = [
    ...new Set(evidence.map(({ rule, expression = '?' }) => `${rule} of ${expression.replace(/\[\d+\]/g, '')}`)),
  ].sort();
  const why = [...new Set(needs.map((need) => need.why))].sort();
  return [basis, rules.join(', '), why.join('; ')].filter((words) => words !== '').join(' · ');
}
