import { remembered } from './bounded-memory.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { vocabularyOfId } from './import/concept-id.ts';
import { abbreviationForm, startOf } from './import/name-form.ts';
import { VOCABULARIES } from './import/vocabulary.table.ts';
import type { ImportedConcepts } from './imported-concepts.ts';
import type { ImportedName, ImportedVocabularies } from './imported-vocabularies.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import { canVary, variantsOf } from './phrase-variants.ts';
import { saysLess } from './tumour-name.ts';
import type { Word } from './word.ts';

type Form = PhraseHit['forms'][number] & { readonly inSentence: boolean };

const RANK = new Map(VOCABULARIES.map(({ prefix }, at) => [prefix, at]));
const rankOf = (id: string): number => RANK.get(vocabularyOfId(id)?.prefix ?? '') ?? RANK.size;
const NONE = { clear: [], ambiguous: [] };

/**
 * The names of imports, asked for in the same way as the lexicon's.
 *
 * @param doubtful abbreviations of which the lexicon says that they have several meanings
 */
export function importedPhrases(
  imports: ImportedVocabularies,
  concepts: ImportedConcepts,
  doubtful: ReadonlySet<string>,
): PhraseIndex {
  const longest = remembered((start: string) => imports.longest(start));
  const forms = remembered((form: string) =>
    meaningsOf(imports.named(form), concepts, form.startsWith(abbreviationForm(''))),
  );
  const abbreviations = remembered((raw: string) => {
    const clear = forms(abbreviationForm(raw)).map(({ concept }) => concept);
    return clear.length === 0 ? NONE : { clear, ambiguous: [] };
  });
  const meant: PhraseIndex['abbreviation'] = ({ raw }) =>
    raw.length < 4 || doubtful.has(raw) ? NONE : abbreviations(raw);
  // Another way of writing a name, where it leads back to what is written, and to one concept only.
  const varied = remembered((name: string): readonly Form[] => {
    const found = variantsOf(name)
      .filter((other) => variantsOf(other).includes(name))
      .flatMap((other) => forms(other))
      .filter(({ concept }) => concept.kind === 'condition');
    return new Set(found.map(({ concept }) => concept.id)).size === 1 ? [{ ...found[0]!, variant: true }] : [];
  });
  return {
    longest(words, at, accepts) {
      const first = words[at];
      if (!first) return undefined;
      const second = words[at + 1];
      const most = second ? longest(startOf(first.folded, second.folded)) : 0;
      const least = longest(first.folded) > 0 ? 1 : 2;
      for (let count = Math.min(Math.max(most, 1), words.length - at); count >= least; count--) {
        const found = forms(joined(words, at, count)).filter(
          (form) => form.inSentence && (!accepts || accepts(form.concept)),
        );
        if (found.length > 0) return { forms: found, words: count };
      }
      return undefined;
    },
    whole: (words) => {
      if (words.length === 0) return [];
      const name = joined(words, 0, words.length);
      const found = forms(name);
      return found.length > 0 || !canVary(name.split(' ')) ? found : varied(name);
    },
    abbreviation: meant,
    aloneAsAbbreviation: meant,
    alone: () => [],
  };
}

function joined(words: readonly Word[], at: number, count: number): string {
  let form = words[at]!.folded;
  for (let index = at + 1; index < at + count; index++) form += ` ${words[index]!.folded}`;
  return form;
}

/**
 * What a name means, one concept of each kind: a concept's own name counts before a synonym of another, whichever
 * vocabularies they are of ("visual impairment" is no blindness); then the most trusted vocabulary that gives it one
 * meaning. Two of a rank are no meaning.
 */
function meaningsOf(names: readonly ImportedName[], concepts: ImportedConcepts, abbreviated = false): readonly Form[] {
  const vocabularies = new Set(names.map((name) => vocabularyOfId(name.id)?.prefix));
  const known = names
    // One word that only one vocabulary has, as a synonym, is often a wide one ("sensitivity" for hypersensitivity).
    .filter((name) => abbreviated || name.preferred || name.plain.includes(' ') || vocabularies.size > 1)
    .flatMap((name) => {
      const concept = concepts.concept(name.id);
      return concept && !saysLess(name.plain, concept.name) ? [{ ...name, concept, rank: rankOf(name.id) }] : [];
    })
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || a.rank - b.rank);
  const byKind = new Map<ConceptKind, typeof known>();
  for (const name of known) {
    const { kind } = name.concept;
    byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  }
  return [...byKind.values()].flatMap((of) => {
    const meant = firstClear(of);
    return meant === undefined
      ? []
      : of
          .filter((name) => name.concept.id === meant.id)
          .map(({ concept, plain, inSentence }) => ({ concept, plain, inSentence }));
  });
}

function firstClear(
  names: readonly { readonly concept: Concept; readonly rank: number; readonly preferred: boolean }[],
): Concept | undefined {
  const unclear = new Set<number>();
  for (const { rank, preferred } of names) {
    if (unclear.has(rank)) continue;
    const group = names.filter((name) => name.rank === rank && name.preferred === preferred);
    if (new Set(group.map((name) => name.concept.id)).size === 1) return group[0]!.concept;
    unclear.add(rank);
  }
  return undefined;
}
