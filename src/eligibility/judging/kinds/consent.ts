import type { AtomJudge } from '../context.ts';
import { judgeRecordedConsent } from '../recorded-consent.ts';
import { judgeWillingness } from '../willingness.ts';

/** Consent, compliance, availability: for the person to say, and of a record only its Consents. */
export const judgeConsent: AtomJudge = (atom, context) =>
  judgeRecordedConsent(atom, context) ?? judgeWillingness(atom, context);
