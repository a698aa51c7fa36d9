import type { Family, PhraseHead } from './family.ts';
import { TONGUES as tongue } from './tongue.table.ts';

const language: PhraseHead = { domain: 'social', rule: 'social.language', reach: 'clause' };
const literate: PhraseHead = { domain: 'social', rule: 'social.term', concept: 'able to read and write' };
const able = 'able|ability|capable|can|could|competent|competence|capacity|skilled';
const unable = "unable|inability|incapable|cannot|can't|incapacity";
const verb =
  'read|reading|reads|write|writing|writes|speak|speaking|speaks|understand|understanding|understands|communicate|communicating|communicates|converse|conversing|comprehend|comprehending|talk|talking|talks|respond|responding|hear';
const more = `and|or|,|/? and|or? ${verb}? and|or|,|/? and|or? ${verb}?`;
const well = 'fluently|well|sufficiently|adequately|proficiently|easily|basic|simple';
const quality =
  'verbal|oral|written|spoken|functional|conversational|basic|sufficient|good|adequate|working|full|advanced|native|reasonable|satisfactory|proper|excellent|minimal';
const mastery =
  'fluency|proficiency|literacy|competence|competency|grasp|command|comprehension|knowledge|mastery|understanding|skills|level';

const spoken = 'spoken|written|verbal|oral and|or|/|& spoken|written|verbal|oral';
const heard = 'spoken|written|verbal|oral? and|or|/|&? spoken|written|verbal|oral?';

/** What is said of using a language, and of reading and writing at all. */
export const LITERACY: Family = {
  phrases: [
    [`${able} to|of|in? ${verb} ${more} ${well}? in|of? the? ${heard} ${tongue}`, language],
    [`${able} to|of? fluently|well? ${verb} ${more} ${well}? in|of? the? ${heard} ${tongue} language?`, language],
    [
      `${unable} to|of? ${verb} ${more} ${well}? in|of? the? ${heard} ${tongue} language?`,
      { ...language, negated: true },
    ],
    [
      `not able|capable to|of ${verb} ${more} ${well}? in|of? the? ${heard} ${tongue} language?`,
      { ...language, negated: true },
    ],
    [
      `do|does|did|can|could not ${verb} ${more} ${well}? in|of? the? ${heard} ${tongue} language?`,
      { ...language, negated: true },
    ],
    [`${verb} ${more} ${well}? in|of? the? ${heard} ${tongue} language?`, language],
    [`${quality} ${mastery} in|of|with the? ${tongue} language?`, language],
    [`${mastery} in|of ${spoken} ${tongue} language?`, language],
    [`competency|competence|competent in the? ${tongue} language?`, language],
    [`${quality} ${tongue} language? ${mastery}`, language],
    [
      `utilize|utilise|utilizes|use|uses|using|have|has|with ${tongue} as their|his|her|the|a? primary|first|main|native|preferred|second language|tongue`,
      language,
    ],
    [
      `common european framework of reference for? languages? level? a1|a2|b1|b2|c1|c2? in? ${tongue}? language?`,
      language,
    ],
    ['language|langage barrier|barriers', { ...language, concept: 'language barrier' }],
    [
      'parental|maternal|family? language|langage|linguistic barrier|barriers|difficulty|difficulties|problem|problems',
      language,
    ],
    [`${able} to? read and|or|,|& write`, literate],
    ['read|reads|reading and write|writes|writing', literate],
    [`${unable} to? read and|or|,|& write`, { ...literate, negated: true }],
    ['not able to read and|or|,|& write', { ...literate, negated: true }],
    ['do|does|can not read and|or|,|& write', { ...literate, negated: true }],
  ],
};
