import type { Coding, Concept } from '../concept.ts';
import { SYSTEMS } from '../concept.ts';
import { TABLES } from '../lexicon/tables.ts';
import { readTable } from '../lexicon-table.ts';

/** Code systems of which a code is one thing; a code of a classification holds all that has no code of its own. */
const EXACT: ReadonlySet<string> = new Set([SYSTEMS.snomed, SYSTEMS.rxnorm, SYSTEMS.loinc, SYSTEMS.cvx, SYSTEMS.mesh]);

/** The lexicon, and the codes of public systems that it gives its concepts. */
export interface LexiconCodes {
  readonly concepts: readonly Concept[];
  /** Concepts beside which a code stands, blocks of codes apart. */
  holders(coding: Coding): readonly Concept[];
  /** Whether a code and a concept are one thing: neither has another in this system. */
  isSame(coding: Coding, concept: Concept): boolean;
  /** All that is above a concept, without itself. */
  isBelow(id: string, broader: string): boolean;
}

const keyOf = ({ system, code }: Coding): string =>
  `${system}|${system === SYSTEMS.icd10cm ? code.toUpperCase().replaceAll('.', '') : code}`;

/** A block (`C00-C97`) is no code that a record could have. */
const isBlock = ({ system, code }: Coding): boolean => system === SYSTEMS.icd10cm && code.includes('-');

export function lexiconCodes(): LexiconCodes {
  const concepts = TABLES.flatMap(readTable).map((entry) => entry.concept);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const byCode = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const coding of concept.codes) {
      if (isBlock(coding)) continue;
      const key = keyOf(coding);
      const same = byCode.get(key);
      if (same) same.push(concept);
      else byCode.set(key, [concept]);
    }
  const holders = (coding: Coding): readonly Concept[] => byCode.get(keyOf(coding)) ?? [];
  return {
    concepts,
    holders,
    isSame: (coding, concept) =>
      EXACT.has(coding.system) &&
      holders(coding).length === 1 &&
      concept.codes.filter(({ system }) => system === coding.system).length === 1,
    isBelow: (id, broader) => {
      const seen = new Set([id]);
      for (const next of seen)
        for (const parent of byId.get(next)?.parents ?? []) {
          if (parent === broader) return true;
          seen.add(parent);
        }
      return false;
    },
  };
}
