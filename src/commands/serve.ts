import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { processConfig } from '../config.ts';
import { type Engine, openEngine } from '../engine.ts';
import { Failure } from '../kernel/failure.ts';
import { type Log, startServer } from '../server.ts';
import type { Terminal } from './terminal.ts';

export interface Sample {
  /** A patient's record. */
  readonly file: string;
  /** With its question mark. */
  readonly query: string;
}

export interface ServeOptions {
  /** Fills the store before the first request. */
  readonly prepare?: (engine: Engine) => Promise<unknown>;
  /** A `$match` to try, for the ready line. */
  readonly sample: Sample;
}

/** Serves the configured store until a signal ends it: running requests end first. */
export async function serve(terminal: Terminal, { prepare, sample }: ServeOptions): Promise<void> {
  const config = processConfig();
  const ending = signalled();
  const engine = await openEngine(config.store, config);
  try {
    await prepare?.(engine);
    const server = await startServer(config, engine, logTo(terminal, config.log), keyIn);
    await terminal.writeLine(readyLine(server.baseUrl, sample));
    await ending;
    await server.stop();
  } finally {
    await engine.close();
  }
}

/** @throws Failure `invalid` where there is none to read */
function keyIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure('invalid', `The private key cannot be read: ${(error as Error).message}`, {
      expression: 'TRIALBRIDGE_EHR_PRIVATE_KEY_FILE',
      cause: error,
    });
  }
}

const readyLine = (baseUrl: string, { file, query }: Sample): string =>
  `TrialBridge is ready at ${baseUrl}. Try: curl -s -H 'content-type: application/fhir+json' --data-binary @${file} '${baseUrl}/ResearchStudy/$match${query}'`;

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

function logTo(terminal: Terminal, level: Config['log']): Log {
  return ({ cause, ...entry }) => {
    if (level === 'off' || (level === 'errors' && entry.level !== 'error')) return;
    terminal.note({
      ...entry,
      ...(cause !== undefined && { cause: cause instanceof Error ? cause.stack : String(cause) }),
    });
  };
}
