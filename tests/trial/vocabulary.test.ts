import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/trial/vocabulary.ts';

const lists = Object.entries(vocabulary).flatMap(([name, codes]): [string, readonly string[]][] =>
  Array.isArray(codes) ? [[name, codes as readonly string[]]] : [],
);

describe('The vocabulary', () => {
  it.each(lists)('%s has each code once, in capitals', (_, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
  });

  it('has a label for each type of intervention, each different', () => {
    const labels = vocabulary.INTERVENTION_TYPE_LABELS;
    expect(Object.keys(labels).sort()).toEqual([...vocabulary.INTERVENTION_TYPES].sort());
    expect(new Set(Object.values(labels)).size).toBe(11);
  });

  it('has every status that a site can have among those of a study', () => {
    expect(vocabulary.STATUSES).toEqual(expect.arrayContaining([...vocabulary.SITE_STATUSES]));
  });
});
