import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/eligibility/criterion.ts';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import { compact, residueWords } from './compact.ts';

interface Case {
  readonly text: string;
  readonly section: Section;
  readonly tree: string;
  readonly residue?: readonly string[];
}

const casesIn = (folder: string): readonly Case[] =>
  readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[]);
const lexicon = createLexicon();

describe.each([
  ['A list is read as what its members and its joining words ask for', 'lists'],
  ['An amount is read as what it is of, how often and by which scale', 'measured'],
])('%s', (_title, folder) => {
  it.each(
    casesIn(join(import.meta.dirname, '../../cases', folder)).map(
      (one) => [`${one.section}: ${one.text}`, one] as const,
    ),
  )('%s', (_, { text, section, tree, residue }) => {
    const criteria = readCriteria({ id: 'x', text, section }, lexicon);
    expect(criteria.map(({ ast }) => compact(ast)).join(' ; ')).toBe(tree);
    expect(criteria.flatMap((criterion) => residueWords(criterion, text))).toEqual(residue ?? []);
    expect(checkCriteria(criteria, text)).toEqual([]);
  });
});
