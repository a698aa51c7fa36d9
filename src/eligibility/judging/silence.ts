import type { Domain } from '../criterion.ts';
import type { Evidence, Need } from '../verdict.ts';
import type { Context } from './context.ts';
import { type Outcome, open, settled } from './outcome.ts';
import { CLINICAL_SILENCE, UNREAD_FOR } from './silence.table.ts';

export interface Silence {
  readonly domain: Domain;
  /** A chart would mention it, if it were so. */
  readonly charted: boolean;
  readonly need: Need;
  /** Even the note of a single visit would. */
  readonly neverLeftOut?: boolean;
  /** The text asks only for what has been done (“if performed”): without it nothing speaks against the patient. */
  readonly optional?: boolean;
  /** What the record does say nearby: another time, another state. */
  readonly evidence?: readonly Evidence[];
}

/**
 * The record does not say whether it is so. The policy may read that as absence; the evidence alone cannot. Absence that
 * speaks against the patient is presumed only of a record that spans time: the note of a single visit need not mention
 * what the trial is looking for.
 */
export function silent(
  { domain, charted, need, evidence = [], neverLeftOut = false, optional = false }: Silence,
  context: Context,
): Outcome {
  const { policy, section, clears, index } = context;
  if (policy === 'strict') return open(need, evidence);
  if (optional) return settled(clears, 'presumption', evidence);
  const misread = UNREAD_FOR[domain]?.some((of) => index.unread.includes(of)) === true;
  const readable = charted && !misread && CLINICAL_SILENCE[domain] === 'absent-if-charted';
  if (readable && (!clears || index.spansTime || neverLeftOut)) return settled(false, 'presumption', evidence);
  if (policy === 'permissive' && section === 'exclusion') return settled(clears, 'presumption', evidence);
  const why = 'entries whose codes and words are not known may mention it';
  return open(charted && misread ? { ...need, why } : need, evidence);
}
