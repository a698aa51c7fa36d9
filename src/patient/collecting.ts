import type { AnyResource } from '../fhir/resource.ts';
import type { DayRange } from '../kernel/dates.ts';
import type { Concept, ConceptKind } from '../terminology/concept.ts';
import type { Mention, Terminology } from '../terminology/terminology.ts';
import { type Codeable, readCodeable } from './codeable.ts';
import type { Element } from './element.ts';
import type { Fact, PatientFacts } from './facts.ts';
import { onceOfEach } from './kept-codeables.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** What the reader of one resource may use, and where it says what it could not read. */
export interface Collecting extends Asked {
  readonly reference: string;
  readonly birth: DayRange | undefined;
  readonly sex: PatientFacts['sex'];
  problem(expression: string, message: string): void;
  /** What a Reference element points at within the record. */
  target(reference: unknown): AnyResource | undefined;
  /** Whether a Reference element points at the patient. */
  isPatient(reference: Element): boolean;
}

/** What a reader may ask of terminology. */
export interface Asked {
  /** Itself, apart from any entry and patient: one and the same for each terminology. */
  readonly terms: Asked;
  concept(id: string): Concept | undefined;
  /** A concept and everything broader. */
  lineage(id: string): readonly string[];
  /** What a text mentions, with the place. */
  mentions(text: string): readonly Mention[];
  /** The naming part of a fact. */
  named(codeable: Codeable, kinds?: readonly ConceptKind[]): Named;
  /** As `named`, of an entry about a thing of this kind that names nothing as a whole: by what its words mention. */
  phrased(named: Named, text: string, kind: ConceptKind): Named;
}

export type Named = Pick<Fact, 'codings' | 'text' | 'ownConcepts' | 'concepts' | 'ownMentions' | 'mentions'>;

/** Turns one resource into facts; what it cannot use goes to `at.problem`. */
export type Collector = (resource: AnyResource, at: Collecting) => readonly Fact[];

/** Records of one source repeat the same codes. Names come from outside: the memory of what has been named is bounded. */
const MOST_NAMINGS = 20_000;

/** Asks terminology once for each different naming. */
function namer(terminology: Terminology): Collecting['named'] {
  const seen = new Map<string, Named>();
  const asked = (codeable: Codeable, kinds: readonly ConceptKind[] | undefined): Named => {
    const key = keyOf(codeable, kinds);
    const known = seen.get(key);
    if (known) return known;
    const ownConcepts = terminology.conceptsOf(codeable.codings, codeable.text, kinds);
    const named = { ...codeable, ownConcepts, concepts: terminology.withAncestors(ownConcepts) };
    if (seen.size >= MOST_NAMINGS) seen.clear();
    seen.set(key, named);
    return named;
  };
  const ofAnyKind = onceOfEach((codeable) => asked(codeable, undefined));
  const ofKinds = new WeakMap<readonly ConceptKind[], (codeable: Codeable) => Named>();
  return (codeable, kinds) => {
    if (!kinds) return ofAnyKind(codeable);
    const known = ofKinds.get(kinds);
    if (known) return known(codeable);
    const ask = onceOfEach((one) => asked(one, kinds));
    ofKinds.set(kinds, ask);
    return ask(codeable);
  };
}

/**
 * Asks once of each codeable that is kept, and of each terminology. The answer must follow from these two alone: `ask` may
 * use nothing of the entry or the patient, and tells of no problem.
 */
export function onceOfNaming<T>(ask: (codeable: Codeable, at: Asked) => T): (codeable: Codeable, at: Asked) => T {
  const answers = new WeakMap<Asked, (codeable: Codeable) => T>();
  return (codeable, { terms }) => {
    const known = answers.get(terms);
    if (known) return known(codeable);
    const once = onceOfEach((one) => ask(one, terms));
    answers.set(terms, once);
    return once(codeable);
  };
}

const ofTerminology = new WeakMap<Terminology, Asked>();

/** What readers ask of a terminology: one and the same for each. */
export function askedOf(terminology: Terminology): Asked {
  const known = ofTerminology.get(terminology);
  if (known) return known;
  const made: Asked = {
    get terms() {
      return made;
    },
    concept: (id) => terminology.concept(id),
    lineage: (id) => terminology.withAncestors([id]),
    mentions: (text) => terminology.mentions(text),
    named: namer(terminology),
    phrased: phraser(terminology),
  };
  ofTerminology.set(terminology, made);
  return made;
}

/** Reads each different phrase once. */
function phraser(terminology: Terminology): Collecting['phrased'] {
  const seen = new Map<string, Phrase>();
  return (named, text, kind) => {
    const key = `${kind} ${text}`;
    const known = seen.get(key);
    const phrase = known ?? readPhrase(text, kind, terminology);
    if (!known) {
      if (seen.size >= MOST_NAMINGS) seen.clear();
      seen.set(key, phrase);
    }
    if (phrase.mentions.length === 0) return named;
    const concepts = phrase.heads.length === 0 ? named.concepts : terminology.withAncestors(phrase.heads);
    const others = phrase.mentions.filter((id) => !concepts.includes(id));
    return {
      ...named,
      ownConcepts: phrase.heads.length === 0 ? named.ownConcepts : phrase.heads,
      concepts,
      ...(others.length > 0 && { ownMentions: others, mentions: terminology.withAncestors(others) }),
    };
  };
}

/** One text for each naming: every part is led by its length, so that no two namings share one whatever they hold. */
function keyOf({ codings, text }: Codeable, kinds: readonly ConceptKind[] = []): string {
  let key = `${kinds.join()}${part(text)}`;
  for (const { system, code, display } of codings) key += part(system) + part(code) + part(display);
  return key;
}

const part = (text: string | undefined): string => (text === undefined ? ';-' : `;${text.length}:${text}`);

/** The CodeableConcept under `name`, or undefined and a problem where the resource does not say what it is about. */
export function requiredCode(resource: AnyResource, name: string, at: Collecting): Codeable | undefined {
  const codeable = readCodeable(resource[name]);
  if (!codeable) at.problem(`${resource.resourceType}.${name}`, 'Says nothing that could be looked up');
  return codeable;
}
