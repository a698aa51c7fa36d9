import { type Atom, atomsOf, type Criterion, type Q } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { fromDay, shiftDay, type TimeUnit, toDay } from '../../kernel/dates.ts';
import type { PatientFacts } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { bornOn, earlier, entriesOf, type RecordChange, withAlso, without } from './record-change.ts';

const MOST_ATOMS = 6;
const MOST_ENTRIES = 3;
const TIME_UNITS: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/** What candidates are made from. */
export interface Surroundings {
  readonly facts: PatientFacts;
  readonly asOf: string;
  readonly terminology: Terminology;
}

/** How the record names its patient, where an entry of another record could name them so. */
const NAMED = /^(?:[a-z][a-z0-9+.-]*:|Patient\/)/;

/** Changes that might turn the verdict on a criterion, nearest to the record first; whether they do is for judging to say. */
export function* candidatesFor(
  { ast }: Pick<Criterion, 'ast'>,
  judgement: Judgement,
  around: Surroundings,
): Generator<RecordChange> {
  const atoms = atomsOf(ast)
    .filter(({ subject, modality }) => subject === 'patient' && modality === 'asserted')
    .slice(0, MOST_ATOMS);
  const entries = [...new Map(judgement.evidence.map((one) => [one.reference, one])).values()]
    .filter(({ reference }) => reference !== around.facts.reference)
    .slice(0, MOST_ENTRIES);
  const addable = NAMED.test(around.facts.reference) ? atoms : [];
  for (const atom of atoms) if (atom.domain === 'age') yield* births(atom, around);
  for (const atom of addable) yield* results(atom, around);
  for (const entry of entries) yield* earlierDates(entry, atoms, around);
  for (const { reference, value = reference } of entries) yield without(reference, `“${value}”`);
  for (const atom of addable) yield* additions(atom, around);
}

/** Dates of birth on either side of each bound: the day on which an age is reached, and the next. */
function births({ quantity }: Atom, { facts, asOf }: Surroundings): readonly RecordChange[] {
  if (!quantity || !facts.birth) return [];
  const today = toDay(asOf);
  return [quantity.lo, quantity.hi].flatMap((bound) => {
    const unit = bound && unitOf(bound);
    if (!unit || typeof bound.value !== 'number' || !Number.isInteger(bound.value)) return [];
    const reached = [bound.value, bound.value + 1].map((age) => shiftDay(today, -age, unit));
    return reached.flatMap((day) => [bornOn(fromDay(day)), bornOn(fromDay(day + 1))]);
  });
}

const unitOf = ({ ucum, unit }: Q): TimeUnit | undefined =>
  TIME_UNITS.has(ucum ?? '') ? (ucum as TimeUnit) : unit === '' ? 'a' : undefined;

/** A new result on either side of each bound. */
function results(atom: Atom, around: Surroundings): readonly RecordChange[] {
  const { quantity, concept, domain } = atom;
  if (!quantity || !concept || quantity.ref !== undefined || (domain !== 'observation' && domain !== 'score'))
    return [];
  return [quantity.lo, quantity.hi].flatMap((bound) => {
    if (bound === undefined || typeof bound.value !== 'number') return [];
    const step = 10 ** (Math.floor(Math.log10(Math.abs(bound.value) || 1)) - 1);
    return [bound.value - step, bound.value + step].flatMap((value) => {
      if (value < 0) return [];
      const number = Number(value.toPrecision(12));
      const valueQuantity = {
        value: number,
        ...(bound.unit !== '' && { unit: bound.unit }),
        ...(bound.ucum !== undefined && { system: 'http://unitsofmeasure.org', code: bound.ucum }),
      };
      const resource = {
        resourceType: 'Observation',
        status: 'final',
        code: codeOf(concept),
        subject: { reference: around.facts.reference },
        effectiveDateTime: around.asOf,
        valueQuantity,
      };
      const text = `a new result for ${concept.text} were ${number}${bound.unit === '' ? '' : ` ${bound.unit}`}`;
      return [withAlso(resource, text, 'moved', around.terminology)];
    });
  });
}

/** A name that the lexicon does not know has no codes, and FHIR no empty lists. */
const codeOf = ({ text, codes }: NonNullable<Atom['concept']>) => ({
  ...(codes.length > 0 && { coding: codes.slice(0, 2) }),
  text,
});

/** The entry moved to the day before each window that an atom names. */
function earlierDates(
  { reference, value = reference, date }: Judgement['evidence'][number],
  atoms: readonly Atom[],
  { facts, asOf }: Surroundings,
): readonly RecordChange[] {
  const days = entriesOf(facts, reference).map(({ start, end, recorded }) => (end ?? start ?? recorded)?.last);
  const [last] = days;
  if (last === undefined || date === undefined) return [];
  return atoms.flatMap(({ window }) => {
    const bound = window?.rel === 'before' ? (window.hi ?? window.lo) : undefined;
    const unit = bound && unitOf(bound);
    if (!unit || bound.unit === '' || typeof bound.value !== 'number') return [];
    const day = shiftDay(toDay(asOf), -bound.value, unit) - 1;
    return day >= last ? [] : [earlier(reference, last - day, `“${value}” were over by ${fromDay(day)}`)];
  });
}

/** What the record would hold if it were so, and (of a disease) if it were ruled out. */
function additions(
  { concept, domain, quantity }: Atom,
  { facts, asOf, terminology }: Surroundings,
): readonly RecordChange[] {
  if (!concept || concept.codes.length === 0 || quantity) return [];
  const code = codeOf(concept);
  const subject = { reference: facts.reference };
  const add = (resource: AnyResource, text: string): RecordChange => withAlso(resource, text, 'added', terminology);
  switch (domain) {
    case 'condition':
      return [
        add(
          {
            resourceType: 'Condition',
            clinicalStatus: CLINICAL,
            code,
            subject,
            onsetDateTime: asOf,
            recordedDate: asOf,
          },
          `the patient had ${concept.text}`,
        ),
        add(
          { resourceType: 'Condition', verificationStatus: RULED_OUT, code, subject, recordedDate: asOf },
          `${concept.text} were ruled out`,
        ),
      ];
    case 'medication':
      return [
        add(
          {
            resourceType: 'MedicationStatement',
            status: 'active',
            medicationCodeableConcept: code,
            subject,
            effectivePeriod: { start: asOf },
          },
          `the patient took ${concept.text}`,
        ),
      ];
    case 'procedure':
      return [
        add(
          { resourceType: 'Procedure', status: 'completed', code, subject, performedDateTime: asOf },
          `${concept.text} had been done`,
        ),
      ];
    case 'allergy':
      return [
        add(
          { resourceType: 'AllergyIntolerance', clinicalStatus: ALLERGIC, code, patient: subject, recordedDate: asOf },
          `an allergy to ${concept.text} were recorded`,
        ),
      ];
    case 'immunization':
      return [
        add(
          {
            resourceType: 'Immunization',
            status: 'completed',
            vaccineCode: code,
            patient: subject,
            occurrenceDateTime: asOf,
          },
          `${concept.text} had been given`,
        ),
      ];
    default:
      return [];
  }
}

const coded = (system: string, value: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: value }],
});
const CLINICAL = coded('condition-clinical', 'active');
const RULED_OUT = coded('condition-ver-status', 'refuted');
const ALLERGIC = coded('allergyintolerance-clinical', 'active');
