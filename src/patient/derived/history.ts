import type { Terminology } from '../../terminology/terminology.ts';
import type { Fact } from '../facts.ts';
import { historyDenied } from '../history-denial.ts';
import { type Answers, statusIn } from './stated.ts';

const PRESENCE: Answers = {
  yes: new Set(['52101004', '10828004', '373066001', 'Y', 'POS']),
  no: new Set(['2667000', '260385009', '260415000', '373067005', 'N', 'NEG']),
  yesWords: /^(?!)/,
  noWords: /^(?!)/,
};

/**
 * Of entries that say that there is no medical history ("past medical history: none"): that nothing of the kind ever was, up
 * to their day, but for what they leave out.
 */
export const deniedHistories = (
  facts: readonly Fact[],
  terminology: Pick<Terminology, 'mentions' | 'withAncestors'>,
): readonly Fact[] =>
  facts.flatMap((fact) => {
    const denied = deniedBy(fact);
    if (!denied) return [];
    const saved = [...new Set(terminology.mentions(denied.save).map(({ concept }) => concept.id))];
    return [
      {
        domain: 'condition',
        reference: fact.reference,
        expression: fact.expression,
        codings: [],
        text: wordsOf(fact),
        ownConcepts: [],
        concepts: [],
        ...(saved.length > 0 && { ownMentions: saved, mentions: terminology.withAncestors(saved) }),
        certainty: 'refuted',
        state: 'unknown',
        ...(fact.start && { start: fact.start }),
        ...(fact.recorded && { recorded: fact.recorded }),
        ...(fact.date !== undefined && { date: fact.date }),
        past: true,
        blanket: true,
      } as const,
    ];
  });

function deniedBy(fact: Fact): ReturnType<typeof historyDenied> {
  const { domain, certainty, ownConcepts, value, blanket } = fact;
  if (blanket || certainty === 'provisional') return undefined;
  const name = nameOf(fact);
  if (name === undefined) return undefined;
  if (domain === 'condition') return certainty === 'refuted' ? historyDenied(name, false) : undefined;
  if (domain !== 'observation' || value === undefined || ownConcepts.length > 1) return undefined;
  const text = value.kind === 'text' || value.kind === 'coded' ? value.text : undefined;
  return (text === undefined ? undefined : historyDenied(name, text)) ?? historyDenied(name, statusIn(value, PRESENCE));
}

const nameOf = ({ text, codings }: Fact): string | undefined =>
  text ?? codings.find(({ display }) => display !== undefined)?.display;

/** The name of the entry with what it says. */
function wordsOf(fact: Fact): string {
  const { value } = fact;
  const said = value?.kind === 'text' || value?.kind === 'coded' ? value.text : undefined;
  return `${nameOf(fact) ?? ''}: ${said ?? 'none'}`;
}
