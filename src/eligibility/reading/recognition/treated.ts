import type { Cue, Mark } from '../marks/mark.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

const isTreated = wordClass('treated');

const isObject = wordClass('for with by at in on');

/** As many words may describe the disease before its name: "treated severe persistent asthma". */
const MOST_WORDS = 2;

/** "treated hypertension", "previously treated melanoma": that the disease is, or was, treated, and no drug that is taken now. */
export function asTreated(
  { value, end }: PhraseMatch<Cue>,
  from: number,
  tokens: readonly Token[],
  mentions: ReadonlyMap<number, Placed>,
): Mark | undefined {
  if (value.hint !== 'medication' || value.negates === true || !isTreated(tokens[end - 1])) return undefined;
  // "treated for gout" have gout; "inadequately treated" says how well.
  if (isObject(tokens[end]) || /ly$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  for (let at = end; at <= end + MOST_WORDS && (tokens[at]?.kind === 'word' || tokens[at]?.lower === ','); at++) {
    const kind = mentions.get(at)?.mention.concept.kind;
    if (kind === undefined) continue;
    if (kind !== 'condition') return undefined;
    const how = tokens.slice(from, end).map(({ lower }) => lower);
    return { k: 'cue', from, to: end, cue: { attr: ['stability', how.slice(-2).join(' ')] } };
  }
  return undefined;
}
