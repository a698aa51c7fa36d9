import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

const isWith = wordClass('with using of containing');
const isSmall = wordClass('either a an the single agent oral intravenous weekly');
const GENERIC = new Set(['chemotherapy', 'immunotherapy', 'antineoplastic', 'targeted-therapy']);
const MOST_SMALL = 3;

/** "chemotherapy with cisplatin or carboplatin": the drugs named after it are the treatment; undefined where none is. */
export function namedAgent(
  tokens: readonly Token[],
  at: number,
  mentions: ReadonlyMap<number, Placed>,
): Mark | undefined {
  const placed = mentions.get(at);
  if (placed === undefined || !GENERIC.has(placed.mention.concept.id) || !isWith(tokens[placed.end])) return undefined;
  const to = placed.end + 1;
  let next = to;
  while (next < to + MOST_SMALL && isSmall(tokens[next]) && !mentions.has(next)) next++;
  const agent = mentions.get(next)?.mention.concept;
  if (agent?.kind !== 'medication' || GENERIC.has(agent.id)) return undefined;
  return { k: 'cue', from: at, to, cue: { hint: 'medication', loose: true } };
}
