import { describe, expect, it } from 'vitest';
import { joinedStatements } from '../../src/kernel/joined-text.ts';
import { breaksOff, endsSentence, sentences } from '../../src/kernel/sentence.ts';

const parts = (text: string, hyphenMarks: boolean): string[] =>
  joinedStatements(text, hyphenMarks).map((span) => text.slice(...span));

describe('Statements run together on one item', () => {
  it.each([
    ['Owns a hat of felt - Sings in a choir', true, ['Owns a hat of felt', 'Sings in a choir']],
    ['Owns a hat of felt - Sings in a choir', false, ['Owns a hat of felt - Sings in a choir']],
    ['Earns between 5 - 10 coins a day', true, ['Earns between 5 - 10 coins a day']],
    ['Hats - Sings in a choir', true, ['Hats - Sings in a choir']],
    [
      'Sang in another choir Participants under a conductor',
      false,
      ['Sang in another choir', 'Participants under a conductor'],
    ],
    [
      'Sang in a choir with Participants under a conductor',
      false,
      ['Sang in a choir with Participants under a conductor'],
    ],
    ['Sang to the Patient Support choir of town', false, ['Sang to the Patient Support choir of town']],
    [
      'Was ever badly hoarse Any history of singing flat',
      false,
      ['Was ever badly hoarse', 'Any history of singing flat'],
    ],
    ['A choir without Any other singer in town', false, ['A choir without Any other singer in town']],
  ])('%s (hyphens are marks: %s)', (text, hyphenMarks, expected) => {
    expect(parts(text, hyphenMarks)).toEqual(expected);
  });
});

describe('The end of a sentence', () => {
  it.each([
    ['Sings well.', true, false],
    ['Sings well;', true, false],
    ['Sings (well.)', true, false],
    ['Sings, e.g.', false, true],
    ['According to art.', false, true],
    ['Sings well', false, false],
    ['Sings and', false, true],
    ['Sings,', false, true],
    ['Height >', false, true],
    ['', false, false],
  ])('%j', (text, ended, broken) => {
    expect([endsSentence(text), breaksOff(text)]).toEqual([ended, broken]);
  });

  it('is no abbreviation and no initial', () => {
    const text = 'See No. 4 of J. Lund et al. Then sing (loud.) 20 times. done';
    expect(sentences(text).map((span) => text.slice(...span))).toEqual([
      'See No. 4 of J. Lund et al. Then sing (loud.)',
      '20 times. done',
    ]);
  });
});
