import type { Mention, Terminology } from '../../../terminology/terminology.ts';
import type { Cue } from '../marks/mark.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';

/** A mention of a term by tokens: `end` is the index after its last one. */
export interface Placed {
  readonly mention: Mention;
  readonly end: number;
}

/** "uncontrolled diabetes mellitus": after the word that is said of it, a longer name than the one that begins with that word. */
export function fullerTerm(
  tokens: readonly Token[],
  cue: PhraseMatch<Cue> | undefined,
  mention: Placed | undefined,
  text: string,
  terminology: Terminology,
): Placed | undefined {
  if (cue?.value.attr === undefined || mention === undefined || cue.end >= mention.end) return undefined;
  for (let end = mention.end + 1; end <= mention.end + 2; end++) {
    if (tokens[end - 1]?.kind !== 'word') return undefined;
    const span = [tokens[cue.end]!.start, tokens[end - 1]!.end] as const;
    const resolution = terminology.resolve(text.slice(...span), [mention.mention.concept.kind]);
    if (resolution?.via.every((step) => step === 'exact')) return { mention: { ...resolution, span }, end };
  }
  return undefined;
}
