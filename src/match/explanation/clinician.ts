import type { Judgement, Need } from '../../eligibility/verdict.ts';
import { evidencePhrase } from './evidence-phrase.ts';
import { NEED_PHRASES } from './need-phrase.table.ts';

const MOST_NEEDS = 3;

/** One criterion in a sentence or two for a clinician: what the answer is, and what of the record it rests on. Never surer than the verdict. */
export function clinicianSentence(judgement: Judgement): string {
  const { applicable, verdict, basis, section, evidence } = judgement;
  const shown = evidencePhrase(evidence);
  if (applicable === false)
    return shown === undefined
      ? 'This rule cannot concern the patient.'
      : `This rule cannot concern the patient: the record shows ${shown}.`;
  if (verdict === 'unknown') return sentences(`Open: ${missing(judgement)}`, nearby(shown));
  const requirement = effect(section, verdict === 'met');
  if (basis === 'presumption')
    return sentences(`The record does not say; it is presumed that ${requirement}`, nearby(shown));
  if (basis === 'assumption')
    return `On what the request assumes${shown === undefined ? '' : ` (${shown})`}, ${requirement}.`;
  return shown === undefined ? `By the record, ${requirement}.` : `The record shows ${shown}: ${requirement}.`;
}

const effect = (section: Judgement['section'], met: boolean): string =>
  section === 'inclusion'
    ? met
      ? 'the criterion is met'
      : 'the criterion is not met'
    : met
      ? 'the exclusion does not apply'
      : 'the exclusion applies';

const nearby = (shown: string | undefined): string | undefined =>
  shown === undefined ? undefined : `The record does show ${shown}`;

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : `${part}.`)).join(' ');

/** What would settle an open criterion, as clauses; needs of one kind share one. */
export function missing({ needs }: Pick<Judgement, 'needs'>): string {
  const clauses = new Map<string, string[]>();
  for (const need of needs) {
    const clause = clauseOf(need);
    const concepts = clauses.get(clause) ?? [];
    if (need.concept !== undefined && !concepts.includes(need.concept)) concepts.push(need.concept);
    clauses.set(clause, concepts);
  }
  if (clauses.size === 0) return 'the record does not settle it';
  const said = [...clauses].map(([clause, concepts]) => clause.replace('{concept}', alternatives(concepts)));
  const named = said.slice(0, MOST_NEEDS);
  const more = said.length - named.length;
  if (more > 0) return `${named.join('; ')}; and ${more} more`;
  return named.length < 3 ? named.join(', and ') : named.join('; ');
}

const alternatives = (concepts: readonly string[]): string =>
  concepts.length < 2 ? (concepts[0] ?? '') : `${concepts.slice(0, -1).join(', ')} or ${concepts.at(-1)}`;

/** With `{concept}` where it names what is asked about. */
function clauseOf({ domain, concept, why }: Need): string {
  for (const [pattern, clause] of NEED_PHRASES) {
    const match = pattern.exec(why);
    if (match === null || (concept === undefined && clause.includes('{concept}'))) continue;
    return clause.replace(/\{(\d)\}/g, (_, group: string) => match[Number(group)] ?? '');
  }
  return concept === undefined ? `${domain}: ${why}` : `{concept}: ${why}`;
}
