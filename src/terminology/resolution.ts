import { ADJECTIVE_CLASSES, BARE_HEADS } from './adjective-class.table.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { LEADING_MODIFIERS, SITE_MODIFIERS, TRAILING_KINDS } from './modifier.table.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { firstByKind, isAbbreviation, stepOf } from './phrase-index.ts';
import type { Resolution, Terminology } from './terminology.ts';
import type { Word } from './word.ts';
import { normalForm, wordsOf } from './word.ts';

interface Found {
  readonly concept: Concept;
  readonly via: readonly string[];
}

/** A phrase longer than this names nothing; it is not worth a search. */
const LONGEST_PHRASE = 300;
/** Words that join modifiers. */
const JOINING = new Set(['or', 'and']);
/** What stands between two names of one thing. */
const TWICE = /\/|\s[-–]\s/;
/** Modifiers left out of one phrase at most. */
const MOST_MODIFIERS = 4;

interface Modifier {
  readonly word: string;
  /** What is left must be of one of these kinds; every kind where none are given. */
  readonly kinds: readonly ConceptKind[] | undefined;
}

const LEADING = modifiers(LEADING_MODIFIERS.map((word) => [word, undefined]));
const SITES = modifiers(SITE_MODIFIERS.map((word) => [word, ['condition']]));
const TRAILING = modifiers(TRAILING_KINDS);
const CLASSES = new Map<string, { readonly name: string; readonly step: 'adjective' | 'head' }>([
  ...ADJECTIVE_CLASSES.map(([adjective, name]) => [normalForm(adjective), { name, step: 'adjective' }] as const),
  ...BARE_HEADS.map(([noun, name]) => [normalForm(noun), { name, step: 'head' }] as const),
]);

/**
 * `Terminology.resolve`: exact, then plural and spelling, then "X (ABBR)", then without modifiers, then as an abbreviation;
 * then turned round or said twice; last of all an adjective that stands for a class of conditions ("hepatic", of "hepatic or renal disease")
 * or words that name something only where nothing else is said ("hearing").
 */
export function resolver(phrases: PhraseIndex): Terminology['resolve'] {
  return (phrase, kinds) => {
    const text = phrase.trim();
    if (text === '' || text.length > LONGEST_PHRASE) return undefined;
    const found =
      listed(phrases, text, kinds) ??
      doublet(phrases, text, kinds) ??
      stripped(phrases, text, kinds) ??
      turnedRound(phrases, text, kinds) ??
      siteLast(phrases, text, kinds) ??
      saidTwice(phrases, text, kinds) ??
      classOf(phrases, text, kinds) ??
      aloneIn(phrases, text, kinds);
    return found && ({ concept: found.concept, text, via: found.via } satisfies Resolution);
  };
}

/** The concept that a phrase names as it stands, or as an abbreviation with one meaning. */
function listed(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const words = wordsOf(text);
  const forms = phrases.whole(words);
  const concept = firstByKind(
    forms.map((form) => form.concept),
    kinds,
  );
  if (concept)
    return {
      concept,
      via: [
        stepOf(
          words,
          forms.filter((form) => form.concept === concept),
        ),
      ],
    };
  if (words.length !== 1) return undefined;
  const { clear, ambiguous } = phrases.aloneAsAbbreviation(words[0]!);
  const meanings = kinds ? clear.filter((meaning) => kinds.includes(meaning.kind)) : clear;
  const rivals = kinds ? ambiguous.filter((meaning) => kinds.includes(meaning.kind)) : ambiguous;
  const meaning = rivals.length === 0 ? firstByKind(meanings, kinds) : undefined;
  return meaning && { concept: meaning, via: ['abbreviation'] };
}

/** "chronic obstructive pulmonary disease (COPD)", "COPD (chronic …)": the long form decides, the short one must agree. */
function doublet(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const open = text.search(/[([]/);
  const close = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
  if (open <= 0 || close < open) return undefined;
  const before = text.slice(0, open).trim();
  const inside = text.slice(open + 1, close).trim();
  const after = text.slice(close + 1).trim();
  if (inside === '') return undefined;
  if (after !== '') return aroundShort(phrases, before, inside, after, kinds);
  const long = listed(phrases, before, kinds) ?? stripped(phrases, before, kinds);
  if (long && agrees(phrases, long.concept, before, inside))
    return { concept: long.concept, via: [...long.via, 'doublet'] };
  // "active tuberculosis (TB)": the short form is of what is left without the modifier.
  const wider = long && stripped(phrases, before, kinds);
  if (long && wider && agrees(phrases, wider.concept, before, inside))
    return { concept: long.concept, via: [...long.via, 'doublet'] };
  const short = listed(phrases, inside, kinds);
  return short && !long && agrees(phrases, short.concept, inside, before)
    ? { concept: short.concept, via: [...short.via, 'doublet'] }
    : undefined;
}

/** "hepatitis B virus (HBV) infection", "central nervous system (CNS) tumor": the first letters of what stands before, and no more. */
function aroundShort(
  phrases: PhraseIndex,
  before: string,
  inside: string,
  after: string,
  kinds: readonly ConceptKind[] | undefined,
): Found | undefined {
  if (!isShortOf(inside, before)) return undefined;
  const whole = `${before} ${after}`;
  const found = listed(phrases, whole, kinds) ?? stripped(phrases, whole, kinds);
  return found && { concept: found.concept, via: [...found.via, 'doublet'] };
}

/** Whether a word is made of the first letters of a phrase's last words. */
const isShortOf = (short: string, phrase: string): boolean =>
  /^[a-z]{2,8}$/i.test(short) && initials(phrase).endsWith(short.toUpperCase());

/** Whether `other` is a way of saying `concept`: one of its abbreviations or names, or the first letters of `said`. */
export function agrees(phrases: PhraseIndex, concept: Concept, said: string, other: string): boolean {
  const words = wordsOf(other);
  if (words.length === 0) return false;
  if (phrases.whole(words).some((form) => form.concept === concept)) return true;
  if (words.length > 1) return false;
  // Beside the long form even two small letters are no other word.
  const { clear, ambiguous } = phrases.aloneAsAbbreviation(words[0]!);
  const raw = words[0]!.raw;
  return (
    clear.includes(concept) ||
    ambiguous.includes(concept) ||
    // "active tuberculosis (TB)": the short form is of what the words narrow.
    clear.some((meaning) => concept.parents.includes(meaning.id)) ||
    [concept.name, ...concept.synonyms].some((name) => isAbbreviation(name) && name.toLowerCase() === raw) ||
    initials(said) === raw.replace(/s$/, '').toUpperCase()
  );
}

const initials = (text: string): string =>
  wordsOf(text)
    .map((word) => word.plain[0]!.toUpperCase())
    .join('');

function stripped(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  let rest = text.replace(/[\s.,;:]+$/, '');
  let left = kinds;
  const via: string[] = [];
  for (let step = 0; step < MOST_MODIFIERS; step++) {
    const words = wordsOf(rest);
    // A site goes last: with what follows it may be a name of its own.
    const cut = leading(words, LEADING) ?? trailing(words) ?? leading(words, SITES);
    if (!cut) return undefined;
    via.push(`modifier:${cut.modifier.word}`);
    rest = rest.slice(cut.from, cut.to).trim();
    left = kindsLeft(left, cut.modifier.kinds);
    if (left?.length === 0) return undefined;
    const found = listed(phrases, rest, left);
    if (found) return { concept: found.concept, via: [...via, ...found.via] };
  }
  return undefined;
}

/**
 * "leukemia, myeloid, acute": headings of catalogues put the noun first. Of three commas at most. Of modifiers only what
 * stands behind one comma is left out ("hypertension, uncontrolled").
 */
function turnedRound(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4 || parts.includes('')) return undefined;
  const first = parts.length === 2 ? listed(phrases, parts[0]!, kinds) : undefined;
  const whole = parts.reverse().join(' ');
  const found = listed(phrases, whole, kinds) ?? (first && without(phrases, whole, first, kinds));
  return found && { concept: found.concept, via: ['inverted', ...found.via] };
}

/** "Fibrillation atrial", "radiculopathy lumbar": the site of a condition behind it, as lists of words have it. */
function siteLast(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (words.length < 2 || words.length > 4 || !last || !isSite(last) || (kinds && !kinds.includes('condition')))
    return undefined;
  const before = text.slice(0, last.span[0]);
  if (!/^[\p{L} -]+$/u.test(before)) return undefined;
  const found = listed(phrases, `${last.raw} ${before.trim()}`, ['condition']);
  return found && { concept: found.concept, via: ['site behind', ...found.via] };
}

const isSite = ({ folded }: Word): boolean => SITES.has(folded) || folded === 'atrial' || folded === 'ventricular';

/** What a phrase names without its modifiers, where that is what was said apart from them. */
function without(
  phrases: PhraseIndex,
  text: string,
  said: Found,
  kinds: readonly ConceptKind[] | undefined,
): Found | undefined {
  const found = stripped(phrases, text, kinds);
  return found?.concept === said.concept ? found : undefined;
}

/** "stroke / cerebrovascular accident", "IBS - irritable bowel syndrome": two names of one thing. */
function saidTwice(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const parts = text.split(TWICE);
  if (parts.length !== 2) return undefined;
  const first = listed(phrases, parts[0]!, kinds);
  const second = first && listed(phrases, parts[1]!, kinds);
  return second?.concept === first?.concept ? second : undefined;
}

/** The class of conditions that an adjective alone stands for, or a noun that is all that is said. */
function classOf(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  if (kinds && !kinds.includes('condition')) return undefined;
  const [word, another] = wordsOf(text);
  const known = word && !another ? CLASSES.get(word.folded) : undefined;
  const found = known === undefined ? undefined : listed(phrases, known.name, ['condition']);
  return found && { concept: found.concept, via: [known!.step] };
}

/** What the words name where they are all that is said. */
function aloneIn(phrases: PhraseIndex, text: string, kinds: readonly ConceptKind[] | undefined): Found | undefined {
  const concept = firstByKind(phrases.alone(wordsOf(text)), kinds);
  return concept && { concept, via: ['alone'] };
}

const kindsLeft = (
  before: readonly ConceptKind[] | undefined,
  of: readonly ConceptKind[] | undefined,
): readonly ConceptKind[] | undefined => (before && of ? before.filter((kind) => of.includes(kind)) : (of ?? before));

interface Cut {
  readonly modifier: Modifier;
  readonly from: number;
  readonly to: number;
}

/** Of modifiers that are joined, all are left out: "acute or chronic", "relapsed and refractory". */
function leading(words: readonly Word[], listed: ReadonlyMap<string, Modifier>): Cut | undefined {
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const modifier = listed.get(
      words
        .slice(0, count)
        .map((word) => word.folded)
        .join(' '),
    );
    if (!modifier) continue;
    const joined = JOINING.has(words[count]!.plain) ? leading(words.slice(count + 1), listed) : undefined;
    if (!joined) return { modifier, from: words[count]!.span[0], to: words.at(-1)!.span[1] };
    const word = `${modifier.word} ${words[count]!.plain} ${joined.modifier.word}`;
    return { ...joined, modifier: { word, kinds: kindsLeft(modifier.kinds, joined.modifier.kinds) } };
  }
  return undefined;
}

function trailing(words: readonly Word[]): Cut | undefined {
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const modifier = TRAILING.get(
      words
        .slice(-count)
        .map((word) => word.folded)
        .join(' '),
    );
    if (modifier) return { modifier, from: words[0]!.span[0], to: words[words.length - count - 1]!.span[1] };
  }
  return undefined;
}

function modifiers(
  list: readonly (readonly [word: string, kinds: readonly ConceptKind[] | undefined])[],
): ReadonlyMap<string, Modifier> {
  return new Map(list.map(([word, kinds]) => [normalForm(word), { word, kinds }]));
}
