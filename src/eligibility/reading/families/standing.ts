import type { Family, PhraseHead } from './family.ts';

const liberty: PhraseHead = {
  domain: 'social',
  rule: 'social.prisoner',
  concept: 'deprivation of liberty',
  reach: 'clause',
};
const confined: PhraseHead = {
  domain: 'social',
  rule: 'social.legal-protection',
  concept: 'involuntary treatment',
  reach: 'clause',
};
const vulnerable: PhraseHead = {
  domain: 'social',
  rule: 'social.legal-protection',
  concept: 'legal protection measure',
};
const insurance: PhraseHead = {
  domain: 'social',
  rule: 'social.insurance',
  concept: 'social security affiliation',
  reach: 'clause',
};
const claim: PhraseHead = {
  domain: 'social',
  rule: 'social.legal-claim',
  concept: 'claim or litigation',
};
/** What it is about belongs to it. */
const claimOn: PhraseHead = { ...claim, reach: 'clause' };
/** For whom somebody cares is no finding of their own. */
const carer: PhraseHead = { domain: 'social', rule: 'social.caregiver', reach: 'clause' };
const kin: PhraseHead = {
  domain: 'social',
  rule: 'social.kin',
  concept: 'relative of a participant',
  reach: 'clause',
};
const shift: PhraseHead = { domain: 'social', rule: 'social.shift-work' };
const schooling: PhraseHead = { domain: 'social', rule: 'social.education', verbatim: true };
const violence: PhraseHead = { domain: 'social', rule: 'social.violence', verbatim: true };
const carers = 'caregiver|caregivers|carer|carers|caretaker|caretakers|care-giver|care-givers';
const sole = 'primary|main|principal|sole|current|informal|family|unpaid';
const house = 'institution|institutions|facility|facilities|establishment|asylum';
const state = 'law|legal|police|judicial|state|court|governmental|official|administrative|government|protective|penal';
const social = 'social|health|national|medical|french|public|statutory|private';
const suit = 'litigation|litigations|lawsuit|lawsuits|claim|claims|proceedings|arbitration';
const time =
  'active|ongoing|pending|current|open|unresolved|previous|prior|past|foreseeable|planned|potential|legal|personal|injury|any|other';
const part = 'enrolled|participating|participates|participated|included|taking|randomized|randomised|recruited';

/** How somebody stands towards the law, insurers, work and those who already take part. */
export const STANDING: Family = {
  phrases: [
    [`in|under|held|into ${state} custody|detention|confinement`, liberty],
    ['kept|held|placed|being in|under detention|custody|confinement', liberty],
    [
      `lawfully|legally|forcibly|judicially|officially|involuntarily kept|held|detained|confined|placed|committed in|to|into a|an|any? … ${house}`,
      liberty,
    ],
    [
      `committed|confined|admitted|detained|accommodated to|in|into a|an|any? psychiatric|closed|public? ${house} by|on|under|pursuant|due|through|because|following to|of? a|an|the|any? ${state} or|and|/? ${state}? order|orders|decision|ruling|authority|authorities|mandate`,
      confined,
    ],
    [
      'member|members|part of a|an|any|the|another|other? high-risk|vulnerable|protected population|populations|group|groups',
      vulnerable,
    ],
    [
      `compulsory|mandatory|obligatory|valid|proven affiliation|affiliated|membership to|with|of a|an|the|any? ${social}? ${social}? security|insurance|coverage`,
      insurance,
    ],
    [
      `profiting|profits|profit|benefitting of|from|by a|an|the? ${social}? ${social}? security|insurance|coverage`,
      insurance,
    ],
    [
      `involved|engaged|implicated|participating|party|parties in|to a|an|any|the? ${time}? ${time}? ${time}? ${suit}`,
      claim,
    ],
    [
      `involved|engaged|implicated|participating|party|parties in|to a|an|any|the? ${time}? ${time}? ${time}? ${suit} relating|related|relevant|relative|connected|concerning|regarding|about`,
      claimOn,
    ],
    [
      "involved in a|an|any? active|ongoing|pending? worker's|workers'|workers|worker|workman's|workmen's '? compensation",
      claimOn,
    ],
    [`${suit} relating|related|relevant|relative|connected to|with`, claimOn],
    [`${time} or|and|/? ${time}? legal proceedings|action|actions|disputes|dispute`, claim],
    [
      `a|an|any|another|other? household|family member|members is|are|was|were|has|have? already|currently|previously|been? ${part} part? in|into the|this|our|same study|trial|research|project`,
      kin,
    ],
    [
      `household|family member|members already|currently|previously? ${part} part? in|into? the|this|our? study|trial|research`,
      kin,
    ],
    [
      'member|members|living|lives|live|resident in? of? the|a same household|home|family as|of|with|like another|an|a|any|other? … participant|participants|subject|subjects',
      kin,
    ],
    [
      'perform|performs|performing|do|does|doing|work|works|working|have|has|having a|an? rotating|night|day|evening|irregular|late|alternating|overnight? or|and|/? rotating|night|day|evening? shift|shifts work|schedule|schedules?',
      shift,
    ],
    [
      'rotating|night|evening|irregular|late|overnight|alternating shift|shifts in|as|within|on part? of? their|the|a? work|job|working? schedule|routine|rota',
      shift,
    ],
    [
      `${sole}? informal|family|unpaid|lay|home? ${carers} to|of|for an|a|the|any|their? … with|diagnosed|suffering|living|undergoing|receiving`,
      carer,
    ],
    [
      'parent|parents|mother|mothers|father|fathers of an|a|the|their? … with|diagnosed|suffering|living|undergoing',
      carer,
    ],
    [
      `${sole} ${carers} to|of|for an|a|the|any|their? … infant|child|children|adult|person|patient|relative|parent|spouse`,
      carer,
    ],
    [
      'provide|provides|provided|providing|give|gives|giving care|support|assistance to|for an|a|the|any|their? … with|diagnosed|suffering|living',
      carer,
    ],
    ['shift work|worker|workers|schedule|schedules', shift],
    ['shift-work|shift-worker|shift-workers', shift],
    [
      'less|lower|fewer than|then a|an|the? high|middle|primary|secondary|elementary|eighth|8th|grade school|grade degree|diploma|education|graduation?',
      schooling,
    ],
    ['current|past|recent|prior intimate|domestic partner? violence|abuse record|records|report|exposure', violence],
  ],
};
