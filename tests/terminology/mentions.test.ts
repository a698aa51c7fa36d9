import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const lexicon = createLexicon();
const read = (text: string) => lexicon.mentions(text).map((mention) => `${mention.concept.id}=${mention.text}`);

describe('finding terms in a text', () => {
  it('takes the longest phrase', () => {
    expect(read('history of type 2 diabetes mellitus')).toEqual(['type-2-diabetes-mellitus=type 2 diabetes mellitus']);
  });

  it('takes a bracket that says the term again into the mention', () => {
    expect(read('with congestive heart failure (CHF), stable')).toEqual([
      'congestive-heart-failure=congestive heart failure (CHF)',
    ]);
  });

  it('goes on behind a bracket that stands inside a name', () => {
    expect(read('any hepatitis C virus (HCV) infection')).toEqual(['hepatitis-c=hepatitis C virus (HCV) infection']);
    expect(read('any central nervous system (CNS) metastases')).toEqual([
      'central-nervous-system-metastases=central nervous system (CNS) metastases',
    ]);
  });

  it('does not go on behind a bracket that says another thing', () => {
    expect(read('hepatitis C virus (treated) infection')).not.toContain(
      'hepatitis-c=hepatitis C virus (treated) infection',
    );
    expect(read('central nervous system (PNS) metastases')).not.toContain(
      'central-nervous-system-metastases=central nervous system (PNS) metastases',
    );
  });

  it('goes on with a term behind its short form', () => {
    expect(read('known human immunodeficiency virus (HIV) infection')).toEqual([
      'hiv-infection=human immunodeficiency virus (HIV) infection',
    ]);
    expect(read('an angiotensin converting enzyme (ACE) inhibitor').map((one) => one.split('=')[0])).toEqual([
      'ace-inhibitor',
    ]);
    expect(read('heart (renal) failure').some((one) => one.startsWith('heart-failure'))).toBe(false);
  });

  it('takes the bracket of a chromosome into the change of it', () => {
    expect(read('del(17p) by FISH').map((one) => one.split('=')[0])).toContain('deletion-17p');
    expect(read('kidney (disease)').some((one) => one.startsWith('kidney-disease'))).toBe(false);
  });

  it('leaves a bracket that says something else outside', () => {
    expect(read('hypertension (asthma excluded)')).toEqual(['hypertension=hypertension', 'asthma=asthma']);
  });

  it('never matches inside a word', () => {
    expect(read('stroked transplantationist')).toEqual([]);
  });

  it('does not read a term that a prefix turns round', () => {
    expect(read('non-diabetic volunteers')).not.toContain('diabetes-mellitus=diabetic');
    expect(read('anti-HIV antibodies').some((mention) => mention.startsWith('hiv-infection'))).toBe(false);
  });

  it('takes an abbreviation with several meanings only where the text says it in full', () => {
    expect(read('PD of grade 2')).toEqual([]);
    expect(read("Parkinson's disease for 5 years; PD stage 3")).toContain('parkinson-disease=PD');
  });

  it('does not join words over the end of a sentence', () => {
    expect(read('history of kidney. Disease free')).not.toContain('kidney-disease=kidney. Disease');
  });

  it('gives spans in order, inside the text, without overlap, that hold the text they claim', () => {
    const words = fc.constantFrom(
      'HIV',
      'infection',
      'renal',
      'failure',
      '(',
      ')',
      'PD',
      'severe',
      'type',
      '2',
      'diabetes',
      ',',
      'é',
      'non-',
      'ECOG',
      '\n',
      'hepatitis',
      'B',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((list) => list.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let end = 0;
          for (const mention of lexicon.mentions(text)) {
            expect(mention.span[0]).toBeGreaterThanOrEqual(end);
            expect(mention.span[1]).toBeLessThanOrEqual(text.length);
            expect(text.slice(...mention.span)).toBe(mention.text);
            end = mention.span[1];
          }
        },
      ),
    );
  });

  it('reads 100 kB of hostile input to the end', () => {
    for (const part of ['type 2 ', '((', 'diabetes (', "a's", 'aes', 'é'.normalize('NFD'), 'x']) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      for (const { span } of lexicon.mentions(text)) expect(span[1]).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('names that count only where nothing else is said', () => {
  it('are not found inside a sentence', () => {
    expect(lexicon.mentions('what alters appetite, hearing or gait')).toEqual([]);
  });
});
