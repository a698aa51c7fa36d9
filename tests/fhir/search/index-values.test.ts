import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isResourceType } from '../../../src/fhir/definitions/definitions.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { msRange } from '../../../src/fhir/search/date-range.ts';
import { boxesAround, metresBetween } from '../../../src/fhir/search/distance.ts';
import { compareText, foldText } from '../../../src/fhir/search/fold.ts';
import { indexValues } from '../../../src/fhir/search/index-values.ts';
import { metresIn } from '../../../src/fhir/search/length-units.table.ts';

const valuesOf = (resource: object, param: string): unknown[] =>
  indexValues(resource as AnyResource)
    .filter((value) => value.param === param)
    .map(({ param: _, ...value }) => value);

describe('index values', () => {
  test('every published R4 example is indexed, each value once and of the kind its parameter says', () => {
    const folder = join(import.meta.dirname, '../../../node_modules/hl7.fhir.r4.examples');
    const definitions =
      /^(StructureDefinition|ValueSet|CodeSystem|SearchParameter|ConceptMap|NamingSystem|OperationDefinition)-/;
    let resources = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && !definitions.test(name))) {
      const resource = JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnyResource;
      if (!isResourceType(resource.resourceType)) continue;
      resources++;
      const values = indexValues(resource);
      expect(new Set(values.map((value) => JSON.stringify(value, Object.keys(value).sort()))).size, file).toBe(
        values.length,
      );
      for (const value of values) {
        if (value.kind === 'date' || value.kind === 'quantity') expect(value.low, file).toBeLessThanOrEqual(value.high);
      }
    }
    expect(resources).toBeGreaterThan(700);
  });

  test('periods, timings and partial dates are ranges of milliseconds', () => {
    const { low, high } = msRange('2020-02')!;
    expect(valuesOf({ resourceType: 'ResearchStudy', period: { start: '2020-02', end: '2020-02' } }, 'date')).toEqual([
      { kind: 'date', low, high },
    ]);
    expect(valuesOf({ resourceType: 'ResearchStudy', period: { start: '2020-02' } }, 'date')).toEqual([
      { kind: 'date', low, high: 8.64e15 },
    ]);
    expect(
      valuesOf({ resourceType: 'Observation', effectiveTiming: { event: ['2020-03-01', '2020-02'] } }, 'date'),
    ).toEqual([{ kind: 'date', low, high: msRange('2020-03-01')!.high }]);
    expect(valuesOf({ resourceType: 'ResearchStudy', period: { start: 'soon' } }, 'date')).toEqual([]);
  });

  test('a composite keeps together what stands in one element', () => {
    const of = (code: string, value: number) => ({ code: { coding: [{ code }] }, valueQuantity: { value } });
    const found = indexValues({
      resourceType: 'Observation',
      component: [of('a', 1), of('b', 2), { code: { coding: [{ code: 'c' }] } }],
    } as AnyResource)
      .filter(({ param }) => param.startsWith('component-code-value-quantity'))
      .map(({ param, group }) => `${param} ${group}`);
    expect(found).toEqual([
      'component-code-value-quantity$0 0',
      'component-code-value-quantity$1 0',
      'component-code-value-quantity$0 1',
      'component-code-value-quantity$1 1',
    ]);
  });

  test('references are local, remote or by identifier; contained ones are no way to be found', () => {
    const site = [
      { reference: 'Location/1/_history/3' },
      { reference: 'http://x.test/Location/2' },
      { reference: '#c' },
      { identifier: { system: 's', value: 'V' } },
    ];
    const resource = { resourceType: 'ResearchStudy', site };
    expect(valuesOf(resource, 'site')).toEqual([
      { kind: 'reference', type: 'Location', id: '1' },
      { kind: 'uri', value: 'http://x.test/Location/2' },
    ]);
    expect(valuesOf(resource, 'site:identifier')).toEqual([{ kind: 'token', system: 's', code: 'v' }]);
  });

  test('a resource with thousands of values is indexed whole', () => {
    const site = Array.from({ length: 20_000 }, (_, i) => ({ reference: `Location/${i}` }));
    expect(valuesOf({ resourceType: 'ResearchStudy', site }, 'site')).toHaveLength(20_000);
  });
});

describe('dates', () => {
  test.each([
    ['2020', '2020-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
    ['2020-02', '2020-02-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['2020-02-29', '2020-02-29T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['2020-02-29T10:00+02:00', '2020-02-29T08:00:00.000Z', '2020-02-29T08:00:59.999Z'],
    ['2020-02-29T10:00:05Z', '2020-02-29T10:00:05.000Z', '2020-02-29T10:00:05.999Z'],
    ['2020-02-29T10:00:05.1-05:00', '2020-02-29T15:00:05.100Z', '2020-02-29T15:00:05.199Z'],
    ['2020-02-29T10:00:05.123456Z', '2020-02-29T10:00:05.123Z', '2020-02-29T10:00:05.123Z'],
    ['0001', '0001-01-01T00:00:00.000Z', '0001-12-31T23:59:59.999Z'],
  ])('%s spans %s to %s', (text, low, high) => {
    const range = msRange(text)!;
    expect([new Date(range.low).toISOString(), new Date(range.high).toISOString()]).toEqual([low, high]);
  });

  test.each([
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-02-29T24:00:00Z',
    '2020-02-29T10:61:00Z',
    '20',
    '2020-2-1',
    '2020-02-29T10:00:00+15:00',
    ' 2020',
    '',
  ])('"%s" is no date', (text) => {
    expect(msRange(text)).toBeUndefined();
  });
});

describe('distances and texts', () => {
  test('known distances come out, across the date line and at the poles', () => {
    expect(metresBetween(47.5596, 7.5886, 47.3769, 8.5417) / 1000).toBeCloseTo(74.5, 0);
    expect(metresBetween(0, 179.5, 0, -179.5) / 1000).toBeCloseTo(111.2, 0);
    expect(metresBetween(90, 0, -90, 50) / 1000).toBeCloseTo(20015, 0);
  });

  test('every point within reach lies in a box', () => {
    for (const [latitude, longitude] of [
      [0, 0],
      [60, 179],
      [-60, -179.9],
      [89.9, 10],
      [-45, 120],
    ] as const) {
      for (const metres of [1, 1000, 500_000, 9e6, 2e7]) {
        const boxes = boxesAround(latitude, longitude, metres);
        for (let lat = -90; lat <= 90; lat += 5) {
          for (let lon = -180; lon <= 180; lon += 5) {
            if (metresBetween(latitude, longitude, lat, lon) > metres) continue;
            expect(
              boxes.some((box) => lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east),
            ).toBe(true);
          }
        }
      }
    }
  });

  test.each([
    ['m', 1],
    ['km', 1000],
    ['cm', 0.01],
    ['[mi_i]', 1609.344],
    ['[nmi_i]', 1852],
    ['[ft_i]', 0.3048],
    ['Mpc', 3.085678e22],
    ['dam', 10],
    ['[mi_us]', 1609.3472186944375],
    ['mi', 1609.344],
  ])('there are %s = %d metres', (unit, metres) => {
    expect(metresIn(unit)! / metres).toBeCloseTo(1, 6);
  });

  test.each(['kg', 's', 'x', '', 'k', 'kmi', 'constructor', '__proto__'])('%s is no unit of length', (unit) => {
    expect(metresIn(unit)).toBeUndefined();
  });

  test('texts are folded, and ordered as their bytes are', () => {
    expect(foldText('  Ångström\n\tÉLAN ')).toBe('angstrom elan');
    const texts = ['a', 'ab', 'é', '\u{1F600}', '\uFB01', '', 'Z', '\uE000'];
    expect(texts.toSorted(compareText)).toEqual(
      texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });
});
