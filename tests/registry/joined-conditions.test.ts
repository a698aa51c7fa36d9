import { describe, expect, it } from 'vitest';
import { commaConditions, splitConditions } from '../../src/registry/page/joined-conditions.ts';
import { corpusLines, describeCorpus } from '../corpus.ts';

describe('Conditions on one line without a sign between them', () => {
  it.each([
    ['Tennis Elbow Golf Toe', 'A study of tennis elbow and of golf toe.', ['Tennis Elbow', 'Golf Toe']],
    [
      'Golf Toe Chronic Racket Pain Disorder (CRPD)',
      'Pain after golf toe.',
      ['Golf Toe', 'Chronic Racket Pain Disorder (CRPD)'],
    ],
    ['Tennis Elbow Swelling', 'Tennis elbow is marked by swelling.', ['Tennis Elbow', 'Swelling']],
    ['Tennis Elbow', 'Of tennis and an elbow.', undefined],
    ['Recurrent Tennis Elbow', 'Tennis elbow may be recurrent or not.', undefined],
    ['Golf Toe Pain', 'Golf toe, golf toe pain.', ['Golf Toe Pain']],
    ['Unheard Of', '', undefined],
  ])('%s', (line, page, expected) => {
    expect(splitConditions(line, page)).toEqual(expected);
  });

  it('are parted by a terminology where the page does not help', () => {
    const terms = new Set(['tennis elbow', 'golf toe']);
    expect(splitConditions('Tennis Elbow Golf Toe', '', (phrase) => terms.has(phrase.toLowerCase()))).toEqual([
      'Tennis Elbow',
      'Golf Toe',
    ]);
  });
});

describe('Conditions parted by commas', () => {
  it.each([
    ['Golf Toe, Tennis Elbow', ['Golf Toe', 'Tennis Elbow']],
    ['Golf Toe (left, right), Tennis Elbow', ['Golf Toe (left, right)', 'Tennis Elbow']],
    ['Diabetes Mellitus, Type 2, Golf Toe', ['Diabetes Mellitus, Type 2', 'Golf Toe']],
    ['Golf Toe', ['Golf Toe']],
  ])('%s', (line, expected) => expect(commaConditions(line)).toEqual(expected));
});

interface Study {
  readonly protocolSection: {
    readonly identificationModule: { readonly briefTitle?: string; readonly officialTitle?: string };
    readonly descriptionModule?: { readonly briefSummary?: string };
    readonly eligibilityModule?: { readonly eligibilityCriteria?: string };
    readonly conditionsModule?: { readonly conditions?: readonly string[] };
  };
}

describeCorpus('Conditions of the development records, joined as a page joins them', () => {
  it('are parted rightly or not at all: at most 2 % of lines wrongly, and of single conditions at most 1 %', () => {
    const count = { joined: 0, right: 0, wrong: 0, single: 0, broken: 0 };
    for (const { protocolSection: study } of corpusLines<Study>('ctgov/dev.ndjson.gz')) {
      const conditions = study.conditionsModule?.conditions ?? [];
      const page = [
        study.identificationModule.briefTitle,
        study.identificationModule.officialTitle,
        study.descriptionModule?.briefSummary,
        study.eligibilityModule?.eligibilityCriteria,
      ].join('\n');
      const parts = splitConditions(conditions.join(' '), page);
      if (conditions.length > 1) {
        count.joined++;
        if (parts?.join('|') === conditions.join('|')) count.right++;
        else if (parts) count.wrong++;
      } else if (conditions.length === 1) {
        count.single++;
        if (parts && parts.length > 1) count.broken++;
      }
    }
    expect(count.joined).toBeGreaterThan(300);
    expect(count.right).toBeGreaterThan(40);
    expect(count.wrong / count.joined).toBeLessThanOrEqual(0.02);
    expect(count.broken / count.single).toBeLessThanOrEqual(0.01);
  });
});
