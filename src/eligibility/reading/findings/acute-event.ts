import { ACUTE_EVENTS } from '../../acute-event.table.ts';
import type { Draft } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

/** Whether a disease happens at a time, as a stroke does, where others last. One that no vocabulary knows is none. */
export function isAcuteEvent({ terminology }: StatementContext, { head }: Draft): boolean {
  const code = head.domain === 'condition' ? head.concept?.codes[0]?.code : undefined;
  return code !== undefined && terminology.withAncestors([code]).some((id) => ACUTE_EVENTS.has(id));
}
