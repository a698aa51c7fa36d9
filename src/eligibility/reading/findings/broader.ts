import type { ConceptRef } from '../../criterion.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import { wordClass } from '../words/word-class.ts';
import type { Draft } from './draft.ts';
import type { Leaf } from './leaf.ts';
import { isAdjectival } from './premodifier.ts';
import type { StatementContext } from './statement-context.ts';

const isStageWord = wordClass('stage grade');

/**
 * "active or latent tuberculosis": the broader thing that a term names without its first word, or without its stage, where those words stand right
 * behind the joint and so in the place of the one before it; undefined where they do not.
 */
export function broaderOf(
  { tokens, terminology, text }: StatementContext,
  draft: Draft,
  leaf: Leaf,
): ConceptRef | undefined {
  const [from, to] = draft.term;
  const own = draft.head.concept?.codes[0]?.code;
  if (own === undefined || to - from < 2 || leaf.marks[0]?.from !== from || leaf.link === 'comma') return undefined;
  const skipped = isStageWord(tokens[from]) && to - from > 2 ? 2 : 1;
  if (Object.keys(draft.attrs).length > 0 || (skipped === 1 && !isAdjectival([tokens[from]!]))) return undefined;
  const resolution = terminology.resolve(text.slice(tokens[from + skipped]!.start, tokens[to - 1]!.end));
  if (resolution === undefined || resolution.concept.id === own) return undefined;
  const isAbove = terminology.withAncestors([own]).includes(resolution.concept.id);
  return isAbove && DOMAIN_OF_KIND[resolution.concept.kind] === draft.head.domain ? conceptRef(resolution) : undefined;
}
