import type { AnyResource } from '../fhir/resource.ts';
import { Failure } from '../kernel/failure.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { addressFacts } from './address-facts.ts';
import { type Entry, type Resolver, readEntries, resolverOf } from './bundle-entries.ts';
import { withCancerStage } from './cancer-stage.ts';
import { askedOf, type Collecting, type Collector } from './collecting.ts';
import { COLLECTORS, MAY_BE_OF_NOBODY } from './collectors.ts';
import { saysNothingKnown } from './denial.ts';
import { derivedFacts } from './derived/derived-facts.ts';
import { deniedHistories } from './derived/history.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import type { Fact, FactProblem, PatientFacts } from './facts.ts';
import { languageFacts } from './language-facts.ts';
import { placedMetastasis } from './metastasis-site.ts';
import { hasModifier } from './modifier-extension.ts';
import { peopleFacts } from './people-facts.ts';
import { type Person, readPerson } from './person.ts';
import { withoutRestatedReasons } from './restated-reasons.ts';
import { type About, aboutWhom, isReferenceTo, onlyPatient } from './subject.ts';
import { datedDenials } from './undated-denial.ts';
import { unreadProblems } from './unread.ts';

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
 * to be left out) an entry about another patient or about nobody; and where the Patient is an animal
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
  const problems: FactProblem[] = [];
  const person = readPerson(patient, problems);
  const collecting = collectingOf(patient, person, terminology, resolve, problems);
  const read: Fact[] = [];
  for (const entry of entries) {
    const isPatient = entry.resource.resourceType === 'Patient';
    const usable = isPatient
      ? entry === patient
      : isUsable(entry, aboutWhom(entry, patient, resolve), options, problems);
    const collector = usable ? readerOf(entry) : undefined;
    if (collector) {
      const at = collecting(entry);
      const isModified = !isPatient && hasModifier(entry.resource);
      if (isModified)
        at.problem(entry.resource.resourceType, 'Carries a modifierExtension, which may turn what it says round');
      for (const fact of collector(entry.resource, at))
        if (!saysNothingKnown(fact)) read.push(isModified ? doubted(fact) : fact);
    }
    yield;
  }
  const dated = datedDenials(read, entries, resolve);
  const said = withoutRestatedReasons(dated).map((fact) => placedMetastasis(fact, terminology));
  const staged = withCancerStage(said);
  const facts = [...staged, ...derivedFacts(staged, person, terminology), ...deniedHistories(staged, terminology)];
  problems.push(...unreadProblems(facts));
  return { reference: patient.reference, ...person, facts, problems };
}

/** What an entry may or may not say. */
const doubted = ({ blanket: _blanket, ...fact }: Fact): Fact => ({
  ...fact,
  certainty: 'provisional',
  state: fact.state === 'not-done' ? 'unknown' : fact.state,
});

function readerOf({ resource: { resourceType }, place }: Entry): Collector | undefined {
  if (resourceType === 'Patient')
    return (patient, at) => [...languageFacts(patient, at), ...addressFacts(patient, at), ...peopleFacts(patient, at)];
  if (resourceType === 'OperationOutcome') return (resource, at) => saidOfRecord(resource, place, at);
  return NESTING.has(resourceType) ? (_, at) => nested(place, at) : COLLECTORS[resourceType];
}

/** What whoever gathered the record says is missing from it, or wrong with it. */
function saidOfRecord({ issue }: AnyResource, place: string, at: Collecting): readonly Fact[] {
  for (const [index, one] of elementsOf(issue).entries()) {
    const words = textOf(one['diagnostics']) ?? textOf(elementOf(one['details'])?.['text']);
    if (one['severity'] !== 'information' && words !== undefined)
      at.problem(`${place}.issue[${index}]`, words.slice(0, MOST_SAID));
  }
  return [];
}

/** Characters of what a record says of itself. */
const MOST_SAID = 1000;

function nested(place: string, at: Collecting): readonly Fact[] {
  at.problem(place, 'Holds entries of its own, which are not read');
  return [];
}

/** Whether an entry speaks of the patient; where it does not, the input is refused or the entry left out with a problem. */
function isUsable(
  { resource, reference, place }: Entry,
  about: About,
  options: CollectOptions,
  problems: FactProblem[],
): boolean {
  const isRead = COLLECTORS[resource.resourceType] !== undefined;
  if (about === 'patient' || (about === 'unsaid' && !isRead)) return true;
  const mayBeOfNobody = about === 'unsaid' && MAY_BE_OF_NOBODY.has(resource.resourceType);
  const message =
    about === 'another'
      ? 'About another patient than the one to be judged'
      : about === 'unsaid'
        ? 'Does not say about whom it is'
        : 'About something that is no patient; left out';
  if (about !== 'no-patient' && !mayBeOfNobody && options.otherSubjects !== 'leave-out') {
    throw new Failure('unprocessable', message, { expression: place });
  }
  problems.push({ reference, expression: place, message });
  return false;
}

/** What the readers of entries may use, for each entry in turn. */
function collectingOf(
  patient: Entry,
  { birth, sex }: Person,
  terminology: Terminology,
  resolve: Resolver,
  problems: FactProblem[],
): (entry: Entry) => Collecting {
  const terms = askedOf(terminology);
  const { concept, lineage, mentions, named, phrased } = terms;
  const isPatient: Collecting['isPatient'] = (to) => isReferenceTo(to, patient);
  return ({ resource, reference }) => ({
    terms,
    reference,
    birth: birth?.range,
    sex,
    problem: (expression, message) => problems.push({ reference, expression, message }),
    target: (to) => {
      const target = textOf(elementOf(to)?.['reference']);
      return target === undefined ? undefined : resolve(target, resource);
    },
    isPatient,
    concept,
    lineage,
    mentions,
    named,
    phrased,
  });
}
