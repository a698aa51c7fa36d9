import type { Fact, Will } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { decided, type Outcome, open } from './outcome.ts';
import { presenceOf } from './presence.ts';
import { ASKS_ACCESS, ASKS_COMPLIANCE, ASKS_CONSENT, BESIDE_ACCESS, BESIDE_WILL } from './stated-will.table.ts';
import { FINDING_VALIDITY_DAYS } from './validity.table.ts';

/**
 * Consent and compliance as somebody wrote down in so many words that the patient will give them, or will not; undefined
 * where nobody did lately, and where the criterion asks for anything more than that. As an assumption, a will that is
 * stated is never turned against the person; one that is refused leaves open whether it holds for this study.
 */
export function judgeStatedWill(atom: Atom, context: Context): Outcome | undefined {
  if (atom.subject !== 'patient' || !context.clears) return undefined;
  const stated = (context.index.byDomain.get('consent') ?? []).filter((fact) => isOfNow(fact, context));
  if (stated.length === 0) return undefined;
  const matters = mattersOf(atom, context);
  if (matters.length === 0) return undefined;
  const refused = stated.filter(({ will }) => will?.isGiven === false);
  if (refused.length > 0) {
    const why = 'whether a refusal that a document tells of is one of this study';
    return open(
      { domain: atom.domain, concept: atom.concept?.text ?? atom.domain, why },
      cite(refused, 'consent.told'),
    );
  }
  const given = matters.map((matter) => stated.filter(({ will }) => will?.matter === matter));
  return given.some((facts) => facts.length === 0) ? undefined : decided(true, cite(given.flat(), 'consent.stated'));
}

/**
 * Compliance of the past with what doctors advised or prescribed, which an entry says was poor; undefined where none does.
 * Nobody writes down that it was good.
 */
export function judgePastCompliance(atom: Atom, { index, said, today }: Context): Outcome | undefined {
  const isPast = atom.window?.phase === 'ever' || atom.window?.phase === 'past';
  const bound = atom.window?.lo ?? atom.window?.hi;
  if (atom.subject !== 'patient' || !isPast || bound !== undefined || !OF_CARE.test(said(atom.span))) return undefined;
  const lapses = (index.byConcept.get(POOR_COMPLIANCE) ?? []).filter(
    (fact) =>
      fact.certainty === 'confirmed' &&
      presenceOf(fact) === true &&
      (fact.start ?? fact.recorded)?.last !== undefined &&
      ((fact.start ?? fact.recorded)?.first ?? today) <= today,
  );
  return lapses.length > 0 ? decided(false, cite(lapses, 'consent.lapse')) : undefined;
}

const POOR_COMPLIANCE = 'poor-compliance';
const OF_CARE =
  /\b(?:complian|adheren|comply|adher)\w*\b.*\b(?:doctor|physician|medical|treatment|therap|medication|medicine|recommendation|advice|regimen|prescri)/i;

const isOfNow = ({ will, recorded }: Fact, { today, policy }: Context): boolean =>
  will !== undefined &&
  recorded !== undefined &&
  recorded.last <= today &&
  recorded.first >= today - FINDING_VALIDITY_DAYS[policy];

/** What a criterion asks of the person, where each of its words is about that and no more; else nothing. */
function mattersOf({ span, concept }: Atom, { said }: Context): readonly Will['matter'][] {
  const text = `${said(span)} ${concept?.text ?? ''}`
    .replace(BY_WHOM, ' ')
    .replace(FOLLOW_UP, 'follow-up')
    .replace(POSSESSIVE, '');
  const words = text.toLowerCase().match(WORD) ?? [];
  const asks = (cues: ReadonlySet<string>): boolean => words.some((word) => cues.has(word));
  const ofAccess = asks(ASKS_ACCESS);
  const isKnown = (word: string): boolean =>
    KNOWN.some((known) => known.has(word)) || (ofAccess && (ASKS_ACCESS.has(word) || BESIDE_ACCESS.has(word)));
  if (!words.every(isKnown)) return [];
  return [
    ...(asks(ASKS_CONSENT) ? ['consent' as const] : []),
    ...(asks(ASKS_COMPLIANCE) ? ['compliance' as const] : []),
    ...(ofAccess ? ['access' as const] : []),
  ];
}

const KNOWN = [ASKS_CONSENT, ASKS_COMPLIANCE, BESIDE_WILL];
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?\b/g;
const FOLLOW_UP = /\bf\/u\b|\bfollow up\b/gi;
/** Whose finding it is. */
const BY_WHOM =
  /\b(?:in the opinion of|in the judge?ment of|as (?:determined|judged|assessed) by|according to)(?: the)?(?: (?:opinion|judge?ment) of)?(?: the)?(?: (?:principal|site|study|treating))* (?:investigators?|physicians?|pi)\b(?: in charge of(?: [a-z]+){1,4})?/gi;
