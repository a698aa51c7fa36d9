import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/commands/program.ts';
import { readStudyRecord } from '../../src/registry/ctgov/record.ts';
import { streamThroughMap } from '../bench/map-stream.ts';
import { syntheticStudy } from '../bench/synthetic-study.ts';
import { run } from './running.ts';

const records = Array.from({ length: 12 }, (_, index) => JSON.stringify(syntheticStudy(index)));
const bundles = async (): Promise<string[]> => (await run(['map', '-'], records.join('\n'))).out.trimEnd().split('\n');
const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** A command whose input is given piece by piece. */
function running(words: readonly string[], stdin: Readable, highWaterMark?: number) {
  const stdout = new PassThrough(highWaterMark === undefined ? {} : { highWaterMark });
  const stderr = new PassThrough();
  stderr.resume();
  const code = main(words, { stdin, stdout, stderr });
  return { stdout, code };
}

const rounds = async (count: number): Promise<void> => {
  for (let round = 0; round < count; round++) await new Promise((resolve) => setImmediate(resolve));
};

describe('commands over a stream', () => {
  test.each(['map', 'check'])('%s answers a line before the next one comes', async (verb) => {
    const lines = verb === 'map' ? records : await bundles();
    const stdin = new PassThrough();
    const { stdout, code } = running([verb, '-'], stdin);
    const answers = stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    for (const line of lines.slice(0, 3)) {
      stdin.write(`${line}\n`);
      let answer = '';
      while (!answer.endsWith('\n')) answer += (await answers.next()).value;
      expect(answer.trimEnd().split('\n')).toHaveLength(1);
    }
    stdin.end();
    expect(await code).toBe(0);
  });

  test('unmap answers for a trial when the next one begins', async () => {
    const lines = await bundles();
    const stdin = new PassThrough();
    const { stdout, code } = running(['unmap', '-'], stdin);
    const answers = stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    stdin.write(`${lines[0]}\n${lines[1]}\n`);
    let answer = '';
    while (!answer.endsWith('\n')) answer += (await answers.next()).value;
    expect(JSON.parse(answer)).toEqual(JSON.parse(records[0]!));
    stdin.end();
    expect(await code).toBe(0);
  });

  test.each(['map', 'unmap', 'check'])('%s takes no more input while its output is not read', async (verb) => {
    const lines = verb === 'map' ? records : await bundles();
    let taken = 0;
    const stdin = Readable.from(
      (function* () {
        for (const line of lines) {
          taken++;
          yield Buffer.from(`${line}\n`);
        }
      })(),
    );
    const { stdout, code } = running([verb, '-'], stdin, 1);
    while (stdout.readableLength + stdout.writableLength === 0) await rounds(1);
    await rounds(50);
    expect(taken).toBeLessThanOrEqual(6);
    let out = 0;
    stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString().split('\n').length - 1;
    });
    expect(await code).toBe(0);
    await rounds(5);
    expect([taken, out]).toEqual([lines.length, lines.length]);
  });

  test.each(['map', 'unmap', 'check'])(
    '%s ends quietly when its reader leaves, whatever is still to come',
    async (verb) => {
      const lines = verb === 'map' ? records : await bundles();
      const child = spawn(process.execPath, [CLI, verb, '-']);
      const errors: Buffer[] = [];
      child.stderr.on('data', (data: Buffer) => errors.push(data));
      child.stdin.on('error', () => undefined);
      const feed = (): void => {
        while (child.stdin.writable && child.stdin.write(`${lines[0]}\n${lines[1]}\n`));
      };
      child.stdin.on('drain', feed);
      feed();
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      const problems = Buffer.concat(errors)
        .toString()
        .split('\n')
        .filter((line) => line !== '' && !line.includes('"severity":"warning"'));
      expect(problems).toEqual([]);
      expect(code).toBe(0);
    },
  );
});

describe('the records of the benchmark', () => {
  test('are read without a remark, and no two have the same eligibility text', () => {
    const studies = Array.from({ length: 300 }, (_, index) => syntheticStudy(index));
    for (const study of studies) expect(readStudyRecord(study).remarks).toEqual([]);
    const texts = studies.map((study) => study.protocolSection.eligibilityModule?.eligibilityCriteria);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.runIf(process.platform === 'linux')('go through map in a process of their own, which is measured', async () => {
    const { records: count, peaks } = await streamThroughMap(3, syntheticStudy);
    expect(count).toBe(3);
    expect(peaks).toHaveLength(3);
    expect(peaks.at(-1)?.done).toBe(3);
    expect(peaks.every(({ megabytes }) => megabytes > 0)).toBe(true);
  });
});
