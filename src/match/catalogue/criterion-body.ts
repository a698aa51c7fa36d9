import type { Criterion } from '../../eligibility/criterion.ts';
import type { Span } from '../../kernel/text-span.ts';

/**
 * A criterion as it is judged, apart from the study that states it: its spans count from its own beginning, and neither
 * it nor its atoms have ids. Criteria with one body have one judgement for every record.
 */
export function bodyOf({ id: _id, parent: _parent, residue, ...asked }: Criterion): string {
  const [from] = asked.span;
  const shifted = ([start, end]: Span): Span => [start - from, end - from];
  return JSON.stringify({ ...asked, residue: residue.map(shifted) }, (name, value) =>
    name === 'span' ? shifted(value as Span) : name === 'id' ? '' : value,
  );
}

/** The criterion of a body, as a study states it under an id. */
export const criterionIn = (body: string): Criterion => ({ id: '', ...(JSON.parse(body) as Omit<Criterion, 'id'>) });
