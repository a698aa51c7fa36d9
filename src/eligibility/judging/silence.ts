import type { Domain } from '../criterion.ts';
import type { Evidence, Need } from '../verdict.ts';
import type { Context } from './context.ts';
import { type Outcome, open, settled } from './outcome.ts';
import { CLINICAL_SILENCE } from './silence.table.ts';

export interface Silence {
  readonly domain: Domain;
  /** A chart would mention it, if it were so. */
  readonly charted: boolean;
  readonly need: Need;
  /** What the record does say nearby: another time, another state. */
  readonly evidence?: readonly Evidence[];
}

/** The record does not say whether it is so. The policy may read that as absence; the evidence alone cannot. */
export function silent({ domain, charted, need, evidence = [] }: Silence, context: Context): Outcome {
  if (context.policy === 'strict') return open(need, evidence);
  if (charted && CLINICAL_SILENCE[domain] === 'absent-if-charted') return settled(false, 'presumption', evidence);
  if (context.policy === 'permissive' && context.presumed !== undefined) {
    return settled(context.presumed, 'presumption', evidence);
  }
  return open(need, evidence);
}
