import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Mark, sectionFile } from '../../src/store/files/section-file.ts';
import type { SectionFile, Sections } from '../../src/store/section-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-sections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = (): string => {
  const own = join(folder, String(++files));
  mkdirSync(own);
  return join(own, 'a.match-index');
};

const MARK: Mark = { build: 'b1', store: 's1' };
const fileAt = (path: string, mark = MARK): SectionFile => sectionFile(path, async () => mark);

const sections: fc.Arbitrary<Sections> = fc.dictionary(
  fc.string(),
  fc.oneof(
    fc.uint8Array(),
    fc.array(fc.nat(0xffff)).map((numbers) => Uint16Array.from(numbers)),
    fc.array(fc.nat(0xffffffff)).map((numbers) => Uint32Array.from(numbers)),
  ),
  { maxKeys: 6, noNullPrototype: true },
);
const bytes = ({ buffer, byteOffset, byteLength }: Sections[string]): Uint8Array =>
  new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength));
const plain = (some: Sections): unknown => Object.entries(some).map(([name, values]) => [name, bytes(values)]);

describe('a file of sections', () => {
  test('gives back what was written, in its order, each section where numbers may begin', async () => {
    const path = newPath();
    const file = fileAt(path);
    expect(await file.read()).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(sections, async (some) => {
        await file.write(some);
        const found = await file.read();
        expect(plain(found!)).toEqual(plain(some));
        for (const { byteOffset } of Object.values(found!)) expect(byteOffset % 4).toBe(0);
      }),
      { numRuns: 50, examples: [[Object.fromEntries([['__proto__', Uint8Array.of(1)]])]] },
    );
    expect(readdirSync(join(path, '..'))).toEqual(['a.match-index']);
  });

  test('that was changed anywhere, cut or lengthened is refused', async () => {
    const path = newPath();
    const file = fileAt(path);
    await file.write({ one: Uint32Array.of(1, 2, 3), two: Buffer.from('some text'), none: new Uint8Array() });
    const whole = readFileSync(path);
    const refused = async (content: Uint8Array): Promise<void> => {
      writeFileSync(path, content);
      await expect(file.read()).rejects.toThrow(/broken|whole|form/);
    };
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1 << (at % 8);
      await refused(changed);
    }
    for (let length = 0; length < whole.length; length++) await refused(whole.subarray(0, length));
    await refused(Buffer.concat([whole, Buffer.of(0)]));
    writeFileSync(path, whole);
    expect(await file.read()).toBeDefined();
  });

  test('of another build or store is refused, and by which it differs is said', async () => {
    const path = newPath();
    await fileAt(path).write({ one: Uint8Array.of(1) });
    await expect(fileAt(path, { ...MARK, build: 'b2' }).read()).rejects.toThrow('another build');
    await expect(fileAt(path, { ...MARK, store: 's2' }).read()).rejects.toThrow('another store');
    await expect(fileAt(path, { ...MARK, terminology: 't1' }).read()).rejects.toThrow('another terminology');
  });

  test('that cannot be written leaves the one before, and no draft', async () => {
    const path = newPath();
    const file = fileAt(path);
    await file.write({ one: Uint8Array.of(1) });
    const failing: Sections = {
      big: new Proxy(new Uint8Array(8), {
        get: () => {
          throw new Error('no');
        },
      }),
    };
    await expect(file.write(failing)).rejects.toThrow('no');
    // Nothing can take the place of a folder that is not empty.
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'below'), { recursive: true });
    await expect(fileAt(taken).write({ one: Uint8Array.of(2) })).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('taken.'))).toEqual([]);
    expect(plain((await file.read())!)).toEqual([['one', Uint8Array.of(1)]]);
    expect(readdirSync(join(path, '..'))).toEqual(['a.match-index']);
  });

  test('that several write at once is always one of theirs, whole', async () => {
    const path = newPath();
    const written = Array.from({ length: 8 }, (_, at) => ({
      a: new Uint8Array(3_000_000).fill(at),
      b: Uint32Array.of(at),
    }));
    await fileAt(path).write(written[0]!);
    let writing = true;
    const seen = new Set<number>();
    const reader = (async () => {
      while (writing) {
        const { a, b } = (await fileAt(path).read())!;
        const [first] = a as Uint8Array;
        seen.add(first!);
        expect(Buffer.from(bytes(a!)).equals(Buffer.from(written[first!]!.a))).toBe(true);
        expect(bytes(b!)[0]).toBe(first);
      }
    })();
    await Promise.all(written.map((some) => fileAt(path).write(some)));
    writing = false;
    await reader;
    expect(seen.size).toBeGreaterThan(0);
    expect(readdirSync(join(path, '..'))).toEqual(['a.match-index']);
  });

  test('removes drafts that others have left long ago, and nothing else', async () => {
    const path = newPath();
    const [old, young, other] = [`${path}.x.part`, `${path}.y.part`, join(path, '..', 'b.part')];
    for (const draft of [old, young, other]) writeFileSync(draft, '');
    utimesSync(old, 1000, 1000);
    utimesSync(other, 1000, 1000);
    await fileAt(path).write({ one: Uint8Array.of(1) });
    expect([old, young, other].map((draft) => existsSync(draft))).toEqual([false, true, true]);
  });
});
