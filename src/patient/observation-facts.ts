import type { AnyResource } from '../fhir/resource.ts';
import type { ConceptKind } from '../terminology/concept.ts';
import { readCategories, readSites } from './body-site.ts';
import { type Codeable, codeOf, labelOf, readCodeable } from './codeable.ts';
import { type Asked, type Collecting, type Collector, type Named, onceOfNaming } from './collecting.ts';
import { type Element, elementOf, elementsOf, textOf } from './element.ts';
import { contextOfAnswer } from './explicit-context.ts';
import type { Fact } from './facts.ts';
import { familyAnswer } from './family-answer.ts';
import { codeableOf, onceOfEach } from './kept-codeables.ts';
import { loincNames, scoreNames } from './loinc-name.ts';
import { readValue, valueNameIn } from './observation-value.ts';
import { isFoundBy, observedAs } from './observed-name.ts';
import { OF_THE_BODY } from './own-substance.table.ts';
import { whyImpossible } from './possible-value.ts';
import { readReferenceRange } from './reference-range.ts';
import { readDay, readWhen } from './when.ts';

/** What a test can be called. */
const RESULTS: readonly ConceptKind[] = ['observation', 'score'];
const CONDITIONS: readonly ConceptKind[] = ['condition'];

const FIRM = new Set(['final', 'amended', 'corrected']);
const VOID = new Set(['entered-in-error', 'cancelled']);

/** What an Observation may have as its focus and still be one of the patient: what the patient has, not who or what else was looked at. */
const OTHERS: ReadonlySet<string> = new Set([
  'Patient',
  'RelatedPerson',
  'Person',
  'Practitioner',
  'PractitionerRole',
  'Group',
  'Device',
  'Organization',
  'Location',
  'Substance',
]);

/** An Observation and each of its components, as facts of their own; members that it groups are entries themselves. */
export const observationFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (VOID.has(status)) return [];
  if (resource['focus'] !== undefined && isOfAnother(resource, at)) {
    at.problem('Observation.focus', 'About something or somebody else than the patient; left out');
    return [];
  }
  const effective = readWhen(resource, 'effective', 'Observation', at);
  const issued = readDay(resource['issued'], 'Observation.issued', at);
  const date = effective.date ?? textOf(resource['issued']);
  const firm = FIRM.has(status) && !(resource['derivedFrom'] !== undefined && restsOnError(resource, at));
  const common = {
    domain: 'observation',
    reference: at.reference,
    certainty: firm ? 'confirmed' : 'provisional',
    state: 'unknown',
    ...effective,
    ...(issued && { recorded: issued }),
    ...(date !== undefined && { date }),
    ...readSites(resource['bodySite']),
    ...readCategories(resource['category']),
  } as const;
  const components = elementsOf(resource['component']).flatMap((component, index) =>
    measured(component, `Observation.component[${index}]`, common, at),
  );
  const bare = valueNameIn(resource) === undefined && !('interpretation' in resource);
  return bare && components.length > 0 ? components : [...measured(resource, 'Observation', common, at), ...components];
};

type Common = Pick<Fact, 'domain' | 'reference' | 'certainty' | 'state' | 'start' | 'recorded'>;

function measured(element: AnyResource | Element, path: string, common: Common, at: Collecting): readonly Fact[] {
  const codeable = readCodeable(element['code']);
  if (!codeable) {
    at.problem(`${path}.code`, 'Says nothing that could be looked up');
    return [];
  }
  const absent = labelOf(readCodeable(element['dataAbsentReason']));
  const read = readValue(element, path, at);
  if (read && absent !== undefined)
    at.problem(`${path}.${read.element}`, `A value, and a reason for none (${absent}); not used`);
  const named = namedResult(codeable, read?.value, at);
  const why = read && absent === undefined ? whyImpossible(read.value, named.ownConcepts, at.concept) : undefined;
  if (read && why !== undefined) at.problem(`${path}.${read.element}`, why);
  const found = absent === undefined && why === undefined ? read : undefined;
  const referenceRange = readReferenceRange(element['referenceRange'], at, common.start ?? common.recorded);
  const interpretations = elementsOf(element['interpretation']);
  const interpretation = codeOf(interpretations[0]) ?? labelOf(readCodeable(interpretations[0]));
  const fact: Fact = {
    ...common,
    expression: found ? `${path}.${found.element}` : `${path}.code`,
    ...named,
    ...(found && { value: found.value }),
    ...(absent !== undefined && { absent }),
    ...(why !== undefined && { absent: 'error' }),
    ...(referenceRange && { referenceRange }),
    // The flag of a value that cannot be is no better than the value.
    ...(interpretation !== undefined && why === undefined && { interpretation }),
  };
  return [familyAnswer(fact, codeable, at) ?? ownOrNot(fact, codeable, at)];
}

const askedBy = onceOfEach((codeable) => contextOfAnswer(labelOf(codeable) ?? ''));

/** A disease that is the answer to what relatives had, what was not found or what is thought of is none that the patient has. */
function ownOrNot(fact: Fact, codeable: Codeable, at: Collecting): Fact {
  if (fact.value?.kind !== 'coded') return fact;
  const asked = askedBy(codeable);
  if (asked === undefined) return fact;
  const { value, ...bare } = fact;
  const named = at.named(codeableOf(value.codings, value.text), CONDITIONS);
  if (named.ownConcepts.length === 0) return fact;
  if (asked === 'possible') return { ...fact, certainty: 'provisional' };
  const { ownConcepts, concepts } = named;
  return asked === 'family'
    ? { ...bare, ownConcepts, concepts, domain: 'family' }
    : {
        ...bare,
        ownConcepts,
        concepts,
        domain: 'condition',
        certainty: fact.certainty === 'confirmed' ? 'refuted' : 'provisional',
      };
}

function isOfAnother(resource: AnyResource, at: Collecting): boolean {
  return elementsOf(resource['focus']).some((reference) => {
    if (at.isPatient(reference)) return false;
    const target = textOf(reference['reference']) ?? '';
    const type = at.target(reference)?.resourceType ?? textOf(reference['type']) ?? target.split('/').at(-2);
    return type !== undefined && OTHERS.has(type);
  });
}

/** A result that was computed from an entry made in error is no better than that. */
function restsOnError(resource: AnyResource, at: Collecting): boolean {
  const wrong = elementsOf(resource['derivedFrom']).some((reference) => {
    const status = elementOf(at.target(reference))?.['status'];
    return status === 'entered-in-error' || status === 'cancelled';
  });
  if (wrong)
    at.problem('Observation.derivedFrom', 'Derived from an entry that was made in error; taken as provisional');
  return wrong;
}

/** A test that goes by its long name only, and is known by another: "Iron [Mass/volume] in Serum" is no drug that is taken. */
const inPlainWords = onceOfNaming((codeable, at): Named => {
  const named = at.named(codeable);
  if (!named.ownConcepts.every((id) => at.concept(id)?.kind === 'medication')) return named;
  const labels = [...codeable.codings.map(({ display }) => display), codeable.text].flatMap((name) => name ?? []);
  for (const text of labels)
    for (const form of loincNames(text)) {
      const { ownConcepts, concepts } = at.named({ codings: [], text: form }, RESULTS);
      if (ownConcepts.length > 0) return { ...named, ownConcepts, concepts };
    }
  for (const text of labels)
    for (const form of scoreNames(text)) {
      const { ownConcepts, concepts } = at.named({ codings: [], text: form }, ['score']);
      if (ownConcepts.length > 0) return { ...named, ownConcepts, concepts };
    }
  return named;
});

/** How a result is named, by what there is of a value. */
function namedResult(codeable: Codeable, value: Fact['value'], at: Collecting): Named {
  if (value === undefined) return inPlainWords(codeable, at);
  if (value.kind === 'range') return namedLevel(codeable, at);
  if (value.kind === 'quantity')
    return (value.value === 0 || value.comparator?.startsWith('<') === true ? namedNone : namedLevel)(codeable, at);
  const isFound = isFoundBy(value);
  return (isFound === undefined ? namedAnswer : isFound ? namedFound : namedNotFound)(codeable, at);
}

const namedBy = (isFound: boolean | undefined) =>
  onceOfNaming(
    (codeable, at): Named =>
      observedAs(
        inPlainWords(codeable, at),
        labelOf(codeable),
        isFound,
        (one) => at.named(one),
        (entry, text) => at.phrased(entry, text, 'condition'),
      ),
  );
const namedFound = namedBy(true);
const namedNotFound = namedBy(false);
const namedAnswer = namedBy(undefined);

/** A substance that is also a drug: an amount of it that was observed is its level. */
const namedAmount = (isNone: boolean) =>
  onceOfNaming((codeable, at): Named => {
    const named = namedAnswer(codeable, at);
    const label = labelOf(codeable);
    if (label === undefined) return named;
    const drugs = at.named({ codings: [], text: label }, ['medication']).ownConcepts;
    if (drugs.length === 0) return named;
    const { ownConcepts, concepts } = at.named({ codings: [], text: `${label} level` }, ['observation']);
    const level = ownConcepts.length > 0 ? { ...named, ownConcepts, concepts } : named;
    return isNone ? level : withDrugsTaken(level, drugs, at);
  });
const namedLevel = namedAmount(false);
const namedNone = namedAmount(true);

/** Whoever has a drug in the blood that no body makes may be taking it, which a list without it does not deny. */
function withDrugsTaken(level: Named, drugs: readonly string[], at: Asked): Named {
  const taken = drugs.filter(
    (id) => !level.concepts.includes(id) && !at.lineage(id).some((wider) => OF_THE_BODY.has(wider)),
  );
  if (taken.length === 0 || level.ownConcepts.length === 0) return level;
  return { ...level, ownMentions: taken, mentions: taken.flatMap((id) => at.lineage(id)) };
}
