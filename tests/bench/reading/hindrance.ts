/** What the forms call not possible: something that prevents it, or the inability itself, which a problem list calls by that name. */
import type { Parts, Segment } from './segment.ts';
import { placeOf } from './term.ts';

const PREVENTS =
  /\b(?:prevent|preclud|prohibit|imped|interfer|exclud\w* \w+ \w+ from)|\b(?:due to|because of|make it safe|resulted inability)\b/i;
/** Words that deny, before the word that says what is prevented. */
const DENIES_BEFORE =
  /\b(?:no|not|non|never|without|free|absence|unable|inability|cannot|do not|does not)\b[^.;]*\b(?:prevent|preclud|prohibit|imped|interfer|exclud|due|because)/i;
const UNABLE =
  /\b(?:unable|inability|cannot|can ?not|could not|not able|incapable|incapability|not suitable|unsuitable|not amenable)\b/i;
const ABLE = /\b(?:able to|ability (?:to|of)|capable of)\b/i;
const OWN_WILL = /\b(?:unwilling|refus|declin|agree|randomi[sz]|enroll)/i;
const MOST_WORDS = 14;

/** A last word or two of the clause. */
const REST = /^(?: [\w-]+){1,2}(?=\s*(?:[.;,]|$))/;

/** Whether what is denied is not a thing, but that something can be. */
const isDeniedPossibility = ({ denied, prefix }: Parts): boolean =>
  denied && prefix.some(({ name }) => name === 'hypothetical');

/** The things of which the text says that they prevent something; undefined where it says no such thing. */
export function hindering(parts: Parts, text: string): readonly Segment[] | undefined {
  const isMeant = isDeniedPossibility(parts) || (parts.denied && !DENIES_BEFORE.test(text));
  if (!isMeant || !PREVENTS.test(text)) return undefined;
  const [first, ...more] = parts.segments;
  return first && more.length > 0 ? parts.segments.slice(0, -1) : undefined;
}

/** An inability as a finding, from the word that denies the ability to the end of what somebody is unable to. */
export const inability = (parts: Parts, text: string): Segment | undefined =>
  isDeniedPossibility(parts) ? finding(parts, UNABLE, text) : undefined;

/** An ability in the same way. */
export const ability = (parts: Parts, text: string): Segment | undefined =>
  !parts.denied && parts.segments[0]?.said.some(({ name }) => name === 'hypothetical')
    ? finding(parts, ABLE, text)
    : undefined;

function finding({ segments }: Parts, cued: RegExp, text: string): Segment | undefined {
  const [only, another] = segments;
  const cue = cued.exec(text);
  if (!only || another || !cue || OWN_WILL.test(text)) return undefined;
  if (!['proc', 'observ', 'drug', 'social_habit'].includes(only.head)) return undefined;
  const ends = [...only.names, ...only.modifiers].map((name) => placeOf(name, text)?.end ?? Number.POSITIVE_INFINITY);
  const end = Math.max(...ends);
  if (!Number.isFinite(end) || end <= cue.index) return undefined;
  const rest = REST.exec(text.slice(end))?.[0] ?? '';
  const phrase = `${text.slice(cue.index, end)}${rest}`.replace(/\s+/g, ' ');
  if (phrase.split(' ').length > MOST_WORDS) return undefined;
  return { ...only, head: 'cond', names: [phrase], modifiers: [], said: [] };
}
