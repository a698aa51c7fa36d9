import type { ConceptKind } from '../../terminology/concept.ts';
import type { Mention } from '../../terminology/terminology.ts';
import type { Collecting } from '../collecting.ts';
import type { Fact, Told } from '../facts.ts';
import { historyDeniedIn } from '../history-denial.ts';
import { whyImpossible } from '../possible-value.ts';
import { familySaid } from './family-said.ts';
import { withHabits } from './habit-said.ts';
import { type Sentence, sentencesOf, withHeading } from './sentences.ts';
import { OF_HARM } from './stance.table.ts';
import { stanceOf } from './stance.ts';
import { valuesIn } from './stated-value.ts';
import { toldLists } from './told-list.ts';
import { willsIn } from './will.ts';

/** What a note can be searched for. A measure that it names without its value says nothing. */
const KINDS: ReadonlySet<ConceptKind> = new Set([
  'condition',
  'procedure',
  'medication',
  'immunization',
  'social',
  'reproductive',
]);
const SUBSTANCES: ReadonlySet<ConceptKind> = new Set(['medication', 'immunization']);

/** Longest text of one document that is searched, in characters. */
export const LONGEST_TEXT = 200_000;
/** Longer sentences are no sentences but lists or data. */
const LONGEST_SENTENCE = 1500;
const LONGEST_QUOTE = 240;

/**
 * What a text says of the patient, a fact for each thing that it mentions and each way in which it does; of several
 * sentences that say the same, the first is quoted. Weak evidence: see `Fact.told`.
 */
export function narrativeFacts(
  text: string,
  expression: string,
  written: Pick<Fact, 'recorded' | 'date'>,
  at: Collecting,
): readonly Fact[] {
  if (text.length > LONGEST_TEXT) at.problem(expression, `Only the first ${LONGEST_TEXT} characters are searched`);
  const document: OfDocument = {
    reference: at.reference,
    expression,
    codings: [],
    ownConcepts: [],
    concepts: [],
    state: 'unknown',
    ...written,
  };
  const seen = new Set<string>();
  const facts: Fact[] = [];
  const values: Fact[] = [];
  for (const sentence of sentencesOf(text.slice(0, LONGEST_TEXT))) {
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    const mentions = withHabits(sentence.text, at.mentions(sentence.text), at);
    facts.push(...saidOfFamily(sentence, mentions, document, at));
    if (sentence.part === 'family') continue;
    facts.push(...statedWills(sentence, document), ...deniedHistory(sentence, document, at));
    facts.push(...deniedLists(sentence, mentions, document, at));
    values.push(...statedValues(sentence, mentions, document, at));
    for (const said of mentionsIn(sentence, mentions)) {
      const key = `${said.id}|${said.stance}|${said.past}`;
      if (seen.has(key)) continue;
      seen.add(key);
      facts.push({
        ...document,
        domain: 'document',
        ownMentions: [said.id],
        mentions: at.lineage(said.id),
        certainty: said.stance === 'denied' ? 'refuted' : 'provisional',
        ...(said.past && { past: true as const }),
        told: { quote: quoted(sentence.text), stance: said.stance },
      });
    }
  }
  return [...facts, ...values.filter((fact) => isUncontested(fact, values))];
}

/** What all facts of one document have in common. */
type OfDocument = Pick<
  Fact,
  'reference' | 'expression' | 'codings' | 'ownConcepts' | 'concepts' | 'state' | 'recorded' | 'date'
>;

/** What a document states of a measure twice over, and differently, it does not say how it is now. */
const isUncontested = ({ ownMentions, value }: Fact, all: readonly Fact[]): boolean =>
  all.every((other) => other.ownMentions?.[0] !== ownMentions?.[0] || isSame(other.value, value));

const isSame = (one: Fact['value'], other: Fact['value']): boolean =>
  one?.kind === 'quantity' && other?.kind === 'quantity' && one.value === other.value && one.ucum === other.ucum;

/** Values of the patient that a sentence states outside a plan and a history. */
const statedValues = (
  { text, part }: Sentence,
  mentions: readonly Mention[],
  document: OfDocument,
  at: Collecting,
): readonly Fact[] =>
  part !== 'own'
    ? []
    : valuesIn(text, mentions).flatMap(({ id, value }): readonly Fact[] => {
        const why = whyImpossible(value, [id], at.concept);
        if (why !== undefined) {
          at.problem(document.expression, why);
          return [];
        }
        return [
          {
            ...document,
            domain: 'document',
            ownMentions: [id],
            mentions: at.lineage(id),
            certainty: 'provisional',
            value,
            told: { quote: quoted(text), stance: 'affirmed' },
          },
        ];
      });

/** Each time that the text states it: a later document may say otherwise than an earlier one. */
const statedWills = ({ text, part }: Sentence, document: OfDocument): readonly Fact[] =>
  part !== 'own' && part !== 'plan'
    ? []
    : willsIn(text.toLowerCase()).map((will) => ({
        ...document,
        domain: 'consent',
        certainty: 'provisional',
        told: { quote: quoted(text), stance: will.isGiven ? 'affirmed' : 'denied' },
        will,
      }));

/** "Previously healthy": a denial of everything that a history would have, as weak as any sentence. */
function deniedHistory({ text, part }: Sentence, document: OfDocument, at: Collecting): readonly Fact[] {
  const denied = part === 'own' || part === 'history' ? historyDeniedIn(text.toLowerCase()) : undefined;
  if (!denied) return [];
  const saved = [...new Set(at.mentions(denied.save).map(({ concept }) => concept.id))];
  return [
    {
      ...document,
      domain: 'document',
      ...(saved.length > 0 && { ownMentions: saved, mentions: saved.flatMap((id) => at.lineage(id)) }),
      certainty: 'refuted',
      past: true,
      blanket: true,
      told: { quote: quoted(text), stance: 'denied' },
    },
  ];
}

/** "Takes no other medications", "no known allergies": denials of all but what they name. */
const deniedLists = (
  sentence: Sentence,
  mentions: readonly Mention[],
  document: OfDocument,
  at: Collecting,
): readonly Fact[] =>
  toldLists(sentence, mentions).map(({ of, listed }) => ({
    ...document,
    domain: 'document',
    ...(listed.length > 0 && { ownMentions: listed, mentions: listed.flatMap((id) => at.lineage(id)) }),
    certainty: 'refuted',
    blanket: true,
    denies: of,
    told: { quote: quoted(withHeading(sentence)), stance: listed.length > 0 ? 'affirmed' : 'denied' },
  }));

/** What relatives have or have not: facts of the family, as weak as any sentence. */
const saidOfFamily = (
  sentence: Sentence,
  mentions: readonly Mention[],
  document: OfDocument,
  at: Collecting,
): readonly Fact[] =>
  familySaid(sentence, mentions).map(({ id, isSo }) => ({
    ...document,
    domain: 'family',
    ...(id === undefined ? { blanket: true } : { ownConcepts: [id], concepts: at.lineage(id) }),
    certainty: isSo ? 'provisional' : 'refuted',
    told: { quote: quoted(withHeading(sentence)), stance: isSo ? 'affirmed' : 'denied' },
  }));

interface Said {
  readonly id: string;
  readonly stance: Told['stance'];
  readonly past: boolean;
}

function mentionsIn({ text, part }: Sentence, mentions: readonly Mention[]): readonly Said[] {
  const lower = text.toLowerCase();
  const harm = part === 'allergies' || OF_HARM.test(lower);
  return mentions.flatMap(({ concept, span }): readonly Said[] => {
    if (!KINDS.has(concept.kind) || (harm && SUBSTANCES.has(concept.kind))) return [];
    const found = stanceOf(lower, span[0], span[1]);
    if (!found) return [];
    const stance = part === 'plan' && found.stance === 'affirmed' ? 'possible' : found.stance;
    // "A lifelong non-smoker": what is denied is the habit.
    if (concept.id === NEVER && stance === 'affirmed') return [{ id: HABIT, stance: 'denied', past: true }];
    return [{ id: concept.id, stance, past: found.past || part === 'history' }];
  });
}

const NEVER = 'never-smoker';
const HABIT = 'smoker';

const quoted = (sentence: string): string =>
  sentence.length <= LONGEST_QUOTE ? sentence : `${sentence.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
