import { contentHash } from '../kernel/ids.ts';
import { type CodeIndex, indexCodes } from './code-index.ts';
import { type Concept, LEXICON } from './concept.ts';
import { RXNORM_PRODUCTS } from './lexicon/rxnorm-products.table.ts';
import { TABLES } from './lexicon/tables.ts';
import type { LexiconEntry, LexiconTable } from './lexicon-table.ts';
import { readTable } from './lexicon-table.ts';
import { indexPhrases } from './phrase-index.ts';
import { recordConcepts } from './record-concepts.ts';
import { resolver } from './resolution.ts';
import type { Terminology } from './terminology.ts';
import { mentionFinder } from './text-mentions.ts';

const LEXICON_VERSION = 'trialbridge-lexicon 1.0';

/** A terminology over the given tables, by default the curated lexicon. Throws where the tables contradict themselves. */
export function createLexicon(tables: readonly LexiconTable[] = TABLES): Terminology {
  const entries = withUnlistedClasses(withInheritedCharting(tables.flatMap(readTable)));
  const concepts = new Map(entries.map((entry) => [entry.concept.id, entry.concept]));
  const phrases = indexPhrases(entries);
  const resolve = resolver(phrases);
  const codes = onFirstLookup(() => indexCodes([...concepts.values()], productIngredients(concepts)));
  const ancestors = ancestorsOf(concepts);
  return {
    version: `${LEXICON_VERSION} (${contentHash(...tables.map((table) => `${table.kind}\n${table.rows}`)).slice(0, 12)})`,
    concept: (id) => concepts.get(id),
    resolve,
    mentions: mentionFinder(phrases, ancestors),
    conceptsOf: recordConcepts(codes, resolve, mentionFinder(phrases), (id) => concepts.get(id)),
    ownConcept: ({ system, code }) => (system === LEXICON && concepts.has(code) ? code : undefined),
    withAncestors: (ids) => (ids.length === 1 ? ancestors(ids[0]!) : [...new Set(ids.flatMap((id) => ancestors(id)))]),
  };
}

/** Reading text needs no codes: the index is made for the first record. */
function onFirstLookup(make: () => CodeIndex): CodeIndex {
  let made: CodeIndex | undefined;
  const index = (): CodeIndex => {
    made ??= make();
    return made;
  };
  return {
    lookup: (coding) => index().lookup(coding),
    lookupRubric: (coding) => index().lookupRubric(coding),
  };
}

/** RxNorm product codes and the ingredients that they hold, for those that the lexicon knows. */
function productIngredients(concepts: ReadonlyMap<string, Concept>): ReadonlyMap<string, readonly string[]> {
  const products = new Map<string, readonly string[]>();
  for (const line of RXNORM_PRODUCTS.split('\n')) {
    const [code = '', ...ids] = line.trim().split(/\s+/);
    const known = ids.filter((id) => concepts.has(id));
    if (code !== '' && known.length > 0) products.set(code, known);
  }
  return products;
}

/** What is narrower than a charted matter is charted too, unless its row says otherwise. */
function withInheritedCharting(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const byId = new Map<string, LexiconEntry>();
  for (const entry of entries) {
    if (byId.has(entry.concept.id)) throw new Error(`Lexicon id twice: ${entry.concept.id}`);
    byId.set(entry.concept.id, entry);
  }
  const known = new Map<string, boolean>();
  const charted = (id: string): boolean => {
    const settled = known.get(id);
    if (settled !== undefined) return settled;
    const entry = byId.get(id);
    if (!entry) throw new Error(`Lexicon parent not found: ${id}`);
    known.set(id, entry.charted ?? false);
    const answer = entry.charted ?? entry.concept.parents.some(charted);
    known.set(id, answer);
    return answer;
  };
  return entries.map((entry) =>
    charted(entry.concept.id) || entry.charted === false
      ? { ...entry, concept: { ...entry.concept, charted: entry.charted !== false } }
      : entry,
  );
}

/** "P-glycoprotein inducer", "biologic immunosuppressant": words that name classes of drugs, and no drug. */
const CLASS_NAME =
  /(?:inhibitors?|inducers?|antagonists?|agonists?|blockers?|drugs?|agents?|medications?|antibod(?:y|ies)|antibiotics?|antivirals?|antifungals?|supplements?|steroids?|contraceptives?|analogues?|derivatives?|immunosuppressants?|antipsychotics?|antidepressants?|antihistamines?|opioids?|diuretics?|nitrates?|bronchodilators?|stimulants?)$/i;
/** Ways of treating, which a terminology codes where they are one thing: "adjuvant chemotherapy", "H. pylori eradication therapy". */
const COURSE_NAME = /(?:therap(?:y|ies)|treatments?|regimens?|prophylaxis|supplementation)$/i;

function withUnlistedClasses(entries: readonly LexiconEntry[]): LexiconEntry[] {
  const listed = new Set(entries.flatMap(({ concept }) => concept.parents));
  return entries.map((entry) => {
    const { kind, id, name, codes } = entry.concept;
    const isClass = CLASS_NAME.test(name) || (codes.length === 0 && COURSE_NAME.test(name));
    const isUnlisted = kind === 'medication' && !listed.has(id) && isClass;
    return isUnlisted ? { ...entry, concept: { ...entry.concept, unlisted: true } } : entry;
  });
}

/** The id and all broader ones, nearest first; each is asked once. A cycle ends where it meets itself. */
function ancestorsOf(concepts: ReadonlyMap<string, Concept>): (id: string) => readonly string[] {
  const closures = new Map<string, readonly string[]>();
  return (id) => {
    const settled = closures.get(id);
    if (settled) return settled;
    const closure = new Set([id]);
    for (const next of closure) for (const parent of concepts.get(next)?.parents ?? []) closure.add(parent);
    const answer = concepts.has(id) ? [...closure] : [];
    if (answer.length > 0) closures.set(id, answer);
    return answer;
  };
}
