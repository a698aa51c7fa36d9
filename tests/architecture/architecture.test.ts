import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importCycles, importsOf, sourceFiles } from './imports.ts';
import { DOORS, FLOWS, MAX_LINES, MAY_IMPORT, MEDIAN_LINES, PACKAGE_HOME, STRANGERS } from './source-map.ts';

const ROOT = resolve(import.meta.dirname, '../../src');
const files = sourceFiles(ROOT);
const imports = files.flatMap((file) => importsOf(ROOT, file));
const top = (name: string): string => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '');
const show = (edge: Import): string => `${edge.from}:${edge.line} -> ${edge.to}`;

describe('the source keeps to its map', () => {
  test('there is source to check', () => expect(files.length).toBeGreaterThan(50));

  test('every top folder has its place in the map', () => {
    expect(
      [...new Set(files.map((file) => top(file.name)))].filter((name) => name !== '' && !(name in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('folders import only what stands above them', () => {
    const wrong = imports.filter(
      (edge) =>
        edge.local &&
        top(edge.from) !== '' &&
        top(edge.to) !== top(edge.from) &&
        !MAY_IMPORT[top(edge.from)]?.includes(top(edge.to)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test.each(Object.entries(FLOWS))('the folders of %s import only those before them', (part, order) => {
    const place = (name: string): number => order.indexOf(name.slice(part.length + 1).split('/')[0]!);
    const inside = (name: string): boolean => name.startsWith(`${part}/`) && name.slice(part.length + 1).includes('/');
    expect(files.filter((file) => inside(file.name) && place(file.name) < 0).map((file) => file.name)).toEqual([]);
    const wrong = imports.filter(
      (edge) =>
        edge.local &&
        inside(edge.from) &&
        edge.to.startsWith(`${part}/`) &&
        (!inside(edge.to) || place(edge.to) > place(edge.from)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test.each(STRANGERS)('%s and %s do not import each other', (a, b) => {
    const wrong = imports.filter(
      (edge) =>
        edge.local &&
        ((edge.from.startsWith(`${a}/`) && edge.to.startsWith(`${b}/`)) ||
          (edge.from.startsWith(`${b}/`) && edge.to.startsWith(`${a}/`))),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('a storage engine is picked in engine.ts alone', () => {
    const wrong = imports.filter(
      (edge) =>
        edge.local &&
        /^store\/(sqlite|postgres|memory)\//.test(edge.to) &&
        top(edge.from) !== 'store' &&
        edge.from !== 'engine.ts',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('packages stay in the folders that own them', () => {
    const wrong = imports.filter(
      (edge) =>
        !edge.local &&
        PACKAGE_HOME[edge.to] !== undefined &&
        !PACKAGE_HOME[edge.to]!.some((home) => edge.from.startsWith(home)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test.each(DOORS)('$what is reached only through $door', ({ pattern, door }) => {
    expect(files.filter((file) => file.name !== door && pattern.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  test('no import cycles, type imports included', () => expect(importCycles(imports)).toEqual([]));

  test(`no file is longer than ${MAX_LINES} lines, and half of them are under ${MEDIAN_LINES}`, () => {
    const lengths = files.map((file) => ({ name: file.name, lines: file.text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(MEDIAN_LINES);
  });
});

describe('the check itself', () => {
  test('sees type imports, re-exports and dynamic imports', () => {
    const file = {
      name: 'x.ts',
      text: "import type { A } from 'p1';\nexport { b } from 'p2';\nconst c = import('p3');\ntype D = import('p4').D;\n",
    };
    expect(importsOf(ROOT, file).map((edge) => `${edge.line} ${edge.to}`)).toEqual(['1 p1', '2 p2', '3 p3', '4 p4']);
  });

  test('finds a cycle', () => {
    const edge = (from: string, to: string): Import => ({ from, to, line: 1, local: true });
    expect(importCycles([edge('a.ts', 'b.ts'), edge('b.ts', 'c.ts'), edge('c.ts', 'a.ts')])).toEqual([
      'a.ts -> b.ts -> c.ts -> a.ts',
    ]);
  });
});
