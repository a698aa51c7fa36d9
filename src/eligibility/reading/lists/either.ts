import { join } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import type { Unit } from './grouping.ts';

/** "cystitis and either fever or flank pain": the choice is one of what is asked for together. */
export function withEither(ctx: StatementContext, units: readonly Unit[]): readonly Unit[] | undefined {
  const at = units.findIndex(
    ({ linkAt, link }, index) => index > 0 && link !== 'or' && isEither(ctx.tokens[(linkAt ?? 0) + 1]),
  );
  const end = units.findIndex(({ link }, index) => index > at && link === 'or');
  if (at < 1 || end < 0 || units.slice(at + 1, end).some(({ link }) => link !== 'comma')) return undefined;
  const choices = units.slice(at, end + 1);
  const tree = join(
    'or',
    choices.map((unit) => unit.tree),
  );
  // Of one thing and a choice beside it both are meant, among exclusions too.
  const link = units[at]!.link === 'and' && at === 1 ? ('with' as const) : units[at]!.link;
  const choice = { ...units[at]!, link, tree, drafts: choices.flatMap(({ drafts }) => drafts), population: false };
  return [...units.slice(0, at), choice, ...units.slice(end + 1)];
}
const isEither = wordClass('either');
