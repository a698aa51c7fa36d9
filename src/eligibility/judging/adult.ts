import { completedYears } from '../../kernel/dates.ts';
import type { Context } from './context.ts';

/** Whether the patient is surely of age, 18 completed years: reference values and definitions of children are others. */
export const isAdult = ({ facts, today }: Pick<Context, 'facts' | 'today'>): boolean =>
  facts.birth !== undefined && facts.birth.range.last <= today && completedYears(facts.birth.range.last, today) >= 18;
