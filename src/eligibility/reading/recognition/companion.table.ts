import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** Words that say no more than the phrase of a family beside which they stand; elsewhere they are content. */
const CONSENT = wordClass(
  'obtain obtains obtained obtaining provide provides provided providing provision give gives given giving gave accept accepts accepted acceptance acceptation ' +
    'sign signs signed signing signature date dated written verbal verbally oral orally electronic electronically free freely voluntary voluntarily clear clearly full fully ' +
    "appropriate appropriately proper valid legal legally authorized authorised authorization responsible parental parent's parents' guardian's patient's patients' subject's subjects' participant's " +
    'guardian guardians guarding form forms document documents documentation capacity competent comprehension understanding understand understood understands ' +
    'stated expressed exhibit exhibits show shows demonstrate demonstrates display displays mother mothers father fathers primary principal identified designated support donor donors completion ' +
    'anyone everyone deemed considered endorsed endorses endorse available availability complete completes completing documented documentation adequately sufficiently ' +
    'duly personally completed collection collected express expressed enlightened affirmative',
);
const ACCESS = wordClass(
  'working reliable personal private own owned home wireless broadband regular stable daily mobile cell smart android ios suitable compatible functioning functional ' +
    'high speed adequate necessary device devices app application text messages messaging texting unlimited phone phones telephone tablet computer laptop',
);
const LANGUAGE = wordClass(
  'good sufficient adequate fluent fluently basic working written spoken oral orally speak speaks read reads write writes reading writing native level language languages skills proficiency',
);
const INSURANCE = wordClass(
  'coverage covered valid health medical national public private scheme system regime plan card status current active',
);
const RESIDENCE = wordClass(
  'still permanent permanently local locally currently area region city county community home private own',
);

const EDUCATION = wordClass('completed attained obtained finished complete completion minimum minimal');

const BY_RULE: readonly (readonly [prefix: string, companions: (token: Token | undefined) => boolean])[] = [
  ['consent.', CONSENT],
  ['social.access', ACCESS],
  ['social.language', LANGUAGE],
  ['social.education', EDUCATION],
  ['social.insurance', INSURANCE],
  ['social.residence', RESIDENCE],
];

/** The words that may be passed over beside a phrase of a rule. */
export const companionsOf = (rule: string): ((token: Token | undefined) => boolean) | undefined =>
  BY_RULE.find(([prefix]) => rule.startsWith(prefix))?.[1];
