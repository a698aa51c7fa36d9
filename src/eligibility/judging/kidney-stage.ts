import type { Atom } from '../criterion.ts';
import { stageTokens } from './attributes.ts';
import type { Context } from './context.ts';
import type { Interval } from './interval.ts';
import type { MeasureRule } from './measure-rule.ts';
import { presenceOf } from './presence.ts';
import type { Sought } from './sought.ts';

const KIDNEY_DISEASE = 'chronic-kidney-disease';

/** Categories of filtration in mL/min/1.73 m². Source: KDIGO 2024, table of GFR categories. */
const FILTRATION: Readonly<Record<string, Interval>> = {
  1: { lo: 90 },
  2: { lo: 60, hi: 90, hiOpen: true },
  3: { lo: 30, hi: 60, hiOpen: true },
  '3a': { lo: 45, hi: 60, hiOpen: true },
  '3b': { lo: 30, hi: 45, hiOpen: true },
  4: { lo: 15, hi: 30, hiOpen: true },
  5: { hi: 15, hiOpen: true },
};

/**
 * The stages of chronic kidney disease are bounds of filtration: outside of them the disease is of another stage, inside it is
 * of this one where it is charted at all. Undefined where the atom asks for anything else.
 */
export function kidneyStageRule(atom: Atom, sought: Sought, context: Context): MeasureRule | undefined {
  if (!sought.lineage.includes(KIDNEY_DISEASE) || sought.narrowing.length > 0) return undefined;
  const { stage, ...others } = atom.attrs ?? {};
  if (Object.keys(others).length > 0) return undefined;
  const named = /^chronic-kidney-disease-stage-(\d[ab]?)$/.exec(sought.ids.length === 1 ? sought.ids[0]! : '')?.[1];
  const tokens = stage === undefined ? (named === undefined ? [] : [named]) : stageTokens(stage);
  const bounds = tokens.map((token) => FILTRATION[token]);
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (!first || !last || bounds.includes(undefined)) return undefined;
  const allows: Interval = {
    ...(last.lo !== undefined && { lo: last.lo }),
    ...(first.hi !== undefined && { hi: first.hi, hiOpen: true }),
  };
  const charted = (context.index.byConcept.get(KIDNEY_DISEASE) ?? []).some(
    (fact) => fact.domain === 'condition' && fact.certainty === 'confirmed' && presenceOf(fact) === true && !fact.past,
  );
  return {
    condition: sought.ids[0]!,
    itself: true,
    measure: 'egfr',
    unit: 'mL/min/{1.73_m2}',
    allows,
    defines: charted,
  };
}
