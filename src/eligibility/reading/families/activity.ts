import type { Family, PhraseHead } from './family.ts';

const sport: PhraseHead = { domain: 'social', rule: 'social.activity' };
const practice: PhraseHead = { domain: 'social', rule: 'social.activity' };
const member: PhraseHead = { domain: 'social', rule: 'social.membership', reach: 'clause' };
const claim: PhraseHead = { domain: 'social', rule: 'social.legal-claim', concept: 'claim or litigation' };
const income: PhraseHead = { domain: 'social', rule: 'social.income', concept: 'low income' };
const sports =
  'football|soccer|basketball|volleyball|handball|rugby|tennis|padel|badminton|hockey|baseball|softball|cricket|golf|athletics|track|swimming|running|cycling|rowing|judo|karate|taekwondo|boxing|wrestling|crossfit|gymnastics|ski|skiing|surf|climbing|dance|marathon|triathlon|futsal|lacrosse|polo|water|field|long|high|height|jump|weight|power|sport|sports';
const players =
  'athlete|athletes|boxer|boxers|runner|runners|swimmer|swimmers|cyclist|cyclists|jumper|jumpers|lifter|lifters|weightlifter|weightlifters|powerlifter|powerlifters|footballer|footballers|gymnast|gymnasts|dancer|dancers|rower|rowers|skier|skiers|climber|climbers|triathlete|triathletes|sportsman|sportsmen|sportswoman|sportswomen|sportspeople|wrestler|wrestlers|golfer|golfers|goalkeeper|goalkeepers|surfer|surfers|crossfitter|crossfitters|referee|referees';
const rank =
  'amateur|professional|recreational|competitive|elite|federated|trained|semiprofessional|semi-professional|collegiate|college|university|youth|adolescent|national|regional|international|former|experienced|junior|senior|veteran|master|masters|high-level|club';
const training =
  'training|practice|practise|experience|habit|habits|program|programs|programme|programmes|regime|regimen|routine|lessons|activity|activities|workout|workouts';
const kinds = 'sport|sports|athletic|music|musical|singing|instrumental|fitness|gym';

/** What people do with their time, what they belong to, and what they claim or earn: written down only where somebody asked. */
export const ACTIVITY: Family = {
  phrases: [
    [`${rank}? ${rank}? ${sports}? ${sports}? ${players}`, sport],
    [`${rank}? ${rank}? ${sports} ${sports}? player|players`, sport],
    ['professional|amateur|trained? musician|musicians|singer|singers|pianist|pianists|violinist|violinists', practice],
    [
      `practice|practise|practising|practicing|practices|play|plays|playing|perform|performs of? ${rank}? ${sports}`,
      sport,
    ],
    ['compete|competes in|at|for', { ...sport, reach: 'clause' }],
    [
      'participate|participates|participating|participation|partake|take|taking part? in at? the? regional|national|international|competitive|professional|sports|sport|official',
      { ...sport, reach: 'clause' },
    ],
    [`${rank}? ${kinds} or|and|/|,? ${kinds}? ${training}`, practice],
    ['recreationally|habitually|competitively active people|adults|individuals|subjects?', sport],
    [`federated in|at|by|with? the?`, { ...sport, reach: 'clause' }],
    [
      'member|members|membership of|in the|a|an|any? … tribe|tribes|club|clubs|team|teams|federation|association|community|congregation|church|union|network|program|programme|project|registry|panel|cooperative',
      member,
    ],
    [
      'belong|belongs|belonging to the|a|an|any? … tribe|tribes|club|clubs|team|teams|federation|association|community|congregation|church|union|network|program|programme|cooperative',
      member,
    ],
    ['litigation|litigations|lawsuit|lawsuits claim|claims?', claim],
    [
      'pending|ongoing|active|current|open|unresolved|possible|potential litigation|lawsuit|legal action|case|proceedings?',
      claim,
    ],
    ["worker's|workers'|workers|workman's|workmen's compensation claim|claims|case|cases|board|insurance?", claim],
    [
      'disability|compensation|insurance|injury|legal|liability|automotive|malpractice|personal injury? litigation? claim|claims|litigation',
      claim,
    ],
    ['seek|seeking|receive|receiving compensation', { ...claim, reach: 'clause' }],
    ['third party liability', claim],
    [
      'donation|donations|donated|donate|donates|donating|donor|loss|lost of? whole|significant? blood or|and|/|, blood|plasma|platelets|its|other? products|components|derivatives|plasma|platelets|components',
      { domain: 'social', rule: 'social.term', concept: 'blood donation' },
    ],
    ['low income socioeconomic? status|families|family|household|population|patients?', income],
    ['low|lower|poor|disadvantaged socioeconomic|socio - economic status|level|background|class|group|groups?', income],
  ],
};
