import { DEFINES } from '../../criterion.ts';
import { DEFINING_MEASURES, type Defining, SIDE_OF_DISEASE } from './defining-measure.table.ts';
import type { Draft } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const idOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;

/**
 * What values beside the name of a finding say of it: all that the name says, so that it need not be asked for beside them; that it is not
 * there ("anemia (hemoglobin above 10)" of somebody who was treated); or neither.
 */
export function sayOf(
  { section }: StatementContext,
  finding: Draft,
  values: readonly Draft[],
): 'finding' | 'absence' | undefined {
  const defining = DEFINING_MEASURES.get(idOf(finding) ?? '');
  if (defining === undefined || values.length === 0 || (defining.onlyOut && section === 'inclusion')) return undefined;
  const sides = new Set(values.map((value) => sideOf(value, defining)));
  const [side] = sides;
  return sides.size === 1 && side !== 'none' ? side : undefined;
}

function sideOf({ head, quantity }: Draft, { sides }: Pick<Defining, 'sides'>): 'finding' | 'absence' | 'none' {
  const side = sides.get(head.concept?.codes[0]?.code ?? '');
  if (side === undefined || quantity === undefined) return 'none';
  const isRange = (quantity.lo === undefined) === (quantity.hi === undefined) || quantity.op === '=';
  return isRange || (quantity.lo !== undefined) === (side === 'above') ? 'finding' : 'absence';
}

/** Whether values say all that the name of a finding says. */
export const isDefinedBy = (ctx: StatementContext, finding: Draft, values: readonly Draft[]): boolean =>
  sayOf(ctx, finding, values) === 'finding';

/** "no hepatitis (ALT below 3 x ULN)": values on the side of health say what is meant by a denial, whatever is denied. */
export const areOfHealth = (values: readonly Draft[]): boolean =>
  values.length > 0 && values.every((value) => sideOf(value, { sides: SIDE_OF_DISEASE }) === 'absence');

/** What beside a disease that stays in place the values say themselves: "severe asthma (FEV1 below 60 %)". */
export function gradedBy(finding: Draft, values: readonly Draft[]): void {
  if (!values.every(({ quantity }) => quantity !== undefined)) return;
  const { severity: _severity, stability, ...attrs } = finding.attrs;
  finding.attrs = stability === undefined || /control/.test(stability) ? attrs : { ...attrs, stability };
}

/** Lets values stand for a finding: they keep its name, by which a record may know it that holds no such value. */
export function standFor(finding: Draft, values: readonly Draft[]): void {
  const id = idOf(finding);
  if (id === undefined) return;
  const { severity } = finding.attrs;
  const step = `${DEFINES}${severity === undefined ? '' : `${severity} `}${id}`;
  for (const value of values) {
    const { concept } = value.head;
    if (concept !== undefined) value.head = { ...value.head, concept: { ...concept, via: [...concept.via, step] } };
  }
}

/** "hypotension, e.g. a systolic pressure below 80": examples that are values say what the finding's name says. */
export function nameExamples(ctx: StatementContext, finding: Draft, examples: readonly Draft[]): void {
  for (const example of examples) if (isDefinedBy(ctx, finding, [example])) standFor(finding, [example]);
}
