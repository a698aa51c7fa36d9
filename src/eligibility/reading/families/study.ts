import type { Family, PhraseHead } from './family.ts';

const other: PhraseHead = { domain: 'study', rule: 'study.other', concept: 'other clinical study', phase: 'present' };
const product: PhraseHead = {
  domain: 'study',
  rule: 'study.investigational-product',
  concept: 'investigational product',
};
const vaccine: PhraseHead = { domain: 'immunization', rule: 'immunization.term', concept: 'vaccination' };
const another =
  'another|other|others|any|a|an|different|concurrent|similar|competing|more|one|parallel|paralleled|simultaneous';
const kind =
  'clinical|interventional|investigational|drug|research|therapeutic|experimental|intervention|device|concurrent|similar|medical|biomedical|related|active|pharmacological|treatment|randomized|medication';
const listed = `${kind}|biologic|biological|biologics|drugs|devices|vaccine|vaccines|surgical|behavioral|behavioural|dietary|diagnostic`;
const thing = 'study|studies|trial|trials|rct|rcts|research|protocol|protocols|investigation|investigations';
const tested =
  'drug|drugs|vaccine|vaccines|device|devices|procedure|procedures|treatment|treatments|therapy|therapies|product|products|agent|agents|medication|medications|intervention|interventions|biologic|biologics';

const ofKind: PhraseHead = { domain: 'study', rule: 'study.other-kind', verbatim: true };

/** Taking part in other research, and investigational products. */
export const STUDY: Family = {
  phrases: [
    [
      `participation|participating|participate|participates|participated|enrolled|enrollment|enrolment|enrolling|involvement|involved|included|inclusion|taking|took|being|registered|recruited part|participant? in|into|to|of|within|at|with the|same|time|also? ${another}? ${another}? ${kind}? ${kind}|or|and|/? ${kind}? ${thing}`,
      other,
    ],
    [
      `participation|participating|participate|participates|participated|enrolled|enrollment|enrolment|involvement|involved|included|taking part|participant? in … ${another} … ${thing}`,
      other,
    ],
    [
      `simultaneous|concurrent|concomitant|current|prior|previous|recent participation|enrollment|enrolment in|into ${another}? ${another}? ${kind}? ${kind}|or|and? ${kind}? ${thing}`,
      other,
    ],
    [
      `participate|participating|participation|enrolled|enrolling or|and|/ intend|intending|intention|plan|plans|planning|planned|wish|wishing|willing to|on? participate|participating|participation|enroll|enrol|be|enrolled|enrolling? in|into ${another} ${kind}? ${kind}? ${thing}`,
      other,
    ],
    [
      `participation|participating|participate|participates|participated|enrolled|enrollment|enrolment in|into ${another} ${kind} ${kind}? or|and|/ ${kind} ${kind}? ${thing}`,
      other,
    ],
    [
      `participation|participating|participate|participates|participated|enrolled|enrollment|enrolment|involvement|involved|part in|into a|an|any|another|other? another|other? ${listed} ${listed}? , ${listed} ${listed}? ,|or|and|/ or|and? ${listed} ${listed}? ${thing}`,
      other,
    ],
    [
      'participation|participating|participate|participates|participated|enrolled|enrollment|enrolment|involved|involvement|included in|to another|other|any|a|an? research|experimental|investigational program|programs|programme|project|projects',
      other,
    ],
    [`another|other|any research|experimental|investigational program|programs|programme|project|projects`, other],
    [`another|other ${kind}? ${kind}? ${thing}`, other],
    [
      `participation|participating|participate|participates|participated|enrolled|enrollment|enrolment|involved|involvement|part in|into? another|other|any|a|an? ${kind}? ${kind}? ${thing} investigating|testing|evaluating|studying|examining|involving|of|with a|an|any|other|new|investigational|experimental? ${tested} ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}? ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}? ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}?`,
      other,
    ],
    [
      `another|other ${kind}? ${kind}? ${thing} investigating|testing|evaluating|studying|examining|involving|of|with a|an|any|other|new|investigational|experimental? ${tested} ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}? ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}? ,|or|and|/? or|and? medical|investigational|experimental|a|an? ${tested}?`,
      other,
    ],
    [
      'any|an|other|another? investigational|experimental|unapproved|unlicensed|unregistered or|and|/ non? investigational|experimental|registered|licensed|approved|unapproved|unlicensed|unregistered|authorised|authorized drug|drugs|product|products|agent|agents|medication|medications|treatment|treatments|therapy|device|devices|medicine|medicines|vaccine|vaccines|compound|compounds or|and|/? device|devices|drug|drugs|treatment|treatments?',
      product,
    ],
    [
      'any? licensed|approved or|and|/ non? licensed|unlicensed|approved vaccines|vaccinations|immunizations|immunisations',
      vaccine,
    ],
    [`perform|performing|conducting|undergoing|under|on|follow|following ${another} ${kind}? ${kind}? ${thing}`, other],
    [`subject|subjects|patient|patients|participant|participants of|in ${another} ${kind}? ${kind}? ${thing}`, other],
    [
      `any|an|other|another? investigational|experimental|unapproved|unlicensed drug|drugs|product|products|agent|agents|medication|medications|treatment|treatments|therapy|therapies|device|devices|medicine|medicines|vaccine|compound|intervention or|and|/ investigational|experimental|other? drug|drugs|product|products|agent|agents|medication|medications|treatment|treatments|therapy|therapies|device|devices|medicine|medicines|vaccine|vaccines|compound|intervention|interventions|procedure|procedures`,
      product,
    ],
    [
      'an|any|other|another? investigational|experimental|study|trial|unapproved|unlicensed drug|drugs|product|products|agent|agents|medicinal|medication|medications|treatment|treatments|therapy|therapies|device|devices|medicine|medicines|vaccine|compound|compounds|intervention products|product?',
      product,
    ],
    ['investigational|experimental new? drug|medicinal product|products', product],
    [
      'an|any|other|another? other? investigational|experimental|study|trial|unapproved drug|drugs|product|products|agent|agents|medication|medications|medicine|medicines|treatment|treatments|medicinal|therapy|therapies|compound|vaccine products|product? (? ,? including|incl|or placebo )?',
      product,
    ],
    ['investigational|experimental medical devices|device', product],
    [
      'purely|solely|only|strictly? observational|noninterventional|non-interventional|epidemiologic|epidemiological|registry|questionnaire|survey|follow-up non? interventional|observational|registry|based|only? study|studies|trial|trials|research|registries|phase',
      ofKind,
    ],
    ['non interventional|invasive or|/? observational? study|studies|trial|trials|research', ofKind],
    ['observational follow-up|follow? up? study|studies|phase|period|only?', ofKind],
    ['observational', ofKind],
    [
      'the? long-term|long|safety? term? safety|survival? follow up|-? phase|period|portion|part of a|an|the|another? investigational|interventional|clinical|previous|other? clinical? study|trial',
      ofKind,
    ],
    ['patient|observational|clinical|disease? registry|registries', { ...ofKind }],
    [
      'medicines|medications|drugs|products|agents|treatments|devices used? in|from another|other|any? clinical trials|studies|research',
      product,
    ],
    [
      'any|the? medicines|medications|medication|drug|drugs|products|agents|treatments used|given|administered|investigated in|during the|this|our study|trial|protocol',
      product,
    ],
    [
      'any? of? the? study|trial|protocol - related|specified medication|medications|drug|drugs|product|products|treatment|treatments|intervention|interventions|device|devices',
      product,
    ],
    [
      'any? of? the? study|trial|protocol - related|specified medication|medications|drug|drugs|treatment|treatments|product|products or|and|/ medication|medications|drug|drugs|treatment|treatments|intervention|interventions|device|devices|product|products',
      product,
    ],
    ['other|another clinical trial|study medications|medication|drugs|drug|treatments|treatment|products', product],
  ],
};
