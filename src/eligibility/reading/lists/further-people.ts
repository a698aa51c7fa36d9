import type { Draft } from '../findings/draft.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Unit } from './grouping.ts';

/** "men with gout or women with asthma": index of people who are named after a finding of others, and of whom more is said; -1 where none are. */
export const furtherPeople = ({ section }: StatementContext, units: readonly Unit[]): number =>
  units.findIndex(
    ({ drafts, link }, index) =>
      index > 0 &&
      drafts.length > 0 &&
      drafts.every(isPeople) &&
      (link === 'or' || (section === 'exclusion' && (link === 'and' || link === 'comma'))) &&
      (units[index + 1]?.link === 'with' || units[index + 1]?.link === 'who') &&
      units.slice(0, index).some((one) => !one.population) &&
      // "women of childbearing potential and men with partners who are unwilling to …": asked of all of them.
      units.slice(index).every((one) => one.drafts.every(({ head }) => head.domain !== 'consent')),
  );

/** "men", "children": no age with a number, and no one else than a patient. */
const isPeople = ({ head, quantity }: Draft): boolean =>
  head.population === true && quantity === undefined && (head.domain === 'sex' || head.domain === 'age');

/** "ALT/AST ≤ 3 x ULN" as an inclusion: one limit, below which both must be. */
export const areKeptBelow = ({ section }: StatementContext, { drafts: before }: Unit, { drafts }: Unit): boolean => {
  const [one, other] = [before.at(-1)?.quantity, drafts[0]?.quantity];
  return section === 'inclusion' && one !== undefined && one.at === other?.at && one.lo === undefined;
};
