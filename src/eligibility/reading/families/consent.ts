import type { Family, PhraseHead } from './family.ts';

const consent: PhraseHead = { domain: 'consent', rule: 'consent.informed', modality: 'willingness', reach: 'clause' };
const willing: PhraseHead = { domain: 'consent', rule: 'consent.willing', modality: 'willingness', reach: 'clause' };
const able: PhraseHead = { domain: 'consent', rule: 'consent.able', modality: 'ability', reach: 'clause' };
const unable: PhraseHead = { ...able, negated: true };
const unwilling: PhraseHead = { ...willing, negated: true };
const refused: PhraseHead = { ...consent, negated: true };
const followUp: PhraseHead = { ...willing, rule: 'consent.follow-up' };
/** Being in this very study: no fact of a record, and no part in another. */
const thisStudy: PhraseHead = { domain: 'consent', rule: 'consent.this-study', modality: 'willingness' };
const aware: PhraseHead = {
  domain: 'consent',
  rule: 'consent.aware',
  modality: 'ability',
  concept: 'knowing the own condition',
};
const waiver: PhraseHead = { domain: 'consent', rule: 'consent.waiver', concept: 'waiver of consent' };
const study = 'study|trial|research|survey|project|experiment|protocol|investigation';
const part =
  'participate|participates|participating|participation|partake|join|enroll|enrol|enrolled|enrolling|enrollment|enrolment';
const proxy: PhraseHead = { domain: 'consent', rule: 'consent.proxy', population: true };

/** What the person must say or be able to do: no record decides it. */
export const CONSENT: Family = {
  phrases: [
    [
      'informed|written|signed|voluntary|valid|oral|verbal|appropriate|parental|dated and|,|/|voluntary|informed|written? signed|written|informed|dated? consent|consents|consented|assent',
      consent,
    ],
    ['informed consent|assent', consent],
    [
      'reviewed|signed|read|written|understood|dated|voluntarily ,|and|&|/ and|&? reviewed|signed|read|dated|understood ,|and|&? and|&? signed|dated|understood? the|an|a|this|free? written? informed? consent|assent form|document?',
      consent,
    ],
    ['consent|assent|consented|assents to|for|of|form|given|obtained|signed|from|by', consent],
    ['consent|assent|icf|consented|consenting', consent],
    [
      'give|gives|given|gave|giving|provide|provides|provided|providing|sign|signs|signed|signing|obtain|obtained|grant|granted|have|with … consent|assent|icf',
      consent,
    ],
    ['signature|signatures of|on', consent],
    ['hipaa|privacy authorization~', consent],
    ['legally? authorized|acceptable|appointed representative~|surrogate', consent],
    [
      'patient|subject|participant|person or|and|/ his|her|their? /? his|her|their? legal|legally? authorized|authorised|appointed? representative|representatives|guardian|guardians|family|parents refus~',
      refused,
    ],
    ['refus~', refused],
    ['take|takes|taking part willingly|voluntarily|freely', willing],
    ['disagree|disagrees|disagreed|disagreement to|with', unwilling],
    [
      'can|could not|never be? understand|speak|read|write|communicate|follow|followed|walk|complete|comply|cooperate|swallow|tolerate|attend|participate|perform|provide|consent|give|sign|undergo|receive|use|stand|lie|sit',
      unable,
    ],
    [
      'can|could|cannot not? be reached|contacted',
      { domain: 'consent', rule: 'consent.able', modality: 'ability', negated: true },
    ],
    [
      'mentally|legally|physically|cognitively or|and|/ mentally|legally|physically|cognitively incapacitated|incapable|incompetent|unable|impaired of|to?',
      unable,
    ],
    [
      'failure|fail|fails|failed|failing|omission to|of|in give|giving|provide|providing|sign|signing|obtain|obtaining|consent|comply|cooperate|participate|understand|adhere|attend|return',
      unwilling,
    ],
    ['interested in|to', willing],
    [
      'interest in participating|participation|taking|joining|receiving|using|reducing|changing|quitting|learning',
      willing,
    ],
    ['no|little|without|lack of? any|real? interest in', unwilling],
    ['stated|expressed|clear? reluctance|reluctant|hesitance|hesitant|hesitation|aversion to', unwilling],
    ['reject|rejects|rejected|rejecting the|this|their|any|to|participation|consumption|treatment|use', unwilling],
    [
      'ready|prepared|happy|keen|inclined to participate|take|use|complete|attend|follow|undergo|give|provide|make|keep|wear',
      willing,
    ],
    [
      'want|wants|wanted|wish|wishes|wished|request|requests|requested|ask|asks|asked|desire|desires to|for be|being? excluded|withdrawn|withdraw|withdrawal|leave|drop',
      refused,
    ],
    [
      'exemption|exempted|waiver|waived|waiving of|from|for? obtaining|informed|written|the? obtaining|informed|written|the? consent|assent is|was|were|been|has? been|is? granted|obtained|given|approved?',
      waiver,
    ],
    ['consent waiver|exemption|waived|exempted', waiver],
    ["don't|doesn't|didn't agree|want|wish|consent|accept to?", unwilling],
    [
      'know|knows|knowing|aware|informed of|about? their|his|her|own|the? own|hiv|disease? status|diagnosis|condition|disease|illness|serostatus',
      aware,
    ],
    [
      "not|don't|doesn't know|knows|aware of? their|his|her|himself|herself|own|the? own|hiv? status|diagnosis|condition|disease|illness",
      { ...aware, negated: true },
    ],
    [
      'mentally|physically|medically|psychologically|cognitively or|and|/|, mentally|physically|medically|psychologically|cognitively able|capable|fit|competent to|of',
      able,
    ],
    ['mentally|physically|medically|psychologically|cognitively able|capable|fit|competent to|of', able],
    [
      'mental|physical|cognitive|psychological or|and|/|, mental|physical|cognitive|psychological incapacity|inability|incapability|impossibility to|of|for',
      unable,
    ],
    ['physical|cognitive|psychological|functional capacity|ability|capability to|of|for', able],
    ['capacity for', able],
    [
      'physical|physically|anatomical|anatomically|technical|technically incapacity|inability|impossibility|impossible to|of|for',
      unable,
    ],
    ['skilled|able|trained|educated and|, willing|motivated to|of|for?', { ...able, rule: 'consent.able-and-willing' }],
    [
      'limited|impaired|reduced|poor|challenging|challenged communication|communicative|comprehension|reading capacity|ability|abilities|skills|capability',
      unable,
    ],
    [
      'uncomfortable|discomfort with|in|about using|following|participating|receiving|answering|the|being|completing|undergoing',
      unwilling,
    ],
    ['able|ability to? consent|assent', able],
    ['knew|know|knows|aware of? and|,? agree|agreed|accept|accepted', willing],
    [
      `declin~|withdraw~|withdrew|revoke|revokes|revoked to|from|of|their|his|her|the|informed|my? to|from|of|their|his|her|the|informed? consent|assent|participate|participation|participating|take|${study}`,
      refused,
    ],
    ['withdrawn consent|assent', refused],
    ['non - consenting|consented', refused],
    ['non - informed? consent', refused],
    ['patient|patients|parental|participant|subject|family|guardian rejection|denial', refused],
    ['left|leave|leaves|leaving|discharge|discharged against medical advice', refused],
    ['research|study|data|publication|recording authorization|authorisation', consent],
    ['lack|shortage|absence of? time', unwilling],
    ['time constraint|constraints|restrictions', unwilling],
    [
      `miss|missed|missing|absence|absent at|from|of? any|the|a|all|more? ${study}|training|treatment|intervention|follow? up? session|sessions|visit|visits|appointment|appointments`,
      { ...followUp, negated: true },
    ],
    [
      `attendance|presence|present at|during|of|to any|the|a|all|each|every? ${study}|training|treatment|intervention|follow? up? session|sessions|visit|visits|appointment|appointments`,
      followUp,
    ],
    ['declines|declined|declining to', refused],
    [
      `object|objects|objected|objecting|objection|objections|oppose|opposes|opposed|opposition to|against|from|of … ${part}|use|usage|collection|processing|exploitation|data|inclusion|consent|${study}`,
      refused,
    ],
    ['inform consent|consents', consent],
    [
      `informed about|of|on|regarding all? the|this|its|study|trial|research|investigational|purpose|nature|aims|aim|objectives|procedures|risks|risk|content|protocol|benefits`,
      consent,
    ],
    [
      'receive|receives|received|receiving|given|read|reads|understood … information leaflet|sheet|letter|form|note|notice?',
      consent,
    ],
    ['information|leaflet|sheet has|have been provided|given|explained|received|read', consent],
    [
      `voluntary|voluntarily|freely ${part}|participated|agreed|agree|agrees|sign|signs|signed|decide|decides|decided|accept|accepted|consent`,
      willing,
    ],
    [`${part}|participated … voluntarily|voluntary`, willing],
    [
      `volunteer|volunteers|volunteering|volunteered|approve|approves|approved|approving|decide|decides|decided|wish|wishes|desire|desires|want|wants|choose|chooses to|for ${part}`,
      willing,
    ],
    [`accept|accepts|accepted|accepting to|the|their|his|her|voluntary? ${part}`, willing],
    [
      `${part} in|into|to|at? the|this|our|present|current the|this|our|present|current? clinical|prospective|research|observational|above? ${study}`,
      thisStudy,
    ],
    [`included|randomized|randomised in|into the|this|our|present|current clinical|research? ${study}`, thisStudy],
    [
      `previously|already|previous|prior participated|participation|participating|included|enrolled|randomized|randomised in|into this|the|present|current clinical|research? ${study}`,
      { ...thisStudy, phase: 'past' },
    ],
    [
      `has|have|had participated|been in this|the|present|current clinical|research? ${study}`,
      { ...thisStudy, phase: 'past' },
    ],
    ['no|without|lack|absence|missing of? informed|written|signed|parental|valid? consent|assent', refused],
    ['patient|subject|participant|parent|parental refusal|refuses|refused|declines', refused],
    [
      'willing|willingness|agree|agrees|agreeing|agreed|agreement|accept|accepts|accepting|acceptance|motivated|motivation|commit|commits|committed|commitment|consents to|for|with',
      willing,
    ],
    ['willing|willingness|agree|agrees|agreeing|agreed|agreement|accepts|accepting', willing],
    ['highly|strongly|very|fully|sufficiently|well willing|motivated|committed to|for?', willing],
    [
      'able|ability|capable|capacity|capability|competent and|or|&|/? willing|willingness to|of|for',
      { ...able, rule: 'consent.able-and-willing' },
    ],
    [
      'willing|willingness and|or|&|/? able|ability|capable|capacity to|of|for',
      { ...able, rule: 'consent.able-and-willing' },
    ],
    ['able|ability|capable|capacity|capability|competent|competence to|of', able],
    [
      'can|could understand|speak|read|write|communicate|walk|complete|comply|cooperate|swallow|tolerate|attend|participate|perform|consent|sign|undergo|stand|lie|sit|manage|operate|answer|access|travel|adhere|chew|climb|ambulate',
      able,
    ],
    ['can|could be followed|reached|contacted', able],
    [
      'comply|complies|compliance|compliant|adhere|adherence|cooperate|cooperation|cooperative|collaborate with|to',
      willing,
    ],
    ['cooperate|cooperates|cooperation|cooperative for|during|in', willing],
    ['understand|understands|understanding|comprehend|comprehension|comprehends', able],
    ['available|availability|accessible|accessibility for|during|throughout', willing],
    ['available|availability to', willing],
    ['available|reliable and|or|,|/ committed|willing|able|motivated|cooperative|compliant to?', willing],
    [
      'absence|lack|impossibility or|and|/ inability|refusal|absence|lack of|to? written|signed|valid|free? informed? consent|assent',
      refused,
    ],
    [
      'good|adequate|sufficient|satisfactory|full|reasonable|proper|expected compliance|cooperation|collaboration|adherence|cooperativeness',
      willing,
    ],
    [
      'cooperative|collaborative|compliant patient|patients|subject|subjects|participants|child|children|individuals|persons|attitude|behavior|behaviour',
      willing,
    ],
    ['unavailable|unavailability|unreachable for|to|during|by?', unwilling],
    ['not available|reachable|contactable for|to|during|by|at?', unwilling],
    ['lost to follow up', { ...followUp, negated: true }],
    [
      'foreseeable|predictable|expected|potential? difficult|difficulty|difficulties|problem|problems|impossible|impossibility in|of|for|with|to monitoring|monitor|surveillance|supervision',
      { ...followUp, negated: true },
    ],
    ['problem|problems in|of|with follow up', { ...followUp, negated: true }],
    [
      'mother|father|parent|parents|family|caregiver|caregivers|guardian|guardians is|are? unreliable|uncooperative|noncompliant|unwilling',
      unwilling,
    ],
    ['loss to|of follow up', { ...followUp, negated: true }],
    [
      'impossible|impossibility|difficult|difficulty|difficulties|unlikely to|for|of|in|with? be? followed|follow up?',
      { ...followUp, negated: true },
    ],
    [
      'follow up|up? visits|period|assessments? not|is|are|was|deemed|considered? impossible|difficult|unlikely|feasible|possible',
      followUp,
    ],
    ['know|knows|knowing how to', able],
    ['comfortable|proficient in|with|using using|speaking|reading?', able],
    ['capacity|competence|competency and|or|, ability|willingness|capability to|of|for', able],
    [
      'decisional|mental|legal|cognitive|intellectual|sufficient|adequate|necessary capacity|ability|competence|capability to|of|for',
      able,
    ],
    [
      'decisional|decision|mental|legal|cognitive|intellectual making? capacity|competence is|are|be|being? adequate|sufficient|intact|preserved to|for?',
      able,
    ],
    [
      'adequate|sufficient|intact|preserved decisional|decision|mental|legal|cognitive making? capacity|competence to|of|for?',
      able,
    ],
    ['has|have|having|with|retains|retain decisional|decision making? capacity|competence to|for?', able],
    ['mentally|decisionally|legally|cognitively capable|competent|able of|to?', able],
    ['decisionally|cognitively|mentally|legally incapable|incompetent|unable|incapacitated of|to?', unable],
    ['decisionally impaired', unable],
    [
      'impaired|diminished|reduced|limited|lacking|lack|lacks|without|no of? the? decisional|decision|mental|legal|cognitive|sufficient|necessary? making? capacity|ability|competence|capability to|of|for?',
      unable,
    ],
    [
      'mental|decisional|legal|intellectual|cognitive incapacity|incapability|incompetence|inability to|of|for?',
      unable,
    ],
    [
      'impossible|impossibility|impossibilities to|of|for correctly|properly|adequately? come|coming|attend|attending|return|returning|travel|traveling|travelling|provide|providing|give|giving|obtain|obtaining|collect|collecting|get|understand|communicate|sign|receive|inform|consent|submit|comply|participate',
      unable,
    ],
    [
      'is|are|be|being|fully|independently|remain|currently an|a? ambulatory',
      { domain: 'consent', rule: 'consent.able', modality: 'ability' },
    ],
    ['unable|inability|incapable|incapacity|incapability to|of|for', unable],
    ['unable|inability|incapable|incapacity|incompetent', unable],
    [
      "cannot|can't|couldn't understand|speak|read|write|communicate|follow|walk|complete|comply|cooperate|swallow|tolerate|attend|participate|perform|be|provide|consent|give|sign|undergo|receive|use|take|stand|lie|sit|control|manage|operate|handle|stop|discontinue|avoid|change|maintain|adhere|access|answer|fill|respond|hear|see|move|remain|keep|stay|hold|breathe|eat|drink|feed|chew|remove|return|travel|come|make|afford|wear|commit",
      unable,
    ],
    [
      'difficulty|difficulties|problem|problems|impaired in|with|of|to? understanding|communicating|communication|reading|speaking|comprehension|operating|handling|managing|following|completing|answering|attending|adhering|complying|cooperating|participating',
      unable,
    ],
    [
      'geographic|geographical|geographically inaccessibility|inaccessible|remoteness|remote|distance|isolation|isolated for|to|from|of? treatment|follow|the|study|treatment? or|and|up|-? follow? up? evaluation|evaluations|visits|center|centre|site|hospital?',
      unable,
    ],
    [
      'live|lives|living|reside|resides|residing too? far away? from|to|for the? study|trial|treatment|attend|hospital|clinic|center|centre|site|follow|visits',
      unable,
    ],
    ['not possible|feasible to give|obtain|inform|contact|follow|assess|communicate|provide|collect|get', unable],
    ['difficult|impossible or|and|/? difficult|impossible? communication with?', unable],
    ['communication|comprehension problem|problems|impossible|obstacle|obstacles', unable],
    ['non communicating|communicative patient|patients|subject|subjects?', unable],
    ['uncommunicative|noncommunicative', unable],
    ['cooperative|motivated', { domain: 'consent', rule: 'consent.willing', modality: 'willingness' }],
    ['may|might|would|will|could? not be? able to|of', unable],
    ['may|might|would|will|could not be? capable of|to', unable],
    ['may|might|would|will|could not be? willing to', unwilling],
    ['not capable of', unable],
    ['not willing|agree|agreeing to?', unwilling],
    ['do|does not agree|want|wish|consent|accept to?', unwilling],
    [
      'unwilling|unwillingness|noncompliance|noncompliant|non compliance|compliant|cooperative|uncooperative to|with?',
      unwilling,
    ],
    ['unwilling|unwillingness|noncompliance|noncompliant|uncooperative', unwilling],
    ['non compliance|compliant|cooperative|cooperation|adherence|adherent', unwilling],
    [
      'poor|poorly|bad|inadequate|insufficient|low|lacking|lack|deficient of|expected|anticipated? compliance|compliant|cooperation|cooperative|collaboration|adherence|adherent',
      unwilling,
    ],
    ['trusted|legal|legally? authorized|acceptable|appointed|designated? support person|persons', proxy],
    ['close|family relative|relatives|member|members|caregiver|caregivers', proxy],
    ['parent|parents|consultee|guardian|guardians|surrogate|proxy|caregiver|caregivers|caretaker', proxy],
    [
      'legal|legally|authorized|lawful authorized|acceptable|appointed|designated? guardian|guardians|representative|representatives|representant|surrogate|proxy',
      proxy,
    ],
    ['in case of emergency', proxy],
    ['after? the? nature|purpose|aims|aim|objectives of the? study|trial|research has|have been explained', proxy],
    ['before|prior to? … study|protocol|specific|related procedures|procedure being? performed?', proxy],
    ['incapacitated|mentally incapacitated|incompetent', unable],
    ['incapacitated', { domain: 'consent', rule: 'consent.able', modality: 'ability', negated: true }],
  ],
};
