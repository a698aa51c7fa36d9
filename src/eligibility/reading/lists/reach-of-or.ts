/** What an "or" reaches among the members that an inclusion asks for together. */
import { join, type Tree } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { isExcluding, plainKind, type Unit } from './grouping.ts';
import { scopeAt } from './list-sense.ts';

/** Neighbours in a list that stand for one demand: one member, or several of which one is enough. */
interface Demand {
  readonly units: readonly Unit[];
  /** What joins it to the demand before. */
  readonly link: Unit['link'];
  /** Whether a comma stands before that. */
  readonly parted: boolean;
}

/**
 * "haemoglobin ≥ 9 g/dL, platelets ≥ 100, creatinine ≤ 1.5 or clearance ≥ 60", "asthma or COPD and no oxygen": an "or" with no
 * comma before it joins its two neighbours, and the commas' members before these where they are of their kind. Where the
 * words may also mean that one side of the "or" is enough by itself, whoever has only that stays unknown. Undefined where
 * the list is all alternatives or all demands.
 */
export function narrowed(ctx: StatementContext, units: readonly Unit[]): Tree | undefined {
  if (isExcluding(ctx) || units.length < 3) return undefined;
  const ors = units.filter(({ link }, index) => index > 0 && link === 'or');
  if (ors.length === 0 || ors.some(({ tight, opens }) => tight !== true || opens === true)) return undefined;
  // "and/or" are alternatives in any case; "OR" among small letters parts whole clauses.
  if (ors.some(({ linkAt = 0 }) => isAnd(ctx.tokens[linkAt]) || ctx.tokens[linkAt]?.text === 'OR')) return undefined;
  const demands = demandsOf(units);
  if (demands.some(isNamedAgain)) return undefined;
  if (demands.length < 2 || (units.every(({ link }) => link !== 'and') && !isDescription(demands))) return undefined;
  const narrow = join('and', demands.map(treeOf))!;
  if (isSure(demands)) return narrow;
  const scope = scopeAt(ctx, units.at(-1)!.linkAt ?? 0);
  const groups = demands.filter(({ units: several }) => several.length > 1);
  if (groups.length > 1 || units.every(({ link }) => link !== 'and')) return join('or', [narrow, scope]);
  const others = demands.filter((demand) => !groups.includes(demand)).map(treeOf);
  return join('and', [...groups.map(treeOf), join('or', [join('and', others), scope])]);
}

/** "gout or gout that recurs and …": what follows is said of the second. */
const isNamedAgain = ({ units }: Demand): boolean => {
  const named = units.flatMap(({ drafts }) => drafts.slice(0, 1).map(({ head }) => head.concept?.codes[0]?.code));
  return new Set(named).size < named.length;
};

const isAnd = wordClass('and');

/** "diabetes, HbA1c > 7 %, metformin or insulin": commas alone stand between demands where values are among them, or the last are states of one kind. */
const isDescription = (demands: readonly Demand[]): boolean =>
  demands.some(({ units }) => units.length === 1 && isMeasured(units[0]!.tree)) ||
  demands.at(-1)!.units.every(({ drafts }) => drafts[0]?.head.domain === 'reproductive');

const isMeasured = (tree: Tree | undefined): boolean => tree?.k === 'draft' && tree.quantity !== undefined;

function demandsOf(units: readonly Unit[]): readonly Demand[] {
  const demands: Demand[] = [];
  for (const unit of units) {
    if (unit.link !== 'or' || demands.length === 0)
      demands.push({ units: [unit], link: unit.link, parted: unit.tight === false });
    else {
      const last = demands.at(-1)!;
      demands[demands.length - 1] = { ...last, units: [...last.units, unit] };
    }
  }
  for (let at = demands.length - 1; at > 0; at--) {
    const [before, own] = [demands[at - 1]!, demands[at]!];
    if (own.units.length < 2 || own.link !== 'comma' || before.units.length > 1) continue;
    const kind = plainKind(own.units[0]!);
    if (kind === undefined || [...before.units, ...own.units].some((unit) => plainKind(unit) !== kind)) continue;
    demands.splice(at - 1, 2, { ...before, units: [...before.units, ...own.units] });
  }
  return demands;
}

const treeOf = ({ units }: Demand): Tree =>
  join(
    'or',
    units.map(({ tree }) => tree),
  )!;

const isDenial = ({ units }: Demand): boolean => units.length === 1 && units[0]!.tree?.k === 'not';

/** Measures of one organ of which trials take either. */
const EITHER: readonly ReadonlySet<string>[] = [
  new Set(['creatinine', 'creatinine-clearance', 'egfr']),
  new Set(['inr', 'prothrombin-time', 'activated-partial-thromboplastin-time']),
];

/** "A or B and no C", "A, B, and C or D", "A > 1, creatinine < 2 or clearance > 60": whether the words leave no other reading. */
function isSure(demands: readonly Demand[]): boolean {
  const last = demands.at(-1)!;
  if (last.link === 'and' && last.units.length === 1) return isDenial(last);
  const several = demands.filter(({ units }) => units.length > 1);
  if (several.every(areEither)) return true;
  if (last.link !== 'and' || several.length > 1) return false;
  const kinds = last.units.map(plainKind);
  const [kind] = kinds;
  return (
    last.parted ||
    (kind !== undefined &&
      kinds.every((one) => one === kind) &&
      demands.slice(0, -1).every(({ units }) => plainKind(units[0]!) !== kind))
  );
}

const areEither = ({ units }: Demand): boolean => {
  const measured = units.map(({ tree }) =>
    tree?.k === 'draft' && isMeasured(tree) ? tree.head.concept?.codes[0]?.code : undefined,
  );
  return EITHER.some((either) => measured.every((code) => code !== undefined && either.has(code)));
};
