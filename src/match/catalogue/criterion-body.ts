import type { Criterion } from '../../eligibility/criterion.ts';
import type { Span } from '../../kernel/text-span.ts';

/**
 * A criterion as it is judged, apart from the study that states it: its spans count from its own beginning, and neither
 * it nor its atoms have ids. Criteria with one body have one judgement for every record.
 */
export function bareCriterion({ id: _id, parent: _parent, ...asked }: Criterion): Omit<Criterion, 'id'> {
  const [from] = asked.span;
  const shifted = ([start, end]: Span): Span => [start - from, end - from];
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const own: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value))
      own[name] = name === 'span' ? shifted(member as Span) : name === 'id' ? '' : walk(member);
    return own;
  };
  return { ...(walk(asked) as Omit<Criterion, 'id'>), residue: asked.residue.map(shifted) };
}

/** It as a text. */
export const bodyOf = (criterion: Criterion): string => JSON.stringify(bareCriterion(criterion));
