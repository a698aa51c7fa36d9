import type { Family, PhraseHead } from './family.ts';

const thisStudy: PhraseHead = { domain: 'consent', rule: 'consent.this-study', modality: 'willingness' };
const willing: PhraseHead = { domain: 'consent', rule: 'consent.willing', modality: 'willingness', reach: 'clause' };
const deviation: PhraseHead = {
  domain: 'judgement',
  rule: 'judgement.protocol-deviation',
  concept: 'deviation from the protocol',
};
const followUp: PhraseHead = { domain: 'judgement', rule: 'judgement.follow-up', concept: 'follow-up' };
const residence: PhraseHead = { domain: 'social', rule: 'social.residence', reach: 'clause', modality: 'planned' };
const address: PhraseHead = { domain: 'social', rule: 'social.residence', verbatim: true };
const travel: PhraseHead = { domain: 'social', rule: 'social.travel', concept: 'travel', modality: 'planned' };
const profession: PhraseHead = { domain: 'social', rule: 'social.occupation', population: true };
const calling: PhraseHead = { domain: 'social', rule: 'social.occupation', reach: 'clause' };
const occupation: PhraseHead = { domain: 'social', rule: 'social.occupation' };
const study = 'study|trial|protocol|research|project|cohort';
const this_ = 'this|our|present|current|same|very';
const before = 'previous|prior|earlier|past|already|previously|formerly|once';
const joined =
  'inclusion|included|randomization|randomisation|randomized|randomised|enrollment|enrolment|recruitment|recruited|registration|registered|screened|exposure|exposed';
const trip = 'travel|travels|travelling|traveling|trip|trips|journey|journeys|vacation|vacations|holiday|holidays';
const long = 'extensive|prolonged|long-term|long|frequent|international|extended|overseas|foreign|air|significant|any';
const plans =
  'plan|plans|planning|planned|intend|intends|intending|intention|expect|expects|expecting|expected|anticipate|anticipates|anticipated|scheduled|intent';
const place = 'area|city|region|country|town|district|community|state|village|neighborhood|neighbourhood|place|home';
const job =
  'physiotherapists|physiotherapist|physicians|doctors|nurses|surgeons|radiologists|oncologists|cardiologists|neurologists|pediatricians|paediatricians|psychiatrists|psychologists|gynecologists|gynaecologists|obstetricians|anesthesiologists|anaesthesiologists|anesthetists|dermatologists|urologists|gastroenterologists|endocrinologists|nephrologists|rheumatologists|pulmonologists|hospitalists|ophthalmologists|optometrists|audiologists|dentists|orthodontists|periodontists|dietitians|dieticians|nutritionists|counselors|counsellors|technicians|paramedics|chiropractors|osteopaths|therapists|clinicians|practitioners|pharmacists|midwives|teachers|coaches';
const field =
  'pediatric|paediatric|surgical|medical|surgery|anesthesia|anesthesiology|psychiatry|radiology|neurology|obstetric|gynecology|orthopedic|orthopaedic|emergency|medicine|internal|family|dental|resident';
const trainee = 'residents|fellows|interns|trainees|registrars';

/** How taking part is arranged: this very study, visits over its time, being there, and who takes part by calling. */
export const LOGISTICS: Family = {
  phrases: [
    [`${before} ${joined} in|into|to|for|within|by the? ${this_} clinical|research|same? ${study}`, thisStudy],
    [`${before} ${joined} in|into|to|for|within the ${study}`, thisStudy],
    [
      `participation|participated|enrolled|enrollment|enrolment once|twice already? in the? ${this_}? ${study}`,
      thisStudy,
    ],
    [
      `ready|agree|agrees|agreeing|prepared|accept|accepts|accepting|acceptance to|of? accept|acceptance|of? the|all? conditions|terms|rules|procedures|requirements of|in|for the|this? ${study}`,
      willing,
    ],
    [
      'serious|major|important|significant|minor|severe|relevant|substantial protocol|study deviation|deviations|violation|violations|breach',
      deviation,
    ],
    ['protocol deviation|deviations|violation|violations|breach|breaches', deviation],
    [
      `serious|major|important|significant|severe? deviation|deviations|violation|violations from|of the|this? ${study} protocol|procedures?`,
      deviation,
    ],
    [
      'regular|routine|scheduled|adequate|sufficient|long-term|complete|full|minimum|standard|clinical|proper follow up|ups|-up visits|visit|examinations|examination|appointments|care|period?',
      followUp,
    ],
    ['no|without|incomplete|insufficient|inadequate|irregular follow up', { ...followUp, negated: true }],
    [
      `${plans} to remain|stay|live|reside|be in|within|at|near the|this|that|their? study|trial|same|local|catchment|current|geographic|geographical? ${place}`,
      residence,
    ],
    [`${plans} to? ${long}? ${long}? ${trip}`, travel],
    [`${long} ${trip} planned|scheduled|expected|anticipated`, travel],
    [
      'no? stable|permanent|fixed|valid|current|reliable|known mailing|postal|residential|home? address|addresses',
      address,
    ],
    ['mailing|postal|residential|home|street address|addresses', address],
    [
      'arrive|arrives|arrived|arriving|arrival|arrivals|immigrated|immigration|migrated|migration|emigrated|returned|return|returning … from|in|to a|an|any|the? country|countries|region|regions|area|areas',
      { domain: 'social', rule: 'social.residence', reach: 'clause' },
    ],
    [
      `${job} who|that|which … treat|treats|treating|work|works|care|cares|provide|provides|practice|practise|use|manage|prescribe|deliver|see`,
      calling,
    ],
    [
      `${job} specialized|specialised|specializing|specialising|trained|practicing|practising|employed|working in|at|on|for|to|with`,
      calling,
    ],
    [`${field} ${field}? ${trainee} and|or|,|/ ${trainee}`, profession],
    [`${field} ${field}? ${trainee}`, profession],
    [`${trainee} and|or|,|/ ${trainee}`, profession],
    [
      'community|lay|village|outreach health|healthcare worker|workers|volunteer|volunteers|representative|representatives|promoter|promoters|aide|aides|navigator|navigators|advisor|advisors',
      profession,
    ],
    ['social|outreach|youth|aid|relief workers', profession],
    ['case managers', profession],
    ['certified? child|pediatric|paediatric life specialist|specialists', profession],
    ['advanced practice|care nurse|nurses|practitioner|practitioners|provider|providers', profession],
    ['floating|migrant|transient|migratory|nomadic population|populations|worker|workers', occupation],
  ],
};
