import { systemOf } from '../terminology/code-index.ts';
import { SYSTEMS } from '../terminology/concept.ts';
import { isKnownWord, tellingWords } from '../terminology/known-words.ts';
import type { Codeable } from './codeable.ts';
import type { Fact, FactDomain, FactProblem } from './facts.ts';
import { codeableOf, onceOfEach } from './kept-codeables.ts';

/** Domains whose silence may be read as absence, with those that tell of the same matters. */
const READ_FOR_SILENCE: Readonly<Partial<Record<FactDomain, Unread>>> = {
  condition: 'condition',
  medication: 'medication',
  procedure: 'procedure',
  device: 'procedure',
};

/** What an entry would have told of that was not understood. */
export type Unread = 'condition' | 'medication' | 'procedure';

/**
 * What an entry may tell of though neither a code nor a word of it is known here; undefined where something of it is, or where its
 * code is one of a visit or an accident.
 */
export function unreadOf(fact: Fact): Unread | undefined {
  if (fact.ownConcepts.length > 0 || READ_FOR_SILENCE[fact.domain] === undefined) return undefined;
  if (!known.has(fact)) known.set(fact, find(fact));
  return known.get(fact);
}

const known = new WeakMap<Fact, Unread | undefined>();

function find(fact: Fact): Unread | undefined {
  const of = READ_FOR_SILENCE[fact.domain];
  const isStatement = fact.certainty !== 'refuted' && fact.state !== 'planned' && fact.state !== 'not-done';
  if (of === undefined || !isStatement || fact.ownMentions !== undefined) return undefined;
  if (fact.categories?.some((category) => OF_LIFE.has(category))) return undefined;
  const naming = codeableOf(fact.codings, fact.text);
  return (of === 'medication' ? isUnknownDrug : isUnknown)(naming) ? of : undefined;
}

const isUnknown = onceOfEach((naming) => saysNothingKnownHere(naming, tellingWords));
const isUnknownDrug = onceOfEach((naming) =>
  saysNothingKnownHere(naming, (text) => tellingWords(text).filter((word) => !FORMS.test(word))),
);

/** Whether neither the codes nor the words of a naming are of anything that is known here. */
function saysNothingKnownHere({ codings, text }: Codeable, wordsOf: typeof tellingWords): boolean {
  const texts = [text, ...codings.map(({ display }) => display)].filter((one) => one !== undefined);
  if (texts.length === 0) return codings.length === 0 || !codings.every(isOfNoDisease);
  if (texts.some((one) => ENGLISH.test(one))) return false;
  // Words of another language may look like known ones and say something else.
  if (texts.some((one) => FOREIGN.test(one)) || codings.some(({ system }) => NATIONAL.test(system))) return true;
  const telling = texts.flatMap((one) => wordsOf(one));
  return telling.length > 0 && !telling.some(isKnownWord);
}

/** Small words of the language that the lexicon is in: what they join may not be known, but its words would have been. */
const ENGLISH = /\b(?:the|of|with|without|and|to|from|after|due|following)\b/i;

const FOREIGN =
  /\b(?:der|des|eines|einer|mit|ohne|und|bei|nach|oder|durch|les|avec|sans|del|con|por|della|senza|och|utan|zonder|een)\b|[äöüßñõåø]/i;
/** Code systems of countries whose names are not in English: Germany's, Austria's, Switzerland's, France's, Spain's, Italy's, the Nordic countries'. */
const NATIONAL =
  /\bfhir\.de\b|\bdimdi\b|\bbfarm\b|\belga\b|\bfhir\.ch\b|\bccam\b|\bfhir\.fr\b|\batih\b|\bnomesco\b|\bfhir\.es\b/i;

/** Categories of a Condition that is no disease but a circumstance: US Core's, and the Gravity project's. */
const OF_LIFE: ReadonlySet<string> = new Set(['health-concern', 'sdoh', 'social-history', 'functional-status']);

/** How a drug comes, and how it is given. */
const FORMS =
  /^(?:oral|tablet|capsule|injec|solution|suspension|cream|ointment|lotion|inhal|actuat|metered|dose|patch|film|release|extended|delayed|topical|ophthalm|nasal|spray|product|drop|system|transdermal|daily|hour)/;

/** Circumstances, visits and accidents of ICD-10, visits and laboratory tests of CPT, and measurements. */
function isOfNoDisease({ system, code }: Fact['codings'][number]): boolean {
  switch (systemOf(system)) {
    case SYSTEMS.icd10cm:
      return /^(?:[VWXY]|Z[0-7])\d/i.test(code);
    case SYSTEMS.cpt:
      return /^(?:8|99)\d+$/.test(code);
    default:
      return systemOf(system) === SYSTEMS.loinc;
  }
}

/** Says once of each what was not understood, at the first such entry. */
export function unreadProblems(facts: readonly Fact[]): readonly FactProblem[] {
  const first = new Map<Unread, { fact: Fact; number: number }>();
  for (const fact of facts) {
    const of = unreadOf(fact);
    // What names nothing was told of where it was read.
    if (of === undefined || (fact.codings.length === 0 && fact.text === undefined)) continue;
    const before = first.get(of);
    if (before) before.number++;
    else first.set(of, { fact, number: 1 });
  }
  return [...first].map(([of, { fact, number }]) => ({
    reference: fact.reference,
    expression: fact.expression,
    message: `Neither code nor words are known (${number} such ${number === 1 ? 'entry' : 'entries'}): that no ${of} of a kind is recorded is not taken for its absence`,
  }));
}
