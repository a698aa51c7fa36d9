/** Names as the criterion's own text spells them: the forms hold them cut into tokens ("Anti - TNF", "CD 4 count"). */

export interface Place {
  readonly start: number;
  readonly end: number;
}

const DEGREE =
  'critically|clinically[ -]significant|severe|serious|significant|major|mild|moderate|minor|marked|extreme|massive|substantial';
const COURSE =
  'acute|subacute|chronic|active|unstable|stable|uncontrolled|controlled|untreated|recurrent|persistent|symptomatic|advanced|progressive|recent|new';
/** Words of degree, course and state: the forms mark those of degree only, and not with the word. */
const QUALIFIED = new RegExp(`(?:\\b(?:${DEGREE}|${COURSE})\\s+)+$`, 'i');
const COURSED = new RegExp(`(?:\\b(?:${COURSE})\\s+)+$`, 'i');
const JOINS = /[,;:()/]|\.\s|\b(?:and|or|with|without|not|no|but|who|that|which|due)\b/i;
const MOST_WORDS = 8;
const SHORT_GAP = 12;

/** Where a tokenised text stands in the criterion, white space and case apart; whole words before parts of words. */
export const placeOf = (tokens: string, text: string): Place | undefined => placesOf(tokens, text)[0];

/** Every place, whole words before parts of words. */
export function placesOf(tokens: string, text: string): readonly Place[] {
  const wanted = tokens.toLowerCase().replace(/\s+/g, '');
  if (wanted === '') return [];
  const places = Array.from({ length: text.length }, (_, start) => start).flatMap((start) => {
    const end = endOf(wanted, text, start);
    return end === undefined ? [] : [{ start, end }];
  });
  const isWhole = ({ start, end }: Place): boolean => !isWordAt(text, start - 1) && !isWordAt(text, end);
  return [...places.filter(isWhole), ...places.filter((place) => !isWhole(place))];
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

function endOf(wanted: string, text: string, start: number): number | undefined {
  if (/\s/.test(text[start] ?? ' ')) return undefined;
  let at = start;
  for (let index = 0; index < wanted.length; at++) {
    const char = text[at]?.toLowerCase();
    if (char === undefined) return undefined;
    if (/\s/.test(char)) continue;
    if (char !== wanted[index]) return undefined;
    index++;
  }
  return at;
}

/** How the criterion spells it; else the tokens with their punctuation closed up. */
export function spelled(tokens: string, text: string): string {
  const place = placeOf(tokens, text);
  return place ? oneLine(text.slice(place.start, place.end)) : tokens.replace(/\s*([-/.,()+])\s*/g, '$1').trim();
}

/**
 * The names of one thing with its modifiers. One phrase where the text has them side by side ("acute renal failure", "pain
 * in the left knee"); else one name for each modifier, since the forms do not say whether two modify together or in turn
 * ("hepatitis B or C").
 */
export function termsOf(name: string, modifiers: readonly string[], text: string): readonly string[] {
  if (modifiers.length === 0) return [spelled(name, text)];
  const own = nearestName(name, modifiers, text);
  const places = modifiers.map((modifier) => own && nearest(placesOf(modifier, text), own));
  if (own && places.every((place) => place !== undefined)) {
    const whole = spanOf([own, ...places]);
    const phrase = text.slice(whole.start, whole.end);
    // "Of the head and neck" is one place; "renal and hepatic failure" are two failures.
    const isBehind = places.every((place) => place && place.start > own.start);
    if (isOnePhrase(isBehind ? phrase.replace(/\band\b/gi, '') : phrase)) return [oneLine(phrase)];
  }
  return modifiers.map((modifier, i) => joined(name, modifier, own, places, places[i], text));
}

/** Whether two names stand side by side, as one phrase; then that phrase. */
export function phraseOf(names: readonly string[], text: string): string | undefined {
  const [first, ...others] = names;
  const own = first === undefined ? undefined : nearestName(first, others, text);
  const places = others.map((other) => own && nearest(placesOf(other, text), own));
  if (!own || places.some((place) => !place || (place.start < own.end && place.end > own.start))) return undefined;
  const whole = spanOf([own, ...places.flatMap((place) => place ?? [])]);
  const phrase = text.slice(whole.start, whole.end);
  return isOnePhrase(phrase) ? oneLine(phrase) : undefined;
}

/**
 * With the words of course that stand before it in the text, and, where it has no other place, of degree: "active
 * tuberculosis", "major surgery".
 */
export function qualified(term: string, text: string, withDegree: boolean): string {
  const place = placeOf(term, text) ?? (term.includes(' ') ? placeOf(term.split(' ')[0]!, text) : undefined);
  const before = place && (withDegree ? QUALIFIED : COURSED).exec(text.slice(0, place.start))?.[0];
  return before === undefined ? term : oneLine(`${before}${term}`);
}

/** Of several mentions of a name, the one that stands nearest to a modifier. */
function nearestName(name: string, modifiers: readonly string[], text: string): Place | undefined {
  const near = modifiers.flatMap((modifier) => placesOf(modifier, text));
  const distance = (place: Place): number => Math.min(...near.map((other) => gapOf(place, other)));
  return [...placesOf(name, text)].sort((a, b) => distance(a) - distance(b))[0];
}

const nearest = (places: readonly Place[], to: Place): Place | undefined =>
  [...places].sort((a, b) => gapOf(a, to) - gapOf(b, to))[0];

const gapOf = (a: Place, b: Place): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** With the words that the text puts between the name and its nearest modifier on that side: "oedema of [hands and] feet". */
function joined(
  name: string,
  modifier: string,
  own: Place | undefined,
  places: readonly (Place | undefined)[],
  place: Place | undefined,
  text: string,
): string {
  const words = [spelled(modifier, text), spelled(name, text)] as const;
  if (!own || !place) return `${words[0]} ${words[1]}`;
  const isBehind = place.start > own.start;
  const sameSide = places.flatMap((one) => (one && one.start > own.start === isBehind ? one : []));
  const next = nearest(sameSide, own) ?? place;
  const between = isBehind ? text.slice(own.end, next.start) : text.slice(next.end, own.start);
  const gap = between.length <= SHORT_GAP && !JOINS.test(between) ? oneLine(between) : '';
  return oneLine(isBehind ? `${words[1]} ${gap} ${words[0]}` : `${words[0]} ${gap} ${words[1]}`);
}

const spanOf = (places: readonly Place[]): Place => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});

const isOnePhrase = (phrase: string): boolean => !JOINS.test(phrase) && phrase.split(/\s+/).length <= MOST_WORDS;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
