/** What has only modifiers in a form, since its noun is a word for anything of its kind: "chronic systemic diseases". */
import type { Segment } from './segment.ts';
import { placeOf } from './term.ts';

const NOUNS: Readonly<Record<string, string>> = {
  cond: 'diseases?|disorders?|illness(?:es)?|conditions?|problems?|antecedents?',
  drug: 'drugs?|medications?|medicines?|substances?',
  proc: 'procedures?|treatments?|therap(?:y|ies)|operations?',
};
const MOST_BETWEEN = 40;

/** The segment with that noun for its name, where the text has it close behind the modifiers. */
export function named(segment: Segment, text: string): Segment {
  const nouns = NOUNS[segment.head];
  if (nouns === undefined || segment.names.length > 0 || segment.modifiers.length === 0) return segment;
  const places = segment.modifiers.map((modifier) => placeOf(modifier, text));
  const end = Math.max(...places.map((place) => place?.end ?? Number.POSITIVE_INFINITY));
  const behind = Number.isFinite(end) ? text.slice(end, end + MOST_BETWEEN) : '';
  const noun = new RegExp(`^[^.;:()]*?\\b(${nouns})\\b`, 'i').exec(behind)?.[1];
  return noun === undefined ? segment : { ...segment, names: [noun] };
}
