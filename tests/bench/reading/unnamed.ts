/** What has no name of its own in a form, since its noun is a word for anything of its kind: "chronic systemic diseases", "medications". */
import type { Segment } from './segment.ts';
import { placeOf } from './term.ts';

const NOUNS: Readonly<Record<string, string>> = {
  cond: 'diseases?|disorders?|illness(?:es)?|conditions?|problems?|antecedents?',
  drug: 'drugs?|medications?|medicines?|substances?',
  proc: 'procedures?|treatments?|therap(?:y|ies)|operations?',
};
const MOST_BETWEEN = 40;
/** Words that are no part of a name, before and behind it. */
const NO_QUALITY =
  /^(?:a|an|the|any|some|no|not|of|to|with|without|from|or|and|other|another|all|known|for|in|on|by|have|has|having|had|taking|take|use|using|used|off|free|who|that|new|current|currently|presence|history|diagnosis|diagnosed|receive[sd]?|receiving|never|is|are|be|been|reporting|those|state|previous|prior|against|towards?|after|before|during|than|more|less|least|most|minimum|maximum|up|hours?|days?|weeks?|months?|years?)$/i;
const STUDIED = /\b(?:stud(?:y|ies)|trial|investigational|protocol)\b/i;
/** Where a thing is said to be of some kind; any other word would be the thing itself ("disease duration"). */
const IS_NARROWED =
  /^\s*(?:that|which|who|with|without|in|on|of|for|to|at|from|otherwise|known|capable|indicated|and|or|\w+ing|\w+ed)\b/i;
const ENDS_HERE = /^\s*(?:\([A-Z]+\))?\s*(?:[.;,)]|$)/;

export interface Named {
  readonly segment: Segment;
  /** The text says no more of it than the name. */
  readonly isWhole: boolean;
}

const ADJECTIVE = /^[a-z]+(?:ic|al|ous|ive|ary)$/i;
const ITS_NOUN =
  /^\s+(instability|insufficiency|failure|symptoms?|signs?|disorders?|diseases?|conditions?|dysfunction|impairment|syndrome|illness(?:es)?|problems?|deficits?|abnormalit(?:y|ies))\b/i;

/** "Ligament instability": all that a text says, of which the form has the first word only. */
const IS_ALL = /^[-\s*•\d.)]*$/;
const OF_A_PART = /^\s+(?:instability|insufficiency|dysfunction|impairment)\W*$/i;

/** A name that is a mere adjective, with the noun that the text has behind it: "hemodynamic" of "hemodynamic instability". */
export function withNoun(segment: Segment, text: string): Segment {
  const [name, another] = segment.names;
  if (segment.head !== 'cond' || name === undefined || another !== undefined) return segment;
  const place = placeOf(name, text);
  if (
    !ADJECTIVE.test(name) &&
    !(place && IS_ALL.test(text.slice(0, place.start)) && OF_A_PART.test(text.slice(place.end)))
  )
    return segment;
  const noun = place && ITS_NOUN.exec(text.slice(place.end))?.[1];
  if (noun === undefined) return segment;
  // Symptoms are what the forms call possible.
  const said = /^(?:symptom|sign)/i.test(noun) ? segment.said.filter((call) => call.name !== 'possible') : segment.said;
  return { ...segment, names: [`${name} ${noun}`], said };
}

/** The segment with that noun for its name: close behind its modifiers, or the only one of its kind in the text. */
export function named(segment: Segment, text: string): Named {
  const nouns = NOUNS[segment.head];
  if (segment.head === 'allergy') return allergic(segment, text);
  if (nouns === undefined || segment.names.length > 0) return { segment, isWhole: true };
  if (segment.modifiers.length === 0) return onlyOne(segment, nouns, text);
  const places = segment.modifiers.map((modifier) => placeOf(modifier, text));
  const end = Math.max(...places.map((place) => place?.end ?? Number.POSITIVE_INFINITY));
  const behind = Number.isFinite(end) ? text.slice(end, end + MOST_BETWEEN) : '';
  const noun = new RegExp(`^[^.;:()]*?\\b(${nouns})\\b`, 'i').exec(behind)?.[1];
  return { segment: noun === undefined ? segment : { ...segment, names: [noun] }, isWhole: true };
}

const ALLERGIC = /\ballergic (?:diseases?|disorders?|conditions?)\b/gi;

/** An allergy to nothing that is named is a disease of that name. */
function allergic(segment: Segment, text: string): Named {
  const [found, another] = text.match(ALLERGIC) ?? [];
  return segment.names.length > 0 || segment.modifiers.length > 0 || found === undefined || another !== undefined
    ? { segment, isWhole: true }
    : { segment: { ...segment, head: 'cond', names: [found] }, isWhole: true };
}

/** With the words of quality before it. Of several, or of what belongs to a study, the text does not say which is meant. */
function onlyOne(segment: Segment, nouns: string, text: string): Named {
  const [found, another] = text.matchAll(new RegExp(`\\b(?:${nouns})\\b`, 'gi'));
  if (!found || another || STUDIED.test(text.slice(0, found.index))) return { segment, isWhole: true };
  const words = text.slice(0, found.index).trimEnd().split(/\s+/);
  const qualities: string[] = [];
  while (/^\p{L}[\p{L}-]*$/u.test(words.at(-1) ?? '') && !NO_QUALITY.test(words.at(-1)!))
    qualities.unshift(words.pop()!);
  const isListed = /(?:^(?:or|and)|[,/])$/i.test(words.at(-1) ?? '');
  const behind = text.slice(found.index + found[0].length);
  const isWhole = ENDS_HERE.test(behind);
  if (isListed || qualities.length > 2 || !(isWhole || IS_NARROWED.test(behind))) return { segment, isWhole: true };
  return { segment: { ...segment, names: [[...qualities, found[0]].join(' ')] }, isWhole };
}
