import type { Family, PhraseHead } from './family.ts';

const judged = (name: string, concept: string): PhraseHead => ({
  domain: 'judgement',
  rule: `judgement.${name}`,
  concept,
});

const which = 'inclusion|exclusion|eligibility|selection|entry|enrollment|enrolment|study';
const listed = judged('listed-criteria', 'the other criteria of the list');
const unlisted = judged('further-criteria', 'criteria that the protocol gives and the text does not');
const studied = judged('studied-disease', 'the disease that the study is about');
const disease = 'disease|diseases|condition|disorder|indication|cancer|malignancy|tumor|tumour|carcinoma|malignancies';
const protocol = judged('protocol', 'what the protocol defines');
const data = judged('data', 'complete data');
const missing: PhraseHead = { ...data, negated: true };
const diagnosis = judged('diagnosis', 'certainty of the diagnosis');
const care = judged('requires-treatment', 'need of treatment');
const limits = judged('care-limits', 'limits set to care');
const resuscitation: PhraseHead = { domain: 'social', rule: 'social.term', concept: 'do not resuscitate' };
const death: PhraseHead = { domain: 'encounter', rule: 'encounter.death', concept: 'death' };
const record = 'record|records|data|dataset|information|file|files|chart|charts|dossier';
const recordKind =
  'medical|clinical|patient|patients|hospital|health|electronic|baseline|outcome|demographic|laboratory|imaging|pathological|pathology|follow-up|study|research|case|sample|important|relevant|essential|necessary|key';
const specimen =
  'specimen|specimens|sample|samples|tissue|biopsy|biopsies|material|materials|plasma|serum|blocks|block|slides|dna|rna';
const specimenKind =
  'bioptic|tumor|tumour|blood|surgical|archival|archived|malignant|pathological|pathology|clinical|paraffin|embedded|formalin|fixed|cancer|biological|fresh|frozen|urine|stool|histological|diagnostic|primary';
const image =
  'image|images|imaging|scan|scans|mri|ct|radiograph|radiographs|x-ray|x-rays|ultrasound|video|videos|ecg|eeg|echocardiography|angiogram|recording|recordings|signal';
const lacking = 'incomplete|missing|insufficient|unavailable|inadequate|unusable';
const bad = 'poor|insufficient|inadequate|bad|low|unsatisfactory|suboptimal|nondiagnostic|blurred|unclear';
const treated = 'treatment|treatments|therapy|management|care';
const treatedHow =
  'active|medical|specific|ongoing|drug|immediate|urgent|further|chronic|continuous|pharmacological|regular|acute|specialist';

/** What the trial itself lays down and keeps: its other criteria, its protocol, the data and samples that it needs. */
export const STUDY_CONDUCT: Family = {
  phrases: [
    [
      `do|does|did? not|non|without meet|meets|meeting|met|fulfil|fulfill|fulfils|fulfills|fulfilling|fulfilled|satisfy|satisfying|fit|fitting|matching|match any|all|one|each? of? the? above|listed|aforementioned|required? ${which} criteria|criterion|requirements`,
      { ...listed, negated: true },
    ],
    [
      `don't|doesn't|didn't meet|fulfil|fulfill|satisfy any|all? of? the? above|listed|aforementioned? ${which} criteria|criterion|requirements`,
      { ...listed, negated: true },
    ],
    [
      'do|does|did|not not? meet|meeting|fulfil|fulfill|fulfilling|satisfy|satisfying any|all? of? the? above|aforementioned|listed|required|these criteria|criterion|requirements',
      { ...listed, negated: true },
    ],
    [
      `failure|fail|fails|failing|failed|unable|inability to|of meet|fulfil|fulfill|satisfy any|all? of? the? ${which} criteria|criterion|requirements`,
      { ...listed, negated: true },
    ],
    [
      `any|one|some|all? of? the? ${which} criteria|criterion is|are not met|fulfilled|satisfied`,
      { ...listed, negated: true },
    ],
    [`the? ${disease} under study|investigation|evaluation`, studied],
    [`the? ${disease} being|that is? studied|investigated|treated in? this|the? study|trial?`, studied],
    ['the? study|studied|trial disease|indication|cancer|malignancy', studied],
    ['other|additional|further in and|or|/ exclusion criteria may|could|might? also? apply|applies', unlisted],
    [
      `other|additional|further|more protocol|study|trial? defined|specified|specific|related|listed? ${which} and|or|/|&|,? /|or? ${which}? criteria may|could|might|will|can|also? also? apply|applies|exist|be`,
      unlisted,
    ],
    [`other|additional|further ${which} and|or|/|&|,? ${which}? criteria apply|applies`, unlisted],
    [
      `other|additional|further ,? more? detailed|specific? ${which} and|or|/|&|,? ${which}? criteria are|is? defined|specified|listed|described|detailed|stated in|by|per the? study|trial|clinical|full? protocol`,
      unlisted,
    ],
    [
      `as|when|otherwise? defined|specified|described|indicated|mentioned|outlined|determined|required|stated|detailed|listed in|by|per|within the? study|trial|clinical|full|treatment? protocol`,
      protocol,
    ],
    [
      `any|other? prohibited|exclusionary|disallowed|forbidden|unallowed|impermissible|non-permitted prior|previous|concomitant|concurrent? or|and|/? concomitant|concurrent? medication|medications|medicine|medicines|drug|drugs|${treated}|therapies`,
      protocol,
    ],
    [
      'exclusion|disqualification|washout period|periods … study|research|trial|studies|trials',
      judged('exclusion-period', 'exclusion period of another study'),
    ],
    [
      'period|periods of exclusion|disqualification … study|research|trial|studies|trials',
      judged('exclusion-period', 'exclusion period of another study'),
    ],
    ['exclusion period', judged('exclusion-period', 'exclusion period of another study')],
    [
      'complet~ of|in? the|a|an? parent|original|initial|core|main|pilot|previous|irb|feeder|preceding study|trial|protocol',
      { domain: 'social', rule: 'social.registry', reach: 'clause' },
    ],
    [
      'inclusion|included|enrolled|enrollment|enrolment|participated|participation|participants in|into|of the? parent|original|initial|core|main|larger|feeder|preceding study|trial|survey|cohort|protocol',
      { domain: 'social', rule: 'social.registry', reach: 'clause' },
    ],
    [`per|according|conform|conforming to? the? study|trial|clinical|treatment? protocol`, protocol],
    [`${lacking} of|in|or? ${lacking}? ${recordKind}? ${recordKind}? ${record}`, missing],
    [`${recordKind}? ${record} is|are? not available|complete|accessible|usable|retrievable|obtainable`, missing],
    [`${record} is|are? ${lacking}`, missing],
    [`without complete|available|sufficient|adequate|full ${recordKind}? ${recordKind}? ${record}`, missing],
    [
      `complete|full|available|adequate|sufficient|accessible|comprehensive|availability ${recordKind}|of? and|or|,|/? ${recordKind}? and|or|,|/? ${recordKind}? ${record}`,
      data,
    ],
    [
      `${lacking} of|in? ${specimenKind}? ${specimenKind}? ${specimen} ${specimen}? volume|quantity|quality|amount|size|available?`,
      missing,
    ],
    [`${specimen} is|are? not available|accessible|obtainable|evaluable|sufficient|adequate`, missing],
    [
      `adequate|sufficient|available|evaluable|availability|suitable|enough|accessible of|amount|quantity? of? ${specimenKind}? ${specimenKind}? ${specimen} ${specimen}? available|is|are? available? for|to?`,
      data,
    ],
    [
      `${specimenKind}? ${specimen} ${specimen}? is|are|must|should|be? be? available|accessible|evaluable|sufficient|adequate and|or? accessible|evaluable|sufficient|adequate? for|to?`,
      data,
    ],
    [`complete|full|available|adequate|sufficient|accessible follow up|-? up? ${record}`, data],
    [`${lacking}|no follow up|-? up? ${record}`, missing],
    [
      `${image}|pathology|pathological|histological|operative|laboratory report|reports|results is|are? available|accessible|obtainable`,
      data,
    ],
    [`${bad} quality of? the? ${image}|${record}|${specimen}`, missing],
    [`${bad} ${image}|acoustic window|windows|quality`, missing],
    [`${image} of? ${bad} quality`, missing],
    [
      'equivocal|inconclusive|indeterminate|ambiguous|unclear result|results|finding|findings|outcome|outcomes',
      { ...diagnosis, negated: true, reach: 'clause' },
    ],
    [
      'unclear|uncertain|doubtful|unconfirmed|inconclusive|equivocal|undetermined|unknown diagnosis|diagnoses',
      { ...diagnosis, negated: true },
    ],
    [
      'diagnosis|diagnoses is|are? unclear|uncertain|doubtful|unconfirmed|inconclusive',
      { ...diagnosis, negated: true },
    ],
    ['diagnostic uncertainty|doubt', { ...diagnosis, negated: true }],
    [
      `that|which? requiring|requires|require|needing|needs|need|necessitating ${treatedHow}? ${treatedHow}|or|and? ${treatedHow}? ${treated}`,
      care,
    ],
    [`that|which required|needed ${treatedHow}? ${treated}`, care],
    [
      `expected|likely|anticipated|foreseen to require|need ${treatedHow}? ${treatedHow}|or|and? ${treatedHow}? ${treated}`,
      care,
    ],
    ['that|which? needed|needing|needs|need|required|requires|requiring to be treated|operated', care],
    [
      'limitation|limitations|limits|withdrawal|withholding|restriction of|in|on? therapeutic|life? sustaining? effort|efforts|care|therapy|treatment|treatments|therapies|support',
      limits,
    ],
    ['therapeutic|treatment|care limitation|limitations|restriction|restrictions', limits],
    ['comfort|palliative measures|care only', limits],
    [
      'decision|decisions|intention|plan|wish|order|orders to|of|for|not stop|limit|limiting|withdraw|withdrawing|withhold|withholding|forgo|discontinue|stopping|discontinuing|escalate the|all|any? life|active|intensive|aggressive|full? supportive|sustaining|saving? care|treatment|treatments|therapy|therapies|support|measures|resuscitation',
      limits,
    ],
    ['limited|restricted|limitation|limitations|restriction|restrictions of|on|in? active? care', limits],
    [
      'no|not|without|lack of? a|the|any? commitment to full|active|aggressive|maximal|further',
      { ...limits, reach: 'clause' },
    ],
    ['no|not|without escalation|escalate|escalating of? care|treatment|therapy "|\'? order|orders|status?', limits],
    [
      'signed|active|valid|current|existing|standing|written|documented|has|have|had|with? a|an? dnr|dni|dnar order|orders|status|form|directive|decision|code?',
      resuscitation,
    ],
    [
      'signed|active|valid|current|existing|standing|written|documented|has|have|had|with? a|an|“|"|\'? do no|not attempt? resuscitate|resuscitation|intubate "|”|\'? (? dnr|dni|dnar? )? order|orders|status|form|directive|decision?',
      resuscitation,
    ],
    ['do not escalate|escalation care|treatment|therapy? "|\'? order|orders?', limits],
    ['change|changes|changed in|of code status', limits],
    ['code status', limits],
    ['death|died|dies|deceased|expired prior|before|during|within|after|upon|while|without', death],
    ['alive|survived|surviving at|after|until|to|for|through', { ...death, negated: true }],
  ],
};
