import { join } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import type { Unit } from './grouping.ts';

const isCompany = wordClass('accompanied associated complicated');

/** "gallstones that need surgery or are accompanied by pain": what may stand beside the finding instead of what was asked of it, and no finding by itself. */
export function withCompanyInstead({ tokens }: StatementContext, units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const before = out.at(-1);
    const joint = unit.linkAt ?? tokens.length;
    const [finding, ...asked] = before?.tree?.k === 'and' ? before.tree.of : [];
    const isOfFinding =
      unit.link === 'or' &&
      isCompany(tokens[joint]) &&
      unit.tree !== undefined &&
      finding?.k === 'draft' &&
      finding.head.domain === 'condition' &&
      asked.length > 0;
    if (before === undefined || !isOfFinding) out.push(unit);
    else
      out[out.length - 1] = {
        ...before,
        tree: join('and', [finding, join('or', [join('and', asked), unit.tree])]),
        drafts: [...before.drafts, ...unit.drafts],
      };
  }
  return out;
}
