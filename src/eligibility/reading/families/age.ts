import type { Family, PhraseHead } from './family.ts';

const group = (rule: string, concept: string): PhraseHead => ({ domain: 'age', rule, concept, population: true });

/** How old somebody was when something happened, which is not how old they are. */
const atEvent: PhraseHead = { domain: 'observation', rule: 'observation.age-at-event', verbatim: true };
const past = 'menarche|menopause|debut';

/** Words that name an age group; numbers are bound in ../bind.ts. */
export const AGE: Family = {
  phrases: [
    ['adult|adults patients|patient|subjects|participants|individuals|volunteers?', group('age.adult', 'adult')],
    ['adulthood', group('age.adult', 'adult')],
    [
      'child|children|pediatric|paediatric|minor|minors patients|patient|subjects|participants?',
      group('age.child', 'child'),
    ],
    ['adolescent|adolescents|teenager|teenagers', group('age.adolescent', 'adolescent')],
    ['infant|infants|baby|babies', group('age.infant', 'infant')],
    ['newborn|newborns|neonate|neonates|neonatal infant|infants|baby|babies?', group('age.newborn', 'newborn')],
    ['elderly|geriatric|older adults|people|patients?', group('age.elderly', 'elderly')],
    [
      'no|without upper|lower? age limit|limits|limitation|limitations|restriction|restrictions',
      group('age.any', 'any age'),
    ],
    ['regardless|irrespective of age', group('age.any', 'any age')],
    [
      'no|without age|gender|sex or|and|/ age|gender|sex limit|limits|limitation|limitations|restriction|restrictions',
      group('age.any', 'any age'),
    ],
    ['young adult|adults|people|persons|men|women|individuals|subjects', group('age.young', 'young adult')],
    ['young', group('age.young', 'young')],
    ['majors', group('age.adult', 'adult')],
    ['major patient|patients|subject|subjects|person|persons|volunteer|volunteers', group('age.adult', 'adult')],
    ['of|over|above|under? legal|lawful age|adulthood', group('age.adult', 'adult')],
    ['age of majority', group('age.adult', 'adult')],
    ['school aged? child|children', group('age.child', 'child')],
    ['toddler|toddlers|preschooler|preschoolers|schoolchildren|schoolchild', group('age.child', 'child')],
    [`age|ages at|on the|their? time|date? of? the|their? ${past}`, atEvent],
    ['age|aged|ages|aging|ageing', { domain: 'age', rule: 'age.word', population: true }],
  ],
};
