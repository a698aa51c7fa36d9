import type { ConceptKind } from '../../terminology/concept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { IndexedTrial, TrialTerm } from '../indexed-trial.ts';

/** Name by which people know a term, by the key under which two studies share it. */
export type Terms = ReadonlyMap<string, string>;

/** What a study is compared by. Terms that mean the same have the same key, whatever words or codes the studies use. */
export interface StudyProfile {
  readonly conditions: Terms;
  /** Terms broader than the conditions: those that the registry gives, and the lexicon's. */
  readonly broaderConditions: Terms;
  readonly interventions: Terms;
  readonly broaderInterventions: Terms;
  /** FHIR phases; of a combined one, both. */
  readonly phases: Terms;
}

const INTERVENTION_KINDS: readonly ConceptKind[] = ['medication', 'procedure', 'immunization'];

/** What studies give to compare with, whatever they are about. */
const COMPARATOR = /\b(?:placebo|sham)\b/i;

export function profileOf(trial: IndexedTrial, terminology: Terminology): StudyProfile {
  const conditions = termsOf(trial.conditions, terminology, ['condition']);
  const studied = trial.interventions.filter(({ text }) => text === undefined || !COMPARATOR.test(text));
  const interventions = termsOf(studied, terminology, INTERVENTION_KINDS);
  return {
    conditions: conditions.own,
    broaderConditions: conditions.broader,
    interventions: interventions.own,
    broaderInterventions: interventions.broader,
    phases: phasesOf(trial.phase),
  };
}

function termsOf(
  terms: readonly TrialTerm[],
  terminology: Terminology,
  kinds: readonly ConceptKind[],
): { readonly own: Terms; readonly broader: Terms } {
  const own = new Map<string, string>();
  const broader = new Map<string, string>();
  for (const term of terms) {
    const ids = terminology.conceptsOf(term.codings, term.text, kinds);
    const [coding] = term.codings;
    const name = term.text ?? coding?.display ?? coding?.code;
    if (name === undefined) continue;
    const into = term.broader ? broader : own;
    const keys = ids.length > 0 ? ids : [coding ? `${coding.system}|${coding.code}` : wordsOf(name)];
    for (const key of keys) if (!into.has(key)) into.set(key, name);
    for (const id of terminology.withAncestors(ids)) {
      const concept = terminology.concept(id);
      // The broadest of all (disease, symptom) say nothing about two studies.
      if (ids.includes(id) || broader.has(id) || !concept || concept.parents.length === 0) continue;
      broader.set(id, concept.name);
    }
  }
  for (const key of own.keys()) broader.delete(key);
  return { own, broader };
}

/** Words that differ in case or spacing only are the same. */
const wordsOf = (text: string): string => `text|${text.toLowerCase().replaceAll(/\s+/g, ' ').trim()}`;

const NO_PHASE = new Set(['n-a']);

function phasesOf(phase: string | undefined): Terms {
  const single = phase?.match(/early-phase-1|phase-\d/g) ?? [];
  return new Map(single.filter((one) => !NO_PHASE.has(one)).map((one) => [one, one]));
}
