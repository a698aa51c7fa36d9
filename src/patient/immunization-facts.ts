import { type Collector, requiredCode } from './collecting.ts';
import { deniesAll } from './denial.ts';
import { textOf } from './element.ts';
import { readDay, readWhen } from './when.ts';

/** An Immunization given, or expressly not given. */
export const immunizationFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']);
  if (status === 'entered-in-error') return [];
  const codeable = requiredCode(resource, 'vaccineCode', at);
  if (!codeable) return [];
  const recorded = readDay(resource['recorded'], 'Immunization.recorded', at);
  const blanket = deniesAll(codeable);
  return [
    {
      domain: 'immunization',
      reference: at.reference,
      expression: 'Immunization.vaccineCode',
      ...at.named(codeable, ['immunization', 'medication']),
      certainty: blanket ? 'refuted' : 'confirmed',
      state: status === 'not-done' ? 'not-done' : status === 'completed' ? 'ended' : 'unknown',
      ...readWhen(resource, 'occurrence', 'Immunization', at),
      ...(recorded && { recorded }),
      ...(blanket && { blanket }),
    },
  ];
};
