import { wordClass } from './word-class.ts';

/** How adjectives and participles end. */
export const MODIFIER_ENDING =
  /(?:[ac]l|[iy]c|[ao]ry|ous|ive|ar|ine|[ai]ble|ant|(?<!m)ent|ed|less|ful|oid|ile|ose|most)$/;

/** Words that end otherwise and yet only narrow what follows. */
export const isNarrowingWord = wordClass(
  'double triple single single-vessel penetrating perforating crushing debilitating disabling resting fasting distressing obstructing progressing gross large small huge giant tiny deep shallow thick thin mass bulky long short frequent infrequent rare common first second third new old repeat repeated routine severe-form early-onset late-onset ' +
    'adult childhood stress exercise night day daytime morning bleeding draining oozing limiting weight-bearing life-threatening sight-threatening recurring remitting relapsing fluctuating worsening growing',
);

/**
 * Words of such a form that do not narrow what follows: they take it back, leave it open, say of whom it is or when, join
 * it, are verbs, or stand for words of their own.
 */
export const isNoModifier = wordClass(
  'former selected certain specific specified various treatment associated appear clear sufficient insufficient adequate inadequate alleged potential eventual suspected presumed possible probable absent negative false normal artificial simulated similar different equivalent comparable related unrelated additional several total ' +
    'family familial maternal paternal parental fetal foetal foetus neonatal donor animal sexual spousal marital ' +
    'resolved excluded denied cured healed recovered failed refused declined avoided ruled prevented needed required planned scheduled expected intended started stopped given received used taken treated untreated ' +
    'involved indicated contraindicated prescribed performed undergoing based caused followed compared combined increased decreased reduced elevated raised impaired limited lowered included interested allowed permitted ' +
    'available able unable capable incapable eligible ineligible suitable unsuitable responsible stable unstable patient parent student client consent agent event present current recent ' +
    'medical clinical general special natural physical mental experimental investigational trial hospital personal legal actual final usual typical local national medicine vaccine routine criteria ' +
    'prior before after during under over need speed blood bed red shed seed feed breed embed ' +
    'pseudo quasi mimicking relatives like free naive deficient fearful pending residential social sentinel control all wall fall small call ball ill will still until well skill pill kill',
);

/** What turns the word right after it. */
export const isPrefix = wordClass('non anti pre post sub inter intra extra multi');

/** What comes over a finding and leaves it the patient's: "exacerbation of asthma". */
export const isEpisode = wordClass(
  'exacerbation exacerbations recurrence recurrences relapse relapses flare flares flare-up flare-ups progression worsening aggravation deterioration decompensation reactivation complication complications clinical radiological',
);

/** What a treatment did not do for whoever had it: "inadequate response to methotrexate". */
export const isFailing = wordClass(
  'failure failed inadequate insufficient incomplete poor suboptimal partial response responses unresponsive unresponsiveness nonresponse non-response clinical therapeutic documented primary secondary refractory',
);

/** Before the cues of a finding these leave it what it is: "clinical evidence of cirrhosis". */
export const isNeutral = wordClass('clinical medical apparent evident obvious');
