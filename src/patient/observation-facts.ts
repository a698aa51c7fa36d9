import type { AnyResource } from '../fhir/resource.ts';
import { codeOf, labelOf, readCodeable } from './codeable.ts';
import { type Collecting, type Collector, readDay, readWhen } from './collecting.ts';
import { type Element, elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readValue } from './observation-value.ts';
import { readReferenceRange } from './reference-range.ts';

const FIRM = new Set(['final', 'amended', 'corrected']);
const VOID = new Set(['entered-in-error', 'cancelled']);

/** An Observation and each of its components, as facts of their own; members that it groups are not followed. */
export const observationFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (VOID.has(status)) return [];
  const effective = readWhen(resource, 'effective', 'Observation', at);
  const issued = readDay(resource['issued'], 'Observation.issued', at);
  const date = effective.date ?? textOf(resource['issued']);
  const common = {
    domain: 'observation',
    reference: at.reference,
    certainty: FIRM.has(status) ? 'confirmed' : 'provisional',
    state: 'unknown',
    ...effective,
    ...(issued && { recorded: issued }),
    ...(date !== undefined && { date }),
  } as const;
  const components = elementsOf(resource['component']).flatMap((component, index) =>
    measured(component, `Observation.component[${index}]`, common, at),
  );
  const bare = Object.keys(resource).every((name) => !name.startsWith('value') && name !== 'interpretation');
  return bare && components.length > 0 ? components : [...measured(resource, 'Observation', common, at), ...components];
};

function measured(
  element: AnyResource | Element,
  path: string,
  common: Pick<Fact, 'domain' | 'reference' | 'certainty' | 'state'>,
  at: Collecting,
): readonly Fact[] {
  const codeable = readCodeable(element['code']);
  if (!codeable) {
    at.problem(`${path}.code`, 'Says nothing that could be looked up');
    return [];
  }
  const found = readValue(element, path, at);
  const referenceRange = readReferenceRange(element['referenceRange']);
  const interpretations = elementsOf(element['interpretation']);
  const interpretation = codeOf(interpretations[0]) ?? labelOf(readCodeable(interpretations[0]));
  return [
    {
      ...common,
      expression: found ? `${path}.${found.element}` : `${path}.code`,
      ...at.named(codeable),
      ...(found && { value: found.value }),
      ...(referenceRange && { referenceRange }),
      ...(interpretation !== undefined && { interpretation }),
    },
  ];
}
