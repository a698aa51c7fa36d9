/**
 * "Has not taken steroids for at least 3 months before enrolment", "no transfusion for 7 days": it is no denial of three months of
 * steroids, but asks that there were none in those months. "For more than 3 months" may be meant so or so, and stays.
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

const saysLeast = wordClass('least minimum more longer over lasting duration');

/** "no seizures for 6 months" in an inclusion: so long, and no longer, before now. */
function isCountedBack({ tokens, section }: StatementContext, { head }: Draft, { op, at }: Duration): boolean {
  const said = tokens.slice(at[0], at[1] + 1);
  if (said.some((token) => isBefore(token))) return DONE.has(head.domain);
  if (section !== 'inclusion' || op !== '>=') return false;
  return DONE.has(head.domain) || (head.domain === 'condition' && !said.some((token) => saysLeast(token)));
}

type Duration = Draft['durations'][number];

function withoutLength(ctx: StatementContext, draft: Draft): Draft {
  const [duration, another] = draft.durations;
  const isLeast = duration?.op === '>=' || duration?.op === '>';
  const isEver = draft.phase?.phase === 'ever' || draft.window?.phase === 'ever';
  const isFree =
    !isEver &&
    draft.modality === 'asserted' &&
    (draft.window === undefined || (draft.window.lo === undefined && draft.window.hi === undefined));
  if (!isLeast || another !== undefined || !isFree || !isCountedBack(ctx, draft, duration)) return draft;
  const { op: _op, at, ...length } = duration;
  const { phase: _phase, ...timeless } = draft;
  return {
    ...timeless,
    durations: [],
    window: { ...(draft.window ?? { anchor: 'enrolment' }), rel: 'before', phase: 'past', hi: length, at },
  };
}
