import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { rowsOfKinds } from '../../src/terminology/lexicon-kinds.ts';
import { readTable } from '../../src/terminology/lexicon-table.ts';

const LISTS = `
:
*Operation = surgical operation [M:D013514]; Bath
operation bath:
Éclair stitch = cream = ?ES
  [S:80146002 R:1191]; Bath's rinse
`;

describe('lists of names by what they are kinds of', () => {
  const entries = readTable({ kind: 'procedure', rows: rowsOfKinds(LISTS) });

  it('give each name an entry with its id, other names, parents, codes and mark', () => {
    expect(entries.map(({ concept }) => [concept.id, concept.name, concept.synonyms, concept.parents])).toEqual([
      ['operation', 'Operation', ['surgical operation'], []],
      ['bath', 'Bath', [], []],
      ['eclair-stitch', 'Éclair stitch', ['cream', 'ES'], ['operation', 'bath']],
      ['baths-rinse', "Bath's rinse", [], ['operation', 'bath']],
    ]);
    expect(entries.map(({ charted }) => charted)).toEqual([true, undefined, undefined, undefined]);
    expect(entries[2]?.ambiguous).toEqual(['ES']);
    expect(entries[2]?.concept.codes.map(({ code }) => code)).toEqual(['80146002', '1191']);
  });

  it('name the source of each code by its system', () => {
    expect(rowsOfKinds(LISTS).split('\n')[2]).toMatch(/\| {2}\| SNOMED CT IPS 2022, RxNorm 2025$/);
  });

  it('resolve to one entry for all of its names', () => {
    const lexicon = createLexicon([{ kind: 'procedure', rows: rowsOfKinds(LISTS) }]);
    expect(lexicon.resolve('surgical operations')?.concept.id).toBe('operation');
    expect(lexicon.withAncestors(['eclair-stitch'])).toEqual(['eclair-stitch', 'operation', 'bath']);
  });
});
