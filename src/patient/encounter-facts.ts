import type { AnyResource } from '../fhir/resource.ts';
import { labelOf, readCodeable, readCoding } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { codeableOf } from './kept-codeables.ts';
import { readPeriod } from './when.ts';

const STATES: Readonly<Record<string, Fact['state']>> = {
  planned: 'planned',
  arrived: 'active',
  triaged: 'active',
  'in-progress': 'active',
  onleave: 'active',
  finished: 'ended',
};

/** An Encounter by its class, type and service; the reasons that it gives are weak statements of conditions. */
export const encounterFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error' || status === 'cancelled') return [];
  const types = [...elementsOf(resource['type']), ...elementsOf(resource['serviceType'])].flatMap(
    (type) => readCodeable(type) ?? [],
  );
  const codings = [...readCoding(resource['class']), ...types.flatMap((type) => type.codings)];
  const text = labelOf(types[0]);
  const period = elementOf(resource['period']);
  const when = period ? readPeriod(period, 'Encounter.period', at) : {};
  const common = { reference: at.reference, state: STATES[status] ?? 'unknown', ...when } as const;
  const reasons = reasonsOf(resource, at);
  const visit: Fact = {
    domain: 'encounter',
    expression: 'Encounter',
    ...at.named(codeableOf(codings, text)),
    certainty: 'confirmed',
    ...common,
    ...(reasons.length > 0 && { reasons }),
  };
  const statements = elementsOf(resource['reasonCode']).flatMap((reason, index): readonly Fact[] => {
    const codeable = readCodeable(reason);
    if (!codeable) return [];
    const expression = `Encounter.reasonCode[${index}]`;
    return [
      { domain: 'condition', expression, ...at.named(codeable), certainty: 'provisional', ...common, state: 'unknown' },
    ];
  });
  return [visit, ...statements];
};

/** What a visit was for: its own reasons, and the Conditions that it names as reasons or diagnoses. */
function reasonsOf(resource: AnyResource, at: Collecting): readonly string[] {
  const conditions = [
    ...elementsOf(resource['reasonReference']),
    ...elementsOf(resource['diagnosis']).map(({ condition }) => condition),
  ].flatMap((reference) => at.target(reference)?.['code'] ?? []);
  const codeables = [...elementsOf(resource['reasonCode']), ...conditions].flatMap((one) => readCodeable(one) ?? []);
  return [...new Set(codeables.flatMap((codeable) => at.named(codeable).concepts))];
}
