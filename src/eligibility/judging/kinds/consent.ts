import type { AtomJudge } from '../context.ts';
import { judgeWillingness } from '../willingness.ts';

/** Consent, compliance, availability: nothing that a record could decide. */
export const judgeConsent: AtomJudge = (atom, context) => judgeWillingness(atom, context);
