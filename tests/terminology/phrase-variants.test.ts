import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asFunction, canVary, isMalfunction, variantsOf } from '../../src/terminology/phrase-variants.ts';

describe('other ways of writing the name of a condition', () => {
  for (const [name, ways] of [
    ['liver disease', ['hepatic disease', 'liver disorder', 'disease of the liver', 'disorder of liver']],
    ['liver abscess', ['hepatic abscess', 'abscess of the liver']],
    ['abscess of the liver', ['liver abscess', 'hepatic abscess']],
    ['breast cancer', ['malignant neoplasm of the breast', 'cancer of breast', 'mammary malignancy']],
    ['non alcoholic steatohepatitis', ['nonalcoholic steatohepatitis']],
    ['postoperative pain', ['post operative pain']],
    ['heart disease', ['heart trouble', 'problem with the heart']],
    ['gynecologic disorder', ['gynecologic problem']],
    ['prostate adenocarcinoma', ['adenocarcinoma of the prostate gland']],
    ['shoulder stiffness', ['stiffness of the shoulder']],
  ] as const)
    it(`are known of "${name}"`, () => {
      expect(variantsOf(name)).toEqual(expect.arrayContaining([...ways]));
    });

  for (const [name, not] of [
    ['cushing disease', 'cushing syndrome'],
    ['speech disorder', 'speech pathology'],
    ['eating disorder', 'eating problem'],
    ['heart attack', 'heart problem'],
    ['crohn disease', 'disease of the crohn'],
    ['breast carcinoma', 'breast cancer'],
    ['acute pain', 'pain of the acute'],
    ['disease of the liver of cattle', 'liver of cattle disease'],
  ] as const)
    it(`do not make "${not}" of "${name}"`, () => {
      expect(variantsOf(name)).not.toContain(not);
    });

  it('say of what is called a malfunction how its function is', () => {
    expect(asFunction('renal impairment')).toEqual(
      expect.arrayContaining(['reduced renal function', 'impairment of renal function']),
    );
    expect(isMalfunction('thyroid disease')).toBe(false);
    expect(asFunction('thyroid disease')).toEqual([]);
  });

  it('never hold the name itself, nor one twice', () => {
    const word = fc.constantFrom(
      'liver',
      'hepatic',
      'disease',
      'of',
      'the',
      'non',
      'viral',
      'urinary',
      'tract',
      'abscess',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = words.join(' ');
        const ways = variantsOf(name);
        return !ways.includes(name) && new Set(ways).size === ways.length;
      }),
    );
  });

  it('are only had by names whose words say that they may have some', () => {
    const word = fc.constantFrom(
      'liver',
      'renal',
      'disease',
      'abscess',
      'of',
      'the',
      'non',
      'antiviral',
      'pre',
      'acute',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) =>
        variantsOf(words.join(' ')).length > 0 ? canVary(words) : true,
      ),
    );
    expect(canVary(['acute', 'migraine'])).toBe(false);
  });
});
