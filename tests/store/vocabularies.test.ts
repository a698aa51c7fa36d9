import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { VocabularyReader } from '../../src/store/sqlite/terminology/vocabulary-reader.ts';
import { VocabularyWriter } from '../../src/store/sqlite/terminology/vocabulary-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'vocabularies-'));
let path = '';
let count = 0;
beforeEach(() => {
  path = join(folder, `${++count}.db`);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Part {
  readonly version: string;
  readonly name: string;
  readonly part?: string;
  readonly hash?: string;
}

/** Imports parts of one vocabulary together, each with one concept. */
function imported(...parts: readonly Part[]): void {
  const writer = new VocabularyWriter(path);
  try {
    writer.begin();
    const since = writer.mark();
    for (const { version, name, part = '', hash = `${version}${name}` } of parts) {
      writer.beginFile();
      writer.add({ k: 'concept', id: `DOID:${part}1`, name, kind: 'condition' });
      writer.add({ k: 'name', id: `DOID:${part}1`, form: name, plain: name, preferred: true, start: name, words: 1 });
      writer.finishFile({ key: 'doid', part, title: 'Made up', version, hash }, since);
    }
    writer.commit();
  } finally {
    writer.close();
  }
}

function seen<T>(look: (reader: VocabularyReader) => T): T {
  const reader = new VocabularyReader(path);
  try {
    return look(reader);
  } finally {
    reader.close();
  }
}

const nameOfOne = (): string | undefined => seen((reader) => reader.concept('DOID:1')?.name);

describe('a file of vocabularies', () => {
  test('a newer release takes the place of the older, with its names and nothing else of it', () => {
    imported({ version: '2026-01-01', name: 'older' });
    imported({ version: '2026-02-01', name: 'newer' });
    seen((reader) => {
      expect(reader.concept('DOID:1')).toEqual({ name: 'newer', kind: 'condition' });
      expect(reader.named('older')).toEqual([]);
      expect(reader.named('newer')).toEqual([{ id: 'DOID:1', plain: 'newer', preferred: true, inSentence: true }]);
      expect(reader.releases.map(({ version }) => version)).toEqual(['2026-02-01']);
    });
  });

  test('an older release is refused, and the newer stays in use', () => {
    imported({ version: '2026-02-01', name: 'newer' });
    expect(() => imported({ version: '20260101', name: 'older' })).toThrow(/is in use/);
    expect(nameOfOne()).toBe('newer');
  });

  test('parts of a newer release drop the parts of the older that did not come with it', () => {
    imported({ version: '20260101', name: 'a', part: 'a' }, { version: '20260101', name: 'b', part: 'b' });
    imported({ version: '20260201', name: 'a2', part: 'a' });
    seen((reader) => {
      expect(reader.releases.map(({ part, version }) => `${part} ${version}`)).toEqual(['a 20260201']);
      expect(reader.named('b')).toEqual([]);
    });
  });

  test('who reads while another import is made goes on with what there was', () => {
    imported({ version: '2026-01-01', name: 'older' });
    const reader = new VocabularyReader(path);
    imported({ version: '2026-02-01', name: 'newer' });
    expect(reader.concept('DOID:1')?.name).toBe('older');
    const before = reader.version;
    reader.close();
    expect(nameOfOne()).toBe('newer');
    expect(seen(({ version }) => version)).not.toBe(before);
  });

  test('the version is told by the content alone, not by the way there', () => {
    imported({ version: '2026-01-01', name: 'older' });
    imported({ version: '2026-02-01', name: 'newer' });
    const after = seen(({ version }) => version);
    path = join(folder, `${++count}.db`);
    imported({ version: '2026-02-01', name: 'newer' });
    expect(seen(({ version }) => version)).toBe(after);
  });

  test('an import whose process is killed before its end was never made', async () => {
    imported({ version: '2026-01-01', name: 'older' });
    const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'killed-import.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout!.once('data', () => resolve());
      child.once('exit', () => reject(new Error('It ended by itself')));
    });
    expect(() => imported({ version: '2026-03-01', name: 'meanwhile' })).toThrow(/written to by another process/);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(nameOfOne()).toBe('older');
    expect(seen((reader) => reader.named('new name 7'))).toEqual([]);
    imported({ version: '2026-03-01', name: 'after' });
    expect(nameOfOne()).toBe('after');
  }, 30_000);

  test('all below a root get its kind, unless they have one', () => {
    const writer = new VocabularyWriter(path);
    writer.begin();
    writer.beginFile();
    for (const [id, parent] of [
      ['NCIT:2', 'NCIT:1'],
      ['NCIT:3', 'NCIT:2'],
      ['NCIT:4', 'NCIT:9'],
    ] as const) {
      writer.add({ k: 'concept', id, name: id });
      writer.add({ k: 'parent', id, parent });
    }
    writer.add({ k: 'root', id: 'NCIT:1', kind: 'condition' });
    writer.finishFile({ key: 'ncit', part: '', title: 'x', version: '', hash: 'x' }, 0);
    writer.commit();
    writer.close();
    seen((reader) => {
      expect(['NCIT:2', 'NCIT:3', 'NCIT:4'].map((id) => reader.concept(id)?.kind)).toEqual([
        'condition',
        'condition',
        undefined,
      ]);
      expect(reader.parents('NCIT:3')).toEqual(['NCIT:2']);
      expect(reader.children('NCIT:1')).toEqual(['NCIT:2']);
    });
  });

  test('of two words on one pair of codes the surest counts', () => {
    const writer = new VocabularyWriter(path);
    writer.begin();
    writer.beginFile();
    writer.add({ k: 'map', id: 'DOID:1', target: 'SCTID:1', match: 'xref' });
    writer.add({ k: 'map', id: 'DOID:1', target: 'SCTID:1', match: 'exact' });
    writer.add({ k: 'map', id: 'DOID:1', target: 'SCTID:1', match: 'broader' });
    writer.finishFile({ key: 'x', part: '', title: 'x', version: '', hash: 'x' }, 0);
    writer.commit();
    writer.close();
    seen((reader) => {
      expect(reader.mappedTo('SCTID:1')).toEqual([{ id: 'DOID:1', match: 'exact' }]);
      expect(reader.mapsOf('DOID:1')).toEqual([{ id: 'SCTID:1', match: 'exact' }]);
    });
  });

  test('a file of something else is refused', () => {
    writeFileSync(path, 'not a database, and long enough to be looked at as one'.repeat(20));
    expect(() => new VocabularyReader(path)).toThrow(/is not a database/);
    expect(() => new VocabularyWriter(path)).toThrow(/is not a database/);
  });
});
