import type { Family, PhraseHead } from './family.ts';

const access: PhraseHead = { domain: 'social', rule: 'social.access', reach: 'clause' };
const device: PhraseHead = { domain: 'social', rule: 'social.access' };
const make = 'apple|android|iphone|ios|smart|mobile|cell|samsung';
const thing =
  'iphone|phone|phones|smartphone|smartphones|telephone|computer|computers|laptop|tablet|tablets|ipad|email|mail|internet|device|devices|pc|smartwatch|watch';
const net = 'wifi|internet|broadband|telephone|phone|computer|smartphone';
const steady =
  'regular|reliable|daily|easy|private|personal|own|stable|consistent|continuous|constant|unlimited|steady|dependable|home|high-speed';

/** What somebody owns or can use: written down only where somebody asked. */
export const BELONGINGS: Family = {
  phrases: [
    [`own|owns|owned|owning|possess|possesses and|or|, has|have|having? ${steady}? access|use to|of`, access],
    [
      `owner|owners|ownership|possession of ,? and|or|and/or ,? has|have|having? ${steady}? ${steady}? access to ,?`,
      access,
    ],
    [
      `owner|owners|possession|ownership of? and|or? ability|able? to? use? an|a|the|their? ${make}? or|and|/? ${make}? ${make}? ${thing}`,
      access,
    ],
    [`${steady} internet|telephone|phone|wifi|broadband|smartphone|computer access|connection|service`, access],
    [`${net} is|are? available|availability|present at|in? the|their|his|her? home|house|household`, access],
    [`user|users of a|an|the|any? ${make}? or|/? ${make}? ${thing}`, access],
    [`${make} mobile|smart? phone|device|smartphone? or|and|/ ${make}? ${thing} user|users|owner|owners`, access],
    [`${make} ${thing} user|users|owner|owners`, access],
    ['iphone|iphones|ipad|ipads', device],
    [
      `lack|absence|without|no of? ${steady}? internet|phone|smartphone accessible|enabled device|devices`,
      {
        ...device,
        negated: true,
      },
    ],
  ],
};
