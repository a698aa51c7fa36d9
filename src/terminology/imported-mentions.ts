import type { Mention, Terminology } from './terminology.ts';

/**
 * The lexicon's mentions, and between them the imports'. A longer imported phrase takes the place of lexicon mentions inside
 * it where it is of their kind and the lexicon cannot say the whole phrase ("leukaemia" within a named subtype of it).
 */
export function mergedMentions(
  curated: Terminology,
  imported: Terminology['mentions'],
  label: (mention: Mention) => Mention,
): Terminology['mentions'] {
  return (text, kinds) => {
    const own = curated.mentions(text, kinds);
    const others = imported(text, kinds);
    if (others.length === 0) return own;
    const dropped = new Set<Mention>();
    const taken: Mention[] = [];
    for (const other of others) {
      const inside = own.filter((mention) => mention.span[0] < other.span[1] && other.span[0] < mention.span[1]);
      if (!inside.every((mention) => isWithin(mention, other))) continue;
      if (inside.length > 0 && curated.resolve(other.text, kinds) !== undefined) continue;
      for (const mention of inside) dropped.add(mention);
      taken.push(label(other));
    }
    if (taken.length === 0) return own;
    return [...own.filter((mention) => !dropped.has(mention)), ...taken].sort((a, b) => a.span[0] - b.span[0]);
  };
}

/** Strictly: of two that are as long the lexicon's stays. */
const isWithin = (mention: Mention, other: Mention): boolean =>
  mention.concept.kind === other.concept.kind &&
  other.span[0] <= mention.span[0] &&
  mention.span[1] <= other.span[1] &&
  other.span[1] - other.span[0] > mention.span[1] - mention.span[0];
