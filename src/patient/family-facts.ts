import { labelOf, readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readDay } from './when.ts';

/** A FamilyMemberHistory: one fact for each condition of the relative. */
export const familyFacts: Collector = (resource, at) => {
  if (resource['status'] === 'entered-in-error') return [];
  const relative = labelOf(readCodeable(resource['relationship']));
  const recorded = readDay(resource['date'], 'FamilyMemberHistory.date', at);
  const date = textOf(resource['date']);
  return elementsOf(resource['condition']).flatMap((condition, index): readonly Fact[] => {
    const codeable = readCodeable(condition['code']);
    const expression = `FamilyMemberHistory.condition[${index}].code`;
    if (!codeable) {
      at.problem(expression, 'Says nothing that could be looked up');
      return [];
    }
    return [
      {
        domain: 'family',
        reference: at.reference,
        expression,
        ...at.named(codeable),
        certainty: 'confirmed',
        state: 'unknown',
        ...(recorded && { recorded }),
        ...(date !== undefined && { date }),
        ...(relative !== undefined && { relative }),
      },
    ];
  });
};
