import { DEFINING_MEASURES } from './defining-measure.table.ts';
import type { Draft } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const idOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;

/** Whether values say all that the name of a finding says, so that the name need not be asked for beside them. */
export function isDefinedBy({ terminology }: StatementContext, finding: Draft, values: readonly Draft[]): boolean {
  const id = idOf(finding);
  if (id === undefined || values.length === 0) return false;
  const measures = terminology.withAncestors([id]).flatMap((one) => [...(DEFINING_MEASURES.get(one) ?? [])]);
  return values.every((value) => value.quantity !== undefined && measures.includes(idOf(value) ?? ''));
}

/** What beside a disease that stays in place the values say themselves: "severe asthma (FEV1 below 60 %)". */
export function gradedBy(finding: Draft, values: readonly Draft[]): void {
  if (!values.every(({ quantity }) => quantity !== undefined)) return;
  const { severity: _severity, stability, ...attrs } = finding.attrs;
  finding.attrs = stability === undefined || /control/.test(stability) ? attrs : { ...attrs, stability };
}
