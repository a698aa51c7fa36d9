import type { Domain } from '../../criterion.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import type { Head, Mark } from '../marks/mark.ts';
import { ORDINARY_WORDS } from '../words/ordinary-word.table.ts';
import type { StatementContext } from './statement-context.ts';

/** Names have no more words than this. */
const LONGEST_NAME = 4;
const JOINS = new Set(['-', '/', "'", 'of']);

/** Whether words that no vocabulary knows can be the name of something: a few that stand together, none of them ordinary. */
function canBeName(ctx: StatementContext, run: readonly Mark[]): boolean {
  if (run.length > LONGEST_NAME) return false;
  return run.every((word, index) => {
    const token = ctx.tokens[word.from]!;
    if (token.kind !== 'word' || token.lower.length < 2 || ORDINARY_WORDS.has(token.lower)) return false;
    const before = run[index - 1];
    return before === undefined || ctx.tokens.slice(before.to, word.from).every(({ lower }) => JOINS.has(lower));
  });
}

/**
 * The head of words that no vocabulary knows and that a cue leads to expect in a domain: a term of that domain where they
 * can be its name, else an opaque part. "Treated by a physician" names no drug.
 */
export function unnamedHead(ctx: StatementContext, run: readonly Mark[], domain: Domain | undefined): Head {
  const concept = unknownConcept(ctx.slice(run[0]!.from, run.at(-1)!.to));
  return domain !== undefined && canBeName(ctx, run)
    ? { domain, rule: `${domain}.unknown-term`, concept }
    : { domain: 'opaque', rule: 'opaque', concept };
}
