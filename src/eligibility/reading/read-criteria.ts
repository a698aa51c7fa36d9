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
import { absorbCompanions } from './recognition/companion.ts';
import { markPartners } from './recognition/partner.ts';
import { markPeople } from './recognition/people.ts';
import { markPlaces } from './recognition/place.ts';
import { recognise } from './recognition/recognise.ts';
import { bindResults } from './recognition/result-sign.ts';
import { nameSchoolYears } from './recognition/schooling.ts';
import { markWhose } from './recognition/whose.ts';
import { readMarks } from './sentence.ts';
import { namesGroup, saysNothing } from './statements/heading.ts';
import { type Statement, splitStatements } from './statements/split.ts';
import { readable } from './statements/unescape.ts';
import { isUnsupportedLanguage } from './words/language.ts';
import { isContent, residueSpans } from './words/residue.ts';
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
  /** Whether it says what is allowed, and so excepts it from what it is listed under. */
  readonly permits: boolean;
  /** Whether it says anything of its own. */
  readonly said: boolean;
  readonly combination: ReturnType<typeof combinationOf>;
}

/** The criteria of a text, one for each statement that has content, in order. Ids are `<id>-i1`, `<id>-e1` and so on, by section. */
export function readCriteria(input: CriterionInput, terminology: Terminology): readonly Criterion[] {
  const statements = splitStatements(input.text, input.section);
  const children = childrenOf(statements);
  const counts: Record<Section, number> = { inclusion: 0, exclusion: 0 };
  const reads = statements.map((statement, index): Read => {
    const id = `${input.id}-${statement.section === 'inclusion' ? 'i' : 'e'}${++counts[statement.section]}`;
    return readStatement(input.text, statement, id, (children.get(index)?.length ?? 0) > 0, terminology);
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
  terminology: Terminology,
): Read {
  const { text, sourceSpan } = readable(source, statement.span);
  const tokens = tokenise(text);
  const place: Place = ([from, to]) => sourceSpan([tokens[from]!.start, tokens[to - 1]!.end]);
  const combination = isHeading ? combinationOf(tokens) : undefined;
  const ctx = new StatementContext(text, tokens, statement.section, terminology);
  const kept = combination === undefined ? tokens : tokens.slice(0, combination.range[0]);
  if (combination !== undefined) ctx.use(...combination.range);
  const said = tokens.some(isContent) && !saysNothing(text);
  const unread = { statement, id, place, residue: [], names: false, permits: false, said, combination };
  if (tokens.length > MAX_TOKENS) return { ...unread, own: wholeOpaque(ctx) };
  if (isUnsupportedLanguage(tokens)) return { ...unread, own: wholeOpaque(ctx, 'opaque.language') };
  const marks = settled(ctx, recognise(text, kept, terminology, ctx.section), kept);
  const read =
    giveClaimed(readMarks(ctx, marks), marks) ?? (isHeading || tokens.length === 0 ? undefined : wholeOpaque(ctx));
  const own = isHeading ? read : asGroup(ctx, read);
  if (own !== undefined) coverUsed(ctx, own);
  const permits = ctx.verdict === 'allowed' || ctx.verdict === 'accepted';
  const names = statement.section === 'exclusion' && isHeading && isNameOf(own, tokens);
  return { ...unread, own, residue: residueSpans(tokens, ctx.used, place), names, permits };
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
  const results = bindResults(markWhose(marks, tokens, ctx.section), tokens);
  const placed = markPlaces(absorbCompanions(results, tokens), tokens, ctx.slice.bind(ctx));
  return nameSchoolYears(markPeople(markPartners(placed, tokens, ctx.slice.bind(ctx)), tokens));
}

/** "Inclusion criteria of the control group:": to whom a list applies, where the words do not say by what they are known. */
function asGroup(ctx: StatementContext, read: Tree | undefined): Tree | undefined {
  if (read === undefined || !namesGroup(ctx.text)) return read;
  if (!draftsOf(read).some(({ head }) => head.domain === 'opaque')) return read;
  ctx.use(0, ctx.tokens.length);
  return draftOf(
    { domain: 'judgement', rule: 'judgement.group', concept: unknownConcept(ctx.text) },
    0,
    ctx.tokens.length,
  );
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
  const ast = nodeOf(reads, children, index, () => `${read.id}.${++atoms}`);
  const { section, span, parent } = read.statement;
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
  const { own, place, combination, statement, names } = reads[index]!;
  const mine = own === undefined ? undefined : finishTree(own, place, nextId);
  const listed = children.get(index) ?? [];
  const node = (child: number): Node => nodeOf(reads, children, child, nextId);
  if (mine !== undefined && statement.section === 'exclusion' && listed.some((child) => reads[child]!.permits)) {
    const unless = listed.filter((child) => reads[child]!.permits).map(node);
    const others = listed.filter((child) => !reads[child]!.permits).map(node);
    const base = others.length === 0 ? mine : underStem(mine, listOf(others, combination, statement, place));
    return { k: 'except', base, unless };
  }
  const below = listed.map(node);
  if (below.length === 0) return mine ?? opaqueNode(statement, nextId);
  const chosen = combination ?? (isChoice(listed.map((child) => reads[child]!.statement.text)) ? EITHER : undefined);
  const list = listOf(below, chosen, statement, place);
  return mine === undefined || (names && list.k !== 'atMost') ? list : underStem(mine, list);
}

const EITHER: Combination = { k: 'or' };

/** Whether the items of a list say that they are alternatives: "or" begins a later one, or ends one before the last. */
const isChoice = (texts: readonly string[]): boolean =>
  texts.slice(1).some((text) => /^(?:and\s?\/\s?)?or\b/i.test(text)) ||
  texts.slice(0, -1).some((text) => /\b(?:and\s?\/\s?)?or\W*$/i.test(text));

const underStem = (stem: Node, list: Node): Node => ({ k: 'and', of: [stem, list] });

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

const opaqueNode = (statement: Statement, nextId: () => string): Node => ({
  k: 'atom',
  id: nextId(),
  span: statement.span,
  rule: 'opaque',
  subject: 'patient',
  domain: 'opaque',
  quantifier: 'any',
  modality: 'asserted',
});
