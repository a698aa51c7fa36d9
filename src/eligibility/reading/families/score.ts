import type { Family, PhraseHead } from './family.ts';

const score = (concept: string): PhraseHead => ({ domain: 'score', rule: 'score.term', concept });
const named: PhraseHead = { domain: 'score', rule: 'score.stage' };
const scale: PhraseHead = { domain: 'score', rule: 'score.scale' };

/** Scores, classes, grades and stages; Roman numerals count as numbers after these. */
export const SCORE: Family = {
  phrases: [
    [
      'asa physical? status|classification|class|score|grade|category|ps? classification|class|score|grade? system?',
      score('ASA physical status'),
    ],
    [
      'anesthesia|anaesthesia|anesthesiology|anesthetic classification|class|status|risk|score|grade (? asa? )?',
      score('ASA physical status'),
    ],
    [
      'american society of anesthesiologists|anesthesiology|anesthesia|anaesthesiologists|anesthesiologist|anaesthesiology|anaesthesia|anesthetists|anesthesists (? asa? )? physical? status|classification|class|score|grade? classification|class|score?',
      score('ASA physical status'),
    ],
    ['ecog|zubrod performance? status|score|ps? score|grade?', score('ECOG performance status')],
    [
      'eastern cooperative oncology group (? ecog? )? performance? status|score? (? ecog? ps? )?',
      score('ECOG performance status'),
    ],
    ['who|ecog performance status|score', score('ECOG performance status')],
    ['karnofsky|kps performance? status|score|scale|index? score (? kps? )?', score('Karnofsky performance status')],
    ['new york heart association ( nyha )? functional? class|classification?', score('NYHA class')],
    ['nyha functional? class|classification|stage|grade?', score('NYHA class')],
    ['glasgow coma scale|score ( gcs )? score?', score('Glasgow Coma Scale')],
    ['child pugh|turcotte pugh|score|class|grade? score|class|classification|grade?', score('Child-Pugh class')],
    [
      'functional|symptom|tumor|tumour|disease|clinical|who|tnm|ajcc|figo|gold|metavir|fitzpatrick|kellgren|hoehn|binet|rai? grade|grades|class|classes|stage|stages|type|level? grade|grades|class|classes|stage|stages|staging',
      named,
    ],
    ['nkf|kdoqi|kdigo|doqi ckd? stage|stages|grade|grades', named],
    ['grade|grades|class|classes|stage|stages', named],
    ['total|global|overall|raw|final score|scores|rating', scale],
    ['score|scores|scale|index|rating|questionnaire|inventory|scoring total|scores|score?', scale],
  ],
};
