import { DOMAIN_OF_KIND } from '../families/table.ts';
import { asTestResult } from '../findings/cue-effect.ts';
import { type Draft, draftOf, widen } from '../findings/draft.ts';
import { bindTimeTo, isList, isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { LEVELS, levelHead } from '../findings/value-sense.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import { CUES } from '../recognition/cue.table.ts';

/**
 * "at least 3 months since surgery", alone. An inclusion demands a wait: no such event more recent than that, and
 * whoever never had one has waited long enough. In an exclusion, and "after transplantation", it is the event itself.
 */
function sinceEvent(ctx: StatementContext, mark: Extract<Mark, { k: 'time' }>): Draft | undefined {
  const { time, codes } = mark;
  const concept = codes[0] === undefined ? undefined : ctx.terminology.concept(codes[0].code);
  if (
    time.k !== 'window' ||
    time.window.rel !== 'after' ||
    time.event === undefined ||
    concept === undefined ||
    time.other !== undefined
  )
    return undefined;
  const domain = DOMAIN_OF_KIND[concept.kind];
  ctx.use(mark.from, mark.to);
  const at = [mark.from, mark.to] as const;
  const text = ctx.slice(...time.event);
  const { lo, loOpen, hi: _hi, hiOpen: _hiOpen, ...window } = time.window;
  const counted = ctx.tokens
    .slice(mark.from, time.event[1])
    .some((token) => /^(since|last|from|latest|washout|wash)$/.test(token.lower));
  const waited = counted && ctx.section === 'inclusion' && lo !== undefined && time.window.hi === undefined;
  return {
    ...draftOf(
      {
        domain,
        rule: `${domain}.since`,
        concept: { text, codes, closure: 'descendants', via: ['exact'] },
        ...(waited ? { negated: true } : {}),
      },
      ...at,
    ),
    window: {
      ...(waited ? { ...window, hi: lo, ...(loOpen ? {} : { hiOpen: true }) } : time.window),
      anchor: 'enrolment',
      rel: 'before',
      phase: 'past',
      at,
    },
  };
}

const isSince = ({ time }: MarkOf<'time'>): boolean =>
  time.k === 'window' && time.window.rel === 'after' && time.event !== undefined;

/** A time that nothing takes, kept as something unknown rather than lost. */
function strayTime(ctx: StatementContext, time: Extract<Mark, { k: 'time' }>): Draft {
  const since = sinceEvent(ctx, time);
  if (since !== undefined) return since;
  const draft = opaqueDraft(ctx, [time]);
  bindTimeTo(ctx, draft, time);
  return draft;
}

const SPREADING = new Set([
  'condition',
  'medication',
  'procedure',
  'encounter',
  'study',
  'immunization',
  'opaque',
  'social',
  'judgement',
]);
const bareOfTime = (draft: Draft): boolean =>
  draft.window === undefined &&
  draft.durations.length === 0 &&
  (draft.quantity === undefined || draft.attrs['stage'] !== undefined) &&
  draft.modality === 'asserted';

/** A member of cues alone: what it says is said of another. */
const saysNoMore = ({ drafts, words, tree, times, alternatives }: Leaf): boolean =>
  drafts.length === 0 && words.length === 0 && tree === undefined && times.length === 0 && alternatives.length > 0;

/** "at enrolment": an age is that of the day on which it is asked. */
const isNow = ({ time }: MarkOf<'time'>): boolean =>
  time.k === 'window' &&
  time.window.phase === 'present' &&
  time.window.lo === undefined &&
  time.window.hi === undefined &&
  time.window.anchor !== 'event';

/** Times that stand alone: to the last finding before them, else to the first after them. */
function giveTimes(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const leaf = leaves[index]!;
  const target =
    leaves
      .slice(0, index)
      .findLast((other) => other.drafts.length > 0)
      ?.drafts.findLast((draft) => !isPopulation(draft)) ??
    leaves
      .slice(index + 1)
      .find((other) => other.drafts.length > 0)
      ?.drafts.find((draft) => !isPopulation(draft));
  const age = leaves
    .slice(0, index)
    .findLast((other) => other.drafts.length > 0)
    ?.drafts.at(-1);
  for (const time of leaf.times.splice(0)) {
    if (target === undefined && age?.head.rule === 'age.range' && isNow(time)) widen(age, [time.from, time.to]);
    else if (target !== undefined && !(target.head.rule.endsWith('.since') && isSince(time)))
      bindTimeTo(ctx, target, time);
    else leaf.drafts.push(strayTime(ctx, time));
  }
}

/** What a time at the end is said of: no people, and not what somebody thinks of it. */
const isFinding = (draft: Draft): boolean => !isPopulation(draft) && draft.head.rule !== 'judgement.opinion';

/** "stroke or infarction within 6 months": a time at the end of a list holds for the members before it that have none. */
export function spread(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries())
    if (leaf.times.length > 0 && leaf.drafts.length === 0) giveTimes(ctx, leaves, index);
  for (const [index, leaf] of leaves.entries()) {
    const last = leaf.drafts.findLast(isFinding) ?? leaf.drafts.findLast((draft) => !isPopulation(draft));
    if (last === undefined || !SPREADING.has(last.head.domain) || last.modality !== 'asserted') continue;
    if (last.ownTime) continue;
    if (last.window === undefined && last.durations.length === 0) continue;
    for (let back = index; back > 0; back--) {
      if (!isList(leaves[back]!.link) || leaves[back]!.opens) break;
      if (saysNoMore(leaves[back - 1]!)) continue;
      const other = leaves[back - 1]!.drafts.findLast((draft) => !isPopulation(draft));
      if (other === undefined || !SPREADING.has(other.head.domain) || !bareOfTime(other)) break;
      // "taking aspirin or drugs that interfered in the past month": only what is of no time yet is of that time too.
      if (last.head.domain === 'judgement' && other.phase?.phase !== 'ever') break;
      if (last.window !== undefined) other.window = last.window;
      if (last.window !== undefined && last.windows !== undefined) other.windows = last.windows;
      if (last.eitherWindow) other.eitherWindow = true;
      other.durations = last.durations;
    }
  }
  shareQuantity(ctx, leaves);
  shareLevel(ctx, leaves);
}

/** "AST and ALT ≤ 3 x ULN": a value at the end of a list of measurements holds for those before it that have none. */
function shareQuantity(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const draft = leaf.drafts.findLast(
      (one) => one.quantity !== undefined && (one.head.domain === 'observation' || one.head.domain === 'score'),
    );
    if (draft?.quantity === undefined) continue;
    for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
      const other = leaves[back - 1]!.drafts.at(-1);
      if (
        other === undefined ||
        other.quantity !== undefined ||
        leaves[back - 1]!.words.length > 0 ||
        Object.keys(other.attrs).length > 0 ||
        !isMeasuredLike(ctx, other, draft)
      )
        break;
      other.quantity = draft.quantity;
    }
  }
}

/** Whether one member is measured as another is: a substance beside measures of the blood is meant as one of them. */
function isMeasuredLike(ctx: StatementContext, other: Draft, { head }: Draft): boolean {
  if (other.head.domain === head.domain) return true;
  const taken = other.phase !== undefined || other.window !== undefined;
  const level = head.domain === 'observation' && !taken ? levelHead(ctx, other) : undefined;
  if (level !== undefined) other.head = level;
  return level !== undefined;
}

/** "normal calcium, magnesium and phosphate", "sodium and potassium within normal limits": how the results of a list compare with what is usual. */
function shareLevel(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, { drafts }] of leaves.entries()) {
    const draft = drafts.findLast((one) => one.head.domain === 'observation');
    const polarity = draft?.attrs['polarity'];
    if (draft === undefined || draft.quantity !== undefined || !LEVELS.has(polarity ?? '')) continue;
    const trails = draft.to > draft.term[1];
    for (let at = index; trails ? at > 0 : at + 1 < leaves.length; at += trails ? -1 : 1) {
      const later = leaves[trails ? at : at + 1]!;
      const [other] = leaves[trails ? at - 1 : at + 1]!.drafts.slice(-1);
      if (!isList(later.link) || later.opens || other === undefined || other.quantity !== undefined) break;
      if (Object.keys(other.attrs).length > 0 || !isMeasuredLike(ctx, other, draft)) break;
      other.attrs = { ...other.attrs, polarity: polarity! };
    }
  }
}

const SHARED_WORDS = new Set([
  'mild',
  'moderate',
  'mild to moderate',
  'moderate to severe',
  'severe',
  'significant',
  'acute',
  'chronic',
  'controlled',
  'uncontrolled',
  'stable',
  'unstable',
]);
const isRecent = ({ attrs, from, term }: Draft): boolean => /\brecent\b/.test(attrs['acuity'] ?? '') && from < term[0];

/** "recent asthma, surgery or hospital stay": how long ago is said of none of them, and so each stays open. */
function shareRecency(leaves: readonly Leaf[], index: number): void {
  const named = leaves[index]!.drafts.find((draft) => !isPopulation(draft));
  if (named === undefined || !isRecent(named)) return;
  for (const next of leaves.slice(index + 1)) {
    const draft = next.drafts.find((one) => !isPopulation(one));
    if (!isList(next.link) || next.opens || draft === undefined || !SPREADING.has(draft.head.domain)) return;
    const dated = draft.window?.hi !== undefined || draft.window?.lo !== undefined;
    if (dated || draft.modality !== 'asserted' || draft.attrs['acuity'] !== undefined) return;
    draft.attrs['acuity'] = 'recent';
  }
}

/** The result that is said before a term, or in it: "negative HIV", "positive HBsAg". */
function resultBefore(draft: Draft): string | undefined {
  const { attrs, from, to, term, head } = draft;
  const before = from < term[0] || to === term[1] || head.rule === 'observation.serology';
  const said = before ? attrs['polarity'] : undefined;
  return said ?? /^(?:positive|negative)(?= )/i.exec(head.concept?.text ?? '')?.[0].toLowerCase();
}

/** Names of tests that are positive or negative. */
const SERUM_TEST = /antigen|antibod|serolog|virus|\bviral|screen|culture|\b(?:HIV|RNA|DNA|PCR)\b/i;

/** "negative HIV, hepatitis B and C results": a result before the first of several infections or tests is that of each. */
function shareResult({ terminology }: StatementContext, leaves: readonly Leaf[], index: number): void {
  const named = leaves[index]!.drafts.find((draft) => !isPopulation(draft));
  const polarity = named && resultBefore(named);
  if (polarity !== 'negative' && polarity !== 'positive') return;
  for (const next of leaves.slice(index + 1)) {
    const [draft] = next.drafts;
    const id = draft?.head.concept?.codes[0]?.code;
    if (!isList(next.link) || next.opens || draft === undefined || id === undefined) return;
    if (draft.attrs['polarity'] !== undefined || draft.quantity !== undefined) return;
    if (next.negatedFrom !== undefined) return;
    const tested = draft.head.domain === 'observation' && SERUM_TEST.test(draft.head.concept?.codes[0]?.display ?? '');
    const infection = draft.head.domain === 'condition' && terminology.withAncestors([id]).includes('infection');
    if (!tested && !infection) return;
    draft.attrs['polarity'] = polarity;
    if (infection) asTestResult(draft);
  }
}

/** "unstable medical or psychiatric condition (requiring …)": a kind of the same list, whatever is said behind it. */
const isMember = ({ drafts, opens }: Leaf): boolean =>
  !opens && drafts[0] !== undefined && Object.keys(drafts[0].attrs).length === 0;

/** Rules of terms that share a word before the first of them. */
const SHARING: ReadonlySet<string> = new Set(['condition.term', 'judgement.circumstances']);

const ADJECTIVE = /(?:[ai]c|al|ary|ory|ive|ous|ar|crine|oid)$/;

const PLAIN_MARKS: ReadonlySet<Mark['k']> = new Set(['head', 'filler', 'time', 'word', 'group']);

/** Whether a leaf is a bare term, so that what is said of its neighbour may be said of it; of it there may stand examples in brackets. */
const isBareTerm = ({ tokens }: StatementContext, { drafts, marks, words, tree, bracketed, opens }: Leaf): boolean =>
  drafts.length === 1 &&
  !opens &&
  (tree === undefined || bracketed) &&
  words.length === 0 &&
  marks.every(({ k }) => PLAIN_MARKS.has(k)) &&
  drafts[0]!.quantity === undefined &&
  CUES.at(tokens, drafts[0]!.term[0])?.value.attr === undefined &&
  Object.keys(drafts[0]!.attrs).length === 0;

/** Whether a word that is said of a leaf's finding stands before it. */
const isSaidBefore = ({ marks }: Leaf, { from, term }: Draft): boolean =>
  from < term[0] || marks.some((mark) => mark.k === 'cue' && mark.cue.attr !== undefined && mark.to <= term[0]);

/** Whether a finding has its noun from another member, or is named without one. */
const isAdjective = ({ tokens }: StatementContext, { term, head }: Draft): boolean =>
  ADJECTIVE.test(tokens[term[1] - 1]!.lower) &&
  (term[1] - term[0] === 1 ||
    head.concept?.via.some((step) => step === 'coordination' || step === 'adjective') === true);

const SPOKEN_OF = /^social\./;

/**
 * "severe asthma or COPD", "severe cardiac, digestive or metabolic disease": a word before a pair, or before adjectives of
 * one noun, is said of all of them. Where it was meant of the first alone, the others stay open instead of decided.
 */
export function spreadWords(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    shareRecency(leaves, index);
    shareResult(ctx, leaves, index);
    const [draft] = leaf.drafts;
    if (draft === undefined || leaf.drafts.length !== 1 || draft.variants !== undefined) continue;
    if (leaf.tree !== undefined && !leaf.bracketed) continue;
    const circumstance = draft.head.rule === 'judgement.circumstances';
    const shared = Object.entries(draft.attrs).filter(([, value]) => circumstance || SHARED_WORDS.has(value));
    if (shared.length === 0 || !isSaidBefore(leaf, draft) || !SHARING.has(draft.head.rule)) continue;
    const adjective = isAdjective(ctx, draft);
    for (const next of leaves.slice(index + 1)) {
      const other = next.drafts[0];
      if (!isList(next.link) || other === undefined) break;
      const ends = adjective && !isAdjective(ctx, other);
      if (shared.every(([name, value]) => other.attrs[name] === value)) {
        if (ends) break;
        continue;
      }
      const bare = isBareTerm(ctx, next) || (circumstance && isMember(next));
      if (!bare || !(SHARING.has(other.head.rule) || (adjective && SPOKEN_OF.test(other.head.rule)))) break;
      const pair = index + 2 === leaves.length && next.link !== 'comma' && ctx.tokens[next.linkAt]?.lower !== ',';
      if (!pair && !adjective && !circumstance) break;
      other.attrs = Object.fromEntries(shared);
      // The noun of the row ends it.
      if (ends) break;
    }
  }
}
