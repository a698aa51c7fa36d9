import { MANNER } from '../recognition/relation-link.table.ts';
import { phraseTable } from '../words/phrase.ts';

/**
 * How the words between two findings relate them: the second says when the first was, why it was done, what it may lead to, by what it came
 * about, how it was found (`means`: or done), what it was a reaction to, or where and of what it is; `sign`: the first is how the second shows.
 */
export type Joint =
  | { readonly k: 'when'; readonly rel: 'before' | 'after' | 'during' }
  | { readonly k: 'purpose' | 'target' | 'effect' | 'cause' | 'method' | 'means' | 'reaction' | 'place' | 'sign' };

const after: Joint = { k: 'when', rel: 'after' };
const before: Joint = { k: 'when', rel: 'before' };
const during: Joint = { k: 'when', rel: 'during' };
const purpose: Joint = { k: 'purpose' };
const target: Joint = { k: 'target' };
const effect: Joint = { k: 'effect' };
const cause: Joint = { k: 'cause' };
const means: Joint = { k: 'means' };
const method: Joint = { k: 'method' };
const reaction: Joint = { k: 'reaction' };
const place: Joint = { k: 'place' };
const sign: Joint = { k: 'sign' };

const AFFECTS =
  'cause|causes|induce|induces|provoke|provokes|trigger|triggers|prolong|prolongs|increase|increases|reduce|reduces|decrease|decreases|lower|lowers|raise|raises|worsen|worsens|aggravate|aggravates|affect|affects|alter|alters|influence|influences|inhibit|inhibits|impair|impairs|mimic|mimics|modify|modifies';
const FOUND =
  'confirmed|verified|proven|proved|documented|diagnosed|assessed|measured|determined|defined|evaluated|evidenced|demonstrated|detected|established|identified|seen|found|visible|visualized|visualised|shown|indicated|manifested|visualized|visualised';
const DONE = 'occurring|occurred|developed|developing|performed|done|carried|started|administered|given|out';

/** What may stand between two findings, from its first word. */
export const JOINTS = phraseTable<Joint>([
  [`${DONE}? ${DONE}? after|following|post`, after],
  [
    `${DONE}? ${DONE}? after|following the? first? onset|start|beginning|commencement|initiation|diagnosis|occurrence of the?`,
    after,
  ],
  [`${DONE}? subsequent to`, after],
  [`${DONE}? ${DONE}? before|preceding`, before],
  [
    `${DONE}? ${DONE}? before|preceding the? first? onset|start|beginning|commencement|initiation|diagnosis|occurrence of the?`,
    before,
  ],
  [`${DONE}? ${DONE}? prior to`, before],
  [
    `${DONE}? ${DONE}? prior to the? first? onset|start|beginning|commencement|initiation|diagnosis|occurrence of the?`,
    before,
  ],
  [`${DONE}? ${DONE}? before|preceding starting|beginning|commencing|initiating|undergoing|receiving the?`, before],
  [`${DONE}? ${DONE}? prior to starting|beginning|commencing|initiating|undergoing|receiving the?`, before],
  [`${DONE}? ${DONE}? after starting|beginning|commencing|initiating|undergoing|receiving the?`, after],
  ['since the? first? onset|start|beginning|commencement|initiation|diagnosis of the?', after],
  ['since starting|beginning|commencing|initiating|undergoing|receiving the?', after],
  ['in advance of', before],
  [`${DONE}? ${DONE}? during`, during],
  [`${DONE}? at|around the? time of`, during],
  ['in the course|setting of', during],
  ['for', purpose],
  ['for|as the|a? treatment|management|therapy|correction|relief|repair|control of|for', purpose],
  ['indicated|given|prescribed|performed|used|needed|undertaken|done|administered|received|taken for', purpose],
  ['against', purpose],
  [
    'in? order? to maintain|keep|sustain|achieve|reach|support|obtain|restore|ensure a|an|the? adequate|minimum|target|stable?',
    target,
  ],
  [
    'used|given|prescribed|taken|performed|intended|indicated|administered? to treat|manage|relieve|alleviate|correct|cure',
    purpose,
  ],
  [`that|which is|are|may|might|can|could|would|will? be? known|able|likely? to? ${AFFECTS}`, effect],
  [`known|able|likely to ${AFFECTS}`, effect],
  [`may|might|can|could ${AFFECTS}`, effect],
  ['used|given|prescribed|taken|administered? to prevent', effect],
  ['predisposing|predispose|predisposes to', effect],
  ['due to', cause],
  ['because of', cause],
  ['as a result|consequence|complication of', cause],
  ['as result of', cause],
  ['secondary|related|attributable|attributed|owing to', cause],
  ['associated with', cause],
  ['caused|induced|triggered|provoked|explained by', cause],
  ['resulting|arising|originating from|in', cause],
  ['leading|led to', cause],
  ['causing|producing', cause],
  ['to', reaction],
  ['in response to', reaction],
  [`${FOUND} ${MANNER}? by|on|via|using|through|from|at|with|in`, method],
  ['on|via|using|by|through either?', means],
  ['according|per to?', method],
  ['based on|upon', method],
  [`as ${FOUND} ${MANNER}? by|in|per|on|with|using`, method],
  ['of|from|in|at|under|within|around|into|onto|over|between|near', place],
  ['involving|affecting|influencing|limiting|impairing|compromising|containing', place],
  ['known? to affect|influence|impair', place],
  ['evidence|proof|documentation|confirmation|sign|signs|finding|findings of', sign],
]);
