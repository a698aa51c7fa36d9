import { dayRange } from '../kernel/dates.ts';
import type { Entry, Resolver } from './bundle-entries.ts';
import { type Element, elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';

type Written = Pick<Fact, 'recorded' | 'date'>;

/**
 * Denials of everything of a kind ("no known allergies") that bear no date of their own, as of the day of the document that lists them: it is
 * its author who says so. Of several documents the earliest counts.
 */
export function datedDenials(facts: readonly Fact[], entries: readonly Entry[], resolve: Resolver): readonly Fact[] {
  if (!facts.some(isUndatedDenial)) return facts;
  const days = listedDays(entries, resolve);
  return facts.map((fact) => {
    const written = isUndatedDenial(fact) ? days.get(fact.reference) : undefined;
    return written ? { ...fact, ...written } : fact;
  });
}

const isUndatedDenial = ({ blanket, start, recorded }: Fact): boolean =>
  blanket === true && start === undefined && recorded === undefined;

/** The day of the earliest document that lists an entry in a section, by the reference of the entry. */
function listedDays(entries: readonly Entry[], resolve: Resolver): ReadonlyMap<string, Written> {
  const references = new Map(entries.map(({ resource, reference }) => [resource, reference]));
  const days = new Map<string, Written & { readonly recorded: NonNullable<Fact['recorded']> }>();
  for (const { resource } of entries) {
    if (resource.resourceType !== 'Composition' || resource['status'] === 'entered-in-error') continue;
    const date = textOf(resource['date']);
    const recorded = dayRange(date);
    if (!recorded || date === undefined) continue;
    for (const target of listedIn(elementsOf(resource['section']))) {
      const found = resolve(target, resource);
      const reference = found && references.get(found);
      const before = reference === undefined ? undefined : days.get(reference);
      if (reference !== undefined && (!before || before.recorded.first > recorded.first))
        days.set(reference, { recorded, date });
    }
  }
  return days;
}

const listedIn = (sections: readonly Element[]): readonly string[] =>
  sections.flatMap((section) => [
    ...elementsOf(section['entry']).flatMap((entry) => textOf(elementOf(entry)?.['reference']) ?? []),
    ...listedIn(elementsOf(section['section'])),
  ]);
