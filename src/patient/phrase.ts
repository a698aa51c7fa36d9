import type { Concept, ConceptKind } from '../terminology/concept.ts';
import type { Mention, Terminology } from '../terminology/terminology.ts';
import { ANYTHING, LEADING_WORDS, LOOKS_FOR, NOT_AFFIRMED, NOT_HERE, TRAILING_START } from './phrase.table.ts';

/** What the words of an entry mention, where they name nothing as a whole. */
export interface Phrase {
  /** Lexicon ids that the entry is a kind of, by what its words are built around. */
  readonly heads: readonly string[];
  /** Lexicon ids of everything that its words mention: that it is so, the entry does not say. */
  readonly mentions: readonly string[];
}

const NOTHING: Phrase = { heads: [], mentions: [] };
/** A longer text is a note, and no name. */
const LONGEST = 120;
const MENTIONED: readonly ConceptKind[] = ['condition', 'reproductive', 'procedure', 'medication', 'immunization'];
/** A pregnancy stands on a list of problems too. */
const isOfKind = (concept: Concept, kind: ConceptKind): boolean =>
  concept.kind === kind || (kind === 'condition' && concept.kind === 'reproductive');

/**
 * Reads a name that says more than the lexicon has: "right lower lobe pneumonia" is a pneumonia, "COPD with acute
 * bronchitis" both, "ESRD on haemodialysis" an end-stage renal disease that mentions haemodialysis. Words in front must only
 * narrow, and what stands behind must not make another thing of it ("stroke risk"); in doubt there is no head.
 *
 * @param kind of what the entry is about
 */
export function readPhrase(text: string, kind: ConceptKind, terminology: Pick<Terminology, 'mentions'>): Phrase {
  if (text.length > LONGEST || NOT_HERE.test(text) || (kind === 'procedure' && LOOKS_FOR.test(text))) return NOTHING;
  const mentions = terminology.mentions(text, MENTIONED);
  if (mentions.length === 0) return NOTHING;
  return { heads: idsOf(headsIn(text, kind, mentions)), mentions: idsOf(mentions) };
}

function headsIn(text: string, kind: ConceptKind, mentions: readonly Mention[]): readonly Mention[] {
  if (NOT_AFFIRMED.test(text)) return [];
  const heads: Mention[] = [];
  for (const mention of mentions) {
    const before = text.slice(heads.at(-1)?.span[1] ?? 0, mention.span[0]);
    const joins = heads.length === 0 || JOINS.test(before);
    if (!joins || !isOfKind(mention.concept, kind) || !onlyNarrows(before.replace(JOINS, ' '))) break;
    if (!TRAILING_START.test(text.slice(mention.span[1]))) break;
    heads.push(mention);
  }
  return heads.filter(({ concept }) => !isAnything(concept));
}

const JOINS = /^\s*(?:w\/|[,&+/]|(?:and|with)(?=\s))/i;

const onlyNarrows = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,-]+/)
    .every((word) => word === '' || LEADING_WORDS.has(word) || /^(?:\d+(?:\.\d+)?|[ivx]+)(?:st|nd|rd|th)?$/.test(word));

/** "Disease", "surgery": a thing of any kind is no head. */
const isAnything = ({ id }: Concept): boolean => ANYTHING.has(id);

const idsOf = (mentions: readonly Mention[]): readonly string[] => [
  ...new Set(mentions.filter(({ concept }) => !isAnything(concept)).map(({ concept }) => concept.id)),
];
