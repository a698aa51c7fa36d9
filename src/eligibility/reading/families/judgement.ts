import type { Family, PhraseHead } from './family.ts';

const opinion: PhraseHead = { domain: 'judgement', rule: 'judgement.opinion', reach: 'sentence' };
const clause: PhraseHead = { domain: 'judgement', rule: 'judgement.interference', reach: 'clause' };
const life: PhraseHead = { domain: 'judgement', rule: 'judgement.life-expectancy', concept: 'life expectancy' };
const judged = (name: string, concept: string): PhraseHead => ({
  domain: 'judgement',
  rule: `judgement.${name}`,
  concept,
});
const response = judged('response', 'response to treatment');
const otherDiagnosis = judged('other-diagnosis', 'a suspected other diagnosis');
/** Who judges is said of the finding beside it, which stays a part of its own. */
const aside: PhraseHead = { domain: 'judgement', rule: 'judgement.opinion', reach: 'clause' };
const possessive =
  "team's|investigators'|oncologist's|investigator's|investigators'|physician's|clinician's|doctor's|pi's|researcher's|surgeon's|psychiatrist's|oncologist's|provider's";
const by =
  'investigator|investigators|pi|clinicians|physicians|physician|clinician|doctor|researcher|researchers|pi|surgeon|anesthesiologist|evaluator|oncologist|psychiatrist|therapist|sponsor|examiner|neurologist|cardiologist|dentist|team|specialist|provider|providers|urologist|hematologist|haematologist|gynecologist|radiologist|pharmacist|psychologist|md|designee|delegate';

/** What a named person must judge; also how long someone is expected to live, which no record states as a fact. */
export const JUDGEMENT: Family = {
  phrases: [
    [
      `in|at the? opinion|judgment|judgement|view|discretion|estimation of|by? the? study|treating|principal|site|research? ${by}`,
      opinion,
    ],
    [
      "in|at the? investigator's|physician's|clinician's|pi's|researcher's|investigators|investigator|physician|surgeon's opinion|judgment|judgement|view|discretion|estimation",
      opinion,
    ],
    [
      'as? judged|deemed|considered|determined|assessed|decided|evaluated by the? principal or|and|/ sub|co investigator|investigators',
      { ...opinion, reach: 'clause' },
    ],
    ['at the discretion', opinion],
    [
      `${by} or|and|/ designee|delegate|sponsor|sub-investigator|investigator|medical? monitor? considers|deems|believes|judges|thinks|feels|determines|decides`,
      opinion,
    ],
    [
      `the|study|principal|treating? ${by} regard|regards|feel|think|thinks|judge|judges|deem|deems|believes|believe`,
      opinion,
    ],
    [
      "investigator's|physician's|clinician's|pi's|researcher's clinical|medical|best|own? opinion|judgment|judgement|discretion|assessment",
      opinion,
    ],
    [
      'that|which? may|might|could|would|will? cause|causes|lead|leads|result|results in|to? the|a? subject|participant|patient|individual|them to|being? be|become? unable|ineligible|unlikely|uncooperative|unsuitable',
      clause,
    ],
    [
      "that|which? may|might|could|would|will|potentially? inhibit|inhibits|contradict|contradicts|exclude|excludes|excluding|contraindicates|contraindicate with|to? the|their|his|her|this|patient's|subject's|patient|study|consistent|safe? participation|protocol|inclusion|study|trial|completion|compliance",
      clause,
    ],
    [
      'would|will|does|do|may|might|could|can not|cannot permit|allow the|a? patient|patients|subject|subjects|participant|participants|person to|from|for',
      clause,
    ],
    [
      'enough to significantly|seriously? preclude|prevent|prohibit|interfere|compromise|affect|limit|impair|jeopardize|jeopardise|restrict|hinder|hamper|confound|impede|make|render|cause|contraindicate',
      clause,
    ],
    ['suspected|suspicion with|of another|other|different|alternative|alternate diagnosis|diagnoses', otherDiagnosis],
    [
      'suspected|suspicion|probable|possible of? an? alternative|alternate|differential diagnosis|diagnoses',
      otherDiagnosis,
    ],
    [
      'inappropriate|unsuitable|unfavorable|unfavourable|undesirable situation|situations|circumstance|circumstances|condition|conditions',
      opinion,
    ],
    [
      `social|familial|psychosocial|sociological|geographic|geographical|economic|environmental|logistical|administrative|personal|behavioral|socioeconomic|family|emotional or|and|/|,? social|familial|psychosocial|geographic|geographical|economic|personal|family? condition|conditions|situation|situations|circumstance|circumstances|reason|reasons|problem|problems|factor|factors|issue|issues|barriers|constraints`,
      { domain: 'judgement', rule: 'judgement.circumstances', verbatim: true },
    ],
    [
      `per|by|under|upon|following|on|at|with the? study|treating|attending|principal|site|responsible? ${by} 's|'? opinion|judgment|judgement|view|discretion|estimation|assessment|decision|evaluation|approval|preference`,
      aside,
    ],
    [
      `per|by|under|upon|following|on|at|with the? ${possessive} opinion|judgment|judgement|view|discretion|estimation|assessment|decision|evaluation|approval|preference`,
      aside,
    ],
    [`per the? study|treating|attending|principal|site|responsible? ${by}`, aside],
    [
      `according|based to|on|upon the? study|treating|attending|principal|site|responsible? ${by} '? opinion|judgment|judgement|view|discretion|estimation|assessment|decision|evaluation`,
      aside,
    ],
    [
      `according|based to|on|upon the? ${possessive} clinical? opinion|judgment|judgement|view|discretion|estimation|assessment|decision|evaluation`,
      aside,
    ],
    [
      `according|based to|on|upon the? clinical|medical? opinion|judgment|judgement|discretion|assessment of the? ${by}`,
      aside,
    ],
    ['too ill|sick|frail|unwell|unstable|weak|young|distressed to|for', { ...opinion, reach: 'clause' }],
    [
      'judged|deemed|considered|thought|felt|believed … unsuitable|inappropriate|unfit|ineligible|unsafe|unlikely|unacceptable|ill',
      opinion,
    ],
    [
      `${by} considering|considered|consider|deemed|judged|thinks|felt|feels|determines|determined|decides|decided|believed`,
      opinion,
    ],
    ['healthcare|health care? worker|provider|professional considers|deems|believes|judges|thinks', opinion],
    [
      'unlikely|likely to? be|being? non|poorly? compliant|cooperative|adherent|comply|complete|adhere|cooperate|benefit|participate|return|follow',
      { ...opinion, reach: 'clause' },
    ],
    [
      'incompatible|compatible|inconsistent with the? study|trial|protocol|participation|inclusion|research|treatment|procedures|requirements',
      clause,
    ],
    ['at|of risk|risks of|for non? compliance|noncompliance|nonadherence|adherence|withdrawal|dropout', opinion],
    [
      "investigator's|physician's|clinician's|researcher's|team's|clinical opinion|judgment|judgement|discretion",
      opinion,
    ],
    ['opinion|judgment|judgement|discretion of', opinion],
    [
      'giving|gives|give|raising|raises|raise rise? to? a? reasonable|strong|clinical? suspicion|suspicions of|that?',
      opinion,
    ],
    [
      `as? judged|deemed|considered|determined|assessed|decided|evaluated|believed|felt|thought|confirmed|defined|verified|approved by the? patient's|subject's|participant's? study|treating|principal|site|research|attending|responsible|own|personal? ${by}`,
      { ...opinion, reach: 'clause' },
    ],
    [
      `any|other|another other? condition|conditions|reason|reasons|circumstance|circumstances|situation|finding judged|deemed|considered|believed|felt|thought by the? patient's|subject's|participant's? study|treating|principal|site|attending|responsible? ${by}`,
      opinion,
    ],
    [
      'would|will|may|might|could|can|potentially be detrimental|harmful|deleterious|disadvantageous|hazardous to|for the|a|his|her|their? patient|subject|participant|person|individual|health|safety|wellbeing',
      clause,
    ],
    [
      'this|which? is|will|to be? determined|assessed|evaluated|confirmed|verified|judged|decided by the|our? study|research|site|trial|clinical personnel|staff|team|coordinator|coordinators|nurse|nurses',
      opinion,
    ],
    [
      `the? study|treating|principal|site|research|attending|responsible? ${by} deems|believes|considers|judges|feels|thinks|determines|deem|consider|believe|judge|decides|suspects`,
      opinion,
    ],
    [
      'judged|deemed|considered|thought|felt|believed to|unsuitable|inappropriate|unfit|ineligible|suitable|appropriate|eligible|safe|unsafe',
      opinion,
    ],
    ['unsuitable|inappropriate|unfit|suitability|suitable|appropriate|fit for|to|candidate|candidates', clause],
    [
      'any|other|another|a other|medical|significant|serious|severe|physical|psychological|condition|illness|disease|reason|reasons|factor|circumstance … interfere|compromise|jeopardize|preclude|affect|confound|hamper|hampering|prevent|impair|impede|hinder',
      opinion,
    ],
    [
      'could|would|may|might|can|will|potentially|likely significantly|seriously|adversely|substantially|to? to|potentially|significantly|negatively|unduly? disturb|bias|distort|worsen|aggravate|exacerbate|mask|obscure|alter|impact|undermine|invalidate|disqualify|threaten|interfere|compromise|jeopardize|jeopardise|preclude|prohibit|confound|hamper|hampering|impair|impede|hinder|prevent|affect|effect|limit|restrict|disrupt|endanger|complicate|put|place|make|render|influence|increase|contraindicate|pose',
      clause,
    ],
    [
      'that|which significantly|potentially|negatively|seriously|severely|adversely|unduly? disturb|disturbs|alter|alters|impact|impacts|bias|biases|mask|masks|restrict|restricts|hamper|hampers|hinder|hinders|interfere|interferes|interfered|compromise|compromises|preclude|precludes|prevent|prevents|prevented|prohibit|prohibits|contraindicate|contraindicates|affect|effect|affects|impair|impairs|limits|limit|impede|impedes|precluding|jeopardize|jeopardise',
      clause,
    ],
    [
      'potentially? interfering|compromising|jeopardizing|jeopardising|precluding|confounding|hampering|preventing|prohibiting|impairing|impeding|hindering|limiting|affecting',
      clause,
    ],
    [
      'render|renders|rendering|make|makes|making the|them|it|him|her|patient|patients|subject|subjects|participant|participation? … unable|impossible|difficult|incapable|unsuitable|ineligible|inappropriate|unsafe|unfit|inadvisable|unlikely|undesirable|problematic|hazardous',
      clause,
    ],
    [
      'render|renders|rendering|make|makes|making the|his|her|their|safe|adequate|proper|careful? study|trial|clinical|protocol|informed? compliance|participation|consent|completion|assessment|evaluation|interpretation|inclusion|adherence|communication|cooperation',
      clause,
    ],
    ['interfere|interferes|interfered|interference|compromise|jeopardize|jeopardise with?', clause],
    [
      'affect|affects|limit|limits|impair|impairs|hinder|hinders|prevent|prevents|restrict|restricts the|their|his|her? ability|capacity to|for',
      clause,
    ],
    [
      "not|doesn't|don't allow|allows|allowing|permit|permits|permitting the|their|his|her|patient|subject|for|full|safe? participation|inclusion|enrollment|enrolment|study|completion|compliance|cooperation|evaluation|assessment|examination",
      clause,
    ],
    [
      'result|results|resulting|resulted in|with|to? the|an|any|some? ineligibility|inability|impossibility|difficulty|difficulties|incapacity|problem|problems',
      clause,
    ],
    [
      'lead|leads|leading|led to an|the|any? ineligibility|inability|impossibility|difficulty|difficulties|incapacity',
      clause,
    ],
    [
      'disallow|disallows|forbid|forbids|rule|rules out? the|his|her|their|any|trial|study? participation|inclusion|completion',
      clause,
    ],
    [
      'could|would|may|might|can|will|likely|unlikely to? require|need|necessitate|demand increased|more|additional|extra|special|intensive|intensified|further patient|medical|nursing|clinical? care|attention|monitoring|supervision|support|assistance',
      clause,
    ],
    [
      'sufficient|adequate|enough|good general|physical|mental? health|condition|strength|fitness to|for withstand|tolerate|undergo|endure|complete|participate|support|bear',
      clause,
    ],
    [
      'sufficiently|medically|physically? well|healthy|strong|fit|stable enough from? a|the? medical? perspective? to|for',
      clause,
    ],
    ['withstand|endure|sustain the? physical? stress|demands|rigors|rigours|strain|burden of', clause],
    ['unsafe|dangerous|hazardous|inadvisable for|to', clause],
    ['unrealistic|unreasonable|inappropriate expectation|expectations', { ...clause, rule: 'judgement.expectations' }],
    [
      'discouraged|advised|recommended|instructed|counseled|counselled|told|cleared|approved|permitted|released|authorized|authorised by the|a|an|their|his|her? primary|treating|own|general|family? care? physician|doctor|clinician|gp|practitioner|provider|cardiologist|surgeon|specialist to|against|not|from|for',
      { ...judged('clearance', "a physician's advice"), reach: 'clause' },
    ],
    [
      'release|clearance|permission|approval|certificate|authorization|authorisation|consent of|from|by the|a|an|their? treating|primary|own|general? care? doctor|physician|cardiologist|gp|practitioner|clinician|surgeon',
      judged('clearance', "a physician's clearance"),
    ],
    [
      'mdt|multidisciplinary|team|board|consensus|expert team|board|meeting? decision|recommendation|opinion|assessment that|to|of|for',
      opinion,
    ],
    ['decision by|of … that', opinion],
    [
      'found|judged|considered|deemed|assessed not|to|as|be? not|to|be|as? not|be? clinically? significant|relevant|abnormal by|per the? study|principal|site? pi|investigator|investigators|physician|clinician',
      { ...opinion, reach: 'clause' },
    ],
    ['find|finds|found|sees|saw fit|unfit', opinion],
    ['life expectancy|expectance of?', life],
    [
      'reduces|reduce|reducing|limits|limit|limiting|shortens|shorten|shortening|decreases|decreasing the|their|a? expected|anticipated? life|patient expectancy|expectance|span to|of?',
      life,
    ],
    ['life expectancy|expectance is|was? reduced|limited|shortened|decreased to?', life],
    ['high|strong|increased? possibility|probability|likelihood|chance to|of pass|passing away', life],
    ['high|strong|increased? possibility|probability|likelihood|chance to|of die|dying|death', life],
    ['expected|anticipated|foreseeable|probable|likely death in|within?', life],
    ['expected|anticipated|estimated|predicted life time|lifetime', life],
    ['expected|anticipated|estimated|predicted? life expectancy|span', life],
    ['expected|anticipated|estimated|predicted|limited|short? survival time|period|duration?', life],
    ['expected|anticipated|estimated|predicted|likely to survive|live', life],
    ['expectancy|expectation|prognosis of|for life|survival', life],
    ['provider|physician|clinician|investigator|doctor estimated|assessed|expected life expectancy|survival', life],
    ['limited life expectancy', { ...life, attrs: { severity: 'limited' } }],
    ['expected|anticipated|likely|unlikely|predicted not? to survive|die|live soon|shortly|imminently?', life],
    [
      'death|dying|demise is? deemed|considered|judged|felt? imminent|inevitable|expected|anticipated|likely|unavoidable',
      life,
    ],
    ['expected|projected|predicted|likely to|not? be|survive discharged alive', life],
    ['projected|expected|predicted|likely to be? discharged|leave|survive alive', life],
    ['moribund|agonal patient|patients|state|condition?', { domain: 'judgement', rule: 'judgement.terminal' }],
    ['terminal medical? illness|disease|condition|disorder', { domain: 'judgement', rule: 'judgement.terminal' }],
    ['end of life', { domain: 'judgement', rule: 'judgement.terminal' }],
    [`on|upon? the? consideration|appreciation|evaluation of the? ${by}`, aside],
    [
      'poor|bad|hopeless|unfavorable|unfavourable|guarded|questionable|uncertain|limited short|long|immediate? term? prognosis',
      { ...judged('prognosis', 'good prognosis'), negated: true },
    ],
    ['good|favorable|favourable prognosis', judged('prognosis', 'good prognosis')],
    [
      'high|increased|poor|unacceptable|prohibitive|excessive anesthesia|anaesthesia|anesthetic|anaesthetic|operative|surgical|perioperative or|and|/? operative|surgical|anesthetic|anaesthetic? risk|risks|candidate|candidates',
      judged('surgical-risk', 'risk of an operation'),
    ],
    ['uncertain|doubtful|limited viability', { ...judged('viability', 'viability'), negated: true }],
    [
      'non|not viable|nonviable|previable newborn|newborns|neonate|neonates|infant|infants|fetus|fetuses|foetus|pregnancy?',
      { ...judged('viability', 'viability'), negated: true },
    ],
    [
      'nonviable|previable newborn|newborns|neonate|neonates|infant|infants?',
      { ...judged('viability', 'viability'), negated: true },
    ],
    [
      'ready|readiness for|to weaning|discharge|extubation|wean|be|surgery|transfer',
      { ...judged('readiness', 'readiness'), reach: 'clause' },
    ],
    ['weaning readiness', judged('readiness', 'readiness')],
    [
      'good|acceptable|optimal|adequate|satisfactory|appropriate level|levels? of? oral hygiene measures|level|levels|status|habits?',
      judged('oral-hygiene', 'oral hygiene'),
    ],
    ['poor|inadequate|insufficient|bad oral hygiene', { ...judged('oral-hygiene', 'oral hygiene'), negated: true }],
    ['treatment|therapeutic|therapy response|responder|responders', response],
    [
      'fail|fails|failed|failure|not|inability|unable to? respond to|with the|any|previous|prior|standard|medical|conventional|conservative|initial? medical? treatment|treatments|therapy|therapies|management',
      { ...response, negated: true },
    ],
    [
      'response|respond|responds|responded|responding|responsive|unresponsive to|with the|any|previous|prior|standard|medical|conventional|conservative|initial? medical? treatment|treatments|therapy|therapies|management',
      response,
    ],
    ['emergency|emergent|urgent|elective case|cases', judged('urgency', 'urgency')],
    [
      'age|sex|gender and|,|/? age|sex|gender? matched to|with|for|control|controls?',
      { ...judged('matching', 'matching with other participants'), reach: 'clause' },
    ],
    [
      'matched|matching|match for|to|with|by the? age|sex|gender|case|cases|control|controls|patients|race|bmi|study|group',
      { ...judged('matching', 'matching with other participants'), reach: 'clause' },
    ],
    ['acutely|seriously ill|unwell', judged('illness', 'how ill the person is')],
    [
      'medical|physician|doctor|cardiologist|sports clearance|authorization|authorisation|release|certificate by|from|of|for? a|the? physician|doctor|cardiologist|sport|sports?',
      judged('clearance', "a physician's clearance"),
    ],
  ],
};
