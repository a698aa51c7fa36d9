import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/commands/program.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
}

/** Runs the command line on `input`, in this process. */
export async function run(words: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [gathered(stdout), gathered(stderr)];
  const code = await main(words, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const text = await out;
  return {
    code,
    out: text,
    // A report for people is no JSON.
    get lines() {
      return parsed(text);
    },
    problems: parsed(await err),
  };
}

async function gathered(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const parsed = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
