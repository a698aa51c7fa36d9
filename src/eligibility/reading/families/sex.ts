import type { Family, PhraseHead } from './family.ts';

const female: PhraseHead = { domain: 'sex', rule: 'sex.female', concept: 'female', population: true };
const male: PhraseHead = { domain: 'sex', rule: 'sex.male', concept: 'male', population: true };
const both: PhraseHead = { domain: 'sex', rule: 'sex.any', concept: 'any sex', population: true };

/** Administrative sex, as the trial means it. */
export const SEX: Family = {
  phrases: [
    [
      'biological|biologically|genetically|genotypically|anatomically|chromosomally|natal|cisgender? female|females|woman|women|girl|girls|lady|ladies sex|gender|patients|patient|subjects|participants|volunteers?',
      female,
    ],
    [
      'biological|biologically|genetically|genotypically|anatomically|chromosomally|natal|cisgender? male|males|man|men|boy|boys|gentlemen sex|gender|patients|patient|subjects|participants|volunteers?',
      male,
    ],
    [
      'male|males|man|men|boys or|and|&|/|, female|females|woman|women|girls sex|gender|patients|subjects|participants?',
      both,
    ],
    ['male|males|man|men|boys and / or female|females|woman|women|girls', both],
    [
      'female|females|woman|women|girls or|and|&|/|, male|males|man|men|boys sex|gender|patients|subjects|participants?',
      both,
    ],
    ['sex|gender :|-|is? female|females|woman|women', female],
    ['sex|gender :|-|is? male|males|man|men', male],
    ['both|either|any|all the? sexes|genders|gender|sex', both],
    ['of either|both|any sex|gender|sexes|genders', both],
    ['either|any sex|gender', both],
    ['no|without sex|gender limit|limits|limitation|limitations|restriction|restrictions|preference', both],
    ['regardless|irrespective of sex|gender', both],
    ['sex|gender is|are? not limited|restricted|relevant|specified', both],
    ['sex|gender unlimited|unrestricted', both],
    [
      'no limit|limits|limitation|limitations|restriction|restrictions|preference on|of|for|to|as|regarding to? the? sex|gender|sexes|genders',
      both,
    ],
    ['all sexes|genders', both],
    ['of? any|all sex|gender|genders ,|or|and|/ race|races|ethnicity or|and|/? ethnicity|race|races?', both],
    ['sex|gender :|-? both|any|all gender based : no', both],
    ['sex|gender :|-? both|any|all', both],
  ],
};
