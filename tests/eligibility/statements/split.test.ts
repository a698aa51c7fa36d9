import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/eligibility/criterion.ts';
import { marksOf } from '../../../src/eligibility/reading/statements/list-mark.ts';
import { type Statement, splitStatements } from '../../../src/eligibility/reading/statements/split.ts';
import { readable } from '../../../src/eligibility/reading/statements/unescape.ts';
import { corpusLines, corpusText, describeCorpus } from '../../corpus.ts';

const cases = <T>(name: string): T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../cases/statements', name), 'utf8')) as T[];

type Expected = Omit<Statement, 'span'>;

describe('A whole eligibility text', () => {
  it.each(cases<{ title: string; text: string; expect: Expected[] }>('whole-texts.json'))('$title', (one) => {
    const statements = splitStatements(one.text);
    expect(statements.map(({ span: _, ...rest }) => rest)).toEqual(one.expect);
    for (const { span, text } of statements) expect(readable(one.text, span).text).toBe(text);
  });
});

describe('One criterion of a given list', () => {
  it.each(cases<{ title: string; section: Section; text: string; expect: string[] }>('single-lines.json'))(
    '$title',
    (one) => {
      const statements = splitStatements(one.text, one.section);
      expect(statements.map((statement) => statement.text)).toEqual(one.expect);
      for (const statement of statements) expect(statement.section).toBe(one.section);
    },
  );
});

/** What no statement holds: white space, list marks, and lines that are headings. */
function leftOver(text: string, statements: readonly Statement[]): string[] {
  let at = 0;
  const gaps: string[] = [];
  for (const { span } of statements) {
    expect(span[0]).toBeGreaterThanOrEqual(at);
    expect(span[1]).toBeGreaterThan(span[0]);
    gaps.push(text.slice(at, span[0]));
    at = span[1];
  }
  gaps.push(text.slice(at));
  return gaps
    .flatMap((gap) => gap.split(/[\r\n\u2028\u2029]/))
    .map((line) => line.trim())
    .map((line) => line.slice(marksOf(`${line} `).reduce((sum, mark) => sum + mark.length, 0)).trim())
    .filter((line) => line !== '');
}

const WORDS = fc.constantFrom(
  'hat',
  'Cap',
  '\\>',
  '18',
  'years',
  'Patients',
  'with',
  'art.',
  '(',
  ')',
  '≥',
  'or',
  'No.',
  'é',
  '😀',
  ',',
  'criteria',
  'Inclusion',
);
const LINE = fc.tuple(
  fc.constantFrom('', '  ', '\t'),
  fc.constantFrom('', '* ', '- ', '• - ', '1. ', 'a) ', '(2) ', '\\* '),
  fc.array(WORDS, { maxLength: 8 }),
);
const TEXT = fc
  .array(LINE, { maxLength: 12 })
  .chain((lines) =>
    fc
      .constantFrom('\n', '\r\n', '\n\n')
      .map((end) => lines.map(([indent, mark, words]) => `${indent}${mark}${words.join(' ')}`).join(end)),
  );

describe('Every text', () => {
  it('has each of its characters in one statement, but for white space, marks and headings', () => {
    fc.assert(
      fc.property(TEXT, fc.constantFrom(undefined, 'inclusion' as const), (text, section) => {
        const left = leftOver(text, splitStatements(text, section));
        for (const line of left) {
          if (section) expect.unreachable(`lost: ${line}`);
          else expect(line, `lost from ${JSON.stringify(text)}`).toMatch(/criteria|inclusion/i);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has parents before their children, in the same list', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const statements = splitStatements(text);
        for (const [index, { parent, section }] of statements.entries()) {
          if (parent === undefined) continue;
          expect(parent).toBeLessThan(index);
          expect(statements[parent]!.section).toBe(section);
        }
      }),
    );
  });

  it('is split in time that grows with its length, however hostile', () => {
    const pieces = [
      '* ',
      '\\',
      ' - A b c ',
      '(',
      'Inclusion Criteria ',
      '1. ',
      '\n ',
      ' ',
      '. A',
      'a:\n',
      '• ',
      '&lt',
      "'",
      'Patients with ',
      '1. A 2. A 3. ',
      'x\n* ',
    ];
    for (const piece of pieces) {
      const text = `* x${piece.repeat(60_000 / piece.length)}`;
      for (const { span } of [...splitStatements(text), ...splitStatements(text, 'exclusion')])
        expect(span[1], JSON.stringify(piece)).toBeLessThanOrEqual(text.length);
    }
  });
});

describeCorpus('The criteria of the two registry pages', () => {
  interface Gold {
    readonly inclusion: readonly { readonly text: string }[];
    readonly exclusion: readonly { readonly text: string }[];
  }
  it.each([
    ['NCT07110662', 14],
    ['NCT04711200', 19],
  ])('of %s are all found, and nothing else', (nct, count) => {
    const gold = JSON.parse(corpusText(`pages/gold/${nct}.criteria.json`)) as Gold;
    const record = JSON.parse(corpusText(`pages/gold/${nct}.json`));
    const page = corpusText(`pages/${nct}.txt`);
    const start = page.search(/^Inclusion Criteria:?$/m);
    const expected = (['inclusion', 'exclusion'] as const).flatMap((section) =>
      gold[section].map(({ text }) => ({ section, text })),
    );
    expect(expected).toHaveLength(count);
    for (const text of [
      record.protocolSection.eligibilityModule.eligibilityCriteria,
      page.slice(start, start + page.slice(start).search(/^(?:Trial Details|Minimum Eligible Age)$/m)),
    ]) {
      expect(splitStatements(text).map(({ section, text: one }) => ({ section, text: one }))).toEqual(expected);
    }
  });
});

describeCorpus('The eligibility texts of the development records', () => {
  interface Study {
    readonly protocolSection: { readonly eligibilityModule?: { readonly eligibilityCriteria?: string } };
  }
  const texts = (): string[] =>
    corpusLines<Study>('ctgov/dev.ndjson.gz').flatMap(
      (study) => study.protocolSection.eligibilityModule?.eligibilityCriteria ?? [],
    );

  it('lose no character but headings, and keep at least 98.5 % of their marked lines as they are', () => {
    let marked = 0;
    let exact = 0;
    const headings: string[] = [];
    for (const text of texts()) {
      const statements = splitStatements(text);
      headings.push(...leftOver(text, statements));
      const found = new Set(statements.map(({ span }) => text.slice(...span)));
      for (const match of text.matchAll(/^\s*(?:\*|\d+\.)[ \t]+(\S.*)$/gm)) {
        marked++;
        if (found.has(match[1]!.trim())) exact++;
      }
    }
    expect(marked).toBeGreaterThan(13_000);
    expect(exact / marked).toBeGreaterThan(0.985);
    const other = headings.filter(
      (line) =>
        !/criteria|citeria|inclusion|exclusion|eligible|:$|\b(?:group|cohort|part|controls?)\b|^(?:none|nil|n\/a|not specified|not applicable)\.?$/i.test(
          line,
        ),
    );
    expect(new Set(other).size, [...new Set(other)].join(' | ')).toBeLessThan(18);
  });
});
