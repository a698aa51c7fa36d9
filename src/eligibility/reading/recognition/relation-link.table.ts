import type { Link } from '../marks/mark.ts';

/** How thoroughly something was shown, before the word for the way. */
export const MANNER =
  'histologically|cytologically|pathologically|radiologically|radiographically|clinically|serologically|microbiologically|surgically|angiographically|genetically|locally|centrally|objectively|only|either|both';

/** Words that join a finding with its cause, its source or what it was found by. */
export const RELATION_LINKS: readonly (readonly [pattern: string, link: Link])[] = [
  ['+ / or', 'or'],
  [', + / or', 'or'],
  ['due to other causes|reasons|etiologies|aetiologies|factors|conditions than', 'except'],
  [
    'from|of|by|for other cause|causes|reason|reasons|origin|origins|etiology|etiologies|aetiology|aetiologies than',
    'except',
  ],
  ['due to', 'relation'],
  ['because of', 'relation'],
  ['caused|induced|triggered|provoked|explained by', 'relation'],
  ['secondary|related|attributable|attributed to', 'relation'],
  ['resulting|arising|originating from|in', 'relation'],
  ['as a result of', 'relation'],
  ['leading|led to', 'relation'],
  [
    `confirmed|verified|proven|documented|diagnosed|assessed|measured|determined|defined|evaluated|evidenced|demonstrated|detected|shown|established|indicated|manifested ${MANNER}? by|on|via|using|through|from|at|in|with`,
    'relation',
  ],
  ['according to', 'relation'],
  ['based on|upon', 'relation'],
  [
    `as defined|assessed|determined|evidenced|measured|documented|confirmed|verified|diagnosed|shown|demonstrated|indicated|established|detected|evaluated|manifested ${MANNER}? by|in|per|on|with|using`,
    'relation',
  ],
];
