import { type JudgeOptions, judge as judgeLine } from '../eligibility/judging/judge.ts';
import { readCriteria } from '../eligibility/reading/read-criteria.ts';
import type { Policy } from '../eligibility/verdict.ts';
import { Failure } from '../kernel/failure.ts';
import { collectFacts } from '../patient/collect-facts.ts';
import { createLexicon } from '../terminology/lexicon.ts';
import { resourceOf } from './document.ts';
import { linesOf } from './input.ts';
import { textLine } from './read.ts';
import type { Terminal } from './terminal.ts';

export interface JudgeCommand {
  /** File of a Patient, or of a Bundle of one patient; `-` for standard input. */
  readonly patient: string;
  /** File of NDJSON `{id, section, text}`. */
  readonly criteria: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly policy: Policy;
  readonly willing: boolean;
}

/**
 * One patient and NDJSON criteria → one Judgement a line, in their order.
 *
 * @throws Failure before anything is written, where the record is of no patient or of two
 */
export async function judge(terminal: Terminal, command: JudgeCommand): Promise<void> {
  if (command.patient === '-' && command.criteria === '-')
    throw new Failure('invalid', 'Only one of --patient and --criteria can be standard input');
  const terminology = createLexicon();
  const facts = collectFacts(await resourceOf(command.patient, terminal.input), terminology);
  const options: JudgeOptions = { asOf: command.asOf, policy: command.policy, willing: command.willing, terminology };
  for await (const { text, number } of linesOf(command.criteria, terminal.input)) {
    if (terminal.readerGone) return;
    try {
      const given = textLine(text);
      if (given.section === undefined)
        throw new Failure('invalid', 'One of inclusion, exclusion is needed', { expression: 'section' });
      const input = { ...given, section: given.section };
      await terminal.writeLine(JSON.stringify(judgeLine(readCriteria(input, terminology), input, facts, options)));
    } catch (error) {
      terminal.report(error, { input: command.criteria, line: number });
    }
  }
}
