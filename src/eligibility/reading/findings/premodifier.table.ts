import { wordClass } from '../words/word-class.ts';

/** How adjectives and participles end. */
export const MODIFIER_ENDING =
  /(?:[ac]l|[iy]c|[ao]ry|ous|ive|ar|ine|[ai]ble|ant|(?<!m)ent|ed|less|ful|oid|ile|ose|most)$/;

/** Words that end otherwise and yet only narrow what follows. */
export const isNarrowingWord = wordClass(
  'indwelling obliterating sparing double triple single single-vessel penetrating perforating crushing debilitating disabling resting fasting distressing obstructing progressing gross large small huge giant tiny deep shallow thick thin mass bulky long short frequent infrequent rare common first second third new old repeat repeated routine severe-form early-onset late-onset ' +
    'adult childhood stress exercise night day daytime morning bleeding draining oozing limiting weight-bearing life-threatening sight-threatening recurring remitting relapsing fluctuating worsening growing',
);

/**
 * Words of such a form that do not narrow what follows: they take it back, leave it open, say of whom it is or when, join
 * it, are verbs, or stand for words of their own.
 */
export const isNoModifier = wordClass(
  'former various treatment associated appear clear sufficient insufficient adequate inadequate alleged potential eventual suspected presumed possible probable absent negative false normal artificial simulated similar different equivalent comparable related unrelated several total ' +
    'family familial maternal paternal parental fetal foetal foetus neonatal donor animal sexual spousal marital ' +
    'resolved excluded denied cured healed recovered failed refused declined avoided ruled prevented needed required planned scheduled expected intended started stopped given received used taken treated untreated ' +
    'involved indicated contraindicated prescribed performed undergoing based caused followed compared combined increased decreased reduced elevated raised impaired limited lowered included interested allowed permitted ' +
    'available able unable capable incapable eligible ineligible suitable unsuitable responsible stable unstable patient parent student client consent agent event present current recent ' +
    'medical clinical general special natural physical mental experimental investigational trial hospital personal legal actual final usual typical local national medicine vaccine routine criteria ' +
    'prior before after during under over need speed blood bed red shed seed feed breed embed ' +
    'pseudo quasi mimicking relatives like free naive deficient fearful pending residential social sentinel control all wall fall small call ball ill will still until well skill pill kill ' +
    'preplanned prearranged preordered booked upcoming removal withdrawal refusal renewal approval survival referral reversal retrieval proposal arrival',
);

/** What turns the word right after it. */
export const isPrefix = wordClass('non anti pre post sub inter intra extra multi');

/** What comes over a finding and leaves it the patient's: "exacerbation of asthma". */
export const isEpisode = wordClass(
  'exacerbation exacerbations recurrence recurrences relapse relapses flare flares flare-up flare-ups progression worsening aggravation deterioration decompensation reactivation complication complications clinical radiological',
);

/** What is said of the beginning, the course or the end of a finding or a treatment that is, or was, there. */
export const isStep = wordClass(
  'onset start starting beginning initiation initiating introduction commencement commencing completion completing continuation change changes changing modification modifications adjustment adjustments addition duration period first initial second new repeat ' +
    'episode episodes event events occurrence bout bouts attack attacks course courses cycle cycles line lines dose doses session sessions regimen regimens component components combination result results documentation prescription indication',
);

/** What a treatment did not do for whoever had it: "inadequate response to methotrexate". */
export const isFailing = wordClass(
  'failure failed inadequate insufficient incomplete poor suboptimal partial response responses unresponsive unresponsiveness nonresponse non-response clinical therapeutic documented primary secondary refractory',
);

/** Before the cues of a finding these leave it what it is: "clinical evidence of cirrhosis". */
export const isNeutral = wordClass('clinical medical apparent evident obvious documentation');

/** Of a finding with a length of time these only say what the length is of. */
export const isLengthWord = wordClass('duration period length');

/** Words of any form that are verbs, say how much or how far, or name what is not a kind of what follows. */
export const isNoName = wordClass(
  'start starts appear appears contain contains affect affects cause causes lead leads refer refers plan plans seek seeks use uses need needs want wants lack lacks lose loses miss misses ' +
    'refuse refuses accept accepts tolerate tolerates decline declines deny denies avoid avoids stop stops quit discontinue discontinues complete completes perform performs obtain obtains consider considers reject rejects prefer prefers ' +
    'await awaits agree agrees undergo undergoes require requires prevent prevents treat treats confirm confirms exclude excludes rule rules suspect suspects receive receives take takes make makes do does have has get gets give gives ' +
    'keep keeps show shows report reports describe describes meet meets attend attends begin begins end ends remain remains become becomes fail fails withdraw withdraws allow allows permit permits increase increases decrease decreases ' +
    'reduce reduces resolve resolves ask asks say says intake sham mock dummy fake pseudo risk fear threat chance tendency likelihood suspicion history absence loss candidate candidates request wish intention ability inability ' +
    'axis child class grade stage type score scale index dsm dsm-iv dsm-5 icd icd-10 who one two three four five six many few less more most much half twice once every each only even such quite rather too so also just both et al und oder les des ' +
    'via through per amid despite mother father parent parents donor donors partner family animal relatives sibling siblings infant fetus foetus newborn baby survivors survivor carriers contacts users user',
);

/** Words that pick some of a kind, and leave open which: of none of the kind there are none of those. */
export const isPicking = wordClass('certain specific specified selected particular additional');

/** How a vaccine is made and given. */
export const isMakeOfVaccine = wordClass(
  'live attenuated inactivated killed recombinant adjuvanted unadjuvanted conjugate conjugated monovalent bivalent trivalent quadrivalent tetravalent pentavalent polyvalent multivalent valent polysaccharide protein subunit ' +
    'split virion mrna dna vector viral oral injectable intranasal nasal intramuscular high-dose high low standard dose booster licensed approved seasonal pandemic annual routine preventive prophylactic therapeutic',
);
