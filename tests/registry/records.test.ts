import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, type ReadResult, readRecords } from '../../src/registry/records.ts';

const record = (nctId: string): object => ({
  protocolSection: { identificationModule: { nctId, briefTitle: 'Soup, hot' } },
});
const json = (nctId: string): string => JSON.stringify(record(nctId));
const A = 'NCT00000001';
const B = 'NCT00000002';
const C = 'NCT00000003';

async function read(source: string | AsyncIterable<string>, from: ReadOptions['from'] = 'auto') {
  const results: ReadResult[] = [];
  for await (const result of readRecords(source, { from, input: 'here.json' })) results.push(result);
  return results;
}
/** `line:id` of a trial, `line!` of a problem. */
const brief = (results: readonly ReadResult[]): string[] =>
  results.map((result) => ('trial' in result ? `${result.line}:${result.trial.nctId}` : `${result.line}!`));

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('The trials of an input', () => {
  it.each([
    ['one object', json(A), [`1:${A}`]],
    ['one object over several lines', JSON.stringify(record(A), null, 2), [`1:${A}`]],
    ['an array', `[${json(A)},${json(B)}]`, [`1:${A}`, `1:${B}`]],
    ['an array over several lines', `[\n${json(A)},\n\n${json(B)}\n]\n`, [`2:${A}`, `4:${B}`]],
    ['an empty array', '[]', []],
    [
      'the answer to a search',
      `{"totalCount": 2, "studies":[\n${json(A)},\n${json(B)}\n], "nextPageToken": "x"}`,
      [`2:${A}`, `3:${B}`],
    ],
    ['a record a line', `${json(A)}\n\n${json(B)}\n`, [`1:${A}`, `3:${B}`]],
    [
      'a record a line, with carriage returns and a byte order mark',
      `\ufeff${json(A)}\r\n${json(B)}\r\n`,
      [`1:${A}`, `2:${B}`],
    ],
    ['an array a line', `[${json(A)}]\n[${json(B)},${json(C)}]`, [`1:${A}`, `2:${B}`, `2:${C}`]],
    [
      'objects over several lines, one after the other',
      `${JSON.stringify(record(A), null, 1)}\n${JSON.stringify(record(B), null, 1)}`,
      [`1:${A}`, `9:${B}`],
    ],
    ['lines, the first of which is broken', `{"protocolSection":\n${json(B)}`, ['1!', `2:${B}`]],
    ['lines, one of which is broken', `${json(A)}\n{"a"\n${json(C)}`, [`1:${A}`, '2!', `3:${C}`]],
    ['an array with a broken element', `[${json(A)},\n{"a": tru},\n${json(C)}]`, [`1:${A}`, '2!', `3:${C}`]],
    ['an array that does not end', `[${json(A)},\n${json(B)}`, [`1:${A}`, `2:${B}`, '2!']],
    ['a search answer without studies', '{"totalCount": 0, "x": {}}', ['1!']],
    [
      'records without what a record needs',
      `${json(A)}\n{"protocolSection":{}}\n3\n${json(B)}`,
      [`1:${A}`, '2!', '3!', `4:${B}`],
    ],
    [
      'a record after a byte order mark and empty lines',
      `\ufeff\n \r\n\n  ${json(A)}\n${json(B)}`,
      [`4:${A}`, `5:${B}`],
    ],
    ['nothing', ' \n\n', ['1!']],
  ])('are read from %s', async (_, text, expected) => {
    expect(brief(await read(text))).toEqual(expected);
    expect(brief(await read(inPieces(text, 7)))).toEqual(expected);
  });

  it('are read from a page', async () => {
    const page = readFileSync(join(import.meta.dirname, '../cases/pages/labelled.txt'), 'utf8');
    expect(brief(await read(page))).toEqual(['1:NCT00000456']);
    expect(brief(await read(inPieces(page.replaceAll('\n', '\r\n'), 100), 'page'))).toEqual(['1:NCT00000456']);
  });

  it('come as the lines come, without waiting for the end', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given++;
        yield `${json(A)}\n`;
      }
    }
    for await (const result of readRecords(endless(), { from: 'auto', input: '-' })) {
      if (result.line === 3) break;
    }
    expect(given).toBeLessThan(6);
  });
});

describe('A problem', () => {
  it('names the input, the line, the place and what is wrong there', async () => {
    const results = await read(
      `${json(A)}\n${JSON.stringify({ protocolSection: { identificationModule: { nctId: 5 } } })}`,
    );
    expect(results[1]).toEqual({
      line: 2,
      problem: {
        input: 'here.json',
        line: 2,
        expression: 'protocolSection.identificationModule.nctId',
        message: expect.stringContaining('expected string'),
      },
    });
  });

  it.each(['sectioned', 'labelled'])(
    'are none where a %s page is cut: one problem, with the place, whatever the place',
    async (name) => {
      const page = readFileSync(join(import.meta.dirname, `../cases/pages/${name}.txt`), 'utf8');
      const end = Math.max(page.indexOf('Identifier Source: org_study_id'), page.indexOf('The content provided on'));
      for (let kept = 20; kept < end; kept += 31) {
        const results = await read(page.slice(0, kept), 'page');
        expect(brief(results), page.slice(0, kept).slice(-40)).toEqual([expect.stringMatching(/^\d+!$/)]);
        expect(results).toEqual([
          expect.objectContaining({
            problem: expect.objectContaining({ expression: expect.stringMatching(/^line \d+$/) }),
          }),
        ]);
      }
    },
  );

  it('are none where the part with the criteria is missing from the middle of a page', async () => {
    const page = readFileSync(join(import.meta.dirname, '../cases/pages/sectioned.txt'), 'utf8');
    const without = page.slice(0, page.indexOf('Eligibility Criteria')) + page.slice(page.indexOf('\nSponsors'));
    expect(await read(without)).toEqual([
      expect.objectContaining({
        problem: expect.objectContaining({ message: expect.stringContaining('Eligibility Criteria') }),
      }),
    ]);
  });

  it('is what a page is, where records are asked for, and a record, where a page is', async () => {
    expect(brief(await read('Study of soup', 'ctgov'))).toEqual(['1!']);
    expect(brief(await read(json(A), 'page'))).toEqual(['1!']);
  });
});
