import { DOMAIN_OF_KIND } from '../families/table.ts';
import { isAcuteEvent } from '../findings/acute-event.ts';
import { type Draft, draftOf, draftsOf, widen } from '../findings/draft.ts';
import { bindTimeTo, isList, isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { LEVELS, levelHead } from '../findings/value-sense.ts';
import type { Mark, MarkOf } from '../marks/mark.ts';
import { isNumeral } from '../words/number.ts';
import { wordClass } from '../words/word-class.ts';
import { purposeOf } from './bracket.ts';

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
  const { hi, hiOpen: _hiOpen, loOpen, ...window } = time.window;
  const counted = ctx.tokens
    .slice(mark.from, time.event[1])
    .some((token) => /^(since|last|from|latest|washout|wash)$/.test(token.lower));
  // "4 weeks since surgery", where nobody says "within" or "less than"
  const plain = ctx.tokens[mark.from]!.kind === 'number' || isNumeral(ctx.tokens[mark.from]);
  const lo = window.lo ?? (plain && counted ? hi : undefined);
  const waited = counted && ctx.section === 'inclusion' && lo !== undefined && (hi === undefined || lo === hi);
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
      ...(waited ? { ...withoutLo(window), hi: lo, ...(loOpen ? {} : { hiOpen: true }) } : time.window),
      anchor: 'enrolment',
      rel: 'before',
      phase: 'past',
      at,
    },
  };
}

const withoutLo = <T extends { readonly lo?: unknown }>({ lo: _lo, ...rest }: T): Omit<T, 'lo'> => rest;

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

export const SPREADING: ReadonlySet<string> = new Set([
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
const SPREADING_OR_OWN: ReadonlySet<string> = new Set([...SPREADING, 'reproductive', 'allergy', 'observation']);
const bareOfTime = (draft: Draft): boolean =>
  draft.window === undefined &&
  draft.durations.length === 0 &&
  (draft.quantity === undefined || draft.attrs['stage'] !== undefined || isDosed(draft)) &&
  draft.modality === 'asserted';

/** "aspirin 325 mg or clopidogrel 75 mg within a week": how much is taken is no time of its own. */
const isDosed = ({ head, quantity }: Draft): boolean => head.domain === 'medication' && quantity?.op === '=';

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

/** The treatments that a list goes on with after a time since the first of them; none where anything else is said of one. */
function furtherEvents(leaves: readonly Leaf[], index: number, since: Draft): readonly Leaf[] {
  const found: Leaf[] = [];
  for (const leaf of leaves.slice(index + 1)) {
    const [draft, ...others] = leaf.drafts;
    if (!isList(leaf.link) || leaf.opens || draft === undefined) break;
    const bare = others.length + leaf.words.length + leaf.times.length === 0 && leaf.tree === undefined;
    if (!bare || !isTreatment(since) || !isTreatment(draft) || !bareOfTime(draft)) return [];
    found.push(leaf);
  }
  return found;
}
const TREATMENTS: ReadonlySet<string> = new Set(['medication', 'procedure']);
const isTreatment = ({ head }: Draft): boolean => TREATMENTS.has(head.domain);

/** "four weeks since radiotherapy or surgery": the time is since each of them. */
function sinceEach(ctx: StatementContext, leaves: readonly Leaf[], index: number): boolean {
  const [leaf, [time]] = [leaves[index]!, leaves[index]!.times];
  const since = leaf.times.length === 1 && time !== undefined && isSince(time) ? sinceEvent(ctx, time) : undefined;
  const further = since === undefined ? [] : furtherEvents(leaves, index, since);
  if (since === undefined || further.length === 0) return false;
  leaf.times.splice(0);
  leaf.drafts.push(since);
  const waited = since.head.negated === true;
  if (waited) {
    since.head = { ...since.head, negated: false };
    leaf.negatedFrom = 0;
  }
  for (const { drafts } of further) {
    const draft = drafts[0]!;
    draft.head = { ...draft.head, rule: `${draft.head.domain}.since` };
    draft.window = since.window!;
    // Whoever waits has had none of them.
    draft.ownTime = true;
  }
  return true;
}

/** "admission for asthma": the disease stands in the name of what it was the reason for. */
const isReason = ({ head }: Draft, before: readonly Draft[]): boolean =>
  before.some((draft) => purposeOf(draft.head) === `for ${head.concept?.text}`);

/** Times that stand alone: to the last finding before them, else to the first after them. */
function giveTimes(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  if (sinceEach(ctx, leaves, index)) return;
  const leaf = leaves[index]!;
  const target =
    leaves
      .slice(0, index)
      .findLast((other) => other.drafts.length > 0)
      ?.drafts.findLast((draft, at, drafts) => !isPopulation(draft) && !isReason(draft, drafts.slice(0, at))) ??
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
    else if (target !== undefined && !(target.head.rule.endsWith('.since') && isSince(time))) {
      const either = leaf.link === 'or' || leaf.link === 'slash';
      // "current use, or within 14 days of stopping": now is none of those days, and one of the two times.
      const elsewhere = time.time.k === 'window' && time.time.event !== undefined;
      if (either && elsewhere && target.window === undefined && target.phase?.phase === 'present')
        target.window = { anchor: 'enrolment', rel: 'during', phase: 'present', at: target.phase.at };
      const single = target.window !== undefined && target.windows === undefined;
      bindTimeTo(ctx, target, time);
      if (single && either) target.eitherWindow = true;
    } else leaf.drafts.push(strayTime(ctx, time));
  }
}

/** What a time at the end is said of: no people, and not what somebody thinks of it. */
const isFinding = (draft: Draft): boolean => !isPopulation(draft) && draft.head.rule !== 'judgement.opinion';

/** "admission for asthma within a year": a time that stands behind all else, and is said of what comes first. */
const isTrailed = ({ window }: Draft, { drafts }: Leaf): boolean =>
  window !== undefined && drafts.length > 1 && drafts.every(({ term }) => term[1] <= window.at[0]);

/** "stroke or infarction within 6 months": a time at the end of a list holds for the members before it that have none. */
export function spread(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries())
    if (leaf.times.length > 0 && leaf.drafts.length === 0) giveTimes(ctx, leaves, index);
  for (const [index, leaf] of leaves.entries()) {
    const last =
      leaf.drafts.findLast((draft) => isFinding(draft) && isTrailed(draft, leaf)) ??
      leaf.drafts.findLast(isFinding) ??
      leaf.drafts.findLast((draft) => !isPopulation(draft));
    if (last === undefined || !SPREADING.has(last.head.domain) || last.modality !== 'asserted') continue;
    if (last.ownTime) continue;
    if (last.window === undefined && last.durations.length === 0) continue;
    for (let back = index; back > 0; back--) {
      if (!isList(leaves[back]!.link) || leaves[back]!.opens) break;
      if (back === index && isOwnTime(leaves, index, last)) break;
      if (leaves.length === 2 && isSetApart(ctx, leaves[0]!, leaf)) break;
      if (back === index && isOwnHistory(ctx, leaves[back - 1]!, leaf, last)) break;
      if (saysNoMore(leaves[back - 1]!)) continue;
      const other = leaves[back - 1]!.drafts.findLast((draft) => !isPopulation(draft));
      if (other === undefined || !SPREADING.has(other.head.domain) || !bareOfTime(other)) break;
      // "taking aspirin or drugs that interfered in the past month": only what is of no time yet is of that time too.
      if (last.head.domain === 'judgement' && other.phase?.phase !== 'ever') break;
      if (leaf.drafts.some((draft) => isNamedAgain(ctx, other, draft))) {
        for (const draft of leaf.drafts) if (draft.phase?.at[0] === other.phase!.at[0]) delete draft.phase;
        break;
      }
      // "revascularization (stent or bypass) or stroke within 3 months": examples are of the time of what they are examples of.
      const kinds = leaves[back - 1]!.kinds.get(other);
      for (const draft of [other, ...(kinds === undefined ? [] : draftsOf(kinds))])
        if (draft === other || (SPREADING.has(draft.head.domain) && bareOfTime(draft))) lendTime(draft, last);
    }
  }
  for (const index of leaves.keys()) spreadOnwards(leaves, index);
  shareQuantity(ctx, leaves);
  shareLevel(ctx, leaves);
  for (const leaf of leaves) for (const index of leaf.drafts.keys()) eitherTime(ctx, leaf, index);
}

function lendTime(draft: Draft, { head, window, windows, eitherWindow, durations }: Draft): void {
  if (window !== undefined) draft.window = window;
  if (window !== undefined && windows !== undefined) draft.windows = windows;
  if (eitherWindow) draft.eitherWindow = true;
  // "gout, on allopurinol for 12 weeks": as long as the drug has been taken.
  if (!(TREATMENTS.has(head.domain) && draft.head.domain === 'condition')) draft.durations = durations;
}

const isOfNow = wordClass('current concurrent concomitant active ongoing');

/** "current infection or infection within 2 weeks": what is named twice has two times. */
function isNamedAgain({ tokens }: StatementContext, { head, phase, term }: Draft, last: Draft): boolean {
  const code = head.concept?.codes[0]?.code;
  const says = phase?.phase === 'present' && phase.at[1] === term[0] && isOfNow(tokens[phase.at[0]]);
  return says && code !== undefined && code === last.head.concept?.codes[0]?.code;
}

/** "tobacco in the last month and during the study": what bars does so at either time; what is asked for is asked at both. */
function eitherTime({ section, itemising }: StatementContext, { drafts, negatedFrom }: Leaf, index: number): void {
  const draft = drafts[index]!;
  if (draft.window === undefined || draft.windows === undefined || itemising === 'exceptions') return;
  if (draft.head.rule === 'reproductive.contraception' || !SPREADING_OR_OWN.has(draft.head.domain)) return;
  const denied = (draft.head.negated === true) !== (negatedFrom !== undefined && negatedFrom <= index);
  const phases = new Set([draft.window, ...draft.windows].map(({ phase }) => phase));
  if (phases.size > 1 && (section === 'exclusion') !== denied) draft.eitherWindow = true;
}

/** "aspirin, heparin within a year or warfarin within a month": behind a comma, in a list of which a later one of its kind has its own time, a time is of its member alone. */
const isOwnTime = (leaves: readonly Leaf[], index: number, { head }: Draft): boolean =>
  leaves[index]!.link === 'comma' &&
  leaves
    .slice(index + 1)
    .some(
      ({ drafts, link, opens }) =>
        isList(link) && !opens && drafts.some((draft) => isDated(draft) && draft.head.domain === head.domain),
    );
const isDated = ({ window }: Draft): boolean => (window?.hi ?? window?.lo) !== undefined;

/** "prior allograft, or autograft within 100 days" as an exclusion: behind a comma the second of two has a time of its own where the first is said to be of any. */
const isSetApart = ({ section, tokens }: StatementContext, { drafts }: Leaf, { link, linkAt }: Leaf): boolean =>
  section === 'exclusion' &&
  link === 'or' &&
  (tokens[linkAt]?.lower === ',' || tokens[linkAt - 1]?.lower === ',') &&
  drafts.some(({ phase }) => phase?.phase === 'ever');

/** "gout, or a history of stones in the past year": what is asked of the past alone says nothing of when a lasting disease was. */
function isOwnHistory(ctx: StatementContext, before: Leaf, { link }: Leaf, { phase, term }: Draft): boolean {
  const other = before.drafts.findLast((draft) => !isPopulation(draft));
  if (link !== 'or' || phase?.phase !== 'ever' || other === undefined || other.head.domain !== 'condition')
    return false;
  if (other.phase !== undefined || phase.at[0] < other.term[1] || phase.at[0] > term[0]) return false;
  return (other.head.concept?.codes.length ?? 0) > 0 && !isAcuteEvent(ctx, other);
}

/** "history (within a year) of stroke, gout": a time that stands before the first of a list holds for those after it that have none. */
function spreadOnwards(leaves: readonly Leaf[], index: number): void {
  const leaf = leaves[index]!;
  const draft = leaf.drafts.find((one) => !isPopulation(one));
  const { window, windows, phase } = draft ?? {};
  if (draft === undefined || window === undefined || windows !== undefined || draft.modality !== 'asserted') return;
  // "current or recent (within a month) stroke or gout": before the first stands another word of the same.
  const before = leaves[index - 1];
  const isFirst = !isList(leaf.link) || (before !== undefined && saysNoMore(before));
  if (window.at[1] > draft.term[0] || !isFirst || (window.hi ?? window.lo) === undefined) return;
  if (!SPREADING.has(draft.head.domain) || leaf.drafts.at(-1) !== draft) return;
  for (const next of leaves.slice(index + 1)) {
    const [other, ...others] = next.drafts;
    if (!isList(next.link) || next.opens || other === undefined || others.length > 0 || isPopulation(other)) return;
    if (!SPREADING.has(other.head.domain) || !bareOfTime(other)) return;
    if (other.phase !== undefined && other.phase.at[0] !== phase?.at[0]) return;
    other.window = window;
  }
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
      if (other !== undefined && isNameOfPair(other, draft)) {
        leaves[back - 1]!.drafts.splice(-1, 1, ...leaf.drafts.splice(0));
        widen(draft, [other.from, other.to]);
        break;
      }
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

/** "systolic/diastolic pressure > 160/100": the two values are named by the two words, and are no value of either alone. */
const isNameOfPair = ({ head, quantity, attrs }: Draft, pair: Draft): boolean =>
  pair.head.rule === 'observation.blood-pressure' &&
  quantity === undefined &&
  Object.keys(attrs).length === 0 &&
  /^(?:systolic|diastolic)-blood-pressure$/.test(head.concept?.codes[0]?.code ?? '');

/** Whether one member is measured as another is: a substance beside measures of the blood is meant as one of them. */
function isMeasuredLike(ctx: StatementContext, other: Draft, { head }: Draft): boolean {
  if (other.head.rule === 'score.measurable-disease') return false;
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
