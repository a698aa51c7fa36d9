import { remembered } from './bounded-memory.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { vocabularyOfId } from './import/concept-id.ts';
import { abbreviationForm, startOf } from './import/name-form.ts';
import { VOCABULARIES } from './import/vocabulary.table.ts';
import type { ImportedConcepts } from './imported-concepts.ts';
import type { ImportedName, ImportedVocabularies } from './imported-vocabularies.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
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
    whole: (words) => (words.length === 0 ? [] : forms(joined(words, 0, words.length))),
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
 * What a name means, one concept of each kind: in the most trusted vocabulary that gives it one meaning. Within a
 * vocabulary a concept's own name counts before a synonym of another; two of a rank are no meaning.
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
    .sort((a, b) => a.rank - b.rank || Number(b.preferred) - Number(a.preferred));
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
  for (let at = 0; at < names.length; ) {
    const { rank, preferred } = names[at]!;
    const group = names.filter((name) => name.rank === rank && name.preferred === preferred);
    if (new Set(group.map((name) => name.concept.id)).size === 1) return group[0]!.concept;
    at = names.findIndex((name) => name.rank > rank);
    if (at < 0) return undefined;
  }
  return undefined;
}
