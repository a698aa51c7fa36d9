import type { Family, PhraseHead } from './family.ts';

const language: PhraseHead = { domain: 'social', rule: 'social.language', reach: 'clause' };
const insurance: PhraseHead = {
  domain: 'social',
  rule: 'social.insurance',
  concept: 'social security affiliation',
  reach: 'clause',
};
const legal: PhraseHead = {
  domain: 'social',
  rule: 'social.legal-protection',
  concept: 'legal protection measure',
  reach: 'clause',
};
const smoker: PhraseHead = { domain: 'social', rule: 'social.smoking', concept: 'smoking' };
const alcohol: PhraseHead = { domain: 'social', rule: 'social.alcohol', concept: 'alcohol abuse' };
const drugs: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'substance abuse' };
const access: PhraseHead = { domain: 'social', rule: 'social.access', reach: 'clause' };
const residence: PhraseHead = { domain: 'social', rule: 'social.residence', reach: 'clause' };
const abuse = 'abuse|abuser|abusers|misuse|dependence|dependency|dependance|addiction|addict|addicts';
const tongue =
  'english|spanish|french|german|danish|dutch|italian|chinese|mandarin|cantonese|arabic|turkish|swedish|norwegian|portuguese|japanese|korean|hindi|urdu|finnish|hebrew|polish|russian|vietnamese|hungarian|greek|thai|language';

/** Language, insurance, legal standing, substances, means and place: a record holds them only where someone wrote them down. */
export const SOCIAL: Family = {
  tier: 'B',
  phrases: [
    [
      `${tongue} or|and|,|/ ${tongue} or|and|,|/? ${tongue}? speaking|speaker|speakers|language|fluency|proficiency|literate|literacy`,
      language,
    ],
    [`non|not ${tongue} speaking|speaker|speakers|fluent|fluency|proficiency|literate`, { ...language, negated: true }],
    [`${tongue} speaking|speaker|speakers|language|fluency|proficiency|literate|literacy`, language],
    [
      `speak|speaks|speaking|read|reads|reading|write|fluent|fluency|fluently|proficient|proficiency|literate|conversant|communicate … ${tongue}`,
      language,
    ],
    [`native|fluent speaker|speakers of ${tongue}`, language],
    [`${tongue} mother|native|first|primary tongue|language`, language],
    [`${tongue} is|as|being the|their|his|her|a? mother|native|first|primary tongue|language`, language],
    ['language barrier|barriers', language],
    ['illiterate|illiteracy|literacy|literate', language],
    [
      'affiliated|affiliation|beneficiary|beneficiaries|benefiting|covered|insured|registered to|of|with|from|by|under … social|health|insurance',
      insurance,
    ],
    ['covered|insured|affiliated|benefiting by|with|to|from', insurance],
    ['social security|insurance', insurance],
    ['health|medical insurance', insurance],
    ['deprived of liberty|freedom', legal],
    ['deprivation of liberty|freedom', legal],
    ['persons? deprived', legal],
    [
      'under|protection of? the? protection|legal|judicial|guardianship|tutorship|curatorship|guardian|curator|safeguard|justice',
      legal,
    ],
    ['under legal|judicial|court protection|guardianship|safeguard', legal],
    ['guardianship|tutorship|curatorship|curatelle|tutelle|trusteeship', legal],
    ['under psychiatric care', legal],
    ['majors|adults|adult|persons|person|major under|protected', legal],
    ['protective|protection|safeguard measure|measures', legal],
    ['under protective|protection|safeguard measure|measures', legal],
    ['placed under', legal],
    ['protected adult|adults|person|persons|by law', legal],
    [
      'prisoner|prisoners|incarcerated|incarceration|imprisoned|prison|detained|inmates',
      { ...legal, rule: 'social.prisoner', concept: 'incarceration' },
    ],
    ['vulnerable population|populations|persons|person|subjects|adults', legal],
    [
      'current|active|daily|heavy|chronic|regular|tobacco|cigarette? smoker|smokers|smoking|smoke|smokes|smoked cigarettes|tobacco|status?',
      smoker,
    ],
    [
      'tobacco|nicotine|cigarette|cigarettes use|user|users|product|products|consumption|addiction|dependence|smoking?',
      smoker,
    ],
    ['non smoker|smokers|smoking', { ...smoker, negated: true }],
    ['nonsmoker|nonsmokers|nonsmoking', { ...smoker, negated: true }],
    [`alcohol|ethanol ${abuse}`, alcohol],
    [`alcoholism|alcoholic|alcoholics`, alcohol],
    ['excessive|heavy|chronic alcohol|drinking intake|consumption|use|drinking?', alcohol],
    [`alcohol|ethanol or|and|/ drug|drugs|substance|narcotic|other substance? ${abuse}`, drugs],
    [`drug|drugs|substance or|and|/ alcohol ${abuse}`, drugs],
    [`drug|drugs|substance|substances|opioid|narcotic|narcotics|cocaine|marijuana|cannabis ${abuse}`, drugs],
    ['illicit|recreational|illegal|intravenous|street drug|drugs|substance|substances use|user|users|abuse?', drugs],
    ['abuse of alcohol|drugs|substances or|and? alcohol|drugs|substances?', drugs],
    [
      'access|ownership|owns|own|possession|possess|has|have to|of|a|an internet|telephone|phone|smartphone|computer|cell|mobile|smart|email',
      access,
    ],
    ['internet|telephone|phone|smartphone|computer|mobile|cell access|phone|number|contact', access],
    ['access to', access],
    [
      'live|lives|living|reside|resides|residing|resident|residents|residence in|within|at|of|near|alone|outside',
      residence,
    ],
    ['homeless|institutionalized|institutionalised|nursing home residents|resident?', residence],
    [
      'employed|employee|employees|student|students|unemployed|retired|staff|veteran|veterans of|at|by|in?',
      { domain: 'social', rule: 'social.occupation', reach: 'clause' },
    ],
    ['married|single|cohabiting|divorced|widowed', { domain: 'social', rule: 'social.marital-status' }],
  ],
};
