import type { Family, PhraseHead } from './family.ts';

const consent: PhraseHead = { domain: 'consent', rule: 'consent.informed', modality: 'willingness', reach: 'clause' };
const willing: PhraseHead = { domain: 'consent', rule: 'consent.willing', modality: 'willingness', reach: 'clause' };
const able: PhraseHead = { domain: 'consent', rule: 'consent.able', modality: 'ability', reach: 'clause' };
const unable: PhraseHead = { ...able, negated: true };
const unwilling: PhraseHead = { ...willing, negated: true };
const refused: PhraseHead = { ...consent, negated: true };
const proxy: PhraseHead = { domain: 'consent', rule: 'consent.proxy', population: true };

/** What the person must say or be able to do: no record decides it. */
export const CONSENT: Family = {
  tier: 'C',
  phrases: [
    [
      'informed|written|signed|voluntary|valid|oral|verbal|appropriate|parental|dated and|,|/|voluntary|informed|written? signed|written|informed|dated? consent|consents|consented|assent',
      consent,
    ],
    ['informed consent|assent', consent],
    ['consent|assent|consented|assents to|for|of|form|given|obtained|signed|from|by', consent],
    ['consent|assent|icf|consented|consenting', consent],
    [
      'give|gives|given|gave|giving|provide|provides|provided|providing|sign|signs|signed|signing|obtain|obtained|grant|granted|have|with … consent|assent|icf',
      consent,
    ],
    ['signature|signatures of|on', consent],
    ['hipaa|privacy authorization~', consent],
    ['legally? authorized|acceptable|appointed representative~|surrogate', consent],
    ['refus~|declin~|withdraw~|withdrew', refused],
    ['no|without|lack|absence of? informed|written|signed? consent', refused],
    ['patient|subject|participant|parent|parental refusal|refuses|refused|declines', refused],
    [
      'willing|willingness|agree|agrees|agreeing|agreed|agreement|accept|accepts|accepting|acceptance|motivated|motivation|commit|commits|committed|commitment|consents to|for|with',
      willing,
    ],
    ['willing|willingness|agree|agrees|agreeing|agreed|agreement|accepts|accepting', willing],
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
      'can|could understand|speak|read|write|communicate|follow|walk|complete|comply|cooperate|swallow|tolerate|attend|participate|perform|be followed|provide|consent|give|sign',
      able,
    ],
    [
      'comply|complies|compliance|compliant|adhere|adherence|cooperate|cooperation|cooperative|collaborate with|to',
      willing,
    ],
    ['understand|understands|understanding|comprehend|comprehension|comprehends', able],
    ['available|availability for|to|during|throughout', willing],
    ['unable|inability|incapable|incapacity|incapability to|of|for', unable],
    ['unable|inability|incapable|incapacity|incompetent', unable],
    [
      "cannot|can't|couldn't understand|speak|read|write|communicate|follow|walk|complete|comply|cooperate|swallow|tolerate|attend|participate|perform|be|provide|consent|give|sign|undergo|receive|use|take|stand|lie|sit",
      unable,
    ],
    [
      'difficulty|difficulties|problem|problems|impaired in|with|of|to? understanding|communicating|communication|reading|speaking|comprehension',
      unable,
    ],
    ['not able to|of', unable],
    ['not capable of', unable],
    ['not willing|agree|agreeing to?', unwilling],
    ['do|does not agree|want|wish|consent|accept to?', unwilling],
    [
      'unwilling|unwillingness|noncompliance|noncompliant|non compliance|compliant|cooperative|uncooperative to|with?',
      unwilling,
    ],
    ['unwilling|unwillingness|noncompliance|noncompliant|uncooperative', unwilling],
    ['non compliance|compliant|cooperative|cooperation|adherence|adherent', unwilling],
    ['poor compliance|cooperation|adherence', unwilling],
    ['trusted|legal|legally? authorized|acceptable|appointed|designated? support person|persons', proxy],
    ['close|family relative|relatives|member|members|caregiver|caregivers', proxy],
    ['parent|parents|guardian|guardians|surrogate|proxy|caregiver|caregivers|caretaker', proxy],
    [
      'legal|legally|authorized|lawful authorized|acceptable|appointed|designated? guardian|guardians|representative|representatives|representant|surrogate|proxy',
      proxy,
    ],
    ['in case of emergency', proxy],
    ['after? the? nature|purpose|aims|aim|objectives of the? study|trial|research has|have been explained', proxy],
    ['before|prior to? … study|protocol|specific|related procedures|procedure being? performed?', proxy],
    ['incapacitated|mentally incapacitated|incompetent', unable],
  ],
};
