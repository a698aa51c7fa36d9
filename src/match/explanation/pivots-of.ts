import type { JudgeOptions } from '../../eligibility/judging/judge.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import { isOpen } from '../indexed-trial.ts';
import type { RankedTrial } from '../ranking.ts';
import { summarise } from '../summary.ts';
import type { Turns } from '../turns.ts';
import { type Pivotal, pivotalFacts } from './pivotal.ts';
import { type AskedInVain, createWhatIfs } from './what-ifs.ts';

/** What would give a study another verdict. */
export type PivotsOf = (study: RankedTrial) => Promise<readonly Pivotal[]>;

/**
 * For the studies of one request.
 *
 * @param facts with the what-if facts of the request
 * @param askedInVain what a criterion asks of records, by its number, where it is known that this one has nothing of it
 */
export function createPivots(
  facts: PatientFacts,
  options: JudgeOptions,
  turn: Turns,
  askedInVain?: AskedInVain,
): PivotsOf {
  const whatIfs = createWhatIfs(facts, options, askedInVain);
  const { asOf, terminology } = options;
  return ({ trial, eligibility, judged, summary }) =>
    pivotalFacts(judged, {
      facts,
      asOf,
      terminology,
      whatIfs,
      gradeOf: (list) =>
        summarise(list, {
          open: isOpen(trial),
          complete: eligibility.gap === undefined,
          condition: { fit: summary.condition, asked: true },
        }).grade,
      turn,
    });
}
