import { classifiedNames } from './classified-name.ts';
import type { Codeable } from './codeable.ts';
import type { Collecting, Named } from './collecting.ts';

/** What the words of an entry say besides naming the thing. */
export interface Worded {
  readonly named: Named;
  /** The words call it history: it was so once, and whether it still is they do not say. */
  readonly past?: true;
  /** A degree that stands before the name. */
  readonly severity?: 'mild' | 'moderate' | 'severe';
}

const HISTORY_BEFORE =
  /^(?:(?:a|past|prior|previous|personal|known|documented|medical) )*(?:(?:history|hx) of|(?:history|hx) ?:|h\/o ?:?|s\/p|status[ -]post|previous|prior|past)\s+/i;
const HISTORY_BEHIND = /,?\s(?:in )?history$/i;
const OLD = /^old (?=\p{L})/iu;
/** "?pneumonia", "rule out stroke": what somebody thought of. */
const DOUBT_BEFORE =
  /^(?:\?+\s*|(?:possible|suspected|presumed|questionable|likely|query|r\/o|rule(?:d)?[- ]out|concern for)\s+)/i;
const DOUBT_BEHIND = /\s*(?:\?+|\((?:\?+|possible|suspected|presumed|likely)\))$/i;
const FAMILY = /^(?:fh|family|familial|maternal|paternal)\b/i;
const SEMANTIC_TAG = /\s*\((?:situation|finding|disorder|procedure|context-dependent category)\)$/i;

/** Words of degree and of course; what they stand before is a kind of the thing, so an entry that affirms the one affirms the other. */
const DEGREES: Readonly<Record<string, 'mild' | 'moderate' | 'severe'>> = {
  mild: 'mild',
  minor: 'mild',
  slight: 'mild',
  moderate: 'moderate',
  severe: 'severe',
  serious: 'severe',
  marked: 'severe',
  profound: 'severe',
  extreme: 'severe',
};
const COURSES: ReadonlySet<string> = new Set(
  'active current ongoing concurrent concomitant unstable uncontrolled untreated relapsed relapsing refractory advanced new recent elective scheduled planned emergency emergent'.split(
    ' ',
  ),
);

/**
 * Names an entry as it stands, else by what is left when words of history, degree and course before it are taken away.
 * A denial is named as it stands only: "no severe asthma" is no word on asthma.
 */
export function worded(
  codeable: Codeable,
  isDenial: boolean,
  name: Collecting['named'],
  phrased: (named: Named, text: string) => Named,
): Worded {
  const asItStands = name(codeable);
  const label = labelFor(codeable);
  const thing = label === undefined ? undefined : withoutHistory(label);
  const past = label !== thing && thing !== undefined ? ({ past: true } as const) : {};
  if (asItStands.ownConcepts.length > 0 || thing === undefined) {
    const narrower = isDenial ? undefined : narrowedByText(asItStands, codeable, name, phrased);
    return { named: narrower ?? asItStands, ...past };
  }
  const bare = renamed(asItStands, name({ codings: [], text: thing }));
  if (bare.ownConcepts.length > 0 || isDenial) return { named: bare, ...past };
  for (const form of classifiedNames(thing)) {
    const classified = renamed(asItStands, name({ codings: [], text: form.text }));
    if (classified.ownConcepts.length > 0) return { named: classified, ...past, ...(form.past && { past: form.past }) };
  }
  const { rest, severity } = withoutQualifiers(thing);
  const found = renamed(asItStands, name({ codings: [], text: rest }));
  if (rest === thing || found.ownConcepts.length === 0) return { named: phrased(asItStands, thing), ...past };
  return { named: found, ...past, ...(severity && { severity }) };
}

/** What the words of an entry name that is a kind of what its codes say: the nearest code there was is often a wider one. */
function narrowedByText(
  coded: Named,
  { codings, text }: Codeable,
  name: Collecting['named'],
  phrased: (named: Named, text: string) => Named,
): Named | undefined {
  if (codings.length === 0 || text === undefined || codings.some(({ display }) => display === text)) return undefined;
  const thing = withoutHistory(text);
  const said = name({ codings: [], text: thing });
  const found = said.ownConcepts.length > 0 ? said : phrased({ codings: [], ownConcepts: [], concepts: [] }, thing);
  const others = coded.ownConcepts.filter((id) => !found.concepts.includes(id));
  const isNarrower =
    found.ownConcepts.every((id) => !coded.concepts.includes(id)) && others.length < coded.ownConcepts.length;
  if (found.ownConcepts.length === 0 || !isNarrower) return undefined;
  return {
    ...coded,
    ownConcepts: [...others, ...found.ownConcepts],
    concepts: [...new Set([...(others.length === 0 ? [] : coded.concepts), ...found.concepts])],
  };
}

/** The entry keeps its own codes and words. */
const renamed = (entry: Named, { ownConcepts, concepts }: Named): Named => ({ ...entry, ownConcepts, concepts });

/** The year that the words give for when it was: "heart attack in 2018", "asthma since 1999", "stroke (2020)". */
export const saidYear = (label: string): string | undefined =>
  /\b(?:in|since|from) (?:early |late |mid[- ]?)?((?:19|20)\d\d)\b|\(((?:19|20)\d\d)\)/i
    .exec(label)
    ?.slice(1)
    .find(Boolean);

/** The entry without the words that call it no more than thought of; undefined where it has none. */
export function withoutDoubt(codeable: Codeable): Codeable | undefined {
  const label = labelFor(codeable);
  const rest = label?.replace(DOUBT_BEFORE, '').replace(DOUBT_BEHIND, '').trim();
  return rest === undefined || rest === '' || rest === label ? undefined : { codings: [], text: rest };
}

export const labelFor = ({ codings, text }: Codeable): string | undefined =>
  (text ?? codings.find(({ display }) => display !== undefined)?.display)?.trim().replace(SEMANTIC_TAG, '');

function withoutHistory(label: string): string {
  if (FAMILY.test(label)) return label;
  const rest = label.replace(HISTORY_BEFORE, '').replace(HISTORY_BEHIND, '').replace(OLD, '').trim();
  return rest === '' ? label : rest;
}

function withoutQualifiers(thing: string): { readonly rest: string; readonly severity?: Worded['severity'] } {
  const words = thing.split(/\s+/);
  const isQualifier = (word: string): boolean => Object.hasOwn(DEGREES, word) || COURSES.has(word);
  const end = words.findIndex((word) => !isQualifier(word.toLowerCase()));
  if (end <= 0) return { rest: thing };
  const degrees = words.slice(0, end).flatMap((word) => DEGREES[word.toLowerCase()] ?? []);
  const [severity] = degrees;
  const rest = words.slice(end).join(' ');
  return severity !== undefined && degrees.length === 1 ? { rest, severity } : { rest };
}
