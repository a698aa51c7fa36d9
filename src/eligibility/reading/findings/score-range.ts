import { type Draft, widen } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const isRange = /^(?:-|–|to|through)$/;

/** "ASA I - ASA III": two steps of one score with a dash between them are the ends of a range. */
export function mergeScoreRanges({ tokens }: StatementContext, drafts: readonly Draft[]): readonly Draft[] {
  const lower = drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    const [lo, hi] = [stepOf(draft), next && stepOf(next)];
    if (next === undefined || lo === undefined || hi === undefined || lo.value >= hi.value) return false;
    if (codeOf(draft) === undefined || codeOf(draft) !== codeOf(next)) return false;
    if (!tokens.slice(draft.to, next.from).some(({ lower }) => isRange.test(lower))) return false;
    if (next.from - draft.to > 2) return false;
    next.quantity = { ...next.quantity!, op: 'between', lo, hi, at: [draft.quantity!.at[0], next.quantity!.at[1]] };
    widen(next, [draft.from, draft.to]);
    return true;
  });
  return lower.length === 0 ? drafts : drafts.filter((draft) => !lower.includes(draft));
}

const stepOf = ({ head, quantity }: Draft): NonNullable<Draft['quantity']>['lo'] =>
  head.domain === 'score' && quantity?.op === '=' ? quantity.lo : undefined;
const codeOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;
