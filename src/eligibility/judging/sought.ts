import { kept, keptBy } from '../../kernel/kept.ts';
import type { Fact } from '../../patient/facts.ts';
import { type Coding, LEXICON, type Measure } from '../../terminology/concept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import { type Atom, type ConceptRef, QUALIFIER } from '../criterion.ts';
import type { Context } from './context.ts';
import { codeKey } from './fact-index.ts';
import { GENERAL_CONCEPTS, JOINED_PREFIX, NARROWING_WORDS, NEUTRAL_MODIFIERS } from './modifier.table.ts';
import { CALLING_WORDS, TIMING_WORDS } from './named.table.ts';
import { measureKey, nameKey, namesOf } from './named.ts';
import { saidOf } from './said-of.ts';

/** What an atom looks for, in the terms of the record. */
export interface Sought {
  readonly text: string;
  /** How an entry may call it word for word, as `nameKey` writes it. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** The ids and everything broader. */
  readonly lineage: readonly string[];
  readonly descendants: boolean;
  readonly codes: readonly string[];
  /** A chart would mention it: every one of the concepts is such a matter. */
  readonly charted: boolean;
  readonly measure: Measure | undefined;
  /** Words of the term that narrow it beyond the concept: an entry must bear them. */
  readonly narrowing: readonly string[];
}

/** The concept of an atom, or undefined where the term is not known: nothing can then be looked up. */
export function soughtOf(
  concept: ConceptRef | undefined,
  { terminology }: Pick<Context, 'terminology'>,
): Sought | undefined {
  if (!concept || concept.codes.length === 0) return undefined;
  return readOnce(terminology, concept);
}

/**
 * As `soughtOf`, with the words that the text has for it. Of a term that the lexicon does not know, what an entry calls by
 * these very words, or undefined where none does.
 */
export function soughtByName(atom: Atom, context: Context): Sought | undefined {
  const sought = soughtOf(atom.concept, context);
  const names = wordings(atom, context).filter((name) => context.index.byName.has(name));
  if (names.length === 0) return sought;
  return { ...(sought ?? { ...UNKNOWN, text: atom.concept?.text ?? atom.domain }), names };
}

/** Nothing that the lexicon knows. */
export const UNKNOWN: Omit<Sought, 'text'> = {
  names: [],
  ids: [],
  lineage: [],
  descendants: false,
  codes: [],
  charted: false,
  measure: undefined,
  narrowing: [],
};

const LEADING_WORDS: ReadonlySet<string> = new Set([...CALLING_WORDS, ...TIMING_WORDS]);

/** The term of an atom, and all the words that the text has where the atom stands. */
const wordings = kept((atom: Atom, { said }: Context): readonly string[] => {
  const bare = saidOf(atom, said);
  const term = atom.concept ? [atom.concept.text] : [];
  // "Secondary or uncontrolled gout": each of them is called by its own word and the shared one.
  const qualified = Object.values(atom.attrs ?? {}).flatMap((word) => term.map((text) => `${word} ${text}`));
  const texts = [...term, ...qualified, said(atom.span), bare, withoutCalling(bare)];
  const bound = atom.quantity?.lo ?? atom.quantity?.hi;
  return [
    ...new Set([
      ...texts.flatMap((text) => nameKey(text) ?? []),
      ...term.flatMap((text) => measureKey(text, bound?.ucum ?? bound?.unit) ?? []),
    ]),
  ];
});

/** The text from where it begins to name something: "the presence of uncontrolled gout" names uncontrolled gout. */
function withoutCalling(text: string): string {
  const words = text.trim().split(/\s+/);
  const start = words.findIndex((word) => !LEADING_WORDS.has(word.toLowerCase()));
  return words.slice(Math.max(0, start)).join(' ');
}

const readOnce = keptBy((terminology: Terminology, concept: ConceptRef): Sought => {
  const ids = conceptIds(concept.codes, terminology);
  const meant = ids.flatMap((id) => terminology.concept(id) ?? []);
  return {
    text: concept.text,
    names: [],
    ids,
    lineage: terminology.withAncestors(ids),
    descendants: concept.closure === 'descendants',
    codes: concept.codes.filter(({ system }) => system !== LEXICON).map(codeKey),
    charted: meant.length > 0 && meant.every(({ charted }) => charted === true),
    measure: meant.find(({ measure }) => measure !== undefined)?.measure,
    narrowing: narrowingOf(concept, meant.map(({ name }) => name.toLowerCase()).join(' ')),
  };
});

/** What was left out of the term to recognise it, and narrowing words that a synonym of the lexicon has swallowed. */
function narrowingOf({ text, via }: ConceptRef, names: string): readonly string[] {
  const lost = via.filter((step) => step.startsWith('modifier:')).map((step) => step.slice('modifier:'.length));
  const swallowed = text
    .toLowerCase()
    .replace(JOINED_PREFIX, '$1')
    .split(/[^a-z]+/)
    .filter((word) => NARROWING_WORDS.has(word));
  const narrowing = [...lost, ...swallowed].filter((word) => !NEUTRAL_MODIFIERS.has(word) && !names.includes(word));
  return [...new Set([...narrowing, ...via.flatMap(qualifyingWords)])];
}

const SMALL_WORDS = new Set(
  'of in on at to for from by with the a an as his her their its or and region area'.split(' '),
);

/**
 * The manuals by which charts name diseases anyway, and the criteria or the definition that makes a diagnosis: whoever has the
 * disease has it as it is defined.
 */
const BY_MANUAL =
  /(?:\b(?:as )?(?:diagnosed|defined|classified|established) )?\b(?:according to|as per|per|by|based on|(?:as )?defined by|(?:using|with) the|with(?= (?:dsm|icd)\b)) (?:the )?(?:(?:dsm|icd)\b[- \w.()]*|(?:[\w/-]+ ){1,5}(?:criteria|definition|guidelines?)|(?:[\w]+ ){1,3}(?:college|association|society) of [\w ]+(?:\(\w+\))?)$/;

/** The same before the name: "DSM-IV", "at least 4 of the 11 ACR criteria for". */
const MANUAL_BEFORE =
  /^(?:(?:(?:dsm|icd)\b[- \w.()]*|(?:(?:fulfil|meet|satisf)\w* )?(?:at least )?(?:[\w/-]+ ){1,8}criteri(?:a|on)) ?(?:of|for|defined)?|(?:dsm|icd)-?\w*(?:-tr)?(?: defined)?)$/;

/** The words of a qualifying step, each of which an entry must bear; a step of other kind has none. */
const qualifyingWords = (step: string): readonly string[] =>
  step.startsWith(QUALIFIER)
    ? step
        .slice(QUALIFIER.length)
        .toLowerCase()
        .replace(BY_MANUAL, '')
        .replace(MANUAL_BEFORE, '')
        .replace(JOINED_PREFIX, '$1')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    : [];

/** The lexicon's own ids among the codes, else the imported concept that the first own code is of, else what is made of the others. */
export function conceptIds(codes: readonly Coding[], terminology: Terminology): readonly string[] {
  const own = codes.filter(({ system }) => system === LEXICON).map(({ code }) => code);
  if (own.length > 0) return own;
  for (const coding of codes) {
    const imported = terminology.ownConcept(coding);
    if (imported !== undefined) return [imported];
  }
  return terminology.conceptsOf(codes, undefined);
}

/** The facts that name what is sought, or something narrower; each once, in the order of the record. */
export function factsNaming(sought: Sought, { index }: Context): readonly Fact[] {
  const byConcept = sought.descendants ? index.byConcept : index.byOwnConcept;
  return distinct([
    ...sought.ids.flatMap((id) => byConcept.get(id) ?? []),
    ...sought.codes.flatMap((code) => index.byCode.get(code) ?? []),
    ...sought.names.flatMap((name) => (index.byName.get(name) ?? []).filter((fact) => isCalled(name, sought, fact))),
  ]);
}

/** Each once, in their order. */
export const distinct = (facts: readonly Fact[]): readonly Fact[] => (facts.length < 2 ? facts : [...new Set(facts)]);

/** Whether an entry bears a name word for word, and the lexicon does not take it for something else: a single word can be many things. */
const isCalled = (name: string, { ids }: Sought, fact: Fact): boolean =>
  (ids.length === 0 || fact.ownConcepts.length === 0 || name.includes(' ')) && namesOf(fact).includes(name);

/** Whether an entry is called by the very words that the text has for what is sought. */
export const isLiterally = (sought: Sought, fact: Fact): boolean =>
  sought.names.some((name) => isCalled(name, sought, fact));

/** The facts whose words mention what is sought, something narrower, or something broader: the record is not silent. */
export function factsMentioning({ ids, lineage }: Sought, { index }: Context): readonly Fact[] {
  const broader = lineage.filter((id) => !GENERAL_CONCEPTS.has(id));
  return distinct([
    ...ids.flatMap((id) => index.byMention.get(id) ?? []),
    ...broader.flatMap((id) => index.byOwnMention.get(id) ?? []),
  ]);
}

/** Whether the entry itself names it (and not only its value). */
export const isNamedBy = (sought: Sought, fact: Fact): boolean =>
  sought.ids.some((id) => (sought.descendants ? fact.concepts : fact.ownConcepts).includes(id)) ||
  fact.codings.some((coding) => sought.codes.includes(codeKey(coding))) ||
  isLiterally(sought, fact);
