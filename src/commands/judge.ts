import { type JudgeOptions, judge as judgeLine } from '../eligibility/judging/judge.ts';
import { readCriteria } from '../eligibility/reading/read-criteria.ts';
import type { Policy } from '../eligibility/verdict.ts';
import { Failure } from '../kernel/failure.ts';
import { collectFacts } from '../patient/collect-facts.ts';
import type { PatientFacts } from '../patient/facts.ts';
import { gapsOf } from '../patient/gaps.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { resourceOf } from './document.ts';
import { linesOf } from './input.ts';
import { localTerminology } from './local-terminology.ts';
import { criterionInput, textLine } from './read.ts';
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
 * One patient and NDJSON criteria → one Judgement a line, in their order. Nothing is written where the record is of no
 * patient or of two.
 */
export async function judge(terminal: Terminal, command: JudgeCommand): Promise<void> {
  const terminology = await localTerminology();
  const facts = await factsOf(terminal, command.patient, terminology);
  if (facts === undefined) return;
  const options: JudgeOptions = { asOf: command.asOf, policy: command.policy, willing: command.willing, terminology };
  for await (const { text, number } of linesOf(command.criteria, terminal.input)) {
    if (terminal.readerGone) return;
    try {
      const given = textLine(text);
      if (given.section === undefined)
        throw new Failure('invalid', 'One of inclusion, exclusion is needed', { expression: 'section' });
      const input = { ...criterionInput(given), section: given.section };
      const judgement = judgeLine(readCriteria(input, terminology), input, facts, options);
      await terminal.writeLine(JSON.stringify({ ...judgement, id: given.id }));
    } catch (error) {
      terminal.report(error, { input: command.criteria, line: number });
    }
  }
}

/**
 * The facts of the one patient; undefined, and a problem said, where there is not exactly one. What the record holds about
 * others is left out, and said like the rest that could not be used.
 */
async function factsOf(terminal: Terminal, input: string, terminology: Terminology): Promise<PatientFacts | undefined> {
  try {
    const facts = collectFacts(await resourceOf(input, terminal.input), terminology, { otherSubjects: 'leave-out' });
    for (const { expression, message } of facts.problems) terminal.problem({ input, expression, message });
    for (const gap of gapsOf(facts)) terminal.remark({ input, ...gap });
    return facts;
  } catch (error) {
    terminal.report(error, { input });
    return undefined;
  }
}
