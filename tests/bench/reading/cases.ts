/** The patients of one form: all that it asks, nothing of it, nothing known, and each datum through all its states beside the first two. */
import { type Assignment, claimOf, type Datum, type Gold, type State } from './gold.ts';
import { OF_WOMEN } from './person-fact.ts';
import type { Translation } from './translate.ts';

/** `edge`: some datum lies a hair inside or outside. `lacks`: the form leaves it open, for want of a datum. */
export type CaseKind = 'satisfies' | 'violates' | 'edge' | 'lacks';

export interface Case {
  readonly kind: CaseKind;
  /** Null: no verdict can be given on what the record holds. */
  readonly gold: boolean | null;
  /** The verdict where the record is taken to be whole, where it is another; an answer may be either. */
  readonly closed?: boolean;
  readonly given: Assignment;
}

const LACKING: State = { k: 'lacking' };
/** A form of many parts has more states than it has weight. */
const MOST_CASES = 48;

/** In a fixed order, each patient once; those on which the form makes no claim are left out. */
export function casesOf({ gold, data, overlapping }: Translation): readonly Case[] {
  const liking = likingOf(gold, data);
  const best = assignment(data, (datum) => mostLiked(datum, liking, 1));
  const worst = assignment(data, (datum) => mostLiked(datum, liking, -1));
  const nothing = assignment(data, () => LACKING);
  const swept = data.flatMap((datum) =>
    [...datum.states, LACKING].flatMap((state) =>
      [best, worst].map((base): Assignment => new Map([...base, [datum, state]])),
    ),
  );
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const given of [best, worst, nothing, ...swept]) {
    const key = data.map((datum) => JSON.stringify(given.get(datum))).join();
    const claim = isNothing(given) ? null : claimOf(gold, given, 'open');
    const closed = claimOf(gold, given, 'closed');
    if (isNobody(given)) continue;
    if (seen.has(key) || claim === undefined || (claim === null && overlapping && isPartlyDenied(given))) continue;
    seen.add(key);
    cases.push({
      kind: kindOf(claim, given),
      gold: claim,
      ...(typeof closed === 'boolean' && closed !== claim && { closed }),
      given,
    });
  }
  return cases.slice(0, MOST_CASES);
}

/** A man in a state in which only a woman can be. */
const isNobody = (given: Assignment): boolean =>
  [...given.values()].some((state) => state.k === 'sex' && state.sex === 'male') &&
  [...given].some(
    ([{ thing }, { k }]) => k === 'present' && thing.k === 'entry' && thing.terms.some((term) => OF_WOMEN.test(term)),
  );

/** Of whom nothing is recorded, nothing can be told, whatever the form leaves out. */
const isNothing = (given: Assignment): boolean => [...given.values()].every(({ k }) => k === 'lacking');

/** "Psychosis or another psychiatric illness": where the wider is denied, the narrower is too, though nothing is recorded of it. */
const isPartlyDenied = (given: Assignment): boolean => [...given.values()].some(({ k }) => k === 'absent');

function kindOf(claim: boolean | null, given: Assignment): CaseKind {
  if ([...given.values()].some(({ edge }) => edge)) return 'edge';
  if (claim === null) return 'lacks';
  return claim ? 'satisfies' : 'violates';
}

const assignment = (data: readonly Datum[], stateFor: (datum: Datum) => State): Assignment =>
  new Map(data.map((datum) => [datum, stateFor(datum)]));

type Liking = (datum: Datum, state: State) => number;

/** How many parts of the form a state speaks for, less those that it speaks against. */
function likingOf(gold: Gold, data: readonly Datum[]): Liking {
  const scores = new Map(data.map((datum) => [datum, new Map<State, number>()]));
  const visit = (node: Gold, sign: number): void => {
    if (node.k === 'not') visit(node.of, -sign);
    else if (node.k === 'unclear') return;
    else if (node.k === 'except') {
      visit(node.main, sign);
      visit(node.unless, -sign);
    } else if (node.k === 'kind') for (const part of [node.main, ...node.of]) visit(part, sign);
    else if (node.k !== 'fact') for (const part of node.of) visit(part, sign);
    else {
      const known = scores.get(node.datum);
      for (const state of node.datum.states) {
        const claim = node.holds(state, 'open');
        known?.set(state, (known.get(state) ?? 0) + (claim === true ? sign : claim === false ? -sign : 0));
      }
    }
  };
  visit(gold, 1);
  return (datum, state) => scores.get(datum)?.get(state) ?? 0;
}

/** Of equals the first that is no edge. A datum that cannot be stated so is lacking. */
function mostLiked(datum: Datum, liking: Liking, sign: 1 | -1): State {
  const rank = (state: State): number => sign * liking(datum, state) - (state.edge ? 0.5 : 0);
  const [best] = [...datum.states].sort((a, b) => rank(b) - rank(a));
  return best && sign * liking(datum, best) > 0 ? best : LACKING;
}
