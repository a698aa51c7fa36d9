import type { AtomJudge } from '../context.ts';
import { judgeRecordedConsent } from '../recorded-consent.ts';
import { judgePastCompliance, judgeStatedWill } from '../stated-will.ts';
import { judgeWillingness } from '../willingness.ts';

/** Consent, compliance, availability: for the person to say, and of a record its Consents and what a document states of that will. */
export const judgeConsent: AtomJudge = (atom, context) =>
  judgeRecordedConsent(atom, context) ??
  judgeStatedWill(atom, context) ??
  judgePastCompliance(atom, context) ??
  judgeWillingness(atom, context);
