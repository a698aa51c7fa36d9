import { isDefinedBy, standFor } from '../findings/defining-measure.ts';
import { type Draft, widen } from '../findings/draft.ts';
import { canQualify, qualifyBy } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { membersAfter } from './relation-list.ts';
import { drop, type Relation, removeFrom, useJoint } from './relation-shape.ts';

/** "radiographic evidence of adhesions": how the second shows. */
export function showBy(ctx: StatementContext, { leaves, index, secondIndex, first, second }: Relation): boolean {
  const leaf = leaves[index]!;
  if (first.head.domain !== 'procedure' || first.window !== undefined || first.durations.length > 0) return false;
  if (!canQualify(second) || leaf.modifiers.has(first) || leaf.kinds.has(first)) return false;
  // What a cue before them denies ("absence of") is said of the finding, and not by its name.
  const from = ctx.tokens.slice(first.from, first.term[0]).some(isDenying) ? first.term[0] : first.from;
  const words = ctx.slice(from, second.from);
  for (const { draft } of membersAfter(ctx, leaves, secondIndex, second).members)
    if (canQualify(draft)) qualifyBy(draft, words, [draft.from, draft.to], 'before');
  ctx.use(from, second.from);
  qualifyBy(second, words, [first.from, second.from], 'before');
  removeFrom(leaf, first);
  return true;
}

const TREATMENT: ReadonlySet<string> = new Set(['medication', 'procedure']);

/** "vasopressors to maintain a pressure above 65": what the treatment is to reach, which is no finding beside it. */
export function aimedAt(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, leaves, secondIndex, at } = relation;
  if (!canQualify(first) || !TREATMENT.has(first.head.domain) || second.head.domain !== 'observation') return false;
  if (second.quantity === undefined || membersAfter(ctx, leaves, secondIndex, second).members.length > 0) return false;
  const words = ctx.slice(at[0], second.to);
  useJoint(ctx, relation);
  ctx.use(at[0], second.to);
  qualifyBy(first, words, [at[0], second.to], 'after');
  drop(relation);
  return true;
}

const isDenying = wordClass('absence absent no not without lack lacks lacking free negative');

/** "pressure above 90 measured by catheter": how a value was found leaves it the value. */
export function measuredBy(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, leaves, secondIndex } = relation;
  if (first.head.domain !== 'observation' && first.head.domain !== 'score') return false;
  if (!isMeans(second)) return false;
  const { members } = membersAfter(ctx, leaves, secondIndex, second);
  if (members.some(({ draft }) => !isMeans(draft))) return false;
  const timed = [second, ...members.map(({ draft }) => draft)].findLast(isTimed);
  if (timed !== undefined && isTimed(first)) return false;
  if (timed !== undefined) takeTime(first, timed);
  widen(first, [second.from, second.to]);
  for (const { leaf } of members) leaves.splice(leaves.indexOf(leaf), 1);
  drop(relation);
  return true;
}

const isTimed = ({ window, durations }: Draft): boolean => window !== undefined || durations.length > 0;

/** "a GFR by scan below 30 within 10 days": the time behind the method is that of the value. */
function takeTime(draft: Draft, { window, durations, windows, phase }: Draft): void {
  draft.durations = durations;
  if (window !== undefined) draft.window = window;
  if (windows !== undefined) draft.windows = windows;
  if (draft.phase === undefined && phase !== undefined) draft.phase = phase;
}

export const isMethod = ({ head }: Draft): boolean => /^(?:observation|procedure|score)$/.test(head.domain);
const isMeans = (draft: Draft): boolean => draft.quantity === undefined && isMethod(draft);

/** "symptoms", "clinical signs" of no name: what shows a disease, beside examinations. */
export const isComplaint = ({ concept }: Draft['head']): boolean =>
  concept?.codes[0]?.code === 'symptom' && /^(?:clinical )?(?:symptoms?|signs?)$/i.test(concept.text);

/** "kidney failure shown by a GFR below 30": the value says all, or stands beside the finding that it grades. */
export function definedByValue(ctx: StatementContext, relation: Relation): boolean {
  const { first, second, leaves, index, secondIndex } = relation;
  if (first.head.domain !== 'condition' || !canQualify(first) || !/^(?:observation|score)$/.test(second.head.domain))
    return false;
  if (membersAfter(ctx, leaves, secondIndex, second).members.length > 0) return false;
  const leaf = leaves[index]!;
  useJoint(ctx, relation);
  const isWhole =
    isDefinedBy(ctx, first, [second]) && first.window === undefined && Object.keys(first.attrs).length === 0;
  if (!isWhole || leaf.modifiers.has(first) || leaf.exceptions.has(first)) return true;
  widen(second, [first.from, first.to]);
  standFor(first, [second]);
  if (index === secondIndex) removeFrom(leaf, first);
  else {
    leaf.drafts.splice(leaf.drafts.indexOf(first), 1, second);
    drop(relation);
  }
  return true;
}
