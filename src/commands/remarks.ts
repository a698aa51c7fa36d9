import type { Remark } from '../trial/trial.ts';
import type { Problem, Terminal } from './terminal.ts';

/** Says what was found in a trial: what is left out of the output is a problem of the input, the rest is worth knowing. */
export function tell(terminal: Terminal, remarks: readonly Remark[], place: Pick<Problem, 'input' | 'line'>): void {
  for (const { place: expression, message, lost } of remarks) {
    if (lost) terminal.problem({ ...place, expression, message });
    else terminal.remark({ ...place, expression, message });
  }
}
