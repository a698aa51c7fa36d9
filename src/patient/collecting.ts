import type { AnyResource } from '../fhir/resource.ts';
import type { DayRange } from '../kernel/dates.ts';
import type { Concept, ConceptKind } from '../terminology/concept.ts';
import type { Mention, Terminology } from '../terminology/terminology.ts';
import { type Codeable, readCodeable } from './codeable.ts';
import type { Element } from './element.ts';
import type { Fact, PatientFacts } from './facts.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** What the reader of one resource may use, and where it says what it could not read. */
export interface Collecting {
  readonly reference: string;
  readonly birth: DayRange | undefined;
  readonly sex: PatientFacts['sex'];
  problem(expression: string, message: string): void;
  /** What a Reference element points at within the record. */
  target(reference: unknown): AnyResource | undefined;
  /** Whether a Reference element points at the patient. */
  isPatient(reference: Element): boolean;
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

/** What has been named before, by terminology: records of one source repeat the same codes. Names come from outside: the memory is bounded. */
const namings = new WeakMap<Terminology, Map<string, Named>>();
const MOST_NAMINGS = 20_000;

/** Asks terminology once for each different naming. */
export function namer(terminology: Terminology): Collecting['named'] {
  const seen = namings.get(terminology) ?? new Map<string, Named>();
  namings.set(terminology, seen);
  return (codeable, kinds) => {
    const key = keyOf(codeable, kinds);
    const known = seen.get(key);
    if (known) return known;
    const ownConcepts = terminology.conceptsOf(codeable.codings, codeable.text, kinds);
    const named = { ...codeable, ownConcepts, concepts: terminology.withAncestors(ownConcepts) };
    if (seen.size >= MOST_NAMINGS) seen.clear();
    seen.set(key, named);
    return named;
  };
}

const phrases = new WeakMap<Terminology, Map<string, Phrase>>();

/** Reads each different phrase once. */
export function phraser(terminology: Terminology): Collecting['phrased'] {
  const seen = phrases.get(terminology) ?? new Map<string, Phrase>();
  phrases.set(terminology, seen);
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
