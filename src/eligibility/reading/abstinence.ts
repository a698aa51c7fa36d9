/**
 * "Has not taken steroids for at least 3 months before enrolment": it is no denial of three months of steroids, but asks
 * that there were none in those months.
 */
import type { Draft, Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import { wordClass } from './words/word-class.ts';

const isBefore = wordClass('prior before preceding');
const DONE = new Set<Draft['head']['domain']>(['medication', 'procedure', 'immunization', 'social']);

export function withAbstinence(ctx: StatementContext, tree: Tree): Tree {
  switch (tree.k) {
    case 'not':
      return { k: 'not', of: abstained(ctx, tree.of) };
    case 'and':
    case 'or':
      return { k: tree.k, of: tree.of.map((part) => withAbstinence(ctx, part)) };
    default:
      return tree;
  }
}

function abstained(ctx: StatementContext, tree: Tree): Tree {
  if (tree.k === 'or' || tree.k === 'and') return { k: tree.k, of: tree.of.map((part) => abstained(ctx, part)) };
  return tree.k === 'draft' ? withoutLength(ctx, tree) : tree;
}

function withoutLength({ tokens }: StatementContext, draft: Draft): Draft {
  const [duration, another] = draft.durations;
  const isLeast = duration?.op === '>=' || duration?.op === '>';
  const isFree =
    DONE.has(draft.head.domain) &&
    draft.modality === 'asserted' &&
    (draft.window === undefined || (draft.window.lo === undefined && draft.window.hi === undefined));
  if (
    !isLeast ||
    another !== undefined ||
    !isFree ||
    !tokens.slice(duration.at[0], duration.at[1] + 1).some((token) => isBefore(token))
  )
    return draft;
  const { op: _op, at, ...length } = duration;
  return {
    ...draft,
    durations: [],
    window: { ...(draft.window ?? { anchor: 'enrolment' }), rel: 'before', phase: 'past', hi: length, at },
  };
}
