/** Which members of a list belong together where "and" and "or" both stand in it. */
import type { Domain, Section } from '../../criterion.ts';
import { type Draft, join, type Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Link } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { eitherSense, senseInInclusion } from './list-sense.ts';

export interface Unit {
  readonly link: Link | undefined;
  readonly tree: Tree | undefined;
  readonly drafts: readonly Draft[];
  readonly population: boolean;
  /** The words that relate it to what stands before: that the two are so related no record says. */
  readonly relation?: Draft;
  /** True where nothing, no comma, parts it from what stands before: a "no" there reaches over it. */
  readonly tight?: boolean;
  /** Token index of the words that join it to what stands before. */
  readonly linkAt?: number;
  /** True where it begins with words of its own. */
  readonly opens?: boolean;
}

/**
 * Units that name something. "nursing mothers or women who are pregnant": what joined people who are not named joins what is
 * said of them; among the reasons to exclude "and" joins further people too.
 */
export const namedUnits = (units: readonly Unit[], ctx: StatementContext): readonly Unit[] =>
  withCompanyInstead(
    ctx,
    units.flatMap((unit, index) => {
      if (unit.tree === undefined) return [];
      const people = units[index - 1];
      const joined = people?.population === true && people.tree === undefined && joinsPeople(people, ctx.section);
      return joined && (unit.link === 'who' || unit.link === 'with') ? [{ ...unit, link: people.link }] : [unit];
    }),
  );

const isCompany = wordClass('accompanied associated complicated');

/** "gallstones that need surgery or are accompanied by pain": what may stand beside the finding instead of what was asked of it, and no finding by itself. */
function withCompanyInstead({ tokens }: StatementContext, units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const before = out.at(-1);
    const joint = unit.linkAt ?? tokens.length;
    const [finding, ...asked] = before?.tree?.k === 'and' ? before.tree.of : [];
    const isOfFinding =
      unit.link === 'or' &&
      isCompany(tokens[joint]) &&
      unit.tree !== undefined &&
      finding?.k === 'draft' &&
      finding.head.domain === 'condition' &&
      asked.length > 0;
    if (before === undefined || !isOfFinding) out.push(unit);
    else
      out[out.length - 1] = {
        ...before,
        tree: join('and', [finding, join('or', [join('and', asked), unit.tree])]),
        drafts: [...before.drafts, ...unit.drafts],
      };
  }
  return out;
}

const joinsPeople = ({ link }: Unit, section: Section): boolean =>
  link === 'or' || (section === 'exclusion' && link === 'and');

export const isExcluding = ({ section, itemising }: StatementContext): boolean =>
  section === 'exclusion' || itemising !== undefined;

/** A drug that is under investigation is a drug. */
export const kindOf = ({ head }: Draft): Domain =>
  head.concept?.text === 'investigational product'
    ? 'medication'
    : head.domain === 'condition' && NAMES_ALLERGY.test(head.concept?.text ?? '')
      ? 'allergy'
      : head.domain;

/** "peanut allergy" may be known as a disease. */
const NAMES_ALLERGY = /\b(?:allergy|allergies)$/i;

/** The kind of a unit that is one finding without a value. */
export const plainKind = ({ tree, population }: Unit): Domain | undefined =>
  tree?.k === 'draft' && tree.quantity === undefined && !population && tree.head.domain !== 'opaque'
    ? kindOf(tree)
    : undefined;

/** "A, B or C, and D": index of a member that "and" after a comma puts beside a list of alternatives that ends before it. */
export function closingAnd(units: readonly Unit[], links: readonly ('and' | 'or')[]): number {
  for (let index = units.length - 1; index > 1; index--)
    if (
      units[index]!.link === 'and' &&
      units[index]!.tight === false &&
      units.slice(1, index).some(({ link }) => link === 'or')
    )
      return links.slice(1, index).every((link) => link === 'or') ? index : -1;
  return -1;
}

const isFurtherReason = wordClass('those patients subjects participants people individuals persons any history also');

/** The list and what stands beside it; among the reasons to exclude it may as well be one more. */
export function closed(ctx: StatementContext, list: Tree, last: Tree, units: readonly Unit[], at: number): Tree {
  const { drafts, linkAt = 0 } = units[at]!;
  if (!isExcluding(ctx) || drafts.some(({ head }) => head.domain === 'judgement')) return join('and', [list, last])!;
  const kinds = new Set(units.map(plainKind));
  const begins = ctx.tokens.slice(linkAt + 2, linkAt + 3);
  if ((kinds.size === 1 && !kinds.has(undefined)) || begins.some((token) => isFurtherReason(token)))
    return join('or', [list, last])!;
  return eitherSense(ctx, join('and', [list, last])!, join('or', [list, last])!, linkAt);
}

/**
 * "A and B or C", "A or B and C" without a comma: two of the three may go together because they are of one kind. Where the
 * words leave open which do, the narrower sense counts, and what is true in the wider one alone is unknown.
 */
export function byKind(
  ctx: StatementContext,
  units: readonly Unit[],
  links: readonly ('and' | 'or')[],
): Tree | undefined {
  if (units.length !== 3 || links[1] === links[2]) return undefined;
  if (units.slice(1).some(({ tight }) => tight !== true)) return undefined;
  const trees = units.map(({ tree }) => tree);
  const [a, b, c] = units.map(plainKind);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [first, second, third] = trees as [Tree, Tree, Tree];
  const any = join('or', trees)!;
  const excluding = isExcluding(ctx);
  if (excluding ? a === b && b === c : senseInInclusion(ctx, trees, false) === 'or') return any;
  const at = units[2]!.linkAt ?? 0;
  if (links[2] === 'or') {
    const narrow = join('and', [first, join('or', [second, third])])!;
    if ((b === c && a !== b) || (a === 'condition' && areTreatments(b, c)))
      return excluding ? eitherSense(ctx, narrow, any, at) : narrow;
    return a === b && !excluding
      ? eitherSense(ctx, narrow, join('or', [join('and', [first, second]), third])!, at)
      : undefined;
  }
  const wide = excluding ? any : join('or', [first, join('and', [second, third])])!;
  return a === b ? eitherSense(ctx, join('and', [join('or', [first, second]), third])!, wide, at) : undefined;
}

const areTreatments = (one: Domain, other: Domain): boolean =>
  (one === 'medication' && other === 'procedure') || (one === 'procedure' && other === 'medication');

const STATUS =
  /^(?:reproductive\.childbearing-potential|(?:reproductive\.)?(?:pre|peri|post)menopausal|physical-(?:in)?activity)$/;
const isStatus = ({ head }: Draft): boolean =>
  STATUS.test(head.rule) || STATUS.test(head.concept?.codes[0]?.code ?? '');

/** "pre- and postmenopausal women", "both active and sedentary people": nobody is both. */
export const areStatuses = (units: readonly Unit[]): boolean =>
  units.length > 1 && units.every(({ tree }) => tree?.k === 'draft' && isStatus(tree));

/** "18 or older, or 12 or older and above 40 kg": what stands beside the second age is asked of those only. */
export const isAgeApart = ({ tight, population, drafts }: Unit, next: Unit | undefined): boolean =>
  population &&
  tight === false &&
  drafts.some(({ head, quantity }) => head.domain === 'age' && quantity !== undefined) &&
  next?.link === 'and' &&
  next.tight === true;

const isPeopleNoun = wordClass('patients subjects participants those people individuals women men children adults');

/** "no anticoagulation in patients with fibrillation" among exclusions: it is patients with fibrillation who are kept out. */
export const isOfSome = ({ section, tokens }: StatementContext, { linkAt = 0 }: Unit): boolean =>
  section === 'exclusion' && isPeopleNoun(tokens[linkAt - 1]) && tokens[linkAt - 2]?.lower === 'in';
