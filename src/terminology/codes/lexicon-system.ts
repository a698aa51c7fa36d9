import { type Concept, LEXICON } from '../concept.ts';
import { type CodeSystem, reached, reaches } from './code-system.ts';

const NOTHING: readonly string[] = [];

/** The curated lexicon as a code system: its codes are the ids of its concepts. */
export function lexiconSystem(concepts: readonly Concept[], versions: readonly string[]): CodeSystem {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const children = new Map<string, string[]>();
  for (const { id, parents } of concepts)
    for (const parent of parents) {
      const below = children.get(parent);
      if (below) below.push(id);
      else children.set(parent, [id]);
    }
  const up = (code: string): readonly string[] => byId.get(code)?.parents ?? NOTHING;
  const down = (code: string): readonly string[] => children.get(code) ?? NOTHING;
  return {
    url: LEXICON,
    title: 'Concepts that eligibility criteria speak of',
    versions,
    complete: true,
    find: (code) => {
      const concept = byId.get(code);
      return (
        concept && {
          code,
          display: concept.name,
          designations: concept.synonyms.map((value) => ({ value })),
        }
      );
    },
    parents: up,
    children: down,
    isBelow: (code, broader) => reaches(code, up, broader),
    all: () => byId.keys(),
    below: (code) => reached(code, down),
  };
}
