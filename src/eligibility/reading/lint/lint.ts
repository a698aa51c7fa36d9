import type { Terminology } from '../../../terminology/terminology.ts';
import { atomsOf, type Criterion } from '../../criterion.ts';
import { againstRegistry } from './lint-population.ts';
import { valueFaults } from './lint-values.ts';
import type { StructuredLimits } from './structured.ts';

/** Something in a criterion that its author cannot have meant, or that the registry's own limits contradict. */
export interface LintFinding {
  /** Place among the criteria, from 0. */
  readonly index: number;
  readonly criterion: Criterion;
  readonly message: string;
}

/**
 * What is doubtful about criteria, in their order: bounds that no value can meet, units of another kind of quantity, values
 * that the thing measured never has, and, where the registry's structured limits are given, criteria that contradict them.
 * Nothing is mended: what stands in the text is what is judged.
 */
export function lintCriteria(
  criteria: readonly Criterion[],
  terminology: Terminology,
  limits?: StructuredLimits,
): readonly LintFinding[] {
  const contradictions =
    limits === undefined ? new Map<Criterion, readonly string[]>() : againstRegistry(criteria, limits);
  return criteria.flatMap((criterion, index) => {
    if (criterion.structured) return [];
    // What stands in a child stands in its parent's tree too.
    const inherited = new Set(
      criteria.filter(({ parent }) => parent === criterion.id).flatMap(({ ast }) => atomsOf(ast).map(placeOf)),
    );
    const faults = atomsOf(criterion.ast)
      .filter((atom) => !inherited.has(placeOf(atom)))
      .flatMap((atom) => valueFaults(atom, terminology, criterion.text));
    const messages = new Set([...faults, ...(contradictions.get(criterion) ?? [])]);
    return [...messages].map((message) => ({ index, criterion, message }));
  });
}

const placeOf = ({ span, rule }: { readonly span: readonly [number, number]; readonly rule: string }): string =>
  `${rule} ${span.join('-')}`;
