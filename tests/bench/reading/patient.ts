/** A patient in FHIR R4 from the states of some data: what is lacking is not in the record at all. */
import type { Bundle, CodeableConcept, Patient, Resource } from '@medplum/fhirtypes';
import { AS_OF, dateAt } from './calendar.ts';
import type { Assignment, EntryType, Flag, State, Thing } from './gold.ts';
import { communication } from './language.ts';
import { TIMES_UPPER_LIMIT } from './unit.ts';

const UPPER_LIMIT = 10;
const SUBJECT = { reference: 'Patient/p' } as const;
const BASE = 'http://bench.example/fhir';
/** Where the form says nothing of the age, an adult of working age, so that no rule for children or the old comes in. */
const BORN = '1982-05-20';
const OF_MEN = /prostat|testic|testes|erectile|penile|penis|scrot|\bmales?\b|\bmen\b/i;

const CODES: Readonly<Record<Flag, string>> = {
  POSITIVE: 'POS',
  NEGATIVE: 'NEG',
  NORMAL: 'N',
  ABNORMAL: 'A',
  HIGH: 'H',
  LOW: 'L',
};
const WORDS: Readonly<Record<Flag, string>> = {
  POSITIVE: 'Positive',
  NEGATIVE: 'Negative',
  NORMAL: 'Normal',
  ABNORMAL: 'Abnormal',
  HIGH: 'High',
  LOW: 'Low',
};
/**
 * A collection Bundle of one Patient and the entries that say what is given. A datum that the form speaks of is in the
 * record only as its state says; sex and age of which it does not speak are those of an adult whom the text can concern.
 */
export function patientOf(given: Assignment, text: string): Bundle {
  const patient: Patient = { resourceType: 'Patient', id: 'p' };
  const entries: Resource[] = [];
  const things = [...given.keys()].map(({ thing }) => thing.k);
  if (!things.includes('sex')) patient.gender = OF_MEN.test(text) ? 'male' : 'female';
  if (!things.includes('birth')) patient.birthDate = BORN;
  for (const [{ thing }, state] of given) {
    if (state.k === 'sex') patient.gender = state.sex;
    else if (state.k === 'born') patient.birthDate = state.date;
    else if (thing.k === 'language' && state.k === 'present') {
      patient.communication = [...(patient.communication ?? []), communication(thing.name, text)];
    } else entries.push(...entriesFor(thing, state));
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...entries.map((entry, i) => ({ ...entry, id: `e${i}` }))].map((resource) => ({
      fullUrl: `${BASE}/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}

function entriesFor(thing: Thing, state: State): readonly Resource[] {
  if (state.k === 'lacking') return [];
  switch (thing.k) {
    case 'stay':
      return state.k === 'present'
        ? [
            {
              resourceType: 'Encounter',
              status: state.to === undefined ? 'in-progress' : 'finished',
              class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: thing.code },
              subject: SUBJECT,
              period: { start: dateAt(state.from), ...(state.to !== undefined && { end: dateAt(state.to) }) },
            },
          ]
        : [];
    case 'result':
      return thing.terms.flatMap((term) => result(term, thing.unit, thing.whole, state));
    case 'entry':
      return repeated(state).flatMap((one) =>
        ((one.k === 'present' && one.terms) || thing.terms).map((term) => entry(thing.type, { text: term }, one)),
      );
    default:
      return [];
  }
}

function repeated(state: State): readonly State[] {
  if (state.k !== 'present' || state.times === undefined) return [state];
  const { times, ...once } = state;
  return Array.from({ length: times }, (_, i) => ({
    ...once,
    from: once.from - 10 * i,
    to: (once.to ?? once.from) - 10 * i,
  }));
}

function result(text: string, unit: string, whole: boolean, state: State): readonly Resource[] {
  if (state.k !== 'value' && state.k !== 'flag') return [];
  const common = {
    resourceType: 'Observation',
    status: 'final',
    code: { text },
    subject: SUBJECT,
    effectiveDateTime: dateAt(state.day),
  } as const;
  if (state.k === 'flag') {
    const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
    const interpretation = [{ coding: [{ system, code: CODES[state.flag] }] }];
    return [{ ...common, interpretation, valueCodeableConcept: { text: WORDS[state.flag] } }];
  }
  const { value } = state;
  if (unit === TIMES_UPPER_LIMIT) {
    const quantity = (number: number) => ({
      value: number,
      unit: 'U/L',
      system: 'http://unitsofmeasure.org',
      code: 'U/L',
    });
    return [
      { ...common, valueQuantity: quantity(value * UPPER_LIMIT), referenceRange: [{ high: quantity(UPPER_LIMIT) }] },
    ];
  }
  if (whole && unit === '' && Number.isInteger(value)) return [{ ...common, valueInteger: value }];
  return [
    {
      ...common,
      valueQuantity: unit === '' ? { value } : { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    },
  ];
}

interface Span {
  readonly start?: string;
  readonly end?: string;
}

const status = (
  name:
    | 'condition-clinical'
    | 'condition-ver-status'
    | 'allergyintolerance-clinical'
    | 'allergyintolerance-verification',
  code: string,
): CodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${name}`, code }],
});

/** An absence is said as R4 says it for each type: refuted, not done, not taken, absent. */
function entry(type: EntryType, code: CodeableConcept, state: State): Resource {
  const span: Span = state.k === 'present' ? periodOf(state) : {};
  const isOver = state.k === 'present' && state.to !== undefined;
  const isAbsent = state.k === 'absent';
  switch (type) {
    case 'Condition':
      return {
        resourceType: 'Condition',
        subject: SUBJECT,
        code,
        verificationStatus: status(
          'condition-ver-status',
          isAbsent ? 'refuted' : state.k === 'present' && state.suspected ? 'provisional' : 'confirmed',
        ),
        ...(!isAbsent && { clinicalStatus: status('condition-clinical', isOver ? 'resolved' : 'active') }),
        ...(span.start !== undefined && { onsetDateTime: span.start }),
        ...(span.end !== undefined && { abatementDateTime: span.end }),
        ...(state.k === 'present' && state.severity && { severity: { text: state.severity } }),
        ...(isAbsent && { recordedDate: dateAt(-1) }),
      };
    case 'Observation':
      return {
        resourceType: 'Observation',
        status: 'final',
        code,
        subject: SUBJECT,
        ...(state.k === 'absent' && state.throughout
          ? { effectivePeriod: { start: BORN, end: AS_OF } }
          : { effectiveDateTime: span.start ?? dateAt(-1) }),
        valueCodeableConcept: { text: isAbsent ? 'Absent' : 'Present' },
      };
    case 'Procedure':
      return procedure(code, state, span);
    case 'MedicationStatement':
      return medication(code, state, span);
    case 'AllergyIntolerance':
      return {
        resourceType: 'AllergyIntolerance',
        patient: SUBJECT,
        code,
        verificationStatus: status('allergyintolerance-verification', isAbsent ? 'refuted' : 'confirmed'),
        ...(!isAbsent && { clinicalStatus: status('allergyintolerance-clinical', 'active') }),
      };
    case 'Immunization':
      return {
        resourceType: 'Immunization',
        patient: SUBJECT,
        vaccineCode: code,
        status: isAbsent ? 'not-done' : 'completed',
        occurrenceDateTime: span.start ?? dateAt(-1),
      };
  }
}

function procedure(code: CodeableConcept, state: State, span: Span): Resource {
  if (state.k === 'planned') {
    return {
      resourceType: 'ServiceRequest',
      status: 'active',
      intent: 'order',
      code,
      subject: SUBJECT,
      occurrenceDateTime: dateAt(state.day),
    };
  }
  // A Procedure that is not done says so of one occasion; that it never was is said as a problem list says it.
  if (state.k === 'absent') return entry('Condition', code, state);
  const isOneDay = span.start === span.end;
  return {
    resourceType: 'Procedure',
    status: span.end === undefined ? 'in-progress' : 'completed',
    code,
    subject: SUBJECT,
    ...(isOneDay && span.start !== undefined ? { performedDateTime: span.start } : { performedPeriod: span }),
  };
}

function medication(medicationCodeableConcept: CodeableConcept, state: State, span: Span): Resource {
  if (state.k === 'planned') {
    return {
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'plan',
      medicationCodeableConcept,
      subject: SUBJECT,
      authoredOn: dateAt(-1),
    };
  }
  return {
    resourceType: 'MedicationStatement',
    status: state.k === 'absent' ? 'not-taken' : span.end === undefined ? 'active' : 'completed',
    medicationCodeableConcept,
    subject: SUBJECT,
    effectivePeriod: state.k === 'present' ? span : { start: BORN, end: AS_OF },
  };
}

const periodOf = ({ from, to }: Extract<State, { k: 'present' }>): Span => ({
  start: dateAt(from),
  ...(to !== undefined && { end: dateAt(to) }),
});
