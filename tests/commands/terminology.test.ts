import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEngine } from '../../src/engine.ts';
import { run } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'terminology-'));
let here = '';
let count = 0;
beforeEach(() => {
  here = join(folder, `${++count}`);
  mkdirSync(here);
  vi.stubEnv('TRIALBRIDGE_STORE', `sqlite:${join(here, 'store.db')}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(here, name);
  writeFileSync(path, content);
  return path;
}

const obo = (version: string, terms: string): string =>
  `format-version: 1.2\ndata-version: doid/releases/${version}/doid.obo\nontology: doid\n\n${terms}`;
const FICTOSIS = `[Term]
id: DOID:9000001
name: purple fictosis
synonym: "Smith-Nobody fictosis" EXACT []
xref: SNOMEDCT_US_2025_09_01:900000000000207008
is_a: DOID:2841 ! asthma

[Term]
id: DOID:2841
name: asthma
`;

async function conceptOf(text: string): Promise<unknown> {
  const { lines } = await run(['read'], JSON.stringify({ id: 1, section: 'exclusion', text }));
  const [line] = lines as unknown as { criteria: { ast: { concept?: { codes: unknown[]; via: unknown[] } } }[] }[];
  return line?.criteria[0]?.ast.concept;
}

describe('terminology import', () => {
  test('what was imported names concepts from then on; before, the text is not understood', async () => {
    const path = file('doid.obo.gz', gzipSync(obo('2026-01-01', FICTOSIS)));
    expect(await conceptOf('Purple fictosis')).toMatchObject({ codes: [] });
    const { code, lines, problems } = await run(['terminology', 'import', path]);
    expect([code, problems]).toEqual([0, []]);
    expect(lines).toEqual([
      {
        input: path,
        status: 'imported',
        vocabulary: 'doid',
        title: 'Human Disease Ontology',
        version: '2026-01-01',
        concepts: 2,
        names: 3,
      },
    ]);
    expect(await conceptOf('Smith-Nobody fictosis')).toMatchObject({
      codes: [{ system: 'http://purl.obolibrary.org/obo/doid.owl', code: 'DOID:9000001', display: 'purple fictosis' }],
      via: ['exact', 'imported:DOID'],
    });
  });

  test('the server takes what was imported when it opens its store, and says so in its version', async () => {
    await run(['terminology', 'import', file('doid.obo', obo('2026-01-01', FICTOSIS))]);
    const engine = await openEngine({ kind: 'sqlite', path: join(here, 'store.db') });
    try {
      expect(engine.terminology.resolve('purple fictosis')?.concept.id).toBe('DOID:9000001');
      expect(engine.terminology.withAncestors(['DOID:9000001'])).toContain('asthma');
      expect(engine.terminology.version).toMatch(/; imports [0-9a-f]{12}$/);
    } finally {
      await engine.close();
    }
  });

  test('the same file again changes nothing, a newer release replaces, an older one is refused', async () => {
    const old = file('old.obo', obo('2026-01-01', FICTOSIS));
    const newer = file('new.obo', obo('2026-02-01', FICTOSIS.replace('purple fictosis', 'mauve fictosis')));
    await run(['terminology', 'import', old]);
    const database = (): Buffer => readFileSync(join(here, 'store.terminology.db'));
    const before = database();
    expect(await run(['terminology', 'import', old])).toMatchObject({
      code: 0,
      lines: [{ input: old, status: 'unchanged' }],
    });
    expect(database().equals(before)).toBe(true);
    expect(await run(['terminology', 'import', newer])).toMatchObject({
      code: 0,
      lines: [{ status: 'replaced', replaced: '2026-01-01', version: '2026-02-01' }],
    });
    expect(await conceptOf('Purple fictosis')).toMatchObject({ codes: [] });
    expect(await conceptOf('Mauve fictosis')).toMatchObject({ codes: [{ code: 'DOID:9000001' }] });
    const back = await run(['terminology', 'import', old]);
    expect(back).toMatchObject({ code: 65, lines: [], problems: [{ input: old }] });
    expect(await conceptOf('Mauve fictosis')).toMatchObject({ codes: [{ code: 'DOID:9000001' }] });
  });

  test('a row in error is said with its line and the rest is imported', async () => {
    const path = file('doid.obo', obo('2026-01-01', `${FICTOSIS}\n[Term]\nid: DOID:9\n`));
    expect(await run(['terminology', 'import', path])).toMatchObject({
      code: 65,
      lines: [{ status: 'imported', concepts: 2 }],
      problems: [{ input: path, line: 16, message: 'DOID:9 has no name' }],
    });
  });

  test('a file that is not what it says is refused whole, and the others are imported', async () => {
    const bad = file(
      'doid.json',
      '{"graphs":[{"nodes":[{"id":"http://purl.obolibrary.org/obo/DOID_7","lbl":"lost thing"}',
    );
    const other = file('notes.txt', 'Dear diary');
    const wrong = file(
      'labels.tsv',
      `HP:1\tone thing\n${Array.from({ length: 40 }, (_, n) => `nonsense ${n}\tx`).join('\n')}\n`,
    );
    const good = file('doid.obo', obo('2026-01-01', FICTOSIS));
    const { code, lines, problems } = await run([
      ...['terminology', 'import', bad, other, join(here, 'absent.obo'), wrong, good],
    ]);
    expect(code).toBe(65);
    expect(lines).toMatchObject([{ input: good, status: 'imported' }]);
    expect(new Set(problems.map(({ input }) => input))).toEqual(new Set([other, join(here, 'absent.obo'), bad, wrong]));
    expect(await conceptOf('Lost thing')).toMatchObject({ codes: [] });
    expect(await conceptOf('One thing')).toMatchObject({ codes: [] });
  });

  test('it reads standard input, and FHIR packages', async () => {
    expect(await run(['terminology', 'import', '-'], obo('2026-01-01', FICTOSIS))).toMatchObject({
      code: 0,
      lines: [{ input: '-', status: 'imported' }],
    });
    mkdirSync(join(here, 'package'));
    file('package/package.json', '{"name":"made.up"}');
    file('package/StructureDefinition-x.json', '{"resourceType":"StructureDefinition"}');
    file(
      'package/CodeSystem-elsewhere.json',
      '{"resourceType":"CodeSystem","url":"http://example.org/elsewhere","content":"not-present"}',
    );
    file(
      'package/CodeSystem-x.json',
      JSON.stringify({
        resourceType: 'CodeSystem',
        url: 'http://hl7.org/fhir/sid/icd-10',
        version: '1',
        concept: [{ code: 'Z99.9', display: 'Zigzag fictosis' }],
      }),
    );
    execFileSync('tar', ['-czf', 'made.tgz', 'package'], { cwd: here });
    const path = join(here, 'made.tgz');
    expect(await run(['terminology', 'import', path])).toMatchObject({
      code: 0,
      problems: [{ input: `${path}#package/CodeSystem-elsewhere.json`, severity: 'warning' }],
      lines: [{ input: `${path}#package/CodeSystem-x.json`, status: 'imported', concepts: 1 }],
    });
    expect(await run(['terminology', 'import', path])).toMatchObject({ lines: [{ status: 'unchanged' }] });
    expect(await conceptOf('Zigzag fictosis')).toMatchObject({ codes: [{ code: 'Z99.9' }] });
  });

  test('files of one release are imported together or not at all', async () => {
    const concepts = file('RXNCONSO.RRF', '900001|ENG||||||a||900001||RXNORM|IN|900001|fictimab||N|4096|\n');
    const relations = file('RXNREL.RRF', '900001||CUI|RO|900010||CUI|has_ingredient|r||RXNORM|||||4096|\n');
    const { code, lines } = await run(['terminology', 'import', concepts, relations]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { part: 'concepts', status: 'imported' },
      { part: 'relations', status: 'imported' },
    ]);
  });

  test('where one file of a release is refused, the former release stays in use as a whole', async () => {
    const atom = (name: string): string => `900001|ENG||||||a||900001||RXNORM|IN|900001|${name}||N|4096|\n`;
    const relation = '900001||CUI|RO|900010||CUI|has_ingredient|r||RXNORM|||||4096|\n';
    mkdirSync(join(here, 'rrf_01052026'));
    mkdirSync(join(here, 'rrf_02022026'));
    const former = [file('rrf_01052026/RXNCONSO.RRF', atom('fictimab')), file('rrf_01052026/RXNREL.RRF', relation)];
    const next = [
      file('rrf_02022026/RXNCONSO.RRF', atom('renamedimab')),
      file('rrf_02022026/RXNREL.RRF', `${relation}${'cut|off\n'.repeat(60)}`),
    ];
    expect((await run(['terminology', 'import', ...former])).code).toBe(0);
    const { code, lines, problems } = await run(['terminology', 'import', ...next]);
    expect([code, lines]).toEqual([65, []]);
    expect(problems.at(-1)).toMatchObject({ input: next[0], message: expect.stringMatching(/same release/) as string });
    expect(await conceptOf('Treatment with fictimab')).toMatchObject({ codes: [{ code: '900001' }] });
    expect((await run(['terminology', 'import', ...former])).lines).toMatchObject([
      { status: 'unchanged' },
      { status: 'unchanged' },
    ]);
  });

  test('a store that is no file has no vocabularies', async () => {
    vi.stubEnv('TRIALBRIDGE_STORE', 'sqlite::memory:');
    const path = file('doid.obo', obo('2026-01-01', FICTOSIS));
    expect(await run(['terminology', 'import', path])).toMatchObject({
      code: 65,
      problems: [{ expression: 'TRIALBRIDGE_STORE' }],
    });
  });
});
