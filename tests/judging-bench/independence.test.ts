import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../architecture/imports.ts';

const BENCH = resolve(import.meta.dirname, '../bench/judging');
const files = sourceFiles(BENCH);

describe('the bench knows nothing of what it measures', () => {
  it('there is a bench to check', () => expect(files.length).toBeGreaterThan(20));

  it('imports nothing but its own files; the run alone takes the public face', () => {
    const outside = files.flatMap((file) =>
      importsOf(BENCH, file)
        .filter(({ to, local }) => (local ? to.startsWith('..') : true))
        .map(({ to }) => `${file.name} -> ${to}`),
    );
    const face = join('..', '..', '..', 'src', 'index.ts');
    expect(outside).toEqual(['run.ts -> node:util', `run.ts -> ${face}`].toSorted((a, b) => (a < b ? 1 : -1)));
  });
});
