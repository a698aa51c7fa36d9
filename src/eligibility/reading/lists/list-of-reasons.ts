/** Which lists of an exclusion name people beside findings, each of whom is kept out. */
import type { StatementContext } from '../findings/statement-context.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Unit } from './grouping.ts';

/** "pregnancy, breast-feeding and age under 18" as an exclusion: the last is one more of the list, not who they all are. */
export const isListOfReasons = (units: readonly Unit[], { section, tokens }: StatementContext): boolean =>
  section === 'exclusion' &&
  (isAgeFirst(units) ||
    areFurtherWomen(tokens, units) ||
    arePeopleOfAge(tokens, units) ||
    (units.length > 2 &&
      units.at(-1)!.link === 'and' &&
      units.every((unit, index) => unit.population === (index === units.length - 1)) &&
      units.slice(1, -1).every(({ link }) => link === 'comma')));

/** "pregnant women and women of childbearing potential" as an exclusion: the latter are named as women of their own. */
const areFurtherWomen = (tokens: readonly Token[], units: readonly Unit[]): boolean =>
  units.every(({ tree }) => tree?.k === 'draft' && tree.head.domain === 'reproductive' && tree.head.negated !== true) &&
  units.slice(0, -1).every(({ population }) => !population) &&
  units.at(-1)!.population &&
  isWomen(tokens[units.at(-1)!.drafts[0]!.from]);
const isWomen = wordClass('women woman females female those');

/** "pregnant women and patients under 18" as an exclusion: further people, named as such. */
const arePeopleOfAge = (tokens: readonly Token[], units: readonly Unit[]): boolean =>
  units.slice(0, -1).every(({ population }) => !population) &&
  units.at(-1)!.link === 'and' &&
  units.at(-1)!.population &&
  isPeople(tokens[(units.at(-1)!.linkAt ?? 0) + 1]);
const isPeople = wordClass('patients subjects participants individuals people persons those');

/** "minors, prisoners": an age and, after a comma, something else. */
const isAgeFirst = ([first, second, ...others]: readonly Unit[]): boolean =>
  first?.population === true &&
  first.drafts.every((draft) => draft.head.domain === 'age') &&
  second?.link === 'comma' &&
  [second, ...others].every(({ population }) => !population);
