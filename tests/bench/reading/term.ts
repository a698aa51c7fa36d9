/** Names as the criterion's own text spells them: the forms hold them cut into tokens ("Anti - TNF", "CD 4 count"). */

interface Place {
  readonly start: number;
  readonly end: number;
}

const SEVERITY_BEFORE =
  /(?:clinically[ -]significant|severe|serious|significant|major|mild|moderate|minor|marked|extreme|massive)\s+$/i;
const FILLED_GAP = /^[^,;:.()/]*$/;
const JOINS = /\b(?:and|or|with|without|not|no|but|who|that|which|due)\b/i;
const GAP_WORDS = 4;

/** Where a tokenised text stands in the criterion, white space and case apart; whole words before parts of words. */
export function placeOf(tokens: string, text: string): Place | undefined {
  const wanted = tokens.toLowerCase().replace(/\s+/g, '');
  if (wanted === '') return undefined;
  let inside: Place | undefined;
  for (let start = 0; start < text.length; start++) {
    const end = endOf(wanted, text, start);
    if (end === undefined) continue;
    if (!isWordAt(text, start - 1) && !isWordAt(text, end)) return { start, end };
    inside ??= { start, end };
  }
  return inside;
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
 * in the left knee"); else one name for each modifier, since the forms do not say whether two modify together or in turn.
 */
export function termsOf(name: string, modifiers: readonly string[], text: string): readonly string[] {
  const own = placeOf(name, text);
  const places = modifiers.map((modifier) => placeOf(modifier, text));
  const [first] = places;
  const whole = own && span([own, ...places.flatMap((place) => place ?? [])]);
  if (own && whole && places.every((place) => place) && (modifiers.length === 0 || isOnePhrase(whole, text))) {
    return [oneLine(text.slice(whole.start, whole.end))];
  }
  if (modifiers.length === 0) return [spelled(name, text)];
  if (modifiers.length === 1 && own && first) return [joined(name, modifiers[0]!, first.start > own.start, text)];
  return modifiers.map((modifier, i) =>
    joined(name, modifier, own !== undefined && (places[i]?.start ?? 0) > own.start, text),
  );
}

/** With the word of severity that stands before it in the text, if any: "major surgery". */
export function withSeverity(term: string, text: string): string {
  const place = placeOf(term, text);
  const before = place && SEVERITY_BEFORE.exec(text.slice(0, place.start))?.[0];
  return before === undefined ? term : oneLine(`${before}${term}`);
}

const joined = (name: string, modifier: string, after: boolean, text: string): string =>
  after ? `${spelled(name, text)} of ${spelled(modifier, text)}` : `${spelled(modifier, text)} ${spelled(name, text)}`;

const span = (places: readonly Place[]): Place => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});

function isOnePhrase({ start, end }: Place, text: string): boolean {
  const phrase = text.slice(start, end);
  return FILLED_GAP.test(phrase) && !JOINS.test(phrase) && phrase.split(/\s+/).length <= 2 * GAP_WORDS;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
