import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/eligibility/criterion.ts';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { compact, residueWords } from './compact.ts';

const cases = <T>(name: string): T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../cases/statements', name), 'utf8')) as T[];
const lexicon = createLexicon();

describe('What a whole text asks for, by its layout', () => {
  it.each(cases<{ title: string; text: string; trees: string[] }>('readings.json'))('$title', ({ text, trees }) => {
    const criteria = readCriteria({ id: 'x', text }, lexicon);
    const asked = criteria.filter(({ parent }) => parent === undefined);
    expect(asked.map(({ section, ast }) => `${section}: ${compact(ast)}`)).toEqual(trees);
    expect(checkCriteria(criteria, text)).toEqual([]);
  });
});

describe('What several sentences of one criterion ask for', () => {
  const all = cases<{ text: string; section: Section; tree: string; residue?: string[] }>('sentences.json');
  it.each(all)('$section: $text', ({ text, section, tree, residue }) => {
    const criteria = readCriteria({ id: 'x', text, section }, lexicon);
    expect(criteria.map(({ ast }) => compact(ast)).join(' ; ')).toBe(tree);
    expect(criteria.flatMap((criterion) => residueWords(criterion, text))).toEqual(residue ?? []);
  });
});
