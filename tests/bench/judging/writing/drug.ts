import type { Written } from '../calendar.ts';
import type { AllergyEntry, DrugEntry } from '../chart.ts';
import { drug } from '../concepts/drugs.table.ts';
import type { Random } from '../random.ts';
import { codeable, coding, type Plain, RXNORM, stamp, status } from './resource.ts';

/** Resources that one entry becomes; the first is about the patient, the others it refers to. */
export type Resources = readonly [Plain, ...Plain[]];

const codesOf = (id: string): readonly Plain[] =>
  drug(id).rxnorm.map(({ code, display }) => coding(RXNORM, code, display));

/** The drug coded in place, contained, or as a resource of the record; by its code, or by its ingredient alone. */
function named(
  random: Random,
  id: string,
  key: string,
): { readonly element: Plain; readonly beside: readonly Plain[] } {
  const code = codeable(random, codesOf(id), random.pick(drug(id).names));
  const medication = random.chance(0.5)
    ? { resourceType: 'Medication', code }
    : { resourceType: 'Medication', ingredient: [{ itemCodeableConcept: code }] };
  switch (random.whole(0, 3)) {
    case 0:
      return {
        element: { contained: [{ ...medication, id: 'drug' }], medicationReference: { reference: '#drug' } },
        beside: [],
      };
    case 1:
      return {
        element: { medicationReference: { reference: `Medication/${key}` } },
        beside: [{ ...medication, id: key }],
      };
    default:
      return { element: { medicationCodeableConcept: code }, beside: [] };
  }
}

const period = (from: Written | undefined, to: Written | undefined): Plain => ({
  ...(from && { start: from.text }),
  ...(to && { end: to.text }),
});

export function writeDrug(random: Random, entry: DrugEntry, key: string): Resources {
  const { element, beside } = named(random, entry.id, key);
  const asStatement = entry.standing === 'refused' || random.chance(0.5);
  return [asStatement ? statement(entry, element) : request(random, entry, element), ...beside];
}

const STATEMENT = {
  taken: 'active',
  over: 'completed',
  intended: 'intended',
  refused: 'not-taken',
  error: 'entered-in-error',
} as const;

const statement = ({ standing, from, to }: DrugEntry, element: Plain): Plain => ({
  resourceType: 'MedicationStatement',
  status: STATEMENT[standing],
  ...element,
  ...((from || to) && { effectivePeriod: period(from, to) }),
});

const REQUEST = {
  taken: 'active',
  over: 'completed',
  intended: 'draft',
  refused: 'cancelled',
  error: 'entered-in-error',
} as const;

const request = (random: Random, { standing, from, to }: DrugEntry, element: Plain): Plain => ({
  resourceType: 'MedicationRequest',
  status: standing === 'over' ? random.pick(['completed', 'stopped']) : REQUEST[standing],
  intent: standing === 'intended' ? 'plan' : 'order',
  ...element,
  ...(from && { authoredOn: stamp(random, from) }),
  ...((from || to) && { dosageInstruction: [{ timing: { repeat: { boundsPeriod: period(from, to) } } }] }),
});

export function writeAllergy(random: Random, { id, certainty }: AllergyEntry): Plain {
  const verification = {
    confirmed: 'confirmed',
    doubted: 'unconfirmed',
    refuted: 'refuted',
    error: 'entered-in-error',
  };
  return {
    resourceType: 'AllergyIntolerance',
    ...(certainty !== 'error' && { clinicalStatus: status(random, 'allergyintolerance-clinical', 'active') }),
    verificationStatus: status(random, 'allergyintolerance-verification', verification[certainty]),
    code:
      id === 'any'
        ? { text: random.pick(['No known allergies', 'No known allergy']) }
        : codeable(random, codesOf(id), drug(id).names[0]!),
  };
}
