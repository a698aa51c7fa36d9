import type { Span } from '../../kernel/text-span.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Criterion, Node, Section } from '../criterion.ts';
import { tierOf } from '../tier.ts';
import { coverUsed } from './cover.ts';
import {
  conditional,
  exceptFrom,
  groupNode,
  isChoice,
  joined,
  labelled,
  listOf,
  ofGroup,
  opaqueNode,
} from './criterion-nodes.ts';
import type { CriterionInput } from './criterion-reader.ts';
import { giveClaimed } from './findings/claimed.ts';
import { draftOf, draftsOf, type Tree } from './findings/draft.ts';
import { StatementContext } from './findings/statement-context.ts';
import { finishTree, type Place } from './finish.ts';
import { withHeading } from './heading-words.ts';
import {
  continuesStem,
  giveStemTimes,
  type ItemStem,
  itemStem,
  type Shown,
  standsApart,
  withStem,
} from './item-stem.ts';
import { type Combination, combinationOf } from './lists/heading-list.ts';
import { unknownConcept } from './marks/concept-ref.ts';
import type { Mark } from './marks/mark.ts';
import {
  areLimits,
  excepts,
  explains,
  explanationStart,
  includesKinds,
  isNameOf,
  type Stem,
  stemOf,
} from './nested.ts';
import { lookAhead } from './planned-ahead.ts';
import { withSitesAsWords } from './recognition/at-site.ts';
import { withCarriedOut } from './recognition/carried-out.ts';
import { withChangedTreatments } from './recognition/changed-treatment.ts';
import { absorbCompanions } from './recognition/companion.ts';
import { withContraceptives } from './recognition/contraceptive-company.ts';
import { withFailedTreatments } from './recognition/failed-treatment.ts';
import { withKindsBehind } from './recognition/kinds-behind.ts';
import { withOneOfPair } from './recognition/one-of-pair.ts';
import { markPartners } from './recognition/partner.ts';
import { markPeople } from './recognition/people.ts';
import { markPlaces } from './recognition/place.ts';
import { withProductParts } from './recognition/product-part.ts';
import { recognise } from './recognition/recognise.ts';
import { bindResults } from './recognition/result-sign.ts';
import { keepSameLevels } from './recognition/same-level.ts';
import { nameSchoolYears } from './recognition/schooling.ts';
import { announcing, settleWording } from './recognition/settle-wording.ts';
import { withSharedObjects } from './recognition/shared-object.ts';
import { shareResults } from './recognition/shared-result.ts';
import { withSharedSubjects } from './recognition/shared-subject.ts';
import { markWhose } from './recognition/whose.ts';
import { readMarks } from './sentence.ts';
import { exceptionStart, withExceptedItems } from './statements/excepted-items.ts';
import { isGroupLabel } from './statements/group-name.ts';
import { namesGroup, namesLeukemia, namesOtherStudy, saysNothing } from './statements/heading.ts';
import { withoutMatter } from './statements/matter.ts';
import { type Statement, splitStatements } from './statements/split.ts';
import { readable } from './statements/unescape.ts';
import { type DefinedNames, definedNames, spelledOut } from './words/defined-name.ts';
import { isUnsupportedLanguage } from './words/language.ts';
import { isContent, residueRanges } from './words/residue.ts';
import { withoutRestated } from './words/restated.ts';
import { type Token, tokenise } from './words/token.ts';

/** A longer statement is no criterion but a whole document; it is kept as one unknown part. */
const MAX_TOKENS = 3000;

interface Read {
  readonly statement: Statement;
  readonly id: string;
  readonly own: Tree | undefined;
  readonly place: Place;
  readonly residue: readonly Span[];
  /** What was left over of its heading's words that it was read with. */
  readonly stemResidue: readonly Span[];
  /** What its words say of each item under it; an item is read together with them where it goes on with them. */
  readonly itemStem: ItemStem | undefined;
  /** What its heading says that it was not read with. */
  readonly unsaid: ItemStem['says'];
  /** Where its words stand that were read, in the source. */
  readonly words: readonly Span[];
  /** Whether it only names the disease that the items under it are kinds or signs of. */
  readonly names: boolean;
  /** What its words make of the items under it. */
  readonly stem: Stem;
  /** Whether it only says for whom of the study's people the items under it are. */
  readonly labels: boolean;
  /** Whether it says what is allowed, and so excepts it from what it is listed under. */
  readonly permits: boolean;
  /** Whether it says anything of its own. */
  readonly said: boolean;
  readonly combination: ReturnType<typeof combinationOf>;
}

/** The criteria of a text, one for each statement that has content, in order. Ids are `<id>-i1`, `<id>-e1` and so on, by section. */
export function readCriteria(input: CriterionInput, terminology: Terminology): readonly Criterion[] {
  const defined = definedNames(input.text, terminology);
  const statements = withExceptedItems(withoutMatter(splitStatements(input.text, input.section)), terminology);
  const children = childrenOf(statements);
  const counts: Record<Section, number> = { inclusion: 0, exclusion: 0 };
  const reads: Read[] = [];
  for (const [index, statement] of statements.entries()) {
    const id = `${input.id}-${statement.section === 'inclusion' ? 'i' : 'e'}${++counts[statement.section]}`;
    const stem = statement.parent === undefined ? undefined : reads[statement.parent]!.itemStem;
    reads.push(readStatement(input.text, statement, id, children.has(index), stem, defined, terminology));
  }
  return reads.flatMap((read, index) =>
    children.has(index) || read.said ? [criterionOf(input.text, reads, children, index)] : [],
  );
}

function childrenOf(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [index, { parent }] of statements.entries()) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  }
  return children;
}

function readStatement(
  source: string,
  statement: Statement,
  id: string,
  isHeading: boolean,
  above: ItemStem | undefined,
  defined: DefinedNames,
  terminology: Terminology,
): Read {
  const alone = shownOf(source, statement, defined);
  const goesOn = !isHeading && above !== undefined && continuesStem(above, alone.text);
  const { text, sourceSpan, item, times } = goesOn
    ? withStem(above, alone)
    : { ...alone, item: undefined, times: Infinity };
  const tokens = withoutRestated(tokenise(text));
  const place: Place = ([from, to]) => sourceSpan([tokens[from]!.start, tokens[to - 1]!.until ?? tokens[to - 1]!.end]);
  const combination = isHeading ? combinationOf(tokens) : undefined;
  const ctx = new StatementContext(text, tokens, statement.section, terminology);
  const asked = combination === undefined ? tokens : tokens.slice(0, combination.range[0]);
  if (combination !== undefined) ctx.use(...combination.range);
  const excepting = isHeading ? exceptionStart(text) : undefined;
  const explained = isHeading ? (explanationStart(text) ?? excepting) : undefined;
  const kept = explained === undefined ? asked : asked.filter(({ start }) => start < explained);
  if (explained !== undefined) ctx.use(kept.length, tokens.length);
  const said =
    (tokens.some(isContent) || namesLeukemia(alone.text) || namesOtherStudy(alone.text)) && !saysNothing(alone.text);
  const labels = isHeading && isGroupLabel(text);
  const stem: Stem = 'leading';
  const unsaid = goesOn || above === undefined || standsApart(alone.text) ? 'nothing' : above.says;
  const unread = {
    statement,
    id,
    place,
    residue: [],
    stemResidue: [],
    names: false,
    stem,
    labels,
    permits: false,
    said,
  };
  const none = { ...unread, combination, unsaid, itemStem: undefined, words: [] } as const;
  if (!isHeading && statement.parent !== undefined && explains(alone.text) === 'means')
    return { ...none, own: wholeOpaque(ctx, 'opaque.explanation') };
  if (labels) return { ...none, own: wholeJudgement(ctx, 'judgement.group') };
  if (tokens.length > MAX_TOKENS) return { ...none, own: wholeOpaque(ctx) };
  if (isUnsupportedLanguage(tokens)) return { ...none, own: wholeOpaque(ctx, 'opaque.language') };
  const contents = isHeading ? tokens.filter(isContent).map(({ start, end }) => sourceSpan([start, end])) : [];
  const shared =
    isHeading && explained === undefined
      ? itemStem(alone, tokens, recognise(text, tokens, terminology, ctx.section), combination)
      : undefined;
  if (shared !== undefined) return { ...none, own: undefined, itemStem: shared, words: contents };
  const known = announcing(recognise(text, kept, terminology, ctx.section), kept, isHeading);
  const isWhen = ({ from }: Mark): boolean => tokens[from]!.start >= times;
  const main = kept.filter(({ start }) => start < times);
  const marks = settled(
    ctx,
    known.filter((mark) => !isWhen(mark)),
    main,
  );
  const read =
    giveClaimed(readMarks(ctx, marks), marks) ?? (isHeading || tokens.length === 0 ? undefined : wholeOpaque(ctx));
  if (read !== undefined && item !== undefined) giveStemTimes(ctx, read, known.filter(isWhen));
  const own = isHeading ? read : asGroup(ctx, read);
  if (own !== undefined) {
    lookAhead(ctx, own);
    coverUsed(ctx, own);
  }
  const permits = ctx.verdict === 'allowed' || ctx.verdict === 'accepted';
  const names = statement.section === 'exclusion' && isHeading && isNameOf(own, tokens);
  const left = residueRanges(tokens, ctx.used);
  const isOwn = ([from]: readonly [number, number]): boolean =>
    item === undefined || (tokens[from]!.start >= item[0] && tokens[from]!.start < item[1]);
  return {
    ...none,
    own,
    residue: left.filter(isOwn).map(place),
    stemResidue: left.filter((range) => !isOwn(range)).map(place),
    words: contents,
    names,
    stem: excepting === undefined ? (isHeading ? stemOf(text, names) : stem) : 'excepting',
    permits,
  };
}

/** A statement's words with its short forms spelled out. */
function shownOf(source: string, { span }: Statement, defined: DefinedNames): Shown {
  const shown = readable(source, span);
  const { text, before } = spelledOut(shown.text, defined);
  return { text, sourceSpan: (at) => shown.sourceSpan(before(at)) };
}

/** What words beside recognised ones make of them: results, companions, places, callings and years of school. */
function settled(ctx: StatementContext, marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const slice = ctx.slice.bind(ctx);
  const level = keepSameLevels(withKindsBehind(settleWording(marks, tokens, ctx.section), tokens, slice), tokens);
  const reasoned = withCarriedOut(
    withChangedTreatments(withSitesAsWords(withOneOfPair(level, tokens), tokens), tokens),
    tokens,
  );
  const treated = withFailedTreatments(withProductParts(reasoned, tokens, ctx.terminology), tokens);
  const whose = markWhose(withSharedSubjects(withSharedObjects(treated, tokens), tokens), tokens, ctx.section);
  const results = shareResults(bindResults(whose, tokens), tokens);
  const absorbed = absorbCompanions(withContraceptives(results, tokens, ctx.terminology), tokens);
  const placed = markPlaces(absorbed, tokens, slice);
  return nameSchoolYears(markPeople(markPartners(placed, tokens, slice), tokens));
}

/** "Inclusion criteria of the control group:": to whom a list applies, where the words do not say by what they are known. */
function asGroup(ctx: StatementContext, read: Tree | undefined): Tree | undefined {
  if (read === undefined || !namesGroup(ctx.text)) return read;
  if (!draftsOf(read).some(({ head }) => head.domain === 'opaque')) return read;
  return wholeJudgement(ctx, 'judgement.group');
}

function wholeJudgement(ctx: StatementContext, rule: string): Tree {
  ctx.use(0, ctx.tokens.length);
  return draftOf({ domain: 'judgement', rule, concept: unknownConcept(ctx.text) }, 0, ctx.tokens.length);
}

/** A statement of which nothing was made is unknown as a whole. */
function wholeOpaque(ctx: StatementContext, rule = 'opaque'): Tree {
  ctx.use(0, ctx.tokens.length);
  return draftOf({ domain: 'opaque', rule, concept: unknownConcept(ctx.text) }, 0, ctx.tokens.length);
}

function criterionOf(
  source: string,
  reads: readonly Read[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): Criterion {
  const read = reads[index]!;
  let atoms = 0;
  const nextId = (): string => `${read.id}.${++atoms}`;
  const { section, span, parent, group } = read.statement;
  const of = parent === undefined && group !== undefined ? groupNode(source, group, nextId) : undefined;
  const told = nodeOf(reads, children, index, nextId);
  const residue = ownResidue(reads, children, index);
  const whole = of === undefined || labelled(told) ? told : ofGroup(of, told, section);
  const ast = withHeading(whole, read.words, residue);
  const unread = residueOf(reads, children, index);
  return {
    id: read.id,
    section,
    text: read.statement.text,
    span,
    ...(parent === undefined ? {} : { parent: reads[parent]!.id }),
    ast,
    residue,
    tier: tierOf({
      ast,
      text: read.statement.text,
      wordsOf: (atom) => source.slice(...atom.span),
      residue: unread.map((at) => source.slice(...at)),
    }),
  };
}

/** What is left unread of a statement, with what those under it left of its words. */
const ownResidue = (
  reads: readonly Read[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): readonly Span[] => {
  const left = (children.get(index) ?? []).flatMap((child) => reads[child]!.stemResidue);
  const first = left.filter(([from], at) => left.findIndex(([other]) => other === from) === at);
  return [...reads[index]!.residue, ...first.toSorted((a, b) => a[0] - b[0])];
};

/** What is left unread of a statement and of those listed under it. */
const residueOf = (
  reads: readonly Read[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): readonly Span[] => [
  ...ownResidue(reads, children, index),
  ...(children.get(index) ?? []).flatMap((child) => residueOf(reads, children, child)),
];

/** A statement's own tree joined with those of the statements listed under it. */
function nodeOf(
  reads: readonly Read[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
  nextId: () => string,
): Node {
  const { own, place, statement, labels, stem } = reads[index]!;
  const mine = own === undefined ? undefined : finishTree(own, place, nextId);
  const textOf = (child: number): string => reads[child]!.statement.text;
  const under = children.get(index) ?? [];
  const role = (child: number): ReturnType<typeof explains> =>
    reads[child]!.permits ? undefined : explains(textOf(child));
  const listed = under.filter((child) => role(child) === undefined);
  // Among further reasons to exclude a note is of one of them, and takes nothing from the others.
  const meant = isExclusion(statement) && listed.length > 0 ? [] : under.filter((child) => role(child) === 'meaning');
  const node = (child: number): Node => withUnsaid(reads[child]!, () => nodeOf(reads, children, child, nextId), nextId);
  const explained = (base: Node | undefined): Node => {
    const notes = meant.map((child) => opaqueNode(reads[child]!.statement, nextId, 'opaque.explanation'));
    const parts = [...(base === undefined ? [] : [base]), ...notes];
    return parts.length === 0 ? opaqueNode(statement, nextId) : joined('and', parts);
  };
  if (mine === undefined || stem === 'complete' || listed.length === 0)
    return explained(mine !== undefined || listed.length === 0 ? mine : listFor(reads, listed, index, node));
  if (stem === 'excepting') return explained(exceptFrom(mine, listed.map(node)));
  const excepted = listed.filter(
    (child) => excepts(textOf(child)) || (isExclusion(statement) && reads[child]!.permits),
  );
  const others = listed.filter((child) => !excepted.includes(child));
  const base = others.length === 0 ? mine : withList(reads[index]!, mine, listFor(reads, others, index, node), nextId);
  if (labels || excepted.length === 0) return explained(base);
  return explained({ k: 'except', base, unless: excepted.map(node) });
}

const isExclusion = ({ section }: Statement): boolean => section === 'exclusion';

function listFor(
  reads: readonly Read[],
  listed: readonly number[],
  index: number,
  node: (child: number) => Node,
): Node {
  const { combination, statement, place, stem, itemStem } = reads[index]!;
  const texts = listed.map((child) => reads[child]!.statement.text);
  const nodes = listed.map(node);
  const chosen = combination ?? (isChoice(texts) || areLimits(texts) ? EITHER : stem === 'allowing' ? ALL : undefined);
  // "none of the following": each of them is denied.
  const denied = itemStem?.says === 'denial' && nodes.some(({ k }) => k === 'not');
  return listOf(nodes, denied && chosen?.k === 'or' ? ALL : chosen, statement, place);
}

/** An item that was not read with what its heading says is at most what it says alone. */
function withUnsaid({ unsaid, statement }: Read, told: () => Node, nextId: () => string): Node {
  if (unsaid === 'nothing' || unsaid === 'kind') return told();
  const open = opaqueNode(statement, nextId, 'opaque.nesting');
  return unsaid === 'time' ? joined('and', [told(), open]) : open;
}

/** What a stem says together with the list under it. */
function withList(
  { own, place, statement, names, stem, labels }: Read,
  mine: Node,
  list: Node,
  nextId: () => string,
): Node {
  if (labels) return ofGroup(mine, list, statement.section);
  if (stem === 'allowing')
    return isExclusion(statement) ? joined('and', [mine, { k: 'not', of: list }]) : conditional(mine, list);
  if (stem === 'admitting' && !isExclusion(statement))
    return joined('and', [
      conditional(mine, list),
      joined('or', [finishTree(own!, place, nextId), opaqueNode(statement, nextId, 'opaque.permission')]),
    ]);
  if (isExclusion(statement) && includesKinds(statement.text)) return joined('or', [mine, list]);
  if (names && list.k !== 'atMost') return list;
  if (isExclusion(statement) && stem === 'open')
    return joined('and', [joined('or', [mine, list]), opaqueNode(statement, nextId, 'opaque.nesting')]);
  return joined('and', [mine, list]);
}

const EITHER: Combination = { k: 'or' };
const ALL: Combination = { k: 'and' };
