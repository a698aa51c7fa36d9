import { draftsOf, type Tree } from '../findings/draft.ts';
import { bindTimeTo } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { type Combination, combinationOf } from './heading-list.ts';

/** What the words before a list say of its items, and what else they say. */
export interface Announced {
  readonly combination: Combination;
  /** Token index that the places of the combination count from. */
  readonly from: number;
  readonly others: readonly Mark[];
}

/** "at least two of the following symptoms" up to a token; undefined where no list is announced. */
export function announcedBy(ctx: StatementContext, marks: readonly Mark[], end: number): Announced | undefined {
  const from = marks[0]!.from;
  const combination = combinationOf(ctx.tokens.slice(from, end));
  if (combination === undefined) return undefined;
  const range = [combination.range[0] + from, combination.range[1] + from] as const;
  ctx.use(...range);
  return { combination, from, others: marks.filter((mark) => mark.to <= range[0] || mark.from >= range[1]) };
}

export function countedTree({ combination, from }: Announced, of: readonly Tree[]): Tree {
  if (combination.k === 'atLeast' || combination.k === 'atMost')
    return { k: combination.k, n: combination.n, of, at: [combination.at[0] + from, combination.at[1] + from] };
  return of.length === 1 ? of[0]! : { k: combination.k, of };
}

/** Words that only name of what kind the items of a list are. */
export const isMatter = wordClass(
  'condition conditions disease diseases disorder disorders symptom symptoms sign signs risk factor factors criteria criterion feature features event events diagnosis diagnoses finding findings comorbidity comorbidities complication complications medication medications drug drugs treatment treatments therapy therapies procedure procedures agent agents substance substances product products illness illnesses abnormality abnormalities therapeutics presence of the any medical other following have has had having',
);
const isTime = (mark: Mark): mark is MarkOf<'time'> => mark.k === 'time';

/**
 * "one of the following symptoms in the past 2 weeks: …": where the words before a list only name its matter and a time, the time
 * is that of each item that has none. False where they say more.
 */
export function takeMatter(ctx: StatementContext, others: readonly Mark[], items: Tree): boolean {
  const said = others.filter((mark) => mark.k !== 'filler' && !isTime(mark));
  const onlyMatter = said.every((mark) => {
    for (let at = mark.from; at < mark.to; at++) if (!isMatter(ctx.tokens[at])) return false;
    return mark.k === 'head' || mark.k === 'word' || mark.k === 'cue';
  });
  if (!onlyMatter) return false;
  for (const { from, to } of others) ctx.use(from, to);
  for (const draft of draftsOf(items)) {
    if (draft.window !== undefined || draft.quantity !== undefined) continue;
    for (const time of others.filter(isTime)) bindTimeTo(ctx, draft, time);
  }
  return true;
}
