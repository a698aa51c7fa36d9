import { labelOf, readCodeable } from './codeable.ts';
import { type Collector, readDay } from './collecting.ts';
import { textOf } from './element.ts';

/** A DocumentReference: that a document exists. Its content is not read. */
export const documentFacts: Collector = (resource, at) => {
  if (resource['status'] === 'entered-in-error') return [];
  const type = readCodeable(resource['type']);
  const text = textOf(resource['description']) ?? labelOf(type);
  const recorded = readDay(resource['date'], 'DocumentReference.date', at);
  const date = textOf(resource['date']);
  return [
    {
      domain: 'document',
      reference: at.reference,
      expression: 'DocumentReference',
      codings: type?.codings ?? [],
      ...(text !== undefined && { text }),
      ownConcepts: [],
      concepts: [],
      certainty: 'confirmed',
      state: 'unknown',
      ...(recorded && { recorded }),
      ...(date !== undefined && { date }),
    },
  ];
};
