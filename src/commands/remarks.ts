import type { LintFinding } from '../eligibility/reading/lint/lint.ts';
import type { Remark } from '../trial/trial.ts';
import type { Problem, Terminal } from './terminal.ts';

/** Says what was found in a trial: what is left out of the output is a problem of the input, the rest is worth knowing. */
export function tell(terminal: Terminal, remarks: readonly Remark[], place: Pick<Problem, 'input' | 'line'>): void {
  for (const { place: expression, message, lost } of remarks) {
    if (lost) terminal.problem({ ...place, expression, message });
    else terminal.remark({ ...place, expression, message });
  }
}

/** Says what is doubtful about criteria, each with its text. */
export function tellLint(
  terminal: Terminal,
  findings: readonly LintFinding[],
  place: Pick<Problem, 'input' | 'line'>,
): void {
  for (const { index, criterion, message } of findings)
    terminal.remark({ ...place, expression: `criteria[${index}]`, message: `${message}: “${brief(criterion.text)}”` });
}

const LONGEST = 200;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
