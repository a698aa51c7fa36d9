import type { Collector } from './collecting.ts';
import { elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';

/** Kinds of address at which nobody lives, or no longer does. */
const ELSEWHERE: ReadonlySet<string> = new Set(['old', 'billing', 'work', 'temp']);

/** Patient.address: the countries in which the patient lives, as written there. */
export const addressFacts: Collector = (patient, at) =>
  elementsOf(patient['address']).flatMap((address, index): readonly Fact[] => {
    const country = textOf(address['country'])?.trim();
    const isHome = !ELSEWHERE.has(textOf(address['use']) ?? '') && textOf(address['type']) !== 'postal';
    if (!country || !isHome || elementsOf([address['period']]).some(({ end }) => end !== undefined)) return [];
    return [
      {
        domain: 'observation',
        reference: at.reference,
        expression: `Patient.address[${index}].country`,
        ...at.named({ codings: [], text: 'Country of residence' }, ['social']),
        certainty: 'confirmed',
        state: 'active',
        value: { kind: 'text', text: country },
      },
    ];
  });
