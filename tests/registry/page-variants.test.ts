import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trialFromPage } from '../../src/registry/page/trial.ts';
import { corpusText, describeCorpus } from '../corpus.ts';
import { WRAPPINGS } from './html-page.ts';
import { leavesOf } from './leaves.ts';
import { LABELLED, own, SECTIONED, SECTIONED_AND_MORE } from './own-page.ts';
import { composed, LINE_ENDS, LOSSLESS, SIGNS, sectionsOf, withoutHelp } from './page-variants.ts';

/** A text without regard to what its quotes and list signs look like and how its words are parted. */
const plain = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .replaceAll(/[‘’]/g, "'")
        .replaceAll(/[“”]/g, '"')
        .replaceAll(/^\s*(?:[*•-]|\d{1,2}\.)\s+/gm, '')
        .replaceAll(/\s+/g, ' ')
    : value;

const same = (value: unknown): unknown => value;

/** The harmonic mean of how many leaves of the gold record were read and how many that were read are in it. */
function leafF1(gold: unknown, read: unknown, as: (value: unknown) => unknown = same): number {
  const wanted = leavesOf(gold);
  const found = new Map(leavesOf(read));
  const right = wanted.filter(([path, value]) => found.has(path) && as(found.get(path)) === as(value));
  return (2 * right.length) / (wanted.length + found.size);
}

const criteriaOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => /^\s*(?:\*|\d+\.)\s/.test(line));

interface Case {
  readonly text: () => string;
  readonly gold: () => unknown;
  readonly headings: readonly string[];
  readonly criteria: number;
  /** What stands on the page about other trials. */
  readonly foreign: RegExp;
  /** Whether its criteria have lists in lists, whose depth the wrappings do not keep. */
  readonly nested?: boolean;
}

function itIsReadAs({ text, gold, headings, criteria, foreign, nested }: Case): void {
  const expectGold = (changed: string, why: string, as?: (value: unknown) => unknown): void => {
    const { record, cut } = trialFromPage(changed);
    expect(leafF1(gold(), record, as), why).toBe(1);
    expect(criteriaOf(record.protocolSection.eligibilityModule?.eligibilityCriteria), why).toHaveLength(criteria);
    expect(JSON.stringify(record), why).not.toMatch(foreign);
    expect(cut, why).toBeUndefined();
  };

  it.each([...LOSSLESS, ...LINE_ENDS, withoutHelp])('is read to the same leaves with $name', ({ name, apply }) => {
    expectGold(apply(text()), name);
  });

  it.each(SIGNS)('is read to the same facts with $name', ({ name, apply }) => expectGold(apply(text()), name, plain));

  it('is read to the same facts with any of those together, its sections in any order', () => {
    const { header, sections } = sectionsOf(text(), headings);
    const pages = fc.tuple(
      fc.shuffledSubarray(sections, { minLength: sections.length }),
      composed([...LOSSLESS, ...SIGNS, withoutHelp]),
    );
    fc.assert(
      fc.property(pages, ([shuffled, { name, apply }]) =>
        expectGold(apply([header, ...shuffled].join('\n')), name, plain),
      ),
      { seed: 20260, numRuns: 150 },
    );
  });

  it.each(Object.keys(WRAPPINGS))('is read to the same leaves from HTML with %s', (name) =>
    expectGold(WRAPPINGS[name]!(text()), name, nested ? plain : same),
  );

  it('lacks only what stood in a section that is missing, and says so', () => {
    const { header, sections } = sectionsOf(text(), headings);
    const whole = new Map(leavesOf(gold()));
    for (const missing of sections) {
      const rest = [header, ...sections.filter((section) => section !== missing)].join('\n');
      if (!/NCT\d{8}/.test(rest.replace(/More Related Trials.*/s, ''))) continue;
      const { record, remarks, cut } = trialFromPage(rest);
      const lost = leavesOf(record).filter(
        ([path, value]) => whole.get(path) !== value && !path.includes('/conditions/'),
      );
      expect(
        lost.filter(([path]) => !/armGroup|interventions/.test(path)),
        missing,
      ).toEqual([]);
      if (/^Contact a Trial Team|Criteria/.test(missing) || foreign.test(missing)) continue;
      expect(remarks.length + (cut ? 1 : 0), missing).toBeGreaterThan(0);
    }
  });
}

describe.each([
  ['sectioned', SECTIONED, 3 + 1, /NCT00000999|Swimming|PHASE3/],
  ['labelled', LABELLED, 3 + 2, /NCT00000999/],
] as const)('A %s page printed otherwise', (name, headings, criteria, foreign) => {
  const text = (): string => own(`${name}.txt`);
  itIsReadAs({ text, gold: () => JSON.parse(own(`${name}.json`)), headings, criteria, foreign, nested: true });
});

describeCorpus('The two registry pages printed otherwise', () => {
  describe.each([
    ['NCT07110662', SECTIONED_AND_MORE, 6 + 8, /NCT05361109|Baricitinib|WITHDRAWN|Dermatomyositis/],
    ['NCT04711200', LABELLED, 6 + 13, /NCT05361109/],
  ] as const)('%s', (nct, headings, criteria, foreign) => {
    const text = (): string => corpusText(`pages/${nct}.txt`);
    itIsReadAs({ text, gold: () => JSON.parse(corpusText(`pages/gold/${nct}.json`)), headings, criteria, foreign });
  });
});
