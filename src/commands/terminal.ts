import type { Readable, Writable } from 'node:stream';
import { Failure } from '../kernel/failure.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** One thing that was wrong with the input. */
export interface Problem {
  /** File name, or `-` for standard input. */
  readonly input?: string;
  /** From 1. */
  readonly line?: number;
  readonly expression?: string;
  readonly message: string;
}

type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The standard streams, under the names that `process` gives them. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

const ENDS_OF_WAITING = ['drain', 'close', 'error'] as const;

/** Where a command reads and writes: results on one stream, problems and progress on another. */
export class Terminal {
  readonly input: Readable;
  readonly #output: Output;
  readonly errors: Writable & { readonly isTTY?: boolean };
  #problems = 0;
  #readerGone = false;

  constructor({ stdin, stdout, stderr }: Streams) {
    this.input = stdin;
    this.#output = stdout;
    this.errors = stderr;
    for (const stream of [stdout, stderr]) stream.on('error', (error: NodeJS.ErrnoException) => this.#onError(error));
  }

  /** Whoever read our results has gone away (`… | head -1`): nothing is left to do, and nothing is wrong. */
  get readerGone(): boolean {
    return this.#readerGone;
  }

  /** Width of the terminal that shows the results, in characters; undefined where they go elsewhere. */
  get columns(): number | undefined {
    return this.#output.isTTY === true ? (this.#output.columns ?? 80) : undefined;
  }

  #onError(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    this.#readerGone = true;
  }

  /** Writes one line, and waits where the reader is slower than we are. */
  async writeLine(line: string): Promise<void> {
    if (this.#readerGone || this.#output.destroyed || this.#output.write(`${line}\n`)) return;
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        for (const event of ENDS_OF_WAITING) this.#output.off(event, goOn);
        resolve();
      };
      for (const event of ENDS_OF_WAITING) this.#output.on(event, goOn);
    });
  }

  /** One JSON line on the error stream for each problem of a failure; anything but a Failure is thrown on. */
  report(thrown: unknown, place: Pick<Problem, 'input' | 'line'> = {}): void {
    if (!(thrown instanceof Failure) || thrown.kind === 'fault') throw thrown;
    const problems =
      thrown.issues.length > 0 ? thrown.issues : [{ message: thrown.message, expression: thrown.expression }];
    for (const { message, expression } of problems)
      this.problem({ ...place, ...(expression !== undefined && { expression }), message });
  }

  problem(problem: Problem): void {
    this.#problems++;
    this.note(problem);
  }

  /** Something of the input that was kept, but not understood or not used: worth knowing, and nothing that failed. */
  remark(remark: Problem): void {
    this.note({ ...remark, severity: 'warning' });
  }

  /** Something worth saying that is no problem. */
  note(value: object): void {
    this.errors.write(`${JSON.stringify(value)}\n`);
  }

  /** What the command ends with if nothing else goes wrong. */
  get exitCode(): ExitCode {
    return this.#problems === 0 ? EXIT.ok : EXIT.data;
  }
}
