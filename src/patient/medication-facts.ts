import type { AnyResource } from '../fhir/resource.ts';
import type { ConceptKind } from '../terminology/concept.ts';
import { type Codeable, labelOf, readCodeable } from './codeable.ts';
import type { Collecting, Collector } from './collecting.ts';
import { deniesAll } from './denial.ts';
import { dosageOf } from './dosage.ts';
import { elementOf, elementsOf, numberOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { codeableOf } from './kept-codeables.ts';
import { readDay, readPeriod, readWhen, type When } from './when.ts';

type State = Fact['state'];
const KINDS: readonly ConceptKind[] = ['medication', 'immunization'];

const REQUEST: Readonly<Record<string, State>> = {
  active: 'active',
  'on-hold': 'unknown',
  cancelled: 'not-done',
  completed: 'ended',
  stopped: 'ended',
  draft: 'planned',
  unknown: 'unknown',
};
const STATEMENT: Readonly<Record<string, State>> = {
  active: 'active',
  completed: 'ended',
  stopped: 'ended',
  intended: 'planned',
  'on-hold': 'unknown',
  'not-taken': 'not-done',
  unknown: 'unknown',
};
const ADMINISTRATION: Readonly<Record<string, State>> = {
  'in-progress': 'active',
  completed: 'ended',
  stopped: 'ended',
  'not-done': 'not-done',
  'on-hold': 'unknown',
  unknown: 'unknown',
};
const DISPENSE: Readonly<Record<string, State>> = {
  completed: 'unknown',
  'in-progress': 'planned',
  preparation: 'planned',
  cancelled: 'not-done',
  declined: 'not-done',
  stopped: 'ended',
  'on-hold': 'unknown',
  unknown: 'unknown',
};

/** Where each type says how the drug is taken. */
const DOSAGES: Readonly<Record<string, string>> = {
  MedicationAdministration: 'dosage',
  MedicationDispense: 'dosageInstruction',
  MedicationRequest: 'dosageInstruction',
  MedicationStatement: 'dosage',
};

export const medicationRequestFacts: Collector = (resource, at) => {
  const bounds = elementsOf(resource['dosageInstruction'])
    .map((dosage) => elementOf(elementOf(elementOf(dosage['timing'])?.['repeat'])?.['boundsPeriod']))
    .find((period) => period !== undefined);
  const stated = bounds ? readPeriod(bounds, 'MedicationRequest.dosageInstruction.timing.repeat.boundsPeriod', at) : {};
  const authored = readDay(resource['authoredOn'], 'MedicationRequest.authoredOn', at);
  const date = stated.date ?? textOf(resource['authoredOn']);
  const start = stated.start ?? authored;
  const when = { ...stated, ...(start && { start }), ...(date !== undefined && { date }) };
  const planned = ['proposal', 'plan'].includes(textOf(resource['intent']) ?? '');
  const state = resource['doNotPerform'] === true ? 'not-done' : planned ? 'planned' : undefined;
  return medication(resource, REQUEST, when, state, at);
};

export const medicationStatementFacts: Collector = (resource, at) => {
  const recorded = readDay(resource['dateAsserted'], 'MedicationStatement.dateAsserted', at);
  const when = readWhen(resource, 'effective', 'MedicationStatement', at);
  // A single moment of a statement is the moment that it speaks of, not the first day of use.
  const single = resource['effectivePeriod'] === undefined && when.start !== undefined;
  return medication(resource, STATEMENT, when, undefined, at).map((fact) => ({
    ...fact,
    ...(recorded && { recorded }),
    ...(single && (fact.state === 'ended' || fact.state === 'not-done') && when.start && { end: when.start }),
  }));
};

/** One dose given: it begins and ends with its own date. */
export const medicationAdministrationFacts: Collector = (resource, at) => {
  const when = readWhen(resource, 'effective', 'MedicationAdministration', at);
  const end = when.end ?? when.start;
  return medication(resource, ADMINISTRATION, { ...when, ...(end && { end }) }, undefined, at);
};

/** A supply handed over; it lasts for `daysSupply` where that is stated in days. */
export const medicationDispenseFacts: Collector = (resource, at) => {
  const name = resource['whenHandedOver'] === undefined ? 'whenPrepared' : 'whenHandedOver';
  const start = readDay(resource[name], `MedicationDispense.${name}`, at);
  const days = numberOf(elementOf(resource['daysSupply'])?.['value']);
  const end =
    start && days !== undefined
      ? { first: start.first + Math.ceil(days), last: start.last + Math.ceil(days) }
      : undefined;
  const date = textOf(resource[name]);
  return medication(
    resource,
    DISPENSE,
    { ...(start && { start }), ...(end && { end }), ...(date !== undefined && { date }) },
    undefined,
    at,
  );
};

function medication(
  resource: AnyResource,
  states: Readonly<Record<string, State>>,
  when: When,
  state: State | undefined,
  at: Collecting,
): readonly Fact[] {
  const type = resource.resourceType;
  const status = textOf(resource['status']) ?? 'unknown';
  if (status === 'entered-in-error') return [];
  // That a drug was given is known, though not which.
  const codeable = drugOf(resource, at) ?? { codings: [] };
  const known = states[status];
  if (known === undefined) at.problem(`${type}.status`, `Unknown code ${status}`);
  const blanket = deniesAll(codeable, 'medication');
  return [
    {
      domain: 'medication',
      reference: at.reference,
      expression: `${type}.medication`,
      ...at.named(codeable, KINDS),
      certainty: blanket ? 'refuted' : 'confirmed',
      state: state ?? known ?? 'unknown',
      ...when,
      ...dosageOf(elementsOf(resource[DOSAGES[type] ?? '']), labelOf(codeable)),
      ...(blanket && { blanket }),
    },
  ];
}

/** The drug: coded in place, or a Medication that the record holds, by its code and else its ingredients. */
function drugOf(resource: AnyResource, at: Collecting): Codeable | undefined {
  const inPlace = readCodeable(resource['medicationCodeableConcept']);
  if (inPlace) return inPlace;
  const expression = `${resource.resourceType}.medication`;
  const reference = elementOf(resource['medicationReference']);
  if (!reference) {
    at.problem(expression, 'Names no drug');
    return undefined;
  }
  const target = at.target(reference);
  const code = readCodeable(target?.['code']);
  const ingredients = elementsOf(target?.['ingredient']).flatMap(
    (item) => readCodeable(item['itemCodeableConcept']) ?? [],
  );
  if (code || ingredients.length > 0) {
    const text = labelOf(code ?? ingredients[0]);
    const codings = [code ?? { codings: [] }, ...ingredients].flatMap((one) => one.codings);
    return codeableOf(codings, text);
  }
  const display = textOf(reference['display']);
  if (display !== undefined) return { codings: [], text: display };
  at.problem(`${expression}Reference`, 'The drug that it refers to is not in the record');
  return undefined;
}
