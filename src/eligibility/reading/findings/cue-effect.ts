import type { Window } from '../../criterion.ts';
import { unknownConcept } from '../marks/concept-ref.ts';
import type { Cue, Head, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, widen } from './draft.ts';
import { type Carried, isPopulation, type Leaf } from './leaf.ts';
import type { StatementContext } from './statement-context.ts';

export const withoutSubject = ({ subject: _subject, own: _own, ...rest }: Carried): Carried => rest;

/** "negative hepatitis B": a result of a test for the condition, not the condition. */
export function asTestResult(draft: Draft): void {
  const { polarity } = draft.attrs;
  if (
    (draft.head.domain === 'condition' || draft.head.domain === 'procedure') &&
    (polarity === 'positive' || polarity === 'negative')
  )
    draft.head = { ...draft.head, domain: 'observation', rule: 'observation.test-result' };
}

/** Gives a draft the one whose it is, and the patient where it is said of both. */
export function ofSubject(draft: Draft, { subject, own }: Carried): Draft {
  if (subject !== undefined) draft.head = { ...draft.head, subject };
  if (own) draft.own = true;
  return draft;
}

const isPerson = wordClass(
  'patient patients subject subjects participant participants individual individuals person persons people',
);

/** "untreated patients with gout": what is said of people of whom nothing else is, is said of what they have. */
function saidOfPeople({ tokens }: StatementContext, people: Leaf | undefined, { link }: Leaf): Carried {
  const { attrs, phase } = people?.carried ?? {};
  const named = people?.drafts.length || people?.marks.some(({ to }) => isPerson(tokens[to - 1]));
  if (!named) return {};
  if (attrs === undefined || (link !== 'with' && link !== 'who') || people!.tree !== undefined) return {};
  if (!people!.drafts.every(isPopulation) || people!.words.length > 0 || people!.negatedFrom !== undefined) return {};
  return { attrs, ...(phase !== undefined && { phase }) };
}

/** What the words before a member say of it: those of the list that it goes on, or of the people who have it. */
export const saidBefore = (
  ctx: StatementContext,
  leaf: Leaf,
  before: { readonly carried: Carried } | { readonly people: Leaf | undefined },
): Carried => ('carried' in before ? carriedStill(ctx, leaf, before.carried) : saidOfPeople(ctx, before.people, leaf));

export function mergedPhase(earlier: Window['phase'] | undefined, now: Window['phase']): Window['phase'] {
  return earlier === undefined || earlier === now ? now : earlier === 'future' || now === 'future' ? now : 'ever';
}

/** What a cue says of when, with what was said before. "A history of asthma or active gout": what is active is so now. */
export function phased(
  { phase: earlier }: Carried,
  { cue, from, to }: MarkOf<'cue'>,
  { link, marks }: Leaf,
  before: Draft | undefined,
): Pick<Carried, 'phase'> {
  if (cue.phase === undefined) return {};
  const isOfList = earlier !== undefined && link === 'or' && earlier.at[0] < (marks[0]?.from ?? 0);
  const isAnew = isOfList && cue.attr?.[1] === 'active' && before !== undefined;
  return { phase: { phase: mergedPhase(isAnew ? undefined : earlier?.phase, cue.phase), at: [from, to] } };
}

const isHistory = wordClass('history histories hx');
const HAD: ReadonlySet<string> = new Set(['condition', 'procedure', 'social']);

/** "asthma history": what ends with the word is of any time, as after "history of". */
export function hadOnce({ tokens }: StatementContext, { drafts, marks }: Leaf, { from, to }: MarkOf<'cue'>): void {
  const last = drafts.at(-1);
  if (last === undefined || last.to !== from || to !== from + 1 || !isHistory(tokens[from])) return;
  if (marks.some((mark) => mark.from >= to && mark.k !== 'filler') || !HAD.has(last.head.domain)) return;
  if (last.window === undefined) last.phase ??= { phase: 'ever', at: [from, to] };
}

const isUse = wordClass('use user users using therapy treatment intake abuse misuse dependence addiction consumption');

/**
 * "allergy to latex, asthma, chronic warfarin use", "planned surgery, or asthma": what is carried into a member of a list. A disease is
 * no substance and not planned, and of a drug behind a comma that is said to be used the words say no more than that.
 */
function carriedStill({ tokens }: StatementContext, { link, linkAt, marks }: Leaf, carried: Carried): Carried {
  const { wraps, modality, phase, ...rest } = carried;
  if (link === undefined || (wraps === undefined && modality !== 'planned')) return carried;
  const first = marks.find(({ k }) => k === 'head');
  if (first?.k !== 'head') return carried;
  const used = link === 'comma' && first.head.domain === 'medication' && isUse(tokens[first.to]);
  const disease = first.head.domain === 'condition' && marks.every((mark) => mark === first || mark.k !== 'head');
  const last = marks.at(-1)!.to >= tokens.length - 1;
  if (disease && last && modality === 'planned' && tokens[linkAt]?.lower === ',')
    return phase === undefined || phase.phase === 'future' ? rest : { ...rest, phase };
  if (!used && !(wraps === 'allergy' && disease)) return carried;
  const { wraps: _wraps, ...unwrapped } = carried;
  return unwrapped;
}

/** A habit is the patient's own in a list that begins with "contraindication to", unless it is what stands right after (`direct`). */
export function wrapped(head: Head, wraps: Cue['wraps'], direct = false): Head {
  if (wraps === undefined || head.domain === 'consent' || head.domain === 'judgement') return head;
  // "allergy to latex, asthma": nobody is allergic to a disease.
  if (head.domain === 'condition' && wraps === 'allergy' && !direct) return head;
  if (head.domain === 'social' && wraps === 'allergy' && direct && SUBSTANCE.test(head.rule))
    return { domain: 'allergy', rule: 'allergy.to', concept: unknownConcept(head.concept?.text ?? '') };
  if (head.domain === 'social' && !(direct && wraps === 'contraindication')) return head;
  return wraps === 'allergy'
    ? { ...head, domain: 'allergy', rule: 'allergy.to' }
    : { ...head, domain: 'judgement', rule: 'judgement.contraindication' };
}

/** What people smoke or drink: a reaction to it is no habit. */
const SUBSTANCE = /^social\.(?:smoking|alcohol|term)$/;

/** "MRI is contraindicated": what is said of the last finding is that it cannot be, not that it is. False where there is none. */
export function wrapLast(leaf: Leaf, { from, to, cue }: MarkOf<'cue'>): boolean {
  const last = leaf.drafts.at(-1);
  if (last === undefined || isPopulation(last)) return false;
  last.head = wrapped(last.head, cue.wraps);
  widen(last, [from, to]);
  return true;
}

/** Words behind "not" that say of a finding only that it is there, or is thought to be. */
const isFinding = wordClass(
  'present suspected possible probable detected detectable diagnosed confirmed known evident found seen identified demonstrated established documented proven ' +
    'observed visible existing currently previously ever yet been be a is are was were clinically',
);

/**
 * "Asthma is not present": a "no" behind the last finding is said of it. Behind which other words stand ("not treated", "not
 * due to"), what they deny is not known; so the denial is content that nothing has taken.
 */
export function settleDenial(ctx: StatementContext, leaf: Leaf): void {
  const { drafts, marks } = leaf;
  const last = drafts.at(-1);
  if (leaf.negatedFrom === undefined || leaf.negatedFrom < drafts.length) return;
  const at = marks.findLastIndex((mark) => mark.k === 'cue' && mark.cue.negates === true);
  const cue = marks[at];
  const next = marks.slice(at + 1).find(({ k }) => k !== 'filler' && k !== 'word');
  leaf.deniesBrackets = next?.k === 'group';
  if (cue === undefined || last === undefined || leaf.deniesBrackets || cue.from < last.term[1]) return;
  leaf.negatedFrom = undefined;
  const behind = marks.slice(at + 1);
  if (
    !isPopulation(last) &&
    last.head.negated !== true &&
    behind.length > 0 &&
    behind.every((mark) => isSaidOf(ctx, mark))
  )
    leaf.negatedFrom = drafts.length - 1;
  else ctx.used.fill(0, cue.from, cue.to);
}

const isSaidOf = ({ tokens }: StatementContext, { from, to, k }: Mark): boolean =>
  k === 'filler' || ((k === 'cue' || k === 'word') && tokens.slice(from, to).every((token) => isFinding(token)));

const UNPLANNED = new Set<Head['domain']>(['score', 'age', 'sex']);

/** Gives a draft what the cues before it say of when it is, and of whether it is at all. A score or an age is not planned. */
export function inTime(draft: Draft, { modality, phase, needs }: Carried): void {
  if (modality === 'planned' && UNPLANNED.has(draft.head.domain) && draft.head.rule !== 'score.treatment-cycles')
    return;
  if (modality !== undefined && draft.modality === 'asserted') draft.modality = modality;
  // "asthma requiring steroids, or stroke": nobody requires a disease.
  const isNeeded = needs !== undefined && phase?.at[0] === needs[0];
  if (phase !== undefined && draft.phase === undefined && !(isNeeded && draft.head.domain === 'condition'))
    draft.phase = phase;
  if (needs !== undefined) orderedToo(draft, needs);
}

/** "requiring surgery": it is being done, or it stands as an order. */
function orderedToo(draft: Draft, at: readonly [number, number]): void {
  if (draft.head.domain !== 'procedure' || draft.modality !== 'asserted' || (draft.variants?.length ?? 0) > 0) return;
  draft.variants = [{ attrs: draft.attrs, modality: 'planned', phase: { phase: 'future', at } }];
}

/** "negative for hepatitis B, hepatitis C and HIV", "unresponsive to methotrexate or leflunomide": what came of it is said of each. */
export const resultOf = ({ head }: Draft, { result }: Carried): Readonly<Record<string, string>> =>
  result !== undefined && (result['polarity'] === undefined ? isGiven : isTested)(head) ? result : {};
const isTie = wordClass('to of with on failed both');
const isDone = wordClass('change changes started starting initiation');
const isTested = ({ domain }: Head): boolean => domain === 'condition' || domain === 'observation';
const isGiven = ({ domain }: Head): boolean => domain === 'medication' || domain === 'procedure';

/** What the words before a list say of all its members, with a result that goes on over it. */
export function withResult(carried: Carried, key: string, value: string, last: Token | undefined): Carried {
  const goesOn =
    (key === 'polarity' && last?.lower === 'for') || (key === 'stability' && (isTie(last) || isDone(last)));
  return goesOn ? { ...carried, result: { [key]: value } } : carried;
}

/** "is not controlled", "no good response to": the denial before a word makes its opposite, where something stands before it or it is a result. */
export const isOpposed = ({ negatedFrom, drafts }: Leaf, value: string): boolean =>
  negatedFrom === drafts.length && (drafts.length > 0 || value.endsWith('responsive'));

/** "severe life-threatening" says one thing twice; of two other values of one attribute either may be meant. */
export const eitherOf = (before: string | undefined, now: string): string =>
  before === undefined || before === now ? now : `${before} or ${now}`;

/** "non-metastatic": the opposite of what the word says. */
export const isTurned = ({ tokens }: StatementContext, { from }: Mark): boolean =>
  tokens[tokens[from - 1]?.lower === '-' ? from - 2 : from - 1]?.lower === 'non';
