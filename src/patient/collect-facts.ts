import { dayRange } from '../kernel/dates.ts';
import { Failure } from '../kernel/failure.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { allergyFacts } from './allergy-facts.ts';
import { type Entry, type Resolver, readEntries, resolverOf } from './bundle-entries.ts';
import { type Collecting, type Collector, namer, phraser } from './collecting.ts';
import { conditionFacts } from './condition-facts.ts';
import { documentFacts } from './document-facts.ts';
import { elementOf, textOf } from './element.ts';
import { encounterFacts } from './encounter-facts.ts';
import type { Fact, FactProblem, PatientFacts } from './facts.ts';
import { familyFacts } from './family-facts.ts';
import { immunizationFacts } from './immunization-facts.ts';
import { languageFacts } from './language-facts.ts';
import {
  medicationAdministrationFacts,
  medicationDispenseFacts,
  medicationRequestFacts,
  medicationStatementFacts,
} from './medication-facts.ts';
import { observationFacts } from './observation-facts.ts';
import { procedureFacts, serviceRequestFacts } from './procedure-facts.ts';
import { reportFacts } from './report-facts.ts';
import { studyFacts } from './study-facts.ts';
import { aboutWhom, onlyPatient } from './subject.ts';

/** Every resource type that is read, and by what. Types that are not here say nothing about eligibility. */
const COLLECTORS: Readonly<Record<string, Collector>> = {
  AllergyIntolerance: allergyFacts,
  Condition: conditionFacts,
  DiagnosticReport: reportFacts,
  DocumentReference: documentFacts,
  Encounter: encounterFacts,
  FamilyMemberHistory: familyFacts,
  Immunization: immunizationFacts,
  MedicationAdministration: medicationAdministrationFacts,
  MedicationDispense: medicationDispenseFacts,
  MedicationRequest: medicationRequestFacts,
  MedicationStatement: medicationStatementFacts,
  Observation: observationFacts,
  Procedure: procedureFacts,
  ResearchSubject: studyFacts,
  ServiceRequest: serviceRequestFacts,
};

/** Containers: a record within a record may be about anybody. */
const NESTING: ReadonlySet<string> = new Set(['Bundle', 'Parameters']);

/** Resource types that are read, in alphabetical order; each has R4's search parameter `patient`. */
export const FACT_TYPES: readonly string[] = Object.keys(COLLECTORS);

export interface CollectOptions {
  /**
   * What becomes of an entry about another patient, or about nobody that it names: `refuse` the whole input, or
   * `leave-out` that entry and say so. It is never used as evidence.
   */
  readonly otherSubjects?: 'refuse' | 'leave-out';
}

/**
 * The dated facts of one patient's record: a Bundle of any type, or a bare Patient. References are resolved within the
 * input only. What cannot be read is in `problems`; entries that were entered in error are nowhere.
 *
 * @throws Failure `unprocessable`, pointing at the entry, where there is no Patient or a second one, or (unless they are
 * to be left out) an entry about another patient or about nobody
 */
export function collectFacts(input: unknown, terminology: Terminology, options: CollectOptions = {}): PatientFacts {
  const steps = collect(input, terminology, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same; `turn` is awaited after each entry, so that a large record need not hold the event loop. */
export async function collectFactsInTurns(
  input: unknown,
  terminology: Terminology,
  turn: () => Promise<void>,
): Promise<PatientFacts> {
  const steps = collect(input, terminology, {});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}

function* collect(input: unknown, terminology: Terminology, options: CollectOptions): Generator<void, PatientFacts> {
  const entries = readEntries(input);
  const patient = onlyPatient(entries);
  const resolve = resolverOf(entries);
  const birthDate = textOf(patient.resource['birthDate']);
  const birth = dayRange(birthDate);
  const problems: FactProblem[] = [];
  if (patient.resource['birthDate'] !== undefined && !birth) {
    problems.push({ reference: patient.reference, expression: 'Patient.birthDate', message: 'Not a FHIR date' });
  }
  const naming = { named: namer(terminology), phrased: phraser(terminology) };
  const factsOf = (entry: Entry): readonly Fact[] => {
    const at = collecting(entry, problems, resolve, naming, birth);
    if (entry.resource.resourceType === 'Patient') return entry === patient ? languageFacts(entry.resource, at) : [];
    const collector = COLLECTORS[entry.resource.resourceType];
    if (NESTING.has(entry.resource.resourceType))
      at.problem(entry.place, 'Holds entries of its own, which are not read');
    return isUsable(entry, patient, resolve, collector !== undefined, options, problems) && collector
      ? collector(entry.resource, at)
      : [];
  };
  const facts: Fact[] = [];
  for (const entry of entries) {
    facts.push(...factsOf(entry));
    yield;
  }
  const sex = sexOf(patient);
  const deceased = deceasedOf(patient);
  return {
    reference: patient.reference,
    ...(birth && birthDate !== undefined && { birth: { value: birthDate, range: birth } }),
    ...(deceased && { deceased }),
    ...(sex && { sex }),
    facts,
    problems,
  };
}

/** Whether an entry speaks of the patient; where it does not, the input is refused or the entry left out with a problem. */
function isUsable(
  entry: Entry,
  patient: Entry,
  resolve: Resolver,
  isRead: boolean,
  options: CollectOptions,
  problems: FactProblem[],
): boolean {
  const about = aboutWhom(entry, patient, resolve);
  if (about === 'patient' || (about === 'unsaid' && !isRead)) return true;
  const message =
    about === 'another'
      ? 'About another patient than the one to be judged'
      : about === 'unsaid'
        ? 'Does not say about whom it is'
        : 'About something that is no patient; left out';
  if (about !== 'no-patient' && options.otherSubjects !== 'leave-out') {
    throw new Failure('unprocessable', message, { expression: entry.place });
  }
  problems.push({ reference: entry.reference, expression: entry.place, message });
  return false;
}

function collecting(
  entry: Entry,
  problems: FactProblem[],
  resolve: Resolver,
  naming: Pick<Collecting, 'named' | 'phrased'>,
  birth: Collecting['birth'],
): Collecting {
  return {
    reference: entry.reference,
    birth,
    problem: (expression, message) => problems.push({ reference: entry.reference, expression, message }),
    target: (reference) => {
      const target = textOf(elementOf(reference)?.['reference']);
      return target === undefined ? undefined : resolve(target, entry.resource);
    },
    ...naming,
  };
}

const SEXES = ['male', 'female', 'other', 'unknown'] as const;
const sexOf = ({ resource }: Entry): PatientFacts['sex'] => SEXES.find((sex) => sex === resource['gender']);

function deceasedOf({ resource }: Entry): PatientFacts['deceased'] {
  const value = textOf(resource['deceasedDateTime']);
  const range = dayRange(value);
  if (value !== undefined) return range ? { value, range } : { value };
  return resource['deceasedBoolean'] === true ? { value: 'true' } : undefined;
}
