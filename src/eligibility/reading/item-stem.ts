import { sentences } from '../../kernel/sentence.ts';
import type { Span } from '../../kernel/text-span.ts';
import { draftsOf, type Tree } from './findings/draft.ts';
import { bindTimeTo } from './findings/leaf.ts';
import type { StatementContext } from './findings/statement-context.ts';
import { isMatter } from './lists/counted.ts';
import type { Combination } from './lists/heading-list.ts';
import type { Mark } from './marks/mark.ts';
import { explains } from './nested.ts';
import type { Token } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

/** Words to be read, and where a span of them stands in the source. */
export interface Shown {
  readonly text: string;
  readonly sourceSpan: (span: Span) => Span;
}

/** What a heading says of each item under it. */
export interface ItemStem {
  /** Its words before and after the place of an item, in order. */
  readonly before: readonly Shown[];
  readonly after: readonly Shown[];
  /** What is lost where an item is read without them: a denial, of whom or of what it is said, when; `kind` where only what it is done with or found as, `nothing` where they only announce. */
  readonly says: 'denial' | 'sense' | 'time' | 'kind' | 'nothing';
  /** Whether its words before an item are none that shape what they stand before. */
  readonly bare: boolean;
}

const isPointer = wordClass('following these below');
const isColon = wordClass(': ：');
const isBeforePointer = wordClass('the any all of each one');
/** What a heading may break off with, before its items. */
const leadsOn = wordClass(
  'of to with for by from on taking using receiving received has have had having undergoing undergone',
);
const announces = wordClass(
  'present presenting presents meet meets meeting met fulfill fulfil fulfills fulfils fulfilling satisfy satisfies satisfying satisfied apply applies true listed as follows which that who',
);
const joins = new Set(['and', 'or', 'slash', 'comma', 'with', 'who', 'colon', 'open', 'close']);

/** Where the items go, as a token range: "any of the following conditions", or nothing at the end of "history of:". */
function slotOf(
  tokens: readonly Token[],
  combination: (Combination & { readonly range: readonly [number, number] }) | undefined,
  marks: readonly Mark[],
): readonly [number, number] | undefined {
  let slot = combination?.range;
  if (slot === undefined) {
    const pointer = tokens.findLastIndex(isPointer);
    const last = isColon(tokens.at(-1)) ? tokens.length - 2 : tokens.length - 1;
    if (pointer >= 0) {
      let from = pointer;
      while (from > 0 && isBeforePointer(tokens[from - 1]) && tokens[from - 1]!.lower !== 'of') from--;
      slot = [from, pointer + 1];
    } else if (isColon(tokens.at(-1)) && leadsOn(tokens[last])) slot = [last + 1, last + 1];
    else if (marks.some(isTime) && marks.every((mark) => isTime(mark) || mark.k === 'filler' || isJoin(mark)))
      slot = [0, 0];
  }
  if (slot === undefined) return undefined;
  let to = slot[1];
  while (to < tokens.length && (isMatter(tokens[to]) || isPointer(tokens[to])) && !isColon(tokens[to])) to++;
  return [slot[0], to];
}

const isTime = (mark: Mark): boolean => mark.k === 'time';
const isJoin = (mark: Mark): boolean => mark.k === 'link' && joins.has(mark.link);

/** What the words of a heading say of its items; undefined where they say something of their own. */
export function itemStem(
  { text, sourceSpan }: Shown,
  tokens: readonly Token[],
  marks: readonly Mark[],
  combination: (Combination & { readonly range: readonly [number, number] }) | undefined,
): ItemStem | undefined {
  const slot = slotOf(tokens, combination, marks);
  if (slot === undefined) return undefined;
  const outside = marks.filter(({ from, to }) => to <= slot[0] || from >= slot[1]);
  if (!outside.every((mark) => isStemMark(mark, tokens, mark.from >= slot[1]))) return undefined;
  const says = saidBy(outside);
  if (says === 'denial' && (combination?.k === 'atLeast' || combination?.k === 'atMost')) return undefined;
  const shown = (from: number, to: number): Shown => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.until ?? tokens[to - 1]!.end];
    return {
      text: text.slice(start, end),
      sourceSpan: (span) => sourceSpan([span[0] + start, Math.min(span[1] + start, end)]),
    };
  };
  const times = outside.filter(isTime);
  const before: Shown[] = [];
  let at = 0;
  for (const time of [...times.filter(({ to }) => to <= slot[0]), { from: slot[0], to: slot[0] }]) {
    if (time.from > at) before.push(shown(at, time.from));
    at = time.to;
  }
  const bare = !outside.some(({ k }) => k === 'cue');
  return { before: bare ? [] : before, after: times.map(({ from, to }) => shown(from, to)), says, bare };
}

function isStemMark(mark: Mark, tokens: readonly Token[], behind: boolean): boolean {
  if (mark.k === 'filler' || mark.k === 'time' || isJoin(mark)) return true;
  if (mark.k === 'cue' && !behind) return mark.cue.verdict === undefined && mark.cue.after === undefined;
  for (let at = mark.from; at < mark.to; at++)
    if (!isMatter(tokens[at]) && !announces(tokens[at]) && !isColon(tokens[at])) return false;
  return mark.k !== 'measure';
}

function saidBy(marks: readonly Mark[]): ItemStem['says'] {
  const cues = marks.flatMap((mark) => (mark.k === 'cue' ? [mark.cue] : []));
  if (cues.some(({ negates }) => negates)) return 'denial';
  if (cues.some(({ wraps, subject }) => wraps !== undefined || subject !== undefined)) return 'sense';
  if (marks.some(isTime) || cues.some(({ phase, modality }) => phase === 'future' || modality !== undefined))
    return 'time';
  return cues.some(({ hint, phase }) => hint !== undefined || phase !== undefined) ? 'kind' : 'nothing';
}

const ENDING = /[\s;,.]*(?:[\s;,.]\s*(?:and\s?\/\s?or|and|or)[\s;,.]*)?$/i;
const LONGEST = 400;
const IS_APART = /^(?:unless|except\w*|excluding|other than|if|note|in case)\b/i;
const BEGINS_ANEW =
  /^(?:no|not|without|never|none|neither|absence|must|should|patients?|subjects?|participants?|individuals?|those|they|history|histories|currently|known|any|use|using|treatment|treated|receiving|received|planned)\b/i;

/** Whether an item says how it stands to its heading by itself. */
export const standsApart = (text: string): boolean => IS_APART.test(text) || explains(text) !== undefined;

/** Whether an item goes on with its heading's words: a name with what belongs to it, and no clause of its own. */
export function continuesStem({ bare }: ItemStem, text: string): boolean {
  const core = text.replace(ENDING, '');
  return (
    core.length > 1 &&
    core.length < LONGEST &&
    !standsApart(core) &&
    (bare || !BEGINS_ANEW.test(core)) &&
    !/[;:]/.test(core) &&
    sentences(core).length < 2
  );
}

/** Of what a heading's time is said: not of what somebody is or thinks. */
const TIMED: ReadonlySet<string> = new Set(
  'condition medication procedure encounter study immunization opaque social observation score'.split(' '),
);

/** Gives an item what its heading says of when, where it says nothing of it itself. */
export function giveStemTimes(ctx: StatementContext, tree: Tree, times: readonly Mark[]): void {
  const drafts = draftsOf(tree).filter(({ head, modality }) => TIMED.has(head.domain) && modality === 'asserted');
  const bare = drafts.filter(({ window }) => window === undefined);
  for (const mark of times) {
    if (mark.k !== 'time' || drafts.length === 0) continue;
    for (const draft of bare) bindTimeTo(ctx, draft, mark);
    ctx.use(mark.from, mark.to);
  }
}

/** An item as its heading's words would have it in one sentence; `item` is its own part of the words, `times` where those begin that say when. */
export function withStem(
  { before, after }: ItemStem,
  item: Shown,
): Shown & { readonly item: Span; readonly times: number } {
  const start = /^(?:and\s?\/\s?or|and|or)\s+/i.exec(item.text)?.[0].length ?? 0;
  const end = item.text.length - ENDING.exec(item.text)![0].length;
  const core: Shown = {
    text: item.text.slice(start, end),
    sourceSpan: ([from, to]) => item.sourceSpan([from + start, to + start]),
  };
  const pieces = [...before, core, ...after];
  const own = before.length;
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += starts.length > own ? ' ; ' : ' ';
    starts.push(text.length);
    text += piece.text;
  }
  const range: Span = [starts[own]!, starts[own]! + core.text.length];
  const pieceAt = (at: number): number => starts.findLastIndex((from) => from <= at);
  const sourceSpan = ([from, to]: Span): Span => {
    if (from < range[1] && to > range[0])
      return core.sourceSpan([Math.max(from, range[0]) - range[0], Math.min(to, range[1]) - range[0]]);
    const [first, last] = [pieceAt(from), pieceAt(Math.max(from, to - 1))];
    const begin = pieces[first]!.sourceSpan([from - starts[first]!, from - starts[first]!])[0];
    return [begin, pieces[last]!.sourceSpan([0, to - starts[last]!])[1]];
  };
  return { text, sourceSpan, item: range, times: range[1] };
}
