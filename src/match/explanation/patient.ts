import { atomsOf, type Criterion, type Domain } from '../../eligibility/criterion.ts';
import type { Judgement } from '../../eligibility/verdict.ts';
import { listed } from './evidence-phrase.ts';
import { TOPICS } from './topic.table.ts';

const MOST_TOPICS = 2;

/** One criterion for the patient: short, without terms of the trade, and never surer than the verdict. */
export function patientSentence({ ast }: Pick<Criterion, 'ast'>, judgement: Judgement): string {
  const { applicable, verdict, basis, needs } = judgement;
  if (applicable === false) return 'This rule is meant for other people and does not concern you.';
  const about = topicOf(atomsOf(ast).map(({ domain }) => domain));
  if (verdict === 'unknown') return openSentence(needs.map(({ domain }) => domain));
  const fits = verdict === 'met';
  switch (basis) {
    case 'presumption':
      return fits
        ? `Your record shows nothing about ${about} that would stand in the way. The study team would check this.`
        : `Your record does not mention something that the study asks for about ${about}, so this probably does not fit.`;
    case 'assumption':
      return fits
        ? `This fits, if what we were told about ${about} is right.`
        : `This does not fit, if what we were told about ${about} is right.`;
    default:
      return fits
        ? `What your record says about ${about} fits this rule.`
        : `What your record says about ${about} does not fit this rule.`;
  }
}

function openSentence(domains: readonly string[]): string {
  if (domains.length > 0 && domains.every((domain) => domain === 'consent'))
    return 'Nobody but you can answer this: the study team would ask you.';
  if (domains.includes('judgement')) return 'A doctor of the study would have to decide this.';
  if (domains.length === 0 || domains.includes('opaque'))
    return 'We could not read this rule in full. Please ask the study team about it.';
  const recorded = domains.filter((domain) => domain !== 'consent');
  return `Your record does not tell us enough about ${topicOf(recorded)}. The study team would ask or test you.`;
}

function topicOf(domains: readonly string[]): string {
  const topics = [...new Set(domains.flatMap((domain) => TOPICS[domain as Domain] ?? []))];
  return topics.length === 0 || topics.length > MOST_TOPICS ? 'your health' : listed(topics);
}
