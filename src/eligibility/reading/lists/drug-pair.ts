import type { Unit } from './grouping.ts';

const isDrug = ({ drafts }: Unit): boolean => drafts.length === 1 && drafts[0]!.head.domain === 'medication';
const isCombination = ({ drafts }: Unit): boolean => drafts[0]?.head.concept?.text.includes('/') === true;

/** "cisplatin/etoposide or carboplatin/etoposide": beside one combination that is written so, the other is one too. */
export function areGivenTogether(units: readonly Unit[], index: number): boolean {
  const [first, second] = [units[index - 1], units[index]];
  if (first === undefined || second === undefined || !isDrug(first) || !isDrug(second)) return false;
  return units.some(
    (unit, at) =>
      isDrug(unit) &&
      ((at < index - 1 && isCombination(unit) && first.link === 'or') ||
        (at > index && unit.link === 'or' && (isCombination(unit) || units[at + 1]?.link === 'slash'))),
  );
}
