import { Failure } from '../kernel/failure.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { type Streams, Terminal } from './terminal.ts';

/** Runs a command and gives its exit code; whatever ends it is said on the error stream. */
export async function runCommand(
  run: (terminal: Terminal) => Promise<void>,
  streams: Streams = process,
): Promise<ExitCode> {
  const terminal = new Terminal(streams);
  try {
    await run(terminal);
    return terminal.exitCode;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind !== 'fault') {
      terminal.report(thrown);
    } else {
      const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      terminal.problem({ message: `This is our own fault: ${cause}` });
    }
    return exitCodeOf(thrown);
  }
}
