import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isTar, tarEntries } from '../../../src/terminology/import/tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'tar-'));
afterAll(() => rmSync(folder, { recursive: true }));

function archive(files: Readonly<Record<string, string>>, format: string): Buffer {
  const root = mkdtempSync(join(folder, 'x-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  execFileSync('tar', [`--format=${format}`, '-cf', 'all.tar', ...Object.keys(files)], { cwd: root });
  return readFileSync(join(root, 'all.tar'));
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const LONG = `package/${'a'.repeat(80)}/${'b'.repeat(80)}.json`;
const FILES = { 'package/one.json': '{"a":1}', 'package/skipped.txt': 'x'.repeat(3000), [LONG]: 'é'.repeat(700) };

test.each(['ustar', 'gnu', 'pax'])(
  'a %s archive gives the files that are wanted, whatever the pieces are',
  async (format) => {
    const bytes = archive(FILES, format);
    expect(isTar(bytes)).toBe(true);
    for (const size of [100, 512, 100_000]) {
      const found: Record<string, string> = {};
      for await (const { name, content } of tarEntries(inPieces(bytes, size), (name) => name.endsWith('.json')))
        found[name] = new TextDecoder().decode(content);
      expect(found).toEqual({ 'package/one.json': FILES['package/one.json'], [LONG]: FILES[LONG] });
    }
  },
);

test('an archive that ends early is refused', async () => {
  const bytes = archive(FILES, 'ustar');
  const read = async (): Promise<void> => {
    for await (const _ of tarEntries(inPieces(bytes.subarray(0, 2000), 100), () => true));
  };
  await expect(read()).rejects.toThrow(/ends in the middle/);
});
