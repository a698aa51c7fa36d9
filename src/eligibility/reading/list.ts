import { compound } from './compound.ts';
import { conceptRef } from './concept-ref.ts';
import { type Draft, draftOf, draftsOf, join, type Tree, widen } from './draft.ts';
import { DOMAIN_OF_KIND } from './families/table.ts';
import { bindTimeTo, type Carried, emptyLeaf, isPopulation, type Leaf, opaqueDraft, readLeaf } from './leaf.ts';
import type { Link, Mark } from './mark.ts';
import type { StatementContext } from './statement-context.ts';

const PARTING: ReadonlySet<Link> = new Set([
  'and',
  'or',
  'comma',
  'with',
  'who',
  'but',
  'such',
  'colon',
  'relation',
  'then',
  'if',
  'except',
]);
const AGE_WORD = /^(age|aged|ages|old|older|younger)$/;

/** The stretches between joining words. */
function leavesOf(ctx: StatementContext, marks: readonly Mark[]): Leaf[] {
  const leaves: Leaf[] = [];
  let link: Link | undefined;
  let linkAt = marks[0]?.from ?? 0;
  let stretch: Mark[] = [];
  const close = (): void => {
    leaves.push(emptyLeaf(link, linkAt, stretch, ctx));
    stretch = [];
  };
  for (const mark of marks) {
    if (mark.k === 'link') ctx.use(mark.from, mark.to);
    if (mark.k === 'link' && PARTING.has(mark.link)) {
      const said = stretch.some((one) => one.k !== 'filler');
      if (said) close();
      else if (stretch.length > 0) useFillers(ctx, stretch.splice(0));
      const lead = said || leaves.length === 0;
      if (lead || link === 'comma' || mark.link === 'such') link = mark.link;
      linkAt = mark.from;
    } else if (mark.k === 'link') continue;
    else stretch.push(mark);
  }
  if (stretch.length > 0) close();
  return leaves;
}

const useFillers = (ctx: StatementContext, marks: readonly Mark[]): void => {
  for (const mark of marks) ctx.use(mark.from, mark.to);
};

const isList = (link: Link | undefined): boolean => link === 'and' || link === 'or' || link === 'comma';
const isBare = (leaf: Leaf): boolean => leaf.drafts.length === 0 && leaf.words.length === 0 && leaf.tree === undefined;

/** A coordination: its members with what the words before and after the whole list say of each. */
export function readList(
  ctx: StatementContext,
  marks: readonly Mark[],
  nested: (group: readonly Mark[], carried: Carried) => Tree | undefined,
  inherited: Carried = {},
): Tree | undefined {
  const leaves = leavesOf(ctx, marks);
  const ageWord = marks.some((mark) =>
    ctx.tokens.slice(mark.from, mark.to).some((token) => AGE_WORD.test(token.lower)),
  );
  let carried: Carried = inherited;
  let before: Draft | undefined;
  for (const leaf of leaves) {
    const inherits = leaf === leaves[0] || (isList(leaf.link) && (!leaf.opens || carriesOn(carried, leaf)));
    readLeaf(ctx, leaf, inherits ? carried : {}, before, ageWord);
    for (const mark of leaf.marks) {
      if (mark.k !== 'group') continue;
      bracket(ctx, leaf, nested(mark.marks, leaf.carried), mark.from);
    }
    carried = leaf.carried;
    before = leaf.drafts.findLast((draft) => !isPopulation(draft)) ?? before;
  }
  lendWords(ctx, leaves);
  for (const leaf of leaves) compound(ctx, leaf);
  for (const leaf of leaves) narrow(ctx, leaf);
  for (const leaf of leaves) settleWords(ctx, leaf);
  spread(ctx, leaves);
  return assemble(ctx, leaves);
}

/**
 * What stands in brackets after a finding. A value defines it: the value then decides, not the word ("renal failure
 * (eGFR < 30)"). Anything else is an example or another name: in an exclusion either is enough, in an inclusion both must hold.
 */
function bracket(ctx: StatementContext, leaf: Leaf, tree: Tree | undefined, at: number): void {
  if (tree === undefined) return;
  const inner = draftsOf(tree);
  const defined = leaf.drafts.findLast((draft) => draft.from < at && !isPopulation(draft));
  const measured = inner.every(
    (draft) =>
      draft.quantity !== undefined &&
      draft.head.domain === 'observation' &&
      (draft.head.concept?.codes.length ?? 0) > 0,
  );
  if (defined !== undefined && measured && defined.head.domain === 'condition' && defined.window === undefined) {
    leaf.drafts.splice(leaf.drafts.indexOf(defined), 1);
    widen(inner[0]!, [defined.from, defined.to]);
    leaf.tree = join('and', [leaf.tree, tree]);
    return;
  }
  const further = inner.some((draft) => draft.quantity !== undefined);
  leaf.bracketed = leaf.bracketed || !further;
  leaf.tree = join('and', [leaf.tree, tree]);
}

/** A leaf that begins with a cue of another sort ("planned") keeps what it does not contradict only where the leaf before had nothing but cues. */
const carriesOn = (carried: Carried, leaf: Leaf): boolean => carried.attrs !== undefined && leaf.link !== undefined;

/** "renal or hepatic impairment", "hepatitis B or C": a member that is no term alone borrows words from its neighbour's. */
function lendWords(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.drafts.length > 0 || leaf.words.length === 0 || leaf.words.length > 4) continue;
    const own = ctx.slice(leaf.words[0]!.from, leaf.words.at(-1)!.to);
    const before = isList(leaf.link) ? leaves.slice(Math.max(0, index - 6), index).toReversed() : [];
    const after = isList(leaves[index + 1]?.link) ? leaves.slice(index + 1, index + 7) : [];
    const lenders = (others: readonly Leaf[]): Draft[] =>
      others.flatMap((other) => other.drafts.find((draft) => !isPopulation(draft)) ?? []);
    const borrowed =
      firstOf(lenders(before), (lender) => borrow(ctx, own, lender, 'start')) ??
      firstOf(lenders(after), (lender) => borrow(ctx, own, lender, 'end'));
    if (borrowed === undefined) continue;
    const [from, to] = [leaf.words[0]!.from, leaf.words.at(-1)!.to];
    ctx.use(from, to);
    leaf.words = [];
    const draft = draftOf(borrowed.head, from, to);
    const lender = borrowed.lender;
    draft.attrs = { ...lender.attrs, ...draft.attrs, ...leaf.carried.attrs };
    draft.modality = leaf.carried.modality ?? lender.modality;
    const phase = leaf.carried.phase ?? lender.phase;
    if (phase !== undefined) draft.phase = phase;
    leaf.drafts.push(draft);
    for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
  }
}

function firstOf<T, R>(items: readonly T[], from: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = from(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The term made of a member's own words and the first (or last) words of its neighbour's term. */
function borrow(
  ctx: StatementContext,
  own: string,
  lender: Draft | undefined,
  side: 'start' | 'end',
): { head: Draft['head']; lender: Draft } | undefined {
  if (lender?.head.concept === undefined || lender.head.concept.codes.length === 0) return undefined;
  const [from, to] = lender.term;
  for (let taken = 1; taken <= Math.min(3, to - from - 1); taken++) {
    const phrase = side === 'end' ? `${own} ${ctx.slice(to - taken, to)}` : `${ctx.slice(from, to - taken)} ${own}`;
    const resolution = ctx.terminology.resolve(phrase);
    if (resolution === undefined || DOMAIN_OF_KIND[resolution.concept.kind] !== lender.head.domain) continue;
    return {
      head: { ...lender.head, concept: { ...conceptRef(resolution), via: [...resolution.via, 'coordination'] } },
      lender,
    };
  }
  return undefined;
}

/** "vaginal antibiotics": unknown words right before a term make it narrower; they are a part that can only be unknown. */
function narrow(ctx: StatementContext, leaf: Leaf): void {
  for (const draft of leaf.drafts.filter(
    (one) => !isPopulation(one) && NARROWED.has(one.head.domain) && one.head.rule !== 'observation.unknown-variable',
  )) {
    const run: Mark[] = [];
    let edge = draft.term[0];
    for (const word of leaf.words.toReversed()) {
      const between = ctx.tokens.slice(word.to, edge);
      if (word.to > edge || !between.every((token) => token.lower === '-')) continue;
      run.unshift(word);
      edge = word.from;
    }
    if (run.length === 0 || NOT_NARROWING.test(ctx.tokens[run[0]!.from]!.lower)) continue;
    const modifier = opaqueDraft(ctx, run);
    modifier.head = { ...modifier.head, rule: 'opaque.modifier' };
    leaf.words = leaf.words.filter((word) => !run.includes(word));
    leaf.modifiers.set(draft, modifier);
  }
}

const NARROWED = new Set(['condition', 'medication', 'procedure', 'observation', 'immunization', 'allergy']);
/** Prefixes that turn the term into another one. */
const NOT_NARROWING =
  /^(anti|non|pseudo|pre|post|mimicking|fear|relatives?|family|lack|loss|like|free|naive|deficient)$/;

/** Words that are still plain: an opaque part where the leaf has nothing else, else residue. */
function settleWords(ctx: StatementContext, leaf: Leaf): void {
  if (leaf.words.length === 0 || leaf.drafts.some((draft) => !isPopulation(draft)) || leaf.tree !== undefined) return;
  const draft = opaqueDraft(ctx, leaf.words);
  leaf.words = [];
  const { carried } = leaf;
  const domain = carried.wraps === 'allergy' ? 'allergy' : carried.wraps === undefined ? carried.hint : undefined;
  if (domain !== undefined && isList(leaf.link)) draft.head = { ...draft.head, domain, rule: `${domain}.unknown-term` };
  if (carried.modality !== undefined) draft.modality = carried.modality;
  if (carried.phase !== undefined) draft.phase = carried.phase;
  leaf.drafts.push(draft);
  for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
}

/** "at least 3 months after transplantation", alone: the event itself, at least so long before now. */
function sinceEvent(ctx: StatementContext, mark: Extract<Mark, { k: 'time' }>): Draft | undefined {
  const { time, codes } = mark;
  const concept = codes[0] === undefined ? undefined : ctx.terminology.concept(codes[0].code);
  if (time.k !== 'window' || time.window.rel !== 'after' || time.event === undefined || concept === undefined)
    return undefined;
  const domain = DOMAIN_OF_KIND[concept.kind];
  ctx.use(mark.from, mark.to);
  const at = [mark.from, mark.to] as const;
  const text = ctx.slice(...time.event);
  return {
    ...draftOf(
      { domain, rule: `${domain}.since`, concept: { text, codes, closure: 'descendants', via: ['exact'] } },
      ...at,
    ),
    window: { ...time.window, anchor: 'enrolment', rel: 'before', phase: 'past', at },
  };
}

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
]);
const bareOfTime = (draft: Draft): boolean =>
  draft.window === undefined &&
  draft.durations.length === 0 &&
  draft.quantity === undefined &&
  draft.modality === 'asserted';

/** "stroke or infarction within 6 months": a time at the end of a list holds for the members before it that have none. */
function spread(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.times.length > 0 && leaf.drafts.length === 0) {
      const target =
        leaves
          .slice(0, index)
          .findLast((other) => other.drafts.length > 0)
          ?.drafts.findLast((draft) => !isPopulation(draft)) ??
        leaves
          .slice(index + 1)
          .find((other) => other.drafts.length > 0)
          ?.drafts.find((draft) => !isPopulation(draft));
      for (const time of leaf.times.splice(0)) {
        if (target !== undefined) bindTimeTo(ctx, target, time);
        else leaf.drafts.push(strayTime(ctx, time));
      }
    }
    const last = leaf.drafts.findLast((draft) => !isPopulation(draft));
    if (last === undefined || !SPREADING.has(last.head.domain) || last.modality !== 'asserted') continue;
    if (last.window === undefined && last.durations.length === 0) continue;
    for (let back = index; back > 0; back--) {
      if (!isList(leaves[back]!.link) || leaves[back]!.opens) break;
      const other = leaves[back - 1]!.drafts.findLast((draft) => !isPopulation(draft));
      if (other === undefined || !SPREADING.has(other.head.domain) || !bareOfTime(other)) break;
      if (last.window !== undefined) other.window = last.window;
      other.durations = last.durations;
    }
  }
  shareQuantity(leaves);
}

/** "AST and ALT ≤ 3 x ULN": a value at the end of a list of measurements holds for those before it that have none. */
function shareQuantity(leaves: readonly Leaf[]): void {
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
        other.head.domain !== draft.head.domain ||
        leaves[back - 1]!.words.length > 0
      )
        break;
      if (Object.keys(other.attrs).length > 0) break;
      other.quantity = draft.quantity;
    }
  }
}

interface Unit {
  readonly link: Link | undefined;
  readonly tree: Tree | undefined;
  readonly drafts: readonly Draft[];
  readonly population: boolean;
  /** The words that relate it to what stands before: that the two are so related no record says. */
  readonly relation?: Draft;
}

/** A draft with the unknown words that narrow it. */
function narrowed(leaf: Leaf, draft: Draft): Tree {
  const modifier = leaf.modifiers.get(draft);
  return modifier === undefined ? treeOfDraft(draft) : join('and', [treeOfDraft(draft), modifier])!;
}

/** A draft's own tree: several windows are several atoms, and a phrase that denies is a "not". */
function treeOfDraft(draft: Draft): Tree {
  const more = (draft.windows ?? []).map((window): Tree => ({ ...draft, window, windows: [] }));
  const tree = join('and', [draft, ...more])!;
  return draft.head.negated === true ? { k: 'not', of: tree } : tree;
}

const isPressure = (draft: Draft): boolean => draft.head.rule === 'observation.blood-pressure';
const NAMES_PRESSURE = /blood pressure|\bbp\b|hypertensi/i;

/** 160/100 as one part: above it either half is enough, below it both are needed. The name before it is theirs. */
function mergePressure(drafts: readonly Draft[], leaf: Leaf): Tree[] {
  const treeOf = (draft: Draft): Tree => narrowed(leaf, draft);
  const halves = drafts.filter(isPressure);
  if (halves.length < 2) return drafts.map(treeOf);
  const first = drafts.indexOf(halves[0]!);
  const name = drafts[first - 1];
  const named =
    name !== undefined &&
    name.quantity === undefined &&
    name.head.domain === 'observation' &&
    NAMES_PRESSURE.test(name.head.concept?.text ?? '');
  if (named) widen(halves[0]!, [name.from, name.to]);
  const upward = halves[0]!.quantity?.op.startsWith('>') === true;
  const pair = join(upward ? 'or' : 'and', halves.map(treeOf))!;
  return drafts.flatMap((draft, index): Tree[] =>
    index === first ? [pair] : isPressure(draft) || (named && draft === name) ? [] : [treeOf(draft)],
  );
}

function leafTree(ctx: StatementContext, leaf: Leaf): Tree | undefined {
  const trees = mergePressure(mergeStages(leaf.drafts), leaf);
  const at = leaf.negatedFrom;
  const either = ctx.section === 'exclusion' && leaf.bracketed;
  if (at === undefined || at >= trees.length)
    return either ? join('or', [join('and', trees), leaf.tree]) : join('and', [...trees, leaf.tree]);
  const positive = trees.slice(0, at);
  const negative = join(leaf.bracketed ? 'or' : 'and', [join('and', trees.slice(at)), leaf.tree]);
  return join('and', [...positive, negative && { k: 'not', of: negative }]);
}

/** "stage III colorectal cancer": the stage belongs to the condition. */
function mergeStages(drafts: readonly Draft[]): readonly Draft[] {
  const stage = drafts.find((draft) => draft.head.rule === 'score.stage' && draft.quantity !== undefined);
  const condition = drafts.find((draft) => draft.head.domain === 'condition' && draft.quantity === undefined);
  if (stage === undefined || condition === undefined) return drafts;
  condition.quantity = stage.quantity!;
  const { lo, hi } = stage.quantity!;
  condition.attrs = {
    ...condition.attrs,
    stage: [lo?.value, hi?.value].filter((value) => value !== undefined).join('-'),
  };
  widen(condition, [stage.from, stage.to]);
  return drafts.filter((draft) => draft !== stage);
}

function assemble(ctx: StatementContext, leaves: readonly Leaf[]): Tree | undefined {
  const kept = leaves.filter((leaf) => !isBare(leaf) || leaf.tree !== undefined);
  dropRedundant(kept);
  const units: Unit[] = [];
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]!;
    const scope = negatedRun(leaves, index);
    if (scope > index + 1) {
      const trees = leaves
        .slice(index, scope)
        .map((one) => join('and', [...mergePressure(mergeStages(one.drafts), one), one.tree]));
      const inner = join('or', trees);
      units.push({
        link: leaf.link,
        tree: inner && { k: 'not', of: inner },
        drafts: leaves.slice(index, scope).flatMap((one) => one.drafts),
        population: false,
      });
      index = scope - 1;
      continue;
    }
    units.push({
      link: leaf.link,
      ...(leaf.link === 'relation' ? { relation: relationDraft(ctx, leaf) } : {}),
      tree: leafTree(ctx, leaf),
      drafts: leaf.drafts,
      population: leaf.drafts.length > 0 && leaf.drafts.every(isPopulation) && leaf.tree === undefined,
    });
  }
  return combine(
    ctx,
    units.filter((unit) => unit.tree !== undefined),
  );
}

const relationDraft = (ctx: StatementContext, leaf: Leaf): Draft => {
  const draft = opaqueDraft(ctx, [{ k: 'word', from: leaf.linkAt, to: leaf.linkAt + 1 }]);
  draft.head = { ...draft.head, rule: 'opaque.relation' };
  return draft;
};

/** Where the run of members ends over which "no" at the start of a list reaches; the index after the last. */
function negatedRun(leaves: readonly Leaf[], start: number): number {
  if (leaves[start]!.negatedFrom !== 0) return start + 1;
  let end = start + 1;
  while (
    end < leaves.length &&
    isList(leaves[end]!.link) &&
    !leaves[end]!.opens &&
    leaves[end]!.negatedFrom === undefined &&
    !leaves[end]!.drafts.some(isPopulation)
  ) {
    if (leaves[end]!.link === 'comma' && !leaves.slice(end).some((leaf) => leaf.link === 'or' || leaf.link === 'and'))
      break;
    if (leaves[end]!.drafts.some((draft) => draft.head.domain === 'consent' || draft.quantity !== undefined)) break;
    end++;
  }
  return end;
}

/** Words of sex and age that another part of the list already says: "pregnant women", "adults ≥ 18 years", "age". */
function dropRedundant(leaves: readonly Leaf[]): void {
  const all = leaves.flatMap((leaf) => leaf.drafts);
  const reproductive = all.some(
    (draft) =>
      draft.head.domain === 'reproductive' &&
      draft.head.rule !== 'reproductive.contraception' &&
      draft.head.rule !== 'reproductive.gestation',
  );
  const aged = all.some((draft) => draft.head.rule === 'age.range');
  for (const leaf of leaves) {
    const needless = (draft: Draft): boolean =>
      (draft.head.rule === 'age.word' && draft.quantity === undefined) ||
      (reproductive && draft.head.rule === 'sex.female') ||
      (all.length > 1 &&
        (draft.head.rule === 'score.stage' || draft.head.rule === 'score.scale') &&
        draft.quantity === undefined &&
        draft.head.concept === undefined &&
        draft.attrs['stage'] === undefined) ||
      (aged && draft.head.domain === 'age' && draft.quantity === undefined && draft.head.rule !== 'age.range');
    const kept = leaf.drafts.filter((draft) => !needless(draft));
    const lost = leaf.drafts.length - kept.length;
    if (lost > 0 && leaf.negatedFrom !== undefined)
      leaf.negatedFrom = Math.max(0, leaf.negatedFrom - leaf.drafts.slice(0, leaf.negatedFrom).filter(needless).length);
    leaf.drafts.splice(0, leaf.drafts.length, ...kept);
  }
}

/** Joins units by what stands between them: "with" and "but" first, then a list of one kind, then "and" before "or". */
function combine(ctx: StatementContext, units: readonly Unit[]): Tree | undefined {
  if (units.length === 0) return undefined;
  const loose = units.findIndex(
    (unit, index) =>
      index > 0 &&
      (unit.link === 'but' ||
        unit.link === 'colon' ||
        unit.link === 'if' ||
        unit.link === 'who' ||
        (unit.link === 'with' && units.slice(0, index).every((one) => one.population))),
  );
  if (loose > 0) return join('and', [combine(ctx, units.slice(0, loose)), combine(ctx, units.slice(loose))]);
  const such = units.findIndex((unit, index) => index > 0 && unit.link === 'such');
  if (such > 0) return join('or', [combine(ctx, units.slice(0, such)), listed(units.slice(such), 'or', ctx)]);
  const tight: Unit[] = [];
  for (const unit of units) {
    const last = tight.at(-1);
    if (last !== undefined && (unit.link === 'with' || unit.link === 'relation'))
      tight[tight.length - 1] = {
        ...last,
        tree: join('and', [last.tree, unit.tree, unit.relation]),
        drafts: [...last.drafts, ...unit.drafts],
        population: false,
      };
    else tight.push(unit);
  }
  return listed(tight, undefined, ctx);
}

function listed(units: readonly Unit[], forced: 'or' | undefined, ctx: StatementContext): Tree | undefined {
  const links = linksOf(units, ctx).map((link) => forced ?? link);
  const population = units.filter((unit) => unit.population);
  const parted = units.some(
    (unit, index) =>
      index > 0 && links[index] === 'or' && unit.link !== 'comma' && unit.population !== units[index - 1]!.population,
  );
  if (population.length > 0 && population.length < units.length && !parted) {
    const others = units.filter((unit) => !unit.population);
    return join('and', [listed(population, undefined, ctx), listed(others, forced, ctx)]);
  }
  const groups: Tree[] = [];
  let run: Unit[] = [];
  for (const [index, unit] of units.entries()) {
    if (index > 0 && links[index] === 'or') {
      groups.push(
        join(
          andOrOr(ctx, run),
          run.map((one) => one.tree),
        )!,
      );
      run = [];
    }
    run.push(unit);
  }
  groups.push(
    join(
      andOrOr(ctx, run),
      run.map((one) => one.tree),
    )!,
  );
  return join('or', groups);
}

/** The kind of each joint: a comma takes that of the next word that joins, or the section's own. */
function linksOf(units: readonly Unit[], ctx: StatementContext): ('and' | 'or')[] {
  const links: ('and' | 'or')[] = [];
  let next: 'and' | 'or' = ctx.section === 'exclusion' ? 'or' : 'and';
  for (let index = units.length - 1; index >= 0; index--) {
    const { link } = units[index]!;
    if (link === 'and' || link === 'or') next = link;
    links[index] = next;
  }
  return links;
}

const ALTERNATIVE = new Set([
  'condition',
  'medication',
  'procedure',
  'reproductive',
  'allergy',
  'sex',
  'age',
  'social',
  'study',
  'encounter',
  'opaque',
  'immunization',
  'consent',
  'judgement',
]);

/** In an exclusion "A and B" lists what excludes, each by itself, unless values stand in it; so do words of sex and age anywhere. */
function andOrOr(ctx: StatementContext, units: readonly Unit[]): 'and' | 'or' {
  const drafts = units.flatMap((unit) => unit.drafts);
  if (units.length > 1 && units.every((unit) => unit.population)) {
    const domains = new Set(drafts.map((draft) => draft.head.domain));
    return domains.size === 1 && drafts.every((draft) => draft.quantity === undefined) ? 'or' : 'and';
  }
  if (ctx.section !== 'exclusion' || units.length < 2) return 'and';
  const [shared] = drafts;
  if (
    shared?.quantity !== undefined &&
    drafts.length > 1 &&
    drafts.every((draft) => draft.quantity?.at === shared.quantity?.at)
  )
    return 'or';
  const plain = drafts.every((draft) => draft.quantity === undefined && ALTERNATIVE.has(draft.head.domain));
  const domains = new Set(drafts.filter((draft) => draft.head.domain !== 'opaque').map((draft) => draft.head.domain));
  return plain && domains.size <= 1 && units.every((unit) => unit.tree?.k !== 'not') ? 'or' : 'and';
}
