import { completedYears } from '../../kernel/dates.ts';
import { askBirth } from './birth-tests.ts';
import type { Context } from './context.ts';

/** Whether the patient is surely of age, 18 completed years: reference values and definitions of children are others. */
export const isAdult = ({ facts, today }: Pick<Context, 'facts' | 'today'>): boolean =>
  askBirth(
    facts,
    (birth) => birth !== undefined && birth.range.last <= today && completedYears(birth.range.last, today) >= 18,
  );
