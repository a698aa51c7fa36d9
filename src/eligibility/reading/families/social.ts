import type { Family, PhraseHead } from './family.ts';
import { TONGUES as tongue } from './tongue.table.ts';

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
const liberty: PhraseHead = { ...legal, rule: 'social.prisoner', concept: 'deprivation of liberty' };
const involuntary: PhraseHead = { ...legal, concept: 'involuntary treatment' };
const smoker: PhraseHead = { domain: 'social', rule: 'social.smoking', concept: 'smoking' };
const alcohol: PhraseHead = { domain: 'social', rule: 'social.alcohol', concept: 'alcohol abuse' };
const drugs: PhraseHead = { domain: 'social', rule: 'social.substance', concept: 'substance abuse' };
const access: PhraseHead = { domain: 'social', rule: 'social.access', reach: 'clause' };
const residence: PhraseHead = { domain: 'social', rule: 'social.residence', reach: 'clause' };
const profession: PhraseHead = { domain: 'social', rule: 'social.occupation', population: true };
const occupation: PhraseHead = { domain: 'social', rule: 'social.occupation', reach: 'clause' };
const education: PhraseHead = { domain: 'social', rule: 'social.education', concept: 'education' };
const ethnicity: PhraseHead = { domain: 'social', rule: 'social.ethnicity' };
const activity: PhraseHead = { domain: 'social', rule: 'social.activity' };
const birthplace: PhraseHead = { domain: 'social', rule: 'social.birthplace' };
const gender: PhraseHead = { domain: 'social', rule: 'social.gender-identity' };
const couple: PhraseHead = { domain: 'social', rule: 'social.couple', concept: 'couple', population: true };
const experience: PhraseHead = { domain: 'social', rule: 'social.experience' };
const marital: PhraseHead = { domain: 'social', rule: 'social.marital-status' };
const substance = 'drug|drugs|alcohol|ethanol|substance|substances|medication|medicine|prescription';
const abuse = 'abuse|abuser|abusers|misuse|dependence|dependency|dependance|addiction|addict|addicts';
const ethnic =
  'caucasian|caucasians|white|black|asian|asians|afro|african|africans|hispanic|hispanics|latino|latina|latinx|latinos|latin|chinese|japanese|korean|indian|european|arab|arabic|jewish|ashkenazi|maori|polynesian|native|indigenous|aboriginal|american|americans|islander|islanders|mexican|han|turkish|taiwanese|thai|malay';
const shade = 'black|white|caucasian|hispanic|latino|latina|latinx|asian|african|european|caribbean|arab';
const learning = 'education|schooling|studies';
const device =
  'phone|phones|smartphone|smartphones|telephone|telephones|cellphone|cellphones|iphone|computer|computers|laptop|tablet|tablets|internet|email|emails|wifi|broadband|webcam|ipad|texting';
const professions =
  'nurse|nurses|physician|physicians|doctor|doctors|clinician|clinicians|surgeon|surgeons|midwife|midwives|pharmacist|pharmacists|dentist|dentists|therapist|therapists|psychologist|psychologists|paramedic|paramedics|teacher|teachers|anesthesiologist|anesthesiologists|anesthetist|anesthetists|provider|providers';

/** Language, insurance, legal standing, substances, means and place: a record holds them only where someone wrote them down. */
export const SOCIAL: Family = {
  phrases: [
    [
      `primary|first|native|main|preferred|mother language|tongue other than ${tongue}`,
      { domain: 'social', rule: 'social.language' },
    ],
    [
      `${tongue} or|and|,|/ ${tongue} or|and|,|/? ${tongue}? verbal|oral|written|language? speaking|speaker|speakers|language|fluency|proficiency|literate|literacy`,
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
    [
      `native|mother|first|primary|preferred|main|spoken|home tongue|language is|are|of|:|being ${tongue} or|and|,|/? ${tongue}?`,
      language,
    ],
    ['bilingual|monolingual', language],
    ['mother|native tongue', language],
    [
      'enrolled|registered|included|listed in … registry|registries|database|biobank',
      { ...activity, rule: 'social.registry' },
    ],
    [`${tongue} is|as|being the|their|his|her|a? mother|native|first|primary tongue|language`, language],
    ['language barrier|barriers|difficulty|difficulties|problem|problems', language],
    [
      `insufficient|poor|limited|inadequate|no|lack|lacking|without|deficient|low of? command|knowledge|understanding|comprehension|mastery|proficiency|skills|fluency|ability of|in|for|with? the? … ${tongue} language|skills|proficiency|comprehension?`,
      { ...language, negated: true },
    ],
    [
      `insufficient|poor|limited|inadequate|no|lack|lacking|deficient|low of? ${tongue} language? command|knowledge|understanding|comprehension|mastery|proficiency|skills|fluency`,
      { ...language, negated: true },
    ],
    [
      `command|knowledge|understanding|comprehension|mastery|proficiency|skills|fluency|level|speaker|speakers|use of|in|with the? spoken|written|national|local|official? ${tongue} language?`,
      language,
    ],
    [`native|fluent or|and|/ native|fluent speaker|speakers of? ${tongue}?`, language],
    [`spoken|written or|and|/? spoken|written? ${tongue}`, language],
    [`${tongue} or|and|,|/? ${tongue}? spoken|speaking|speaker|speakers|literate|fluent`, language],
    [`${tongue} language? ability|command|knowledge|understanding|comprehension|mastery|skills`, language],
    ['illiterate|illiteracy|literacy|literate', language],
    [
      'affiliated|affiliation|beneficiary|beneficiaries|benefiting|covered|insured|registered to|of|with|from|by|under … social|health|insurance',
      insurance,
    ],
    ['insured by|with|through', insurance],
    ['benefiting|covered|affiliated from|by|with|to a|an|any|another? similar|equivalent|comparable', insurance],
    ['affiliated|registered to|with or a|the? beneficiary of', insurance],
    [
      'affiliate|affiliated|affiliation|member|beneficiary|beneficiaries|holder|subscriber|recipient or affiliate|affiliated|member|beneficiary|holder|subscriber of|to',
      insurance,
    ],
    ['uninsured|uncovered', { ...insurance, negated: true }],
    [
      'social|health|medical insurance|security|coverage is|are? missing|lacking|absent|unavailable|none|expired',
      { ...insurance, negated: true },
    ],
    [
      'not|non|no|without affiliated|affiliation|covered|insured|coverage|beneficiary|benefiting by|to|of|from|under|with? a|any|the? national|social|health|french|medical|private|public? health|social|medical? insurance|security|coverage|scheme|plan',
      { ...insurance, negated: true },
    ],
    ['not|non insured|beneficiary', { ...insurance, negated: true }],
    ['no|without coverage|affiliation', { ...insurance, negated: true }],
    [
      'social|medicaid|medicare|state security|insurance|protection|coverage|welfare|aid system|scheme|regime|regimen|coverage|plan|affiliation?',
      insurance,
    ],
    [
      'health|medical|private|public|commercial|national insurance|coverage coverage|plan|scheme|card|system|company?',
      insurance,
    ],
    ['insurance coverage|plan|policy|scheme|status', insurance],
    ['payer|payor|insurance status|type', insurance],
    ['deprived|prived of their|his|her|any|all? liberty|freedom', liberty],
    ['deprivation of liberty|freedom', liberty],
    [
      'under|protection of? the? protection|legal|judicial|guardianship|tutorship|curatorship|guardian|curator|safeguard|justice',
      legal,
    ],
    ['under legal|judicial|court protection|guardianship|safeguard', legal],
    ['guardianship|tutorship|curatorship|curatelle|tutelle|trusteeship', legal],
    ['under psychiatric care', involuntary],
    ['legally protected adult|adults|person|persons|patient|patients|subject|subjects?', legal],
    [
      'interned|confined|detained|held|institutionalized|institutionalised in|to a|an|any? psychiatric|mental|penal|correctional|judicial? hospital|institution|facility|ward|establishment',
      involuntary,
    ],
    ['under? juridical|juridic protection|measure|measures', legal],
    ['under? a|an? protective|restraining order|orders', { ...legal, concept: 'restraining order' }],
    ['requiring|requires|need of legal? protection (? guardianship?', legal],
    ['majors|adults|adult|persons|person|major under|protected', legal],
    ['protective|protection|safeguard measure|measures', legal],
    ['under protective|protection|safeguard measure|measures', legal],
    ['placed under', legal],
    ['protected adult|adults|person|persons|major|majors|patient|patients|population', legal],
    ['protected|protection by|of|under the? law', legal],
    ['judicial|legal|court protection measure|measures|order|orders', legal],
    ['article|articles l|r|l1121|l1122|l3211|l3212|l1121~', legal],
    ['court|judicial|judicially order|ordered|mandate|mandated|supervision', legal],
    [
      'involuntary|involuntarily|compulsory|compulsorily|forced hospitalised|hospitalized|hospitalisation|hospitalization|committed|commitment|detained|detention|admitted|admission|treatment|treated|confined',
      involuntary,
    ],
    [
      'hospitalised|hospitalized|hospitalisation|hospitalization|treated|treatment|admitted|admission without their|his|her? consent',
      involuntary,
    ],
    ['legal|legally incapacity|incapacitated|inability|disability', legal],
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
      'tobacco|cigarette|cigarettes|cigar|cigars use|user|users|product|products|consumption|addiction|dependence|smoking?',
      smoker,
    ],
    ['non smoker|smokers|smoking', { ...smoker, negated: true }],
    ['nonsmoker|nonsmokers|nonsmoking', { ...smoker, negated: true }],
    [`alcohol|ethanol ${abuse}`, alcohol],
    [`alcoholism|alcoholic|alcoholics`, alcohol],
    ['excessive|heavy|chronic alcohol|drinking intake|consumption|use|drinking?', alcohol],
    [`${substance} ,|/ ${substance} ,? or|and|/|and/or other? ${substance} ${abuse} disorder|disorders?`, drugs],
    [`alcohol|ethanol or|and|/ drug|drugs|substance|narcotic|other substance? ${abuse} disorder|disorders?`, drugs],
    [`drug|drugs|substance or|and|/ alcohol ${abuse} disorder|disorders?`, drugs],
    [`substance|substances ${abuse} disorder|disorders?`, drugs],
    ['abuse of alcohol|drugs|substances or|and? alcohol|drugs|substances?', drugs],
    ['abuse|abuses|abused|abusing|misuse|misuses|misused|misusing alcohol|ethanol', alcohol],
    [
      'abuse|abuses|abused|abusing|misuse|misuses|misused|misusing illicit|illegal|recreational|prescription? drug|drugs|substances|alcohol|opioids|opiates|narcotics ,|/|or|and illicit|illegal|recreational? drug|drugs|substances|alcohol|opioids|opiates|narcotics',
      drugs,
    ],
    [
      'abuse|abuses|abused|abusing|misuse|misuses|misused|misusing illicit|illegal|recreational|prescription? substances',
      drugs,
    ],
    [
      `access|ownership|owns|own|owning|owner|possession|possess|possesses|possessing|has|have|having|use|uses|using … ${device}`,
      access,
    ],
    [
      `working|reliable|home|regular|stable|personal|wireless|broadband|smart|mobile|cell smart|cell|mobile? ${device} access|connection|connectivity|number|service|plan|address|account?`,
      access,
    ],
    [
      `${device} access|connection|connectivity|number|service|address|account|contact|line|connected|ownership`,
      access,
    ],
    ['e mail address|addresses|access|account?', access],
    ['smart phone|phones|device|devices', access],
    ['text messaging|messages', access],
    ['android|ios device|devices|phone|phones|smartphone|operating system?', access],
    [
      'access|ownership|owns|own|possession|possess|has|have to|of|a|an internet|telephone|phone|smartphone|computer|cell|mobile|smart|email',
      access,
    ],
    ['internet|telephone|phone|smartphone|computer|mobile|cell access|phone|number|contact', access],
    ['access to', access],
    [
      'live|lives|living|reside|resides|residing|resident|residents|residence in|within|at|of|near|alone|outside|on',
      residence,
    ],
    ['resided|lived in|within|at|of|near', residence],
    [
      'live|lives|living with a|an|the|their|his|her? same|stable|steady|female|male|regular? same|stable|female|male|sexual? partner|partners|spouse|family|parent|parents|mother|father|child|children|caregiver|caregivers|someone',
      residence,
    ],
    ['live|lives|living together|independently|alone', residence],
    ['place|area|region|country|state|city|county of permanent|usual|primary? residence|residency', residence],
    ['permanent|legal|primary|usual|local residence|resident|residents|residency', residence],
    ['same household', residence],
    [
      'us|usa|uk|american|california|canadian|permanent|legal|rural|urban|city|county|state resident|residents',
      residence,
    ],
    ['u . s . resident|residents', residence],
    ['fixed|stable|permanent|current|same|home|local|postal address|addresses|domicile', residence],
    [
      'born in|at|outside|out of? the|a|our|this|another? study|same|participating? hospital|hospitals|clinic|center|centre|country|usa|us|unit|facility',
      birthplace,
    ],
    ['born in|outside the? continental|contiguous|united states|us|usa|u', { ...birthplace, reach: 'clause' }],
    ['born abroad', birthplace],
    [
      'born in a|an|any? country|countries|region|regions|area|areas with|where|of|that|which|endemic',
      { ...birthplace, reach: 'clause' },
    ],
    ['inborn|outborn', birthplace],
    ['drive|driving|travel|travelling|traveling|commute|commuting time|distance|radius? to|from|of|between', residence],
    ['geographic|geographical|physical|easy|reasonable accessibility|proximity|distance to|from|of', residence],
    ['transportation|transport|means to|for|from|of transportation|transport?', access],
    [
      'transgender|transsexual|nonbinary|cisgender|genderqueer male|males|man|men|female|females|woman|women|people|persons|individuals|patients|identity?',
      gender,
    ],
    ['gender identity|incongruence', gender],
    ['identify|identifies|identifying|identified as a? transgender|nonbinary|male|female|man|woman|cisgender', gender],
    ['catchment|metropolitan|geographical|geographic area|areas|region', residence],
    ['community dwelling|living|residing', residence],
    [
      'moving|move|relocate|relocating|relocation|moved out|away|from|to|outside|beyond|further',
      { ...residence, modality: 'planned', phase: 'future' },
    ],
    ['refugee|refugees|asylum seekers?', { ...residence, rule: 'social.migration' }],
    [
      'participate|participates|participating|participation|engage|engages|engaging|engaged|engagement in|of physical activity|activities|exercise',
      { domain: 'social', rule: 'social.term', concept: 'physical activity' },
    ],
    ['live|lives|living|reside|residing locally|nearby', residence],
    ['homeless|institutionalized|institutionalised|nursing home residents|resident?', residence],
    [
      'employed|employee|employees|student|students|unemployed|retired|staff|veteran|veterans of|at|by|in?',
      { domain: 'social', rule: 'social.occupation', reach: 'clause' },
    ],
    [
      `registered|licensed|certified|practicing|practising|qualified|board or|and|/? licensed|certified? ${professions} of|at|in|from?`,
      profession,
    ],
    [
      'nursing|medical|dental|pharmacy|university|college|undergraduate|graduate|high|secondary|primary|elementary|middle|doctoral|psychology school? student|students|graduate|graduates|trainee|trainees of|at|in|from?',
      occupation,
    ],
    [
      'hospital|study|research|clinic|site|investigator|sponsor|university|institution|company|laboratory|health|healthcare care? staff|personnel|employee|employees|worker|workers of|at|in?',
      occupation,
    ],
    [
      'employee|employees|staff|personnel|student|students|subordinate|subordinates or|and|, employee|employees|staff|personnel|student|students|subordinates|family|relative|relatives of',
      occupation,
    ],
    [
      'family members|member|relative|relatives of the|study|site? investigator|investigators|sponsor|staff|study|site|employee|employees',
      occupation,
    ],
    ['military|active personnel|duty|service|member|members', occupation],
    ['full|part time employment|employed|job|work|worker|workers|student', occupation],
    [
      'night|rotating|day|evening|irregular? shift work|worker|workers|labor|labour|duty|duties|schedule|schedules',
      { ...profession, rule: 'social.shift-work', population: false },
    ],
    [
      'night|rotating shift|shifts|work|worker|workers|labor|labour|duty',
      { ...profession, rule: 'social.shift-work', population: false },
    ],
    [
      'first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th year nursing|medical|dental|pharmacy|university|college? student|students',
      occupation,
    ],
    ['community college student|students', occupation],
    ['work|works|working|worked in|at|as|for', occupation],
    [`${learning} level|levels|attainment`, education],
    [`years|year|yrs|grade|level of? formal? ${learning}`, education],
    ['of formal? schooling|education', education],
    [
      `formal|primary|secondary|elementary|university|college|school|higher|educational ${learning}|degree|degrees|attainment|diploma`,
      education,
    ],
    ['high school diploma|degree|education|graduate|equivalent', education],
    [
      `${ethnic} ${ethnic}? or|,|and|/? ${ethnic}? race|races|ethnicity|ethnic|descent|origin|ancestry|heritage|background|nationality group?`,
      ethnicity,
    ],
    [
      `${ethnic} people|persons|patients|adults|men|women|subjects|participants|individuals|volunteers|nationals`,
      ethnicity,
    ],
    [`ethnic|ethnically ${ethnic}`, ethnicity],
    [
      `of ${ethnic} ${ethnic}? or|,|and|/? ${ethnic}? race|ethnicity|descent|origin|ancestry|heritage|background`,
      ethnicity,
    ],
    [
      `self? identify|identifies|identified|identifying as|with a|an|being? black|white|hispanic|latino|latina|latinx|african|asian|caucasian|native|pacific|indigenous american|americans|islander?`,
      ethnicity,
    ],
    ['african|asian|native|mexican|hispanic american|americans', ethnicity],
    [
      `${shade} or|and|,|/|-|american|african|european ${shade} ,|or|and|/? or|and? ${shade}? racial|race|ethnic|heritage|background|backgrounds|origin|descent? background|backgrounds|group|groups?`,
      ethnicity,
    ],
    [
      'of? any|all racial|ethnic or|and|/ ethnic|racial background|backgrounds|group|groups|origin|origins|heritage',
      { domain: 'social', rule: 'social.any-ethnicity', population: true },
    ],
    [
      'of any ethnic|racial background|group|origin',
      { domain: 'social', rule: 'social.any-ethnicity', population: true },
    ],
    ['racial background|backgrounds|group|groups', ethnicity],
    ['pacific islander|islanders', ethnicity],
    [
      'of? any|all race|races|ethnicity|ethnicities or|and|,|/? race|races|ethnicity|ethnicities|ethnic? background|backgrounds|group|groups|origin|origins?',
      { domain: 'social', rule: 'social.any-ethnicity', population: true },
    ],
    [
      'caucasian|caucasians|hispanic|hispanics|latino|latina|latinx|latinos patients|subjects|adults|men|women|participants?',
      ethnicity,
    ],
    [
      'non caucasian|caucasians|hispanic|hispanics|white|asian|black patients|subjects|participants?',
      { ...ethnicity, negated: true },
    ],
    [
      `participate|participates|participating|participation|engage|engaged|engaging|involved in|at|to … sport|sports|competition|competitions|program|programs|programme|programmes|class|classes|league|camp|course|courses|workshop|workshops|project|projects|registry|registries|cohort`,
      activity,
    ],
    [
      'men who have|having sex with men',
      { domain: 'social', rule: 'social.sexual-behaviour', concept: 'men who have sex with men' },
    ],
    ['msm', { domain: 'social', rule: 'social.sexual-behaviour', concept: 'men who have sex with men' }],
    ['married|unmarried|cohabiting|divorced|widowed', marital],
    ['proband|probands', { ...couple, rule: 'social.proband', concept: 'proband' }],
    [
      'sibling|siblings|brother|brothers|sister|sisters|relative|relatives of a|an|the|another? participant|participants|proband|probands',
      { ...couple, rule: 'social.kin', concept: 'relative of a participant', population: false },
    ],
    [
      'normal|usual|regular|balanced|standard|omnivorous|habitual|stable|western daily? diet|diets|eating|dietary habits|pattern|patterns|intake?',
      { ...couple, rule: 'social.diet', concept: 'usual diet', population: false },
    ],
    ['infertile|married|heterosexual|subfertile? couple|couples in|of? whom|which?', couple],
    [
      'device|listening|user|working|professional|clinical|teaching|training|sport|sports|lifting|computer|diving|driving|gaming experience with|in|of|using?',
      experience,
    ],
    ['experience|expertise|experienced in|as', { ...experience, reach: 'clause' }],
    ['years|months|year of? practice|training|experience', experience],
    ['single parent|mother|father|woman|women|man|men', marital],
    ['single|married|divorced|widowed or|,|and|/ single|married|divorced|widowed', marital],
    ['marital status', marital],
    [
      'report|reports|have|has|had|having? unprotected? sex|intercourse with a|another|other? men|man|women|woman|male|female',
      { domain: 'social', rule: 'social.sexual-behaviour' },
    ],
    [
      `participating|participated|participation|participant|participants|enrolled|included|recruited in|from|into|of the … study|trial|cohort|registry|program|programme`,
      { ...activity, rule: 'social.registry' },
    ],
    [
      'completed the|a|an|previous|prior|their|parent|original? … study|studies|rct|rcts',
      { ...activity, rule: 'social.registry', reach: 'clause' },
    ],
  ],
};
