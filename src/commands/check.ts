import { checkResource } from '../fhir/check/resource-check.ts';
import { operationOutcome } from '../fhir/operation-outcome.ts';
import { resourcesOf } from './document.ts';
import { inputsOf } from './input.ts';
import type { Terminal } from './terminal.ts';

/** FHIR resources → one OperationOutcome a line. Every error is a problem of the input too. */
export async function check(terminal: Terminal, files: readonly string[]): Promise<void> {
  for (const input of inputsOf(files)) {
    try {
      for await (const document of resourcesOf(input, terminal.input)) {
        if (terminal.readerGone) return;
        if (document.kind === 'problem') terminal.problem(document.problem);
        else if (document.kind === 'resource') await checkOne(input, document.line, document.resource);
      }
    } catch (error) {
      terminal.report(error, { input });
    }
  }

  async function checkOne(input: string, line: number, resource: unknown): Promise<void> {
    const issues = checkResource(resource);
    for (const { message, expression } of issues.filter(({ severity }) => severity === 'error')) {
      terminal.problem({ input, line, ...(expression !== undefined && { expression }), message });
    }
    await terminal.writeLine(JSON.stringify(operationOutcome(issues, 'invalid')));
  }
}
