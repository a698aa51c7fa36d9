import type { Span } from '../../kernel/text-span.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Criterion, Node, Section } from '../criterion.ts';
import { tierOf } from '../tier.ts';
import { coverUsed } from './cover.ts';
import type { CriterionInput } from './criterion-reader.ts';
import { giveClaimed } from './findings/claimed.ts';
import { draftOf, draftsOf, type Tree } from './findings/draft.ts';
import { StatementContext } from './findings/statement-context.ts';
import { finishTree, type Place } from './finish.ts';
import { type Combination, combinationOf, defaultCombination } from './lists/heading-list.ts';
import { unknownConcept } from './marks/concept-ref.ts';
import type { Mark } from './marks/mark.ts';
import { areLimits, excepts, explains, explanationStart, includesKinds, type Stem, stemOf } from './nested.ts';
import { lookAhead } from './planned-ahead.ts';
import { withSitesAsWords } from './recognition/at-site.ts';
import { withCarriedOut } from './recognition/carried-out.ts';
import { withChangedTreatments } from './recognition/changed-treatment.ts';
import { absorbCompanions } from './recognition/companion.ts';
import { withContraceptives } from './recognition/contraceptive-company.ts';
import { withFailedTreatments } from './recognition/failed-treatment.ts';
import { withOneOfPair } from './recognition/one-of-pair.ts';
import { markPartners } from './recognition/partner.ts';
import { markPeople } from './recognition/people.ts';
import { markPlaces } from './recognition/place.ts';
import { withProductParts } from './recognition/product-part.ts';
import { withoutReasons } from './recognition/reason.ts';
import { recognise } from './recognition/recognise.ts';
import { bindResults } from './recognition/result-sign.ts';
import { keepSameLevels } from './recognition/same-level.ts';
import { nameSchoolYears } from './recognition/schooling.ts';
import { withSharedObjects } from './recognition/shared-object.ts';
import { shareResults } from './recognition/shared-result.ts';
import { withSharedSubjects } from './recognition/shared-subject.ts';
import { markWhose } from './recognition/whose.ts';
import { readMarks } from './sentence.ts';
import { exceptionStart, withExceptedItems } from './statements/excepted-items.ts';
import { isGroupLabel } from './statements/group-name.ts';
import { namesGroup, saysNothing } from './statements/heading.ts';
import { withoutMatter } from './statements/matter.ts';
import { type Statement, splitStatements } from './statements/split.ts';
import { readable } from './statements/unescape.ts';
import { type DefinedNames, definedNames, spelledOut } from './words/defined-name.ts';
import { isUnsupportedLanguage } from './words/language.ts';
import { isContent, residueSpans } from './words/residue.ts';
import { withoutRestated } from './words/restated.ts';
import { type Token, tokenise } from './words/token.ts';
import { wordClass } from './words/word-class.ts';

/** A longer statement is no criterion but a whole document; it is kept as one unknown part. */
const MAX_TOKENS = 3000;

interface Read {
  readonly statement: Statement;
  readonly id: string;
  readonly own: Tree | undefined;
  readonly place: Place;
  readonly residue: readonly Span[];
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
  const reads = statements.map((statement, index): Read => {
    const id = `${input.id}-${statement.section === 'inclusion' ? 'i' : 'e'}${++counts[statement.section]}`;
    return readStatement(input.text, statement, id, (children.get(index)?.length ?? 0) > 0, defined, terminology);
  });
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
  defined: DefinedNames,
  terminology: Terminology,
): Read {
  const shown = readable(source, statement.span);
  const { text, before } = spelledOut(shown.text, defined);
  const tokens = withoutRestated(tokenise(text));
  const place: Place = ([from, to]) =>
    shown.sourceSpan(before([tokens[from]!.start, tokens[to - 1]!.until ?? tokens[to - 1]!.end]));
  const combination = isHeading ? combinationOf(tokens) : undefined;
  const ctx = new StatementContext(text, tokens, statement.section, terminology);
  const asked = combination === undefined ? tokens : tokens.slice(0, combination.range[0]);
  if (combination !== undefined) ctx.use(...combination.range);
  const excepting = isHeading ? exceptionStart(text) : undefined;
  const explained = isHeading ? (explanationStart(text) ?? excepting) : undefined;
  const kept = explained === undefined ? asked : asked.filter(({ start }) => start < explained);
  if (explained !== undefined) ctx.use(kept.length, tokens.length);
  const said = tokens.some(isContent) && !saysNothing(text);
  const labels = isHeading && isGroupLabel(text);
  const stem: Stem = 'leading';
  const unread = { statement, id, place, residue: [], names: false, stem, labels, permits: false, said, combination };
  if (!isHeading && statement.parent !== undefined && explains(text) === 'means')
    return { ...unread, own: wholeOpaque(ctx, 'opaque.explanation') };
  if (labels) return { ...unread, own: wholeJudgement(ctx, 'judgement.group') };
  if (tokens.length > MAX_TOKENS) return { ...unread, own: wholeOpaque(ctx) };
  if (isUnsupportedLanguage(tokens)) return { ...unread, own: wholeOpaque(ctx, 'opaque.language') };
  const marks = settled(ctx, recognise(text, kept, terminology, ctx.section), kept);
  const read =
    giveClaimed(readMarks(ctx, marks), marks) ?? (isHeading || tokens.length === 0 ? undefined : wholeOpaque(ctx));
  const own = isHeading ? read : asGroup(ctx, read);
  if (own !== undefined) {
    lookAhead(ctx, own);
    coverUsed(ctx, own);
  }
  const permits = ctx.verdict === 'allowed' || ctx.verdict === 'accepted';
  const names = statement.section === 'exclusion' && isHeading && isNameOf(own, tokens);
  const residue = residueSpans(tokens, ctx.used, place);
  return {
    ...unread,
    own,
    residue,
    names,
    stem: excepting === undefined ? (isHeading ? stemOf(text, names) : stem) : 'excepting',
    permits,
  };
}

const leadsToKinds = wordClass(
  ': , ( ) including includes include included but not limited to defined as by such follows any of the following',
);

/** "Heart disease, including:" before the kinds of heart disease. */
const isNameOf = (own: Tree | undefined, tokens: readonly Token[]): boolean =>
  own?.k === 'draft' &&
  own.head.domain === 'condition' &&
  (own.head.concept?.codes.length ?? 0) > 0 &&
  own.quantity === undefined &&
  own.window?.hi === undefined &&
  tokens.slice(own.term[1]).every(leadsToKinds);

/** What words beside recognised ones make of them: results, companions, places, callings and years of school. */
function settled(ctx: StatementContext, marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const level = keepSameLevels(withoutReasons(marks, tokens), tokens);
  const reasoned = withCarriedOut(
    withChangedTreatments(withSitesAsWords(withOneOfPair(level, tokens), tokens), tokens),
    tokens,
  );
  const treated = withFailedTreatments(withProductParts(reasoned, tokens, ctx.terminology), tokens);
  const whose = markWhose(withSharedSubjects(withSharedObjects(treated, tokens), tokens), tokens, ctx.section);
  const results = shareResults(bindResults(whose, tokens), tokens);
  const placed = markPlaces(
    absorbCompanions(withContraceptives(results, tokens, ctx.terminology), tokens),
    tokens,
    ctx.slice.bind(ctx),
  );
  return nameSchoolYears(markPeople(markPartners(placed, tokens, ctx.slice.bind(ctx)), tokens));
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
  const ast = of === undefined || labelled(told) ? told : ofGroup(of, told, section);
  const unread = residueOf(reads, children, index);
  return {
    id: read.id,
    section,
    text: read.statement.text,
    span,
    ...(parent === undefined ? {} : { parent: reads[parent]!.id }),
    ast,
    residue: read.residue,
    tier: tierOf({
      ast,
      text: read.statement.text,
      wordsOf: (atom) => source.slice(...atom.span),
      residue: unread.map((at) => source.slice(...at)),
    }),
  };
}

/** What is left unread of a statement and of those listed under it. */
const residueOf = (
  reads: readonly Read[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): readonly Span[] => [
  ...reads[index]!.residue,
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
  const node = (child: number): Node => nodeOf(reads, children, child, nextId);
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

/** What is excepted from what is denied is taken from it before the denial. */
function exceptFrom(base: Node, unless: readonly Node[]): Node {
  if (base.k === 'not') return { k: 'not', of: { k: 'except', base: base.of, unless } };
  return { k: 'except', base, unless };
}

const isExclusion = ({ section }: Statement): boolean => section === 'exclusion';

function listFor(
  reads: readonly Read[],
  listed: readonly number[],
  index: number,
  node: (child: number) => Node,
): Node {
  const { combination, statement, place, stem } = reads[index]!;
  const texts = listed.map((child) => reads[child]!.statement.text);
  const chosen = combination ?? (isChoice(texts) || areLimits(texts) ? EITHER : stem === 'allowing' ? ALL : undefined);
  return listOf(listed.map(node), chosen, statement, place);
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

const joined = (k: 'and' | 'or', of: readonly Node[]): Node => (of.length === 1 ? of[0]! : { k, of });
const conditional = (when: Node, then: Node): Node => ({ k: 'if', when, then });

/** Whether a criterion says itself for whom it is. */
const labelled = (told: Node): boolean =>
  isGroup(told.k === 'if' ? told.when : told.k === 'and' ? told.of[0] : undefined);
const isGroup = (node: Node | undefined): boolean => node?.k === 'atom' && node.rule === 'judgement.group';

/** Asked of a group's people only; what excludes them excludes nobody else. */
const ofGroup = (group: Node, told: Node, section: Section): Node =>
  section === 'exclusion' ? joined('and', [group, told]) : conditional(group, told);

const EITHER: Combination = { k: 'or' };
const ALL: Combination = { k: 'and' };

/** Whether the items of a list say that they are alternatives: "or" begins a later one, or ends one before the last. */
const isChoice = (texts: readonly string[]): boolean =>
  texts.slice(1).some((text) => /^(?:and\s?\/\s?)?or\b/i.test(text)) ||
  texts.slice(0, -1).some((text) => /\b(?:and\s?\/\s?)?or\W*$/i.test(text));

function listOf(
  below: readonly Node[],
  combination: Combination | undefined,
  { section }: Statement,
  place: Place,
): Node {
  const how = combination ?? defaultCombination(section);
  if (how.k === 'atLeast' || how.k === 'atMost')
    return { k: how.k, n: how.n, of: below, ...('at' in how ? { span: place(how.at) } : {}) };
  return below.length === 1 ? below[0]! : { k: how.k, of: below };
}

const opaqueNode = (statement: Statement, nextId: () => string, rule = 'opaque'): Node => ({
  k: 'atom',
  id: nextId(),
  span: statement.span,
  rule,
  subject: 'patient',
  domain: 'opaque',
  quantifier: 'any',
  modality: 'asserted',
});

const groupNode = (source: string, span: Span, nextId: () => string): Node => ({
  k: 'atom',
  id: nextId(),
  span,
  rule: 'judgement.group',
  subject: 'patient',
  domain: 'judgement',
  concept: unknownConcept(readable(source, span).text),
  quantifier: 'any',
  modality: 'asserted',
});
