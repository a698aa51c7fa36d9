import { unknownConcept } from '../marks/concept-ref.ts';
import type { Cue, Head, Link, Mark, MarkOf } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, draftOf, isAsked, type Said, type Tree, widen } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

/** What the words before a list say of all its members. */
export interface Carried {
  readonly from?: number;
  readonly phase?: Draft['phase'];
  readonly modality?: Draft['modality'];
  readonly subject?: Head['subject'];
  /** True where it is said of the patient as well as of the subject. */
  readonly own?: boolean;
  readonly hint?: Cue['hint'];
  readonly wraps?: Cue['wraps'];
  readonly attrs?: Readonly<Record<string, string>>;
  /** What "negative for" says of all that follow in the list. */
  readonly result?: Readonly<Record<string, string>>;
  /** Where the text says that what follows is needed. */
  readonly needs?: readonly [number, number];
}

/** The stretch between two joining words. */
export interface Leaf {
  readonly link: Link | undefined;
  readonly linkAt: number;
  readonly marks: readonly Mark[];
  readonly drafts: Draft[];
  /** What narrows a draft: unknown words, or whom its value is for. */
  readonly modifiers: Map<Draft, Tree>;
  /** What the brackets after a draft except from it: "anticoagulants (excluding aspirin)". */
  readonly exceptions: Map<Draft, readonly Tree[]>;
  /** Index in `drafts` from which "no" or "without" applies; undefined where there is none. */
  negatedFrom: number | undefined;
  /** Plain words that nothing has taken yet. */
  words: Mark[];
  /** What its cues say of members that follow it in the list. */
  carried: Carried;
  /** True where it begins with words of its own ("has", "aged", "no"): what a list carries ends before it. */
  readonly opens: boolean;
  /** What cues say that stand before it with no term of their own: "severe or", "previous, current or". */
  alternatives: readonly Said[];
  readonly times: MarkOf<'time'>[];
  tree: Tree | undefined;
  /** True where `tree` comes from brackets that say the same in other words, or give examples. */
  bracketed: boolean;
  /** Kinds of a draft that brackets behind it name: "(including gout)". */
  readonly kinds: Map<Draft, Tree>;
  /** True where "no" stands before brackets, and is said of what is in them. */
  deniesBrackets: boolean;
  /** What brackets behind a denied finding ask beside it: "no hepatitis (ALT below 3 x ULN)". */
  undenied?: Tree;
}

const OPENERS = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'must',
  'should',
  'will',
  'at',
  'aged',
  'age',
  'who',
  'be',
  'being',
  'having',
]);

const isOthers = wordClass('those patients subjects participants individuals persons people');
const isPeople = wordClass('the subject subjects patient patients participant participants he she they');

export function emptyLeaf(link: Link | undefined, linkAt: number, marks: readonly Mark[], ctx: StatementContext): Leaf {
  // "or the patient has received": the people are said again, and then a clause of its own begins.
  const first = marks.find((mark) => mark.k !== 'filler' || !isPeople(ctx.tokens[mark.from])) ?? marks[0];
  // "without asthma as well as those with gout": other people, of whom nothing is denied.
  const isOfOthers = link !== undefined && ctx.tokens.slice(linkAt, marks[0]?.from ?? linkAt).some(isOthers);
  const opens =
    isOfOthers ||
    (first !== undefined &&
      (first.k === 'cue' ? first.cue.attr === undefined : OPENERS.has(ctx.tokens[first.from]!.lower)));
  return {
    link,
    linkAt,
    marks,
    drafts: [],
    modifiers: new Map(),
    exceptions: new Map(),
    negatedFrom: undefined,
    words: [],
    carried: {},
    opens,
    alternatives: [],
    times: [],
    tree: undefined,
    bracketed: false,
    kinds: new Map(),
    deniesBrackets: false,
  };
}

export const isPopulation = (draft: Draft): boolean => draft.head.population === true;

/** Words that no rule understands, as one part of the tree that can only be unknown. */
export function opaqueDraft(ctx: StatementContext, words: readonly Mark[]): Draft {
  const [from, to] = [Math.min(...words.map((word) => word.from)), Math.max(...words.map((word) => word.to))];
  for (const word of words) ctx.use(word.from, word.to);
  return draftOf({ domain: 'opaque', rule: 'opaque', concept: unknownConcept(ctx.slice(from, to)) }, from, to);
}

/** Gives a draft a window or duration; where it has a window already, the first stays and the second is not lost: see `secondWindow`. */
export function bindTimeTo(ctx: StatementContext, draft: Draft, mark: MarkOf<'time'>): void {
  const at = [mark.from, mark.to] as const;
  const { time } = mark;
  if (time.k === 'duration' && time.range !== undefined && isAsked(draft)) draft.quantity = { ...time.range, at };
  else if (time.k === 'duration' && saysHowRecent(ctx, draft, mark)) {
    const { op: _op, ...hi } = time.bounds[0]!;
    draft.window = { anchor: 'enrolment', rel: 'before', hi, phase: 'past', at };
  } else if (time.k === 'duration')
    draft.durations = [...draft.durations, ...time.bounds.map((bound) => ({ ...bound, at }))];
  else {
    const event = time.event === undefined ? {} : { event: { text: ctx.slice(...time.event), codes: mark.codes } };
    const window = {
      ...(isToCome(ctx, draft, mark) ? time.window : asPast(draft, time.window)),
      ...ahead(draft),
      ...event,
      at,
    };
    if (draft.window === undefined) {
      draft.window = window;
      if (time.other !== undefined) draft.windows = [{ ...time.other.window, ...event, at }];
      if (time.other?.join === 'or') draft.eitherWindow = true;
    } else if (goesOn(ctx, draft.window, window)) {
      const { lo, loOpen, hi, hiOpen } = draft.window;
      const bounds = { ...(lo && { lo }), ...(loOpen && { loOpen }), ...(hi && { hi }), ...(hiOpen && { hiOpen }) };
      draft.window = { ...window, ...bounds, phase: draft.window.phase };
    } else {
      // "within 30 days before screening or during the study"
      if (draft.windows === undefined && ctx.tokens[mark.from - 1]?.lower === 'or') draft.eitherWindow = true;
      draft.windows = [...(draft.windows ?? []), window];
    }
  }
  widen(draft, at);
}

type Window = NonNullable<Draft['window']>;

/** "within 14 days (except for aspirin) before the first dose": brackets part the length of one time from what it is counted from. */
const goesOn = ({ tokens }: StatementContext, first: Window, window: Window): boolean =>
  tokens[window.at[0] - 1]?.lower === ')' &&
  first.at[1] < window.at[0] &&
  tokens[first.at[1]]?.lower === '(' &&
  first.rel === 'before' &&
  window.rel === 'before' &&
  first.anchor === 'enrolment' &&
  (first.hi ?? first.lo) !== undefined &&
  (window.hi ?? window.lo) === undefined;

const isLast = wordClass('last past previous preceding');

/** "recent pneumonia (for the last 4 weeks)": how far back "recent" goes, and not how long it went on. */
const saysHowRecent = (
  { tokens }: StatementContext,
  { attrs, window }: Draft,
  { from, to, time }: MarkOf<'time'>,
): boolean =>
  time.k === 'duration' &&
  time.bounds.length === 1 &&
  window === undefined &&
  attrs['acuity'] === 'recent' &&
  tokens.slice(from, to).some((token) => isLast(token));

/** "surgery scheduled within the next year", whatever an earlier member of its list was. */
const isToCome = ({ tokens }: StatementContext, { modality }: Draft, { from, to }: Mark): boolean =>
  modality === 'planned' || tokens.slice(from, to).some(isNext) || isScheduled(tokens[from - 1]);
const isNext = wordClass('next coming upcoming following');
const isScheduled = wordClass('scheduled planned anticipated expected foreseen');

/** "expected to die within 3 months": how long somebody lives on lies ahead, whatever it is counted from. */
const ahead = ({ head, modality }: Draft): Partial<Pick<Window, 'rel' | 'phase'>> =>
  head.rule === 'judgement.life-expectancy' && modality === 'asserted' ? { rel: 'after', phase: 'future' } : {};

/** "previous use within 4 weeks from the screening visit": what was is counted back from it, not on. */
function asPast(
  { phase }: Draft,
  window: Extract<MarkOf<'time'>['time'], { k: 'window' }>['window'],
): Extract<MarkOf<'time'>['time'], { k: 'window' }>['window'] {
  const ahead = window.rel === 'after' && window.phase === 'future' && window.hi !== undefined;
  const been = phase?.phase === 'past' || phase?.phase === 'ever';
  return ahead && been && window.anchor !== 'event' ? { ...window, rel: 'before', phase: 'past' } : window;
}

/** Whether a joining word makes a list of its neighbours. */
export const isList = (link: Link | undefined): boolean =>
  link === 'and' || link === 'or' || link === 'comma' || link === 'slash';

/** "unable to consent (coma)", "poor prognosis (cirrhosis)": what stands behind it is why, and no example of what is lacking. */
export const isShownBy = ({ head: { domain, rule, negated } }: Draft): boolean =>
  domain === 'consent' || (domain === 'judgement' && negated === true && rule !== 'judgement.response');
