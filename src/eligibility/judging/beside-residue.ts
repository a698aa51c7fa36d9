import { kept } from '../../kernel/kept.ts';
import type { Span } from '../../kernel/text-span.ts';
import { atomsOf, type Criterion, type Node } from '../criterion.ts';

/**
 * The alternatives of an exclusion that what was not understood cannot narrow: each stands in an item or sentence of its
 * own, apart from every residue. None where a residue leads the list, or ends it and so may be said of all of it.
 */
export const apartFromResidue = kept(({ ast, text, span, residue }: Criterion): readonly Node[] => {
  if (ast.k !== 'or') return [];
  const items = itemsOf(text, span[0]);
  const within = (of: Span): readonly Item[] => items.filter(({ at }) => at[0] < of[1] && of[0] < at[1]);
  const left = new Set(residue.flatMap(within));
  if ([...left].some((item) => item.leads)) return [];
  const spans = ast.of.flatMap(atomsOf).map((atom) => atom.span);
  return ast.of.filter((branch) => {
    const own = within(around(atomsOf(branch).map((atom) => atom.span)));
    return own.length > 0 && [...left].every((item) => !own.includes(item) && isApart(item, own, spans));
  });
});

interface Item {
  readonly at: Span;
  /** Which sentence or line of the text it is in. */
  readonly sentence: number;
  /** What follows is said under it. */
  readonly leads: boolean;
  readonly last: boolean;
}

/** In another sentence, or in an item of the same that is about something else and is not the last. */
const isApart = ({ at, sentence, last }: Item, own: readonly Item[], spans: readonly Span[]): boolean =>
  own.every((one) => one.sentence !== sentence) ||
  (!last && spans.some((span) => span[0] >= at[0] && span[1] <= at[1]));

const SENTENCE_END = /[.!?](?=\s+\p{Lu})|\n+/u;

function itemsOf(text: string, offset: number): readonly Item[] {
  const sentences = pieces(text, SENTENCE_END);
  return sentences.flatMap(([from, to], sentence) => {
    const parts = pieces(text.slice(from, to), /;/);
    return parts.map(([start, end], index): Item => {
      const words = text.slice(from + start, from + end);
      return {
        at: [offset + from + start, offset + from + end],
        sentence,
        leads: words.includes(':'),
        last: index === parts.length - 1,
      };
    });
  });
}

/** The stretches of a text between its separators, from and to. */
function pieces(text: string, separator: RegExp): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(separator.source, `${separator.flags}g`))) {
    found.push([from, match.index]);
    from = match.index + match[0].length;
  }
  return [...found, [from, text.length]];
}

const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([from]) => from)),
  Math.max(...spans.map(([, to]) => to)),
];
