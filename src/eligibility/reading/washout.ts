/**
 * "must have stopped statins 4 weeks before enrolment", "NSAIDs should be withheld for a week": what is demanded is that there was
 * none in that time. Who has stopped something without being asked to ("stopped lithium 2 weeks ago") has had it, and stays.
 */
import { type Draft, join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Token } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

const isStop = wordClass(
  'discontinue discontinued discontinuing stop stopped stopping cease ceased withhold withheld suspend suspended withdrawn',
);
const isDemand = wordClass('must should shall required needs need');
const isBetween = wordClass('to have has had be been already also completely');
const isBe = wordClass('be been');
const isOff = wordClass('off');

interface Stop {
  readonly at: number;
  /** Whether what is stopped stands before the word ("statins must be stopped") rather than after it. */
  readonly passive: boolean;
}

const DONE = new Set<Draft['head']['domain']>(['medication', 'procedure', 'immunization']);

export function withWashout(ctx: StatementContext, tree: Tree): Tree {
  const stop = ctx.section === 'inclusion' ? stopIn(ctx.tokens) : undefined;
  return stop === undefined ? tree : (stopped(ctx, tree, stop) ?? tree);
}

function stopIn(tokens: readonly Token[]): Stop | undefined {
  const places = tokens.flatMap((token, at) => (isStop(token) || isOff(token) ? [at] : []));
  const [at, another] = places;
  if (at === undefined || another !== undefined) return undefined;
  let before = at - 1;
  while (before >= 0 && isBetween(tokens[before])) before--;
  const passive = isBe(tokens[at - 1]) && isStop(tokens[at]);
  const asked = isDemand(tokens[before]) && (isStop(tokens[at]) || isBe(tokens[at - 1]));
  return asked ? { at, passive } : undefined;
}

/** The tree with its treatments denied; undefined where some of them do not say when, or stand on the other side of the word. */
function stopped(ctx: StatementContext, tree: Tree, stop: Stop): Tree | undefined {
  if (tree.k !== 'draft' && tree.k !== 'and' && tree.k !== 'or') return undefined;
  const parts = tree.k === 'draft' ? [tree] : tree.of;
  const others = parts.flatMap((part) => withoutWord(part, stop));
  const treatments = others.filter((part) => isTreatment(part));
  const rest = others.filter((part) => !isTreatment(part));
  if (treatments.length === 0 || (rest.length > 0 && tree.k === 'or')) return undefined;
  const cleared = treatments.map((draft) => withoutSpan(draft, stop));
  if (cleared.some((draft) => draft === undefined)) return undefined;
  ctx.use(stop.at, stop.at + 1);
  return join('and', [{ k: 'not', of: join('or', cleared)! }, ...rest]);
}

function withoutWord(part: Tree, stop: Stop): readonly Tree[] {
  if (isWord(part, stop)) return [];
  if (part.k !== 'and') return [part];
  const others = part.of.filter((one) => !isWord(one, stop));
  return others.length === 1 ? others : [part];
}

/** The word itself, which was read as something that nobody knows. */
const isWord = (part: Tree, { at }: Stop): boolean =>
  part.k === 'draft' && part.head.domain === 'opaque' && part.from === at && part.to === at + 1;

const isTreatment = (part: Tree): part is Draft => part.k === 'draft' && DONE.has(part.head.domain);

/** A treatment with the time that it must be out of; undefined where it says none. */
function withoutSpan(draft: Draft, { at, passive }: Stop): Draft | undefined {
  if (passive ? draft.term[0] > at : draft.term[1] <= at) return undefined;
  const { window, durations, phase: _phase, ...timeless } = draft;
  const [duration, another] = durations;
  if (another !== undefined || (duration !== undefined && window?.lo !== undefined)) return undefined;
  if (duration !== undefined) {
    if (duration.op !== '>=' && duration.op !== '>') return undefined;
    const { op: _op, at: range, ...length } = duration;
    const anchored = window ?? { anchor: 'enrolment' };
    return { ...timeless, durations: [], window: { ...anchored, rel: 'before', phase: 'past', hi: length, at: range } };
  }
  if (window === undefined || window.rel !== 'before') return undefined;
  const { lo, hi, loOpen: _loOpen, hiOpen: _hiOpen, ...rest } = window;
  const length = lo === undefined ? hi : hi === undefined ? lo : undefined;
  return length && { ...timeless, durations: [], window: { ...rest, phase: 'past', hi: length } };
}
