/**
 * "Has not taken steroids for at least 3 months before enrolment", "no transfusion for 7 days": it is no denial of three months of
 * steroids, but asks that there were none in those months. Of a disease "for more than 3 months" may be meant so or so, and stays,
 * unless the words say "free of" it.
 */
import { isAcuteEvent } from './findings/acute-event.ts';
import type { Draft, Tree } from './findings/draft.ts';
import { isFree } from './findings/free-of.ts';
import type { StatementContext } from './findings/statement-context.ts';
import { wordClass } from './words/word-class.ts';

const isBefore = wordClass('prior before preceding');
const DONE = new Set<Draft['head']['domain']>(['medication', 'procedure', 'immunization', 'social']);

export function withAbstinence(ctx: StatementContext, tree: Tree): Tree {
  switch (tree.k) {
    case 'not':
      return recentlyThere(ctx, tree.of) ?? { k: 'not', of: abstained(ctx, tree.of) };
    case 'and':
    case 'or':
      return { k: tree.k, of: tree.of.map((part) => withAbstinence(ctx, part)) };
    case 'except': {
      const unless = tree.unless.map((part) => withAbstinence(ctx, part));
      return { k: 'except', base: withAbstinence(ctx, tree.base), unless };
    }
    case 'if':
      return { k: 'if', when: withAbstinence(ctx, tree.when), then: withAbstinence(ctx, tree.then) };
    default:
      return tree;
  }
}

/** "seizure-free for less than a year": there was one in that year. */
function recentlyThere(ctx: StatementContext, tree: Tree): Tree | undefined {
  if (tree.k !== 'draft' || tree.head.domain !== 'condition') return undefined;
  const [duration, another] = tree.durations;
  if (duration === undefined || another !== undefined || tree.window !== undefined || !saysFree(ctx, tree, duration))
    return undefined;
  if (duration.op !== '<' && duration.op !== '<=') return undefined;
  const { op, at, ...length } = duration;
  const open = op === '<' ? { hiOpen: true } : {};
  return {
    ...tree,
    head: { ...tree.head, negated: false },
    durations: [],
    window: { anchor: 'enrolment', rel: 'before', phase: 'past', hi: length, ...open, at },
  };
}

/** "free of pain", "pain-free": so far before the term the word may stand. */
const FREE_BEFORE = 6;

const saysFree = ({ tokens }: StatementContext, { term }: Draft, { at }: Duration): boolean =>
  tokens.slice(Math.max(0, term[0] - FREE_BEFORE), at[0]).some((token) => isFree(token));

function abstained(ctx: StatementContext, tree: Tree): Tree {
  if (tree.k === 'or' || tree.k === 'and') return { k: tree.k, of: tree.of.map((part) => abstained(ctx, part)) };
  return tree.k === 'draft' ? withoutLength(ctx, tree) : tree;
}

const saysLeast = wordClass('least minimum more longer over lasting duration');

/** "no seizures for 6 months" in an inclusion: so long, and no longer, before now. */
function isCountedBack(ctx: StatementContext, draft: Draft, duration: Duration): boolean {
  const [{ tokens, section }, { op, at }] = [ctx, duration];
  const said = tokens.slice(at[0], at[1] + 1);
  const isDisease = draft.head.domain === 'condition';
  if (isDisease && saysFree(ctx, draft, duration)) return true;
  // An event does not last; of what does, "for at least a year" may also say of how long a one there is none.
  const isEvent = isAcuteEvent(ctx, draft);
  if (said.some((token) => isBefore(token))) return DONE.has(draft.head.domain) || isEvent;
  if (section !== 'inclusion' || op !== '>=') return false;
  return DONE.has(draft.head.domain) || isEvent || (isDisease && !said.some((token) => saysLeast(token)));
}

type Duration = Draft['durations'][number];

function withoutLength(ctx: StatementContext, draft: Draft): Draft {
  const [duration, another] = draft.durations;
  const isLeast = duration?.op === '>=' || duration?.op === '>';
  const isEver = draft.phase?.phase === 'ever' || draft.window?.phase === 'ever';
  const isUndated =
    !isEver &&
    draft.modality === 'asserted' &&
    (draft.window === undefined || (draft.window.lo === undefined && draft.window.hi === undefined));
  if (!isLeast || another !== undefined || !isUndated || !isCountedBack(ctx, draft, duration)) return draft;
  const { op: _op, at, ...length } = duration;
  const { phase: _phase, ...timeless } = draft;
  return {
    ...timeless,
    durations: [],
    window: { ...(draft.window ?? { anchor: 'enrolment' }), rel: 'before', phase: 'past', hi: length, at },
  };
}
