import type { Family, PhraseHead } from './family.ts';

const opinion: PhraseHead = { domain: 'judgement', rule: 'judgement.opinion', reach: 'sentence' };
const clause: PhraseHead = { domain: 'judgement', rule: 'judgement.interference', reach: 'clause' };
const life: PhraseHead = { domain: 'judgement', rule: 'judgement.life-expectancy', concept: 'life expectancy' };
const by =
  'investigator|investigators|physician|clinician|doctor|researcher|researchers|pi|surgeon|anesthesiologist|evaluator|oncologist|psychiatrist|therapist|sponsor|examiner|neurologist|cardiologist|dentist|team|specialist';

/** What a named person must judge; also how long someone is expected to live, which no record states as a fact. */
export const JUDGEMENT: Family = {
  tier: 'C',
  phrases: [
    [
      `in|at the? opinion|judgment|judgement|view|discretion|estimation of|by? the? study|treating|principal|site|research? ${by}`,
      opinion,
    ],
    [
      "in|at the? investigator's|physician's|clinician's|pi's|researcher's|investigators|investigator|physician|surgeon's opinion|judgment|judgement|view|discretion|estimation",
      opinion,
    ],
    ['at the discretion', opinion],
    ["investigator's|physician's|clinician's|researcher's|clinical opinion|judgment|judgement|discretion", opinion],
    ['opinion|judgment|judgement|discretion of', opinion],
    [
      `as? judged|deemed|considered|determined|assessed|decided|evaluated|believed|felt|thought|confirmed|defined|verified|approved by the? study|treating|principal|site|research|attending|responsible? ${by}`,
      { ...opinion, reach: 'clause' },
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
      'could|would|may|might|can|will|potentially|likely to? interfere|compromise|jeopardize|preclude|confound|hamper|hampering|impair|impede|hinder|prevent|affect|limit|complicate|put|place|make|render|influence|increase|contraindicate|pose',
      clause,
    ],
    [
      'that|which interfere|interferes|compromise|compromises|preclude|precludes|prevent|prevents|affect|affects|impair|limits|limit|precluding',
      clause,
    ],
    [
      'potentially? interfering|compromising|jeopardizing|precluding|confounding|hampering|preventing|impairing|impeding|hindering|limiting|affecting',
      clause,
    ],
    ['interfere|interferes|interference|compromise|jeopardize|jeopardise with?', clause],
    ['life expectancy|expectance of?', life],
    ['expected|anticipated|estimated|predicted? life expectancy|span', life],
    ['expected|anticipated|estimated|predicted|limited|short? survival time?', life],
    ['expected|anticipated|estimated|predicted|likely to survive|live', life],
    ['expectancy|expectation of life', life],
    ['limited life expectancy', { ...life, attrs: { severity: 'limited' } }],
    ['terminal illness|disease', { domain: 'judgement', rule: 'judgement.terminal' }],
  ],
};
