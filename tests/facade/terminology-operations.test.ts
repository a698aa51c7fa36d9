/** R4's terminology operations over HTTP: the lexicon, a small import in a file of vocabularies, our definitions and stored ones. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OperationDefinition } from '@medplum/fhirtypes';
import fc from 'fast-check';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { R4_INPUTS } from '../../src/facade/operations/terminology/r4-inputs.table.ts';
import { valueSet } from '../../src/fhir/profiles/definition-files.ts';
import { VocabularyReader } from '../../src/store/sqlite/terminology/vocabulary-reader.ts';
import { VocabularyWriter } from '../../src/store/sqlite/terminology/vocabulary-writer.ts';
import { knownSystems } from '../../src/terminology/codes/known-systems.ts';
import { lexiconCodes } from '../../src/terminology/codes/lexicon-codes.ts';
import { LEXICON, SYSTEMS } from '../../src/terminology/concept.ts';
import { keptRows } from '../../src/terminology/import/kept-rows.ts';
import type { ImportRow } from '../../src/terminology/import/row.ts';
import { withImports } from '../../src/terminology/imported-terminology.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { oracleErrors } from '../oracle.ts';
import { type Served, serveFhir } from './serving.ts';

const OWN = 'https://trialbridge.dev/fhir';
const DOID = 'http://purl.obolibrary.org/obo/doid.owl';
const HOSPITAL = 'https://hospital.test/codes';
const FHIR_PHASE = 'http://terminology.hl7.org/CodeSystem/research-study-phase';

const concept = (id: string, name: string): ImportRow => ({ k: 'concept', id, name });
const parent = (id: string, of: string): ImportRow => ({ k: 'parent', id, parent: of });

/** Releases by their key. */
const RELEASES: Readonly<Record<string, readonly ImportRow[]>> = {
  doid: [
    concept('DOID:4', 'disease of any kind'),
    concept('DOID:1', 'fictopathy'),
    { k: 'name', id: 'DOID:1', name: 'Nobody disease' },
    concept('DOID:2', 'left fictopathy'),
    concept('DOID:3', 'right fictopathy'),
    { k: 'concept', id: 'DOID:9', name: 'fictopathy of old', retired: true },
    parent('DOID:1', 'DOID:4'),
    parent('DOID:2', 'DOID:1'),
    parent('DOID:3', 'DOID:1'),
    { k: 'map', id: 'DOID:2', target: 'SCTID:1001', match: 'exact' },
    { k: 'map', id: 'DOID:2', target: 'ICD10CM:Z99', match: 'broader' },
    { k: 'map', id: 'DOID:3', target: 'SCTID:1002', match: 'narrower' },
    { k: 'map', id: 'DOID:3', target: 'MESH:D0000000', match: 'xref' },
  ],
  // Codes without a word on what is above what.
  loinc: [concept('LOINC:1-8', 'one fictional measure'), concept('LOINC:2-6', 'another fictional measure')],
  'https://hospital.test/set': [concept(`${HOSPITAL}|x`, 'X')],
};

const folder = mkdtempSync(join(tmpdir(), 'codes-'));
let served: Served;
let reader: VocabularyReader;

beforeAll(async () => {
  const path = join(folder, 'vocabularies.db');
  const writer = new VocabularyWriter(path);
  for (const [key, rows] of Object.entries(RELEASES)) {
    writer.begin();
    writer.beginFile();
    for (const row of rows) if (row.k !== 'fault') for (const kept of keptRows(row)) writer.add(kept);
    writer.finishFile({ key, part: '', title: key, version: '2026-01-31', hash: key }, 0);
    writer.commit();
  }
  writer.close();
  reader = new VocabularyReader(path);
  served = await serveFhir({ codes: knownSystems(withImports(createLexicon(), reader), reader) });
  for (const resource of STORED)
    expect((await send('put', `/${resource.resourceType}/${resource.id}`, resource)).status).toBe(201);
});
afterAll(async () => {
  await served.close();
  reader.close();
  rmSync(folder, { recursive: true });
});

const STORED = [
  {
    resourceType: 'CodeSystem',
    id: 'wards',
    url: 'https://hospital.test/wards',
    status: 'active',
    content: 'complete',
    caseSensitive: false,
    concept: [
      { code: 'A', display: 'All', concept: [{ code: 'A1', display: 'First' }, { code: 'A2' }] },
      { code: 'B' },
    ],
  },
  {
    resourceType: 'ValueSet',
    id: 'wards',
    url: 'https://hospital.test/ward-set',
    status: 'active',
    compose: {
      include: [{ system: 'https://hospital.test/wards' }],
      exclude: [{ system: 'https://hospital.test/wards', concept: [{ code: 'A2' }] }],
    },
  },
  {
    resourceType: 'ConceptMap',
    id: 'wards',
    url: 'https://hospital.test/ward-map',
    status: 'active',
    group: [
      {
        source: 'https://hospital.test/wards',
        target: DOID,
        element: [
          { code: 'A1', target: [{ code: 'DOID:1', equivalence: 'wider' }] },
          { code: 'B', target: [{ equivalence: 'unmatched', comment: 'There is none' }] },
        ],
      },
    ],
  },
];

const send = (method: 'post' | 'put', path: string, body: object) =>
  request(served.base)[method](path).set('content-type', 'application/fhir+json').send(JSON.stringify(body));
const ask = (path: string, query: Readonly<Record<string, string>>) => request(served.base).get(path).query(query);
const asked = (path: string, ...parameter: readonly object[]) =>
  send('post', path, { resourceType: 'Parameters', parameter });

interface Part {
  readonly name: string;
  readonly part?: readonly Part[];
  readonly [value: `value${string}`]: unknown;
}
const values = (parts: readonly Part[] | undefined, name: string): unknown[] =>
  (parts ?? [])
    .filter((part) => part.name === name)
    .map((part) => Object.entries(part).find(([key]) => key.startsWith('value'))?.[1] ?? part.part);
const value = (body: { readonly parameter?: readonly Part[] }, name: string): unknown =>
  values(body.parameter, name)[0];
const refusal = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: { readonly issue: readonly object[] };
}) => ({
  status,
  ...body.issue[0],
});

describe('$subsumes', () => {
  const outcome = async (system: string, codeA: string, codeB: string) => {
    const reply = await ask('/CodeSystem/$subsumes', { system, codeA, codeB });
    return reply.status === 200 ? value(reply.body, 'outcome') : reply.status;
  };

  test.each([
    [LEXICON, 'lung-disease', 'asthma', 'subsumes'],
    [LEXICON, 'asthma', 'lung-disease', 'subsumed-by'],
    [LEXICON, 'asthma', 'asthma', 'equivalent'],
    [LEXICON, 'asthma', 'psoriasis', 'not-subsumed'],
    [LEXICON, 'asthma', 'no-such-thing', 404],
    [DOID, 'DOID:4', 'DOID:3', 'subsumes'],
    [DOID, 'DOID:3', 'DOID:4', 'subsumed-by'],
    [DOID, 'DOID:2', 'DOID:3', 'not-subsumed'],
    [DOID, 'DOID:1', 'DOID:9', 404],
    ['https://hospital.test/wards', 'a', 'A1', 'subsumes'],
    [`${OWN}/CodeSystem/phase`, 'PHASE1', 'PHASE2', 'not-subsumed'],
    ['https://nobody.test/codes', 'a', 'b', 404],
    // Nothing is imported of SNOMED CT, and of LOINC no hierarchy: not being told is not being unrelated.
    [SYSTEMS.snomed, '195967001', '9014002', 422],
    [SYSTEMS.loinc, '1-8', '2-6', 422],
    ['http://hl7.org/fhir/issue-type', 'invalid', 'structure', 422],
  ])('of %s: %s to %s is %s', async (system, a, b, expected) => {
    expect(await outcome(system, a, b)).toBe(expected);
  });

  test('takes codings, and on a stored code system plain codes', async () => {
    const codings = await asked(
      '/CodeSystem/$subsumes',
      { name: 'codingA', valueCoding: { system: DOID, code: 'DOID:1' } },
      { name: 'codingB', valueCoding: { system: DOID, code: 'DOID:2' } },
    );
    expect(value(codings.body, 'outcome')).toBe('subsumes');
    const stored = await ask('/CodeSystem/wards/$subsumes', { codeA: 'A2', codeB: 'A' });
    expect(value(stored.body, 'outcome')).toBe('subsumed-by');
  });

  test('is a partial order over the lexicon', () => {
    const system = knownSystems(createLexicon()).find(LEXICON)!;
    const codes = [...system.all()!];
    const below = (a: string, b: string) => a === b || system.isBelow(a, b) === true;
    for (const code of codes) expect(system.isBelow(code, code), code).toBe(false);
    // Three of a line upwards, so that related ones are met often, and one from anywhere.
    const line = fc.constantFrom(...codes).chain((a) => {
      const above = (code: string) => fc.constantFrom(code, ...system.parents(code));
      return above(a).chain((b) =>
        above(b).chain((c) => fc.tuple(fc.constant(a), fc.constant(b), fc.constant(c), fc.constantFrom(...codes))),
      );
    });
    fc.assert(
      fc.property(line, ([a, b, c, other]) => {
        expect(below(a, b) && below(b, c) && below(a, c)).toBe(true);
        for (const one of [a, b, c]) {
          if (below(one, other) && below(other, one)) expect(one).toBe(other);
          if (below(c, other)) expect(below(a, other)).toBe(true);
          if (below(other, a)) expect(below(other, c)).toBe(true);
        }
      }),
    );
  });
});

describe('$lookup', () => {
  test('tells name, other names, and what is next above and below', async () => {
    const { body } = await ask('/CodeSystem/$lookup', { system: DOID, code: 'DOID:1' });
    expect(value(body, 'name')).toBe('Human Disease Ontology');
    expect(value(body, 'version')).toBe('2026-01-31');
    expect(value(body, 'display')).toBe('fictopathy');
    expect(value(body, 'designation')).toEqual([{ name: 'value', valueString: 'nobody disease' }]);
    expect(values(body.parameter, 'property')).toEqual(
      [
        ['parent', 'DOID:4', 'disease of any kind'],
        ['child', 'DOID:2', 'left fictopathy'],
        ['child', 'DOID:3', 'right fictopathy'],
      ].map(([code, linked, name]) => [
        { name: 'code', valueCode: code },
        { name: 'value', valueCode: linked },
        { name: 'description', valueString: name },
      ]),
    );
    const some = await ask('/CodeSystem/$lookup', { system: DOID, code: 'DOID:1', property: 'parent' });
    expect(values(some.body.parameter, 'property')).toHaveLength(1);
    expect(values(some.body.parameter, 'designation')).toEqual([]);
  });

  test('knows codes of ours and the lexicon, and a public code by the lexicon', async () => {
    const display = async (system: string, code: string) =>
      value((await ask('/CodeSystem/$lookup', { system, code })).body, 'display');
    expect(await display(`${OWN}/CodeSystem/overall-status`, 'RECRUITING')).toBe('Recruiting');
    expect(await display(LEXICON, 'asthma')).toBe('Asthma');
    expect(await display(SYSTEMS.snomed, '9014002')).toBe('Psoriasis');
  });

  test.each([
    [{ system: DOID }, 400, 'Parameters.parameter'],
    [{ code: 'DOID:1' }, 400, 'code'],
    [{ system: DOID, code: 'DOID:1', codes: 'x' }, 400, 'codes'],
    [{ system: DOID, code: 'DOID:77' }, 404, 'code'],
    [{ system: 'https://nobody.test', code: '1' }, 404, 'code'],
    [{ system: DOID, code: 'DOID:1', version: '1999' }, 404, 'code'],
    [{ system: DOID, code: 'DOID:1', date: '2020-01-01' }, 422, 'date'],
    [{ system: DOID, code: 'DOID:1', displayLanguage: 'fr' }, 422, 'displayLanguage'],
    [{ coding: `${DOID}|DOID:1` }, 400, 'coding'],
  ])('refuses %j with %i and the place', async (query, status, place) => {
    expect(refusal(await ask('/CodeSystem/$lookup', query))).toMatchObject({ status, expression: [place] });
  });
});

describe('$validate-code', () => {
  const result = async (path: string, query: Readonly<Record<string, string>>) => {
    const reply = await ask(path, query);
    return reply.status === 200 ? value(reply.body, 'result') : reply.status;
  };

  test.each([
    [{ url: DOID, code: 'DOID:1' }, true],
    [{ url: DOID, code: 'DOID:1', display: 'Nobody  Disease' }, true],
    [{ url: DOID, code: 'DOID:1', display: 'gout' }, false],
    [{ url: DOID, code: 'DOID:9' }, false],
    [{ url: `${OWN}/CodeSystem/phase`, code: 'PHASE9' }, false],
    [{ url: 'http://hl7.org/fhir/administrative-gender', code: 'male' }, true],
    // Of a system that is not all here, a code that is not known may still be one.
    [{ url: SYSTEMS.snomed, code: '1' }, 422],
    [{ url: 'https://nobody.test', code: '1' }, 404],
    [{ code: '1' }, 400],
  ])('in a code system: %j is %s', async (query, expected) => {
    expect(await result('/CodeSystem/$validate-code', query)).toBe(expected);
  });

  test.each([
    [{ url: `${OWN}/ValueSet/study-phase`, system: FHIR_PHASE, code: 'phase-1' }, true],
    [{ url: `${OWN}/ValueSet/study-phase`, system: FHIR_PHASE, code: 'PHASE1' }, false],
    [{ url: `${DOID}?fhir_vs=isa/DOID:1`, system: DOID, code: 'DOID:2' }, true],
    [{ url: `${DOID}?fhir_vs=isa/DOID:2`, system: DOID, code: 'DOID:1' }, false],
    [{ url: 'https://hospital.test/ward-set', system: 'https://hospital.test/wards', code: 'A2' }, false],
    [{ url: 'https://nobody.test/set', system: DOID, code: 'DOID:1' }, 404],
    [{ url: 'https://hospital.test/set', system: HOSPITAL, code: 'x' }, 422],
    [{ url: `${SYSTEMS.snomed}?fhir_vs=isa/195967001`, system: SYSTEMS.snomed, code: '9014002' }, 422],
    [{ url: `${OWN}/ValueSet/study-phase`, code: 'phase-1' }, 400],
  ])('in a value set: %j is %s', async (query, expected) => {
    expect(await result('/ValueSet/$validate-code', query)).toBe(expected);
  });

  test('takes one valid coding of a concept, and a stored set by its address', async () => {
    const coding = ['A2', 'A1'].map((code) => ({ system: 'https://hospital.test/wards', code }));
    const reply = await asked('/ValueSet/wards/$validate-code', {
      name: 'codeableConcept',
      valueCodeableConcept: { coding },
    });
    expect(reply.body.parameter).toEqual([
      { name: 'result', valueBoolean: true },
      { name: 'display', valueString: 'First' },
    ]);
  });
});

describe('$translate', () => {
  const matches = async (query: Readonly<Record<string, string>>) => {
    const { body } = await ask('/ConceptMap/$translate', query);
    return values(body.parameter, 'match').map((part) => {
      const [how] = values(part as readonly Part[], 'equivalence');
      const [coding] = values(part as readonly Part[], 'concept') as { system: string; code: string }[];
      return [how, coding?.code];
    });
  };

  test('goes by imported maps, both ways, with what the target is to the source', async () => {
    expect(await matches({ system: DOID, code: 'DOID:2' })).toEqual([
      ['equivalent', '1001'],
      ['wider', 'Z99'],
    ]);
    expect(await matches({ system: SYSTEMS.icd10cm, code: 'Z99', targetsystem: DOID })).toEqual([
      ['narrower', 'DOID:2'],
    ]);
  });

  test('goes by our maps, a stored one, and one that is sent', async () => {
    const phase = { system: `${OWN}/CodeSystem/phase`, code: 'PHASE1' };
    expect(await matches({ ...phase, url: `${OWN}/ConceptMap/phase` })).toEqual([['equivalent', 'phase-1']]);
    expect(await matches({ ...phase, targetsystem: FHIR_PHASE })).toEqual([['equivalent', 'phase-1']]);
    expect(await matches({ system: FHIR_PHASE, code: 'phase-1', reverse: 'true' })).toEqual([['equivalent', 'PHASE1']]);
    const ward = { system: 'https://hospital.test/wards', url: 'https://hospital.test/ward-map' };
    expect(await matches({ ...ward, code: 'A1' })).toEqual([['wider', 'DOID:1']]);
    const none = await ask('/ConceptMap/wards/$translate', { system: ward.system, code: 'B' });
    expect(value(none.body, 'result')).toBe(false);
    const sent = await asked(
      '/ConceptMap/$translate',
      { name: 'conceptMap', resource: STORED[2] },
      { name: 'coding', valueCoding: { system: DOID, code: 'DOID:1' } },
      { name: 'reverse', valueBoolean: true },
    );
    expect(values(value(sent.body, 'match') as readonly Part[], 'equivalence')).toEqual(['narrower']);
  });

  test.each([
    [{ system: LEXICON, code: 'no-such-thing' }, 404, 'code'],
    [{ system: LEXICON, code: 'asthma', url: 'https://nobody.test/map' }, 404, 'url'],
    [{ system: LEXICON, code: 'asthma', reverse: 'maybe' }, 400, 'reverse'],
    [{ code: 'asthma' }, 400, 'code'],
    [{ system: LEXICON, code: 'asthma', source: 'https://nobody.test/set' }, 422, 'source'],
  ])('refuses %j with %i and the place', async (query, status, place) => {
    expect(refusal(await ask('/ConceptMap/$translate', query))).toMatchObject({ status, expression: [place] });
  });

  test('leads back from each code that the lexicon or an import gives, the other way round', () => {
    const known = knownSystems(createLexicon(), reader);
    const turned: Record<string, string> = { wider: 'narrower', narrower: 'wider' };
    const leadsBack = (system: string, code: string): void => {
      for (const { coding, equivalence } of known.translations({ system, code })) {
        const back = known.translations(coding).find((one) => one.coding.system === system && one.coding.code === code);
        expect(back?.equivalence, `${code} ${coding.code}`).toBe(turned[equivalence] ?? equivalence);
      }
    };
    fc.assert(fc.property(fc.constantFrom(...lexiconCodes().concepts), ({ id }) => leadsBack(LEXICON, id)));
    for (const code of known.find(DOID)!.all()!) leadsBack(DOID, code);
    expect(known.translations({ system: SYSTEMS.snomed, code: '1002' })).toMatchObject([{ equivalence: 'wider' }]);
  });
});

describe('$expand', () => {
  const codes = ({ body }: { body: { expansion?: { contains?: { code: string }[] } } }): string[] =>
    (body.expansion?.contains ?? []).map(({ code }) => code);
  const expanded = (include: object, ...exclude: object[]) =>
    send('post', '/ValueSet/$expand', {
      resourceType: 'ValueSet',
      status: 'active',
      compose: { include: [include], ...(exclude.length > 0 && { exclude }) },
    });

  test('gives each value set of ours whole', async () => {
    for (const [id, count] of [
      ['study-phase', 8 + 8],
      ['overall-status', 14],
      ['lexicon', lexiconCodes().concepts.length],
    ] as const) {
      const url = `${OWN}/ValueSet/${id}`;
      expect(valueSet(url)).toBeDefined();
      const reply = await ask('/ValueSet/$expand', { url });
      expect(reply.status).toBe(200);
      expect([id, reply.body.expansion.total, codes(reply).length]).toEqual([id, count, count]);
      if (id !== 'lexicon') expect(oracleErrors(reply.body)).toEqual([]);
    }
  });

  test('gives a code and all below it for an implicit address', async () => {
    const reply = await ask('/ValueSet/$expand', { url: `${DOID}?fhir_vs=isa/DOID:1` });
    expect(codes(reply)).toEqual(['DOID:1', 'DOID:2', 'DOID:3']);
    expect(codes(await ask('/ValueSet/$expand', { url: `${DOID}?fhir_vs` }))).toHaveLength(4);
  });

  test('keeps to filter, offset and count, with the total of all pages', async () => {
    const url = `${LEXICON}?fhir_vs=isa/diabetes-mellitus`;
    const all = codes(await ask('/ValueSet/$expand', { url }));
    expect(all).toContain('type-2-diabetes-mellitus');
    const pages: string[] = [];
    for (let offset = 0; offset < all.length; offset += 4) {
      const page = await ask('/ValueSet/$expand', { url, offset: String(offset), count: '4' });
      expect(page.body.expansion).toMatchObject({ total: all.length, offset });
      pages.push(...codes(page));
    }
    expect(pages).toEqual(all);
    expect((await ask('/ValueSet/$expand', { url, count: '0' })).body.expansion.contains).toBeUndefined();
    const named = await ask('/ValueSet/$expand', { url, filter: 'TYPE 2' });
    expect(codes(named)).toContain('type-2-diabetes-mellitus');
    expect(codes(named)).not.toContain('diabetes-mellitus');
  });

  test('of an imported system, is the same set as the one that membership is asked of, page by page', async () => {
    const filter = (op: string, value: string) => [{ property: 'concept', op, value }];
    for (const include of [
      { system: DOID },
      { system: DOID, concept: [{ code: 'DOID:1' }, { code: 'DOID:3' }] },
      { system: DOID, filter: filter('is-a', 'DOID:1') },
      { system: DOID, filter: filter('descendent-of', 'DOID:4') },
    ]) {
      const resource = { resourceType: 'ValueSet', status: 'active', compose: { include: [include] } };
      const all = codes(await expanded(include));
      const pages: string[] = [];
      for (let offset = 0; offset < all.length; offset += 2) {
        const parameters = [
          { name: 'valueSet', resource },
          { name: 'offset', valueInteger: offset },
          { name: 'count', valueInteger: 2 },
        ];
        const page = await asked('/ValueSet/$expand', ...parameters);
        expect(page.body.expansion.total).toBe(all.length);
        pages.push(...codes(page));
      }
      expect(pages).toEqual(all);
      for (const code of ['DOID:1', 'DOID:2', 'DOID:3', 'DOID:4']) {
        const reply = await asked(
          '/ValueSet/$validate-code',
          { name: 'valueSet', resource },
          { name: 'coding', valueCoding: { system: DOID, code } },
        );
        expect([code, value(reply.body, 'result')]).toEqual([code, all.includes(code)]);
      }
    }
  });

  test('composes lists, filters, other sets and what is left out', async () => {
    const below = { system: DOID, filter: [{ property: 'concept', op: 'descendent-of', value: 'DOID:4' }] };
    expect(codes(await expanded(below))).toEqual(['DOID:1', 'DOID:2', 'DOID:3']);
    expect(codes(await expanded(below, { system: DOID, concept: [{ code: 'DOID:2' }] }))).toEqual(['DOID:1', 'DOID:3']);
    expect(codes(await expanded({ ...below, valueSet: [`${DOID}?fhir_vs=isa/DOID:3`] }))).toEqual(['DOID:3']);
    expect(codes(await expanded({ valueSet: ['https://hospital.test/ward-set'] }))).toEqual(['A', 'A1', 'B']);
    expect(codes(await expanded({ system: DOID, concept: [{ code: 'DOID:1' }, { code: 'DOID:0' }] }))).toEqual([
      'DOID:1',
    ]);
    expect(codes(await ask('/ValueSet/wards/$expand', {}))).toEqual(['A', 'A1', 'B']);
  });

  test('says what cannot be told, and where', async () => {
    const filter = (property: string, op: string, code: string) => [{ property, op, value: code }];
    const part = 'ValueSet.compose.include[0]';
    for (const [include, place] of [
      [{ system: SYSTEMS.snomed, filter: filter('concept', 'is-a', '195967001') }, `${part}.filter[0]`],
      [{ system: DOID, filter: filter('concept', 'is-a', 'DOID:77') }, `${part}.filter[0]`],
      [{ system: DOID, filter: filter('display', 'regex', '(a+)+') }, `${part}.filter[0]`],
      [{ system: SYSTEMS.snomed }, part],
      [{ system: 'https://nobody.test' }, part],
    ] as const)
      expect(refusal(await expanded(include)), place).toMatchObject({ status: 422, expression: [place] });
    const imported = await ask('/ValueSet/$expand', { url: 'https://hospital.test/set' });
    expect(refusal(imported)).toMatchObject({ status: 422, expression: ['url'] });
    expect(refusal(await ask('/ValueSet/$expand', {}))).toMatchObject({ status: 400 });
    expect(refusal(await ask('/ValueSet/$expand', { url: `${DOID}?fhir_vs`, count: '-1' }))).toMatchObject({
      status: 400,
      expression: ['count'],
    });
  });

  test('refuses a set that is too large but for its first pages, and one that contains itself', async () => {
    const concepts = Array.from({ length: 20_001 }, (_, at) => ({ code: `c${at}` }));
    const large = await expanded({ system: 'https://nobody.test/many', concept: concepts });
    expect(refusal(large)).toMatchObject({ status: 400, code: 'too-costly' });
    const many = (offset: number, count: number) =>
      asked(
        '/ValueSet/$expand',
        {
          name: 'valueSet',
          resource: {
            resourceType: 'ValueSet',
            status: 'active',
            compose: { include: [{ system: 'https://nobody.test/many', concept: concepts }] },
          },
        },
        { name: 'offset', valueInteger: offset },
        { name: 'count', valueInteger: count },
      );
    const page = await many(19_998, 2);
    expect(codes(page)).toEqual(['c19998', 'c19999']);
    expect(page.body.expansion.total).toBeUndefined();
    expect(refusal(await many(19_999, 2))).toMatchObject({ status: 400, code: 'too-costly' });
    const url = 'https://hospital.test/circle';
    await send('put', '/ValueSet/circle', {
      resourceType: 'ValueSet',
      id: 'circle',
      url,
      status: 'active',
      compose: { include: [{ valueSet: [url] }] },
    });
    expect(refusal(await ask('/ValueSet/$expand', { url }))).toMatchObject({ status: 422 });
  });
});

test('inputs are those of the published definitions', () => {
  const definitions = dirname(createRequire(import.meta.url).resolve('hl7.fhir.r4.examples/package.json'));
  for (const [id, inputs] of Object.entries(R4_INPUTS)) {
    const text = readFileSync(join(definitions, `OperationDefinition-${id}.json`), 'utf8');
    const published = (JSON.parse(text) as OperationDefinition).parameter?.filter(({ use }) => use === 'in') ?? [];
    const named = published.map(({ name, max, type }) => `${name}${max === '*' ? '*' : ''}${type ? `:${type}` : ''}`);
    expect(inputs.split(' ').sort(), id).toEqual(named.sort());
  }
});
