import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/kernel/failure.ts';
import { trialFromPage } from '../../src/registry/page/trial.ts';
import { corpusText, describeCorpus } from '../corpus.ts';
import { leavesOf } from './leaves.ts';
import { LABELLED, own, SECTIONED, SECTIONED_AND_MORE } from './own-page.ts';
import { sectionsOf } from './page-variants.ts';

const WHITE_SPACE: Readonly<Record<string, (text: string) => string>> = {
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'no empty lines': (text) => text.replaceAll(/\n{2,}/g, '\n'),
  'many empty lines': (text) => text.replaceAll('\n', '\n\n'),
  'trailing spaces': (text) => text.replaceAll('\n', ' \t\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
};

/** Facts without regard to how their words are parted. */
const facts = (text: string): ReadonlyMap<string, unknown> =>
  new Map(
    leavesOf(trialFromPage(text).record).map(([path, value]) => [
      path,
      typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value,
    ]),
  );

function itKeepsTheFacts(text: () => string, headings: readonly string[]): void {
  it.each(Object.keys(WHITE_SPACE))('keeps every fact with %s', (name) => {
    expect(facts(WHITE_SPACE[name]!(text()))).toEqual(facts(text()));
  });

  it('keeps every fact whatever the order of the sections', () => {
    const { header, sections } = sectionsOf(text(), headings);
    const expected = facts(text());
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
        const leaves = facts([header, ...shuffled].join('\n'));
        expect([...leaves].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('states nothing on a page that is cut after any line but what the whole page states, or the beginning of it', () => {
    const lines = text().split('\n');
    const whole = facts(text());
    for (let kept = 1; kept < lines.length; kept++) {
      let trial: ReturnType<typeof facts>;
      try {
        trial = facts(lines.slice(0, kept).join('\n'));
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        continue;
      }
      for (const [path, value] of trial) {
        if (path.includes('/conditions/')) continue; // how they part depends on what else the page says
        const full = whole.get(path);
        if (typeof value === 'string' && typeof full === 'string')
          expect(full.startsWith(value.slice(0, -1)), `${path} cut after line ${kept}`).toBe(true);
        else expect(value, `${path} cut after line ${kept}`).toEqual(full);
      }
    }
  });
}

describe.each([
  ['sectioned', SECTIONED],
  ['labelled', LABELLED],
] as const)('A %s page', (name, headings) => {
  it('is read to exactly what it states', () => {
    expect(trialFromPage(own(`${name}.txt`)).record).toEqual(JSON.parse(own(`${name}.json`)));
  });
  itKeepsTheFacts(() => own(`${name}.txt`), headings);
});

describe('What a page leaves open', () => {
  it('is remarked on with its line: an unknown code, a withheld address, conditions on one line', () => {
    const remarks = trialFromPage(own('sectioned.txt')).remarks;
    expect(remarks.map((remark) => remark.message)).toContain(
      'The code GRANTX is not in the known list; kept as it is',
    );
    const line = own('sectioned.txt').split('\n').indexOf('Identifier Type: GRANTX') + 1;
    expect(remarks.find((remark) => remark.message.includes('GRANTX'))?.place).toBe(`line ${line}`);
  });

  it('never becomes a value: what a host puts for a mail address is no affiliation, and seven digits are no Italian postcode', () => {
    const text = own('labelled.txt')
      .replace('Affiliation Grain Hospital', 'Affiliation [email protected]')
      .replaceAll('40121', '3022530');
    const trial = trialFromPage(text);
    const { overallOfficials, locations } = trial.record.protocolSection.contactsLocationsModule!;
    expect(overallOfficials).toEqual([{ name: 'Ada Korn, MD', role: 'PRINCIPAL_INVESTIGATOR' }]);
    expect(locations![0]).not.toHaveProperty('zip');
    expect(locations![0]!.city).toBe('Bologna');
    expect(trial.remarks.map((remark) => remark.message)).toEqual([
      'An affiliation that the page withholds',
      'The number 3022530 after the city is no postcode; not read',
    ]);
  });

  it('is a related trial at the end: nothing of it is in the record', () => {
    expect(JSON.stringify(trialFromPage(own('sectioned.txt')))).not.toMatch(/NCT00000999|Swimming|PHASE3/);
  });

  it('says which sections a cut page lacks', () => {
    const text = own('sectioned.txt');
    const remarks = trialFromPage(text.slice(0, text.indexOf('Eligibility Criteria'))).remarks.map(
      (remark) => remark.message,
    );
    expect(remarks).toContain('The page has no section Eligibility Criteria');
    expect(remarks).toContain('The page ends in the section Interventions, which may be cut');
  });
});

describe('A text that is no page of a trial', () => {
  it.each([
    ['other text', 'Dear reader,\n\nnothing here.', 'line 1'],
    ['a page without an NCT id', own('sectioned.txt').replace('NCT ID: NCT00000123', ''), 'line'],
    ['a page whose NCT id is no id', own('sectioned.txt').replace('NCT00000123', 'NCT123'), 'line'],
    ['a labelled page without an NCT id', own('labelled.txt').replace('NCT00000456', ''), 'line'],
    ['a page without a title', own('sectioned.txt').replace(/^.*\n/, ''), 'line 1'],
  ])('is refused: %s', (_, text, place) => {
    try {
      trialFromPage(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid', expression: expect.stringContaining(place) });
    }
  });

  it('is refused, however long', () => {
    for (const piece of ['Phase\n', 'NCT ID: ', '(', ' - A b c d', '\n\n* ', 'Intervention Type DRUG\n']) {
      const text = piece.repeat(100_000 / piece.length);
      expect(() => trialFromPage(text), piece).toThrow(Failure);
    }
  });
});

describeCorpus('The two registry pages', () => {
  describe.each([
    ['NCT07110662', SECTIONED_AND_MORE, 56],
    ['NCT04711200', LABELLED, 33],
  ] as const)('%s', (nct, headings, count) => {
    const page = (): string => corpusText(`pages/${nct}.txt`);

    it('is read leaf by leaf as the gold record has it, and to nothing more', () => {
      const gold = leavesOf(JSON.parse(corpusText(`pages/gold/${nct}.json`)));
      const read = new Map(leavesOf(trialFromPage(page()).record));
      expect(gold).toHaveLength(count);
      for (const [path, value] of gold) expect(read.get(path), path).toEqual(value);
      expect([...read.keys()].sort()).toEqual(gold.map(([path]) => path).sort());
    });

    itKeepsTheFacts(page, headings);
  });
});

describe('A text of two studies', () => {
  const one = own('sectioned.txt');
  const other = own('labelled.txt');
  it.each([
    ['two pages of one kind', `${one}\n${one.replaceAll('NCT00000123', 'NCT00000124')}`, one.split('\n').length + 3],
    ['two pages of the other kind', `${other}\n${other.replaceAll('NCT00000456', 'NCT00000457')}`, undefined],
    ['a page of each kind', `${one}\n${other}`, undefined],
    ['a page of each kind, the other way round', `${other}\n${one}`, other.split('\n').length + 3],
    ['a page with two ids under its title', one.replace('\n\nLast', '\n\nNCT ID: NCT00000125\n\nLast'), 5],
  ])('is refused at the second: %s', (_, text, line) => {
    const place = line === undefined ? expect.stringMatching(/^line \d+$/) : `line ${line}`;
    expect(() => trialFromPage(text)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('more than one study'), expression: place }),
    );
  });

  it('is no text that mentions another study', () => {
    const text = one
      .replace('Two groups', 'As in NCT00000777, two groups')
      .replace('NCT00000999 RECRUITING', 'NCT ID: NCT00000999\nRECRUITING');
    expect(trialFromPage(text).nctId).toBe('NCT00000123');
  });
});

describe('A text that no one can have meant as a page', () => {
  const filling = (piece: string): string => piece.repeat(10_000_000 / piece.length);
  it.each(['a b c ', '\n', '\r\n', ' \n', '\u00a0', '\u2009a', '* a\n', '• - a b c d e f\n', '1. ', 'Phase\n', '\0'])(
    'is refused with its line, ten megabytes long: %j',
    (piece) => {
      expect(() => trialFromPage(filling(piece))).toThrow(
        expect.objectContaining({ name: 'Failure', expression: expect.stringMatching(/^line \d+$/) }),
      );
    },
  );

  it.each(['sectioned', 'labelled'])('leaves a %s page what it is, where it is a million empty lines', (name) => {
    const text = own(`${name}.txt`);
    const padded = text.replace('\n\n', () => '\n'.repeat(1_000_000));
    expect(trialFromPage(padded).record).toEqual(trialFromPage(text).record);
  });

  it.each([
    [
      'sectioned',
      'Study Groups',
      (i: number) => `G ${i}\nGroup Type EXPERIMENTAL\nN ${i}\nIntervention Type DRUG\nD.\n`,
    ],
    ['sectioned', 'Interventions', (i: number) => `N ${i}\n\nIntervention Type DRUG\n`],
    ['sectioned', 'Eligibility Criteria', (i: number) => `* a ${i}\n\nabc\n\n`],
    ['sectioned', 'Conditions', (i: number) => `Pain Ache ${i}\n`],
    ['labelled', 'Interventions', (i: number) => `Drug: x${i}\n\nWords.\n`],
    [
      'labelled',
      'International Sites',
      (i: number) => `F${i}, City, France\nStatus\nRecruiting\nAddress\nF${i}\nCity, ,\n`,
    ],
    ['labelled', 'More Inclusion & Exclusion Criteria', (i: number) => `• - a b c d - Patients with ${i}\n`],
  ] as const)('is read or refused, a %s page with 15,000 entries under %s', (name, heading, entry) => {
    const entries = Array.from({ length: 15_000 }, (_, i) => entry(i)).join('');
    const text = own(`${name}.txt`).replace(`\n${heading}\n`, () => `\n${heading}\n\n${entries}\n`);
    try {
      expect(trialFromPage(text).nctId).toMatch(/^NCT/);
    } catch (error) {
      expect(error).toMatchObject({ name: 'Failure', kind: 'too-large' });
    }
  });
});
