import { describe, expect, it } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { toBundles } from '../../src/mapping/transaction.ts';
import { isHtml, visibleLines } from '../../src/registry/page/html/visible-lines.ts';
import { trialFromPage } from '../../src/registry/page/trial.ts';
import { type ReadOptions, type ReadResult, readRecords } from '../../src/registry/records.ts';
import cases from '../cases/pages/visible-lines.json' with { type: 'json' };
import { own } from './own-page.ts';

async function read(text: string, from: ReadOptions['from']): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readRecords(text, { from, input: 'page.html' })) results.push(result);
  return results;
}

describe('The text that a browser shows', () => {
  it.each(cases)('$title', ({ html, lines }) => {
    expect(visibleLines(html).map((line) => line.text)).toEqual(lines);
  });

  it('has the lines of the source', () => {
    expect(visibleLines('<p>a\n</p>\n<p\nid="x">b<br>\nc')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: '' },
      { number: 4, text: 'b' },
      { number: 5, text: 'c' },
    ]);
  });

  it.each([
    ['<!DOCTYPE html><p>', true],
    ['\ufeff\n <!-- x --><p>', true],
    ['<p>x', true],
    ['<?xml version="1.0"?>', true],
    ['<html lang="en">', true],
    ['< 18 years of age', false],
    ['<18 years', false],
    ['A study of <b>', false],
  ])('is looked for where a text is markup: %s', (text, expected) => expect(isHtml(text)).toBe(expected));
});

describe.each(['sectioned', 'labelled'])('A %s page in HTML', (name) => {
  it('is read to exactly what it shows', () => {
    expect(trialFromPage(own(`${name}.html`)).record).toEqual(JSON.parse(own(`${name}-html.json`)));
  });

  it.each(['auto', 'page'] as const)(
    'is an input (%s), after a byte order mark and with any line ends',
    async (from) => {
      const text = `\ufeff${own(`${name}.html`).replaceAll('\n', '\r\n')}`;
      const results = await read(text, from);
      expect(results).toEqual([
        expect.objectContaining({ trial: expect.objectContaining({ remarks: expect.anything() }) }),
      ]);
    },
  );

  it('has one problem where it is cut, whatever the place', async () => {
    const page = own(`${name}.html`);
    const end = Math.max(page.indexOf('org_study_id'), page.indexOf('<p>The content provided'));
    for (let kept = 30; kept < end; kept += 97) {
      const results = await read(page.slice(0, kept), 'page');
      expect(results).toEqual([
        { line: 1, problem: expect.objectContaining({ expression: expect.stringMatching(/^line \d+$/) }) },
      ]);
    }
  });
});

describe('Text that looks like markup', () => {
  const attack = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  const page = own('labelled.html').replace(
    'Oat Drink Against Night Hunger',
    attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  const trial = trialFromPage(page);
  const resources = toBundles(trial, [], { ids: 'literal' }).flatMap((bundle) =>
    (bundle.entry ?? []).map((entry) => entry.resource!),
  );

  it('is the title, letter by letter', () => {
    expect(trial.record.protocolSection.identificationModule.briefTitle).toBe(attack);
    expect(resources.find((resource) => resource.resourceType === 'ResearchStudy')?.title).toBe(attack);
  });

  it('is escaped in every narrative, and all that is made of it passes the check', () => {
    for (const resource of resources) {
      const narrative = 'text' in resource ? (resource.text?.div ?? '') : '';
      expect(narrative).not.toMatch(/<(?:script|img)/i);
      expect(checkResource(resource).filter((issue) => issue.severity === 'error')).toEqual([]);
    }
    expect(JSON.stringify(resources)).toContain('&lt;script&gt;');
  });
});

const MEGABYTES = 10_000_000;
const filling = (piece: string): string => piece.repeat(MEGABYTES / piece.length);

describe('Ten megabytes of markup', () => {
  const page = own('sectioned.html');
  const expected = trialFromPage(page).record;

  it.each([
    ['a script', `<script>${filling('x="</scrip>";')}</script>`],
    ['a comment', `<!--${filling('- ')}-->`],
    ['an image', `<img src="data:image/png;base64,${filling('A')}">`],
    ['a style', `<style>${filling('a{b:c}')}</style>`],
    ['elements in elements', `${'<div>'.repeat(100_000)}${'</div>'.repeat(100_000)}`],
    ['elements that do not end', '<b>'.repeat(400_000)],
    ['white space', filling(' \n')],
  ])('that say nothing leave the page what it is: %s', (_, padding) => {
    expect(trialFromPage(page.replace('<main>', () => `<main>${padding}`)).record).toEqual(expected);
  });

  it.each([
    '<div>',
    '<p>',
    '<ul><li>a',
    '<table><tr><td>a',
    '<svg><title>',
    '<a b=c d=e>',
    '<',
    '<!',
    '&',
    '&lt;',
    '\0',
    'a\n',
    'a ',
    '<i style="display:none">a',
    '1<sup>2</sup>',
  ])('that are no page are refused: %s', (piece) => {
    expect(() => trialFromPage(`<html>${filling(piece)}`)).toThrow(
      expect.objectContaining({ name: 'Failure', expression: expect.stringMatching(/^line \d+$/) }),
    );
  });

  it('that declare entities of entities expand none', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE html [${levels.join('')}]>`;
    const text = page.replace('<!DOCTYPE html>', () => bomb).replace('counted by diary', 'counted by &e30;');
    expect(trialFromPage(text).record.protocolSection.descriptionModule?.briefSummary).toContain('counted by &e30;.');
  });
});
