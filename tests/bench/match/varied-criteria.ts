import { type Atom, atomsOf, type Criterion } from '../../../src/eligibility/criterion.ts';
import type { Span } from '../../../src/kernel/text-span.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';

/** Numbers from 0 to 1, exclusive; the same row for the same seed. */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const oneOf = <T>(list: readonly T[], roll: Dice): T => list[Math.floor(roll() * list.length)]!;

/** A criterion with the words of one place exchanged, all spans moved with them, and one atom made anew. */
function rewritten(criterion: Criterion, at: Span, words: string, atom: Atom, change: (atom: Atom) => Atom): Criterion {
  const from = criterion.span[0];
  const longer = words.length - (at[1] - at[0]);
  const moved = (place: number): number => (place >= at[1] ? place + longer : place);
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const own = node === atom ? change(atom) : node;
    return Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, name === 'span' ? (value as Span).map(moved) : walk(value)]),
    );
  };
  return {
    ...criterion,
    text: criterion.text.slice(0, at[0] - from) + words + criterion.text.slice(at[1] - from),
    span: [from, moved(criterion.span[1])],
    ast: walk(criterion.ast) as Criterion['ast'],
    residue: criterion.residue.map(([start, end]): Span => [moved(start), moved(end)]),
  };
}

/** The place of some words within a span of the text; undefined where they do not stand there. */
function placeIn({ text, span }: Criterion, within: Span, words: string): Span | undefined {
  const at = text.slice(0, within[1] - span[0]).indexOf(words, within[0] - span[0]);
  return at < 0 || words === '' ? undefined : [at + span[0], at + span[0] + words.length];
}

/** Another number in place of one that the criterion compares with, between half and twice of it, in as many figures; undefined where it compares with none. */
function withOtherNumber(criterion: Criterion, roll: Dice): Criterion | undefined {
  const bounds = atomsOf(criterion.ast).flatMap((atom) =>
    (['lo', 'hi'] as const).flatMap((end) => {
      const value = atom.quantity?.[end]?.value;
      const at = typeof value === 'number' ? placeIn(criterion, atom.quantity!.span, String(value)) : undefined;
      return at === undefined || typeof value !== 'number' ? [] : [{ atom, end, value, at }];
    }),
  );
  if (bounds.length === 0) return undefined;
  const { atom, end, value, at } = oneOf(bounds, roll);
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const other = Number((value * (0.5 + 1.5 * roll())).toFixed(decimals));
  return rewritten(criterion, at, String(other), atom, (old) => ({
    ...old,
    quantity: { ...old.quantity!, [end]: { ...old.quantity![end]!, value: other } },
  }));
}

/** Another concept of the same family, by its name, in place of one; undefined where no concept has a relative. */
function withOtherConcept(criterion: Criterion, concepts: Families, roll: Dice): Criterion | undefined {
  const named = atomsOf(criterion.ast).flatMap((atom) => {
    const at = atom.concept && placeIn(criterion, atom.span, atom.concept.text);
    const family = atom.concept ? concepts.of(atom.concept.codes[0]?.code) : [];
    return at && family.length > 0 ? [{ atom, at, family }] : [];
  });
  if (named.length === 0) return undefined;
  const { atom, at, family } = oneOf(named, roll);
  const concept = oneOf(family, roll);
  return rewritten(criterion, at, concept.text, atom, (old) => ({ ...old, concept }));
}

type Concept = NonNullable<Atom['concept']>;

export interface Families {
  /** The concepts that the criteria name of the same kind with a broader concept in common, but for itself. */
  of(id: string | undefined): readonly Concept[];
}

/** Of the concepts that criteria name. */
function familiesIn(criteria: readonly Criterion[], terminology: Terminology): Families {
  const byParent = new Map<string, Map<string, Concept>>();
  const parentsOf = (id: string): readonly string[] =>
    (terminology.concept(id)?.parents ?? []).map((parent) => `${terminology.concept(id)?.kind} ${parent}`);
  for (const { concept } of criteria.flatMap(({ ast }) => atomsOf(ast))) {
    const id = concept?.codes[0]?.code;
    if (concept === undefined || id === undefined) continue;
    for (const parent of parentsOf(id)) {
      const members = byParent.get(parent) ?? new Map<string, Concept>();
      byParent.set(parent, members.set(id, concept));
    }
  }
  return {
    of(id) {
      if (id === undefined) return [];
      const members = parentsOf(id).flatMap((parent) => [...(byParent.get(parent) ?? [])]);
      return members.filter(([other]) => other !== id).map(([, concept]) => concept);
    },
  };
}

/**
 * Criteria of made trials from those of real ones, the same row of them in every run: about a third stay, a third get another
 * number, a fifth another concept of the same family, and the rest are exchanged for one of another trial.
 */
export function criteriaVariation(
  every: readonly Criterion[],
  terminology: Terminology,
): (criterion: Criterion) => Criterion {
  const families = familiesIn(every, terminology);
  const roll = dice(1);
  return (criterion) => {
    const die = roll();
    if (die < 0.35) return criterion;
    if (die < 0.7) return withOtherNumber(criterion, roll) ?? criterion;
    return die < 0.9 ? (withOtherConcept(criterion, families, roll) ?? criterion) : oneOf(every, roll);
  };
}
