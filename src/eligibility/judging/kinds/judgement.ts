import type { AtomJudge } from '../context.ts';
import { silent } from '../silence.ts';

/** Left to the investigator's opinion: the record's silence is no opinion. */
export const judgeInvestigator: AtomJudge = (atom, context) =>
  silent(
    {
      domain: 'judgement',
      charted: false,
      need: {
        domain: 'judgement',
        concept: atom.concept?.text ?? 'opinion',
        why: 'only the investigator can judge this',
      },
    },
    context,
  );
