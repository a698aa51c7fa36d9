import { shiftDay } from '../../kernel/dates.ts';
import { keptBy } from '../../kernel/kept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Atom, Node } from '../criterion.ts';
import type { Context } from './context.ts';
import { agesAsked } from './kinds/age.ts';
import { sexAsked } from './kinds/sex.ts';
import { FEMALE_STATES, OPPOSITE_FOR_MEN } from './reproductive.table.ts';
import { sexOf } from './sex-specific.ts';
import { soughtOf } from './sought.ts';

/**
 * The parts of a conjunction that nobody can fulfil together: both sexes, ages that do not meet. No text asks for that,
 * so its "and" was read where something else was meant.
 */
export function contradictory(
  parts: readonly Node[],
  { terminology }: Pick<Context, 'terminology'>,
): ReadonlySet<Node> {
  return keptParts(terminology, parts);
}

const keptParts = keptBy((terminology: Terminology, parts: readonly Node[]): ReadonlySet<Node> => {
  const atoms = parts.filter(
    (part): part is Atom => part.k === 'atom' && part.subject === 'patient' && part.modality === 'asserted',
  );
  if (atoms.length < 2) return NONE;
  return new Set([...bothSexes(atoms, terminology), ...disjointAges(atoms)]);
});

const NONE: ReadonlySet<Node> = new Set();

function bothSexes(atoms: readonly Atom[], terminology: Terminology): readonly Atom[] {
  const sexed = atoms.flatMap((atom) => {
    const sex = sexNeeded(atom, terminology);
    return sex === undefined ? [] : [{ atom, sex }];
  });
  const first = sexed[0]?.sex;
  return sexed.every(({ sex }) => sex === first) ? [] : sexed.map(({ atom }) => atom);
}

function sexNeeded(atom: Atom, terminology: Terminology): 'male' | 'female' | undefined {
  if (atom.domain === 'sex') {
    const asked = sexAsked(atom);
    return asked === 'any' ? undefined : asked;
  }
  const sought = soughtOf(atom.concept, { terminology });
  if (!sought) return undefined;
  const female = sought.lineage.some((id) => FEMALE_STATES.has(id) && !OPPOSITE_FOR_MEN.has(id));
  return atom.domain === 'reproductive' && female ? 'female' : sexOf(sought);
}

/** A completed year or month lasts until the next: "6–12 months" meets "from 13 months". */
function disjointAges(atoms: readonly Atom[]): readonly Atom[] {
  const aged = atoms.filter((atom) => atom.domain === 'age' && atom.window === undefined);
  const ranges = aged.flatMap((atom) => {
    const asked = agesAsked(atom);
    if (!asked) return [];
    const { lo = 0, hi } = asked.interval;
    const inDays = (amount: number): number => shiftDay(0, Math.floor(amount), asked.unit);
    return [{ lo: inDays(lo), hi: hi === undefined ? Number.POSITIVE_INFINITY : inDays(hi + 1) }];
  });
  if (ranges.length < 2) return [];
  const [latest, earliest] = [Math.max(...ranges.map(({ lo }) => lo)), Math.min(...ranges.map(({ hi }) => hi))];
  return latest > earliest ? aged : [];
}
