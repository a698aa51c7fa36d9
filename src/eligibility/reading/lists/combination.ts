import type { Domain } from '../../criterion.ts';
import { wrapped } from '../findings/cue-effect.ts';
import { nameExamples } from '../findings/defining-measure.ts';
import { type Draft, draftsOf, join, type Tree } from '../findings/draft.ts';
import { isList, isShownBy, opaqueDraft } from '../findings/leaf.ts';
import { canQualify, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { markUnknown } from '../findings/unknown-example.ts';
import { wordClass } from '../words/word-class.ts';
import { inherit, isSymptom, purposeOf } from './bracket.ts';
import { bySex } from './by-sex.ts';
import { withinCount } from './counted-treatments.ts';
import {
  definesLastOnly,
  explained,
  isDefinedByValue,
  isNamedByValues,
  NOTHING,
  withDefinition,
  withShowing,
} from './definition.ts';
import { areGivenTogether } from './drug-pair.ts';
import { withEither } from './either.ts';
import { areKeptBelow, furtherPeople } from './further-people.ts';
import {
  areStatuses,
  byKind,
  closed,
  closingAnd,
  isAgeApart,
  isExcluding,
  isOfSome,
  kindOf,
  type Unit,
} from './grouping.ts';
import { isListOfReasons } from './list-of-reasons.ts';
import { areSeveralInfections, deniedOrMeasured, inSense, type Sense, senseInInclusion } from './list-sense.ts';
import { areMeansOfContraception } from './means-of-contraception.ts';
import { narrowed } from './reach-of-or.ts';
import { abuseOfExamples } from './shared-abuse.ts';
import { ofSharedNouns } from './shared-noun-units.ts';
import { isPutTogether, withWholeLists } from './whole-list.ts';

/** Joins units by what stands between them: "with" and "but" first, then a list of one kind, then "and" before "or". */
export function combine(ctx: StatementContext, units: readonly Unit[]): Tree | undefined {
  if (units.length < 2) return units[0]?.tree;
  const grouped = withEither(ctx, units) ?? ofSharedNouns(ctx, units);
  if (grouped !== undefined) return combine(ctx, grouped);
  const loose = units.findIndex(
    (unit, index) =>
      index > 0 &&
      (unit.link === 'but' ||
        unit.link === 'colon' ||
        unit.link === 'if' ||
        unit.link === 'who' ||
        (unit.link === 'with' && units.slice(0, index).every((one) => one.population))),
  );
  const others = furtherPeople(ctx, units);
  if (others > 0) return join('or', [combine(ctx, units.slice(0, others)), combine(ctx, units.slice(others))]);
  if (isLastOfAges(ctx, units, loose))
    return join('or', [combine(ctx, units.slice(0, loose - 1)), combine(ctx, units.slice(loose - 1))]);
  if (loose > 0 && definesLastOnly(ctx, units, loose)) return combine(ctx, withDefinition(ctx, units, loose, combine));
  if (loose > 0) {
    const [before, after] = [combine(ctx, units.slice(0, loose)), combine(ctx, units.slice(loose))];
    return units[loose]!.link === 'colon' ? explained(ctx, before, after, units[loose]!) : join('and', [before, after]);
  }
  const such = units.findIndex((unit, index) => index > 0 && unit.link === 'such');
  if (such > 0) {
    const named = units[such - 1]!;
    if (such === units.length - 1 && isDefinedByValue(ctx, units[such]!))
      return combine(ctx, [
        ...units.slice(0, such - 1),
        { ...named, tree: explained(ctx, named.tree, units[such]!.tree, units[such]!), population: false },
      ]);
    if (ctx.section === 'inclusion' && isNamedByValues(ctx, units.slice(such))) {
      const tree = join('and', [named.tree, listed(units.slice(such), undefined, ctx)]);
      return combine(ctx, [...units.slice(0, such - 1), { ...named, tree, population: false }]);
    }
    const required = withinCount(ctx, named, units.slice(such), (own) => listed(own, undefined, ctx));
    if (required !== undefined)
      return combine(ctx, [...units.slice(0, such - 1), { ...named, tree: required, population: false }]);
    const base = treatmentIn(named.tree) ?? named.drafts.findLast((draft) => !draft.head.population);
    const own = units.slice(such).flatMap(({ drafts }) => drafts);
    const last = own.at(-1)?.window;
    const dated = (last?.hi ?? last?.lo) !== undefined;
    if (base !== undefined && last !== undefined && dated && (base.window?.hi ?? base.window?.lo) === undefined)
      base.window = last;
    if (base !== undefined) for (const example of own) inherit(example, base, NOTHING);
    abuseOfExamples(ctx, base, own);
    if (base !== undefined) nameExamples(ctx, base, own);
    if (base !== undefined && (isOpened(ctx, units[such]!) || areKinds(ctx, base, own))) markUnknown(base, own);
    if (base?.head.domain === 'allergy')
      for (const example of own)
        if (example.head.domain === 'medication') example.head = wrapped(example.head, 'allergy');
    const examples = listed(withCompany(ctx, units.slice(such)), 'or', ctx);
    return combine(ctx, [
      ...units.slice(0, such - 1),
      { ...named, tree: withExamples(named.tree, examples, base), population: false },
    ]);
  }
  const either = deniedOrMeasured(ctx, units);
  if (either !== undefined) return either;
  const shown = withShowing(ctx, units, combine);
  if (shown !== undefined) return combine(ctx, shown);
  const tight: Attaching[] = [];
  const whole = withWholeLists(ctx, units);
  for (const [index, unit] of whole.entries()) {
    const last = tight.at(-1);
    if (last !== undefined && unit.link === 'slash') {
      tight[tight.length - 1] = {
        ...last,
        tree: join(areGivenTogether(whole, index) || areKeptBelow(ctx, last, unit) ? 'and' : 'or', [
          last.tree,
          unit.tree,
        ]),
        drafts: [...last.drafts, ...unit.drafts],
      };
      continue;
    }
    if (last !== undefined && (unit.link === 'with' || unit.link === 'relation'))
      tight[tight.length - 1] = {
        ...last,
        tree: attached(ctx, last.tree, narrowsAlone(units, index) ? withoutRelation(ctx, last, unit) : unit),
        drafts: [...last.drafts, ...unit.drafts],
        population: false,
        attachment: { link: unit.link, domain: unit.drafts.at(-1)?.head.domain },
      };
    else tight.push(ambiguousScope(ctx, last, unit));
  }
  return listed(bySex(tight), undefined, ctx);
}

/** "heart block without a pacemaker" among examples: what stands beside one of them is none itself. */
function withCompany(ctx: StatementContext, units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const last = out.at(-1);
    if (last === undefined || unit.link !== 'with') out.push(unit);
    else
      out[out.length - 1] = {
        ...last,
        tree: attached(ctx, last.tree, unit),
        drafts: [...last.drafts, ...unit.drafts],
      };
  }
  return out;
}

/** A thing or any example of it; "no heart disease, such as heart failure" denies both. What keeps from an ability is no example of it. */
function withExamples(tree: Tree | undefined, examples: Tree | undefined, base: Draft | undefined): Tree | undefined {
  if (tree?.k === 'and' && base !== undefined && isSymptom(base) && tree.of.includes(base))
    return { k: 'and', of: tree.of.map((part) => (part === base ? join('or', [base, examples])! : part)) };
  if (tree?.k === 'and' && base !== undefined && treatmentIn(tree) === base)
    return { k: 'and', of: [join('or', [tree.of[0], examples])!, tree.of[1]!] };
  if (tree === base && base !== undefined && isTreated(base) && examples !== undefined)
    if (draftsOf(examples).every(({ head }) => TREATMENT.has(head.domain)))
      return { k: 'or', of: [base, join('and', [{ ...base, attrs: {} }, examples])!] };
  const denied = tree?.k === 'not' && examples?.k !== 'not' && base !== undefined && !isShownBy(base);
  return denied ? { k: 'not', of: join('or', [tree.of, examples])! } : join('or', [tree, examples]);
}

/** "previously treated melanoma, including radiotherapy": the examples are of the treatment. */
const isTreated = ({ head, attrs }: Draft): boolean =>
  head.domain === 'condition' && /(?:^| )treated$/.test(attrs['stability'] ?? '');

const TREATMENT: ReadonlySet<Domain> = new Set(['medication', 'procedure']);

/** "treatment for gout": the treatment, where a tree is one of it and of the disease that it, and every example of it, is for. */
function treatmentIn(tree: Tree | undefined): Draft | undefined {
  if (tree?.k !== 'and' || tree.of.length !== 2) return undefined;
  const [treatment, disease] = tree.of;
  const [first] = draftsOf(treatment!);
  const isFor = first !== undefined && TREATMENT.has(first.head.domain) && purposeOf(first.head) !== undefined;
  return isFor && disease?.k === 'draft' && disease.head.domain === 'condition' ? first : undefined;
}

/** "minors, adults with dementia" as an exclusion: the dementia is that of the last. */
const isLastOfAges = ({ section }: StatementContext, units: readonly Unit[], loose: number): boolean =>
  section === 'exclusion' &&
  loose > 1 &&
  units[loose - 1]!.link === 'comma' &&
  units
    .slice(0, loose)
    .every((unit) => unit.population && unit.drafts.every(({ head, quantity }) => head.domain === 'age' && !quantity));

interface Attaching extends Unit {
  /** What was put to it by "with" or "due to". */
  readonly attachment?: { readonly link: 'with' | 'relation'; readonly domain: Domain | undefined };
}

/**
 * "anemia with fatigue or fever", "anemia due to bleeding or surgery": whether the last is a member of the list or of what
 * stands beside its first member the words do not say; it counts as unknown where it is true.
 */
function ambiguousScope(ctx: StatementContext, last: Attaching | undefined, unit: Unit): Attaching {
  const { attachment } = last ?? {};
  if (attachment === undefined || unit.tree === undefined || unit.tree.k === 'not' || unit.opens === true) return unit;
  const own = unit.drafts[0]?.head.domain;
  // "diabetes due to pancreatitis or steroids": the drug is of the kind of neither, and rather one more cause.
  const cause = attachment.link === 'relation' && own !== last?.drafts[0]?.head.domain && unit.link === 'or';
  if (attachment.domain === undefined || (own !== attachment.domain && !(cause && unit.tight === true))) return unit;
  if (unit.link !== 'or' && !(attachment.link === 'relation' && unit.link === 'comma')) return unit;
  if (attachment.link === 'with' && unit.tight !== true) return unit;
  const at = unit.linkAt ?? unit.drafts[0]?.from ?? 0;
  const scope = opaqueDraft(ctx, [{ k: 'word', from: at, to: at + 1 }]);
  scope.head = { ...scope.head, rule: 'opaque.scope' };
  return { ...unit, tree: join('and', [unit.tree, scope])!, attachment };
}

/** Whether "due to" stands between one finding and one other thing, neither of them in a list. */
function narrowsAlone(units: readonly Unit[], index: number): boolean {
  const [unit, before, next] = [units[index]!, units[index - 1]!, units[index + 1]];
  return (
    unit.relation !== undefined &&
    unit.tree?.k === 'draft' &&
    unit.tree.head.domain !== 'opaque' &&
    before.tree?.k === 'draft' &&
    canQualify(before.tree) &&
    unit.linkAt !== undefined &&
    (index === 1 || !isList(before.link)) &&
    (next === undefined || !isList(next.link) || next.opens === true)
  );
}

/** "anemia due to bleeding": the first is narrowed by the second, which must be there too. */
function withoutRelation(ctx: StatementContext, before: Unit, unit: Unit): Unit {
  const { relation: _relation, ...own } = unit;
  if (before.tree?.k !== 'draft' || unit.tree?.k !== 'draft') return unit;
  qualify(ctx, before.tree, [unit.linkAt!, unit.tree.term[1]]);
  return own;
}

/** "nonsmokers with asthma", "unable to walk with a stick", "without diabetes, with asthma": the denial is in the term itself, or of it only. */
const deniesAlone = ({ tokens }: StatementContext, denied: Tree): boolean =>
  denied.k === 'draft' &&
  (denied.head.negated === true || denied.head.domain === 'consent' || isWithout(tokens[denied.from - 1]));
const isWithout = wordClass('without');

/** "no anemia with fatigue" denies the two together; "no anemia, with fatigue" the first only. */
function attached(ctx: StatementContext, before: Tree | undefined, unit: Unit): Tree | undefined {
  const together = (unit.tight === true || isPutTogether(ctx, unit)) && !isOfSome(ctx, unit);
  const more = [unit.tree, unit.relation];
  return before?.k === 'not' && !deniesAlone(ctx, before.of) && together && unit.tree?.k !== 'not'
    ? { k: 'not', of: join('and', [before.of, ...more])! }
    : join('and', [before, ...more]);
}

function listed(units: readonly Unit[], forced: 'or' | undefined, ctx: StatementContext): Tree | undefined {
  if (ctx.itemising === 'items' || areStatuses(units) || areMeansOfContraception(units))
    return join(
      'or',
      units.map((unit) => unit.tree),
    );
  const links = linksOf(units, ctx).map((link) => forced ?? link);
  const population = units.filter((unit) => unit.population);
  const parted = units.some(
    (unit, index) =>
      index > 0 &&
      links[index] === 'or' &&
      unit.link !== 'comma' &&
      (unit.population !== units[index - 1]!.population || isAgeApart(unit, units[index + 1])),
  );
  if (isListOfReasons(units, ctx))
    return join(
      'or',
      units.map((unit) => unit.tree),
    );
  if (population.length > 0 && population.length < units.length && !parted) {
    const others = units.filter((unit) => !unit.population);
    return join('and', [listed(population, undefined, ctx), listed(others, forced, ctx)]);
  }
  const closing = forced === undefined ? closingAnd(units, links) : -1;
  if (closing > 0)
    return closed(
      ctx,
      listed(units.slice(0, closing), forced, ctx)!,
      listed(units.slice(closing), forced, ctx)!,
      units,
      closing,
    );
  const ofKinds = forced === undefined ? byKind(ctx, units, links) : undefined;
  if (ofKinds !== undefined) return ofKinds;
  const groups: Tree[] = [];
  let run: Unit[] = [];
  for (const [index, unit] of units.entries()) {
    if (index > 0 && links[index] === 'or') {
      groups.push(together(ctx, run));
      run = [];
    }
    run.push(unit);
  }
  groups.push(together(ctx, run));
  return (forced === undefined ? narrowed(ctx, units) : undefined) ?? join('or', groups);
}

const together = (ctx: StatementContext, run: readonly Unit[]): Tree =>
  inSense(
    ctx,
    run.map(({ tree }) => tree),
    andOrOr(ctx, run),
    run.at(-1)?.linkAt ?? 0,
  );

/** The kind of each joint: a comma takes that of the next word that joins, or the section's own. */
function linksOf(units: readonly Unit[], ctx: StatementContext): ('and' | 'or')[] {
  const links: ('and' | 'or')[] = [];
  let next: 'and' | 'or' = isExcluding(ctx) ? 'or' : 'and';
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

/** What excludes by itself where it stands in a list; a value seldom does, but an age or a schooling is one. */
const isAlternative = ({ quantity, head: { domain } }: Draft): boolean =>
  ALTERNATIVE.has(domain) && (quantity === undefined || domain === 'age' || domain === 'social');

/** "no telephone, no caregiver, and dementia": commas stand before all of them, and none is a sentence ("not have had"). */
const isRow = ({ tokens }: StatementContext, units: readonly Unit[]): boolean =>
  units.length > 2 &&
  units
    .slice(1)
    .every(({ link, tight, linkAt = 0 }) => (link === 'comma' || tight === false) && !isVerb(tokens[linkAt + 1])) &&
  units.every(({ tree }) => !isDenial(tree) || isNo(tokens[firstOf(tree!) - 1]) || isNo(tokens[firstOf(tree!)]));
const isNo = wordClass('no non');
const isVerb = wordClass('has have had is are was were must will should not does do did');
const firstOf = (tree: Tree): number => Math.min(...draftsOf(tree).map(({ from }) => from));

/** Four or more, some of them with values and some without, are no longer one description. */
const isLongList = (units: readonly Unit[]): boolean =>
  units.length > 3 &&
  units.slice(1, -1).every(({ link }) => link === 'comma') &&
  units.every(({ tree }) => tree?.k !== 'not') &&
  units.some(({ drafts }) => drafts.every(({ quantity }) => quantity === undefined));

/** "no asthma"; "unable to consent" is no denial but a finding. */
const isDenial = (tree: Tree | undefined): boolean =>
  tree?.k === 'not' && !(tree.of.k === 'draft' && tree.of.head.negated === true);

/** In an exclusion "A and B" lists what excludes, each by itself, unless values stand in it; so do words of sex and age anywhere. */
function andOrOr(ctx: StatementContext, units: readonly Unit[]): Sense {
  if (units.length < 2) return 'and';
  const drafts = units.flatMap((unit) => unit.drafts);
  if (units.every((unit) => unit.population)) {
    const domains = new Set(drafts.map((draft) => draft.head.domain));
    return domains.size === 1 && drafts.every((draft) => draft.quantity === undefined) ? 'or' : 'and';
  }
  if (!isExcluding(ctx))
    return senseInInclusion(
      ctx,
      units.map(({ tree }) => tree),
      units.slice(1).every(({ link }) => link === 'comma'),
    );
  const [shared] = drafts;
  if (
    shared?.quantity !== undefined &&
    drafts.length > 1 &&
    drafts.every((draft) => draft.quantity?.at === shared.quantity?.at)
  )
    return 'or';
  if (isLongList(units) || (areSeveralInfections(drafts) && units.every(({ tree }) => tree?.k === 'draft')))
    return 'or';
  const plain = drafts.every((draft) => isAlternative(draft));
  const domains = new Set(drafts.filter((draft) => draft.head.domain !== 'opaque').map(kindOf));
  return plain &&
    (domains.size <= 1 || units.length > 2) &&
    (isRow(ctx, units) || !units.some((unit) => isDenial(unit.tree)))
    ? 'or'
    : 'and';
}

/** "such as: A, B": what stands behind the colon are examples to its end. */
const isOpened = ({ tokens }: StatementContext, { linkAt }: Unit): boolean =>
  linkAt !== undefined && tokens.slice(linkAt, linkAt + 3).some(({ lower }) => lower === ':');

/** Whether all examples that a vocabulary knows are kinds of what is named, and one of them is known: the others are too. */
function areKinds({ terminology }: StatementContext, base: Draft, examples: readonly Draft[]): boolean {
  const kind = base.head.concept?.codes[0]?.code;
  const known = examples.flatMap(({ head }) => head.concept?.codes[0]?.code ?? []);
  return kind !== undefined && known.length > 0 && known.every((id) => terminology.withAncestors([id]).includes(kind));
}
