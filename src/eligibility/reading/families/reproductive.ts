import type { Family, PhraseHead } from './family.ts';

const pregnant: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.pregnant',
  concept: 'pregnancy',
  phase: 'present',
};
/** A pregnancy that is there or was. */
const ever: PhraseHead = { ...pregnant, phase: 'ever' };
const planning: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.planning-pregnancy',
  concept: 'pregnancy',
  modality: 'planned',
  phase: 'future',
};
const feeding: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.breastfeeding',
  concept: 'breastfeeding',
  phase: 'present',
};
const bearing: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.childbearing-potential',
  concept: 'childbearing potential',
  population: true,
};
const contraception: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.contraception',
  concept: 'contraception',
};
const menopause: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.postmenopausal',
  concept: 'postmenopausal',
};
const sterile: PhraseHead = { domain: 'reproductive', rule: 'reproductive.sterile', concept: 'surgically sterile' };
const fathering: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.fathering',
  concept: 'fathering a child',
  modality: 'planned',
  phase: 'future',
};
const parenting: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.planning-children',
  concept: 'planning to have children',
  modality: 'planned',
  phase: 'future',
};
const donation: PhraseHead = {
  domain: 'reproductive',
  rule: 'reproductive.gamete-donation',
  concept: 'gamete donation',
};
const partner = 'partner|partners|spouse|spouses|wife|wives|husband|husbands|girlfriend';
const gamete = 'sperm|semen|egg|eggs|ovum|ova|oocyte|oocytes';
const test: PhraseHead = { domain: 'reproductive', rule: 'reproductive.pregnancy-test', concept: 'pregnancy test' };
const using =
  'use|uses|using|used|practice|practicing|practise|practising|employ|employing|take|taking|implement|implementing|adopt|adopting|apply|applying|maintain|utilize|utilizing|utilise|have|on';
const means =
  'measures|measure|methods|method|precautions|precaution|agents|agent|devices|device|forms|form|means|regimen|protection|options|option|technique|techniques';
const effective =
  'double|dual|adequate|effective|reliable|acceptable|appropriate|approved|highly|medically|barrier|proper|sufficient|efficient|suitable|safe|active|clinically|strict|recognized|recognised|satisfactory';
const effectiveToo = Array(9)
  .fill(
    `${effective}|acceptable|accepted|established|,|and|or|/|-|methods|method|forms|form|means|a|an|any|the|of|one|two|1|2|at|least|their|some|correctly|consistently|type|types|kind?`,
  )
  .join(' ');
const specimen =
  'urine|urinary|serum|blood|plasma|hcg|β|b|beta|human|chorionic|gonadotropin|gonadotrophin|subunit|highly|sensitive|highly-sensitive|high|sensitivity|qualitative|quantitative|dipstick|and|or|/|(|)|a|an|initial';
const specimens = Array(12).fill(`${specimen}?`).join(' ');
const origins = Array(6).fill('urine|urinary|serum|blood|plasma|β|b|beta|human|chorionic|and|or|/|(?').join(' ');
const tested = 'test|tests|testing|screen|screening';
const results = 'result|results';
const inBrackets = '( urine|serum|blood and|or|/? /|or? urine|serum|blood? )';
const gestation: PhraseHead = { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' };
const TRIMESTERS: readonly (readonly [words: string, stage: string])[] = [
  ['first|1st|early', 'first trimester'],
  ['second|2nd|mid', 'second trimester'],
  ['third|3rd|last', 'third trimester'],
];
const women = 'woman|women|female|females|mother|mothers|patients|subjects|participants|girls';

/** Pregnancy, breast-feeding, contraception, the potential to bear children. */
export const REPRODUCTIVE: Family = {
  phrases: [
    ['undergone|underwent|had? permanent|surgical|tubal|female sterilization|sterilisation', sterile],
    ['wish|wishes|wishing or|/ trying|try to get|become pregnant', planning],
    ['breast feeder|feeders', feeding],
    ['breasting|beast feeding', feeding],
    [`fertile|premenopausal|wocbp ${partner}`, { ...bearing, subject: 'partner' }],
    [`breastfeeding|lactating|nursing ${partner}`, { ...feeding, subject: 'partner' }],
    [`pregnant ${partner}`, { ...pregnant, subject: 'partner' }],
    [
      `${partner} is|are|being|currently|who|has|have? is|are|become|becomes? pregnant`,
      { ...pregnant, subject: 'partner' },
    ],
    [`${partner} of pregnant ${women}`, { ...pregnant, subject: 'partner' }],
    [`${partner} is|are|being|who? is|are? breastfeeding|lactating|nursing`, { ...feeding, subject: 'partner' }],
    [`${partner} of|with? child? bearing|childbearing potential|age|capacity`, { ...bearing, subject: 'partner' }],
    [
      `vasectomized|vasectomised|sterile|sterilized|sterilised|azoospermic male? ${partner}`,
      { ...sterile, subject: 'partner' },
    ],
    [
      `${partner} is|are|has|have|with|who|had? is|had? a? vasectomized|vasectomised|vasectomy|sterile|sterilized|sterilised|azoospermic`,
      { ...sterile, subject: 'partner' },
    ],
    [
      'planning|plan|plans|intend|intends|intending|wish|wishes|wishing|want|wants|desire|desires|expect|expects|expecting|hoping|trying to|on? father|fathering|beget a? child|children?',
      fathering,
    ],
    ['father|fathering a? child|children', fathering],
    [
      'plan|plans|planning|intend|intends|intending|wish|wishes|wishing|want|wants|desire|desires|hope|hopes|hoping|trying to|on? have|having|get|getting a|any|another|more|further|biological? child|children|baby|babies|offspring',
      parenting,
    ],
    [`${gamete} donation|donations|donor|donors`, donation],
    [`donate|donates|donating|donation of? ${gamete}`, donation],
    [`use|uses|using|wear|wearing? a? condom|condoms`, { ...contraception, concept: 'condom' }],
    [`currently|actively|presently? pregnant ${women}`, pregnant],
    [`currently|actively|presently? pregnant`, pregnant],
    ['known|found|confirmed|discovered|suspected to be pregnant', pregnant],
    ['pregnancy|pregnancies|gravid|gestating', pregnant],
    [
      'past|previous|prior|earlier|former pregnancy|pregnancies',
      { domain: 'reproductive', rule: 'reproductive.past-pregnancy', concept: 'earlier pregnancy' },
    ],
    [
      'current|concurrent|present|existing|ongoing or|and|/ past|previous|prior|earlier|recent pregnancy|pregnancies',
      ever,
    ],
    [
      'past|previous|prior|earlier|recent or|and|/ current|concurrent|present|existing|ongoing pregnancy|pregnancies',
      ever,
    ],
    ['currently|presently or|and|/ previously|recently pregnant', ever],
    ['beta? hcg pregnancy test', test],
    ['to? become|becoming|get|getting|be|conceive pregnant', planning],
    [
      'planning|plan|plans|planned|intend|intends|intending|intention|wish|wishes|wishing|desire|desiring|want|wanting|trying|attempting|expecting|considering|desirous|hoping to|on|for|a|of? be|become|becoming|get|getting|have? pregnant|pregnancy',
      planning,
    ],
    [
      'planning|plan|plans|planned|intend|intends|intending|intention|wish|wishes|wishing|desire|desiring|trying|attempting|expect|expects|expecting|anticipate|anticipates|anticipating|want|wants|wanting|hoping|considering to|on? conceive|conceiving a? child|baby|children?',
      planning,
    ],
    [
      'anticipate|anticipates|anticipating|expect|expects|expecting|hope|hopes|try|tries a|to? be|become|becoming|get? pregnant|pregnancy',
      planning,
    ],
    ['pregnancy plan|plans|planning|intention', planning],
    ['seeking|attempting|desiring|desire|planning|planned|plan a? pregnancy', planning],
    ['attempting conception', planning],
    ['preparing|prepare|prepares|preparation for|to pregnancy|conceive|conception', planning],
    ['pregnancy|conception project|projects|plans|desire|wish|intention', planning],
    ['plan|plans|planning|project|wish|desire|intention to|for|of conception|conceiving|procreation', planning],
    ['prospective|intended|desired|future|upcoming pregnancy|pregnancies', planning],
    [
      'pre menarche|menarcheal|menarchal',
      { domain: 'reproductive', rule: 'reproductive.premenarchal', concept: 'premenarchal' },
    ],
    [
      'premenarche|premenarcheal|premenarchal girls|girl|females?',
      { domain: 'reproductive', rule: 'reproductive.premenarchal', concept: 'premenarchal' },
    ],
    ['peri partum', { domain: 'reproductive', rule: 'reproductive.peripartum', concept: 'peripartum' }],
    ['peripartum', { domain: 'reproductive', rule: 'reproductive.peripartum', concept: 'peripartum' }],
    ...TRIMESTERS.map(([words, stage]): [string, PhraseHead] => [
      `${words} trimester|trimesters of? pregnancy|gestation?`,
      { ...gestation, attrs: { stage } },
    ]),
    ['becoming pregnant', planning],
    [`breast feeding|feed|feeds ${women}?`, feeding],
    [`breastfeeding|breastfeed|breastfeeds|lactating|lactation|nursing|lactate|lactates|breastfed ${women}?`, feeding],
    ['breastfeeding|lactation|nursing|lactating period|stage', feeding],
    ['nursing mothers|mother|women|infants', feeding],
    [`${women} of|with|in|at? the? child bearing potential|age|capacity|ability`, bearing],
    [`${women} of|with|in|at? the? childbearing potential|age|capacity|ability`, bearing],
    [`${women} of|in|at? the? reproductive|fertile potential|age`, bearing],
    [`of|with? child bearing potential|age|capacity|ability`, bearing],
    [`childbearing potential|age|capacity|ability`, bearing],
    ['child bearing potential|age|capacity|ability|period', bearing],
    [`of reproductive|fertile potential|age`, bearing],
    ['reproductive|fertile age|potential', bearing],
    ['wocbp|fcbp', bearing],
    [`${women} who|that can|could|may|might become|get pregnant`, bearing],
    [`${women} who|that can|could|may|might conceive|bear children?`, bearing],
    [`fertile|premenopausal ${women}`, bearing],
    [
      `${using} ${effectiveToo} contraception|contraceptive|contraceptives|contraceptions|anticonception ${means}?`,
      contraception,
    ],
    [`${using} ${effectiveToo} birth control ${means}?`, contraception],
    [
      `${effective} ${effectiveToo} ${means} of|for contraception|contraceptive|contraceptives|birth control?`,
      contraception,
    ],
    [
      `${effective} ${effectiveToo} contraception|contraceptive|contraceptives or|and|/? birth? control? ${means}?`,
      contraception,
    ],
    [`${effective} ${effectiveToo} birth control ${means}?`, contraception],
    [`${means} of contraception|contraceptives|contraceptive`, contraception],
    ['contraception|contraceptive|contraceptives measures|methods|method|pill|pills|use?', contraception],
    ['birth control methods|method|pills|pill?', contraception],
    ['method|methods|form|forms of birth control|contraception', contraception],
    [`post menopausal|menopause ${women}?`, menopause],
    [`postmenopausal|postmenopause ${women}?`, menopause],
    ['menopausal|menopause', menopause],
    ['surgically|permanently sterile|sterilized|sterilised', sterile],
    ...['positive', 'negative'].flatMap((polarity): [string, PhraseHead][] => {
      const of: PhraseHead = { ...test, attrs: { polarity } };
      return [
        [`${polarity} ${specimens} pregnancy ${tested} ${results}?`, of],
        [`${polarity} ${specimens} pregnancy ${tested} ${results}? ${inBrackets}`, of],
        [`${polarity} ${specimens} ${tested} for pregnancy`, of],
        [`${polarity} ${origins} hcg|gonadotropin|gonadotrophin )? pregnancy? ${tested} ${results}?`, of],
        [`${polarity} ${results} of|for|on|in a|the? ${specimens} pregnancy ${tested}`, of],
        [`${specimens} pregnancy ${tested} is|are|was|were|must|should be? ${polarity}`, of],
        [`${specimens} pregnancy ${tested} ${inBrackets} is|are|was|were|must|should be? ${polarity}`, of],
        [`test|tests|tested|testing|screen ${polarity} for pregnancy`, of],
      ];
    }),
    ['positive|positively test|tested|result for pregnancy', { ...test, attrs: { polarity: 'positive' } }],
    [`${specimens} pregnancy ${tested}`, test],
    [`${specimens} pregnancy ${tested} ${inBrackets}`, test],
    [
      'postpartum|puerperal|puerperium',
      { domain: 'reproductive', rule: 'reproductive.postpartum', concept: 'postpartum' },
    ],
    ['post partum', { domain: 'reproductive', rule: 'reproductive.postpartum', concept: 'postpartum' }],
    [
      'gestational age|weeks at birth|delivery|enrollment|enrolment?',
      { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' },
    ],
    [
      "completed? weeks|weeks' of? gestation|gestational",
      { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' },
    ],
    [
      'gestation|gestational|ga|gestations age?',
      { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' },
    ],
    ['pregnancy weeks|week', { domain: 'reproductive', rule: 'reproductive.gestation', concept: 'gestational age' }],
    [
      'multiple|twin pregnancy|pregnancies|gestation|gestations',
      { domain: 'reproductive', rule: 'reproductive.multiple-pregnancy', concept: 'multiple pregnancy' },
    ],
    [
      'singleton|single pregnancy|pregnancies|gestation|fetus',
      { domain: 'reproductive', rule: 'reproductive.singleton', concept: 'singleton pregnancy' },
    ],
    ['ectopic pregnancy|pregnancies', { domain: 'condition', rule: 'condition.term', concept: 'ectopic pregnancy' }],
  ],
};
