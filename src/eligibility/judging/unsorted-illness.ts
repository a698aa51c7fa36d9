import type { Fact } from '../../patient/facts.ts';
import { ACUTE_EVENTS } from '../acute-event.table.ts';
import type { Context } from './context.ts';
import { PASSING_ILLNESSES } from './set-aside.table.ts';
import type { Sought } from './sought.ts';

/** Families by a quality that any disease may have, by lexicon id: none is filed under them. */
const FAMILIES: ReadonlySet<string> = new Set([
  'serious-illness',
  'systemic-disease',
  'somatic-disease',
  'chronic-disease',
  'comorbidity',
]);

/**
 * Recorded illnesses that may be of such a family ("a serious illness", "chronic disease"), though nobody has said so: a record that
 * has one is not silent. Neither hurts nor, unless what is serious is sought, what passes or is only suspected; and nothing that
 * happens on a day, where what lasts is.
 */
export function unsortedIllnesses({ ids }: Sought, { index }: Context): readonly Fact[] {
  if (ids.length === 0 || !ids.every((id) => FAMILIES.has(id))) return [];
  const isSerious = ids.includes('serious-illness');
  const lasts = ids.includes('chronic-disease');
  return (index.byConcept.get('disease') ?? []).filter(
    ({ domain, certainty, state, concepts }) =>
      domain === 'condition' &&
      state !== 'ended' &&
      !isHurt(concepts) &&
      (certainty === 'confirmed' || (isSerious && certainty === 'provisional')) &&
      (isSerious || !concepts.some((id) => PASSING_ILLNESSES.has(id))) &&
      !(lasts && concepts.some((id) => ACUTE_EVENTS.has(id))),
  );
}

/** An injury, but for one of the brain or the nerves. */
const isHurt = (concepts: readonly string[]): boolean =>
  concepts.includes('injury') && !concepts.includes('nervous-system-disease');
