import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/terminology/lexicon.ts';
import { normalForm } from '../../src/terminology/word.ts';
import cases from '../cases/terminology/resolution.json' with { type: 'json' };

const lexicon = createLexicon();

describe('resolving a phrase', () => {
  for (const { phrase, id, via, why } of cases as { phrase: string; id: string | null; via?: string[]; why?: string }[])
    it(`reads "${phrase}" as ${id ?? 'nothing'}${why ? ` (${why})` : ''}`, () => {
      const found = lexicon.resolve(phrase);
      expect(found?.concept.id ?? null).toBe(id);
      if (via) expect(found?.via).toEqual(via);
    });

  it('gives the first kind asked for where a phrase is listed for several', () => {
    expect(lexicon.resolve('iron', ['medication', 'observation'])?.concept.kind).toBe('medication');
    expect(lexicon.resolve('iron', ['condition'])).toBeUndefined();
  });

  it('names any concept by its own name', () => {
    expect(lexicon.resolve('Erectile dysfunction')?.concept.id).toBe('erectile-dysfunction');
    expect(lexicon.concept('erectile-dysfunction')?.codes.length).toBeGreaterThan(0);
  });
});

describe('the form in which phrases are compared', () => {
  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalForm(normalForm(text)) === normalForm(text)),
    );
  });

  it('does not change when it is taken again of letters that come apart', () => {
    for (const text of ['a \uff9e b', '\u0149s', '\u00bd x', '\u0130s', '\ud835\udee2', '\ufdfa'.repeat(5)])
      expect(normalForm(normalForm(text))).toBe(normalForm(text));
  });

  it('does not change when it is taken again of real words', () => {
    for (const word of [
      'foetuses',
      'oesophageal',
      'metastases',
      'diagnoses',
      'tumours',
      'leucocytes',
      'biopsies',
      'rashes',
      'headaches',
    ])
      expect(normalForm(normalForm(word))).toBe(normalForm(word));
  });

  it('is one for the spellings of one word', () => {
    for (const [one, other] of [
      ['tumour', 'tumors'],
      ['haemorrhage', 'hemorrhages'],
      ['metastasis', 'metastases'],
      ['biopsy', 'biopsies'],
      ['leucocyte', 'leukocytes'],
      ["Crohn's", 'crohn'],
      ['Sjögren', 'sjogren'],
      ['headache', 'headaches'],
    ])
      expect(normalForm(one!)).toBe(normalForm(other!));
  });
});
