import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'trialbridge-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const root = join(import.meta.dirname, '../..');
const record = readFileSync(join(root, '.ci/generate/trials/NCT90000001.json'), 'utf8');
const oneLine = (json: string): string => JSON.stringify(JSON.parse(json));
const other = oneLine(record).replaceAll('NCT90000001', 'NCT90000099');
const patient = join(root, 'bundles/patient-example-breast.json');

interface Part {
  readonly name: string;
  readonly valueString?: string;
  readonly part?: readonly Part[];
}

describe('map and unmap', () => {
  test('an object, an array, {studies}, lines and gzip of them all make the same Bundles', async () => {
    const [a, b] = [oneLine(record), other];
    const inputs = [
      `${a}\n${b}\n`,
      `[${a},${b}]`,
      `{"studies":[${a},${b}]}`,
      gzipSync(`${a}\n${b}`),
      `${JSON.stringify(JSON.parse(a), null, 2)}`,
    ];
    const [lines, array, studies, packed, single] = await Promise.all(inputs.map((input) => run(['map'], input)));
    expect(lines!.code).toBe(0);
    expect(lines!.lines).toHaveLength(2);
    expect(array!.out).toBe(lines!.out);
    expect(studies!.out).toBe(lines!.out);
    expect(packed!.out).toBe(lines!.out);
    expect(single!.lines).toHaveLength(1);
  });

  test('a bad record is a problem with its line, the good ones are mapped, and the exit code says 65', async () => {
    const { code, lines, problems } = await run(['map'], `${oneLine(record)}\n{"no":"record"}\n${other}\n`);
    expect(code).toBe(65);
    expect(lines).toHaveLength(2);
    expect(problems).toEqual([expect.objectContaining({ input: '-', line: 2, message: expect.any(String) })]);
  });

  test('what was kept but not understood is said, and is no fault of the run', async () => {
    const odd = oneLine(record).replace('"overallStatus":"RECRUITING"', '"overallStatus":"PONDERING"');
    const { code, lines, problems } = await run(['map'], odd);
    expect([code, lines.length]).toEqual([0, 1]);
    expect(problems).toEqual([
      expect.objectContaining({
        input: '-',
        line: 1,
        severity: 'warning',
        message: expect.stringContaining('PONDERING'),
      }),
    ]);
  });

  test('a field that no field of ours is for is a problem with its path, and the rest is mapped', async () => {
    const newer = oneLine(record).replace('"overallStatus":', '"moonPhase":"full","overallStatus":');
    const { code, lines, problems } = await run(['map'], newer);
    expect([code, lines.length]).toEqual([65, 1]);
    expect(problems).toEqual([
      { input: '-', line: 1, expression: 'protocolSection.statusModule.moonPhase', message: expect.any(String) },
    ]);
    const { lines: back } = await run(['unmap'], JSON.stringify(lines[0]));
    expect(back).toEqual([JSON.parse(record)]);
  });

  test('unmap gives the results section back, and says where its document came without it', async () => {
    const withResults = { ...JSON.parse(record), resultsSection: { moreInfoModule: { limitations: '1.0 µg' } } };
    const mapped = await run(['map'], JSON.stringify(withResults));
    const whole = await run(['unmap'], mapped.out);
    expect(whole).toMatchObject({ code: 0, lines: [withResults], problems: [] });
    const taken = await run(['unmap'], mapped.out.replace(/"data":"[^"]*",/, ''));
    expect(taken).toMatchObject({ code: 0, lines: [JSON.parse(record)] });
    expect(taken.problems).toEqual([
      { input: '-', line: 1, expression: 'resultsSection', message: expect.any(String), severity: 'warning' },
    ]);
  });

  test.each([[[]], [['--max-entries', '4']], [['--ids', 'conditional', '--max-entries', '3']]])(
    'unmap gives back the record, mapped with %j',
    async (options) => {
      const mapped = await run(['map', ...options], `${oneLine(record)}\n${other}`);
      const { code, lines } = await run(['unmap'], mapped.out);
      expect(code).toBe(0);
      expect(lines).toEqual([JSON.parse(record), JSON.parse(other)]);
    },
  );
});

describe('read, judge and check', () => {
  test('read answers every line in order', async () => {
    const input = [
      '{"id":"a","text":"Age 18 years or older","section":"inclusion"}',
      '{"id":"b"}',
      '{"id":"c","text":"Pregnant women","section":"exclusion"}',
    ].join('\n');
    const { code, lines, problems } = await run(['read'], input);
    expect(lines.map((line) => line['id'])).toEqual(['a', 'c']);
    expect(problems).toEqual([{ input: '-', line: 2, expression: 'text', message: 'A text is needed' }]);
    expect(code).toBe(65);
  });

  test('judge answers in the order of the criteria, and twice the same bytes', async () => {
    const criteria = file(
      'criteria.ndjson',
      [
        '{"id":"2","section":"inclusion","text":"Age 18 years or older"}',
        '{"id":"1","section":"exclusion","text":"Pregnant women"}',
      ].join('\n'),
    );
    const words = ['judge', '--patient', patient, '--criteria', criteria, '--as-of', '2026-01-15'];
    const [once, again] = await Promise.all([run(words), run(words)]);
    expect(once.code).toBe(0);
    expect(once.lines.map((line) => line['id'])).toEqual(['2', '1']);
    expect(once.lines[0]).toMatchObject({ verdict: 'met', basis: 'evidence' });
    expect(again.out).toBe(once.out);
  });

  test('no patient, or two, is exit 65 and no output', async () => {
    const none = file('none.json', '{"resourceType":"Bundle","type":"collection","entry":[]}');
    const two = file(
      'two.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: ['a', 'b'].map((id) => ({ resource: { resourceType: 'Patient', id } })),
      }),
    );
    for (const one of [none, two]) {
      const { code, out, problems } = await run(
        ['judge', '--patient', one, '--criteria', '-'],
        '{"id":"1","section":"inclusion","text":"Adults"}',
      );
      expect([code, out]).toEqual([65, '']);
      expect(problems).toHaveLength(1);
    }
  });

  test('ids come back as they were given, numbers as numbers', async () => {
    const input = [7, '7', 1.5, 'ü']
      .map((id) => JSON.stringify({ id, section: 'inclusion', text: 'Adults' }))
      .join('\n');
    const [read, judged] = await Promise.all([
      run(['read'], input),
      run(['judge', '--patient', patient, '--criteria', '-'], input),
    ]);
    expect(read.lines.map((line) => line['id'])).toEqual([7, '7', 1.5, 'ü']);
    expect(judged.lines.map((line) => line['id'])).toEqual([7, '7', 1.5, 'ü']);
  });

  test('what a record holds about another patient is a problem with its place, and no evidence', async () => {
    const asthmaOf = (id: string, subject: string): object => ({
      fullUrl: `http://records.example/Condition/${id}`,
      resource: { resourceType: 'Condition', id, subject: { reference: subject }, code: { text: 'Asthma' } },
    });
    const record = file(
      'two-subjects.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          {
            fullUrl: 'http://records.example/Patient/a',
            resource: { resourceType: 'Patient', id: 'a', gender: 'female', birthDate: '1990' },
          },
          asthmaOf('1', 'Patient/b'),
        ],
      }),
    );
    const { code, lines, problems } = await run(
      ['judge', '--patient', record, '--criteria', '-', '--policy', 'strict'],
      '{"id":"1","section":"exclusion","text":"Asthma"}',
    );
    expect(code).toBe(65);
    expect(problems).toEqual([
      { input: record, expression: 'Bundle.entry[1].resource', message: expect.stringContaining('another patient') },
    ]);
    expect(lines).toEqual([expect.objectContaining({ verdict: 'unknown', evidence: [] })]);
  });

  test('a patient without birth date is judged; that it is missing is said, and is no failure', async () => {
    const record = file('unborn.json', '{"resourceType":"Patient","gender":"male"}');
    const { code, lines, problems } = await run(
      ['judge', '--patient', record, '--criteria', '-'],
      '{"id":"1","section":"inclusion","text":"Age 18 to 65 years"}',
    );
    expect(code).toBe(0);
    expect(problems).toEqual([
      { input: record, expression: 'Patient.birthDate', message: expect.any(String), severity: 'warning' },
    ]);
    expect(lines).toEqual([
      expect.objectContaining({ verdict: 'unknown', needs: [expect.objectContaining({ domain: 'age' })] }),
    ]);
  });

  test('check gives one OperationOutcome a resource, and 65 where one has an error', async () => {
    const input =
      '{"resourceType":"ResearchStudy","status":"active"}\n{"resourceType":"ResearchStudy","status":"recruiting"}';
    const { code, lines, problems } = await run(['check'], input);
    expect(lines.map((line) => line['resourceType'])).toEqual(['OperationOutcome', 'OperationOutcome']);
    expect(problems).toEqual([expect.objectContaining({ line: 2, expression: 'ResearchStudy.status' })]);
    expect(code).toBe(65);
  });
});

describe('load and match', () => {
  beforeAll(() => {
    vi.stubEnv('TRIALBRIDGE_STORE', `sqlite:${join(folder, 'load.db')}`);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test('a second load makes no new version, and match finds what was loaded', async () => {
    const bundle = file('bundle.ndjson', (await run(['map'], oneLine(record))).out);
    const synthea = file(
      'posts.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          {
            fullUrl: 'urn:uuid:0b7f9a52-5a4a-4b1e-9d9b-0f2f4f7a2222',
            resource: { resourceType: 'Patient', gender: 'female' },
            request: { method: 'POST', url: 'Patient' },
          },
        ],
      }),
    );
    const first = await run(['load', bundle, file('record.json', other), synthea]);
    expect(first.code).toBe(0);
    expect(first.lines[0]).toMatchObject({ trials: 1, bundles: 3, unchanged: expect.any(Number), problems: 0 });
    const second = await run(['load', bundle, join(folder, 'record.json'), synthea]);
    expect(second.lines[0]).toMatchObject({ created: 0, updated: 0, problems: 0 });
    const matched = await run(['match', '--patient', patient, '--study', 'NCT90000001', '--as-of', '2026-01-15']);
    expect(matched.code).toBe(0);
    expect(matched.lines[0]).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 1 });
    const report = await run([
      ...['match', '--patient', patient, '--study', 'NCT90000001', '--as-of', '2026-01-15', '--format', 'text'],
    ]);
    expect([report.code, report.problems]).toEqual([0, []]);
    expect(report.out).toContain('NCT90000001');
    expect(report.out).not.toContain('\u001b');
    expect(report.out).not.toContain('"resourceType"');
    const { entry } = matched.lines[0] as { entry: { resource: { contained?: [{ parameter: Part[] }] } }[] };
    const criteria = entry.flatMap(({ resource }) => resource.contained?.[0].parameter ?? []);
    const texts = criteria.flatMap(({ name, part = [] }) =>
      name === 'criterion' ? part.flatMap((one) => (one.name === 'text' ? (one.valueString ?? []) : [])) : [],
    );
    expect(texts.length).toBeGreaterThan(3);
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    for (const text of texts) expect(words(report.out)).toContain(words(text).trim());
    const unknown = await run(['match', '--patient', patient, '--study', 'NCT00000000']);
    expect([unknown.code, unknown.out]).toEqual([65, '']);
  });

  test('match points into the file of the record that it cannot use', async () => {
    const record = file(
      'refused.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: ['a', 'b'].map((id) => ({ resource: { resourceType: 'Patient', id } })),
      }),
    );
    const { code, out, problems } = await run(['match', '--patient', record]);
    expect([code, out]).toEqual([65, '']);
    expect(problems).toEqual([expect.objectContaining({ input: record, expression: 'Bundle.entry[1].resource' })]);
  });

  test('a file that is not there, or a page that is cut, is a problem, and the rest is loaded', async () => {
    const page = readFileSync(join(root, 'tests/cases/pages/sectioned.txt'), 'utf8');
    const cut = file('cut.txt', page.slice(0, page.indexOf('Exclusion Criteria')));
    const { code, lines, problems } = await run(['load', join(folder, 'absent.json'), cut, file('r.json', other)]);
    expect(code).toBe(65);
    expect(lines).toEqual([expect.objectContaining({ trials: 1, problems: 2 })]);
    expect(problems.map((problem) => problem['input'])).toEqual([join(folder, 'absent.json'), cut]);
    expect((await run(['match', '--patient', patient, '--study', 'NCT00000123'])).code).toBe(65);
  });

  test('a field that no field of ours is for is a problem, and the trial is loaded without it', async () => {
    const newer = file('newer.json', other.replace('"overallStatus":', '"moonPhase":"full","overallStatus":'));
    const { code, lines, problems } = await run(['load', newer]);
    expect(code).toBe(65);
    expect(lines).toEqual([expect.objectContaining({ trials: 1, problems: 1 })]);
    expect(problems).toEqual([
      { input: newer, line: 1, expression: 'protocolSection.statusModule.moonPhase', message: expect.any(String) },
    ]);
  });

  test('a server that cannot be reached is exit 75', async () => {
    const { code, problems } = await run(['load', patient, '--server', 'http://127.0.0.1:9/fhir']);
    expect(code).toBe(75);
    expect(problems[0]?.['message']).toContain('cannot be reached');
  });
});

describe('the command line', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    [['bogus']],
    [['map', '--from', 'nowhere']],
    [['judge']],
    [['judge', '--patient', 'a', '--criteria', 'b', '--as-of', '2026-02-30']],
    [['map', '--max-entries', '0']],
    [['judge', '--patient', '-', '--criteria', '-']],
  ])('%j is a usage error', async (words) => {
    expect((await run(words)).code).toBe(64);
  });

  test('a bad setting is told before anything opens', async () => {
    vi.stubEnv('TRIALBRIDGE_PORT', 'x');
    vi.stubEnv('TRIALBRIDGE_NONSENSE', '1');
    const { code, problems } = await run(['serve']);
    expect(code).toBe(65);
    expect(problems.map((problem) => problem['expression']).sort()).toEqual([
      'TRIALBRIDGE_NONSENSE',
      'TRIALBRIDGE_PORT',
    ]);
  });

  test('a reader that goes away ends the work without a complaint', async () => {
    const many = file(
      'many.ndjson',
      Array.from({ length: 3000 }, (_, id) =>
        JSON.stringify({ id: `${id}`, text: 'Age 18 years or older', section: 'inclusion' }),
      ).join('\n'),
    );
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'read', many]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(code).toBe(0);
  });

  test('a reader that is slow costs no listener for each line', async () => {
    const many = file(
      'slow.ndjson',
      Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text: 'Age 18 years or older'.repeat(20) })).join(
        '\n',
      ),
    );
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'read', many]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdout.resume();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(code).toBe(0);
  });

  test('serve prints one ready line, answers, and ends well on SIGTERM', async () => {
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'serve'], {
      env: { ...process.env, TRIALBRIDGE_PORT: '0', TRIALBRIDGE_STORE: 'sqlite::memory:' },
    });
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      child.stderr.once('data', (data: Buffer) => reject(new Error(data.toString())));
    });
    const base = /http:\/\/[^\s/]+\/fhir/.exec(line)![0];
    expect((await fetch(`${base}/metadata`)).status).toBe(200);
    expect((await fetch(base.replace('/fhir', '/livez'))).status).toBe(200);
    expect((await fetch(base.replace('/fhir', '/readyz'))).status).toBe(200);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});
