import { Failure } from '../kernel/failure.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { Terminal } from './terminal.ts';

/** Runs a command on the standard streams and gives its exit code; whatever ends it is said on standard error. */
export async function runCommand(run: (terminal: Terminal) => Promise<void>): Promise<ExitCode> {
  const terminal = new Terminal(process.stdin, process.stdout, process.stderr);
  try {
    await run(terminal);
    return terminal.exitCode;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind !== 'fault') terminal.report(thrown);
    else
      terminal.problem({
        message: `This is our own fault: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
      });
    return exitCodeOf(thrown);
  } finally {
    process.stdin.unref?.();
  }
}
