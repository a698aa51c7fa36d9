import { type Coding, type Concept, LEXICON } from '../concept.ts';
import { codingOf, idOfCoding } from '../import/concept-id.ts';
import type { Terminology } from '../terminology.ts';
import type { ImportedCodes } from './imported-codes.ts';
import type { LexiconCodes } from './lexicon-codes.ts';

/** What the target is to the source (valueset-concept-map-equivalence.html). `relatedto`: which of the others is not known. */
export type Equivalence = 'equivalent' | 'wider' | 'narrower' | 'relatedto';

export interface Translation {
  readonly coding: Coding;
  readonly equivalence: Equivalence;
}

const TURNED: Readonly<Record<Equivalence, Equivalence>> = {
  equivalent: 'equivalent',
  wider: 'narrower',
  narrower: 'wider',
  relatedto: 'relatedto',
};

/** How an import says it (`Match`): of the target, as seen from the source. */
const OF_MATCH: Readonly<Record<string, Equivalence>> = {
  exact: 'equivalent',
  broader: 'wider',
  narrower: 'narrower',
};

const SURENESS: readonly Equivalence[] = ['equivalent', 'wider', 'narrower', 'relatedto'];

interface Sources {
  readonly lexicon: LexiconCodes;
  readonly terminology: Terminology;
  readonly imports: ImportedCodes | undefined;
}

/** Codes of other systems for a code, by the lexicon and by imported maps: each once, the surest word on it, those first. */
export function translations(coding: Coding, sources: Sources): readonly Translation[] {
  const found = new Map<string, Translation>();
  for (const one of [...byLexicon(coding, sources), ...byImports(coding, sources.imports)]) {
    if (one.coding.system === coding.system) continue;
    const key = `${one.coding.system}|${one.coding.code}`;
    const before = found.get(key);
    if (!before || rank(one) < rank(before)) found.set(key, one);
  }
  return [...found]
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : 1))
    .map(([, translation]) => translation);
}

const rank = ({ equivalence }: Translation): number => SURENESS.indexOf(equivalence);

function byLexicon(coding: Coding, { lexicon, terminology }: Sources): Translation[] {
  return conceptsOf(coding, lexicon, terminology).flatMap(({ concept, equivalence }) => [
    { coding: { system: LEXICON, code: concept.id, display: concept.name }, equivalence },
    ...concept.codes
      .filter((other) => !/^[A-Z]\d\w?-/.test(other.code))
      .map((other) => ({
        coding: { system: other.system, code: other.code },
        equivalence: joined(equivalence, lexicon.isSame(other, concept) ? 'equivalent' : 'relatedto'),
      })),
  ]);
}

/** The concepts of the lexicon that a code means; a code that the lexicon does not list itself is read as something narrower. */
function conceptsOf(
  coding: Coding,
  lexicon: LexiconCodes,
  terminology: Terminology,
): readonly { readonly concept: Concept; readonly equivalence: Equivalence }[] {
  if (coding.system === LEXICON) {
    const own = terminology.concept(coding.code);
    return own && !own.imported ? [{ concept: own, equivalence: 'equivalent' }] : [];
  }
  const listed = lexicon.holders(coding);
  if (listed.length > 0)
    return listed.map((concept) => ({
      concept,
      equivalence: lexicon.isSame(coding, concept) ? 'equivalent' : 'relatedto',
    }));
  return terminology.conceptsOf([{ system: coding.system, code: coding.code }], undefined).flatMap((id) => {
    const concept = terminology.concept(id);
    return concept && !concept.imported ? [{ concept, equivalence: 'relatedto' as const }] : [];
  });
}

/** What holds of two steps, one after the other. */
function joined(first: Equivalence, second: Equivalence): Equivalence {
  if (first === 'equivalent') return second;
  return second === 'equivalent' || first === second ? first : 'relatedto';
}

function byImports(coding: Coding, imports: ImportedCodes | undefined): Translation[] {
  if (!imports) return [];
  const id = idOfCoding(coding);
  const translated = (other: string, equivalence: Equivalence): Translation => {
    const display = imports.concept(other)?.name;
    return { coding: { ...codingOf(other), ...(display === undefined ? {} : { display }) }, equivalence };
  };
  return [
    ...imports.mapsOf(id).map((map) => translated(map.id, OF_MATCH[map.match] ?? 'relatedto')),
    ...imports.mappedTo(id).map((map) => translated(map.id, TURNED[OF_MATCH[map.match] ?? 'relatedto'])),
  ];
}
